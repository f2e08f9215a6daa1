// Generated from schemas/decision.schema.json by `npm run generate`: the validator's type. Pure.
import type { ValidateFunction } from 'ajv';
import type { Decision } from './decision.ts';

/** Checks a parsed value against schemas/decision.schema.json; `errors` then holds all problems, or null. */
export declare const validateDecision: ValidateFunction<Decision>;

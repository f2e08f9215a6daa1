// Generated from schemas/summary.schema.json by `npm run generate`: the validator's type. Pure.
import type { ValidateFunction } from 'ajv';
import type { Summary } from './summary.ts';

/** Checks a parsed value against schemas/summary.schema.json; `errors` then holds all problems, or null. */
export declare const validateSummary: ValidateFunction<Summary>;

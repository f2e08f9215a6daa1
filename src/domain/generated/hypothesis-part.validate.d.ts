// Generated from schemas/parts/hypothesis.schema.json by `npm run generate`: the validator's type. Pure.
import type { ValidateFunction } from 'ajv';
import type { HypothesisPart } from './hypothesis-part.ts';

/** Checks a parsed value against schemas/parts/hypothesis.schema.json; `errors` then holds all problems, or null. */
export declare const validateHypothesisPart: ValidateFunction<HypothesisPart>;

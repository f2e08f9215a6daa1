// Generated from schemas/parts/advice.schema.json by `npm run generate`: the validator's type. Pure.
import type { ValidateFunction } from 'ajv';
import type { AdvicePart } from './advice-part.ts';

/** Checks a parsed value against schemas/parts/advice.schema.json; `errors` then holds all problems, or null. */
export declare const validateAdvicePart: ValidateFunction<AdvicePart>;

// Generated from schemas/parts/recap.schema.json by `npm run generate`: the validator's type. Pure.
import type { ValidateFunction } from 'ajv';
import type { RecapPart } from './recap-part.ts';

/** Checks a parsed value against schemas/parts/recap.schema.json; `errors` then holds all problems, or null. */
export declare const validateRecapPart: ValidateFunction<RecapPart>;

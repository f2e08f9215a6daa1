// Generated from schemas/parts/basics.schema.json by `npm run generate`: the validator's type. Pure.
import type { ValidateFunction } from 'ajv';
import type { BasicsPart } from './basics-part.ts';

/** Checks a parsed value against schemas/parts/basics.schema.json; `errors` then holds all problems, or null. */
export declare const validateBasicsPart: ValidateFunction<BasicsPart>;

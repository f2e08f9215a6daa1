// Generated from schemas/parts/body.schema.json by `npm run generate`: the validator's type. Pure.
import type { ValidateFunction } from 'ajv';
import type { BodyPart } from './body-part.ts';

/** Checks a parsed value against schemas/parts/body.schema.json; `errors` then holds all problems, or null. */
export declare const validateBodyPart: ValidateFunction<BodyPart>;

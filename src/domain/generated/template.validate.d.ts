// Generated from schemas/template.schema.json by `npm run generate`: the validator's type. Pure.
import type { ValidateFunction } from 'ajv';
import type { Template } from './template.ts';

/** Checks a parsed value against schemas/template.schema.json; `errors` then holds all problems, or null. */
export declare const validateTemplate: ValidateFunction<Template>;

// Generated from schemas/config.schema.json by `npm run generate`: the validator's type. Pure.
import type { ValidateFunction } from 'ajv';
import type { Config } from './config.ts';

/** Checks a parsed value against schemas/config.schema.json; `errors` then holds all problems, or null. */
export declare const validateConfig: ValidateFunction<Config>;

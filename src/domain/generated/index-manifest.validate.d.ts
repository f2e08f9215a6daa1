// Generated from schemas/index-manifest.schema.json by `npm run generate`: the validator's type. Pure.
import type { ValidateFunction } from 'ajv';
import type { IndexManifest } from './index-manifest.ts';

/** Checks a parsed value against schemas/index-manifest.schema.json; `errors` then holds all problems, or null. */
export declare const validateIndexManifest: ValidateFunction<IndexManifest>;

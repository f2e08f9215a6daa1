// Generated from schemas/library-entry.schema.json by `npm run generate`: the validator's type. Pure.
import type { ValidateFunction } from 'ajv';
import type { LibraryEntry } from './library-entry.ts';

/** Checks a parsed value against schemas/library-entry.schema.json; `errors` then holds all problems, or null. */
export declare const validateLibraryEntry: ValidateFunction<LibraryEntry>;

// Generated from schemas/note.schema.json by `npm run generate`: the validator's type. Pure.
import type { ValidateFunction } from 'ajv';
import type { Note } from './note.ts';

/** Checks a parsed value against schemas/note.schema.json; `errors` then holds all problems, or null. */
export declare const validateNote: ValidateFunction<Note>;

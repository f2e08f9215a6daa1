// Generated from schemas/parts/checklists.schema.json by `npm run generate`: the validator's type. Pure.
import type { ValidateFunction } from 'ajv';
import type { ChecklistsPart } from './checklists-part.ts';

/** Checks a parsed value against schemas/parts/checklists.schema.json; `errors` then holds all problems, or null. */
export declare const validateChecklistsPart: ValidateFunction<ChecklistsPart>;

// Generated from schemas/incident.schema.json by `npm run generate`: the validator's type. Pure.
import type { ValidateFunction } from 'ajv';
import type { Incident } from './incident.ts';

/** Checks a parsed value against schemas/incident.schema.json; `errors` then holds all problems, or null. */
export declare const validateIncident: ValidateFunction<Incident>;

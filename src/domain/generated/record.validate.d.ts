// Generated from schemas/record.schema.json by `npm run generate`: the validator's type. Pure.
import type { ValidateFunction } from 'ajv';
import type { LedgerRecord } from './record.ts';

/** Checks a parsed value against schemas/record.schema.json; `errors` then holds all problems, or null. */
export declare const validateLedgerRecord: ValidateFunction<LedgerRecord>;

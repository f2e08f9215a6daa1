// Generated from schemas/review.schema.json by `npm run generate`: the validator's type. Pure.
import type { ValidateFunction } from 'ajv';
import type { Review } from './review.ts';

/** Checks a parsed value against schemas/review.schema.json; `errors` then holds all problems, or null. */
export declare const validateReview: ValidateFunction<Review>;

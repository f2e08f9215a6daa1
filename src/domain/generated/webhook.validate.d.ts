// Generated from schemas/webhook.schema.json by `npm run generate`: the validator's type. Pure.
import type { ValidateFunction } from 'ajv';
import type { WebhookDocument } from './webhook.ts';

/** Checks a parsed value against schemas/webhook.schema.json; `errors` then holds all problems, or null. */
export declare const validateWebhookDocument: ValidateFunction<WebhookDocument>;

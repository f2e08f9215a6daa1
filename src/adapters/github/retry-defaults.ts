// How often GitHub is asked again. Pure.
import type { RetryPolicy } from './api.ts';

export const retryDefaults: RetryPolicy = { attemptsMax: 3, baseDelayMs: 500, maxDelayMs: 15_000 };

// What the SDK must not do by itself: try again, log prompts, trace, or look for credentials in files. Pure.
import type { ClientInput } from './messages-client.ts';

/** The adapter's own limit comes first, so that it can tell a timeout from other ends. */
const graceMs = 5_000;

export function clientOptions(input: ClientInput) {
  return {
    ...(input.baseUrl === null ? {} : { baseURL: input.baseUrl }),
    fetch: input.fetch,
    timeout: input.timeoutMs + graceMs,
    maxRetries: 0,
    logLevel: 'off',
    openTelemetry: false,
  } as const;
}

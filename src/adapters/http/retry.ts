// Tries again what may pass, within bounds. Effects: waits.
import { setTimeout as waitMs } from 'node:timers/promises';
import { endWith } from './end-with.ts';
import { describeNetworkError, type NetworkErrorKind } from './network-error.ts';

/** Whether another attempt may help; `waitMs` is what the server asked for, null when it did not say. */
export type RetryAdvice =
  | { readonly again: false }
  | { readonly again: true; readonly waitMs: number | null };

export type RetryOptions = {
  /** Ends attempts and waits. */
  readonly signal: AbortSignal;
  /** With the first. */
  readonly attemptsMax: number;
  /** Of waits that no server asked for: half of this to all of it, by chance; doubled each attempt. */
  readonly baseDelayMs: number;
  /** The longest wait: a server that asks for more is not tried again. */
  readonly maxDelayMs: number;
  /** For errors that `adviseRetryAfterError` does not understand. */
  readonly advise?: (error: unknown, nowMs: number) => RetryAdvice;
  /** Told before each wait. */
  readonly onRetry?: (error: unknown, wait: { readonly attempt: number; readonly waitMs: number }) => void;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** 0 to 1. */
  readonly random?: () => number;
  readonly now?: () => number;
};

const passingStatuses: ReadonlySet<number> = new Set([408, 425, 429]);
const passingKinds: ReadonlySet<NetworkErrorKind> = new Set<NetworkErrorKind>([
  'timeout',
  'dns',
  'refused',
  'unreachable',
  'reset',
]);

/** By the status of an answer and its `Retry-After`: seconds or a date. */
export function adviseRetry(input: {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly nowMs: number;
}): RetryAdvice {
  const isPassing = passingStatuses.has(input.status) || (input.status >= 500 && input.status <= 599);
  return isPassing
    ? { again: true, waitMs: parseRetryAfter(input.retryAfter, input.nowMs) }
    : { again: false };
}

/** By an error with `status` and, in `headers` or `response.headers`, `retry-after`; else by its kind of network error. */
export function adviseRetryAfterError(error: unknown, nowMs: number): RetryAdvice {
  // First of all: clients give errors of the network a status of their own, 500.
  const network = describeNetworkError(error);
  if (network !== null)
    return passingKinds.has(network.kind) ? { again: true, waitMs: null } : { again: false };
  const status = readMember(error, 'status');
  if (typeof status !== 'number') return { again: false };
  const headers = readMember(error, 'headers') ?? readMember(readMember(error, 'response'), 'headers');
  return adviseRetry({ status, retryAfter: readHeader(headers, 'retry-after'), nowMs });
}

/**
 * The result of the first attempt that succeeds.
 *
 * Rejects with the error of the last attempt when another is of no use, not allowed, would have to wait longer than
 * `maxDelayMs`, or `signal` ends while waiting; with the signal's reason when it ends during an attempt.
 */
export async function withRetry<T>(
  attempt: (number: number) => Promise<T>,
  options: RetryOptions,
): Promise<T> {
  const { signal, now = Date.now, advise = adviseRetryAfterError } = options;
  const wait = options.wait ?? ((ms: number, end: AbortSignal) => waitMs(ms, undefined, { signal: end }));
  for (let number = 1; ; number++) {
    signal.throwIfAborted();
    try {
      return await endWith(signal, attempt(number));
    } catch (error) {
      const delayMs =
        signal.aborted || number >= options.attemptsMax
          ? null
          : delayOf(advise(error, now()), number, options);
      if (delayMs === null) throw error;
      options.onRetry?.(error, { attempt: number, waitMs: delayMs });
      await endWith(signal, wait(delayMs, signal)).catch(() => undefined);
      if (signal.aborted) throw error;
    }
  }
}

/** Null: give up. */
function delayOf(advice: RetryAdvice, number: number, options: RetryOptions): number | null {
  if (!advice.again) return null;
  if (advice.waitMs !== null) return advice.waitMs <= options.maxDelayMs ? advice.waitMs : null;
  const { random = Math.random } = options;
  return Math.min(options.baseDelayMs * 2 ** (number - 1), options.maxDelayMs) * (0.5 + random() / 2);
}

/** Milliseconds from now; null when there is none or it cannot be read. */
export function parseRetryAfter(text: string | null, nowMs: number): number | null {
  if (text === null || text.trim() === '') return null;
  const seconds = Number(text);
  if (Number.isFinite(seconds)) return seconds >= 0 ? Math.ceil(seconds * 1000) : null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - nowMs);
}

/** Of `Headers` or a plain object with names in lower case. */
export function readHeader(headers: unknown, name: string): string | null {
  if (headers instanceof Headers) return headers.get(name);
  const value = readMember(headers, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function readMember(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

// What is tried again, how long it waits, and when it gives up. Effects: none but waiting for promises.
import { describe, expect, it } from 'vitest';
import {
  adviseRetry,
  parseRetryAfter,
  type RetryOptions,
  withRetry,
} from '../../../../src/adapters/http/retry.ts';

const answered = (status: number, retryAfter?: string) =>
  Object.assign(new Error(`answered ${status}`), {
    status,
    response: { headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter } },
  });
const broken = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

/** Attempts that fail with `errors` one after the other, then succeed. */
function scripted(errors: readonly unknown[], overrides: Partial<RetryOptions> = {}) {
  const waits: number[] = [];
  let attempts = 0;
  const run = () =>
    withRetry(
      async (number) => {
        attempts = number;
        const error = errors[number - 1];
        if (error !== undefined) throw error;
        return 'done';
      },
      {
        signal: new AbortController().signal,
        attemptsMax: 4,
        baseDelayMs: 100,
        maxDelayMs: 5_000,
        wait: async (ms) => waits.push(ms),
        random: () => 1,
        now: () => Date.parse('2026-03-01T12:00:00Z'),
        ...overrides,
      },
    );
  return { run, waits, attempts: () => attempts };
}

describe('what passes', () => {
  it.each([408, 425, 429, 500, 502, 503, 504, 529])('tries %i again', async (status) => {
    const call = scripted([answered(status)]);
    await expect(call.run()).resolves.toBe('done');
    expect(call.attempts()).toBe(2);
  });

  it.each(['ECONNRESET', 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_HEADERS_TIMEOUT'])(
    'tries again after %s',
    async (code) => {
      const call = scripted([broken(code)]);
      await expect(call.run()).resolves.toBe('done');
      expect(call.attempts()).toBe(2);
    },
  );

  it.each([400, 401, 403, 404, 410, 422])('gives up at once after %i', async (status) => {
    const error = answered(status, '1');
    const call = scripted([error]);
    await expect(call.run()).rejects.toBe(error);
    expect(call.waits).toEqual([]);
  });

  it.each([
    ['a certificate that is not trusted', broken('DEPTH_ZERO_SELF_SIGNED_CERT')],
    ['a mistake in the program', new TypeError('x is not a function')],
    ['what is no error at all', 'oops'],
  ])('gives up at once after %s', async (_, error) => {
    const call = scripted([error]);
    await expect(call.run()).rejects.toBe(error);
    expect(call.attempts()).toBe(1);
  });

  it('looks at the network first: a client that calls a broken certificate 500 gets no second attempt', async () => {
    const error = Object.assign(new Error('certificate', { cause: broken('CERT_HAS_EXPIRED') }), {
      status: 500,
    });
    const call = scripted([error]);
    await expect(call.run()).rejects.toBe(error);
    expect(call.attempts()).toBe(1);
  });
});

describe('how long it waits', () => {
  it('doubles the wait up to the longest allowed', async () => {
    const call = scripted([answered(500), answered(500), answered(500), answered(500)], {
      attemptsMax: 5,
      maxDelayMs: 350,
    });
    await call.run();
    expect(call.waits).toEqual([100, 200, 350, 350]);
  });

  it('waits between half and all of it, by chance', async () => {
    const call = scripted([answered(500), answered(500)], { random: () => 0 });
    await call.run();
    expect(call.waits).toEqual([50, 100]);
  });

  it.each([
    ['seconds', '3', 3_000],
    ['a date', 'Sun, 01 Mar 2026 12:00:04 GMT', 4_000],
    ['a date in the past', 'Sun, 01 Mar 2026 11:59:00 GMT', 0],
    ['nothing that can be read', 'soon', 100],
  ])('waits as the server asks: %s', async (_, retryAfter, waitMs) => {
    const call = scripted([answered(429, retryAfter)]);
    await call.run();
    expect(call.waits).toEqual([waitMs]);
  });

  it('gives up at once when the server asks for more than is allowed', async () => {
    const error = answered(429, '6');
    const call = scripted([error]);
    await expect(call.run()).rejects.toBe(error);
    expect(call.waits).toEqual([]);
  });

  it('tells of each attempt that is tried again', async () => {
    const told: unknown[] = [];
    const errors = [answered(503), answered(429, '2')];
    await scripted(errors, { onRetry: (error, wait) => told.push([error, wait]) }).run();
    expect(told).toEqual([
      [errors[0], { attempt: 1, waitMs: 100 }],
      [errors[1], { attempt: 2, waitMs: 2_000 }],
    ]);
  });
});

describe('when it gives up', () => {
  it('throws the last error after the last attempt', async () => {
    const errors = [500, 501, 502, 503].map((status) => answered(status));
    const call = scripted(errors);
    await expect(call.run()).rejects.toBe(errors[3]);
    expect(call.attempts()).toBe(4);
  });

  it('does not begin under a signal that has ended', async () => {
    const call = scripted([], { signal: AbortSignal.abort(new Error('over')) });
    await expect(call.run()).rejects.toThrow('over');
    expect(call.attempts()).toBe(0);
  });

  it('leaves an attempt that does not listen to the signal', async () => {
    const controller = new AbortController();
    const running = withRetry(() => new Promise<never>(() => {}), {
      signal: controller.signal,
      attemptsMax: 3,
      baseDelayMs: 1,
      maxDelayMs: 1,
    });
    controller.abort(new Error('over'));
    await expect(running).rejects.toThrow('over');
  });

  it('leaves a wait with the signal, and says what the wait was for', async () => {
    const controller = new AbortController();
    const error = answered(503);
    const call = scripted([error], {
      signal: controller.signal,
      wait: () => new Promise(() => {}),
      onRetry: () => controller.abort(),
    });
    await expect(call.run()).rejects.toBe(error);
    expect(call.attempts()).toBe(1);
  });

  it('asks the caller what it does not understand', async () => {
    const call = scripted([new Error('strange')], { advise: () => ({ again: true, waitMs: 7 }) });
    await expect(call.run()).resolves.toBe('done');
    expect(call.waits).toEqual([7]);
  });
});

describe('Retry-After', () => {
  it.each([
    [null, null],
    ['', null],
    ['0', 0],
    ['1.5', 1_500],
    ['-1', null],
    ['Infinity', null],
  ])('%j is %j ms', (text, ms) => {
    expect(parseRetryAfter(text, 0)).toBe(ms);
  });

  it('counts for answers that pass alone', () => {
    expect(adviseRetry({ status: 403, retryAfter: '1', nowMs: 0 })).toEqual({ again: false });
    expect(adviseRetry({ status: 503, retryAfter: '1', nowMs: 0 })).toEqual({ again: true, waitMs: 1_000 });
  });
});

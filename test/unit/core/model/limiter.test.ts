// How many calls may run at once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterOverload,
  afterSuccess,
  type Limiter,
  startLimiter,
} from '../../../../src/core/model/limiter.ts';

const times = (count: number, step: (limiter: Limiter) => Limiter, from: Limiter) =>
  Array.from({ length: count }).reduce<Limiter>((limiter) => step(limiter), from);
const success = (limiter: Limiter) => afterSuccess(limiter, { era: limiter.era });
const overload = (limiter: Limiter) => afterOverload(limiter, { era: limiter.era });

describe('the limit of calls', () => {
  test('halves, once for a burst', () => {
    const burst = startLimiter(8);
    const halved = times(8, (limiter) => afterOverload(limiter, { era: burst.era }), burst);
    expect(halved.limit).toBe(4);
    expect(overload(halved).limit).toBe(2);
  });

  test('grows by one after a run of successes, and an overload starts the run anew', () => {
    const halved = overload(startLimiter(8));
    expect(times(3, success, halved).limit).toBe(4);
    expect(times(4, success, halved).limit).toBe(5);
    const late = afterOverload(times(3, success, halved), { era: halved.era - 1 });
    expect(success(late).limit).toBe(4);
  });

  test('does not grow by calls that were started before it was halved', () => {
    const halved = overload(startLimiter(8));
    expect(times(9, (limiter) => afterSuccess(limiter, { era: 0 }), halved).limit).toBe(4);
  });

  test('is never below one nor above the start', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2, max: 40 }), fc.array(fc.boolean()), (start, events) => {
        const first = startLimiter(start);
        events.reduce((limiter, isSuccess) => {
          const next = isSuccess ? success(limiter) : overload(limiter);
          expect(next.limit).toBeGreaterThanOrEqual(1);
          expect(next.limit).toBeLessThanOrEqual(Math.max(1, start));
          return next;
        }, first);
      }),
    );
  });
});

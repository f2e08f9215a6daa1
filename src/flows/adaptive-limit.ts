// Lets as many calls run at once as the service copes with. Effects: none of its own; holds back those who ask.
import { afterOverload, afterSuccess, type Limiter, startLimiter } from '../core/model/limiter.ts';

/** Leave to run; `leave` gives it to the next who waits. */
export type Turn = {
  readonly succeeded: () => void;
  readonly overloaded: () => void;
  readonly leave: () => void;
};

export type AdaptiveLimit = {
  /** First come, first served. Rejects with the signal's reason when it ends while waiting. */
  readonly enter: (signal: AbortSignal) => Promise<Turn>;
  /** How many may run now. */
  readonly limit: () => number;
};

/** Starts at `limitMax`, and never allows more. */
export function createAdaptiveLimit(limitMax: number): AdaptiveLimit {
  let limiter: Limiter = startLimiter(limitMax);
  let running = 0;
  const waiting = new Set<() => void>();

  function admit(): void {
    for (const start of waiting) {
      if (running >= limiter.limit) return;
      waiting.delete(start);
      running += 1;
      start();
    }
  }

  function takeTurn(): Turn {
    let era = limiter.era;
    let hasLeft = false;
    return {
      succeeded: () => {
        limiter = afterSuccess(limiter, { era });
        admit();
      },
      overloaded: () => {
        limiter = afterOverload(limiter, { era });
        // What it tries next starts now.
        era = limiter.era;
      },
      leave: () => {
        if (hasLeft) return;
        hasLeft = true;
        running -= 1;
        admit();
      },
    };
  }

  return {
    limit: () => limiter.limit,
    enter: (signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(signal.reason);
          return;
        }
        const start = () => {
          signal.removeEventListener('abort', giveUp);
          resolve(takeTurn());
        };
        const giveUp = () => {
          if (waiting.delete(start)) reject(signal.reason);
        };
        signal.addEventListener('abort', giveUp, { once: true });
        waiting.add(start);
        admit();
      }),
  };
}

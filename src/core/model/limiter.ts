// How many calls may run at once: fewer when the service is overloaded, more again when it copes. Pure.

/**
 * `limit` is 1 to `limitMax`; `streak` counts successes since it last changed.
 *
 * `era` grows with each halving: a burst of calls that were all started before it is one overload, not many.
 */
export type Limiter = {
  readonly limit: number;
  readonly limitMax: number;
  readonly streak: number;
  readonly era: number;
};

/** Starts at the most. */
export function startLimiter(limitMax: number): Limiter {
  const limit = Math.max(1, Math.floor(limitMax));
  return { limit, limitMax: limit, streak: 0, era: 0 };
}

/** One more after as many successes in a row as may run at once, all started since the last halving. */
export function afterSuccess(limiter: Limiter, call: { readonly era: number }): Limiter {
  if (call.era < limiter.era) return limiter;
  const streak = limiter.streak + 1;
  if (streak < limiter.limit || limiter.limit >= limiter.limitMax) return { ...limiter, streak };
  return { ...limiter, limit: limiter.limit + 1, streak: 0 };
}

/** Half as many, unless the overloaded call started before the last halving. */
export function afterOverload(limiter: Limiter, call: { readonly era: number }): Limiter {
  if (call.era < limiter.era) return { ...limiter, streak: 0 };
  return {
    ...limiter,
    limit: Math.max(1, Math.floor(limiter.limit / 2)),
    streak: 0,
    era: limiter.era + 1,
  };
}

// Numbers that look random and are the same in every run. Pure.

export type Random = {
  /** 0 ≤ n < 1. */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly between: (min: number, max: number) => number;
  readonly pick: <T>(values: readonly [T, ...T[]]) => T;
};

/** Mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return { next, between, pick: (values) => values[between(0, values.length - 1)] ?? values[0] };
}

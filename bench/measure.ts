// What a benchmark measures, and the limit beside it. Pure.

/** One measured value. `limit` is the most that is allowed, or the least when `isLeast`; null: shown for comparison, nothing is promised. */
export type Measure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number | null;
  readonly isLeast?: true;
  readonly holds: boolean | null;
};

/** What a suite gets: the repository's root, whose dist/ is measured, and a way to tell how far it is. */
export type BenchContext = {
  readonly root: string;
  readonly report: (text: string) => void;
  /** --large: also what takes many minutes. */
  readonly large: boolean;
};

/** A value with at most three significant decimals beside its limit. */
export function measure(input: {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit?: number;
  /** The least that is allowed, where more is better. */
  readonly atLeast?: number;
}): Measure {
  const value = Math.round(input.value * 1000) / 1000;
  const { name, unit, atLeast } = input;
  if (atLeast !== undefined)
    return { name, value, unit, limit: atLeast, isLeast: true, holds: value >= atLeast };
  const limit = input.limit ?? null;
  return { name, value, unit, limit, holds: limit === null ? null : value <= limit };
}

/** The middle value; of an even count the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

// Whether scores keep what they promise: a score is a probability. Pure.

/** An answer with its score, and what people say of it. */
export type JudgedScore = { readonly score: number; readonly relevant: boolean };

/** Answers whose scores lie between `from` (with it) and `to` (without it; the last bin with it). */
export type ReliabilityBin = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean score: what was promised; null: no answer is in the bin. */
  readonly promised: number | null;
  /** Share that is relevant: what came of it. */
  readonly kept: number | null;
};

const binCount = 5;

/** Five bins of equal width, from the lowest scores up. */
export function measureReliability(judged: readonly JudgedScore[]): readonly ReliabilityBin[] {
  return Array.from({ length: binCount }, (_, bin) => {
    const inBin = judged.filter(({ score }) => binOf(score) === bin);
    const mean = (values: readonly number[]) =>
      values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      from: bin / binCount,
      to: (bin + 1) / binCount,
      count: inBin.length,
      promised: mean(inBin.map(({ score }) => score)),
      kept: mean(inBin.map(({ relevant }) => (relevant ? 1 : 0))),
    };
  });
}

const binOf = (score: number): number => Math.max(0, Math.min(binCount - 1, Math.floor(score * binCount)));

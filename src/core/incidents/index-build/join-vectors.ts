// Vectors of kept and added rows. Pure.

/** The kept rows of `earlier` in their new places, the added ones behind them. */
export function joinVectors(input: {
  readonly earlier: Float32Array;
  readonly rowOfEarlier: Int32Array;
  readonly keptCount: number;
  readonly added: readonly Float32Array[];
  readonly dims: number;
}): Float32Array {
  const { earlier, rowOfEarlier, keptCount, added, dims } = input;
  const vectors = new Float32Array((keptCount + added.length) * dims);
  rowOfEarlier.forEach((row, from) => {
    if (row >= 0) vectors.set(earlier.subarray(from * dims, (from + 1) * dims), row * dims);
  });
  added.forEach((vector, index) => {
    vectors.set(vector, (keptCount + index) * dims);
  });
  return vectors;
}

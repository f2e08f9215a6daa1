// Unit vectors that look random and are the same in every run. Pure.
import { makeRandom } from '../../../bench/random.ts';

/** count × dims numbers; each row of length 1. */
export function randomVectors(input: {
  readonly count: number;
  readonly dims: number;
  readonly seed: number;
}): Float32Array {
  const random = makeRandom(input.seed);
  const vectors = Float32Array.from({ length: input.count * input.dims }, () => random.next() - 0.5);
  for (let start = 0; start < vectors.length; start += input.dims) {
    const row = vectors.subarray(start, start + input.dims);
    const length = Math.hypot(...row);
    row.forEach((value, at) => {
      row[at] = value / length;
    });
  }
  return vectors;
}

/** The `k` rows nearest to a vector by every cosine, nearest first. */
export function nearestExactly(vectors: Float32Array, vector: Float32Array, k: number): readonly number[] {
  const cosines = Array.from({ length: vectors.length / vector.length }, (_, row) => ({
    row,
    cosine: vector.reduce((sum, value, at) => sum + value * (vectors[row * vector.length + at] ?? 0), 0),
  }));
  return cosines
    .sort((left, right) => right.cosine - left.cosine || left.row - right.row)
    .slice(0, k)
    .map(({ row }) => row);
}

// Checks that rows of vectors are what cosines are made of. Pure.

/** How far the square of a length may be from 1: floats of 32 bits, summed. */
const squareTolerance = 1e-3;

/** The first row that is no unit vector and not all zeros (a text without a word that its embedder knows); null: none. */
export function findBadRow(vectors: Float32Array, dims: number): number | null {
  if (dims === 0) return null;
  for (let start = 0; start < vectors.length; start += dims) {
    let square = 0;
    for (let at = start; at < start + dims; at += 1) {
      const value = vectors[at] ?? Number.NaN;
      square += value * value;
    }
    // NaN and infinity fail this too.
    if (square !== 0 && !(Math.abs(square - 1) <= squareTolerance)) return start / dims;
  }
  return null;
}

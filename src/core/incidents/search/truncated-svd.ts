// The largest singular values of a sparse matrix and their right vectors, by subspace iteration. Pure.
import { eigenOfSymmetric } from './symmetric-eigen.ts';

/** A sparse matrix by rows: the entries of row i are those from `offsets[i]` to before `offsets[i + 1]`. */
export type SparseRows = {
  readonly offsets: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float64Array;
  readonly columnCount: number;
};

/** Extra vectors that make the last wanted ones converge. */
const oversampling = 12;
const iterations = 6;

/**
 * The `rank` largest singular values of `matrix`, and the right vector of each: `vectors` holds a row of `rank` numbers
 * a column of the matrix. Deterministic for a `seed`. Values that the matrix does not have are 0, with vectors of 0.
 *
 * Randomised subspace iteration with Rayleigh-Ritz at the end.
 * @see https://arxiv.org/abs/0909.4061 Algorithms 4.4 and 5.1
 */
export function truncatedSvd(
  matrix: SparseRows,
  { rank, seed }: { readonly rank: number; readonly seed: number },
): { readonly values: Float64Array; readonly vectors: Float64Array } {
  const rowCount = matrix.offsets.length - 1;
  const width = Math.min(rank + oversampling, rowCount, matrix.columnCount);
  const basis = randomBasis(matrix.columnCount * width, seed);
  for (let round = 0; round < iterations; round += 1) {
    orthonormalise(basis, width);
    applyGram(matrix, basis, width);
  }
  orthonormalise(basis, width);
  orthonormalise(basis, width);
  return project({ matrix, basis, width, rank });
}

/** A linear congruential generator would show in the vectors; this one is mulberry32. */
function randomBasis(length: number, seed: number): Float64Array {
  const basis = new Float64Array(length);
  let state = seed >>> 0;
  for (let at = 0; at < length; at += 1) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    basis[at] = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1;
  }
  return basis;
}

/** `basis` becomes transposed(matrix) × matrix × basis, a row of the matrix at a time. */
function applyGram(matrix: SparseRows, basis: Float64Array, width: number): void {
  const { offsets, columns, values } = matrix;
  const result = new Float64Array(basis.length);
  const product = new Float64Array(width);
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    multiplyRow({ matrix, basis, width, row, product });
    for (let entry = offsets[row] ?? 0; entry < (offsets[row + 1] ?? 0); entry += 1) {
      const at = (columns[entry] ?? 0) * width;
      const value = values[entry] ?? 0;
      for (let k = 0; k < width; k += 1) result[at + k] = (result[at + k] ?? 0) + value * (product[k] ?? 0);
    }
  }
  basis.set(result);
}

type RowProduct = {
  readonly matrix: SparseRows;
  readonly basis: Float64Array;
  readonly width: number;
  readonly row: number;
  readonly product: Float64Array;
};

function multiplyRow({ matrix, basis, width, row, product }: RowProduct): void {
  const { offsets, columns, values } = matrix;
  product.fill(0);
  for (let entry = offsets[row] ?? 0; entry < (offsets[row + 1] ?? 0); entry += 1) {
    const at = (columns[entry] ?? 0) * width;
    const value = values[entry] ?? 0;
    for (let k = 0; k < width; k += 1) product[k] = (product[k] ?? 0) + value * (basis[at + k] ?? 0);
  }
}

/** A pivot this much smaller than the largest belongs to a direction that the matrix does not have. */
const pivotMin = 1e-12;

/** The columns of `basis` become orthonormal, by the Cholesky factor of their products; dependent ones become 0. */
function orthonormalise(basis: Float64Array, width: number): void {
  const factor = productsOf(basis, width);
  const scale = Math.max(...Array.from({ length: width }, (_, k) => factor[k * width + k] ?? 0));
  const inverses = choleskyInPlace(factor, { width, least: scale * pivotMin });
  for (let at = 0; at < basis.length; at += width) {
    for (let k = 0; k < width; k += 1) {
      let value = basis[at + k] ?? 0;
      for (let j = 0; j < k; j += 1) value -= (factor[k * width + j] ?? 0) * (basis[at + j] ?? 0);
      basis[at + k] = value * (inverses[k] ?? 0);
    }
  }
}

/** transposed(basis) × basis, its lower half. */
function productsOf(basis: Float64Array, width: number): Float64Array {
  const products = new Float64Array(width * width);
  for (let at = 0; at < basis.length; at += width) {
    for (let k = 0; k < width; k += 1) {
      const value = basis[at + k] ?? 0;
      if (value === 0) continue;
      const row = k * width;
      for (let j = 0; j <= k; j += 1)
        products[row + j] = (products[row + j] ?? 0) + value * (basis[at + j] ?? 0);
    }
  }
  return products;
}

/** The lower Cholesky factor in the place of the lower half; 1 over its diagonal, 0 where the pivot is none. */
function choleskyInPlace(
  lower: Float64Array,
  { width, least }: { readonly width: number; readonly least: number },
): Float64Array {
  const inverses = new Float64Array(width);
  for (let k = 0; k < width; k += 1) {
    for (let j = 0; j <= k; j += 1) {
      let value = lower[k * width + j] ?? 0;
      for (let i = 0; i < j; i += 1) value -= (lower[k * width + i] ?? 0) * (lower[j * width + i] ?? 0);
      if (j < k) lower[k * width + j] = value * (inverses[j] ?? 0);
      else inverses[k] = value > least ? 1 / Math.sqrt(value) : 0;
    }
  }
  return inverses;
}

function project({
  matrix,
  basis,
  width,
  rank,
}: {
  readonly matrix: SparseRows;
  readonly basis: Float64Array;
  readonly width: number;
  readonly rank: number;
}): { readonly values: Float64Array; readonly vectors: Float64Array } {
  const small = new Float64Array(width * width);
  const product = new Float64Array(width);
  for (let row = 0; row + 1 < matrix.offsets.length; row += 1) {
    multiplyRow({ matrix, basis, width, row, product });
    for (let k = 0; k < width; k += 1) {
      const value = product[k] ?? 0;
      for (let j = 0; j < width; j += 1)
        small[k * width + j] = (small[k * width + j] ?? 0) + value * (product[j] ?? 0);
    }
  }
  const eigen = eigenOfSymmetric(small, width);
  const kept = Math.min(rank, width);
  const vectors = new Float64Array(matrix.columnCount * rank);
  for (let column = 0; column < matrix.columnCount; column += 1) {
    for (let k = 0; k < kept; k += 1) {
      let value = 0;
      for (let j = 0; j < width; j += 1)
        value += (basis[column * width + j] ?? 0) * (eigen.vectors[j * width + k] ?? 0);
      vectors[column * rank + k] = value;
    }
  }
  const values = new Float64Array(rank);
  for (let k = 0; k < kept; k += 1) values[k] = Math.sqrt(Math.max(0, eigen.values[k] ?? 0));
  return { values, vectors };
}

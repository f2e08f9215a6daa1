// Eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations. Pure.

const sweepsMax = 30;
const precision = 1e-22;

/** Largest value first; column k of `vectors` (row by row, `size` a row) belongs to value k. */
export function eigenOfSymmetric(
  matrix: Float64Array,
  size: number,
): { readonly values: Float64Array; readonly vectors: Float64Array } {
  const work = matrix.slice();
  // Row k of `turned` is the k-th vector while it is turned: rows are contiguous.
  const turned = new Float64Array(size * size);
  for (let k = 0; k < size; k += 1) turned[k * size + k] = 1;
  let trace = 0;
  for (let k = 0; k < size; k += 1) trace += (work[k * size + k] ?? 0) ** 2;
  for (let sweep = 0; sweep < sweepsMax; sweep += 1) {
    let off = 0;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        off += (work[p * size + q] ?? 0) ** 2;
        rotate({ work, turned, size, p, q });
      }
    }
    if (off <= precision * trace) break;
  }
  return sorted(work, turned, size);
}

type Rotation = {
  readonly work: Float64Array;
  readonly turned: Float64Array;
  readonly size: number;
  readonly p: number;
  readonly q: number;
};

function rotate({ work, turned, size, p, q }: Rotation): void {
  const apart = work[p * size + q] ?? 0;
  if (apart === 0) return;
  const theta = ((work[q * size + q] ?? 0) - (work[p * size + p] ?? 0)) / (2 * apart);
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  turnRows(work, { size, p, q, cosine, sine });
  turnColumns(work, { size, p, q, cosine, sine });
  turnRows(turned, { size, p, q, cosine, sine });
}

type Turn = {
  readonly size: number;
  readonly p: number;
  readonly q: number;
  readonly cosine: number;
  readonly sine: number;
};

function turnRows(target: Float64Array, { size, p, q, cosine, sine }: Turn): void {
  for (let k = 0; k < size; k += 1) {
    const first = target[p * size + k] ?? 0;
    const second = target[q * size + k] ?? 0;
    target[p * size + k] = cosine * first - sine * second;
    target[q * size + k] = sine * first + cosine * second;
  }
}

function turnColumns(target: Float64Array, { size, p, q, cosine, sine }: Turn): void {
  for (let k = 0; k < size; k += 1) {
    const first = target[k * size + p] ?? 0;
    const second = target[k * size + q] ?? 0;
    target[k * size + p] = cosine * first - sine * second;
    target[k * size + q] = sine * first + cosine * second;
  }
}

function sorted(
  work: Float64Array,
  turned: Float64Array,
  size: number,
): { readonly values: Float64Array; readonly vectors: Float64Array } {
  const order = Array.from({ length: size }, (_, k) => k).sort(
    (a, b) => (work[b * size + b] ?? 0) - (work[a * size + a] ?? 0) || a - b,
  );
  const values = new Float64Array(size);
  const vectors = new Float64Array(size * size);
  for (const [place, k] of order.entries()) {
    values[place] = work[k * size + k] ?? 0;
    for (let j = 0; j < size; j += 1) vectors[j * size + place] = turned[k * size + j] ?? 0;
  }
  return { values, vectors };
}

// An answer with embeddings → unit vectors, or what is wrong with it. Pure.

/** Vectors in the order of the texts, all of `dims` numbers; or the problem as the end of a sentence. */
export type VectorReading =
  | { readonly ok: true; readonly vectors: readonly Float32Array[]; readonly dims: number }
  | { readonly ok: false; readonly problem: string };

/** As many as a manifest can say. */
const dimsMax = 4096;

/** Reads `{data: [{index, embedding}]}` for `count` texts; `dims`: how many numbers each must have, 0: any. */
export function readVectors(
  answer: unknown,
  { count, dims }: { readonly count: number; readonly dims: number },
): VectorReading {
  const data = memberOf(answer, 'data');
  if (!Array.isArray(data)) return problem('has no list `data`');
  if (data.length !== count) return problem(`has ${data.length} vectors for ${count} texts`);
  const vectors: (Float32Array | undefined)[] = new Array(count);
  let length = dims;
  for (const entry of data) {
    const index = memberOf(entry, 'index');
    if (!isIndex(index, count)) return problem('numbers a vector with what is no place of a text');
    if (vectors[index] !== undefined) return problem(`has two vectors for text ${index + 1}`);
    const read = readVector(memberOf(entry, 'embedding'), length);
    if (typeof read === 'string') return problem(read);
    length = read.length;
    vectors[index] = read;
  }
  return { ok: true, vectors: vectors.filter((vector) => vector !== undefined), dims: length };
}

const isIndex = (value: unknown, count: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < count;

function readVector(value: unknown, dims: number): Float32Array | string {
  if (!Array.isArray(value)) return 'has a vector that is no list of numbers';
  if (value.length === 0 || value.length > dimsMax) return `has a vector of ${value.length} numbers`;
  if (dims !== 0 && value.length !== dims) return `has vectors of ${value.length} numbers, not ${dims}`;
  let squares = 0;
  for (const number of value) {
    if (typeof number !== 'number' || !Number.isFinite(number)) return 'has a vector with what is no number';
    squares += number * number;
  }
  const norm = Math.sqrt(squares);
  // Of what is nearly nothing the direction is noise; of what is too long it is lost.
  if (!Number.isFinite(norm) || norm < 1e-12) return 'has a vector without a direction';
  return Float32Array.from(value, (number: number) => number / norm);
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

const problem = (text: string): VectorReading => ({ ok: false, problem: text });

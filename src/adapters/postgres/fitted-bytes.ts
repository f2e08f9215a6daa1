// The fitted offline embedder as bytes, and back. Pure.
import type { FittedEmbedder } from '../../domain/incident-search.ts';

/** Layout, little-endian: version, dims, number of terms, bytes of the terms as JSON; JSON; weights; vectors. */
const version = 1;
const headBytes = 16;

/** Terms in the order of their rows. */
export function encodeFitted({ terms, weights, vectors, dims }: FittedEmbedder): Uint8Array {
  const names: string[] = [];
  for (const [term, row] of terms) names[row] = term;
  const json = new TextEncoder().encode(JSON.stringify(names));
  const bytes = new Uint8Array(headBytes + json.length + 4 * (weights.length + vectors.length));
  const view = new DataView(bytes.buffer);
  [version, dims, names.length, json.length].forEach((number, at) => {
    view.setUint32(at * 4, number, true);
  });
  bytes.set(json, headBytes);
  let at = headBytes + json.length;
  for (const numbers of [weights, vectors]) {
    for (const number of numbers) {
      view.setFloat32(at, number, true);
      at += 4;
    }
  }
  return bytes;
}

/** null: these are not bytes that `encodeFitted` made. */
export function decodeFitted(bytes: Uint8Array): FittedEmbedder | null {
  if (bytes.length < headBytes) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [found, dims, count, jsonBytes] = [0, 4, 8, 12].map((at) => view.getUint32(at, true));
  if (found !== version || dims === undefined || count === undefined || jsonBytes === undefined) return null;
  if (bytes.length !== headBytes + jsonBytes + 4 * count * (1 + dims)) return null;
  const names = parseNames(bytes.subarray(headBytes, headBytes + jsonBytes));
  if (names?.length !== count) return null;
  const numbers = new Float32Array(count * (1 + dims));
  for (let at = 0; at < numbers.length; at += 1) {
    numbers[at] = view.getFloat32(headBytes + jsonBytes + at * 4, true);
    if (!Number.isFinite(numbers[at])) return null;
  }
  const terms = new Map(names.map((term, row) => [term, row]));
  return terms.size === count
    ? { terms, weights: numbers.slice(0, count), vectors: numbers.slice(count), dims }
    : null;
}

function parseNames(bytes: Uint8Array): readonly string[] | null {
  try {
    const names: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(names) && names.every((name) => typeof name === 'string') ? names : null;
  } catch {
    return null;
  }
}

// The fitted embedder as bytes: there and back, and nothing else taken for one. Pure.
import { describe, expect, test } from 'vitest';
import { decodeFitted, encodeFitted } from '../../../../src/adapters/postgres/fitted-bytes.ts';

const fitted = {
  terms: new Map([
    ['잠금', 0],
    ['nul\u0000', 1],
  ]),
  weights: Float32Array.from([0.1, 3]),
  vectors: Float32Array.from([1, 1e-30, -0.25, 0.3, 0, 2]),
  dims: 3,
};

describe('fitted embedder', () => {
  test('comes back bit by bit, an empty one too', () => {
    expect(decodeFitted(encodeFitted(fitted))).toEqual(fitted);
    const empty = { terms: new Map(), weights: new Float32Array(), vectors: new Float32Array(), dims: 0 };
    expect(decodeFitted(encodeFitted(empty))).toEqual(empty);
  });

  test('no shortened, lengthened or relabelled bytes are taken for one', () => {
    const bytes = encodeFitted(fitted);
    for (let length = 0; length < bytes.length; length += 1)
      expect(decodeFitted(bytes.subarray(0, length))).toBeNull();
    expect(decodeFitted(Uint8Array.from([...bytes, 0]))).toBeNull();
    for (let at = 0; at < 16; at += 1) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x81;
      expect(decodeFitted(damaged)).toBeNull();
    }
  });

  test('numbers that are none are refused', () => {
    const weights = Float32Array.from([Number.NaN, 1]);
    expect(decodeFitted(encodeFitted({ ...fitted, weights }))).toBeNull();
  });
});

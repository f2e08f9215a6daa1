// The embedder that is fitted on a library: deterministic, bounded, finite.
import { expect, test } from 'vitest';
import { buildLexicon } from '../../../../../src/core/incidents/search/build-lexicon.ts';
import { embedOffline, fitEmbedder } from '../../../../../src/core/incidents/search/offline-embedder.ts';
import { truncatedSvd } from '../../../../../src/core/incidents/search/truncated-svd.ts';
import { outages } from './search-case.ts';

const lexicon = buildLexicon(outages);
const cosine = (a: Float32Array | undefined, b: Float32Array | undefined): number =>
  (a ?? new Float32Array()).reduce((sum, value, at) => sum + value * (b?.[at] ?? 0), 0);

test('same library, same numbers', () => {
  expect(fitEmbedder(lexicon, { dims: 4 })).toEqual(fitEmbedder(lexicon, { dims: 4 }));
});

test('never more dimensions than the library has directions', () => {
  expect(fitEmbedder(lexicon, { dims: 256 }).dims).toBeLessThanOrEqual(outages.length);
  expect(fitEmbedder(buildLexicon([]), { dims: 256 }).dims).toBe(0);
  expect(fitEmbedder(buildLexicon(outages.slice(0, 1)), { dims: 256 }).dims).toBe(1);
});

test('vectors have length 1; a text without a known term has none', () => {
  const [known, unknown] = embedOffline(fitEmbedder(lexicon, { dims: 4 }), ['certificate expired', 'qqqq']);
  expect(cosine(known, known)).toBeCloseTo(1, 5);
  expect([...(unknown ?? [])]).toEqual([0, 0, 0, 0]);
});

test('texts of both languages that say the same lie near each other', () => {
  const [english, korean, other] = embedOffline(fitEmbedder(lexicon, { dims: 4 }), [
    'the certificate expired',
    '인증서가 만료되었다',
    'cache nodes',
  ]);
  expect(cosine(english, korean)).toBeGreaterThan(cosine(english, other) + 0.3);
});

test('finds the singular values of a matrix that is known', () => {
  // diag(3, 2, 1) and a row twice: 3, 2 and the square root of 2.
  const matrix = {
    offsets: Uint32Array.of(0, 1, 2, 3, 4),
    columns: Uint32Array.of(0, 1, 2, 2),
    values: Float64Array.of(3, 2, 1, 1),
    columnCount: 3,
  };
  const { values, vectors } = truncatedSvd(matrix, { rank: 5, seed: 1 });
  expect([...values].map((value) => Math.round(value ** 2 * 1e6) / 1e6)).toEqual([9, 4, 2, 0, 0]);
  expect(vectors.every(Number.isFinite)).toBe(true);
  expect(Math.abs(vectors[0] ?? 0)).toBeCloseTo(1, 6);
});

// What an embedder needs before anybody is asked, and how texts are put into portions.
import { describe, expect, it } from 'vitest';
import { createEmbedder, type EmbedderInput } from '../../../../src/adapters/embedders/embedder.ts';
import { estimateTokens, splitBatches } from '../../../../src/adapters/embedders/text-batches.ts';
import type { EmbedderId } from '../../../../src/domain/incident-search.ts';
import { failureOf } from '../../../fakes/failure-of.ts';

const settings = { kind: 'voyage', model: null, baseUrl: null, dims: null, timeoutMs: 1_000 } as const;
const voyage: EmbedderId = { kind: 'voyage', model: null, dims: 0 };
const compatible: EmbedderId = { kind: 'openai-compatible', model: 'bge-m3', dims: 0 };
const input = (more: Partial<EmbedderInput>): EmbedderInput => ({ settings, key: 'k', fetch: null, ...more });

describe('an embedder that is not configured', () => {
  it.each<[string, EmbedderId, Partial<EmbedderInput>, string]>([
    ['Voyage without key', voyage, { key: null }, 'VOYAGE_API_KEY'],
    ['a key with a line end', voyage, { key: 'abc\ndef' }, 'VOYAGE_API_KEY'],
    ['no address', compatible, {}, 'base-url'],
    [
      'no model',
      { ...compatible, model: null },
      { settings: { ...settings, baseUrl: 'http://localhost' } },
      'model',
    ],
    [
      'an address that is none',
      compatible,
      { settings: { ...settings, baseUrl: 'localhost:11434' } },
      'base-url',
    ],
    [
      'credentials in the address',
      compatible,
      { settings: { ...settings, baseUrl: 'https://a:b@c' } },
      'base-url',
    ],
    ['the offline one', { kind: 'offline', model: null, dims: 256 }, {}, 'offline'],
  ])('%s', (_, id, more, words) => {
    const failure = failureOf(() => createEmbedder(id, input(more)));
    expect(failure.code).toBe('embedder/not-configured');
    expect(failure.message).toContain(words);
    expect(failure.message).not.toContain('abc');
  });
});

it.each([
  ['http://embeddings.example.com', 1],
  ['https://embeddings.example.com', 0],
  ['http://127.0.0.1:8080', 0],
])('%s is warned of %i times', (baseUrl, times) => {
  const warnings: string[] = [];
  createEmbedder(
    compatible,
    input({ settings: { ...settings, baseUrl }, warn: (text) => warnings.push(text) }),
  );
  expect(warnings).toHaveLength(times);
});

it('portions keep the order, and no limit is passed but by a text that is too long alone', () => {
  const texts = ['a'.repeat(300), '가'.repeat(90), 'b', 'c'.repeat(900), 'd', 'e', 'f'];
  const batches = splitBatches(texts, { textsMax: 3, tokensMax: 200 });
  expect(batches.flat()).toEqual(texts);
  for (const batch of batches) {
    expect(batch.length).toBeLessThanOrEqual(3);
    const tokens = batch.reduce((sum, text) => sum + estimateTokens(text), 0);
    expect(batch.length === 1 || tokens <= 200).toBe(true);
  }
  expect(splitBatches([], { textsMax: 3, tokensMax: 200 })).toEqual([]);
});

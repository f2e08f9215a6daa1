// A manifest is believed as far as it can be true.
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../../../src/core/incidents/index-format/read-manifest.ts';

const entry = (sizeBytes: number) => ({ sha256: 'a'.repeat(64), sizeBytes });
const embedder = { kind: 'voyage', model: 'voyage-4', dims: 4, fitted: null };
const manifest = {
  schemaVersion: 1,
  count: 2,
  embedder,
  metric: 'cosine',
  graph: null,
  textVersion: '1',
  files: { 'incidents.jsonl': entry(2000), 'vectors.f32': entry(32), 'lexicon.bin': entry(400) },
};
const read = (value: unknown) =>
  readManifest(new TextEncoder().encode(JSON.stringify(value)), { textVersion: '1' });

describe('readManifest', () => {
  it('reads one that can be true', () => {
    expect(read(manifest)).toEqual({ kind: 'read', manifest });
  });

  it.each([
    ['vectors of another size', { files: { ...manifest.files, 'vectors.f32': entry(28) } }],
    ['a count that no file bears out', { count: 10_000_000 }],
    ['a file above every limit', { files: { ...manifest.files, 'lexicon.bin': entry(2 ** 40) } }],
    ['an empty list of incidents', { files: { ...manifest.files, 'incidents.jsonl': entry(0) } }],
    ['vectors of nothing', { embedder: { ...embedder, kind: 'none' } }],
    ['an offline embedder without parameters', { embedder: { ...embedder, kind: 'offline', model: null } }],
    [
      'parameters of an embedder that has none',
      { embedder: { ...embedder, fitted: { sha256: 'a'.repeat(64), count: 2 } } },
    ],
    ['a graph without a file', { graph: { m: 16, efConstruction: 200, seed: 1 } }],
    ['a file without a graph', { files: { ...manifest.files, 'index.hnsw': entry(1000) } }],
    ['a file of another name', { files: { ...manifest.files, '../../etc/passwd': entry(1) } }],
    ['no metric', { metric: undefined }],
  ])('refuses %s', (_, change) => {
    expect(read({ ...manifest, ...change }).kind).toBe('damaged');
  });

  it('tells another version from damage', () => {
    expect(read({ schemaVersion: 2, everything: 'else' })).toEqual({
      kind: 'incompatible',
      problems: ['manifest.json: it has the format 2, this version reads 1'],
    });
    expect(read({ ...manifest, textVersion: '7' }).kind).toBe('incompatible');
  });

  it.each([
    ['no text', new Uint8Array([0xff, 0xfe])],
    ['nothing', new Uint8Array()],
    ['deep brackets', new TextEncoder().encode('['.repeat(65_000))],
  ])('refuses %s', (_, bytes) => {
    expect(readManifest(bytes, { textVersion: '1' }).kind).toBe('damaged');
  });
});

// Writes an index as the bytes of its files, and the manifest that vouches for them. Pure.

import type { Incident } from '../../../domain/generated/incident.ts';
import type { IndexManifest } from '../../../domain/generated/index-manifest.ts';
import { encodeIncidents } from './incident-lines.ts';
import { type IndexBytes, type IndexFileName, indexFileNames } from './index-file-names.ts';
import { bytesOf } from './little-endian.ts';

/** What an index is made of. */
export type IndexParts = {
  readonly incidents: readonly Incident[];
  /** count × dims. */
  readonly vectors: Float32Array;
  readonly lexicon: Uint8Array;
  readonly graph: Uint8Array | null;
};

/** The bytes of every file but the manifest; the same parts give the same bytes. */
export function encodeFiles({ incidents, vectors, lexicon, graph }: IndexParts): IndexBytes {
  const files = new Map<IndexFileName, Uint8Array>([
    ['incidents.jsonl', encodeIncidents(incidents)],
    ['vectors.f32', bytesOf(vectors)],
    ['lexicon.bin', lexicon],
  ]);
  if (graph !== null) files.set('index.hnsw', graph);
  return files;
}

/** The manifest with size and hash of every file. */
export function sealManifest(
  manifest: Omit<IndexManifest, 'files'>,
  files: IndexBytes,
  sha256: (bytes: Uint8Array) => string,
): IndexManifest {
  const entries = indexFileNames.flatMap((name) => {
    const bytes = files.get(name);
    return bytes === undefined ? [] : [[name, { sha256: sha256(bytes), sizeBytes: bytes.length }] as const];
  });
  const { schemaVersion, count, embedder, metric, graph, textVersion } = manifest;
  const sealed = Object.fromEntries(entries) as IndexManifest['files'];
  return { schemaVersion, count, embedder, metric, graph, textVersion, files: sealed };
}

/** manifest.json. */
export const encodeManifest = (manifest: IndexManifest): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);

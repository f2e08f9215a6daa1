// Checks that the files of an index are what its manifest says, and belong together. Pure.
import type { IndexManifest } from '../../../domain/generated/index-manifest.ts';
import type { Lexicon } from '../../../domain/incident-search.ts';
import { Failure } from '../../../failure.ts';
import { checkGraph } from './check-graph.ts';
import { findBadRow } from './check-vectors.ts';
import { readIncidents } from './incident-lines.ts';
import type { IndexBytes } from './index-file-names.ts';
import { decodeLexicon, encodeFitted } from './lexicon-codec.ts';
import { float32Of } from './little-endian.ts';
import { namedFiles } from './read-manifest.ts';

/** An index whose every part was checked; `graph` is null when it does not fit, and `notes` say so. */
export type CheckedIndex = {
  readonly manifest: IndexManifest;
  readonly incidents: Extract<ReturnType<typeof readIncidents>, { readonly ok: true }>['incidents'];
  readonly vectors: Float32Array;
  readonly lexicon: Uint8Array;
  readonly graph: Uint8Array | null;
  readonly notes: readonly string[];
};

/** The index, or what is wrong with it, a line each. */
export type IndexCheck =
  | { readonly ok: true; readonly index: CheckedIndex }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Checks the files of a manifest that was read.
 *
 * Hashes come first: where one is wrong the rest would say the same in more words. A right hash proves nothing, because
 * who changes a file can change the manifest too; so everything else is checked as if nobody had hashed it.
 */
export function checkIndex(
  manifest: IndexManifest,
  files: IndexBytes,
  { sha256 }: { readonly sha256: (bytes: Uint8Array) => string },
): IndexCheck {
  const changed = namedFiles(manifest).flatMap(({ name, entry }) => {
    const bytes = files.get(name);
    return bytes?.length === entry.sizeBytes && sha256(bytes) === entry.sha256
      ? []
      : [`${name} is not the file that manifest.json vouches for: its size or its SHA-256 differs`];
  });
  if (changed.length > 0) return { ok: false, problems: changed };
  return checkContents(manifest, files, sha256);
}

function checkContents(
  manifest: IndexManifest,
  files: IndexBytes,
  sha256: (bytes: Uint8Array) => string,
): IndexCheck {
  const { count, embedder } = manifest;
  const empty = new Uint8Array();
  const vectors = float32Of(files.get('vectors.f32') ?? empty);
  const lexicon = files.get('lexicon.bin') ?? empty;
  const graph = files.get('index.hnsw') ?? null;
  const lines = readIncidents(files.get('incidents.jsonl') ?? empty, { count });
  const badRow = findBadRow(vectors, embedder.dims);
  const problems = [
    ...(lines.ok ? [] : [lines.problem]),
    ...(badRow === null ? [] : [`vectors.f32: row ${badRow} is no unit vector`]),
    ...findLexiconProblems(lexicon, manifest, sha256),
  ];
  if (!lines.ok || problems.length > 0) return { ok: false, problems };
  const index = { manifest, incidents: lines.incidents, vectors, lexicon };
  if (graph === null || manifest.graph === null)
    return { ok: true, index: { ...index, graph: null, notes: [] } };
  const checked = checkGraph(graph, { count, dims: embedder.dims, parameters: manifest.graph, vectors });
  if (checked.kind === 'fits') return { ok: true, index: { ...index, graph, notes: [] } };
  if (checked.kind === 'damaged') return { ok: false, problems: [`index.hnsw: ${checked.why}`] };
  const note = `index.hnsw is put aside and every vector compared instead: ${checked.why}. A new build replaces it.`;
  return { ok: true, index: { ...index, graph: null, notes: [note] } };
}

function findLexiconProblems(
  bytes: Uint8Array,
  { count, embedder }: IndexManifest,
  sha256: (bytes: Uint8Array) => string,
): readonly string[] {
  let lexicon: Lexicon;
  try {
    lexicon = decodeLexicon(bytes);
  } catch (error) {
    if (error instanceof Failure) return [error.message];
    throw error;
  }
  const { fitted, lengths } = lexicon;
  if (lengths.length !== count)
    return ['lexicon.bin: it has another number of incidents than manifest.json says'];
  if (
    (fitted === null) !== (embedder.fitted === null) ||
    (fitted !== null && fitted.dims !== embedder.dims)
  ) {
    return ['lexicon.bin: its embedder is not the one of manifest.json'];
  }
  if (fitted === null || sha256(encodeFitted(fitted)) === embedder.fitted?.sha256) return [];
  return ['lexicon.bin: its embedder is not the one of manifest.json'];
}

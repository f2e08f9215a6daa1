// Reads manifest.json and checks that what it says can be true, before another file is opened. Pure.
import type { FileEntry, IndexManifest } from '../../../domain/generated/index-manifest.ts';
import { validateIndexManifest } from '../../../domain/generated/index-manifest.validate.js';
import { schemaProblems } from '../../../domain/schema-problems.ts';
import { sizesOfGraph } from './graph-layout.ts';
import { type IndexFileName, indexFileNames } from './index-file-names.ts';

/** The manifest, or why the index cannot be used: broken, or of another version. */
export type ManifestReading =
  | { readonly kind: 'read'; readonly manifest: IndexManifest }
  | { readonly kind: 'damaged' | 'incompatible'; readonly problems: readonly string[] };

/** Node reads and hashes no more at once; libraries of that size belong into PostgreSQL. */
const fileBytesMax = 2 ** 31 - 1;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads the bytes of manifest.json; `textVersion` is how this version turns texts into terms. */
export function readManifest(
  bytes: Uint8Array,
  { textVersion }: { readonly textVersion: string },
): ManifestReading {
  const parsed = parse(bytes);
  if (parsed === null) return damaged(['manifest.json: it is no JSON in UTF-8']);
  const version = versionOf(parsed.value);
  if (version !== null && version !== 1) {
    return incompatible([
      `manifest.json: it has the format ${String(version).slice(0, 20)}, this version reads 1`,
    ]);
  }
  const manifest = parsed.value;
  if (!validateIndexManifest(manifest)) {
    return damaged(
      schemaProblems(validateIndexManifest.errors)
        .slice(0, 20)
        .map((line) => `manifest.json ${line.slice(0, 300)}`),
    );
  }
  const problems = [...findContradictions(manifest), ...findImpossibleSizes(manifest)];
  if (problems.length > 0) return damaged(problems.map((line) => `manifest.json: ${line}`));
  if (manifest.textVersion === textVersion) return { kind: 'read', manifest };
  return incompatible([
    `manifest.json: texts were read by rules of version ${manifest.textVersion.slice(0, 20)}, this version has ${textVersion}`,
  ]);
}

const damaged = (problems: readonly string[]): ManifestReading => ({ kind: 'damaged', problems });
const incompatible = (problems: readonly string[]): ManifestReading => ({ kind: 'incompatible', problems });

function parse(bytes: Uint8Array): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(utf8.decode(bytes)) };
  } catch {
    return null;
  }
}

const versionOf = (value: unknown): string | number | null => {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) return null;
  const version = value.schemaVersion;
  return typeof version === 'number' || typeof version === 'string' ? version : null;
};

function findContradictions({ embedder, graph, files, count }: IndexManifest): readonly string[] {
  const problems: string[] = [];
  const hasVectors = embedder.kind !== 'none';
  if (hasVectors !== embedder.dims > 0) problems.push(`${embedder.kind} with ${embedder.dims} dimensions`);
  if ((embedder.kind === 'offline') !== (embedder.fitted !== null)) {
    problems.push('fitted parameters belong to the offline embedder, and to no other one');
  }
  if ((graph === null) !== (files['index.hnsw'] === undefined)) {
    problems.push('a graph has parameters and a file, or neither');
  }
  if (graph !== null && (count === 0 || embedder.dims === 0)) problems.push('a graph of nothing');
  return problems;
}

/** Sizes follow from the count, so that a few bytes cannot ask for much memory. */
function findImpossibleSizes({ embedder, graph, files, count }: IndexManifest): readonly string[] {
  const problems: string[] = [];
  const limit = (name: IndexFileName, least: number, most: number): void => {
    const size = sizeOf(files[name]);
    if (size < least || size > Math.min(most, fileBytesMax)) {
      problems.push(`${name} cannot have ${size} bytes with ${count} incidents`);
    }
  };
  const vectorBytes = count * embedder.dims * 4;
  limit('vectors.f32', vectorBytes, vectorBytes);
  limit('incidents.jsonl', count * incidentBytesMin, count * incidentBytesMax);
  const fittedBytesMax = fittedTermsMax * (64 + embedder.dims * 4);
  limit('lexicon.bin', count * 4, count * incidentBytesMax + fittedBytesMax);
  if (graph !== null) {
    const sizes = sizesOfGraph({ count, dims: embedder.dims, m: graph.m });
    limit('index.hnsw', sizes.least, sizes.least + (count + 16) * levelsMax * sizes.upperLinks);
  }
  return problems;
}

/** The least that a line of incidents.jsonl has: braces. */
const incidentBytesMin = 3;
/** The most bytes that a line of incidents.jsonl has: four hundred long sentences, each of its letters escaped. */
export const incidentBytesMax = 4 * 2 ** 20;

/** Terms of an embedder; a library of 100,000 incidents is fitted with a quarter of them. */
const fittedTermsMax = 65_536;

/** Mean number of levels of an element; it is below one where elements have two links or more. */
const levelsMax = 8;

const sizeOf = (entry: FileEntry | undefined): number => entry?.sizeBytes ?? 0;

/** The files that a manifest names, in the order in which they are read. */
export const namedFiles = (
  manifest: IndexManifest,
): readonly { readonly name: IndexFileName; readonly entry: FileEntry }[] =>
  indexFileNames.flatMap((name) => {
    const entry = manifest.files[name];
    return entry === undefined ? [] : [{ name, entry }];
  });

// The names of an index artifact's files: a closed list, so that no manifest can lead anywhere else. Pure.

/** Tells of the others; written last, read first. */
export const manifestName = 'manifest.json';

/** A manifest above this is none: it names five files. */
export const manifestBytesMax = 65_536;

/** The files that a manifest vouches for, in the order in which they are read. */
export const indexFileNames = ['incidents.jsonl', 'vectors.f32', 'lexicon.bin', 'index.hnsw'] as const;

/** One of `indexFileNames`. */
export type IndexFileName = (typeof indexFileNames)[number];

/** The bytes of the files that an index has; index.hnsw is missing where there is no graph. */
export type IndexBytes = ReadonlyMap<IndexFileName, Uint8Array>;

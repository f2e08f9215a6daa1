// What the store must know of the format; core/incidents/index-format is handed in by the composition root. Types only. Pure.
import type { IndexManifest } from '../../domain/generated/index-manifest.ts';
import type { IndexFiles, IndexReading } from '../../incident-ports.ts';

/** The files beside the manifest: a closed list. */
export type IndexFileName = keyof IndexManifest['files'];

/** Reads, checks and writes the bytes of an index. */
export type IndexFormat = {
  readonly manifestName: string;
  readonly manifestBytesMax: number;
  readonly fileNames: readonly IndexFileName[];
  readonly sha256: (bytes: Uint8Array) => string;
  readonly readManifest: (
    bytes: Uint8Array,
  ) =>
    | { readonly kind: 'read'; readonly manifest: IndexManifest }
    | { readonly kind: 'damaged' | 'incompatible'; readonly problems: readonly string[] };
  readonly checkIndex: (
    manifest: IndexManifest,
    files: ReadonlyMap<IndexFileName, Uint8Array>,
  ) =>
    | { readonly ok: true; readonly index: IndexReading }
    | { readonly ok: false; readonly problems: readonly string[] };
  readonly encodeFiles: (files: IndexFiles) => ReadonlyMap<IndexFileName, Uint8Array>;
  readonly encodeManifest: (manifest: IndexManifest) => Uint8Array;
};

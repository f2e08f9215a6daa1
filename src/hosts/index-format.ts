// The format of an index, as core knows it, for the store that reads and writes folders. Effects: none.
import { createHash } from 'node:crypto';
import type { IndexFormat } from '../adapters/incident-index/index-format.ts';
import { checkIndex } from '../core/incidents/index-format/check-index.ts';
import { encodeFiles, encodeManifest } from '../core/incidents/index-format/encode-index.ts';
import {
  indexFileNames,
  manifestBytesMax,
  manifestName,
} from '../core/incidents/index-format/index-file-names.ts';
import { readManifest } from '../core/incidents/index-format/read-manifest.ts';
import { textVersion } from '../core/incidents/search/text-version.ts';
import type { HashBytes } from '../incident-ports.ts';

export const hashBytes: HashBytes = (bytes) => createHash('sha256').update(bytes).digest('hex');

export const indexFormat: IndexFormat = {
  manifestName,
  manifestBytesMax,
  fileNames: indexFileNames,
  sha256: hashBytes,
  readManifest: (bytes) => readManifest(bytes, { textVersion }),
  checkIndex: (manifest, files) => checkIndex(manifest, files, { sha256: hashBytes }),
  encodeFiles,
  encodeManifest,
};

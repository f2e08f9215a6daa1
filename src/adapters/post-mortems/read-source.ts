// What lies at the path that somebody wants to add: a folder of post-mortems, one of them, or a payload. Effects: reads files.
import * as files from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { systemErrorReason } from '../../domain/system-error.ts';
import { Failure } from '../../failure.ts';
import { listPostMortems } from './list-post-mortems.ts';
import { isPostMortemName, type PostMortemText, readPostMortem } from './read-post-mortem.ts';

/** Post-mortems with what was left out; or the text of another file. */
export type SourceText =
  | {
      readonly kind: 'post-mortems';
      readonly files: readonly PostMortemText[];
      readonly problems: readonly string[];
      readonly notes: readonly string[];
    }
  | { readonly kind: 'payload'; readonly text: string; readonly isLines: boolean };

/** Of a payload or a file of JSON lines; GitHub sends at most 25 MB. */
const payloadBytesMax = 256 * 1024 * 1024;

/**
 * Reads the folder or file at `path`. `asFiles`: also a file whose name is not that of a post-mortem is read as one.
 *
 * @throws {Failure} `incidents/invalid` when it cannot be read at all
 */
export function readSource(path: string, { asFiles }: { readonly asFiles: boolean | null }): SourceText {
  const status = attempt(path, () => files.statSync(path));
  if (status.isDirectory()) {
    if (asFiles === false) throw notAFile(path);
    const { paths, problems, notes } = attempt(path, () => listPostMortems(path));
    const read = paths.map((one) => readPostMortem(path, one));
    return {
      kind: 'post-mortems',
      files: read.flatMap((one) => ('file' in one ? [one.file] : [])),
      problems: [...problems, ...read.flatMap((one) => ('problem' in one ? [one.problem] : []))],
      notes,
    };
  }
  if (!status.isFile()) throw notAFile(path);
  if (asFiles ?? isPostMortemName(path)) {
    const read = readPostMortem(dirname(path), basename(path));
    if ('problem' in read) throw unreadable(path, read.problem.slice(basename(path).length + 2));
    return { kind: 'post-mortems', files: [read.file], problems: [], notes: [] };
  }
  if (status.size > payloadBytesMax) throw unreadable(path, `it is larger than ${payloadBytesMax} bytes`);
  const bytes = attempt(path, () => files.readFileSync(path));
  const isLines = ['.jsonl', '.ndjson'].includes(extname(path).toLowerCase());
  return { kind: 'payload', text: decode(path, bytes), isLines };
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(path, 'it is no UTF-8 text', cause);
  }
}

function attempt<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw unreadable(path, systemErrorReason(cause), cause);
  }
}

const unreadable = (path: string, reason: string, cause?: unknown): Failure =>
  new Failure({
    code: 'incidents/invalid',
    message: `Cannot read ${path}: ${reason}.`,
    hint: 'Give a file of JSON lines, the payload of a webhook, a post-mortem, or a folder of them.',
    cause,
  });

const notAFile = (path: string): Failure => unreadable(path, 'it is no plain file');

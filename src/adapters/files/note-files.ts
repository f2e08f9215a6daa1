// Reads notes and reviews that people hand over. Effects: reads files.
import { readFile, stat } from 'node:fs/promises';
import { systemErrorCode, systemErrorReason } from '../../domain/system-error.ts';
import { Failure } from '../../failure.ts';
import type { NoteFiles } from '../../ports.ts';

const sizeMebibytesMax = 32;

/** Creates a reader of notes. */
export function createNoteFiles(): NoteFiles {
  return { readText };
}

async function readText(path: string): Promise<string | null> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > sizeMebibytesMax * 1024 * 1024)
      throw unreadable(path, `it is larger than ${sizeMebibytesMax} MiB`);
    bytes = await readFile(path);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    if (['ENOENT', 'ENOTDIR'].includes(systemErrorCode(cause) ?? '')) return null;
    throw unreadable(path, systemErrorReason(cause), cause);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(path, 'it is not UTF-8', cause);
  }
}

const unreadable = (path: string, reason: string, cause?: unknown): Failure =>
  new Failure({
    code: 'note/invalid',
    message: `${path} cannot be read: ${reason}.`,
    hint: 'Check the path and its permissions. Notes are UTF-8 text, as Lockkeeper writes them.',
    cause,
  });

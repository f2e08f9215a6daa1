// The notes that a ledger keeps, each in a file called by its hash. Effects: reads and writes files.
import { createHash, randomUUID } from 'node:crypto';
import * as files from 'node:fs';
import { join } from 'node:path';
import { systemErrorCode } from '../../domain/system-error.ts';
import { invariant } from '../../failure.ts';

/** A larger file in the place of a note is no note: it is not read. */
export const noteBytesMax = 8 * 1024 * 1024;

/**
 * Reads the text of a note; null when it is not there, or when what is there does not have this hash.
 *
 * @throws the error of the system call that failed
 */
export function readKeptNote(directory: string, sha256: string): string | null {
  if (!isHash(sha256)) return null;
  const bytes = readBounded(pathOf(directory, sha256));
  return bytes === null || hashOf(bytes) !== sha256 ? null : decode(bytes);
}

/**
 * Keeps the text of a note under its hash; the folder of the ledger must be there.
 *
 * Runs that keep the same note at the same time write the same bytes: whose file is the last does not matter. All
 * calls are synchronous, so that a signal leaves no half-written file. A text that is too large to be read back is
 * not kept.
 * @throws the error of the system call that failed; the temporary file is gone then
 */
export function writeKeptNote(
  directory: string,
  note: { readonly sha256: string; readonly text: string },
): void {
  const bytes = new TextEncoder().encode(note.text);
  invariant(isHash(note.sha256) && hashOf(bytes) === note.sha256, 'a note is kept under the hash of another');
  if (bytes.length > noteBytesMax || readKeptNote(directory, note.sha256) !== null) return;
  makeFolder(folderOf(directory));
  // The process id alone is not enough: runs in containers on one volume may share it.
  const temporary = join(folderOf(directory), `.${note.sha256}.${randomUUID()}.tmp`);
  try {
    files.writeFileSync(temporary, bytes, { flag: 'wx', flush: true });
    files.renameSync(temporary, pathOf(directory, note.sha256));
  } catch (error) {
    files.rmSync(temporary, { force: true });
    throw error;
  }
}

function makeFolder(path: string): void {
  try {
    files.mkdirSync(path);
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
  }
}

const isHash = (name: string): boolean => /^[0-9a-f]{64}$/u.test(name);

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const folderOf = (directory: string): string => join(directory, 'notes');

const pathOf = (directory: string, sha256: string): string => join(folderOf(directory), `${sha256}.json`);

/** null: missing, no plain file, or too large. A pipe in the place of the file is not waited for. */
function readBounded(path: string): Uint8Array | null {
  try {
    const status = files.statSync(path);
    return status.isFile() && status.size <= noteBytesMax ? files.readFileSync(path) : null;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(systemErrorCode(error) ?? '')) return null;
    throw error;
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

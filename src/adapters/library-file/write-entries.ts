// Puts entries into a library in a folder. Effects: writes files.
import { randomUUID } from 'node:crypto';
import * as files from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LibraryEntry } from '../../domain/generated/library-entry.ts';
import { systemErrorCode } from '../../domain/system-error.ts';
import { formatEntry, nameOfEntry, pathOfEntry } from './entry-file.ts';

/** An entry that lies, flushed, beside its place. */
export type PreparedEntry = { readonly temporary: string; readonly path: string };

/** Files that are flushed at a time: a disk takes them together. */
const concurrency = 16;

/**
 * Writes each entry beside its place.
 *
 * @throws the error of the system call that failed; no file is left then
 */
export async function prepareEntries(
  directory: string,
  entries: readonly LibraryEntry[],
): Promise<readonly PreparedEntry[]> {
  const prepared: PreparedEntry[] = [];
  try {
    for (let start = 0; start < entries.length; start += concurrency) {
      const batch = entries.slice(start, start + concurrency).map((entry) => {
        const path = pathOfEntry(directory, entry.id);
        makeFolder(dirname(path));
        const temporary = join(dirname(path), `.${nameOfEntry(entry.id)}.${randomUUID()}.tmp`);
        prepared.push({ temporary, path });
        return { temporary, text: formatEntry(entry) };
      });
      const written = await Promise.allSettled(
        batch.map(({ temporary, text }) => writeFile(temporary, text, { flag: 'wx', flush: true })),
      );
      const failed = written.find(({ status }) => status === 'rejected');
      if (failed?.status === 'rejected') throw failed.reason;
    }
    return prepared;
  } catch (error) {
    withdrawPrepared(prepared);
    throw error;
  }
}

/** Puts all in their places, in one go: no signal comes between. */
export function replaceEntries(prepared: readonly PreparedEntry[]): void {
  for (const { temporary, path } of prepared) files.renameSync(temporary, path);
  for (const folder of new Set(prepared.map(({ path }) => dirname(path)))) flushFolder(folder);
}

/** Removes what was not put in its place. */
export function withdrawPrepared(prepared: readonly PreparedEntry[]): void {
  for (const { temporary } of prepared) files.rmSync(temporary, { force: true });
}

/** A name in a folder is lost in a crash, unless the folder is flushed too; some file systems cannot. */
function flushFolder(folder: string): void {
  const file = files.openSync(folder, 'r');
  try {
    files.fsyncSync(file);
  } catch (error) {
    if (!['EINVAL', 'EPERM', 'ENOTSUP'].includes(systemErrorCode(error) ?? '')) throw error;
  } finally {
    files.closeSync(file);
  }
}

function makeFolder(path: string): void {
  try {
    files.mkdirSync(path);
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
  }
}

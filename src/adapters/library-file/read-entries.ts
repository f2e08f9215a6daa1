// Reads the entries of a library in a folder. Effects: reads files.
import * as files from 'node:fs';
import { join } from 'node:path';
import type { LibraryEntry } from '../../domain/generated/library-entry.ts';
import { validateLibraryEntry } from '../../domain/generated/library-entry.validate.js';
import { systemErrorCode, systemErrorReason } from '../../domain/system-error.ts';
import { entryBytesMax, nameOfEntry, pathOfEntry } from './entry-file.ts';
import { broken } from './library-failures.ts';
import { readBounded } from './read-bounded.ts';

/** What a file holds, or why it is no entry. */
type EntryReading = { readonly entry: LibraryEntry } | { readonly problem: string };

/**
 * All entries, sorted by id.
 *
 * Files that are not called like an entry are none of the library's: a readme, what an editor leaves. One that is, and
 * cannot be read, fails the whole reading: an incident that silently is not there would be one that never happened.
 * @throws {Failure} `library/broken`, with every file that is wrong
 */
export function readEntries(directory: string): readonly LibraryEntry[] {
  const problems: string[] = [];
  const entries: LibraryEntry[] = [];
  for (const { path, name } of listEntryFiles(directory, problems)) {
    const reading = readEntry(join(directory, path), name);
    if (reading === null) continue;
    if ('problem' in reading) problems.push(`${path}: ${reading.problem}`);
    else entries.push(reading.entry);
  }
  if (problems.length > 0) throw broken(directory, problems);
  return entries.sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** @throws {Failure} `library/broken` */
export function readEntriesOf(directory: string, ids: readonly string[]): ReadonlyMap<string, LibraryEntry> {
  const found = new Map<string, LibraryEntry>();
  const problems: string[] = [];
  for (const id of new Set(ids)) {
    const name = nameOfEntry(id);
    const reading = readEntry(pathOfEntry(directory, id), name);
    if (reading === null) continue;
    if ('problem' in reading) problems.push(`incidents/${name.slice(0, 2)}/${name}: ${reading.problem}`);
    else found.set(id, reading.entry);
  }
  if (problems.length > 0) throw broken(directory, problems);
  return found;
}

type EntryFile = { readonly path: string; readonly name: string };

function listEntryFiles(directory: string, problems: string[]): readonly EntryFile[] {
  const listed: EntryFile[] = [];
  for (const folder of listFolder(directory, 'incidents', problems)) {
    if (!/^[0-9a-f]{2}$/u.test(folder)) continue;
    for (const name of listFolder(directory, `incidents/${folder}`, problems)) {
      if (!/^[0-9a-f]{64}\.json$/u.test(name)) continue;
      const path = `incidents/${folder}/${name}`;
      if (name.startsWith(folder)) listed.push({ path, name });
      else problems.push(`${path}: it lies in the folder of other entries`);
    }
  }
  return listed;
}

/** Names in a folder that is none behind a link; it may hold anybody's files. */
function listFolder(directory: string, path: string, problems: string[]): readonly string[] {
  try {
    const full = join(directory, path);
    if (!files.lstatSync(full).isDirectory()) {
      problems.push(`${path}: it is no folder`);
      return [];
    }
    return files.readdirSync(full).sort();
  } catch (cause) {
    if (systemErrorCode(cause) !== 'ENOENT') problems.push(`${path}: ${systemErrorReason(cause)}`);
    return [];
  }
}

/** null: it is not there (any more). */
function readEntry(path: string, name: string): EntryReading | null {
  let text: string | null;
  try {
    text = readBounded(path, entryBytesMax);
  } catch (cause) {
    const code = systemErrorCode(cause);
    if (code === 'ENOENT') return null;
    return {
      problem: code === 'ELOOP' || code === 'EMLINK' ? 'it is a symbolic link' : systemErrorReason(cause),
    };
  }
  if (text === null) return { problem: `it is no file of UTF-8 text of at most ${entryBytesMax} bytes` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const hasMarks = /^(?:<{7}|={7}|>{7})/mu.test(text);
    return { problem: hasMarks ? 'it holds the marks of a merge that was not finished' : 'it is not JSON' };
  }
  if (!validateLibraryEntry(value)) return { problem: `it is no entry: ${schemaProblem()}` };
  if (nameOfEntry(value.id) !== name) return { problem: 'its name is not that of its id' };
  if (value.deleted ? value.incident !== null : value.incident?.id !== value.id)
    return { problem: 'its incident is not that of its id' };
  return { entry: value };
}

function schemaProblem(): string {
  const [first] = validateLibraryEntry.errors ?? [];
  return `${first?.instancePath || 'it'} ${first?.message ?? 'does not fit schemas/library-entry.schema.json'}`;
}

// Where an entry of a library lies, and how its file is written. Effects: none; hashes.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { LibraryEntry } from '../../domain/generated/library-entry.ts';

/** Four hundred sentences of a thousand characters, three bytes each, and the rest. */
export const entryBytesMax = 4 * 1024 * 1024;

export const nameOfEntry = (id: string): string => `${createHash('sha256').update(id).digest('hex')}.json`;

/** In one of 256 folders: no folder of ten thousand files. */
export function pathOfEntry(directory: string, id: string): string {
  const name = nameOfEntry(id);
  return join(directory, 'incidents', name.slice(0, 2), name);
}

/** Members sorted, a line each: the same entry is the same bytes, and a change is a line of a diff. */
export const formatEntry = (entry: LibraryEntry): string =>
  `${JSON.stringify(entry, (_key, value: unknown) => sorted(value), 2)}\n`;

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}

// Keeps a folder of answers within bounds. Effects: removes files.
import { readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';

export type CacheLimits = { readonly filesMax: number; readonly bytesMax: number };

type Entry = { readonly path: string; readonly bytes: number; readonly changedAtMs: number };

/** What a run that was killed leaves; younger ones may still be written. */
const abandonedAfterMs = 60 * 60 * 1000;

const entryName = /^[0-9a-f]{64}\.json$/;
const temporaryName = /^\.[0-9a-f]{64}\.json\.[0-9a-z-]+\.tmp$/;

/** Removes the oldest entries until the rest fits, and what was left half-written; touches nothing else. */
export async function pruneEntries(directory: string, limits: CacheLimits, nowMs: number): Promise<void> {
  const names = await readdir(directory);
  const entries = await readEntries(
    directory,
    names.filter((name) => entryName.test(name)),
  );
  entries.sort((left, right) => right.changedAtMs - left.changedAtMs);
  let bytes = 0;
  const surplus = entries.filter((entry, index) => {
    bytes += entry.bytes;
    return index >= limits.filesMax || bytes > limits.bytesMax;
  });
  const temporary = await readEntries(
    directory,
    names.filter((name) => temporaryName.test(name)),
  );
  const abandoned = temporary.filter(({ changedAtMs }) => changedAtMs < nowMs - abandonedAfterMs);
  await Promise.all([...surplus, ...abandoned].map(({ path }) => unlink(path).catch(() => {})));
}

async function readEntries(directory: string, names: readonly string[]): Promise<Entry[]> {
  const found = await Promise.all(
    names.map(async (name): Promise<Entry[]> => {
      const path = join(directory, name);
      // Another run may prune at the same time.
      const file = await stat(path).catch(() => null);
      return file === null ? [] : [{ path, bytes: file.size, changedAtMs: file.mtimeMs }];
    }),
  );
  return found.flat();
}

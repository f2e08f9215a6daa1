// Remembers answers of models in a folder, one file an answer. Effects: reads, writes and removes files there.
import { randomUUID } from 'node:crypto';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnswerCache } from '../../service-ports.ts';
import { readEntry, writeEntry } from './cache-entry.ts';
import { isTrustedFolder, makePrivateFolder } from './private-folder.ts';
import { type CacheLimits, pruneEntries } from './prune-entries.ts';

/** An answer is a few kilobytes; a larger file is none of ours. */
const entryBytesMax = 1024 * 1024;
const limitsDefault: CacheLimits = { filesMax: 2_000, bytesMax: 64 * 1024 * 1024 };
/** Reading the folder at every write would cost more than the surplus. */
const writesBetweenPrunes = 100;
const keyPattern = /^[0-9a-f]{64}$/;

type CacheInput = {
  /** May hold other things: answers lie in a folder of their own there. */
  readonly directory: string;
  readonly limits?: CacheLimits;
};

/**
 * Without a folder that can be used there is nothing to read, and nothing is kept: a run goes on without.
 *
 * Reading changes nothing, so that a dry run may read.
 */
export function createAnswerCache(input: CacheInput): AnswerCache {
  const { limits = limitsDefault } = input;
  const directory = join(input.directory, 'answers');
  let made: Promise<boolean> | null = null;
  let writes = 0;
  const makeOnce = () => {
    made ??= makePrivateFolder(directory);
    return made;
  };
  return {
    read: async (key) => {
      if (!keyPattern.test(key) || !(await isTrustedFolder(directory))) return null;
      const json = await readBounded(join(directory, `${key}.json`)).catch(() => null);
      return json === null ? null : readEntry(json, key);
    },
    write: async (key, text) => {
      if (!keyPattern.test(key) || !(await makeOnce())) return;
      const json = writeEntry({ key, text });
      if (Buffer.byteLength(json) > entryBytesMax) return;
      try {
        await writeAside(
          join(directory, `.${key}.json.${randomUUID()}.tmp`),
          join(directory, `${key}.json`),
          json,
        );
        writes += 1;
        if (writes % writesBetweenPrunes === 1) await pruneEntries(directory, limits, Date.now());
      } catch {
        // A full disk, or a folder that was taken away: the next run asks the model again.
      }
    },
  };
}

/** null: larger than any entry. */
async function readBounded(path: string): Promise<string | null> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return size > entryBytesMax ? null : await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

async function writeAside(temporary: string, path: string, text: string): Promise<void> {
  try {
    await writeFile(temporary, text, { flag: 'wx', mode: 0o600 });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

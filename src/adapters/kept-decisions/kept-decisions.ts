// Keeps decisions between retries of a sync in a folder, one file a decision. Effects: reads, writes and removes files there.
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptDecisions } from '../../argocd-ports.ts';
import { readEntry, sha256, writeEntry } from './kept-entry.ts';
import { isPrivateFolder, makePrivateFolder } from './private-folder.ts';

/** Note, review and page of a large release. */
const entryBytesMax = 32 * 1024 * 1024;
const entriesMax = 50;
/** What a run that was killed leaves; younger ones may still be written. */
const abandonedAfterMs = 60 * 60 * 1000;

const entryName = /^[0-9a-f]{64}\.json$/;
const temporaryName = /^\.[0-9a-f]{64}\.json\.[0-9a-z-]+\.tmp$/;

/**
 * `directory` may hold other things: decisions lie in a folder of their own there.
 *
 * Whoever can write there can let a release go: the folder must be this user's alone, or nothing is read from it.
 */
export function createKeptDecisions(input: { readonly directory: string }): KeptDecisions {
  const directory = join(input.directory, 'decisions');
  return {
    read: async (key) => {
      if (!(await isPrivateFolder(directory))) return null;
      const text = await readOwn(join(directory, `${sha256(key)}.json`)).catch(() => null);
      return text === null ? null : readEntry(text, key);
    },
    write: async (key, decision) => {
      const text = writeEntry(key, decision);
      if (Buffer.byteLength(text) > entryBytesMax || !(await makePrivateFolder(directory))) return;
      const name = `${sha256(key)}.json`;
      const temporary = join(directory, `.${name}.${randomUUID()}.tmp`);
      try {
        await writeFile(temporary, text, { flag: 'wx', mode: 0o600 });
        // The time of the file says until when it holds.
        await utimes(temporary, new Date(), new Date(decision.until));
        await rename(temporary, join(directory, name));
        await prune(directory, Date.now());
      } catch {
        // A full disk, or a folder that was taken away: the next run decides anew.
        await rm(temporary, { force: true }).catch(() => undefined);
      }
    },
  };
}

/** null: no file of this user alone, or larger than any entry. Links are not followed. */
async function readOwn(path: string): Promise<string | null> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const { size, uid, mode } = await file.stat();
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return isOwn && size <= entryBytesMax ? await file.readFile('utf8') : null;
  } finally {
    await file.close();
  }
}

/** Removes what no longer holds, all but the newest, and what was left half-written; touches nothing else. */
async function prune(directory: string, nowMs: number): Promise<void> {
  const names = await readdir(directory);
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(directory, name);
      // Another run may prune at the same time.
      const file = await stat(path).catch(() => null);
      return file === null ? [] : [{ name, path, holdsUntilMs: file.mtimeMs, writtenAtMs: file.ctimeMs }];
    }),
  );
  const files = found.flat();
  const entries = files
    .filter(({ name }) => entryName.test(name))
    .sort((left, right) => right.holdsUntilMs - left.holdsUntilMs);
  const stale = [
    ...entries.filter(({ holdsUntilMs }, index) => index >= entriesMax || holdsUntilMs < nowMs),
    ...files.filter(
      ({ name, writtenAtMs }) => temporaryName.test(name) && writtenAtMs < nowMs - abandonedAfterMs,
    ),
  ];
  await Promise.all(stale.map(({ path }) => rm(path, { force: true }).catch(() => undefined)));
}

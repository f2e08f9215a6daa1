// Reads the files of a workspace. Effects: reads files.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorReason } from '../../domain/system-error.ts';
import { Failure } from '../../failure.ts';
import type { WorkspaceFiles } from '../../ports.ts';

const sizeBytesMax = 1024 * 1024;

/** Creates a reader of the workspace's files. */
export function createWorkspaceFiles(): WorkspaceFiles {
  return {
    readTemplates: (directory) => readTexts(directory, 'note.templates'),
    readExamples: (directory) => readTexts(directory, 'note.examples'),
  };
}

/** Key of the config that names the folder, for messages. */
type Key = 'note.templates' | 'note.examples';

async function readTexts(directory: string, key: Key): Promise<ReadonlyMap<string, string>> {
  const names = (await attempt(directory, key, () => readdir(directory)))
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (names.length === 0) throw unreadable(directory, key, 'it holds no *.json file');
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readText(join(directory, name), key)] as const)),
  );
}

async function readText(path: string, key: Key): Promise<string> {
  const { size } = await attempt(path, key, () => stat(path));
  if (size > sizeBytesMax) throw unreadable(path, key, 'it is larger than 1 MiB');
  const bytes = await attempt(path, key, () => readFile(path));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(path, key, 'it is not UTF-8', cause);
  }
}

async function attempt<T>(path: string, key: Key, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw unreadable(path, key, systemErrorReason(cause), cause);
  }
}

/** A folder that was named and has nothing to give is a mistake, not "use what is built in". */
function unreadable(path: string, key: Key, reason: string, cause?: unknown): Failure {
  const what = { 'note.templates': 'note templates', 'note.examples': 'example notes' }[key];
  return new Failure({
    code: 'template/invalid',
    message: `Cannot read ${what} at ${path}: ${reason}.`,
    hint: `Check \`${key}\` in the config: a folder with one *.json file a ${key === 'note.templates' ? 'template' : 'note'}, relative to the config file.`,
    cause,
  });
}

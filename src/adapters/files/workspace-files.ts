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
    readTemplates: async (directory) => {
      const names = (await attempt(directory, () => readdir(directory)))
        .filter((name) => name.endsWith('.json'))
        .sort();
      if (names.length === 0) throw unreadable(directory, 'it holds no *.json file');
      return new Map(
        await Promise.all(
          names.map(async (name) => [name, await readTemplate(join(directory, name))] as const),
        ),
      );
    },
  };
}

async function readTemplate(path: string): Promise<string> {
  const { size } = await attempt(path, () => stat(path));
  if (size > sizeBytesMax) throw unreadable(path, 'it is larger than 1 MiB');
  const bytes = await attempt(path, () => readFile(path));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(path, 'it is not UTF-8', cause);
  }
}

async function attempt<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw unreadable(path, systemErrorReason(cause), cause);
  }
}

/** A folder that was named and has nothing to give is a mistake, not "use the built-in templates". */
function unreadable(path: string, reason: string, cause?: unknown): Failure {
  return new Failure({
    code: 'template/invalid',
    message: `Cannot read note templates at ${path}: ${reason}.`,
    hint: 'Check `note.templates` in the config: a folder with one *.json file a template, relative to the config file.',
    cause,
  });
}

// The files of a checkout as they lie there. Effects: runs git, reads files.

import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkTree } from '../../init-ports.ts';
import type { Environment } from './environment.ts';
import { createGitRunner, gitFailed } from './run-git.ts';

/** `environment` defaults to the process's own. */
export function createWorkTree(input: { readonly environment?: Environment } = {}): WorkTree {
  const git = createGitRunner({ environment: input.environment ?? process.env });
  return {
    listFiles: async (directory) => {
      const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--full-name'];
      const command = { directory, args };
      const answer = await git.read(command);
      if (answer.exitCode !== 0) throw gitFailed(command, answer);
      const paths = new TextDecoder().decode(answer.stdout).split('\0');
      // A file in conflict is listed once a version.
      return [...new Set(paths.filter((path) => path !== ''))].sort();
    },
    readTexts: async (directory, { paths, sizeBytesMax }) => {
      const texts = new Map<string, string>();
      for (const path of paths) {
        const text = await readText(join(directory, path), sizeBytesMax);
        if (text !== null) texts.set(path, text);
      }
      return texts;
    },
  };
}

/** Null: not there, no regular file, a link, or too large: a scaffold needs none of them. */
async function readText(path: string, sizeBytesMax: number): Promise<string | null> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    const facts = await file.stat();
    return facts.isFile() && facts.size <= sizeBytesMax ? await file.readFile('utf8') : null;
  } catch {
    return null;
  } finally {
    await file?.close();
  }
}

// The product as a user gets it: the committed files alone, without node_modules. Effects: copies, starts processes.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { repositoryRoot } from './runtimes.ts';

const parts = ['dist', 'schemas', 'examples', 'action.yml', 'package.json'];

export type Finished = { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string };

/** A folder with what a user gets, for the tests of one file. */
export function useBareCheckout() {
  let folder = '';
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'lockkeeper-bare-')));
    for (const part of parts) {
      const source = join(repositoryRoot, part);
      if (existsSync(source)) cpSync(source, join(folder, part), { recursive: true });
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder: () => folder,
    /** Runs dist/cli.js on `node`, in an environment with nothing but PATH and HOME. */
    run: (node: string, args: readonly string[], cwd = folder): Finished => {
      const { status, stdout, stderr } = spawnSync(node, [join(folder, 'dist/cli.js'), ...args], {
        cwd,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], HOME: folder },
      });
      return { exitCode: status, stdout, stderr };
    },
  };
}

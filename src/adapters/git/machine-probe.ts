// What this machine has and lets be written, looked at without writing. Effects: runs git, looks at files.
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { MachineProbe } from '../../doctor-ports.ts';
import type { FolderReading } from '../../domain/doctor.ts';
import { systemErrorCode, systemErrorReason } from '../../domain/system-error.ts';
import type { Environment } from './environment.ts';
import { createGitRunner, gitFailed } from './run-git.ts';

export function createMachineProbe({ environment }: { readonly environment: Environment }): MachineProbe {
  const git = createGitRunner({ environment });
  return {
    readGitVersion: async () => {
      const command = { directory: '.', args: ['--version'] };
      const answer = await git.read(command);
      if (answer.exitCode !== 0) throw gitFailed(command, answer);
      return new TextDecoder().decode(answer.stdout).trim();
    },
    readFolder,
    ageMsOf: async (path) => {
      try {
        return Math.max(0, Date.now() - (await stat(path)).mtimeMs);
      } catch {
        return null;
      }
    },
  };
}

/** Of a folder that is not there yet, the one above it counts, as far up as would be made. */
async function readFolder(
  path: string,
  { makesParents }: { readonly makesParents: boolean },
): Promise<FolderReading> {
  const own = await readAccess(path);
  if (own.status !== 'missing' || dirname(path) === path) return own;
  const above = makesParents
    ? await readFolder(dirname(path), { makesParents })
    : await readAccess(dirname(path));
  return above.status === 'writable' ? { status: 'writable', exists: false } : above;
}

async function readAccess(path: string): Promise<FolderReading> {
  try {
    if (!(await stat(path)).isDirectory()) return { status: 'refused', reason: 'it is no folder' };
    await access(path, constants.W_OK | constants.X_OK);
    return { status: 'writable', exists: true };
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return { status: 'missing' };
    return { status: 'refused', reason: systemErrorReason(error) };
  }
}

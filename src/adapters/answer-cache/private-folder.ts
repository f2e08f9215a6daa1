// Makes a folder that is the user's alone, or finds that it is not. Effects: reads and makes folders, changes their permissions.
import { chmod, lstat, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemErrorCode } from '../../domain/system-error.ts';

/**
 * true: the folder is there, belongs to the user who runs this, and nobody else may enter it.
 *
 * A link, a file or another user's folder in its place is left alone: answers from there are not to be trusted.
 */
export async function makePrivateFolder(path: string): Promise<boolean> {
  try {
    await makeFolders(path);
    const found = await lstat(path);
    if (!found.isDirectory()) return false;
    // Windows has neither.
    if (process.getuid === undefined) return true;
    if (found.uid !== process.getuid()) return false;
    if ((found.mode & 0o777) !== 0o700) await chmod(path, 0o700);
    return true;
  } catch {
    return false;
  }
}

/** true: the folder is there, belongs to the user who runs this, and nobody else may write to it. Changes nothing. */
export async function isTrustedFolder(path: string): Promise<boolean> {
  try {
    const found = await lstat(path);
    if (!found.isDirectory()) return false;
    return process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o022) === 0);
  } catch {
    return false;
  }
}

/** `mkdir` with `recursive` never returns where an existing folder refuses new ones with ENOENT, as /proc does. */
async function makeFolders(path: string): Promise<void> {
  const above = dirname(path);
  const isAboveThere = await lstat(above).then(
    () => true,
    () => false,
  );
  if (!isAboveThere && above !== path) await makeFolders(above);
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
  }
}

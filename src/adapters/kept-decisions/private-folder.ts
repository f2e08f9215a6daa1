// Makes a folder that is the user's alone, or finds that it is not. Effects: reads and makes folders, changes their permissions.
import { chmod, lstat, mkdir } from 'node:fs/promises';

/** true: the folder is there, this user's, and nobody else may enter it. One that is another's, or a link, is left alone. */
export async function makePrivateFolder(path: string): Promise<boolean> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    const found = await lstat(path);
    if (!isOwn(found)) return false;
    // Volumes whose permissions are fixed refuse this: what lies there is then read by nobody.
    if ((found.mode & 0o777) !== 0o700) await chmod(path, 0o700);
    return await isPrivateFolder(path);
  } catch {
    return false;
  }
}

/** true: the folder is there, this user's, and nobody else may write to it. Changes nothing. */
export async function isPrivateFolder(path: string): Promise<boolean> {
  try {
    const found = await lstat(path);
    // Windows has no such permissions.
    return isOwn(found) && (process.getuid === undefined || (found.mode & 0o022) === 0);
  } catch {
    return false;
  }
}

type Found = Awaited<ReturnType<typeof lstat>>;

const isOwn = (found: Found): boolean =>
  found.isDirectory() && (process.getuid === undefined || Number(found.uid) === process.getuid());

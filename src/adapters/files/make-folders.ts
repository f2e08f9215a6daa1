// Makes a folder and the ones above it. Effects: makes folders.
import * as nodeFiles from 'node:fs';
import { dirname, resolve } from 'node:path';
import { systemErrorCode } from '../../domain/system-error.ts';

/**
 * Makes what is missing of a path.
 *
 * `mkdir` with `recursive` never returns where an existing folder refuses new ones with ENOENT, as /proc does.
 * @throws the error of the system call that failed
 */
export function makeFolders(path: string): void {
  const missing: string[] = [];
  for (let folder = resolve(path); !nodeFiles.existsSync(folder); folder = dirname(folder))
    missing.unshift(folder);
  for (const folder of missing) makeFolder(folder);
}

function makeFolder(folder: string): void {
  try {
    nodeFiles.mkdirSync(folder);
  } catch (error) {
    const isMadeByAnother =
      systemErrorCode(error) === 'EEXIST' &&
      nodeFiles.statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    if (!isMadeByAnother) throw error;
  }
}

// Takes back a file of an earlier run, before the next one starts. Effects: removes a file.
import * as nodeFiles from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { systemErrorCode } from '../../domain/system-error.ts';
import { unwritable } from './unwritable.ts';

type FileCalls = Pick<typeof nodeFiles, 'accessSync' | 'unlinkSync'>;

/**
 * Removes the file if it is there, and makes no folder.
 *
 * A folder that could not take a new file is told now, before the work whose result it would not take.
 * @throws {Failure} `output/unwritable`
 */
export function withdrawFile(
  file: { readonly directory: string; readonly name: string },
  files: FileCalls = nodeFiles,
): void {
  const path = join(file.directory, file.name);
  try {
    removeIfThere(path, files);
    const { W_OK, X_OK } = nodeFiles.constants;
    files.accessSync(nearestFolder(file.directory), W_OK | X_OK);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

function removeIfThere(path: string, files: FileCalls): void {
  try {
    files.unlinkSync(path);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  }
}

function nearestFolder(path: string): string {
  let folder = resolve(path);
  while (!nodeFiles.existsSync(folder)) folder = dirname(folder);
  return folder;
}

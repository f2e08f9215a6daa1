// Writes a file wholly or not at all. Effects: writes files.
import * as nodeFiles from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The system calls that are used; tests give ones that fail. */
export type FileCalls = Pick<
  typeof nodeFiles,
  'openSync' | 'writeSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'rmSync'
>;

/**
 * Writes `text` to a file beside the target, flushes it, and renames it over the target.
 *
 * All calls are synchronous: a signal handler cannot run between them, so an interrupted run leaves no
 * half-written file and no temporary one. A symbolic link at the target is replaced, not followed.
 * @throws the error of the system call that failed; the temporary file is gone then
 */
export function writeFileAtomically(path: string, text: string, files: FileCalls = nodeFiles): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  // A process that was killed may have left one under the same id.
  files.rmSync(temporary, { force: true });
  try {
    writeFlushed(temporary, text, files);
    files.renameSync(temporary, path);
  } catch (error) {
    files.rmSync(temporary, { force: true });
    throw error;
  }
}

function writeFlushed(path: string, text: string, files: FileCalls): void {
  const file = files.openSync(path, 'wx', 0o666);
  try {
    const bytes = new TextEncoder().encode(text);
    // A full disk may take a part first, and refuse the rest.
    for (let offset = 0; offset < bytes.length; ) {
      offset += files.writeSync(file, bytes, offset, bytes.length - offset);
    }
    files.fsyncSync(file);
  } finally {
    files.closeSync(file);
  }
}

// A plain file, never through a link, never more than it may have. Effects: reads a file.
import * as files from 'node:fs';

/**
 * The text of a file; null: it is larger, no plain file, or no UTF-8.
 *
 * A pipe in the place of the file is not waited for, a symbolic link at its end not followed.
 * @throws the error of the system call that failed; `ELOOP` or `EMLINK` for a link
 */
export function readBounded(path: string, bytesMax: number): string | null {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = files.constants;
  const file = files.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const status = files.fstatSync(file);
    if (!status.isFile() || status.size > bytesMax) return null;
    return decode(files.readFileSync(file));
  } finally {
    files.closeSync(file);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

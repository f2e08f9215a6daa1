// Reads a regular file of a known size, whatever else may have its name. Effects: reads a file.
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { systemErrorCode, systemErrorReason } from '../../domain/system-error.ts';

/** The bytes, or why there are none; `isMissing`: nothing has that name. */
export type ExactReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: string; readonly isMissing: boolean };

/** What a file must be before memory is taken for it. */
export type ExactExpectation = {
  readonly sizeBytesMin: number;
  readonly sizeBytesMax: number;
  /** null: it is not known yet. */
  readonly sha256: string | null;
};

/** Files above this are hashed before memory is taken for them: one that is all holes has a size and no contents. */
const hashedFirstBytes = 64 * 2 ** 20;

const chunkBytes = 2 ** 20;

/** No link is followed, no pipe or device is waited for, and what grows meanwhile is read to the size that it had. */
export async function readExactly(path: string, expected: ExactExpectation): Promise<ExactReading> {
  let file: FileHandle | null = null;
  try {
    // Where the system knows no O_NOFOLLOW this alone refuses links.
    if (!(await lstat(path)).isFile()) return refused('it is no regular file');
    file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    return await readOpen(file, expected);
  } catch (error) {
    const isMissing = systemErrorCode(error) === 'ENOENT';
    return { ok: false, why: isMissing ? 'it is missing' : systemErrorReason(error), isMissing };
  } finally {
    await file?.close();
  }
}

const refused = (why: string): ExactReading => ({ ok: false, why, isMissing: false });

async function readOpen(file: FileHandle, expected: ExactExpectation): Promise<ExactReading> {
  const status = await file.stat();
  if (!status.isFile()) return refused('it is no regular file');
  if (status.size < expected.sizeBytesMin || status.size > expected.sizeBytesMax) {
    const { sizeBytesMin: least, sizeBytesMax: most } = expected;
    return refused(`it has ${status.size} bytes instead of ${least === most ? least : `at most ${most}`}`);
  }
  if (expected.sha256 !== null && status.size > hashedFirstBytes) {
    if ((await hashOpen(file, status.size)) !== expected.sha256) return refused('its SHA-256 differs');
  }
  const bytes = new Uint8Array(status.size);
  let end = 0;
  while (end < bytes.length) {
    const { bytesRead } = await file.read(bytes, end, Math.min(bytes.length - end, 2 ** 30), end);
    if (bytesRead === 0) return refused('it became shorter while it was read');
    end += bytesRead;
  }
  return { ok: true, bytes };
}

async function hashOpen(file: FileHandle, sizeBytes: number): Promise<string> {
  const hash = createHash('sha256');
  const chunk = new Uint8Array(chunkBytes);
  for (let at = 0; at < sizeBytes; ) {
    const { bytesRead } = await file.read(chunk, 0, Math.min(chunkBytes, sizeBytes - at), at);
    if (bytesRead === 0) break;
    hash.update(chunk.subarray(0, bytesRead));
    at += bytesRead;
  }
  return hash.digest('hex');
}

// Unpacks the files of an index from a zip archive, and nothing else. Effects: reads and writes files.
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { Failure } from '../../failure.ts';
import {
  type ArchiveEntry,
  entriesMax,
  findDirectory,
  readDirectory,
  tailBytes,
} from './archive-directory.ts';
import { badArchive, diskFailure, unavailable } from './index-failure.ts';

export type Unpacking = {
  /** The archive. */
  readonly file: string;
  /** An empty folder. */
  readonly directory: string;
  /** For messages. */
  readonly what: string;
  readonly bytesMax: number;
  readonly signal: AbortSignal;
};

const localSignature = 0x04034b50;
const localBytes = 30;
const pieceBytes = 256 * 1024;
/** Vectors hardly shrink, and texts some ten times; what unpacks to more is made to fill disks. */
const ratioMax = 200;
const smallBytes = 64 * 1024 * 1024;

/** @throws {Failure} `index/damaged`, `index/unavailable` */
export async function unpackIndex(input: Unpacking): Promise<void> {
  try {
    const archive = await open(input.file, 'r');
    try {
      for (const entry of await readEntries(archive, input)) await unpackEntry(archive, entry, input);
    } finally {
      await archive.close();
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (input.signal.aborted) throw outOfTime(input.what, error);
    throw diskFailure(input.what, error) ?? badArchive(input.what, 'it cannot be unpacked', error);
  }
}

async function readEntries(
  archive: FileHandle,
  { what, bytesMax }: Unpacking,
): Promise<readonly ArchiveEntry[]> {
  const { size } = await archive.stat();
  const tail = await readAt(archive, Math.max(0, size - tailBytes), Math.min(size, tailBytes));
  const place = tail === null ? null : findDirectory(tail, size);
  if (place === null) throw badArchive(what, 'it is no zip file, or was cut off');
  if (place.count > entriesMax) throw badArchive(what, `it holds ${place.count} files`);
  const bytes = await readAt(archive, place.offset, place.sizeBytes);
  if (bytes === null) throw badArchive(what, 'its directory is damaged');
  const limitBytes = Math.min(bytesMax, Math.max(smallBytes, size * ratioMax));
  const read = readDirectory(bytes, { count: place.count, limitBytes });
  if (!read.ok) throw badArchive(what, read.problem);
  return read.entries;
}

async function unpackEntry(
  archive: FileHandle,
  entry: ArchiveEntry,
  { directory, what, signal }: Unpacking,
): Promise<void> {
  const { name, sizeBytes, packedBytes, compressed } = entry;
  const found = await findData(archive, entry);
  const { size } = await archive.stat();
  if (found === null || found + packedBytes > size) throw badArchive(what, `${name} in it is damaged`);
  const start = found;
  async function* pieces() {
    for (let at = 0; at < packedBytes; at += pieceBytes)
      yield (await readAt(archive, start + at, Math.min(pieceBytes, packedBytes - at))) ?? new Uint8Array();
  }
  // A name of the closed list: it cannot lead out of the folder.
  const target = await open(join(directory, name), 'wx', 0o600);
  let written = 0;
  const take = async (source: AsyncIterable<Uint8Array>) => {
    for await (const piece of source) {
      written += piece.byteLength;
      if (written > sizeBytes) throw badArchive(what, `${name} in it is larger than it says`);
      await target.writeFile(piece);
    }
  };
  try {
    if (compressed) await pipeline(pieces, createInflateRaw(), take, { signal });
    else await pipeline(pieces, take, { signal });
  } finally {
    await target.close();
  }
  if (written !== sizeBytes) throw badArchive(what, `${name} in it is smaller than it says`);
}

/** Where the bytes of a file begin; null: its own header is damaged or tells another file. */
async function findData(archive: FileHandle, { headerOffset, path }: ArchiveEntry): Promise<number | null> {
  const header = await readAt(archive, headerOffset, localBytes + path.length);
  if (header === null) return null;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (view.getUint32(0, true) !== localSignature || view.getUint16(26, true) !== path.length) return null;
  if (!path.every((byte, index) => header[localBytes + index] === byte)) return null;
  return headerOffset + localBytes + path.length + view.getUint16(28, true);
}

/** null: the file ends before. */
async function readAt(file: FileHandle, position: number, length: number): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled);
    if (bytesRead === 0) return null;
    filled += bytesRead;
  }
  return bytes;
}

const outOfTime = (what: string, cause: unknown): Failure =>
  unavailable(
    `${what} was not unpacked in the time that was left.`,
    'Give the run more time, or fetch the index in a step before and name its folder.',
    cause,
  );

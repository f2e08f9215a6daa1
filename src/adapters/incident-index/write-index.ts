// Writes an index into a folder, in one step. Effects: writes, renames and removes files.
import { lstat, mkdir, open, readdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { systemErrorCode, systemErrorReason } from '../../domain/system-error.ts';
import { Failure, invariant } from '../../failure.ts';
import type { IndexFiles } from '../../incident-ports.ts';
import type { IndexFormat } from './index-format.ts';
import { readExactly } from './read-exactly.ts';
import { nameBeside, replaceFolder } from './replace-folder.ts';

/** Writes beside the target, reads back what the disk holds, and only then swaps. @throws {Failure} `index/unwritable` */
export async function writeIndex(given: string, files: IndexFiles, format: IndexFormat): Promise<void> {
  const directory = resolve(given);
  await assertReplaceable(directory, format);
  try {
    await mkdir(dirname(directory), { recursive: true });
    const next = nameBeside(directory, 'new');
    await mkdir(next);
    try {
      await writeFiles(next, files, format);
      await replaceFolder({ directory, next });
    } finally {
      // Nothing has that name any more when it went well.
      await rm(next, { recursive: true, force: true }).catch(() => undefined);
    }
    await flushFolder(dirname(directory));
  } catch (cause) {
    throw cause instanceof Failure ? cause : unwritable(directory, systemErrorReason(cause), cause);
  }
}

/**
 * A folder with anything but an index in it is somebody's: it is not moved away.
 *
 * @throws {Failure} `index/unwritable`
 */
export async function assertReplaceable(given: string, format: IndexFormat): Promise<void> {
  const directory = resolve(given);
  const why = await whyKept(directory, format).catch((cause: unknown) => {
    throw unwritable(directory, systemErrorReason(cause), cause);
  });
  if (why !== null) throw unwritable(directory, why);
}

async function whyKept(directory: string, format: IndexFormat): Promise<string | null> {
  const status = await lstat(directory).catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (status === null) return null;
  if (status.isSymbolicLink()) return 'it is a symbolic link, which the index would replace';
  if (!status.isDirectory()) return 'a file has that name';
  const known: readonly string[] = [format.manifestName, ...format.fileNames];
  const names = await readdir(directory);
  const foreign = names.find((name) => !known.includes(name));
  if (foreign !== undefined)
    return `it holds ${JSON.stringify(foreign.slice(0, 100))}, which belongs to no index`;
  const isIndex = names.length === 0 || names.includes(format.manifestName);
  return isIndex ? null : `it has no ${format.manifestName} and is therefore no index`;
}

async function writeFiles(folder: string, files: IndexFiles, format: IndexFormat): Promise<void> {
  const { manifest } = files;
  for (const [name, bytes] of format.encodeFiles(files)) {
    const sha256 = await writeChecked(join(folder, name), bytes, format);
    invariant(
      sha256 === manifest.files[name]?.sha256,
      `the manifest of an index vouches for another ${name}`,
    );
  }
  await writeChecked(join(folder, format.manifestName), format.encodeManifest(manifest), format);
  await flushFolder(folder);
}

/** Returns its hash. A full disk or a broken network drive is noticed here, not by the gate that opens the index. */
async function writeChecked(path: string, bytes: Uint8Array, { sha256 }: IndexFormat): Promise<string> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  const { length } = bytes;
  const expected = sha256(bytes);
  const back = await readExactly(path, { sizeBytesMin: length, sizeBytesMax: length, sha256: null });
  if (back.ok && sha256(back.bytes) === expected) return expected;
  throw unwritable(path, 'what was written reads back as something else');
}

/** So that a power cut leaves the names too; not every file system can. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The files themselves are on the disk.
  }
}

const unwritable = (path: string, why: string, cause?: unknown): Failure =>
  new Failure({
    code: 'index/unwritable',
    message: `The index cannot be written to ${path}: ${why}.`,
    hint: 'Give a folder of its own with --out, on a disk with room for it; an index that is there is replaced.',
    cause,
  });

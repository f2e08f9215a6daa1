// Finds the config file of a repository and reads it, bounded. Effects: reads files.
import { constants, type FileHandle, open, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../failure.ts';

/** Ten times the largest config that a person would write. */
const sizeBytesMax = 256 * 1024;

/** Where a config is looked for, from the root of the repository. */
const configNames: readonly string[] = ['lockkeeper', '.lockkeeper', '.github/lockkeeper'].flatMap((name) => [
  `${name}.yml`,
  `${name}.yaml`,
]);

export type ConfigFile = { readonly path: string; readonly text: string };

/**
 * The file given, else the one of the repository that holds `directory`, else null.
 *
 * A bare repository has no files, so that only a file given counts there.
 * @throws {Failure} `config/not-found`, `config/unreadable`, `config/too-large`, `config/invalid`
 */
export async function readConfigFile(input: {
  readonly given: string | null;
  readonly directory: string;
}): Promise<ConfigFile | null> {
  const path = input.given ?? (await findConfigFile(input.directory));
  return path === null ? null : { path, text: decode(await readBytes(path), path) };
}

async function findConfigFile(directory: string): Promise<string | null> {
  const root = await findRoot(resolve(directory));
  if (root === null) return null;
  const found: string[] = [];
  for (const name of configNames) {
    if (await isThere(join(root, name))) found.push(name);
  }
  const [first, second] = found;
  if (first !== undefined && second !== undefined) {
    throw new Failure({
      code: 'config/invalid',
      message: `There are two config files: ${found.join(' and ')}.`,
      hint: 'Keep one of them, or name the one that counts with --config.',
    });
  }
  return first === undefined ? null : join(root, first);
}

/** The folder with `.git` above or at `directory`; null in a bare repository; else `directory` itself. */
async function findRoot(directory: string): Promise<string | null> {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (await isThere(join(folder, '.git'))) return folder;
    if ((await isThere(join(folder, 'HEAD'))) && (await isThere(join(folder, 'objects')))) return null;
    if (dirname(folder) === folder) return directory;
  }
}

/** A file that cannot be looked at counts as there, so that reading it says why. */
async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    return !isCode(error, ['ENOENT', 'ENOTDIR']);
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    // Without blocking, so that a pipe in the file's place is refused instead of waited for.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const facts = await file.stat();
    if (!facts.isFile()) throw unreadable(path, facts.isDirectory() ? 'it is a folder' : 'it is not a file');
    // One byte more than allowed tells too large apart without reading it all.
    const buffer = new Uint8Array(sizeBytesMax + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < buffer.length; length += count) {
      count = (await file.read(buffer, length, buffer.length - length)).bytesRead;
    }
    if (length > sizeBytesMax) throw tooLarge(path, facts.size);
    return buffer.subarray(0, length);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (isCode(error, ['ENOENT', 'ENOTDIR'])) throw notFound(path, error);
    throw unreadable(path, error instanceof Error ? error.message : 'unknown reason', error);
  } finally {
    await file?.close();
  }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw notUtf8(path, cause);
  }
}

const notUtf8 = (path: string, cause: unknown): Failure =>
  new Failure({
    code: 'config/invalid',
    message: `${basename(path)} is not UTF-8 text.`,
    hint: 'Save the file as UTF-8.',
    cause,
  });

const notFound = (path: string, cause: unknown): Failure =>
  new Failure({
    code: 'config/not-found',
    message: `There is no config file ${path}.`,
    hint: 'Check the path given with --config. `lockkeeper init` writes a commented file.',
    cause,
  });

const unreadable = (path: string, reason: string, cause?: unknown): Failure =>
  new Failure({
    code: 'config/unreadable',
    message: `The config file ${path} cannot be read: ${reason}.`,
    hint: 'Give a file that this user may read. The gate does not run without the config that is there.',
    cause,
  });

const tooLarge = (path: string, sizeBytes: number): Failure =>
  new Failure({
    code: 'config/too-large',
    message: `The config file ${path} has ${Math.max(sizeBytes, sizeBytesMax + 1)} bytes; at most ${sizeBytesMax} are read.`,
    hint: 'Check that it is the right file; a config of a workspace has a few kilobytes.',
  });

function isCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

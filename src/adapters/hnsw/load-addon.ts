// hnswlib-node's add-on, loaded when it is the one that was shipped. Effects: reads it, copies it, loads native code.
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nativeHashes } from './native-hashes.ts';
import { withPrivateFolder } from './private-folder.ts';

/** The part of the add-on's class that is used. Strings and holes in its arrays abort the process: give numbers. */
export type NativeGraph = {
  readonly initIndex: (
    elementsMax: number,
    m: number,
    efConstruction: number,
    seed: number,
    replacesDeleted: false,
  ) => void;
  readonly readIndex: (path: string) => Promise<boolean>;
  readonly writeIndex: (path: string) => Promise<boolean>;
  readonly resizeIndex: (elementsMax: number) => void;
  readonly addPoint: (vector: readonly number[], label: number) => void;
  readonly searchKnn: (
    vector: readonly number[],
    k: number,
  ) => { readonly distances: readonly number[]; readonly neighbors: readonly number[] };
  readonly setEf: (ef: number) => void;
};

/** The add-on. A graph that failed to read must not be used again. */
export type NativeGraphs = { readonly HierarchicalNSW: new (space: 'ip', dims: number) => NativeGraph };

/** Which add-on this machine would run; null: none was built for it. */
export function nativePlatform(): string | null {
  return process.platform === 'linux' && usesGlibc(process.execPath) ? `linux-${process.arch}-glibc` : null;
}

/**
 * Whether a program asks for the loader of glibc, which its first page says.
 *
 * On musl the add-on does not load, or does by a shim, and nobody has tried what it then does. Node's own report would
 * tell too, and looks up the names of all open connections for it.
 */
export function usesGlibc(program: string): boolean {
  const page = Buffer.alloc(4096);
  try {
    const file = openSync(program, 'r');
    try {
      readSync(file, page, 0, page.length, 0);
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
  return page.includes('/ld-linux');
}

/** Beside the chunks of the bundle, and where the sources lie. */
const folders = ['../native', './native', '../../../dist/native'];

/**
 * Loads the add-on of this machine; null where there is none or it is not the one that was shipped.
 *
 * It is read once. What was hashed is written to a folder of this user and loaded from there, so that nobody can change
 * it between the check and the load, and a checkout that replaces the file does not pull it out from under the process.
 */
export async function loadAddon(input: {
  readonly platform: string | null;
  readonly folders?: readonly string[];
}): Promise<NativeGraphs | null> {
  const expected = input.platform === null ? undefined : nativeHashes[input.platform];
  if (input.platform === null || expected === undefined) return null;
  for (const folder of input.folders ??
    folders.map((path) => fileURLToPath(new URL(path, import.meta.url)))) {
    const bytes = await readFile(join(folder, input.platform, 'hnswlib.node')).catch(() => null);
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== expected) continue;
    return loadBytes(bytes).catch(() => null);
  }
  return null;
}

const loadBytes = (bytes: Uint8Array): Promise<NativeGraphs> =>
  withPrivateFolder(async (folder) => {
    const path = join(folder, 'hnswlib.node');
    await writeFile(path, bytes, { flag: 'wx', mode: 0o500 });
    const loaded: { exports: unknown } = { exports: {} };
    process.dlopen(loaded, path);
    if (!isNativeGraphs(loaded.exports)) throw new Error('the add-on exports no graph');
    return loaded.exports;
  });

const isNativeGraphs = (exports: unknown): exports is NativeGraphs =>
  typeof exports === 'object' &&
  exports !== null &&
  'HierarchicalNSW' in exports &&
  typeof exports.HierarchicalNSW === 'function';

// Index artifacts in folders. Effects: reads files; write-index.ts writes them.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { IndexManifest } from '../../domain/generated/index-manifest.ts';
import { systemErrorCode, systemErrorReason } from '../../domain/system-error.ts';
import { Failure } from '../../failure.ts';
import type { IndexReading, IndexStore } from '../../incident-ports.ts';
import type { IndexFileName, IndexFormat } from './index-format.ts';
import { readExactly } from './read-exactly.ts';
import { assertReplaceable, writeIndex } from './write-index.ts';

/** A build may replace the folder while it is read: then it is read again. */
const readingsMax = 20;
/** Between two renames a folder has no name for some microseconds. */
const lookingsMax = 3;
const pauseMs = 20;

/** Creates a store; every byte goes through the checks of `format` before anybody else sees it. */
export function createIndexStore(format: IndexFormat): IndexStore {
  return {
    read: (directory) => read(directory, format),
    write: (directory, files) => writeIndex(directory, files, format),
    assertReplaceable: (directory) => assertReplaceable(directory, format),
  };
}

async function read(directory: string, format: IndexFormat): Promise<IndexReading> {
  for (let reading = 1; ; reading += 1) {
    const before = await identityOf(directory);
    const manifestBytes = await readManifestBytes(directory, format);
    const result = await readOnce(directory, manifestBytes, format);
    if (!(result instanceof Failure)) return result;
    if (reading === readingsMax || (await identityOf(directory)) === before) throw result;
    await wait(pauseMs);
  }
}

/** Another one when a build put its folder there: what did not fit together may have been parts of two indexes. */
async function identityOf(directory: string): Promise<string | null> {
  const status = await stat(directory, { bigint: true }).catch(() => null);
  return status === null ? null : `${status.dev}:${status.ino}:${status.ctimeNs}`;
}

async function readManifestBytes(directory: string, format: IndexFormat): Promise<Uint8Array> {
  const path = join(directory, format.manifestName);
  const limits = { sizeBytesMin: 2, sizeBytesMax: format.manifestBytesMax, sha256: null };
  for (let reading = 1; ; reading += 1) {
    const result = await readExactly(path, limits);
    if (result.ok) return result.bytes;
    if (!result.isMissing) throw damaged(directory, [`${format.manifestName}: ${result.why}`]);
    if (reading === lookingsMax) throw await notFound(directory, format);
    await wait(pauseMs);
  }
}

async function readOnce(
  directory: string,
  manifestBytes: Uint8Array,
  format: IndexFormat,
): Promise<IndexReading | Failure> {
  const manifest = format.readManifest(manifestBytes);
  if (manifest.kind !== 'read') {
    return (manifest.kind === 'damaged' ? damaged : incompatible)(directory, manifest.problems);
  }
  const files = await readFiles(directory, manifest.manifest, format);
  if (files instanceof Failure) return files;
  const checked = format.checkIndex(manifest.manifest, files);
  return checked.ok ? checked.index : damaged(directory, checked.problems);
}

/** Names come from the closed list: what else lies in the folder is not opened. */
async function readFiles(
  directory: string,
  manifest: IndexManifest,
  format: IndexFormat,
): Promise<ReadonlyMap<IndexFileName, Uint8Array> | Failure> {
  const files = new Map<IndexFileName, Uint8Array>();
  const problems: string[] = [];
  for (const name of format.fileNames) {
    const entry = manifest.files[name];
    if (entry === undefined) continue;
    const { sizeBytes, sha256 } = entry;
    const result = await readExactly(join(directory, name), {
      sizeBytesMin: sizeBytes,
      sizeBytesMax: sizeBytes,
      sha256,
    });
    if (result.ok) files.set(name, result.bytes);
    else problems.push(`${name}: ${result.why}`);
  }
  return problems.length === 0 ? files : damaged(directory, problems);
}

async function notFound(directory: string, format: IndexFormat): Promise<Failure> {
  const why = await stat(directory).then(
    (status) => (status.isDirectory() ? `there is no ${format.manifestName} in it` : 'it is no folder'),
    (error: unknown) =>
      systemErrorCode(error) === 'ENOENT' ? 'nothing has that name' : systemErrorReason(error),
  );
  return new Failure({
    code: 'index/not-found',
    message: `There is no index of incidents at ${directory}: ${why}.`,
    hint: 'Build one with `lockkeeper incidents build --library DIR --out INDEX`, or correct the path.',
  });
}

const damaged = (directory: string, problems: readonly string[]): Failure =>
  new Failure({
    code: 'index/damaged',
    message: `The index of incidents at ${directory} is damaged, and nothing of it is used.`,
    hint: 'Build it anew from its library with `lockkeeper incidents build`, or fetch it again.',
    problems,
  });

const incompatible = (directory: string, problems: readonly string[]): Failure =>
  new Failure({
    code: 'index/incompatible',
    message: `The index of incidents at ${directory} was built by another version of Lockkeeper.`,
    hint: 'Build it with the version that asks it: `lockkeeper incidents build`.',
    problems,
  });

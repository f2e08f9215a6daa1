// library.json: the mark that a folder is a library of incidents. Effects: reads and writes files.
import { randomUUID } from 'node:crypto';
import * as files from 'node:fs';
import { join } from 'node:path';
import { systemErrorCode, systemErrorReason } from '../../domain/system-error.ts';
import { Failure } from '../../failure.ts';
import { broken } from './library-failures.ts';
import { readBounded } from './read-bounded.ts';

const markerText = `${JSON.stringify({ schemaVersion: 1, kind: 'lockkeeper-incidents' }, null, 2)}\n`;
const markerBytesMax = 4096;
/** Lines of feedback that two branches added are kept both; entries have a file each. */
const attributesText = 'feedback.jsonl merge=union\n*.json text eol=lf\n';
/** What a run leaves behind when it is killed, and what it needs while it works. */
const ignoreText = 'library.lock\nlibrary.lock.break\n.*.tmp\n';

/**
 * Whether the folder is a library of this version.
 *
 * @throws {Failure} `library/broken` when the mark is there and is not one that this version knows
 */
export function readMarker(directory: string): 'library' | 'none' {
  const path = join(directory, 'library.json');
  let text: string | null;
  try {
    text = readBounded(path, markerBytesMax);
  } catch (cause) {
    if (systemErrorCode(cause) === 'ENOENT') return 'none';
    throw broken(directory, [`library.json: ${systemErrorReason(cause)}`], cause);
  }
  const version = text === null ? null : versionOf(text);
  if (version === 1) return 'library';
  if (version === null)
    throw broken(directory, ['library.json: it is not the mark of a library of incidents']);
  throw new Failure({
    code: 'library/broken',
    message: `The library of incidents in ${directory} was written by another version of Lockkeeper.`,
    hint: `Its library.json says schemaVersion ${version}; this version knows 1. Use the version that wrote it, or a newer one.`,
  });
}

function versionOf(text: string): number | null {
  try {
    const marker: unknown = JSON.parse(text);
    if (typeof marker !== 'object' || marker === null) return null;
    const { kind, schemaVersion } = marker as { readonly kind?: unknown; readonly schemaVersion?: unknown };
    return kind === 'lockkeeper-incidents' && typeof schemaVersion === 'number' ? schemaVersion : null;
  } catch {
    return null;
  }
}

/**
 * Makes the folder a library, unless it is one.
 *
 * @throws {Failure} `library/broken`; else the error of the system call that failed
 */
export function makeLibrary(directory: string): void {
  makeFolder(directory);
  if (readMarker(directory) === 'library') return;
  makeFolder(join(directory, 'incidents'));
  for (const [name, text] of [
    ['.gitattributes', attributesText],
    ['.gitignore', ignoreText],
  ] as const)
    if (!files.existsSync(join(directory, name))) createWhole(directory, name, text);
  createWhole(directory, 'library.json', markerText);
}

/** Two processes that make the same library write the same bytes: whose file is the last does not matter. */
function createWhole(directory: string, name: string, text: string): void {
  const temporary = join(directory, `.${name}.${randomUUID()}.tmp`);
  try {
    files.writeFileSync(temporary, text, { flag: 'wx', flush: true });
    files.renameSync(temporary, join(directory, name));
  } catch (error) {
    files.rmSync(temporary, { force: true });
    throw error;
  }
}

function makeFolder(path: string): void {
  try {
    files.mkdirSync(path);
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
  }
}

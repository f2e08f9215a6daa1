// A new folder in the place for temporary files. Effects: makes and removes folders.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemErrorReason } from '../../domain/system-error.ts';
import { Failure } from '../../failure.ts';

export type TemporaryFolder = {
  readonly path: string;
  /** Removes it with all that is in it; synchronous, so that it also works while the process ends. */
  readonly remove: () => void;
};

/** @throws {Failure} `output/unwritable` */
export function createTemporaryFolder(prefix: string): TemporaryFolder {
  const path = makeFolder(join(tmpdir(), `${prefix}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function makeFolder(prefix: string): string {
  try {
    return mkdtempSync(prefix);
  } catch (cause) {
    throw unwritable(prefix, cause);
  }
}

function unwritable(prefix: string, cause: unknown): Failure {
  return new Failure({
    code: 'output/unwritable',
    message: `Cannot make a temporary folder ${prefix}…: ${systemErrorReason(cause)}.`,
    hint: 'Set TMPDIR to a folder that can be written and has space.',
    cause,
  });
}

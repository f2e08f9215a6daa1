// A private folder that goes with the process. Effects: makes a folder, removes it at the end.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemErrorReason } from '../../domain/system-error.ts';
import { unavailable } from './index-failure.ts';

/** A folder, and the way to remove it before its time. */
export type TemporaryFolder = { readonly path: string; readonly remove: () => void };

/** Readable by nobody else; removed when the process ends, also by a signal that it handles. @throws {Failure} `index/unavailable` */
export function makeTemporaryFolder(): TemporaryFolder {
  const path = make(join(tmpdir(), 'lockkeeper-index-'));
  const removeAtEnd = () => {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // A leftover in the place for temporary files must not change how the run ends.
    }
  };
  process.once('exit', removeAtEnd);
  const remove = () => {
    process.removeListener('exit', removeAtEnd);
    removeAtEnd();
  };
  return { path, remove };
}

function make(prefix: string): string {
  try {
    return mkdtempSync(prefix);
  } catch (cause) {
    throw unavailable(
      `The index cannot be fetched: no folder can be made at ${prefix}: ${systemErrorReason(cause)}.`,
      'Let TMPDIR name a folder that can be written to.',
      cause,
    );
  }
}

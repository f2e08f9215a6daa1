// Creates files and never changes one that is there. Effects: writes files.
import * as files from 'node:fs';
import { dirname } from 'node:path';
import { systemErrorCode } from '../../domain/system-error.ts';
import type { NewFiles } from '../../ports.ts';
import { unwritable } from './unwritable.ts';

export function createNewFiles(): NewFiles {
  return {
    // A dangling link is taken too: writing would create what it points to.
    isTaken: async (path) => files.lstatSync(path, { throwIfNoEntry: false }) !== undefined,
    create: async (path, text) => {
      try {
        files.mkdirSync(dirname(path), { recursive: true });
        return writeNew(path, text);
      } catch (cause) {
        throw unwritable(path, cause);
      }
    },
  };
}

/** Synchronous, so that no signal comes between opening and the last byte. */
function writeNew(path: string, text: string): boolean {
  let file: number;
  try {
    file = files.openSync(path, 'wx');
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    const bytes = new TextEncoder().encode(text);
    for (let offset = 0; offset < bytes.length; ) offset += files.writeSync(file, bytes, offset);
    files.fsyncSync(file);
    return true;
  } catch (error) {
    files.rmSync(path, { force: true });
    throw error;
  } finally {
    files.closeSync(file);
  }
}

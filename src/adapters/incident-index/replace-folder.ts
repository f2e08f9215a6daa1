// Puts a folder in the place of another one. Effects: renames and removes folders.
import { randomBytes } from 'node:crypto';
import { renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemErrorCode } from '../../domain/system-error.ts';

/** Several builds may end at once: each moves aside what the one before put there. */
const attemptsMax = 50;

/** A name beside `directory`, hidden, that nothing has. */
export const nameBeside = (directory: string, purpose: 'new' | 'old'): string =>
  join(dirname(directory), `.${basename(directory)}.${purpose}-${randomBytes(6).toString('hex')}`);

/**
 * Moves `next` to `directory`.
 *
 * Both are whole at any time; between two renames, some microseconds, nothing has the name, which is why readers look
 * twice. They are synchronous, so that no other work of the process comes between. When the second one fails the
 * earlier folder comes back.
 * @throws what the file system says
 */
export async function replaceFolder(input: {
  readonly directory: string;
  readonly next: string;
}): Promise<void> {
  const asides: string[] = [];
  try {
    for (let attempt = 1; ; attempt += 1) {
      const aside = nameBeside(input.directory, 'old');
      const wasThere = moveAside(input.directory, aside);
      try {
        renameSync(input.next, input.directory);
        if (wasThere) asides.push(aside);
        return;
      } catch (error) {
        const isTaken = ['ENOTEMPTY', 'EEXIST'].includes(systemErrorCode(error) ?? '');
        if (wasThere && isTaken) asides.push(aside);
        else if (wasThere) bringBack(aside, input.directory);
        if (!isTaken || attempt === attemptsMax) throw error;
      }
    }
  } finally {
    for (const aside of asides) await rm(aside, { recursive: true, force: true }).catch(() => undefined);
  }
}

function moveAside(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

function bringBack(aside: string, directory: string): void {
  try {
    renameSync(aside, directory);
  } catch {
    // Somebody else's index is there by now.
  }
}

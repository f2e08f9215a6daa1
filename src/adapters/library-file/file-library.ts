// A library of incidents as a folder: one file an incident, feedback.jsonl, library.json. Effects: reads and writes files.
import * as files from 'node:fs';
import { join } from 'node:path';
import type { LibraryEntry } from '../../domain/generated/library-entry.ts';
import type { Feedback } from '../../domain/incident-report.ts';
import { systemErrorCode } from '../../domain/system-error.ts';
import { Failure } from '../../failure.ts';
import type { IncidentLibrary } from '../../incident-ports.ts';
import type { Clock } from '../../ports.ts';
import { takeLock } from '../lock-file.ts';
import { formatEntry, pathOfEntry } from './entry-file.ts';
import { appendFeedback, readFeedback } from './feedback-file.ts';
import { broken, notFound, unwritable } from './library-failures.ts';
import { makeLibrary, readMarker } from './library-marker.ts';
import { readEntries, readEntriesOf } from './read-entries.ts';
import { type PreparedEntry, prepareEntries, replaceEntries, withdrawPrepared } from './write-entries.ts';

type FileLibraryInput = {
  readonly directory: string;
  /** The real time: it tells which locks were left behind. */
  readonly clock: Clock;
  /** What is left of the run: the lock is not waited for longer, but for a second. */
  readonly remainingMs: () => number;
  readonly lockWaitMsMax?: number;
};

/** The lock is held for milliseconds, a thousand entries for a second: who comes late still gets it. */
const lockWaitMsMin = 1_000;
const lockWaitMsDefault = 30_000;
const lockStaleMs = 60_000;

/**
 * A library in a folder, which comes into being with the first entry; it may lie in git or in a cache.
 *
 * The folder above it must be there: when a volume is not mounted, a new and empty library would say that nothing ever
 * went wrong. Entries are written beside their place and renamed into it, so that a reader sees the old one or the new
 * one; no reader needs the lock.
 */
export function createFileLibrary(input: FileLibraryInput): IncidentLibrary {
  const { directory } = input;
  return {
    readEntries: async function* () {
      if (readMarker(directory) === 'none') throw notFound(directory);
      yield* readEntries(directory);
    },
    readEntriesOf: async (ids) =>
      readMarker(directory) === 'none' ? new Map() : readEntriesOf(directory, ids),
    put: (entries) => putEntries(entries, input),
    readFeedback: async () => {
      if (readMarker(directory) === 'none') throw notFound(directory);
      return readFeedback(directory);
    },
    addFeedback: (feedback) => addFeedback(feedback, input),
  };
}

async function putEntries(entries: readonly LibraryEntry[], input: FileLibraryInput): Promise<void> {
  const { directory } = input;
  const changed = [...new Map(entries.map((entry) => [entry.id, entry])).values()].filter(
    (entry) => !isWritten(directory, entry),
  );
  if (changed.length === 0) return;
  attempt(directory, () => makeLibrary(directory));
  let prepared: readonly PreparedEntry[] = [];
  try {
    // Flushed before the lock is taken: a disk may take seconds for a thousand files.
    prepared = await prepareEntries(directory, changed);
    const release = await lockLibrary(input);
    try {
      replaceEntries(prepared);
    } finally {
      release();
    }
  } catch (cause) {
    withdrawPrepared(prepared);
    throw cause instanceof Failure ? cause : unwritable(directory, cause);
  }
}

/** true when the file says so already, byte for byte: a folder in git does not change then. */
function isWritten(directory: string, entry: LibraryEntry): boolean {
  try {
    return files.readFileSync(pathOfEntry(directory, entry.id), 'utf8') === formatEntry(entry);
  } catch {
    return false;
  }
}

async function addFeedback(feedback: Feedback, input: FileLibraryInput): Promise<void> {
  attempt(input.directory, () => makeLibrary(input.directory));
  const release = await lockLibrary(input);
  try {
    attempt(input.directory, () => appendFeedback(input.directory, feedback));
  } finally {
    release();
  }
}

async function lockLibrary(input: FileLibraryInput): Promise<() => void> {
  const path = join(input.directory, 'library.lock');
  try {
    const lock = await takeLock({
      path,
      clock: input.clock,
      waitMsMax: Math.min(
        input.lockWaitMsMax ?? lockWaitMsDefault,
        Math.max(lockWaitMsMin, input.remainingMs()),
      ),
      staleMs: lockStaleMs,
    });
    if (lock.ok) return lock.release;
    throw new Failure({
      code: 'library/locked',
      message: `Another run holds the library: ${path} (process, machine, time: ${lock.holder}).`,
      hint: 'Run again when it has ended; nothing was added. If no run is active, remove library.lock and library.lock.break from that folder.',
    });
  } catch (cause) {
    throw cause instanceof Failure ? cause : unwritable(input.directory, cause);
  }
}

function attempt(directory: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw systemErrorCode(cause) === null ? broken(directory, [String(cause)]) : unwritable(directory, cause);
  }
}

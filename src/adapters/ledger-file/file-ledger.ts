// The ledger as a folder: ledger.jsonl, one record a line, and notes/. Effects: reads and appends to files.
import * as nodeFiles from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LedgerRecord } from '../../domain/generated/record.ts';
import { systemErrorCode, systemErrorReason } from '../../domain/system-error.ts';
import { Failure } from '../../failure.ts';
import type { Clock, Ledger } from '../../ports.ts';
import { createClock } from '../clock.ts';
import { takeLock } from '../lock-file.ts';
import { readKeptNote, writeKeptNote } from './kept-notes.ts';
import { repairTail } from './ledger-tail.ts';

type FileLedgerInput = {
  readonly directory: string;
  /** The real time, also when a run is judged at another: it tells which locks were left behind. */
  readonly clock?: Clock;
  readonly lockWaitMsMax?: number;
  /** What is left of the run: the lock is not waited for longer, but for a second. */
  readonly remainingMs?: () => number;
  readonly lockStaleMs?: number;
  /** The call that writes; tests give one that fails. */
  readonly writeSync?: (file: number, bytes: Uint8Array, offset: number) => number;
};

/** The lock is held for milliseconds: who comes late still gets it. */
const lockWaitMsMin = 1_000;
const rereadsMax = 5;
const rereadPauseMs = 20;

/**
 * Creates a ledger in a folder, which comes into being with the first record or note.
 *
 * The folder above it must be there: when a volume is not mounted, a new and empty ledger would say that
 * nothing was ever deployed.
 */
export function createFileLedger(input: FileLedgerInput): Ledger {
  const path = join(input.directory, 'ledger.jsonl');
  return {
    readLines: () => readLines(path),
    append: async (seal) => {
      const lock = await lockFolder(input, path);
      try {
        return appendLine({ ...input, path, seal });
      } finally {
        lock.release();
      }
    },
    readNote: async (sha256) => {
      try {
        return readKeptNote(input.directory, sha256);
      } catch (cause) {
        throw unreadable(join(input.directory, 'notes'), cause);
      }
    },
    keepNote: async (note) =>
      attemptWriteSync(join(input.directory, 'notes'), () => {
        makeFolder(input.directory);
        writeKeptNote(input.directory, note);
      }),
  };
}

async function readLines(path: string): Promise<readonly string[]> {
  let text = await readText(path);
  // Another process may be in the middle of its line; one that crashed there never ends it.
  for (let count = 0; count < rereadsMax && text !== '' && !text.endsWith('\n'); count += 1) {
    await wait(rereadPauseMs);
    text = await readText(path);
  }
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (systemErrorCode(cause) === 'ENOENT') return '';
    throw unreadable(path, cause);
  }
}

async function lockFolder(input: FileLedgerInput, path: string): Promise<{ readonly release: () => void }> {
  const lockPath = join(input.directory, 'ledger.lock');
  const lock = await attemptWrite(path, () => {
    makeFolder(input.directory);
    return takeLock({
      path: lockPath,
      clock: input.clock ?? createClock(null),
      waitMsMax: Math.min(
        input.lockWaitMsMax ?? 30_000,
        Math.max(lockWaitMsMin, input.remainingMs?.() ?? Number.POSITIVE_INFINITY),
      ),
      staleMs: input.lockStaleMs ?? 20_000,
    });
  });
  if (lock.ok) return lock;
  throw new Failure({
    code: 'ledger/locked',
    message: `Another run holds the ledger: ${lockPath} (process, machine, time: ${lock.holder}).`,
    hint: 'Run again when it has ended. If no run is active, remove ledger.lock and ledger.lock.break from that folder.',
  });
}

function makeFolder(directory: string): void {
  try {
    nodeFiles.mkdirSync(directory);
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
  }
}

/** Synchronous from the last line to the flush: the lock is held for milliseconds and no signal comes between. */
function appendLine(
  input: FileLedgerInput & {
    readonly path: string;
    readonly seal: (lastLine: string | null) => LedgerRecord;
  },
): LedgerRecord {
  const file = attemptWriteSync(input.path, () => nodeFiles.openSync(input.path, 'a+'));
  try {
    const tail = attemptWriteSync(input.path, () => repairTail(file, input.directory));
    const record = input.seal(tail.lastLine);
    const line = `${tail.isClosed ? '' : '\n'}${JSON.stringify(record)}\n`;
    attemptWriteSync(input.path, () => writeWhole(file, line, input.writeSync ?? nodeFiles.writeSync));
    return record;
  } finally {
    nodeFiles.closeSync(file);
  }
}

/** Takes back what a full disk let through of a line that it then refused. */
function writeWhole(file: number, line: string, writeSync: NonNullable<FileLedgerInput['writeSync']>): void {
  const sizeBytes = nodeFiles.fstatSync(file).size;
  const bytes = new TextEncoder().encode(line);
  try {
    for (let offset = 0; offset < bytes.length; ) offset += writeSync(file, bytes, offset);
    nodeFiles.fsyncSync(file);
  } catch (error) {
    nodeFiles.ftruncateSync(file, sizeBytes);
    throw error;
  }
}

function attemptWriteSync<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    throw cause instanceof Failure ? cause : unwritable(path, cause);
  }
}

async function attemptWrite<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

function unwritable(path: string, cause: unknown): Failure {
  return new Failure({
    code: 'ledger/unwritable',
    message: `Cannot add to the ledger ${path}: ${systemErrorReason(cause)}.`,
    hint: 'Check that the folder given as `ledger` can be written and has free space. Nothing was recorded.',
    cause,
  });
}

function unreadable(path: string, cause: unknown): Failure {
  return new Failure({
    code: 'ledger/broken',
    message: `Cannot read the ledger ${path}: ${systemErrorReason(cause)}.`,
    hint: 'Check the folder given as `ledger` and its permissions.',
    cause,
  });
}

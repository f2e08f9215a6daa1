// A lock between processes: a file that only one can create. Effects: creates and removes a lock file.
import * as files from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { systemErrorCode } from '../domain/system-error.ts';
import type { Clock } from '../ports.ts';

type LockInput = {
  readonly path: string;
  readonly clock: Clock;
  readonly waitMsMax: number;
  /** A lock this old was left by a process that is gone: it is held for milliseconds. */
  readonly staleMs: number;
};

/** The lock, or who holds it after all the waiting. */
export type LockResult =
  | { readonly ok: true; readonly release: () => void }
  | { readonly ok: false; readonly holder: string };

const longestPauseMs = 50;

/**
 * Takes the lock, waiting for others in growing steps.
 *
 * @throws the error of the system call that failed, when the lock file cannot be created at all
 */
export async function takeLock(input: LockInput): Promise<LockResult> {
  const own = `${process.pid} ${hostname()} ${input.clock.now()}`;
  let pauseMs = 5 + (process.pid % 5);
  for (let waitedMs = 0; ; waitedMs += pauseMs) {
    if (createLock(input.path, own)) return lockOf(input.path, own);
    const holder = readLock(input.path);
    if (holder !== null && isStale(holder, input)) removeStale(input.path, holder);
    else if (waitedMs >= input.waitMsMax) return { ok: false, holder: holder ?? 'unknown' };
    else await wait(pauseMs);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  }
}

function createLock(path: string, own: string): boolean {
  let file: number;
  try {
    file = files.openSync(path, 'wx');
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    files.writeSync(file, own);
    return true;
  } catch (error) {
    files.rmSync(path, { force: true });
    throw error;
  } finally {
    files.closeSync(file);
  }
}

function lockOf(path: string, own: string): LockResult {
  const release = () => {
    if (readLock(path) === own) files.rmSync(path, { force: true });
  };
  return { ok: true, release };
}

/** What the lock says; its age alone when its owner was stopped before writing; null when it is gone. */
function readLock(path: string): string | null {
  try {
    const text = files.readFileSync(path, 'utf8');
    return text === '' ? `0 ? ${Math.trunc(files.statSync(path).mtimeMs)}` : text;
  } catch {
    return null;
  }
}

function isStale(holder: string, { clock, staleMs }: LockInput): boolean {
  const [pid, host, at] = holder.split(' ');
  if (host === hostname() && !isAlive(Number(pid))) return true;
  return !(clock.now() - Number(at) < staleMs);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to someone else.
    return systemErrorCode(error) !== 'ESRCH';
  }
}

/**
 * Removes the lock that was judged stale, and no other.
 *
 * Two processes may judge the same lock: were both to remove what they find, the second would remove the new
 * lock of the first. Only who holds the breaker may remove, after looking again.
 */
function removeStale(path: string, judged: string): void {
  const breaker = `${path}.break`;
  if (!createLock(breaker, judged)) return;
  try {
    if (readLock(path) === judged) files.rmSync(path, { force: true });
  } finally {
    files.rmSync(breaker, { force: true });
  }
}

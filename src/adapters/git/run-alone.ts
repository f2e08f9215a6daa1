// Runs git in a process group of its own, with a time limit. Effects: starts and ends processes.
import { type ChildProcess, spawn } from 'node:child_process';
import type { Environment } from './environment.ts';
import { cannotStart } from './run-git.ts';

/** What is kept of git's complaints: the end, where it says why it gave up. */
const complaintBytesMax = 8192;

export type AloneAnswer =
  | { readonly status: 'ended'; readonly exitCode: number; readonly complaint: string }
  | { readonly status: 'too-slow' };

/**
 * Runs git to its end, or ends it with all that it started.
 *
 * git talks to hosts through helpers, which wait for a silent host on their own. In a group they can be ended
 * together: when the time is up, and when this process ends. Without a terminal, ssh asks no questions either.
 * @throws {Failure} `git/not-installed`, `git/failed` when the process cannot be started
 */
export async function runAlone(input: {
  readonly directory: string;
  readonly args: readonly string[];
  readonly environment: Environment;
  readonly timeoutMs: number;
}): Promise<AloneAnswer> {
  const child = spawn('git', ['-C', input.directory, ...input.args], {
    env: { ...input.environment },
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let isTooSlow = false;
  const stop = (): void => endGroup(child);
  const timer = setTimeout(() => {
    isTooSlow = true;
    stop();
  }, input.timeoutMs);
  // Before the folder that it writes to is removed.
  process.prependOnceListener('exit', stop);
  try {
    const complaint = collectTail(child);
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.on('error', (cause) => reject(cannotStart(cause)));
      child.on('close', (code) => resolve(code ?? 128));
    });
    return isTooSlow ? { status: 'too-slow' } : { status: 'ended', exitCode, complaint: complaint() };
  } finally {
    clearTimeout(timer);
    process.removeListener('exit', stop);
  }
}

function collectTail({ stderr }: ChildProcess): () => string {
  let tail = Buffer.alloc(0);
  stderr?.on('data', (chunk: Uint8Array) => {
    tail = Buffer.concat([tail, chunk]).subarray(-complaintBytesMax);
  });
  return () => tail.toString('utf8');
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // No groups on this system, or all of it has ended.
    child.kill('SIGKILL');
  }
}

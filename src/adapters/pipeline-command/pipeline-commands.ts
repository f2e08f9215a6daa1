// Runs command lines of the user's pipeline in a shell. Effects: starts processes, signals them.
import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { Failure } from '../../failure.ts';
import type { PipelineCommands } from '../../publish-ports.ts';

/**
 * The shell is `sh`; on Windows the one that comes with Git. The line is its program, so that no value is ever part of
 * it: values are variables.
 *
 * It gets no standard input: a question ends it, where it would hang a pipeline. What it prints goes to `write`, its
 * errors too. It runs in a process group of its own, so that the end of this process ends all that it started, and not
 * the shell alone.
 */
export function createPipelineCommands(input: {
  /** Without secrets: the command sees all of it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly write: (chunk: Uint8Array) => void;
}): PipelineCommands {
  return {
    run: (line, { variables, directory }) =>
      new Promise((resolve, reject) => {
        const shell = spawn('sh', ['-c', line], {
          cwd: directory,
          env: { ...input.environment, ...variables },
          stdio: ['ignore', 'pipe', 'pipe'],
          detached: hasGroups,
          windowsHide: true,
        });
        const end = (): void => endGroup(shell);
        process.once('exit', end);
        shell.stdout.on('data', input.write);
        shell.stderr.on('data', input.write);
        shell.once('error', (cause) => {
          process.off('exit', end);
          reject(notStarted(cause, directory));
        });
        // Not `close`: a server that the command leaves behind keeps its output open.
        shell.once('exit', (code, signal) => {
          process.off('exit', end);
          void drained(shell).then(() => resolve({ exitCode: exitCodeOf(code, signal) }));
        });
      }),
  };
}

const hasGroups = process.platform !== 'win32';

function endGroup(shell: ChildProcess): void {
  if (shell.pid === undefined) return;
  try {
    if (hasGroups) process.kill(-shell.pid, 'SIGTERM');
    else shell.kill();
  } catch {
    // It ended by itself in this moment.
  }
}

/** How long the end of the output is waited for, after the end of the command. */
const drainMs = 1000;

/** What was printed before the end has been read, or somebody else still holds the output. */
async function drained(shell: ChildProcess): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, drainMs);
  });
  const closed = new Promise<void>((resolve) => {
    shell.once('close', () => resolve());
  });
  await Promise.race([closed, late]);
  clearTimeout(timer);
  shell.stdout?.destroy();
  shell.stderr?.destroy();
}

/** As shells have it: 128 and the number of the signal. */
const exitCodeOf = (code: number | null, signal: NodeJS.Signals | null): number =>
  code ?? 128 + (signal === null ? 0 : constants.signals[signal]);

function notStarted(cause: NodeJS.ErrnoException, directory: string): Failure {
  const isMissing = cause.code === 'ENOENT';
  return new Failure({
    code: 'command/not-started',
    message: `The shell for a command of the pipeline could not be started: ${isMissing ? 'there is no program sh on the path, or its folder is gone' : (cause.code ?? cause.message)}.`,
    hint: `Check PATH and the folder ${directory}; on Windows, Git brings sh. Nothing of the command was run.`,
    cause,
  });
}

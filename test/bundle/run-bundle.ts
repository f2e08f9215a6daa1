// Runs the built program in a folder, in an environment with nothing but what a test gives it. Effects: starts processes.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from './runtimes.ts';

const cliPath = join(repositoryRoot, 'dist/cli.js');
const actionPath = join(repositoryRoot, 'dist/action.js');

export type Ended = { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string };

type Run = {
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly node?: string;
};

const environmentOf = (run: Run): Record<string, string | undefined> => ({
  PATH: process.env['PATH'],
  HOME: run.cwd,
  ...run.environment,
});

/** Runs dist/cli.js to its end. */
export function runCli(args: readonly string[], run: Run): Ended {
  return end(run.node ?? process.execPath, [cliPath, ...args], run);
}

/** Runs dist/action.js to its end. */
export function runAction(run: Run): Ended {
  return end(run.node ?? process.execPath, [actionPath], run);
}

/** Runs dist/cli.js from a shell script in which `"$@"` is the command. */
export function runInShell(script: string, args: readonly string[], run: Run): Ended {
  return end('sh', ['-c', script, 'sh', process.execPath, cliPath, ...args], run);
}

/** The same for dist/action.js. */
export function runActionInShell(script: string, run: Run): Ended {
  return end('sh', ['-c', script, 'sh', process.execPath, actionPath], run);
}

function end(program: string, args: readonly string[], run: Run): Ended {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: run.cwd,
    env: environmentOf(run),
    encoding: 'utf8',
  });
  return { exitCode: status, stdout, stderr };
}

/** Starts dist/cli.js. */
export function startCli(args: readonly string[], run: Run): ChildProcess {
  return spawn(process.execPath, [cliPath, ...args], {
    cwd: run.cwd,
    env: environmentOf(run),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

// Runs programs and tells what they cost. Effects: starts processes, writes temporary files.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Nothing of the machine's own git or pipeline settings takes part in a measurement. */
const environment = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:GIT|GITHUB|LOCKKEEPER|CI$|NODE_OPTIONS)/.test(name)),
  ),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

export type Run = { readonly wallMs: number; readonly exitCode: number | null; readonly stderr: string };

type Options = { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> };

/** Runs a program to its end and throws away its output. */
export function runProgram(file: string, args: readonly string[], options: Options = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: { ...environment, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    // Read, so that a program is measured with a reader at the other end, as in a pipeline.
    child.stdout.resume();
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ wallMs: performance.now() - start, exitCode, stderr }));
  });
}

/** As `runProgram`, for Node: also the CPU time (user and system) and the highest memory of the process itself. */
export async function runNode(
  args: readonly string[],
  options: Options & { readonly root: string },
): Promise<Run & { readonly cpuMs: number; readonly maxRssMib: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-bench-'));
  const file = join(folder, 'usage.json');
  try {
    const run = await runProgram(
      process.execPath,
      ['--require', join(options.root, 'bench/usage-probe.cjs'), ...args],
      { ...options, env: { ...options.env, LOCKKEEPER_USAGE_FILE: file } },
    );
    const { cpuMs, maxRssKib } = JSON.parse(readFileSync(file, 'utf8')) as {
      cpuMs: number;
      maxRssKib: number;
    };
    return { ...run, cpuMs, maxRssMib: maxRssKib / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fails when a measured program did not do its work: a crash is fast. */
export function assertExit<T extends Run>(run: T, allowed: readonly number[], what: string): T {
  if (run.exitCode === null || !allowed.includes(run.exitCode)) {
    throw new Error(`${what} ended with ${run.exitCode}:\n${run.stderr.slice(-2000)}`);
  }
  return run;
}

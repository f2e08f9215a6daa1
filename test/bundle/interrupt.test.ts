// Ctrl-C, SIGTERM and SIGHUP end a run in the middle: one message, no file, no process left. Effects: starts and stops processes.
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { removeScratchFolders, scratchFolder } from '../fakes/scratch-repository.ts';
import { startCli } from './run-bundle.ts';

afterAll(removeScratchFolders);

/** A git that says who it is and then takes its time. */
function slowGit(folder: string): { readonly path: string; readonly readPid: () => Promise<number> } {
  const mark = join(folder, 'git.pid');
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho $$ >> ${mark}\nexec sleep 60\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return {
    path: `${folder}:${process.env['PATH'] ?? ''}`,
    readPid: async () => {
      for (let count = 0; count < 400; count += 1) {
        const text = existsSync(mark) ? readFileSync(mark, 'utf8') : '';
        if (text.endsWith('\n')) return Number(text.split('\n')[0]);
        await wait(25);
      }
      throw new Error('git was not started');
    },
  };
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s', (signal, exitCode) => {
  it.each(['text', 'json'])(`ends a run with ${exitCode}, --format %s`, async (format) => {
    const cwd = scratchFolder();
    const git = slowGit(scratchFolder());
    const cli = startCli(['gate', '--format', format], { cwd, environment: { PATH: git.path } });
    const output = { stdout: '', stderr: '' };
    cli.stdout?.on('data', (chunk) => (output.stdout += String(chunk)));
    cli.stderr?.on('data', (chunk) => (output.stderr += String(chunk)));
    const pid = await git.readPid();
    const ended = once(cli, 'close');
    cli.kill(signal);
    const [code] = await ended;
    expect(code).toBe(exitCode);
    expect(
      output.stderr.match(/error\[interrupted\]: Stopped by SIG\w+\. Nothing was decided\./g),
    ).toHaveLength(1);
    expect(output.stderr).toMatch(/\nhint: \S.*\n$/);
    if (format === 'json')
      expect(JSON.parse(output.stdout)).toMatchObject({ error: { code: 'interrupted' } });
    else expect(output.stdout).toBe('');
    expect(existsSync(join(cwd, 'lockkeeper-out'))).toBe(false);
    for (let count = 0; count < 80 && isAlive(pid); count += 1) await wait(25);
    expect(isAlive(pid)).toBe(false);
  });
});

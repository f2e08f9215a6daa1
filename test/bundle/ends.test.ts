// A run ends when its work is done: whatever still waits for a network, and with all that it printed. Effects: starts servers and processes.

import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeScratchFolders, scratchFolder } from '../fakes/scratch-repository.ts';
import { createGoogleCredentials } from '../fakes/servers/anthropic/google-credentials.ts';
import { type GateRun, readFiles, runGate, runStep } from './gate-run.ts';
import { runInShell } from './run-bundle.ts';
import { ordinaryContent, type ServedContent, serveRelease } from './served-release.ts';

const cleanups: (() => Promise<void>)[] = [];
let content: ServedContent;
// Before any gate runs: while git works, no server of this process answers.
beforeAll(() => {
  content = ordinaryContent();
});
afterAll(async () => {
  for (const clean of cleanups.splice(0)) await clean();
  removeScratchFolders();
});

/** Listens, and never answers. */
async function startSilentServer(): Promise<string> {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function awsThatHangs() {
  const model = { provider: 'bedrock', region: 'eu-central-1', summary: 'a.small', draft: 'a.large' };
  const environment = {
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONTAINER_CREDENTIALS_FULL_URI: `${await startSilentServer()}/credentials`,
  };
  return { model, environment };
}

async function googleThatHangs() {
  const credentials = await createGoogleCredentials();
  cleanups.push(credentials.remove);
  credentials.exchange.faults.inject({ kind: 'hang' });
  const model = { provider: 'vertex', region: 'europe-west1', project: 'shop' };
  return { model, environment: { GOOGLE_APPLICATION_CREDENTIALS: credentials.path } };
}

/** Seconds: time for all that does not hang, on a busy machine. */
const deadline = 20;
/** Time enough for a busy machine, and far from the minutes that the clients would wait. */
const soonMs = 45_000;

// They only wait: all of them at once.
describe.concurrent.each([
  ['AWS', awsThatHangs],
  ['Google', googleThatHangs],
])('when %s does not answer the question for credentials', (_, hang) => {
  async function serveHanging() {
    const release = await serveRelease(content);
    cleanups.push(release.close);
    const { model, environment } = await hang();
    const config = release.writeConfig({ model: { ...model, cache: 'off' } });
    return {
      repository: release.repository,
      config,
      environment: { ...release.environment, ...environment },
    };
  }

  const expectDecided = (run: GateRun): void => {
    expect(run.elapsedMs).toBeLessThan(soonMs);
    expect(run.exitCode).toBe(0);
    expect(readFiles(run)).toMatchObject({
      decision: { decision: 'warn' },
      note: { engine: 'extractive' },
    });
  };

  it('the gate ends soon after its deadline, by its decision', { timeout: 120_000 }, async () => {
    const args = ['--deadline', String(deadline)];
    expectDecided(await runGate({ ...(await serveHanging()), args }));
  });

  it('the step of a workflow does too', { timeout: 120_000 }, async () => {
    const { config, ...given } = await serveHanging();
    const inputs = {
      command: 'gate',
      base: 'v1',
      config,
      operators: 'sre-1,sre-2',
      window: '2026-03-03T11:00/PT30M',
      deadline: String(deadline),
    };
    const run = await runStep({ ...given, inputs });
    expect(run.elapsedMs).toBeLessThan(soonMs);
    expect(readFiles(run).note.engine).toBe('extractive');
  });
});

describe('a long document', () => {
  const operators = Array.from({ length: 5_000 }, (_, index) => `operator-${index}-of-a-large-company`);

  function printThrough(pipe: string) {
    const cwd = scratchFolder();
    writeFileSync(join(cwd, 'lockkeeper.json'), JSON.stringify({ operators }));
    const args = ['config', 'print', '--config', 'lockkeeper.json', '--format', 'json'];
    return runInShell(`"$@" | ${pipe}`, args, { cwd });
  }

  it('comes whole through a pipe whose reader is slow', () => {
    const { stdout, stderr } = printThrough('{ sleep 1; cat; }');
    expect(stderr).toBe('');
    expect(stdout.length).toBeGreaterThan(150_000);
    expect(JSON.stringify(JSON.parse(stdout))).toContain(`${operators.at(-1)}`);
  });

  it('ends with a reader who has enough', () => {
    const { exitCode, stdout, stderr } = printThrough('head -c 100');
    expect({ exitCode, stderr, length: stdout.length }).toEqual({ exitCode: 0, stderr: '', length: 100 });
  });
});

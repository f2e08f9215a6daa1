// Who asked for no service opens no connection: a probe inside the process sees every socket and every name that is looked up. Effects: starts servers and processes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeScratchFolders, scratchFolder } from '../fakes/scratch-repository.ts';
import { type GateRun, readFiles, runGate, sourcesFinding } from './gate-run.ts';
import { ordinaryContent, type ServedRelease, serveRelease } from './served-release.ts';

/** Loaded before the program; notes each attempt to reach anybody, and lets it happen. */
const probe = `
const { appendFileSync } = require('node:fs');
const watch = (object, name, what) => {
  const original = object[name];
  object[name] = function (...args) {
    appendFileSync(process.env.PROBE_FILE, what + '\\n');
    return original.apply(this, args);
  };
};
const net = require('node:net');
watch(net.Socket.prototype, 'connect', 'connect');
watch(require('node:dgram').Socket.prototype, 'send', 'datagram');
const dns = require('node:dns');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  watch(dns, name, name);
  watch(dns.promises, name, name);
}
`;

let release: ServedRelease;
beforeAll(async () => {
  release = await serveRelease(ordinaryContent());
});
afterAll(async () => {
  await release.close();
  removeScratchFolders();
});

/** Runs the gate with everything configured, and returns what the probe saw. */
async function runWatched(
  args: readonly string[],
  given: { readonly secrets: boolean; readonly config?: Readonly<Record<string, unknown>> },
): Promise<GateRun & { readonly seen: readonly string[]; readonly requests: number }> {
  const folder = scratchFolder();
  const [probePath, seenPath] = [join(folder, 'probe.cjs'), join(folder, 'seen')];
  writeFileSync(probePath, probe);
  const servers = [release.github, release.jira, release.anthropic];
  const count = () => servers.reduce((sum, { requests }) => sum + requests.length, 0);
  const before = count();
  const run = await runGate({
    repository: release.repository,
    config: release.writeConfig(given.config),
    environment: {
      ...(given.secrets ? release.environment : {}),
      NODE_OPTIONS: `--require ${probePath}`,
      PROBE_FILE: seenPath,
    },
    args,
  });
  const seen = existsSync(seenPath) ? readFileSync(seenPath, 'utf8').trim().split('\n') : [];
  return { ...run, seen, requests: count() - before };
}

describe('the probe', () => {
  it('sees the connections of a run that asks', async () => {
    const { seen, requests, exitCode } = await runWatched([], { secrets: true });
    expect(exitCode).toBe(0);
    expect(requests).toBeGreaterThan(5);
    expect(new Set(seen)).toContain('connect');
  });
});

describe('no connection is opened', () => {
  it('with --offline, though everything is configured', async () => {
    const run = await runWatched(['--offline'], { secrets: true });
    expect(run).toMatchObject({ seen: [], requests: 0, exitCode: 0 });
    const files = readFiles(run);
    expect(files.note).toMatchObject({ engine: 'extractive' });
    expect(files.decision.usage).toBeUndefined();
    expect(files.markdown).toContain('Jira texts: not configured');
    expect(sourcesFinding(files).status).toBe('pass');
  });

  it('with --model none and no other service', async () => {
    const config = { github: undefined, jira: undefined };
    const run = await runWatched(['--model', 'none'], { secrets: false, config });
    expect(run).toMatchObject({ seen: [], requests: 0, exitCode: 0 });
    readFiles(run);
  });
});

describe('--model none', () => {
  it('asks the others, and the model nothing', async () => {
    const asked = release.anthropic.requests.length;
    const run = await runWatched(['--model', 'none'], { secrets: true });
    expect(run.requests).toBeGreaterThan(2);
    expect(release.anthropic.requests).toHaveLength(asked);
    expect(sourcesFinding(readFiles(run)).message).toBe('Consulted: pull requests, checks, issues.');
  });
});

// The README's quick start does what it says, as it stands there. Effects: reads README.md, starts processes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isMap, parseDocument } from 'yaml';
import { validateDecision } from '../../src/domain/generated/decision.validate.js';
import {
  makeRepository,
  plainEnvironment,
  removeScratchFolders,
  scratchFolder,
} from '../fakes/scratch-repository.ts';
import { runAction, runCli } from './run-bundle.ts';
import { repositoryRoot } from './runtimes.ts';

afterAll(removeScratchFolders);

const readme = readFileSync(join(repositoryRoot, 'README.md'), 'utf8');
const quickStart = readme.slice(readme.indexOf('## Quick start'), readme.indexOf('## How it decides'));
const pastIncidents = readme.slice(readme.indexOf('## Past incidents'), readme.indexOf('## Commands'));

/** The first fenced block of a language in the section that holds `part`. */
function blockOf(language: string, part: string, section = quickStart): string {
  const blocks = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)];
  const found = blocks.find(([, name, text = '']) => name === language && text.includes(part));
  if (found?.[2] === undefined) throw new Error(`no block of ${language} with ${part}`);
  return found[2];
}

/** A checkout of Lockkeeper with a repository `payments` beside it. */
function setUp() {
  const payments = makeRepository([
    { message: 'feat: start', files: [['src/a.ts', '1\n']], tag: 'v1.4.0' },
    { message: 'fix: PAY-1 retry the capture (#12)', files: [['src/a.ts', '2\n']] },
  ]);
  const folder = scratchFolder();
  const checkout = join(folder, 'lockkeeper');
  mkdirSync(checkout);
  for (const name of ['dist', 'examples']) symlinkSync(join(repositoryRoot, name), join(checkout, name));
  symlinkSync(payments, join(folder, 'payments'));
  return { checkout, payments };
}

function inShell(script: string, cwd: string) {
  const path = `${dirname(process.execPath)}:${process.env['PATH']}`;
  return spawnSync('sh', ['-c', script], { cwd, env: { ...plainEnvironment, PATH: path }, encoding: 'utf8' });
}

/** Whatever the time of the test: the window may be refused, and nothing that was left out stops the release. */
function expectJudged(folder: string, exitCode: number | null): void {
  const decision: unknown = JSON.parse(readFileSync(join(folder, 'lockkeeper-out/decision.json'), 'utf8'));
  if (!validateDecision(decision)) throw new Error('decision.json breaks its schema');
  const stopped = decision.findings.filter(({ status }) => status === 'unknown' || status === 'fail');
  expect(stopped.filter(({ rule, status }) => rule !== 'window' || status === 'unknown')).toEqual([]);
  expect(exitCode).toBe(stopped.length === 0 ? 0 : 21);
}

describe('the quick start', () => {
  it('runs in a shell', () => {
    const { checkout } = setUp();
    const { status, stdout } = inShell(blockOf('sh', 'gate'), checkout);
    expect(stdout).toMatch(/^PASS /m);
    expectJudged(checkout, status);
  });

  it('comes to a plain pass in working hours with its config', () => {
    const { payments } = setUp();
    writeFileSync(join(payments, 'lockkeeper.yml'), blockOf('yaml', 'time-zone'));
    const ended = runCli(['gate', '--base', 'v1.4.0', '--at', '2026-03-31T10:00'], { cwd: payments });
    expect(ended).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^PASS /) });
  });

  it('leaves out nothing in its workflow that the gate needs', () => {
    const { payments } = setUp();
    const inputs = parseDocument(blockOf('yaml', 'jobs:')).getIn(['jobs', 'gate', 'steps', 1, 'with']);
    if (!isMap(inputs)) throw new Error('the second step gives no inputs');
    const environment = Object.fromEntries(
      inputs.items.map(({ key, value }) => [`INPUT_${String(key).toUpperCase()}`, String(value)]),
    );
    const { exitCode } = runAction({ cwd: payments, environment: { ...environment, CI: 'true' } });
    expectJudged(payments, exitCode);
  });
});

describe('past incidents', () => {
  // Five processes, one after the other.
  it('are asked five minutes later, and evaluated', { timeout: 90_000 }, () => {
    const { checkout } = setUp();
    const { status, stdout } = inShell(blockOf('sh', 'incidents build', pastIncidents), checkout);
    expect(stdout).toMatch(/: 60 added, 0 updated[\s\S]*^60 past incidents in .*NOT NULL column to orders/ms);
    expectJudged(checkout, status);
    const evaluated = inShell(blockOf('sh', 'evaluate', pastIncidents), checkout);
    expect(evaluated).toMatchObject({ status: 0, stdout: expect.stringMatching(/^all +40 /m) });
  });

  it.each(['ledgerd', '/incident/reference'])('have a config with %s that holds', (part) => {
    const { payments } = setUp();
    writeFileSync(join(payments, 'lockkeeper.yml'), blockOf('yaml', part, pastIncidents));
    const { exitCode, stdout } = runCli(['config', 'print', '--format', 'json'], { cwd: payments });
    expect([exitCode, stdout.includes(part)]).toEqual([0, true]);
  });
});

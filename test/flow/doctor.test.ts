// `doctor` on real repositories, with services that answer, refuse and hang; it writes nothing. Effects: runs git.

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { createMachineProbe } from '../../src/adapters/git/machine-probe.ts';
import { createSourceControl } from '../../src/adapters/git/source-control.ts';
import type { PipelineFacts } from '../../src/core/doctor/pipeline-checks.ts';
import type { Probes } from '../../src/doctor-ports.ts';
import type { Check } from '../../src/domain/doctor.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { epochMs } from '../../src/domain/units.ts';
import { Failure } from '../../src/failure.ts';
import { type DoctorRequest, type DoctorWorld, doctor } from '../../src/flows/doctor.ts';
import { makeLedger } from '../fakes/ledger.ts';
import { sha256 } from '../fakes/record.ts';
import {
  makeRepository,
  plainEnvironment,
  removeScratchFolders,
  runGit,
  scratchFolder,
} from '../fakes/scratch-repository.ts';
import { makeSettings } from '../fakes/settings.ts';
import { quietServices } from '../fakes/world.ts';

afterAll(removeScratchFolders);

const pipeline: PipelineFacts = {
  kind: 'shell',
  host: 'shell',
  event: null,
  isFork: null,
  pullRequest: null,
  hasGithubToken: false,
  hasPreviousCommit: false,
};

const requestOf = (repository: string, patch: Partial<DoctorRequest> = {}): DoctorRequest => ({
  repository,
  offline: false,
  nodeVersion: 'v20.1.0',
  config: { settings: makeSettings(), file: 'lockkeeper.yml' },
  outDirectory: join(repository, 'lockkeeper-out'),
  pipeline,
  commits: { previousCommit: null, targetBranch: null },
  proxies: { httpsProxy: null, httpProxy: null, noProxy: null, contradicting: [] },
  isSet: () => false,
  unasked: new Map(),
  addresses: new Map(),
  ...patch,
});

const noProbes: Omit<Probes, 'machine'> = { github: null, jira: null, model: null, argocd: null };

function worldOf(probes: Partial<Probes> = {}, patch: Partial<DoctorWorld> = {}): DoctorWorld {
  return {
    ...quietServices,
    clock: { now: () => epochMs(Date.now()) },
    progress: { step: () => undefined, warn: () => undefined },
    sourceControl: createSourceControl({ environment: plainEnvironment }),
    ledger: null,
    holidays: { readHolidays: async () => [] },
    expressions: { compile: () => Promise.reject(new Error('no rules')) },
    workspaceFiles: { readTemplates: async () => new Map(), readExamples: async () => new Map() },
    publisher: { publish: () => Promise.reject(new Error('doctor writes nothing')) },
    hash: { sha256 },
    probes: { machine: createMachineProbe({ environment: plainEnvironment }), ...noProbes, ...probes },
    ...patch,
  };
}

const told = (checks: readonly Check[], area: Check['area']): readonly string[] =>
  checks.filter((check) => check.area === area).map(({ title, status }) => `${title} ${status}`);

const settingsWith = (patch: Partial<Settings>): Partial<DoctorRequest> => ({
  config: { settings: makeSettings(patch), file: 'lockkeeper.yml' },
});

const emptyModule: Settings['modules'][number] = {
  name: 'm',
  repository: null,
  clone: null,
  base: null,
  head: null,
  after: [],
  url: null,
  paths: [],
  exclude: [],
  component: null,
  platforms: [],
};

const history = [
  { message: 'feat: one', files: [['CODEOWNERS', '* @mina\n']] as const, tag: 'v1.0.0' },
  { message: 'feat: two', files: [['a', 'b']] as const },
];

describe('doctor', () => {
  it('finds nothing wrong where nothing is, and leaves nothing behind', async () => {
    const repository = makeRepository(history);
    const before = readdirSync(join(repository, '.git'));
    const nextDay = epochMs(Number(runGit(repository, ['log', '-1', '--format=%ct'])) * 1000 + 86_400_000);
    const checks = await doctor(requestOf(repository), worldOf({}, { clock: { now: () => nextDay } }));
    expect(checks.filter(({ status }) => status === 'fail')).toEqual([]);
    expect(told(checks, 'repository')).toEqual(['git ok', 'depth ok', 'base ok', 'owners ok']);
    expect(checks.find(({ title }) => title === 'base')?.found).toContain('v1.0.0 (the newest tag');
    expect(readdirSync(join(repository, '.git'))).toEqual(before);
    expect(existsSync(join(repository, 'lockkeeper-out'))).toBe(false);
  });

  it('tells a shallow clone without fetching, no base, no commit, and no repository', async () => {
    const origin = makeRepository([...history.slice(1), { message: 'fix: three' }]);
    const shallow = join(scratchFolder(), 'clone');
    runGit(origin, ['clone', '-q', '--depth', '1', `file://${origin}`, shallow]);
    const of = async (folder: string) => told(await doctor(requestOf(folder), worldOf()), 'repository');
    expect(await of(shallow)).toEqual(['git ok', 'depth warn', 'base fail', 'owners skipped']);
    expect(runGit(shallow, ['rev-parse', '--is-shallow-repository'])).toBe('true');
    expect(await of(origin)).toEqual(['git ok', 'depth ok', 'base warn', 'owners skipped']);
    const empty = scratchFolder();
    runGit(empty, ['init', '-q']);
    expect(await of(empty)).toEqual(['git ok', 'depth ok', 'base skipped']);
    expect(await of(scratchFolder())).toEqual(['git fail']);
  });

  it('opens the repositories of modules, clones none, and tells secrets that go over http', async () => {
    const repository = makeRepository(history);
    const elsewhere = { ...emptyModule, name: 'api', repository: join(repository, 'gone') };
    const cloned = { ...emptyModule, name: 'web', clone: 'https://github.com/shop/web?token=x' };
    const request = requestOf(repository, {
      ...settingsWith({ modules: [elsewhere, cloned] }),
      addresses: new Map([
        ['jira', 'http://jira.example.com'],
        ['github', 'https://api.github.com'],
      ]),
    });
    const checks = await doctor(request, worldOf());
    expect(told(checks, 'repository')).toEqual([
      'git ok',
      'depth ok',
      'base skipped',
      'api fail',
      'web skipped',
      'owners ok',
    ]);
    expect(JSON.stringify(checks)).not.toContain('token=x');
    expect(told(checks, 'jira')).toEqual(['jira skipped', 'transport warn']);
  });

  it('goes on with what needs no config when that has mistakes', async () => {
    const failure = new Failure({
      code: 'config/invalid',
      message: 'no',
      hint: 'h',
      problems: ['line 1', 'line 2'],
    });
    const checks = await doctor(requestOf(makeRepository(history), { config: failure }), worldOf());
    expect(told(checks, 'repository')).toEqual(['git ok', 'depth ok', 'owners ok']);
    expect(checks.find(({ area }) => area === 'config')).toMatchObject({
      status: 'fail',
      code: 'config/invalid',
      found: 'no\nline 1\nline 2',
    });
    expect(told(checks, 'jira')).toEqual([]);
  });

  it('asks services side by side within its time; one that hangs or refuses hides no other', async () => {
    const clockOff = (seconds: number) => ({ serverMs: epochMs(0), localMs: epochMs(seconds * 1000) });
    const probes: Partial<Probes> = {
      github: {
        look: async () => ({
          host: 'api.github.com',
          kind: 'job',
          scopes: null,
          expiresAt: null,
          rate: null,
          reads: [],
          clock: clockOff(-120),
        }),
      },
      jira: { look: () => new Promise(() => undefined) },
      model: {
        look: () => Promise.reject(new Failure({ code: 'model/unauthorized', message: 'No.', hint: 'Key.' })),
      },
      argocd: { look: async () => ({ host: 'a', version: null, account: 'ci', clock: null }) },
    };
    const { jira, model } = makeSettings();
    const settings = settingsWith({
      jira: jira ?? {
        url: 'https://jira.example.com',
        deployment: 'auto',
        auth: 'auto',
        acceptanceFields: [],
        timeoutMs: 1000,
        required: false,
      },
      model: { ...model, provider: 'anthropic' },
      // Its address spares a look at the repository: git may take longer on a busy machine than this run has.
      modules: [{ ...emptyModule, url: 'https://git.example.com/shop/m' }],
    });
    const deadline = {
      remainingMs: () => 300,
      within: (ms: number) => {
        const end = new AbortController();
        void wait(Math.min(ms, 240)).then(() => end.abort(new DOMException('up', 'TimeoutError')));
        return end.signal;
      },
    };
    const checks = await doctor(requestOf(makeRepository(history), settings), worldOf(probes, { deadline }));
    expect(told(checks, 'github')).toEqual(['token ok', 'rate ok', 'reads skipped']);
    expect(checks.find(({ area }) => area === 'jira')).toMatchObject({
      status: 'fail',
      code: 'run/deadline',
    });
    expect(checks.find(({ area }) => area === 'model')).toMatchObject({
      status: 'fail',
      code: 'model/unauthorized',
    });
    expect(told(checks, 'argocd')).toEqual(['account ok']);
    expect(checks.find(({ title }) => title === 'clock')).toMatchObject({
      status: 'warn',
      found: expect.stringContaining('2 minutes behind'),
    });
  });

  it('says of each service why it was not asked', async () => {
    const missing = new Failure({
      code: 'jira/unauthorized',
      message: 'JIRA_TOKEN is not set.',
      hint: 'Set it.',
    });
    const { model } = makeSettings();
    const request = requestOf(makeRepository(history), {
      ...settingsWith({ model: { ...model, provider: 'anthropic' } }),
      offline: true,
      unasked: new Map([['jira', missing]]),
    });
    const checks = await doctor(request, worldOf());
    expect(told(checks, 'jira')).toEqual(['jira fail']);
    expect(checks.find(({ area }) => area === 'model')?.found).toBe('not asked: --offline');
    expect(told(checks, 'github')).toEqual(['github skipped']);
  });

  it('looks at a ledger without taking its lock', async () => {
    const directory = join(scratchFolder(), 'ledger');
    const settings = settingsWith({ ledger: directory });
    const of = async (lines: string[]) =>
      told(
        await doctor(
          requestOf(makeRepository(history), settings),
          worldOf({}, { ledger: makeLedger({ lines }) }),
        ),
        'ledger',
      );
    expect(await of([])).toEqual(['folder ok', 'chain ok']);
    expect(existsSync(directory)).toBe(false);
    mkdirSync(directory);
    writeFileSync(join(directory, 'ledger.lock'), '1 host 1');
    expect(await of(['{}'])).toEqual(['folder ok', 'chain fail']);
  });
});

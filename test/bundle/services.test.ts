// One service down, slow or answering garbage, and the network cut: the gate ends in time, decides, and says what was missing. Effects: starts servers and processes.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceName } from '../../src/domain/context.ts';
import { removeScratchFolders } from '../fakes/scratch-repository.ts';
import type { Misbehaviour } from '../fakes/servers/anthropic/misbehaviour.ts';
import type { Fault } from '../fakes/servers/http-faults.ts';
import { type GateRun, readFiles, runBounded, runGate, sourcesFinding } from './gate-run.ts';
import { ordinaryContent, type ServedContent, type ServedRelease, serveRelease } from './served-release.ts';

type Service = 'github' | 'jira' | 'model';

/** What is wrong with a service. */
type Trouble =
  | 'refused'
  | { readonly fault: Fault }
  | { readonly misbehaves: Misbehaviour }
  | { readonly config: Readonly<Record<string, unknown>> };

type Case = {
  readonly service: Service;
  readonly name: string;
  readonly trouble: Trouble;
  /** Seconds. */
  readonly deadline: number;
};

const sources: { readonly [service in Service]: readonly SourceName[] } = {
  github: ['pull-requests', 'checks'],
  jira: ['issues'],
  model: ['model'],
};
const titles: { readonly [source in SourceName]?: string } = {
  'pull-requests': 'Pull-request texts and reviews',
  checks: 'Check results',
  issues: 'Jira texts',
  model: 'Language model',
};
const services = Object.keys(sources) as readonly Service[];

/** What ends by itself has all the time there is: how long that takes on a busy machine is no matter here. */
const enough = 90;
/** They wait for most of it, beside the others; a machine that is busy starting them all needs the rest. */
const short = 20;

const garbage = (service: Service): readonly Case[] => [
  { service, name: 'down', trouble: 'refused', deadline: enough },
  {
    service,
    name: 'answering 500',
    trouble: { fault: { kind: 'status', status: 500 } },
    deadline: enough,
  },
  {
    service,
    name: 'answering with a page of a proxy',
    trouble: { fault: { kind: 'html', status: 200 } },
    deadline: enough,
  },
  {
    service,
    name: 'cutting its answers off',
    trouble: { fault: { kind: 'truncated-json' } },
    deadline: enough,
  },
  {
    service,
    name: 'answering 429 without end',
    trouble: { fault: { kind: 'rate-limited', retryAfter: '0' } },
    deadline: enough,
  },
];

const slow = (service: Service): readonly Case[] => {
  const common = { service, deadline: short };
  return [
    { ...common, name: 'answering nothing for 60 s', trouble: { fault: { kind: 'hang' } } },
    { ...common, name: 'dripping for 60 s', trouble: { fault: { kind: 'slow-body', pauseMs: 6000 } } },
  ];
};

const useless = (name: string, trouble: Trouble): Case => {
  return { service: 'model', name, trouble, deadline: enough };
};
const modelCases: readonly Case[] = [
  useless('refusing', { misbehaves: 'refusal' }),
  useless('talking nonsense', { misbehaves: 'nonsense' }),
  useless('cut off by its own limit', { misbehaves: 'truncated' }),
  useless('over its budget', { config: { 'budget-tokens': 1000 } }),
];

const slowCases = services.flatMap(slow);
/** Every fault by one service, and by the others the two that differ most: their adapters' own suites show the rest. */
const quickCases = [
  ...garbage('github'),
  ...[garbage('jira'), garbage('model')].flatMap((cases) =>
    cases.filter(({ name }) => name === 'down' || name === 'answering with a page of a proxy'),
  ),
  ...modelCases,
];
const cases = [...slowCases, ...quickCases];

let content: ServedContent;
let closedUrl: string;
let canCutNetwork: boolean;
const runs = new Map<Case, GateRun>();
beforeAll(async () => {
  content = ordinaryContent();
  closedUrl = await findClosedUrl();
  canCutNetwork = spawnSync('unshare', ['-n', 'true']).status === 0;
  // The slow ones wait, which costs nothing: all of them at once, beside the others.
  const keep = async (one: Case) => runs.set(one, await runCase(one));
  await Promise.all([runBounded(slowCases, slowCases.length, keep), runBounded(quickCases, 2, keep)]);
}, 150_000);
afterAll(removeScratchFolders);

/** An address at which nobody listens. */
async function findClosedUrl(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** Config keys that send the questions for a service to where nobody is. */
const unreachable = (service: Service, url: string): Readonly<Record<string, unknown>> => {
  switch (service) {
    case 'github':
      return {
        github: { 'api-url': url },
        modules: [{ name: 'payments', url: `${url}/shop/payments` }],
      };
    case 'jira':
      return { jira: { url, deployment: 'cloud' } };
    case 'model':
      return { model: { provider: 'anthropic', 'base-url': url, cache: 'off' } };
  }
};

function makeTrouble(release: ServedRelease, { service, trouble }: Pick<Case, 'service' | 'trouble'>) {
  if (trouble === 'refused') return unreachable(service, closedUrl);
  if ('config' in trouble) {
    const model = { provider: 'anthropic', 'base-url': release.anthropic.url, cache: 'off' };
    return { model: { ...model, ...trouble.config } };
  }
  if ('misbehaves' in trouble) release.anthropic.misbehave.inject(trouble.misbehaves);
  else release[service === 'model' ? 'anthropic' : service].faults.inject(trouble.fault);
  // Whoever is not asked about the model needs none, and starts sooner.
  return service === 'model' ? {} : { model: { provider: 'none' } };
}

async function runCase(one: Case): Promise<GateRun> {
  const release = await serveRelease(content);
  const config = release.writeConfig(makeTrouble(release, one));
  const { repository, environment } = release;
  const run = await runGate({ repository, environment, config, args: ['--deadline', String(one.deadline)] });
  await release.close();
  return run;
}

const runOf = (one: Case): GateRun => {
  const run = runs.get(one);
  if (run === undefined) throw new Error(`${one.service} ${one.name} was not run`);
  return run;
};

/** Checks that nobody could read stop a release; issues that nobody could read warn. */
const decisions = {
  github: { decision: 'block', reasonCode: 'rule-unknown', blocking: ['checks'], exitCode: 21 },
  jira: { decision: 'warn', reasonCode: 'rule-unknown-allowed', blocking: [], exitCode: 0 },
  model: { decision: 'warn', reasonCode: 'rule-warned', blocking: [], exitCode: 0 },
} as const satisfies Record<Service, unknown>;

describe.each(cases)('with $service $name', (one) => {
  it('the gate ends before its deadline, by its decision', () => {
    const run = runOf(one);
    expect(run.elapsedMs).toBeLessThan(one.deadline * 1000);
    const { exitCode, ...decided } = decisions[one.service];
    expect(readFiles(run).decision).toMatchObject(decided);
    expect(run.exitCode).toBe(exitCode);
  });

  it('note, page and findings say what was missing', () => {
    const files = readFiles(runOf(one));
    const finding = sourcesFinding(files);
    expect(finding).toMatchObject({ status: 'warn', instead: expect.stringContaining('or run again.') });
    for (const source of sources[one.service]) {
      const report = files.note.coverage.sources.find((each) => each.source === source);
      expect(report).toMatchObject({ status: 'failed', got: 0 });
      const [problem = 'it has no problem'] = report?.problems ?? [];
      expect(finding.evidence.map(({ text }) => text).join('\n')).toContain(problem);
      expect(files.markdown).toContain(`${titles[source]}: could not be read`);
    }
  });
});

describe.each(cases.filter(({ service }) => service === 'model'))('with the model $name', (one) => {
  it('every part is told to be written by rules, and why', () => {
    const { note, markdown } = readFiles(runOf(one));
    expect(note.engine).toBe('extractive');
    for (const part of Object.values(note.parts ?? {})) {
      expect(part).toMatchObject({ engine: 'extractive', reason: expect.stringMatching(/\S/) });
      expect(markdown).toContain(`: ${part.reason}`);
    }
    expect(markdown.match(/Without the model: /g)).toHaveLength(3);
    expect(note.coverage.model?.chunks).toMatchObject({ summarised: 0, fellBack: 1 });
  });
});

describe.each(quickCases.filter(({ service }) => service !== 'model'))('with $service $name', (one) => {
  it('nothing else is missing', () => {
    const { note } = readFiles(runOf(one));
    const failed = note.coverage.sources.filter(({ status }) => status !== 'complete' && status !== 'off');
    expect(failed.map(({ source }) => source).toSorted()).toEqual([...sources[one.service]].toSorted());
  });
});

describe('with the network cut', () => {
  const cut = (url: (service: Service) => string) =>
    Object.assign({}, ...services.map((service) => unreachable(service, url(service))));

  const expectAllMissing = (run: GateRun) => {
    const files = readFiles(run);
    expect(run.elapsedMs).toBeLessThan(enough * 1000);
    expect(sourcesFinding(files)).toMatchObject({
      status: 'warn',
      message: 'Could not be consulted: pull requests, checks, issues, language model.',
    });
    expect(files.note).toMatchObject({ engine: 'extractive', parts: { body: { engine: 'extractive' } } });
    return files;
  };

  const lenient = { standard: { rules: { checks: { level: 'warn' } } } };

  it('note, decision and finding are there, and --fail-on warn stops the pipeline', async () => {
    const release = await serveRelease(content);
    const config = release.writeConfig({ ...cut(() => closedUrl), ...lenient });
    const { repository, environment } = release;
    const args = ['--deadline', String(enough), '--fail-on', 'warn'];
    const run = await runGate({ repository, environment, config, args });
    expectAllMissing(run);
    expect(run.exitCode).toBe(20);
    await release.close();
  });

  it('names of hosts that nobody knows are no different', async () => {
    const release = await serveRelease(content);
    const { repository, environment } = release;
    const run = await runGate({
      repository,
      environment,
      config: release.writeConfig(cut((service) => `https://${service}.invalid`)),
      args: ['--deadline', String(enough)],
      // Where that is allowed, there is not even a network to ask for the names.
      before: canCutNetwork ? ['unshare', '-n'] : [],
    });
    expect(expectAllMissing(run).decision.blocking).toEqual(['checks']);
    expect(run.exitCode).toBe(21);
    await release.close();
  });
});

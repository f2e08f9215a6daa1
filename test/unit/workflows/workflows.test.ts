// Workflows, examples and action.yml: right by GitHub's own language service, and safe by rules of our own. Effects: bundles, reads files, runs bash.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pinnedActions, pinnedUploads } from '../../../src/core/scaffold/pinned-actions.ts';
import { readRepositoryFacts } from '../../../src/core/scaffold/repository-facts.ts';
import { callingJob, renderWorkflowText } from '../../../src/core/scaffold/workflow-text.ts';
import { runnableCommands } from '../../../src/hosts/command-names.ts';
import { credentialTable } from '../../../src/hosts/credentials.ts';
import { options, optionsOf } from '../../../src/hosts/options.ts';
import { outputNames } from '../../../src/hosts/outputs.ts';
import { loadLanguageService, type Problems } from './language-service.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .slice(0, -1);
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

type Step = {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
};
type Job = { readonly steps?: readonly Step[]; readonly permissions?: object };
type Workflow = {
  readonly on: { readonly workflow_call?: { readonly secrets?: object } };
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, Job>>;
};

const workflows = tracked
  .filter((path) => /^(?:\.github\/workflows|examples)\/[^/]+\.yml$/.test(path))
  .map((path) => ({ path, text: read(path), workflow: parse(read(path)) as Workflow }))
  .filter(({ workflow }) => workflow.jobs !== undefined);
const steps = workflows.flatMap(({ path, workflow }) =>
  Object.values(workflow.jobs).flatMap((job) => (job.steps ?? []).map((step) => ({ path, step }))),
);
const isOwn = ({ uses = '' }: Step): boolean => uses.startsWith('./');
const own = steps.filter(({ step }) => isOwn(step));

test('all of them are looked at', () => {
  expect(workflows.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      '.github/workflows/ci.yml',
      '.github/workflows/gate-and-deploy.yml',
      '.github/workflows/release.yml',
      'examples/gate-and-deploy.yml',
      'examples/incidents-workflow.yml',
      'examples/required-check.yml',
      'examples/workflow.yml',
    ]),
  );
  expect(own.length).toBeGreaterThan(8);
});

describe("by GitHub's language service", () => {
  let problemsOf: Problems;
  beforeAll(async () => {
    problemsOf = await loadLanguageService();
  });

  test.each(['action.yml', ...workflows.map(({ path }) => path)])('%s is right', async (path) => {
    expect(await problemsOf(path, read(path))).toEqual([]);
  });

  test('what init writes is right, and so is the job that it says to add', async () => {
    const text = renderWorkflowText(
      readRepositoryFacts({ defaultBranch: 'main', paths: [], texts: new Map(), subjects: [], url: null }),
    );
    expect(await problemsOf('.github/workflows/lockkeeper.yml', text)).toEqual([]);
    const wrong = text.replace('inputs.operators }}', 'inputs.operatos }}');
    expect((await problemsOf('.github/workflows/lockkeeper.yml', wrong)).join('\n')).toContain('operatos');
    const deploy = [
      'on: push',
      'jobs:',
      ...[...callingJob, 'deploy:', '  needs: gate'].map((line) => `  ${line}`),
    ];
    const steps = ['    runs-on: ubuntu-latest', '    steps: [{ run: ./deploy.sh }]', ''];
    const calling = [...deploy, ...steps].join('\n');
    const beside = { '.github/workflows/lockkeeper.yml': text };
    expect(await problemsOf('.github/workflows/deploy.yml', calling, beside)).toEqual([]);
    const missing = calling.replace('window: now', 'windows: now');
    expect((await problemsOf('.github/workflows/deploy.yml', missing, beside)).join('\n')).toContain(
      'windows',
    );
  });

  test('the jobs that the README shows are right', async () => {
    const blocks = [...read('README.md').matchAll(/^```yaml\n(jobs:\n[\s\S]*?)^```/gm)];
    expect(blocks.length).toBeGreaterThan(1);
    for (const [, jobs = ''] of blocks) {
      expect(await problemsOf('README.yml', `on: workflow_dispatch\n${jobs}`)).toEqual([]);
    }
  });

  test.each([
    ['examples/workflow.yml', 'operators: ${{', 'operatos: ${{', "Invalid action input 'operatos'"],
    ['examples/workflow.yml', 'fetch-depth', 'fetch-deep', "Invalid action input 'fetch-deep'"],
    ['examples/workflow.yml', 'actions/checkout', 'actions/checkuot', 'Unable to resolve action'],
    ['examples/workflow.yml', 'gate.outputs.decision ==', 'gate.outputs.decison ==', 'invalid: decison'],
    ['examples/gate-and-deploy.yml', 'operators: ${{', 'operatos: ${{', 'operatos'],
    ['examples/gate-and-deploy.yml', 'DEPLOY_TOKEN:', 'DEPLOY_TOKE:', 'DEPLOY_TOKE'],
    ['.github/workflows/gate-and-deploy.yml', 'inputs.window', 'inputs.windows', 'invalid: windows'],
    ['action.yml', 'using: node24', 'using: node25', 'node25'],
  ])('%s with "%s" as "%s" is not', async (path, right, wrong, problem) => {
    expect(read(path)).toContain(right);
    const problems = await problemsOf(path, read(path).replaceAll(right, wrong));
    expect(problems.join('\n')).toContain(problem);
  });
});

describe('by our own rules', () => {
  const known = { ...pinnedActions };
  const isKnown = (name: string): name is keyof typeof known => Object.hasOwn(known, name);

  test('every action of others is at the commit of the table, whose tag stands beside it', () => {
    const texts = tracked.filter(
      (path) => /\.(?:md|ya?ml|ts|groovy)$/.test(path) && !/^(?:test|bench|dist|node_modules)\//.test(path),
    );
    const used = texts.flatMap((path) =>
      [...read(path).matchAll(/\buses: ['"]?([\w.-]+\/[\w.-]+)(?:\/[^@\s]*)?@(\S+)(?: # (\S+))?/g)].map(
        ([, name = '', commit, version]) => ({ path, name, commit, version }),
      ),
    );
    const others = used.filter(
      ({ name, commit }) => name !== 'example/lockkeeper' && `${name}@${commit}` !== pinnedUploads.enterprise,
    );
    expect(others.length).toBeGreaterThan(12);
    for (const each of others) {
      const entry = isKnown(each.name) ? known[each.name] : undefined;
      expect(each).toEqual({ ...each, commit: entry?.sha, version: entry?.version });
    }
    expect(new Set(others.map(({ name }) => name))).toEqual(new Set(Object.keys(known)));
    for (const address of [
      ...Object.values(known).map(({ sha }) => `@${sha}`),
      ...Object.values(pinnedUploads),
    ]) {
      expect(address).toMatch(/@[0-9a-f]{40}$/);
    }
  });

  test('steps of Lockkeeper give inputs that their command takes', () => {
    const secrets = Object.values(credentialTable).map(({ input }) => input);
    for (const { path, step } of own) {
      const { command = 'gate', kind, ...inputs } = step.with ?? {};
      const name = runnableCommands.find((each) => each === command);
      if (name === undefined) throw new Error(`${path}: no command ${command}`);
      const taken: readonly string[] = [...optionsOf(name).flatMap(({ input }) => input ?? []), ...secrets];
      expect(Object.keys(inputs).filter((input) => !taken.includes(input))).toEqual([]);
      const kinds = [...(kind ?? '').matchAll(/(?:deploy|rollback)-\w+/g)].map(([each]) => each);
      expect(options.kind.values).toEqual(expect.arrayContaining(kinds));
      expect(kinds.length > 0).toBe(command === 'event');
    }
  });

  test('only outputs that the Action has are read of its steps', () => {
    for (const { path, text } of workflows) {
      const ids = own.flatMap(({ path: at, step }) => (at === path ? (step.id ?? []) : []));
      const outputs = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)];
      const unknown = outputs.filter(
        ([, id = '', output = '']) => ids.includes(id) && !outputNames.some((name) => name === output),
      );
      expect(unknown.map(([all]) => `${path}: ${all}`)).toEqual([]);
    }
  });

  test('a workflow that is called reads no secret that its callers cannot give', () => {
    for (const { text, workflow } of workflows.filter(
      (each) => each.workflow.on.workflow_call !== undefined,
    )) {
      const given = Object.keys(workflow.on.workflow_call?.secrets ?? {});
      const asked = [...text.matchAll(/\bsecrets\.([\w-]+)/g)].map(([, name]) => name);
      expect(new Set(asked)).toEqual(new Set(given));
    }
  });

  test('no expression is part of a script, and every script can be read by bash', () => {
    const scripts = steps.flatMap(({ path, step }) =>
      step.run === undefined ? [] : [{ path, run: step.run }],
    );
    expect(scripts.length).toBeGreaterThan(12);
    expect(scripts.filter(({ run }) => run.includes('${{'))).toEqual([]);
    const together = scripts.map(({ run }, index) => `step${index}() {\n${run}\n}`).join('\n');
    execFileSync('bash', ['-n'], { input: together });
  });

  test('every workflow says what its token may do, but for the one whose callers say it', () => {
    for (const { path, workflow } of workflows) {
      const isCalled = Object.keys(workflow.on).join() === 'workflow_call';
      const allowed = Object.values(workflow.jobs).map(({ permissions }) => permissions);
      expect({ path, says: workflow.permissions !== undefined }).toEqual({ path, says: !isCalled });
      if (isCalled) expect(allowed.every((each) => each === undefined)).toBe(true);
    }
  });

  test('a release archives files that are there', () => {
    const text = workflows.find(({ path }) => path.endsWith('release.yml'))?.text ?? '';
    const [, archived = ''] = /git archive [^\n]*HEAD \\\n\s+(.+)/.exec(text) ?? [];
    const paths = archived.split(' ');
    expect(paths.length).toBeGreaterThan(5);
    expect(
      paths.filter((path) => !tracked.some((each) => each === path || each.startsWith(`${path}/`))),
    ).toEqual([]);
  });

  test('nothing that may write runs beside code of packages: a release is signed by a job of its own', () => {
    const release = workflows.find(({ path }) => path.endsWith('release.yml'))?.workflow;
    const { build, publish } = release?.jobs ?? {};
    expect(build?.permissions).toEqual({ contents: 'read' });
    expect(publish?.steps?.flatMap(({ uses, run }) => uses?.split('@')[0] ?? run?.split(' ')[0])).toEqual([
      'actions/download-artifact',
      'actions/attest',
      'actions/attest',
      'gh',
    ]);
  });
});

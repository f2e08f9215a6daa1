// examples/incidents-workflow.yml: inputs that the Action has, and scripts that lose no push. Effects: runs git and bash.
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runnableCommands } from '../../../src/hosts/command-names.ts';
import { optionsOf } from '../../../src/hosts/options.ts';

type Step = {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
};
type Workflow = {
  readonly on: { readonly issues: { readonly types: readonly string[] } };
  readonly env: { readonly BRANCH: string };
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
};

const read = (path: string) => parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const workflow = read('examples/incidents-workflow.yml') as Workflow;
const action = read('action.yml') as { readonly inputs: Readonly<Record<string, unknown>> };
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const own = steps.filter(({ uses }) => uses?.endsWith('/lockkeeper'));
const scripts = steps.flatMap(({ run }) => run ?? []);

describe('the steps', () => {
  test('of Lockkeeper give inputs that the Action has and the command takes', () => {
    expect(own.length).toBeGreaterThan(3);
    for (const { with: given = {} } of own) {
      const { command = '', ...inputs } = given;
      const known = runnableCommands.find((name) => name === command);
      if (known === undefined) throw new Error(`no command ${command}`);
      const taken = [...optionsOf(known).flatMap(({ input }) => input ?? []), 'jira-user', 'jira-token'];
      expect(taken).toEqual(expect.arrayContaining(Object.keys(inputs)));
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    }
  });

  test('put nothing of an event into a script', () => {
    expect(scripts.length).toBe(2);
    for (const script of scripts) {
      expect(script).not.toContain('${{');
      execFileSync('bash', ['-n', '-c', script]);
    }
  });

  test('run on every action that adds or takes back a report', () => {
    expect(workflow.on.issues.types).toEqual(
      expect.arrayContaining(['opened', 'edited', 'labeled', 'unlabeled', 'deleted', 'transferred']),
    );
  });
});

describe('the scripts', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lockkeeper-workflow-'));
    git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', 'remote.git');
    git(folder, 'clone', '--quiet', 'remote.git', 'seed');
    writeFileSync(join(folder, 'seed', 'README.md'), 'code');
    git(join(folder, 'seed'), 'add', '.');
    git(join(folder, 'seed'), 'commit', '--quiet', '--message', 'code');
    git(join(folder, 'seed'), 'push', '--quiet', 'origin', 'HEAD:main');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const identity = {
    GIT_AUTHOR_NAME: 't',
    GIT_AUTHOR_EMAIL: 't@example.org',
    GIT_COMMITTER_NAME: 't',
    GIT_COMMITTER_EMAIL: 't@example.org',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  };
  const git = (cwd: string, ...words: readonly string[]): string =>
    execFileSync('git', words, {
      cwd,
      env: { ...process.env, ...identity },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const run = (cwd: string, script: string) =>
    promisify(execFile)('bash', ['-e', '-c', script], {
      cwd,
      env: {
        ...process.env,
        ...identity,
        BRANCH: workflow.env.BRANCH,
        GITHUB_EVENT_NAME: 'issues',
        GITHUB_RUN_ID: '1',
      },
    });
  const [checkOut = '', push = ''] = scripts;

  async function addFile(name: string, text: string): Promise<void> {
    const checkout = join(folder, `run-${name}`);
    git(folder, 'clone', '--quiet', '--depth=1', `file://${folder}/remote.git`, checkout);
    await run(checkout, checkOut);
    mkdirSync(join(checkout, 'library', 'incidents'), { recursive: true });
    writeFileSync(join(checkout, 'library', 'library.json'), '{}\n');
    writeFileSync(join(checkout, 'library', 'incidents', `${name.slice(0, 1)}.json`), text);
    await run(checkout, push);
  }
  const filesOf = () =>
    git(join(folder, 'remote.git'), 'ls-tree', '-r', '--name-only', workflow.env.BRANCH).trim().split('\n');

  test('begin a branch of its own, and go on with it', async () => {
    await addFile('a1', 'one');
    await addFile('b1', 'two');
    expect(filesOf()).toEqual(['incidents/a.json', 'incidents/b.json', 'library.json']);
    expect(git(join(folder, 'remote.git'), 'rev-list', '--count', workflow.env.BRANCH).trim()).toBe('2');
  });

  test('runs at the same time lose nothing, from the first on', async () => {
    await Promise.all(['a1', 'b1', 'c1'].map((name) => addFile(name, name)));
    expect(filesOf()).toEqual(['incidents/a.json', 'incidents/b.json', 'incidents/c.json', 'library.json']);
  });

  test('of the same incident one is kept whole, and a run without a change pushes nothing', async () => {
    await addFile('a1', 'first\n');
    await Promise.all([addFile('a2', 'second\n'), addFile('a3', 'third\n')]);
    expect(['second\n', 'third\n']).toContain(
      git(join(folder, 'remote.git'), 'show', `${workflow.env.BRANCH}:incidents/a.json`),
    );
    const before = git(join(folder, 'remote.git'), 'rev-parse', workflow.env.BRANCH);
    await addFile('a4', git(join(folder, 'remote.git'), 'show', `${workflow.env.BRANCH}:incidents/a.json`));
    expect(git(join(folder, 'remote.git'), 'rev-parse', workflow.env.BRANCH)).toBe(before);
  });
});

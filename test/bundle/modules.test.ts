// Two repositories in one note, each with its own range: order, links, refs that name the repository, the way back. Effects: starts servers and processes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRepository, removeScratchFolders, runGit, scratchFolder } from '../fakes/scratch-repository.ts';
import { answerMessage } from '../fakes/servers/answer-message.ts';
import { type AnthropicServer, startAnthropicServer } from '../fakes/servers/anthropic/anthropic-server.ts';
import { type GitServer, startGitServer } from '../fakes/servers/git-server.ts';
import { type GithubServer, startGithubServer } from '../fakes/servers/github/github-server.ts';
import { createGithubModel, createPullRequest } from '../fakes/servers/github/model.ts';
import { type GateRun, readFiles, runGate, sourcesFinding } from './gate-run.ts';

const catalogOf = (name: string, lines: string): string =>
  `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: ${name} }\nspec: { type: service, lifecycle: production, owner: pay, ${lines} }\n`;

/** The web is older in the config and newer in the order: it uses the API that the backend provides. */
const web = makeRepository([
  {
    message: 'Start',
    files: [
      ['src/form.ts', 'export const field = 1;\n'],
      ['catalog-info.yaml', catalogOf('web', 'consumesApis: [orders-api]')],
    ],
    tag: 'v7.0.0',
  },
  { message: 'feat: Show the amount in cents (#12)', files: [['src/form.ts', 'export const field = 2;\n']] },
]);
const api = makeRepository([
  {
    message: 'Start',
    files: [
      ['src/orders.ts', 'export const amount = 1;\n'],
      ['catalog-info.yaml', catalogOf('api', 'providesApis: [orders-api]')],
    ],
    tag: 'v1.0.0',
  },
  { message: 'fix: Count coupons once (#12)', files: [['src/orders.ts', 'export const amount = 2;\n']] },
  {
    message: 'feat!: Send the amount in cents (#13)\n\nBREAKING CHANGE: the amount of an order is in cents.',
    files: [['src/orders.ts', 'export const amount = 100;\n']],
  },
]);

let github: GithubServer;
let anthropic: AnthropicServer;
let git: GitServer;
let run: GateRun;
let cloned: GateRun;
beforeAll(async () => {
  const shasOf = (repository: string) => runGit(repository, ['log', '--format=%H', 'main']).split('\n');
  const [webHead = ''] = shasOf(web);
  const [cents = '', coupons = ''] = shasOf(api);
  const pull = (number: number, title: string, sha: string) =>
    createPullRequest({ number, title, body: `${title}, as agreed.`, commits: [sha] });
  const ofWeb = createGithubModel({
    owner: 'shop',
    name: 'web',
    commits: shasOf(web),
    pullRequests: [pull(12, 'Show the amount in cents', webHead)],
  });
  const ofApi = createGithubModel({
    owner: 'shop',
    name: 'api',
    commits: shasOf(api),
    pullRequests: [pull(12, 'Count coupons once', coupons), pull(13, 'Send the amount in cents', cents)],
  });
  const served = scratchFolder();
  runGit(served, ['clone', '-q', '--bare', api, 'shop/api.git']);
  [github, anthropic, git] = await Promise.all([
    startGithubServer({
      model: { repositories: [...ofWeb.repositories, ...ofApi.repositories], denied: [] },
    }),
    startAnthropicServer({ answer: answerMessage }),
    startGitServer({ root: served }),
  ]);
  const runWith = async (address: string, model: object) => {
    const config = join(scratchFolder(), 'lockkeeper.yml');
    const modules = [
      { name: 'web', repository: web, base: 'v7.0.0', url: `${github.url}/shop/web` },
      { name: 'api', clone: address, base: 'v1.0.0', url: `${github.url}/shop/api` },
    ];
    const keys = { workspace: 'shop', 'time-zone': 'Asia/Seoul', calendar: { country: 'KR' } };
    writeFileSync(config, JSON.stringify({ ...keys, github: { 'api-url': github.apiUrl }, model, modules }));
    const environment = { GITHUB_TOKEN: github.token, ANTHROPIC_API_KEY: 'fake-key' };
    return runGate({ repository: web, config, environment });
  };
  const model = { provider: 'anthropic', 'base-url': anthropic.url, cache: 'off' };
  [run, cloned] = await Promise.all([
    runWith(`${git.origin}/shop/api.git`, model),
    runWith(`file://${join(served, 'shop/api.git')}`, { provider: 'none' }),
  ]);
}, 60_000);
afterAll(async () => {
  await Promise.all([github.close(), anthropic.close(), git.close()]);
  removeScratchFolders();
});

describe.each([
  ['cloned over http and a model', () => run],
  ['cloned from a file address and rules', () => cloned],
])('two modules, one %s', (_, runOf) => {
  it('are in one note, each with its own range', () => {
    const { note, decision } = readFiles(runOf());
    expect(
      note.repositories.map(({ name, range, statistics }) => [name, range.base, statistics.commits]),
    ).toEqual([
      ['web', 'v7.0.0', 1],
      ['api', 'v1.0.0', 2],
    ]);
    expect(decision.modules.map(({ name }) => name)).toEqual(['web', 'api']);
    expect(sourcesFinding({ decision }).status).toBe('pass');
  });

  it('are deployed in the order that the catalog says', () => {
    const { note, markdown } = readFiles(runOf());
    expect(note.order?.map(({ module, after }) => [module, after])).toEqual([
      ['api', []],
      ['web', ['api']],
    ]);
    expect(markdown.indexOf('1. **api**')).toBeGreaterThan(0);
    expect(markdown.indexOf('2. **web**')).toBeGreaterThan(markdown.indexOf('1. **api**'));
  });

  it('are rolled back in the other direction', () => {
    const { rollback } = readFiles(runOf()).note;
    const steps = rollback.scenario.filter(({ step }) => step === 'action').map(({ text }) => text);
    expect(steps[0]).toContain('web v7.0.0');
    expect(steps[1]).toContain('api v1.0.0');
  });

  it('tell apart pull requests of one number, and link each to its repository', () => {
    const { note, markdown } = readFiles(runOf());
    const refs = new Set(note.changes.flatMap((change) => change.refs));
    expect(refs).toContain('pr:shop/web#12');
    expect(refs).toContain('pr:shop/api#12');
    expect(refs).toContain('pr:shop/api#13');
    expect([...refs].filter((ref) => /^pr:#/.test(ref))).toEqual([]);
    for (const path of ['shop/web/pull/12', 'shop/api/pull/12', 'shop/api/pull/13']) {
      expect(markdown).toMatch(new RegExp(`\\]\\(https?://[^)\\s]+/${path}\\)`));
    }
  });

  it('say what breaks', () => {
    const { note, decision } = readFiles(runOf());
    const breaking = note.changes.filter(({ category }) => category === 'breaking');
    expect(breaking.flatMap(({ refs }) => refs)).toContain('pr:shop/api#13');
    expect(note.rollback.caveats.map(({ text }) => text).join('\n')).toMatch(/breaking change/i);
    expect(decision.findings.find(({ rule }) => rule === 'breaking-change')?.status).toBe('pass');
  });
});

describe('a module that cannot be cloned', () => {
  it('ends the run with an error and no decision', async () => {
    const config = join(scratchFolder(), 'lockkeeper.yml');
    const modules = [
      { name: 'web', repository: web, base: 'v7.0.0' },
      { name: 'api', clone: `${git.origin}/shop/nothing.git` },
    ];
    writeFileSync(config, JSON.stringify({ modules }));
    const failed = await runGate({ repository: web, config });
    expect(failed.exitCode).toBe(69);
    expect(failed.stderr).toContain('error[git/clone-failed]');
    expect(() => readFiles(failed)).toThrow('no note.json was written');
  });
});

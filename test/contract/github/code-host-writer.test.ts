// What every writer to a code host does, and what GitHub's own does when things go wrong. Effects: local servers.
import { afterEach, describe, expect, it } from 'vitest';
import { createCodeHost } from '../../../src/adapters/github/code-host.ts';
import { createCodeHostWriter } from '../../../src/adapters/github/code-host-writer.ts';
import type {
  CheckRunPublication,
  CommentPublication,
  DeploymentPublication,
  StatusPublication,
} from '../../../src/domain/remote-publication.ts';
import type { CodeHostWriter } from '../../../src/publish-ports.ts';
import { createFakeWriter } from '../../fakes/code-host-writer.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import { type GithubServer, startGithubServer } from '../../fakes/servers/github/github-server.ts';
import {
  createGithubModel,
  createPullRequest,
  type Denied,
  shaOf,
} from '../../fakes/servers/github/model.ts';
import { createWritten, viewer, viewerApp, type Written } from '../../fakes/servers/github/written.ts';
import type { FakeRequest } from '../../fakes/servers/http-faults.ts';

const repository = { owner: 'octo', name: 'shop' };
const home = 'octo/shop';
const { signal } = new AbortController();
const asking = { signal };
const modelOf = (denied: readonly Denied[] = []) =>
  createGithubModel(
    { pullRequests: [createPullRequest({ number: 12 }), createPullRequest({ number: 13 })] },
    denied,
  );

const closings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0)) await close();
});

type Opened = { readonly writer: CodeHostWriter; readonly written: Written };
type Open = (denied?: readonly Denied[], isEnterprise?: boolean) => Promise<Opened>;

async function openGithub(
  denied: readonly Denied[] = [],
  isEnterprise = false,
): Promise<Opened & { readonly server: GithubServer }> {
  const server = await startGithubServer({ model: modelOf(denied), isEnterprise });
  closings.push(server.close);
  const { apiUrl, token, written } = server;
  const retry = { wait: async () => {}, random: () => 1 };
  return {
    writer: createCodeHostWriter({ apiUrl, token, timeoutMs: 10_000, fetch, retry }),
    written,
    server,
  };
}

const writers: readonly (readonly [string, Open])[] = [
  [
    'the fake in memory',
    async (denied) => {
      const written = createWritten();
      return { writer: createFakeWriter(modelOf(denied), written), written };
    },
  ],
  ['GitHub', openGithub],
  ['an Enterprise Server', (denied) => openGithub(denied, true)],
];

const marker = '<!-- lockkeeper:payments/production -->';
const comment = (parts: Partial<CommentPublication> = {}): CommentPublication => ({
  ...{
    kind: 'comment',
    repository,
    pullRequest: 12,
    marker,
    markdown: `${marker}\n**BLOCK** no operators 운영자\n`,
  },
  ...parts,
});
const checkRun = (parts: Partial<CheckRunPublication> = {}): CheckRunPublication => ({
  ...{ kind: 'check-run', repository, sha: shaOf(1), name: 'lockkeeper/payments/production' },
  ...{ externalId: 'payments/production', conclusion: 'failure', title: 'BLOCK', summary: 'No operators.' },
  ...{ annotations: [], url: 'https://github.com/octo/shop/actions/runs/7' },
  ...parts,
});
const status = (parts: Partial<StatusPublication> = {}): StatusPublication => ({
  ...{ kind: 'status', repository, sha: shaOf(1), context: 'lockkeeper/payments/production' },
  ...{ state: 'success', description: 'WARN: 경고', url: null },
  ...parts,
});
const deployment = (parts: Partial<DeploymentPublication> = {}): DeploymentPublication => ({
  ...{ kind: 'deployment', repository, sha: shaOf(1), environment: 'production', workspace: 'payments' },
  ...{
    state: 'queued',
    description: 'The gate says pass.',
    url: 'https://github.com/octo/shop/actions/runs/7',
  },
  ...parts,
});
const annotations = (count: number): CheckRunPublication['annotations'] =>
  Array.from({ length: count }, (_each, index) => ({
    ...{ path: 'db/1.sql', line: index + 1, severity: 'error', title: `t${index}`, message: 'm' },
  }));

describe.each(writers)('%s', (_name, open) => {
  it('writes one comment a marker and pull request, and updates it', async () => {
    const { writer, written } = await open();
    const first = await writer.upsertComment(comment(), asking);
    const second = await writer.upsertComment(comment({ markdown: `${marker}\n**PASS**\n` }), asking);
    await writer.upsertComment(comment({ marker: '<!-- other -->', markdown: '<!-- other -->\nx' }), asking);
    await writer.upsertComment(comment({ pullRequest: 13 }), asking);
    expect(first.url).toMatch(/octo\/shop\/pull\/12#issuecomment-\d+$/u);
    expect(second).toEqual(first);
    expect(written.comments.map(({ pullRequest, body }) => [pullRequest, body])).toEqual([
      [12, `${marker}\n**PASS**\n`],
      [12, '<!-- other -->\nx'],
      [13, comment().markdown],
    ]);
  });

  it('leaves comments of others alone, whatever they hold, and finds its own among hundreds', async () => {
    const { writer, written } = await open();
    const add = (author: string, body: string) =>
      written.comments.push({ id: written.comments.length + 1, home, pullRequest: 12, author, body });
    add(viewer, `${marker}\nold`);
    for (let count = 0; count < 250; count += 1) add('mallory', `${marker}\nLGTM ${count}`);
    add(viewer, `Look:\n${marker}`);
    await writer.upsertComment(comment(), asking);
    expect(written.comments).toHaveLength(252);
    expect(written.comments.filter(({ body }) => body === comment().markdown).map(({ id }) => id)).toEqual([
      1,
    ]);
  });

  it('writes one check run a name, external id and commit, and updates it', async () => {
    const { writer, written } = await open();
    const first = await writer.upsertCheckRun(checkRun(), asking);
    const second = await writer.upsertCheckRun(checkRun({ conclusion: 'success', title: 'PASS' }), asking);
    await writer.upsertCheckRun(checkRun({ externalId: 'orders/production' }), asking);
    await writer.upsertCheckRun(checkRun({ sha: shaOf(2) }), asking);
    expect(first.url).toContain('github.com');
    expect(second).toEqual(first);
    expect(written.checkRuns.map(({ sha, externalId, conclusion }) => [sha, externalId, conclusion])).toEqual(
      [
        [shaOf(1), 'payments/production', 'success'],
        [shaOf(1), 'orders/production', 'failure'],
        [shaOf(2), 'payments/production', 'failure'],
      ],
    );
  });

  it('does not touch a check run of another app, and makes a new one where annotations would add up', async () => {
    const { writer, written } = await open();
    const { kind: _kind, repository: _repository, annotations: _annotations, ...said } = checkRun();
    written.checkRuns.push({ id: 1, home, ...said, annotations: [], app: viewerApp + 1 });
    await writer.upsertCheckRun(checkRun({ annotations: annotations(120) }), asking);
    await writer.upsertCheckRun(checkRun({ annotations: annotations(1), conclusion: 'neutral' }), asking);
    expect(written.checkRuns.map(({ conclusion, annotations: shown }) => [conclusion, shown.length])).toEqual(
      [
        ['failure', 0],
        ['failure', 120],
        ['neutral', 1],
      ],
    );
    expect(written.checkRuns[1]?.annotations[119]).toBe('db/1.sql:120 t119');
  });

  it('sets statuses, of which the last counts', async () => {
    const { writer, written } = await open();
    await writer.setStatus(status({ state: 'failure', url: 'https://ci.example/7' }), asking);
    await writer.setStatus(status(), asking);
    expect(written.statuses).toMatchObject([
      { home, sha: shaOf(1), state: 'failure', url: 'https://ci.example/7' },
      { state: 'success', description: 'WARN: 경고', url: null },
    ]);
  });

  it('carries one deployment from the gate to its end', async () => {
    const { writer, written } = await open();
    for (const state of ['failure', 'queued', 'in_progress', 'success'] as const)
      await writer.setDeployment(deployment({ state }), asking);
    await writer.setDeployment(deployment({ workspace: 'orders' }), asking);
    await writer.setDeployment(deployment({ environment: 'staging' }), asking);
    expect(written.deployments.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([
      ['success', 'in_progress', 'queued', 'failure'],
      ['queued'],
      ['queued'],
    ]);
  });

  it('gives what goes out again, or is rolled back to, a deployment of its own', async () => {
    const { writer, written } = await open();
    const [one, two] = [shaOf(1), shaOf(2)];
    for (const [sha, state] of [
      [one, 'success'],
      [two, 'queued'],
      [two, 'success'],
      // Another pipeline asks meanwhile, and is overtaken.
      [shaOf(3), 'queued'],
      [two, 'inactive'],
      [one, 'success'],
      // Gated once more: what is deployed stays deployed.
      [one, 'queued'],
      [shaOf(9), 'inactive'],
    ] as const)
      await writer.setDeployment(deployment({ sha, state }), asking);
    expect(
      written.deployments.map(({ sha, statuses }) => [sha, statuses.map(({ state }) => state).join()]),
    ).toEqual([
      [one, 'success'],
      [two, 'inactive,success,queued'],
      [shaOf(3), 'queued'],
      [one, 'success'],
      [one, 'queued'],
    ]);
  });

  it.each([
    ['write-comment', (writer: CodeHostWriter) => writer.upsertComment(comment(), asking)],
    ['write-check-run', (writer: CodeHostWriter) => writer.upsertCheckRun(checkRun(), asking)],
    ['write-status', (writer: CodeHostWriter) => writer.setStatus(status(), asking)],
    ['write-deployment', (writer: CodeHostWriter) => writer.setDeployment(deployment(), asking)],
  ] as const)('fails where the token may not: %s', async (denied, write) => {
    const { writer, written } = await open([denied]);
    expect((await failureOfPromise(write(writer))).code).toBe('github/forbidden');
    expect(written).toEqual(createWritten());
  });

  it('fails for a repository that is not there', async () => {
    const { writer } = await open();
    const nowhere = { owner: 'octo', name: 'nope' };
    for (const writing of [
      writer.upsertComment(comment({ repository: nowhere }), asking),
      writer.setStatus(status({ repository: nowhere }), asking),
    ])
      expect((await failureOfPromise(writing)).code).toBe('github/not-found');
  });
});

describe('GitHub', () => {
  const isPost = ({ method, path }: FakeRequest) => method === 'POST' && path !== '/graphql';

  it('says which permission is missing and what else can be done', async () => {
    const { writer } = await openGithub(['write-comment', 'write-check-run', 'checks', 'deployments']);
    const told = async (writing: Promise<unknown>) => {
      const { message, hint } = await failureOfPromise(writing);
      return `${message} ${hint}`;
    };
    expect(await told(writer.upsertComment(comment(), asking))).toMatch(
      /write the comment on octo\/shop#12.*issues: write, or pull-requests: write.*permissions:/u,
    );
    expect(await told(writer.upsertCheckRun(checkRun(), asking))).toMatch(
      /checks: write is missing.*personal access token.*publish `status` instead/u,
    );
    expect(await told(writer.setDeployment(deployment(), asking))).toMatch(/deployments: write is missing/u);
  });

  it('says that a pull request is not there', async () => {
    const { writer } = await openGithub();
    const failure = await failureOfPromise(writer.upsertComment(comment({ pullRequest: 99 }), asking));
    expect([failure.code, failure.hint]).toEqual([
      'github/not-found',
      expect.stringContaining('number of the pull request'),
    ]);
  });

  it('is not asked to write again what it may have written', async () => {
    const { writer, server, written } = await openGithub();
    server.faults.inject({ kind: 'status', status: 502 }, { when: isPost });
    for (const write of [
      () => writer.upsertComment(comment(), asking),
      () => writer.upsertCheckRun(checkRun(), asking),
      () => writer.setDeployment(deployment(), asking),
    ])
      expect((await failureOfPromise(write())).code).toBe('github/unavailable');
    expect(server.requests.filter(isPost)).toHaveLength(3);
    expect(written).toEqual(createWritten());
  });

  it('has written the comment whose answer was lost, and only once', async () => {
    const { writer, server, written } = await openGithub();
    server.faults.inject({ kind: 'reset', at: 'body' }, { when: isPost, times: 1 });
    const { url } = await writer.upsertComment(comment(), asking);
    expect(url).toContain('#issuecomment-');
    await writer.upsertComment(comment(), asking);
    expect(written.comments).toHaveLength(1);
    expect(server.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
  });

  it('is asked again after a limit, and to repeat what changes nothing', async () => {
    const { writer, server, written } = await openGithub();
    server.faults.inject(
      { kind: 'status', status: 403, headers: { 'retry-after': '2' } },
      { when: isPost, times: 1 },
    );
    await writer.upsertComment(comment(), asking);
    server.faults.clear();
    server.faults.inject({ kind: 'status', status: 502 }, { when: isPost, times: 1 });
    await writer.setStatus(status(), asking);
    expect([written.comments.length, written.statuses.length]).toEqual([1, 1]);
  });

  it('makes no deployment of what is refused, and takes back the one that was let go before', async () => {
    const { writer, written } = await openGithub();
    const refused = deployment({ state: 'failure', onlyIfMade: true });
    await writer.setDeployment(refused, asking);
    expect(written.deployments).toEqual([]);
    await writer.setDeployment(deployment(), asking);
    await writer.setDeployment(refused, asking);
    expect(written.deployments.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([
      ['failure', 'queued'],
    ]);
  });

  it('tells what is deployed right after a rollback', async () => {
    const { writer, server } = await openGithub();
    const { apiUrl, token } = server;
    const host = await createCodeHost({ apiUrl, token, timeoutMs: 10_000, fetch });
    const deployed = async () =>
      (await host.readDeployed(repository, { environment: 'production', signal }))?.sha ?? null;
    const [one, two] = [shaOf(1), shaOf(2)];
    await writer.setDeployment(deployment({ sha: one }), asking);
    expect(await deployed()).toBeNull();
    await writer.setDeployment(deployment({ sha: one, state: 'success' }), asking);
    await writer.setDeployment(deployment({ sha: two, state: 'success' }), asking);
    expect(await deployed()).toBe(two);
    await Promise.all([
      writer.setDeployment(deployment({ sha: two, state: 'inactive' }), asking),
      writer.setDeployment(deployment({ sha: one, state: 'success' }), asking),
    ]);
    expect(await deployed()).toBe(one);
    await writer.setDeployment(deployment({ sha: shaOf(3), state: 'failure' }), asking);
    expect(await deployed()).toBe(one);
  });
});

// How many calls GitHub gets, and that paging loses nothing. Effects: local servers.
import { describe, expect, it } from 'vitest';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import {
  createGithubModel,
  createPullRequest,
  type ModelCheckRun,
  shaOf,
} from '../../fakes/servers/github/model.ts';
import { openGithub } from './open-github.ts';

const shop = { owner: 'octo', name: 'shop' };
const signal = new AbortController().signal;
const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const askedForCommits = ({ body }: { readonly body: string }) => body.includes('object(oid');

/** Pull requests 1 to `count`, each the squash of one commit. */
const squashes = (count: number) =>
  createGithubModel({
    pullRequests: range(count).map((number) => createPullRequest({ number, commits: [shaOf(number)] })),
  });

describe('pull requests', () => {
  it.each([
    ['none', 0, 0],
    ['one', 1, 2],
    ['a hundred, each with its own pull request', 100, 3],
    ['more than a hundred', 101, 5],
    ['five hundred, each with its own pull request', 500, 15],
  ])('of %s: at most three calls for a hundred commits', async (_, count, callsMax) => {
    const { server, host } = await openGithub(squashes(count));
    const commits = range(count).map(shaOf);
    const told = await host.readPullRequests(shop, { commits, signal });
    expect(told.pullRequests.map(({ number }) => number)).toEqual(range(count));
    expect(told).toMatchObject({ answered: count, problems: [] });
    expect(server.counts()).toEqual({ graphql: callsMax, rest: 0 });
  });

  it('are asked for a few calls at a time', async () => {
    const { server, host } = await openGithub(squashes(450));
    server.faults.inject({ kind: 'latency', ms: 20 });
    await host.readPullRequests(shop, { commits: range(450).map(shaOf), signal });
    expect(server.concurrencyMax()).toBe(4);
  });

  it('are asked for once a commit', async () => {
    const { server, host } = await openGithub(squashes(1));
    const told = await host.readPullRequests(shop, { commits: Array(250).fill(shaOf(1)), signal });
    expect(told.answered).toBe(1);
    expect(server.counts().graphql).toBe(2);
  });

  it('are left out where a batch fails, and the rest is kept', async () => {
    const { server, host } = await openGithub(squashes(300));
    const isSecond = (request: { readonly body: string }) =>
      askedForCommits(request) && request.body.includes(shaOf(150));
    server.faults.inject({ kind: 'status', status: 502 }, { when: isSecond });
    const told = await host.readPullRequests(shop, { commits: range(300).map(shaOf), signal });
    expect(told.answered).toBe(200);
    expect(told.pullRequests.length).toBe(200);
    expect(told.problems.map(({ code }) => code)).toEqual(['github/unavailable']);
  });

  it('are a failure when none of them can be told', async () => {
    const { server, host } = await openGithub(squashes(60));
    server.faults.inject({ kind: 'html', status: 200 }, { when: (request) => !askedForCommits(request) });
    const reading = host.readPullRequests(shop, { commits: range(60).map(shaOf), signal });
    expect((await failureOfPromise(reading)).code).toBe('github/bad-answer');
  });

  it('are not asked for again and again by a token that is refused', async () => {
    const { server, host } = await openGithub(squashes(1), { token: 'ghs_other' });
    const reading = host.readPullRequests(shop, { commits: range(2_000).map(shaOf), signal });
    expect((await failureOfPromise(reading)).code).toBe('github/unauthorized');
    expect(server.counts().graphql).toBeLessThanOrEqual(4);
  });

  it('learn once that the token may not see teams', async () => {
    const { repositories } = squashes(100);
    const { server, host } = await openGithub({ repositories, denied: ['teams'] });
    const first = await host.readPullRequests(shop, { commits: [shaOf(1)], signal });
    expect(first.problems.map(({ message }) => message)).toEqual([expect.stringContaining('read:org')]);
    const before = server.counts().graphql;
    const second = await host.readPullRequests(shop, { commits: range(100).map(shaOf), signal });
    expect(second.problems).toEqual(first.problems);
    expect(server.counts().graphql - before).toBe(3);
  });

  it('say when a list of theirs is longer than is read', async () => {
    const labels = range(101).map((number) => `label ${number}`);
    const pullRequests = [createPullRequest({ number: 1, commits: [shaOf(1)], labels })];
    const { host } = await openGithub(createGithubModel({ pullRequests }));
    const told = await host.readPullRequests(shop, { commits: [shaOf(1)], signal });
    expect(told.pullRequests[0]?.labels.length).toBe(100);
    expect(told.problems.map(({ message }) => message)).toEqual([expect.stringContaining('labels')]);
  });

  it('send nothing but names of commits into the query', async () => {
    const { server, host } = await openGithub(squashes(1));
    const told = await host.readPullRequests(shop, {
      commits: ['") { id } x: object(oid: "', 'HEAD'],
      signal,
    });
    expect(told).toEqual({ pullRequests: [], answered: 0, problems: [] });
    expect(server.requests).toEqual([]);
  });
});

describe('checks', () => {
  const runs = (count: number): ModelCheckRun[] =>
    range(count).map((number) => ({
      name: `check ${String(number).padStart(4, '0')}`,
      status: 'completed',
      conclusion: 'success',
      startedAt: '2026-03-01T00:00:00Z',
    }));
  const sha = shaOf(1);

  it.each([
    [99, 2],
    [100, 2],
    [101, 3],
    [250, 4],
  ])('%i of them: %i calls', async (count, calls) => {
    const { server, host } = await openGithub(createGithubModel({ checkRuns: { [sha]: runs(count) } }));
    const { checks, problems } = await host.readChecks(shop, { sha, signal });
    expect(checks.map(({ name }) => name)).toEqual(runs(count).map(({ name }) => name));
    expect(problems).toEqual([]);
    expect(server.counts()).toEqual({ graphql: 0, rest: calls });
  });

  it('say when there are more than are read', async () => {
    const { host } = await openGithub(createGithubModel({ checkRuns: { [sha]: runs(1_001) } }));
    const { checks, problems } = await host.readChecks(shop, { sha, signal });
    expect(checks.length).toBe(1_000);
    expect(problems.length).toBe(1);
  });

  it('keep the pages that came before one that fails', async () => {
    const { server, host } = await openGithub(createGithubModel({ checkRuns: { [sha]: runs(150) } }));
    server.faults.inject({ kind: 'status', status: 500 }, { when: ({ query }) => query.get('page') === '2' });
    const { checks, problems } = await host.readChecks(shop, { sha, signal });
    expect(checks.length).toBe(100);
    expect(problems.map(({ code }) => code)).toEqual(['github/unavailable']);
  });
});

describe('an Enterprise Server', () => {
  it('is asked at its own paths', async () => {
    const { repositories } = squashes(1);
    const { server, host } = await openGithub({ repositories, denied: [] }, { isEnterprise: true });
    await host.readPullRequests(shop, { commits: [shaOf(1)], signal });
    await host.readChecks(shop, { sha: shaOf(1), signal });
    expect([...new Set(server.requests.map(({ path }) => path))].sort()).toEqual([
      '/api/graphql',
      `/api/v3/repos/octo/shop/commits/${shaOf(1)}/check-runs`,
      `/api/v3/repos/octo/shop/commits/${shaOf(1)}/status`,
    ]);
  });
});

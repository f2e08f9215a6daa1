// Issues by label, over a fake GitHub.
import { afterEach, describe, expect, it } from 'vitest';
import { readTrackedReports } from '../../../src/adapters/github/tracked-reports.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import { type GithubServer, startGithubServer } from '../../fakes/servers/github/github-server.ts';
import { createGithubModel, type Denied, type ModelIssue } from '../../fakes/servers/github/model.ts';

const servers: GithubServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const issueOf = (number: number, parts: Partial<ModelIssue> = {}): ModelIssue => ({
  number,
  title: `Outage ${number}`,
  body: 'A lock.',
  labels: ['incident'],
  createdAt: '2026-03-31T10:00:00Z',
  state: 'CLOSED',
  ...parts,
});

async function read(
  issues: readonly ModelIssue[],
  {
    labels = ['incident', 'outage'],
    denied = [] as readonly Denied[],
    isEnterprise = false,
    name = 'shop',
  } = {},
) {
  const server = await startGithubServer({ model: createGithubModel({ issues }, denied), isEnterprise });
  servers.push(server);
  const reading = readTrackedReports(
    {
      apiUrl: server.apiUrl,
      token: server.token,
      timeoutMs: 10_000,
      fetch,
      retry: { wait: async () => undefined, random: () => 1, now: () => 0 },
    },
    { repository: { owner: 'octo', name }, labels, signal: AbortSignal.timeout(20_000) },
  );
  return { server, reading };
}

describe('issues by label', () => {
  it.each([false, true])('come whole, open or closed, each once (Enterprise: %s)', async (isEnterprise) => {
    const { reading } = await read(
      [
        issueOf(3, { labels: ['Outage', 'incident', 'service: checkout'], state: 'OPEN' }),
        issueOf(1),
        issueOf(2, { labels: ['bug'] }),
        issueOf(4, { labels: [] }),
      ],
      { isEnterprise },
    );
    const { reports, problems } = await reading;
    expect(problems).toEqual([]);
    expect(reports.map(({ key }) => key)).toEqual(['octo/shop#1', 'octo/shop#3']);
    expect(reports[1]).toEqual({
      key: 'octo/shop#3',
      title: 'Outage 3',
      text: 'A lock.',
      sections: [],
      createdAt: '2026-03-31T10:00:00Z',
      priority: null,
      services: [],
      labels: ['Outage', 'incident', 'service: checkout'],
      url: 'https://github.com/octo/shop/issues/3',
    });
  });

  it.each([0, 50, 51, 320])('%i of them are read to the last page', async (count) => {
    const { server, reading } = await read(
      Array.from({ length: count }, (_, index) => issueOf(index + 1)),
      { labels: ['incident'] },
    );
    expect((await reading).reports).toHaveLength(count);
    expect(server.counts()).toEqual({ graphql: Math.max(1, Math.ceil(count / 50)), rest: 0 });
  });

  it('a token without the permission is told which one', async () => {
    const { reading } = await read([issueOf(1)], { denied: ['issues'] });
    const failure = await failureOfPromise(reading);
    expect(failure.code).toBe('github/forbidden');
    expect(failure.hint).toContain('issues: read');
  });

  it('a repository that is not there is a failure', async () => {
    const { reading } = await read([], { name: 'none' });
    expect((await failureOfPromise(reading)).code).toBe('github/not-found');
  });

  it('a page that stays away is a failure, and no shorter list', async () => {
    const { server, reading } = await read(Array.from({ length: 120 }, (_, index) => issueOf(index + 1)));
    server.faults.inject(
      { kind: 'status', status: 502 },
      { when: ({ body }) => body.includes('"after":"'), times: 99 },
    );
    expect((await failureOfPromise(reading)).code).toBe('github/unavailable');
  });
});

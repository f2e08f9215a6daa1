// What becomes of calls when GitHub is slow, limited, broken or forbidding. Effects: local servers.
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import type { CodeHost } from '../../../src/service-ports.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import {
  createGithubModel,
  createPullRequest,
  type GithubModel,
  shaOf,
} from '../../fakes/servers/github/model.ts';
import { type FakeRequest, type Fault, startFakeServer } from '../../fakes/servers/http-faults.ts';
import { openGithub } from './open-github.ts';

const shop = { owner: 'octo', name: 'shop' };
const repository = createGithubModel({
  pullRequests: [createPullRequest({ number: 1, commits: [shaOf(1)] })],
  checkRuns: { [shaOf(1)]: [{ name: 'unit', status: 'completed', conclusion: 'success', startedAt: null }] },
  deployments: [
    {
      environment: 'production',
      sha: shaOf(1),
      ref: null,
      createdAt: '2026-03-01T00:00:00Z',
      statuses: ['SUCCESS'],
    },
  ],
});

const model: GithubModel = { ...repository, teams: { 'octo/sre': ['mina'] } };

type Call = (host: CodeHost, signal: AbortSignal) => Promise<unknown>;
const calls: readonly (readonly [string, Call])[] = [
  ['pull requests', (host, signal) => host.readPullRequests(shop, { commits: [shaOf(1)], signal })],
  ['checks', (host, signal) => host.readChecks(shop, { sha: shaOf(1), signal })],
  ['deployments', (host, signal) => host.readDeployed(shop, { environment: 'production', signal })],
  [
    'approvals',
    (host, signal) => host.readEnvironmentApprovals(shop, { runId: '7', environment: 'production', signal }),
  ],
  ['teams', (host, signal) => host.readTeamMembers({ organisation: 'octo', slug: 'sre' }, { signal })],
];
const never = new AbortController().signal;

describe.each(calls)('%s', (_, call) => {
  const lasting: readonly (readonly [string, Fault, string, number])[] = [
    ['a refused token', { kind: 'status', status: 401 }, 'github/unauthorized', 0],
    ['a missing permission', { kind: 'status', status: 403 }, 'github/forbidden', 0],
    ['an unknown repository', { kind: 'status', status: 404 }, 'github/not-found', 0],
    ['a server that fails', { kind: 'status', status: 502 }, 'github/unavailable', 2],
    ['a page of a gateway that fails', { kind: 'html', status: 503 }, 'github/unavailable', 2],
    ['a web page in place of the answer', { kind: 'html', status: 200 }, 'github/bad-answer', 0],
    ['a web page in place of the API', { kind: 'html', status: 404 }, 'github/bad-answer', 0],
    ['half an answer', { kind: 'truncated-json' }, 'github/bad-answer', 0],
    ['an answer of another kind', { kind: 'status', status: 200, body: '"text"' }, 'github/bad-answer', 0],
    ['an answer with nothing in it', { kind: 'status', status: 200, body: 'null' }, 'github/bad-answer', 0],
    ['a connection that breaks', { kind: 'reset' }, 'github/unavailable', 2],
    ['a connection that breaks in the body', { kind: 'reset', at: 'body' }, 'github/unavailable', 2],
    ['too many requests', { kind: 'rate-limited', retryAfter: '2' }, 'github/rate-limited', 2],
    ['too many requests for an hour', { kind: 'rate-limited', retryAfter: '3600' }, 'github/rate-limited', 0],
  ];

  it('end with a redirect to another server, which is asked nothing', async () => {
    const { server, host } = await openGithub(model);
    const elsewhere = await startFakeServer(() => ({ status: 200, body: '{}' }));
    server.faults.inject({ kind: 'status', status: 307, headers: { location: `${elsewhere.url}/graphql` } });
    const { code } = await failureOfPromise(call(host, never));
    await elsewhere.close();
    expect(code).toBe('github/bad-answer');
    expect(elsewhere.requests).toEqual([]);
  });

  it.each(lasting)('end with %s', async (_name, fault, code, retries) => {
    const { server, host, waits } = await openGithub(model);
    server.faults.inject(fault);
    const failure = await failureOfPromise(call(host, never));
    expect(failure.code).toBe(code);
    expect(failure.hint).not.toBe('');
    // Checks are two lists, and both try again.
    expect([retries, 2 * retries]).toContain(waits.length);
  });

  const passing: readonly (readonly [string, Fault])[] = [
    ['a server that fails', { kind: 'status', status: 500 }],
    ['a connection that breaks', { kind: 'reset' }],
    ['too many requests', { kind: 'rate-limited', retryAfter: '2' }],
    ['a secondary limit', { kind: 'status', status: 403, headers: { 'retry-after': '2' } }],
    [
      'a spent limit that is about to be filled again',
      {
        kind: 'status',
        status: 403,
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Date.parse('2026-03-01T12:00:02Z') / 1000),
        },
      },
    ],
  ];

  it.each(passing)('outlive %s', async (_name, fault) => {
    const { server, host } = await openGithub(model);
    const whole = await call(host, never);
    server.faults.inject(fault, { times: 1 });
    expect(await call(host, never)).toEqual(whole);
  });

  it.each<Fault>([{ kind: 'hang' }, { kind: 'slow-body', pauseMs: 60_000 }, { kind: 'latency', ms: 60_000 }])(
    'end with their signal, whatever the server does: $kind',
    async (fault) => {
      const { server, host } = await openGithub(model);
      server.faults.inject(fault);
      const begin = performance.now();
      const failure = await failureOfPromise(call(host, AbortSignal.timeout(200)));
      expect(failure.code).toBe('github/unavailable');
      expect(performance.now() - begin).toBeLessThan(2_000);
    },
  );

  it('say what they were waiting for when their signal ends a wait', async () => {
    const controller = new AbortController();
    const wait = () => {
      controller.abort();
      return new Promise<never>(() => undefined);
    };
    const { server, host } = await openGithub(model, { retry: { wait } });
    server.faults.inject({ kind: 'rate-limited', retryAfter: '2' });
    expect((await failureOfPromise(call(host, controller.signal))).code).toBe('github/rate-limited');
  });

  it('end as unavailable, whatever reason their signal has', async () => {
    const { server, host } = await openGithub(model);
    server.faults.inject({ kind: 'hang' });
    const controller = new AbortController();
    const reason = new Failure({ code: 'run/deadline', message: 'The time is over.', hint: 'None.' });
    setTimeout(() => controller.abort(reason), 20);
    const failure = await failureOfPromise(call(host, controller.signal));
    expect([failure.code, failure.cause]).toEqual(['github/unavailable', reason]);
  });

  it('end as unavailable when fetch itself refuses the address', async () => {
    const { host } = await openGithub(model, { apiUrl: 'http://127.0.0.1:1' });
    const failure = await failureOfPromise(call(host, never));
    expect([failure.code, failure.message]).toEqual([
      'github/unavailable',
      expect.stringContaining('no answer came'),
    ]);
  });

  it('time out, request by request', async () => {
    const { server, host, waits } = await openGithub(model, { timeoutMs: 50 });
    server.faults.inject({ kind: 'hang' });
    const failure = await failureOfPromise(call(host, never));
    expect([failure.code, failure.message]).toEqual([
      'github/unavailable',
      expect.stringContaining('did not answer in time'),
    ]);
    expect(waits.length).toBeGreaterThanOrEqual(2);
  });

  it('send the token once, to the server, and tell nobody of it', async () => {
    const { server, host } = await openGithub(model);
    server.faults.inject({ kind: 'status', status: 403 }, { times: 1 });
    const failure = await failureOfPromise(call(host, never)).catch(() => null);
    await call(host, never);
    for (const { headers } of server.requests) expect(headers['authorization']).toBe(`token ${server.token}`);
    expect(`${failure?.message} ${failure?.hint}`).not.toContain(server.token);
  });

  it('are refused with a token that is not taken', async () => {
    const { host } = await openGithub(model, { token: 'ghs_other' });
    expect((await failureOfPromise(call(host, never))).code).toBe('github/unauthorized');
  });
});

describe('a query that is answered 200', () => {
  const inject = async (body: unknown) => {
    const opened = await openGithub(model);
    opened.server.faults.inject({ kind: 'status', status: 200, body: JSON.stringify(body) });
    return opened;
  };
  const failureOfQuery = async (body: unknown) => {
    const { host } = await inject(body);
    return (await failureOfPromise(host.readDeployed(shop, { environment: 'production', signal: never })))
      .code;
  };

  it.each([
    ['RATE_LIMITED', 'github/rate-limited'],
    ['RATE_LIMIT', 'github/rate-limited'],
    ['FORBIDDEN', 'github/forbidden'],
    ['INSUFFICIENT_SCOPES', 'github/forbidden'],
    ['NOT_FOUND', 'github/not-found'],
    [undefined, 'github/unavailable'],
  ])('by an error of the type %s and no data', async (type, code) => {
    expect(await failureOfQuery({ data: null, errors: [{ type, message: 'x' }] })).toBe(code);
    expect(await failureOfQuery({ errors: [{ type, message: 'x' }] })).toBe(code);
  });

  it('by a server that does not know a field', async () => {
    const errors = [{ message: 'x', extensions: { code: 'undefinedField' } }];
    expect(await failureOfQuery({ errors })).toBe('github/bad-answer');
  });

  it.each([
    { data: {} },
    { data: { repository: 'x' } },
    { data: { repository: {} } },
    { data: { repository: { deployments: 'x' } } },
    { errors: 'x' },
    { errors: [] },
    { errors: ['x'] },
  ])('by nonsense: %j', async (body) => {
    expect(await failureOfQuery(body)).toBe('github/bad-answer');
  });

  it('never passes an older deployment for the last, when a part is left out', async () => {
    const repository = {
      deployments: { nodes: [null, { commitOid: shaOf(1), latestStatus: { state: 'SUCCESS' } }] },
    };
    const errors = [{ type: 'FORBIDDEN', path: ['repository', 'deployments', 'nodes', 0], message: 'x' }];
    expect(await failureOfQuery({ data: { repository }, errors })).toBe('github/forbidden');
  });

  it('in part keeps what came, counts what did not, and says so', async () => {
    const { server, host } = await openGithub(model);
    const isFirst = ({ body }: FakeRequest) => body.includes('object(oid');
    const made = { number: 1, merged: true, repository: { nameWithOwner: 'octo/shop' } };
    const repository = {
      nameWithOwner: 'octo/shop',
      c0: { associatedPullRequests: { totalCount: 1, nodes: [made] } },
      c1: { associatedPullRequests: null },
      c2: null,
      c3: null,
    };
    const errors = [
      { type: 'SERVICE_UNAVAILABLE', path: ['repository', 'c1', 'associatedPullRequests'], message: 'x' },
      { type: 'SERVICE_UNAVAILABLE', path: ['repository', 'c2'], message: 'x' },
    ];
    const body = JSON.stringify({ data: { repository }, errors });
    server.faults.inject({ kind: 'status', status: 200, body }, { when: isFirst });
    const commits = [1, 2, 3, 4].map(shaOf);
    const told = await host.readPullRequests(shop, { commits, signal: never });
    expect(told.pullRequests.map(({ number, commits: brought }) => [number, brought])).toEqual([
      [1, [shaOf(1)]],
    ]);
    expect(told.answered).toBe(2);
    expect(told.problems.map(({ code }) => code)).toEqual(['github/bad-answer']);
  });
});

describe('a permission that is missing', () => {
  const messageOf = async (call: Call, headers: Readonly<Record<string, string>>) => {
    const { server, host } = await openGithub(model);
    server.faults.inject({ kind: 'status', status: 403, headers });
    return (await failureOfPromise(call(host, never))).message;
  };

  it.each([
    ['pull requests', 'pull-requests: read and contents: read'],
    ['checks', 'checks: read'],
    ['deployments', 'deployments: read'],
  ])('is named by what was read: %s', async (name, permission) => {
    const [, call] = calls.find(([each]) => each === name) ?? calls[0] ?? [];
    expect(call && (await messageOf(call, {}))).toContain(permission);
  });

  it.each([
    ['deployments=read', 'the permission deployments: read is missing'],
    ['contents=read,pull_requests=read', 'contents: read and pull-requests: read'],
    ['checks=read; actions=write', 'checks: read, or actions: write'],
    ['::error::x=read', 'the permission x: read is missing'],
    ['<b>nonsense</b>', 'the permission deployments: read is missing'],
  ])('is named as the server says it: %s', async (header, text) => {
    const [, , deployments] = calls;
    const headers = { 'x-accepted-github-permissions': header };
    expect(deployments && (await messageOf(deployments[1], headers))).toContain(text);
  });

  it('is not what single sign-on asks for', async () => {
    const headers = { 'x-github-sso': 'required; url=https://github.com/orgs/octo/sso' };
    const [first] = calls;
    expect(first && (await messageOf(first[1], headers))).toContain('single sign-on');
  });

  const unit = { id: 1, name: 'unit', status: 'completed', conclusion: 'success', started_at: null };

  it.each([
    ['an empty page before the last', { total_count: 2, check_runs: [] }, []],
    ['no count', { check_runs: [unit] }, ['unit']],
    ['a check without a name', { total_count: 2, check_runs: [unit, { id: 2 }] }, ['unit']],
    ['something that is no check', { total_count: 2, check_runs: [null, unit] }, ['unit']],
  ])('in a list of checks, %s, is a problem that is told', async (_name, answer, names) => {
    const { server, host } = await openGithub(model);
    server.faults.inject(
      { kind: 'status', status: 200, body: JSON.stringify(answer) },
      { when: ({ path }) => path.endsWith('/check-runs') },
    );
    const { checks, problems } = await host.readChecks(shop, { sha: shaOf(1), signal: never });
    expect(checks.map(({ name }) => name)).toEqual(names);
    expect(problems.map(({ code }) => code)).toEqual(['github/bad-answer']);
  });

  it('for one of the two kinds of checks leaves the other', async () => {
    const { server, host } = await openGithub(model);
    server.faults.inject({ kind: 'status', status: 403 }, { when: ({ path }) => path.endsWith('/status') });
    const { checks, problems } = await host.readChecks(shop, { sha: shaOf(1), signal: never });
    expect(checks.map(({ name }) => name)).toEqual(['unit']);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('statuses: read')]);
  });
});

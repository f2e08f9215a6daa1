// The probes of doctor against local servers: what they ask, what they make of answers, and that they write nothing. Effects: listens on local ports.
import { afterEach, describe, expect, it } from 'vitest';
import { createModelProbe } from '../../../src/adapters/anthropic/probe.ts';
import { createArgocdProbe } from '../../../src/adapters/argocd/probe.ts';
import { createGithubProbe } from '../../../src/adapters/github/probe.ts';
import { createJiraProbe } from '../../../src/adapters/jira/probe.ts';
import { githubReads } from '../../../src/domain/doctor.ts';
import { readApiDescription } from '../../fakes/servers/api-description.ts';
import {
  type FakeAnswer,
  type FakeRequest,
  type FakeServer,
  startFakeServer,
} from '../../fakes/servers/http-faults.ts';

const servers: FakeServer[] = [];

async function start(answer: (request: FakeRequest) => FakeAnswer | null): Promise<FakeServer> {
  const server = await startFakeServer((request) => answer(request) ?? { status: 404, body: '{}' });
  servers.push(server);
  return server;
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    expect(server.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(server.mistakes).toEqual([]);
    await server.close();
  }
});

const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): FakeAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
const { signal } = new AbortController();
const asking = { timeoutMs: 5000, fetch };

describe('GitHub', () => {
  const repository = { owner: 'shop', name: 'payments' };
  const limits = { resources: { core: { limit: 5000, remaining: 4990, reset: 1_800_000_000 } } };
  const look = async (answer: Parameters<typeof start>[0], token = 'ghp_abc') => {
    const { url } = await start(answer);
    const probe = createGithubProbe({ ...asking, apiUrl: url, token, isJob: true });
    return probe.look({ repository, reads: githubReads, signal });
  };

  it('tells kind, scopes, end, limit, and what may be read, by calls of the published API', async () => {
    const description = await readApiDescription('github-rest-slim.json');
    const facts = await look((request) => {
      const { path } = request;
      if (path === '/rate_limit') {
        return ok(limits, {
          'x-oauth-scopes': 'repo, read:org',
          'github-authentication-token-expiration': '2026-12-31 10:00:00 UTC',
        });
      }
      const isDescribed = /\/(?:pulls|check-runs|statuses|deployments)$/.test(path);
      const problems = (isDescribed && description?.checkRequest(request, path)) || [];
      if (problems.length > 0) throw new Error(problems.join('\n'));
      if (path.endsWith('/check-runs')) {
        return {
          status: 403,
          headers: { 'x-accepted-github-permissions': 'checks=read' },
          body: '{"message":"Resource not accessible"}',
        };
      }
      return path.endsWith('/statuses') ? { status: 409, body: '{}' } : ok([]);
    });
    expect(facts).toMatchObject({
      kind: 'classic',
      scopes: ['repo', 'read:org'],
      expiresAt: Date.UTC(2026, 11, 31, 10),
      rate: { limit: 5000, remaining: 4990, resetsAt: 1_800_000_000_000 },
      clock: { serverMs: expect.any(Number) },
    });
    expect(Object.fromEntries(facts.reads.map(({ read, status }) => [read, status]))).toEqual({
      contents: 'ok',
      'pull-requests': 'ok',
      checks: 'refused',
      statuses: 'unknown',
      deployments: 'ok',
      actions: 'ok',
    });
    expect(facts.reads.find(({ read }) => read === 'checks')?.accepted).toBe('checks=read');
  });

  it.each([
    ['ghs_x', 'job'],
    ['github_pat_x', 'fine-grained'],
    ['0123456789', 'unknown'],
  ])('takes a token like %s for %s', async (token, kind) => {
    const facts = await look(
      ({ path }) => (path === '/rate_limit' ? { status: 404, body: '{}' } : ok([])),
      token,
    );
    expect(facts).toMatchObject({ kind, rate: null, scopes: null, expiresAt: null });
  });

  it.each<[string, FakeAnswer, string]>([
    ['a refused token', { status: 401, body: '{}' }, 'github/unauthorized'],
    ['a server that is not well', { status: 502, body: '' }, 'github/unavailable'],
    [
      'a page',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
      'github/bad-answer',
    ],
  ])('fails for %s', async (_, answer, code) => {
    await expect(look(() => answer)).rejects.toMatchObject({ code });
  });

  it('fails for a repository that is not shown, and for a server that is not there', async () => {
    const hidden = look(({ path }) => (path === '/rate_limit' ? ok(limits) : null));
    await expect(hidden).rejects.toMatchObject({ code: 'github/not-found' });
    const { url, close } = await startFakeServer(() => ok({}));
    await close();
    const probe = createGithubProbe({ ...asking, apiUrl: url, token: 'ghp_abc', isJob: false });
    const failure: unknown = await probe.look({ repository, reads: [], signal }).catch((error) => error);
    expect(failure).toMatchObject({ code: 'github/unavailable' });
    expect(JSON.stringify(failure)).not.toContain('ghp_abc');
  });
});

describe('Jira', () => {
  const look = async (answer: Parameters<typeof start>[0]) => {
    const server = await start(answer);
    const probe = createJiraProbe({
      ...asking,
      url: server.url,
      deployment: 'data-center',
      auth: { kind: 'bearer', token: 'secret-token' },
      acceptanceFields: [],
    });
    return { server, facts: probe.look({ projects: ['PAY', 'OPS'], signal }) };
  };

  it('tells account, field and hidden projects', async () => {
    const { facts } = await look(({ path }) => {
      if (path.endsWith('/myself')) return ok({ name: 'bot', displayName: 'Release Bot' });
      if (path.endsWith('/field'))
        return ok([
          { id: 'customfield_1', name: 'Acceptance Criteria' },
          { id: 'x', name: 'X' },
        ]);
      return path.endsWith('/project/PAY') ? ok({ key: 'PAY' }) : null;
    });
    expect(await facts).toMatchObject({
      account: 'Release Bot',
      deployment: 'data-center',
      acceptanceFields: ['Acceptance Criteria'],
      hiddenProjects: ['OPS'],
      clock: { serverMs: expect.any(Number) },
    });
  });

  it('asks once with credentials that are refused: an account would be locked', async () => {
    const { server, facts } = await look(() => ({ status: 401, body: '{}' }));
    await expect(facts).rejects.toMatchObject({ code: 'jira/unauthorized' });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a model', () => {
  const look = async (answer: FakeAnswer) => {
    const server = await start(() => answer);
    const probe = createModelProbe({ ...asking, baseUrl: server.url, apiKey: 'sk-secret' });
    const models = ['claude-haiku-5-5', 'claude-sonnet-5-5'];
    return { server, facts: probe.look({ models, signal }) };
  };

  it('is listed, with or without its date, and nothing is spent', async () => {
    const { server, facts } = await look(
      ok({ data: [{ id: 'claude-haiku-5-5-20260801' }, { id: 'other' }] }),
    );
    expect(await facts).toMatchObject({ unlisted: ['claude-sonnet-5-5'] });
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /v1/models']);
  });

  it.each<[FakeAnswer, string]>([
    [{ status: 401, body: '{"error":{"message":"sk-secret is bad"}}' }, 'model/unauthorized'],
    [{ status: 529, body: '{}' }, 'model/unavailable'],
    [ok({ models: [] }), 'model/bad-answer'],
  ])('fails by what the service answers: %j', async (answer, code) => {
    const { facts } = await look(answer);
    const failure: unknown = await facts.catch((error) => error);
    expect(failure).toMatchObject({ code });
    expect(`${failure} ${JSON.stringify(failure)}`).not.toContain('sk-secret');
  });
});

describe('Argo CD', () => {
  it.each([
    [{ loggedIn: true, username: 'ci' }, 'ci'],
    [{ loggedIn: false }, null],
  ])('says of %j that it is %s', async (session, account) => {
    const server = await start(({ path }) => ok(path === '/api/version' ? { Version: 'v3.1.0' } : session));
    const probe = createArgocdProbe({ ...asking, server: server.url, token: 't' });
    expect(await probe.look({ signal })).toMatchObject({ version: 'v3.1.0', account });
  });

  it('fails when the token is refused', async () => {
    const { url } = await start(() => ({
      status: 401,
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }));
    const probe = createArgocdProbe({ ...asking, server: url, token: 't' });
    await expect(probe.look({ signal })).rejects.toMatchObject({ code: 'argocd/unauthorized' });
  });
});

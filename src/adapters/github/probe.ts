// What a token of GitHub is and may read. Effects: network.

import type { GithubProbe } from '../../doctor-ports.ts';
import type { GithubFacts, GithubRead, GithubReadResult } from '../../domain/doctor.ts';
import type { HostedRepository } from '../../domain/remote-publication.ts';
import { epochMs } from '../../domain/units.ts';
import { Failure } from '../../failure.ts';
import { boundFetch, type Fetch } from '../http/bounded-fetch.ts';
import { describeNetworkError } from '../http/network-error.ts';
import { sameOriginFetch } from '../http/same-origin-fetch.ts';
import { watchClock } from '../http/server-clock.ts';
import { asInteger, readPath } from './json.ts';

type ProbeInput = {
  readonly apiUrl: string;
  readonly token: string;
  readonly timeoutMs: number;
  readonly fetch: Fetch;
};

/** By the prefix that GitHub gives since 2021; a job's own token is one of an app. */
const kinds: readonly (readonly [prefix: string, kind: GithubFacts['kind']])[] = [
  ['github_pat_', 'fine-grained'],
  ['ghp_', 'classic'],
  ['gho_', 'oauth'],
  ['ghu_', 'app'],
  ['ghs_', 'app'],
];

/**
 * Only reads, one small page each, none twice. Every answer counts against the rate limit but the first.
 *
 * `isJob`: the token is that of the workflow's job, as far as its environment tells.
 */
export function createGithubProbe(input: ProbeInput & { readonly isJob: boolean }): GithubProbe {
  const baseUrl = input.apiUrl.replace(/\/+$/u, '');
  const { host } = new URL(baseUrl);
  const clock = watchClock(boundFetch(sameOriginFetch(input.fetch), { timeoutMs: input.timeoutMs }));
  const get = async (path: string, signal: AbortSignal): Promise<Response> => {
    try {
      const headers = {
        accept: 'application/vnd.github+json',
        authorization: `token ${input.token}`,
        'user-agent': 'lockkeeper',
      };
      return await clock.fetch(`${baseUrl}${path}`, { headers, signal });
    } catch (cause) {
      throw unreachable(host, cause);
    }
  };
  return {
    look: async ({ repository, reads, signal }) => {
      const first = await get('/rate_limit', signal);
      // Enterprise Server may have no limits: then it has no such answer either.
      if (first.status === 401) throw unauthorized(host);
      if (first.status >= 500) throw unavailable(host, first.status);
      if (isPage(first)) throw notTheApi(host, first.status);
      const results =
        repository === null ? [] : await readAll(reads, { repository, get: (path) => get(path, signal) });
      const prefix = kinds.find(([start]) => input.token.startsWith(start));
      const kind = prefix?.[1] ?? 'unknown';
      return {
        host,
        kind: kind === 'app' && input.isJob ? 'job' : kind,
        scopes: listOf(first.headers.get('x-oauth-scopes')),
        expiresAt: expiryOf(first.headers.get('github-authentication-token-expiration')),
        rate: await rateOf(first),
        reads: results,
        clock: clock.read(),
      };
    },
  };
}

type Get = (path: string) => Promise<Response>;

const paths: Readonly<Record<GithubRead, string>> = {
  contents: '',
  'pull-requests': '/pulls?per_page=1&state=all',
  checks: '/commits/HEAD/check-runs?per_page=1',
  statuses: '/commits/HEAD/statuses?per_page=1',
  deployments: '/deployments?per_page=1',
  actions: '/actions/runs?per_page=1',
};

/** @throws {Failure} `github/not-found` when the token does not see the repository at all */
async function readAll(
  reads: readonly GithubRead[],
  { repository, get }: { readonly repository: HostedRepository; readonly get: Get },
): Promise<readonly GithubReadResult[]> {
  const place = `/repos/${encodeURIComponent(repository.owner)}/${encodeURIComponent(repository.name)}`;
  const itself = await get(place);
  if (itself.status === 404) throw notFound(repository);
  return Promise.all(
    reads.map(async (read) =>
      resultOf(read, read === 'contents' ? itself : await get(`${place}${paths[read]}`)),
    ),
  );
}

/** 404 is how GitHub refuses what a token must not know of; 409 and 422 are a repository without a commit. */
function resultOf(read: GithubRead, { status, ok, headers }: Response): GithubReadResult {
  const isRefused = status === 401 || status === 403 || status === 404;
  return {
    read,
    status: ok ? 'ok' : isRefused && headers.get('x-ratelimit-remaining') !== '0' ? 'refused' : 'unknown',
    accepted: headers.get('x-accepted-github-permissions')?.slice(0, 200) ?? null,
  };
}

async function rateOf(answer: Response): Promise<GithubFacts['rate']> {
  if (!answer.ok) return null;
  const body: unknown = await answer.json().catch(() => null);
  const core = readPath(body, 'resources', 'core');
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) =>
    asInteger(readPath(core, name)),
  );
  if (limit == null || remaining == null || reset == null) return null;
  return { limit, remaining, resetsAt: epochMs(reset * 1000) };
}

/** Written like `2026-12-31 10:00:00 UTC` or with an offset. */
function expiryOf(text: string | null): GithubFacts['expiresAt'] {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? null : epochMs(at);
}

/** An empty header is a token without scopes; no header says nothing. */
const listOf = (text: string | null): readonly string[] | null =>
  text === null
    ? null
    : text
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');

const isPage = ({ headers }: Response): boolean =>
  (headers.get('content-type') ?? '').startsWith('text/html');

const unauthorized = (host: string): Failure =>
  new Failure({
    code: 'github/unauthorized',
    message: `GitHub at ${host} refuses the token.`,
    hint: `Make a new one; check that it belongs to ${host} and has not expired.`,
  });

const notFound = ({ owner, name }: HostedRepository): Failure =>
  new Failure({
    code: 'github/not-found',
    message: `GitHub does not show ${owner}/${name} to this token.`,
    hint: 'Give the token access to the repository; a token that may not see a private one is told that there is none.',
  });

const unavailable = (host: string, status: number): Failure =>
  new Failure({
    code: 'github/unavailable',
    message: `GitHub at ${host} is not well: it answered ${status}.`,
    hint: 'Run again; when it stays so, look at the status page of the server.',
  });

const notTheApi = (host: string, status: number): Failure =>
  new Failure({
    code: 'github/bad-answer',
    message: `What answers at ${host} is not the API of GitHub: a web page, with ${status}.`,
    hint: 'Check github.api-url: https://api.github.com, or https://HOST/api/v3. A proxy may answer in its place.',
  });

function unreachable(host: string, cause: unknown): Failure {
  const network = describeNetworkError(cause);
  return new Failure({
    code: 'github/unavailable',
    message: `GitHub at ${host} could not be reached: ${network?.text ?? 'the request could not be sent'}.`,
    hint: 'Check the address, the firewall, and HTTPS_PROXY and NO_PROXY of this machine.',
    cause,
  });
}

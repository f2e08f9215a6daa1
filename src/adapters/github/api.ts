// Calls the API of one GitHub server, with retries. Effects: network.
import { Failure } from '../../failure.ts';
import { boundFetch, type Fetch } from '../http/bounded-fetch.ts';
import { describeNetworkError, type NetworkErrorKind } from '../http/network-error.ts';
import {
  adviseRetryAfterError,
  parseRetryAfter,
  type RetryAdvice,
  type RetryOptions,
  readHeader,
  withRetry,
} from '../http/retry.ts';
import { sameOriginFetch } from '../http/same-origin-fetch.ts';
import { BadAnswer, type Call, headersOf, isRateLimited, RefusedQuery, toFailure } from './failures.ts';
import { type GraphqlError, readGraphqlErrors, refusalOf } from './graphql-errors.ts';
import { asInteger, asRecord, type JsonRecord, readPath } from './json.ts';

/** How often, and how long between; the clock, for tests. */
export type RetryPolicy = Omit<RetryOptions, 'signal' | 'advise' | 'onRetry'>;

type CallInput = Omit<Call, 'host'>;

export type GithubApi = {
  /**
   * Runs a query whose one root is `repository`.
   *
   * `errors`: parts that could not be answered; a query that was not answered at all throws.
   * @throws {Failure} `github/…`
   */
  readonly query: (
    input: CallInput & { readonly query: string; readonly variables: JsonRecord },
  ) => Promise<{ readonly repository: JsonRecord; readonly errors: readonly GraphqlError[] }>;
  /**
   * One page of the list `member`; `path` begins with a slash, its parts encoded.
   *
   * `total`: how many all pages hold; null when the answer does not say.
   * @throws {Failure} `github/…`
   */
  readonly getPage: (
    input: CallInput & { readonly path: string; readonly member: string; readonly page: number },
  ) => Promise<{ readonly nodes: readonly unknown[]; readonly total: number | null }>;
  /**
   * An answer that is a list itself; `page` null: it has no pages.
   *
   * @throws {Failure} `github/…`
   */
  readonly getList: (
    input: CallInput & { readonly path: string; readonly page: number | null },
  ) => Promise<readonly unknown[]>;
  /**
   * Writes; gives the answer, an object.
   *
   * `isRepeatable`: to do it twice is the same as once. What is not is tried again only when it was surely not done:
   * a connection that never came about, or a limit.
   * @throws {Failure} `github/…`
   */
  readonly write: (
    input: CallInput & {
      readonly method: 'POST' | 'PATCH';
      readonly path: string;
      readonly body: JsonRecord;
      readonly isRepeatable: boolean;
    },
  ) => Promise<JsonRecord>;
  /** The host it calls, for messages. */
  readonly host: string;
};

export type ApiInput = {
  readonly apiUrl: string;
  readonly token: string;
  readonly timeoutMs: number;
  readonly fetch: Fetch;
  readonly retry: RetryPolicy;
};

/** The most that GitHub gives. */
export const perPage = 100;

/** GitHub asks callers of a secondary limit without a word on time to wait this long. */
const unknownLimitMs = 60_000;

export async function createApi(input: ApiInput): Promise<GithubApi> {
  const baseUrl = input.apiUrl.replace(/\/+$/u, '');
  const { host } = new URL(baseUrl);
  const request = await createRequest(baseUrl, input);
  const graphqlUrl = `${baseUrl.replace(/\/api\/v3$/u, '/api')}/graphql`;

  const call = async <T>(
    of: CallInput,
    attempt: () => Promise<T>,
    advise: typeof adviseGithubRetry = adviseGithubRetry,
  ): Promise<T> => {
    try {
      return await withRetry(attempt, { ...input.retry, signal: of.signal, advise });
    } catch (error) {
      throw toFailure(error, { ...of, host });
    }
  };
  return {
    host,
    query: ({ query, variables, ...of }) =>
      call(of, async () => {
        const answer = await request(`POST ${graphqlUrl}`, {
          query,
          variables,
          request: { signal: of.signal },
        });
        return readGraphqlAnswer(answer.data, answer.headers);
      }),
    getPage: ({ path, member, page, ...of }) =>
      call(of, async () => {
        const params = { per_page: perPage, page, request: { signal: of.signal } };
        const { data } = await request(`GET ${baseUrl}${path}`, params);
        const nodes = readPath(data, member);
        if (!Array.isArray(nodes)) throw new BadAnswer(`no list of ${member}`);
        return { nodes, total: asInteger(readPath(data, 'total_count')) };
      }),
    getList: ({ path, page, ...of }) =>
      call(of, async () => {
        const paging = page === null ? {} : { per_page: perPage, page };
        const { data } = await request(`GET ${baseUrl}${path}`, {
          ...paging,
          request: { signal: of.signal },
        });
        if (!Array.isArray(data)) throw new BadAnswer('no list');
        return data;
      }),
    write: ({ method, path, body, isRepeatable, ...of }) =>
      call(
        { ...of, does: 'write' },
        async () => {
          const params = { ...body, request: { signal: of.signal } };
          const answer = asRecord((await request(`${method} ${baseUrl}${path}`, params)).data);
          if (answer === null) throw new BadAnswer('no object');
          return answer;
        },
        isRepeatable ? adviseGithubRetry : adviseWriteRetry,
      ),
  };
}

type Request = (
  route: string,
  params: JsonRecord,
) => Promise<{ readonly data: unknown; readonly headers: unknown }>;

async function createRequest(baseUrl: string, input: ApiInput): Promise<Request> {
  const quiet = () => undefined;
  try {
    // Starting it takes a tenth of a second: only for those who ask GitHub. Its main module reads the event of a
    // workflow when it is loaded, and says on stdout when that is not there.
    const { GitHub, getOctokitOptions } = await import('@actions/github/lib/utils');
    const options = getOctokitOptions(input.token, {
      baseUrl,
      userAgent: 'lockkeeper',
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      request: { fetch: boundFetch(sameOriginFetch(input.fetch), { timeoutMs: input.timeoutMs }) },
    });
    const octokit = new GitHub(options);
    return (route, params) => octokit.request(route, params);
  } catch (error) {
    throw cannotStart(error);
  }
}

const cannotStart = (cause: unknown) =>
  new Failure({
    code: 'github/unavailable',
    message: 'The client for GitHub could not be started.',
    hint: 'Check the token and the proxy variables of the environment.',
    cause,
  });

function readGraphqlAnswer(data: unknown, headers: unknown) {
  const answer = asRecord(data);
  if (answer === null) throw new BadAnswer('no object');
  const errors = readGraphqlErrors(answer['errors']);
  const repository = asRecord(asRecord(answer['data'])?.['repository']);
  const refusal = refusalOf(errors, repository !== null);
  if (refusal !== null) throw new RefusedQuery(refusal, headers);
  if (repository !== null) return { repository, errors };
  if (asRecord(answer['data'])?.['repository'] === null) throw new RefusedQuery('not-found', headers);
  throw new BadAnswer('neither data nor errors');
}

/** What the shared rule knows, and GitHub's limits: 403, or 200 for a query. */
function adviseGithubRetry(error: unknown, nowMs: number): RetryAdvice {
  if (isRateLimited(error)) return { again: true, waitMs: limitWaitMs(headersOf(error), nowMs) };
  if (error instanceof RefusedQuery) {
    return error.reason === 'unavailable' ? { again: true, waitMs: null } : { again: false };
  }
  return adviseRetryAfterError(error, nowMs);
}

/** Errors with which nothing can have reached the server. */
const beforeRequest: ReadonlySet<NetworkErrorKind> = new Set(['dns', 'refused', 'unreachable']);

/** After an answer that never came, or a 5xx, it may have been done: a comment written twice is worse than none. */
function adviseWriteRetry(error: unknown, nowMs: number): RetryAdvice {
  if (isRateLimited(error)) return adviseGithubRetry(error, nowMs);
  const network = describeNetworkError(error);
  return network !== null && beforeRequest.has(network.kind)
    ? { again: true, waitMs: null }
    : { again: false };
}

function limitWaitMs(headers: unknown, nowMs: number): number {
  const asked = parseRetryAfter(readHeader(headers, 'retry-after'), nowMs);
  if (asked !== null) return asked;
  const resetSeconds = Number(readHeader(headers, 'x-ratelimit-reset') ?? Number.NaN);
  const isSpent = readHeader(headers, 'x-ratelimit-remaining') === '0';
  return isSpent && Number.isFinite(resetSeconds) ? Math.max(0, resetSeconds * 1000 - nowMs) : unknownLimitMs;
}

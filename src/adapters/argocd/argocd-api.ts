// One call of Argo CD's API: ends in time, tries reads again, and tells what went wrong. Effects: network, waits.
import { boundFetch, type Fetch } from '../http/bounded-fetch.ts';
import { type RetryOptions, withRetry } from '../http/retry.ts';
import { sameOriginFetch } from '../http/same-origin-fetch.ts';
import { ArgocdError, type Asked, argocdFailure } from './argocd-error.ts';
import { isObject, type JsonObject, readText } from './json-value.ts';

export type ArgocdCall = {
  /** Below the address of the server, escaped: `/api/v1/…`. */
  readonly path: string;
  readonly query?: readonly (readonly [string, string | null])[];
  /** What is written; absent: a read. */
  readonly body?: unknown;
  /** What it is about, for the words of a failure. */
  readonly what: string;
  readonly permission: string;
  readonly signal: AbortSignal;
};

/** @throws {Failure} `argocd/…` */
export type ArgocdApi = (call: ArgocdCall) => Promise<JsonObject>;

export type ArgocdRetry = Pick<RetryOptions, 'attemptsMax' | 'baseDelayMs' | 'maxDelayMs'>;

const saidLengthMax = 200;

/** `server` without a slash at its end. */
export function createArgocdApi(input: {
  readonly server: string;
  readonly token: string;
  readonly timeoutMs: number;
  readonly fetch: Fetch;
  readonly retry: ArgocdRetry;
}): ArgocdApi {
  const fetch = boundFetch(sameOriginFetch(input.fetch), { timeoutMs: input.timeoutMs });
  const { host } = new URL(input.server);
  return async ({ path, query = [], body, what, permission, signal }) => {
    const set = query.filter((entry): entry is [string, string] => entry[1] !== null);
    const parameters = new URLSearchParams(set).toString();
    const url = `${input.server}${path}${parameters === '' ? '' : `?${parameters}`}`;
    const isRead = body === undefined;
    const headers = { accept: 'application/json', authorization: `Bearer ${input.token}` };
    const request = isRead
      ? { headers }
      : {
          method: 'PUT',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        };
    try {
      return await withRetry(async () => readAnswer(await fetch(url, { ...request, signal }), input.token), {
        ...input.retry,
        // What was written may have been taken though no answer came.
        ...(isRead ? {} : { attemptsMax: 1 }),
        signal,
      });
    } catch (error) {
      const asked: Asked = { host, what, permission, isOver: signal.aborted };
      throw argocdFailure(error, asked);
    }
  };
}

async function readAnswer(answer: Response, token: string): Promise<JsonObject> {
  const { status, headers } = answer;
  if (status >= 300 && status < 400) throw new ArgocdError({ kind: 'redirect', status });
  const text = await answer.text();
  const type = headers.get('content-type') ?? '';
  const isPage = /html/iu.test(type) || /^\s*<(?:!doctype|html)/iu.test(text);
  const body = parse(text);
  if (!answer.ok && !(isPage && status < 500)) {
    const said = sayingOf(body, token);
    throw new ArgocdError({ kind: 'status', status, retryAfter: headers.get('retry-after'), said });
  }
  if (isPage) throw new ArgocdError({ kind: 'html', status });
  if (!isObject(body)) throw new ArgocdError({ kind: 'not-json', status });
  return body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The message of the gateway, in one line; a proxy may echo what it was sent. */
function sayingOf(body: unknown, token: string): string | null {
  const text = readText(body, 'message') ?? readText(body, 'error');
  if (text === null) return null;
  return text
    .replaceAll(token, '[redacted]')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, saidLengthMax);
}

// The client that jira.js' functions call through: ends in time, tries again, and tells what went wrong. Effects: network, waits.
import type { Client } from 'jira.js/core';
import { boundFetch, type Fetch } from '../http/bounded-fetch.ts';
import { withRetry } from '../http/retry.ts';
import type { JiraSite } from './deployment.ts';
import { JiraError, jiraFailure, readSaid } from './jira-error.ts';

export type JiraAuth =
  | { readonly kind: 'basic'; readonly user: string; readonly token: string }
  | { readonly kind: 'bearer'; readonly token: string };

export type RetryLimits = {
  readonly attemptsMax: number;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
};

export type JiraClientInput = {
  readonly site: JiraSite;
  readonly auth: JiraAuth;
  readonly timeoutMs: number;
  readonly fetch: Fetch;
  readonly retry: RetryLimits;
};

type RequestOptions = Parameters<Client['sendRequest']>[0];

/**
 * A client for calls that end with `signal`.
 *
 * jira.js' own has no timeout, no signal and no second try after 429. This one takes from a call its path and body;
 * what comes back is unchecked, whatever the types of jira.js say: its schemas only warn.
 */
export function createJiraClient(input: JiraClientInput, signal: AbortSignal): Client {
  const fetch = boundFetch(input.fetch, { timeoutMs: input.timeoutMs });
  const authorization = authorizationOf(input.auth);
  const secrets = [authorization, authorization.replace(/^\S+ /u, ''), input.auth.token];
  return {
    sendRequest: async <T>(options: RequestOptions): Promise<T> => {
      const request = buildRequest(options, authorization);
      const url = buildUrl(input.site.apiUrl, options);
      try {
        const answer = await withRetry(
          async () => readAnswer(await fetch(url, { ...request, signal }), secrets),
          { ...input.retry, signal },
        );
        return answer as T;
      } catch (error) {
        throw jiraFailure(error, { host: input.site.host, isOver: signal.aborted });
      }
    },
  };
}

/** The one header that holds the credentials. */
export function authorizationOf(auth: JiraAuth): string {
  if (auth.kind === 'bearer') return `Bearer ${auth.token}`;
  return `Basic ${Buffer.from(`${auth.user}:${auth.token}`, 'utf8').toString('base64')}`;
}

function buildUrl(apiUrl: string, options: RequestOptions): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options.searchParams ?? {})) {
    if (value === undefined || value === null) continue;
    query.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  return `${apiUrl}${options.url}${query.size === 0 ? '' : `?${query.toString()}`}`;
}

function buildRequest(options: RequestOptions, authorization: string): RequestInit {
  const headers = { accept: 'application/json', authorization };
  const { method = 'GET', body } = options;
  // Credentials go to the address that was given, and nowhere on from there.
  const request = { method, redirect: 'manual' } as const;
  if (body === undefined) return { ...request, headers };
  return {
    ...request,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

async function readAnswer(answer: Response, secrets: readonly string[]): Promise<unknown> {
  const { status, headers } = answer;
  const login = loginTrouble(headers);
  if (login !== null) throw new JiraError({ kind: login, status });
  if (status >= 300 && status < 400) throw new JiraError({ kind: 'redirect', status });
  const body = await readBody(answer);
  if (!answer.ok) {
    const said = body.kind === 'json' ? readSaid(body.value, secrets) : [];
    throw new JiraError({ kind: 'status', status, retryAfter: headers.get('retry-after'), said });
  }
  if (body.kind !== 'json') throw new JiraError({ kind: body.kind, status });
  return body.value;
}

/**
 * Jira says in headers how a login went, also beside an answer that looks well: Cloud answers a wrong token as it
 * answers strangers, with nothing in it.
 */
function loginTrouble(headers: Headers): 'login-failed' | 'login-denied' | null {
  const reason = headers.get('x-seraph-loginreason') ?? '';
  const denied = headers.get('x-authentication-denied-reason') ?? '';
  if (denied.includes('CAPTCHA') || reason.includes('AUTHENTICATION_DENIED')) return 'login-denied';
  return reason.includes('AUTHENTICATED_FAILED') ? 'login-failed' : null;
}

async function readBody(
  answer: Response,
): Promise<{ readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'html' | 'not-json' }> {
  const text = await answer.text();
  const type = answer.headers.get('content-type') ?? '';
  if (/html/iu.test(type) || /^\s*<(?:!doctype|html)/iu.test(text)) return { kind: 'html' };
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'json', value };
  } catch {
    return { kind: 'not-json' };
  }
}

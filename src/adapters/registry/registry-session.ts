// Asks one registry for the files of one repository: logs in where it must, follows redirects. Effects: network, waits.
import { boundFetch, type Fetch } from '../http/bounded-fetch.ts';
import { adviseRetryAfterError, type RetryOptions, withRetry } from '../http/retry.ts';
import { type Challenge, parseChallenge } from './challenge.ts';
import type { RegistryCredentials } from './docker-credentials.ts';
import { RegistryError } from './registry-error.ts';

export type SessionInput = {
  /** `https://host`, without a slash at its end. */
  readonly origin: string;
  readonly repository: string;
  readonly credentials: RegistryCredentials | null;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  readonly retry: Pick<RetryOptions, 'attemptsMax' | 'baseDelayMs' | 'maxDelayMs'>;
  readonly signal: AbortSignal;
};

/** A file of the registry; `type` without parameters, in lower case. */
export type RegistryFile = { readonly bytes: Uint8Array; readonly type: string };

type Get = (input: {
  /** Below `/v2/NAME/`. */
  readonly path: string;
  readonly accept: readonly string[];
  readonly bytesMax: number;
}) => Promise<RegistryFile>;

const redirectsMax = 5;
const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const tokenBytesMax = 256 * 1024;

/** The token that was got once serves all files. */
export function createRegistrySession(input: SessionInput): Get {
  let authorization: string | null = null;
  const get: Get = async ({ path, accept, bytesMax }) => {
    const url = `${input.origin}/v2/${input.repository}/${path}`;
    const headers = { accept: accept.join(', ') };
    const ask = () => follow(url, { ...input, bytesMax, headers, authorization });
    let answer = await ask();
    if (answer.status === 401 && authorization === null) {
      const challenge = parseChallenge(answer.headers.get('www-authenticate'));
      authorization = challenge === null ? null : await authorize(challenge, input);
      if (authorization !== null) answer = await ask();
    }
    if (!answer.ok) throw new RegistryError(`it answers with ${answer.status}`, { answer });
    const type = answer.headers.get('content-type') ?? '';
    return {
      bytes: new Uint8Array(await answer.arrayBuffer()),
      type: type.replace(/;.*$/su, '').trim().toLowerCase(),
    };
  };
  return (wanted) =>
    withRetry(() => get(wanted), { signal: input.signal, ...input.retry, advise: adviseRetryAfterError });
}

/** Blobs often lie with another host, which gets no credentials. */
async function follow(
  url: string,
  input: SessionInput & {
    readonly bytesMax: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly authorization: string | null;
  },
): Promise<Response> {
  const { signal, timeoutMs, bytesMax, headers, authorization } = input;
  const fetch = boundFetch(input.fetch, { timeoutMs, bodyBytesMax: bytesMax });
  let at = url;
  for (let count = 0; count <= redirectsMax; count += 1) {
    const isHome = new URL(at).origin === input.origin;
    const own = isHome && authorization !== null ? { authorization } : {};
    const answer = await fetch(at, { headers: { ...headers, ...own }, redirect: 'manual', signal });
    const location = answer.headers.get('location');
    if (!redirectStatuses.has(answer.status)) return answer;
    if (location === null || !URL.canParse(location, at))
      throw new RegistryError('it redirects to no address');
    at = new URL(location, at).href;
    if (!isSafe(at)) throw new RegistryError('it redirects to an address without TLS');
  }
  throw new RegistryError('it redirects in circles');
}

/** The header to ask with; null: there is nothing to log in with. */
async function authorize(challenge: Challenge, input: SessionInput): Promise<string | null> {
  const { credentials, repository } = input;
  if (challenge.kind === 'basic') return credentials?.kind === 'password' ? basic(credentials) : null;
  const { realm, service } = challenge;
  if (!URL.canParse(realm) || !isSafe(realm))
    throw new RegistryError('it sends for a token to an address without TLS');
  const scope = challenge.scope ?? `repository:${repository}:pull`;
  const fields = { ...(service === null ? {} : { service }), scope };
  const answer = await askToken(realm, { ...input, fields });
  if (!answer.ok)
    throw new RegistryError(`it answers with ${answer.status} when asked for a token`, { answer });
  return `Bearer ${readToken(await answer.text())}`;
}

async function askToken(
  realm: string,
  input: SessionInput & { readonly fields: Readonly<Record<string, string>> },
): Promise<Response> {
  const { credentials, signal, timeoutMs, fields } = input;
  const fetch = boundFetch(input.fetch, { timeoutMs, bodyBytesMax: tokenBytesMax });
  const always = { redirect: 'manual', signal } as const;
  if (credentials?.kind === 'identity-token') {
    const body = new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: credentials.token,
      client_id: 'lockkeeper',
      ...fields,
    });
    return fetch(realm, { ...always, method: 'POST', body });
  }
  const url = new URL(realm);
  for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value);
  const headers = credentials === null ? {} : { authorization: basic(credentials) };
  return fetch(url, { ...always, headers });
}

const basic = ({ user, password }: Extract<RegistryCredentials, { kind: 'password' }>): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** A header is one line of ASCII; fetch would name the token in its own error. */
function readToken(text: string): string {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (cause) {
    throw new RegistryError('it gives out no token that can be read', { cause });
  }
  const { token, access_token: other } = Object(answer) as Readonly<Record<string, unknown>>;
  const found = typeof token === 'string' && token !== '' ? token : other;
  if (typeof found !== 'string' || !/^[\x21-\x7e]{1,100000}$/u.test(found))
    throw new RegistryError('it gives out no token that can be read');
  return found;
}

/** Whether what is sent cannot be read on its way: TLS, or this machine. */
function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname));
}

/** Names and addresses of this machine, for which plain http will do. */
export const isThisMachine = (hostname: string): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u.test(hostname);

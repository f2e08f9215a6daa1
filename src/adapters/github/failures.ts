// Turns what went wrong between here and GitHub into a failure. Pure.
import type { SourceProblem } from '../../domain/context.ts';
import { Failure, type FailureCode } from '../../failure.ts';
import { describeNetworkError } from '../http/network-error.ts';
import { readHeader } from '../http/retry.ts';
import { asInteger, asText, readPath } from './json.ts';
import { type Feature, missingPermission, waysTo } from './permissions.ts';

/** A call, for messages: `what` completes "GitHub did not …". */
export type Call = {
  readonly what: string;
  /** `read` when absent. */
  readonly does?: 'read' | 'write';
  readonly feature: Feature;
  readonly host: string;
  readonly signal: AbortSignal;
};

/** A GraphQL query that was answered, with 200, by nothing but errors. */
export class RefusedQuery extends Error {
  readonly reason: 'rate-limited' | 'not-found' | 'forbidden' | 'scopes' | 'invalid' | 'unavailable';
  readonly headers: unknown;

  constructor(reason: RefusedQuery['reason'], headers: unknown) {
    super(`the query was refused: ${reason}`);
    this.name = 'RefusedQuery';
    this.reason = reason;
    this.headers = headers;
  }
}

/** An answer that is not what the API promises. */
export class BadAnswer extends Error {}

type Told = { readonly code: FailureCode; readonly message: string; readonly hint: string };

/** Of an error of the client, of `RefusedQuery` or `BadAnswer`; a `Failure` stays what it is. */
export function toFailure(cause: unknown, call: Call): Failure {
  if (isEnd(cause, call.signal)) {
    return new Failure({ ...unavailable(call, 'the time for it was over'), cause });
  }
  return cause instanceof Failure ? cause : new Failure({ ...tell(cause, call), cause });
}

/** What a report says of a failure. */
export function problemOf({ code, message, hint }: Failure): SourceProblem {
  return { code, message, hint };
}

/** True when the answer says that there were too many requests, by whichever of GitHub's ways. */
export function isRateLimited(error: unknown): boolean {
  if (error instanceof RefusedQuery) return error.reason === 'rate-limited';
  const status = readStatus(error);
  if (status === 429) return true;
  if (status !== 403) return false;
  const headers = readPath(error, 'response', 'headers');
  if (readHeader(headers, 'retry-after') !== null || readHeader(headers, 'x-ratelimit-remaining') === '0')
    return true;
  // A secondary limit may come without either header.
  return (asText(readPath(error, 'response', 'data', 'documentation_url')) ?? '').includes('rate-limit');
}

/** The headers of the answer behind an error. */
export function headersOf(error: unknown): unknown {
  return error instanceof RefusedQuery ? error.headers : readPath(error, 'response', 'headers');
}

/** Not when the signal ended while waiting to ask again: then the last answer says more. */
const isEnd = (error: unknown, signal: AbortSignal) =>
  signal.aborted && (error === signal.reason || describeNetworkError(error)?.kind === 'aborted');

function tell(error: unknown, call: Call): Told {
  const network = describeNetworkError(error);
  if (network?.kind === 'too-large') return badAnswer(call, network.text);
  if (network !== null) return unavailable(call, network.text);
  if (isRateLimited(error)) return rateLimited(call);
  if (error instanceof RefusedQuery) return tellRefused(error, call);
  return tellStatus(readStatus(error), error, call);
}

function tellRefused({ reason, headers }: RefusedQuery, call: Call): Told {
  switch (reason) {
    case 'rate-limited':
      return rateLimited(call);
    case 'not-found':
      return notFound(call);
    case 'forbidden':
    case 'scopes':
      return forbidden(call, headers);
    case 'invalid':
      return badAnswer(call, 'it does not understand the query; the server may be too old');
    case 'unavailable':
      return unavailable(call, 'it had an error of its own');
  }
}

function tellStatus(status: number | null, error: unknown, call: Call): Told {
  if (status === null) return badAnswer(call, 'its answer is not what the API promises');
  // The client gives a status of its own, 500, to what never reached the server.
  if (readPath(error, 'response') === undefined) return unavailable(call, 'no answer came');
  if (status >= 500 || status === 408 || status === 425) return unavailable(call, `it answered ${status}`);
  // Only something in between, or an address that is no API's, speaks HTML.
  const contentType = readHeader(headersOf(error), 'content-type') ?? '';
  if (contentType.startsWith('text/html')) return badAnswer(call, `it answered ${status} with a web page`);
  if (status === 401) return unauthorized(call);
  if (status === 403) return forbidden(call, headersOf(error));
  // 422: a commit that was never pushed.
  return status === 404 || status === 422 ? notFound(call) : badAnswer(call, `it answered ${status}`);
}

const unauthorized = ({ what, host, does }: Call): Told => ({
  code: 'github/unauthorized',
  message:
    does === 'write'
      ? `GitHub refused the token that should write the ${what}.`
      : `GitHub refused the token when asked for ${what}.`,
  hint: `Check that the token is set, belongs to ${host}, and has not expired.`,
});

function forbidden({ what, feature, does = 'read' }: Call, headers: unknown): Told {
  const act = does === 'write' ? `write the ${what}` : `read ${what}`;
  if (readHeader(headers, 'x-github-sso') !== null) {
    return {
      code: 'github/forbidden',
      message: `GitHub did not let the token ${act}: the organization asks for single sign-on.`,
      hint: 'Authorize the token for the organization in the settings of its owner.',
    };
  }
  const named = missingPermission(feature, headers);
  // What is about to be written is looked for first: who gave leave to read would be told of the other next.
  const permission = does === 'write' ? named.replaceAll(': read', ': write') : named;
  return {
    code: 'github/forbidden',
    message: `GitHub did not let the token ${act}: the permission ${permission} is missing.`,
    hint: waysTo(permission, feature),
  };
}

const notFoundHints: { readonly [feature in Feature]?: string } = {
  approvals: `Check the run. A token without ${missingPermission('approvals', null)} may be told the same.`,
  teams: `Check the name of the team. A token that may not see it is told the same. ${waysTo(missingPermission('teams', null), 'teams')}`,
};

const notFound = (call: Call): Told => ({
  code: 'github/not-found',
  ...(call.does === 'write'
    ? {
        message: `GitHub did not take the ${call.what}: it does not know what that is for.`,
        hint: `Check ${call.feature === 'comment' ? 'the repository and the number of the pull request' : 'the repository, and that the commit was pushed to it'}. A token without ${missingPermission(call.feature, null)} may be told the same.`,
      }
    : {
        message: `GitHub does not know ${call.what}.`,
        hint:
          notFoundHints[call.feature] ??
          'Check the address of the repository. A token that may not see a private repository is told the same.',
      }),
});

const rateLimited = ({ what, does }: Call): Told => ({
  code: 'github/rate-limited',
  message: `GitHub limits the requests of this token: it ${does === 'write' ? `did not take the ${what}` : `gave no ${what}`}.`,
  hint: 'Run again later, or use a token of its own for this job.',
});

const unavailable = ({ what, host, does }: Call, why: string): Told => ({
  code: 'github/unavailable',
  message: `GitHub at ${host} ${does === 'write' ? `did not confirm the ${what}` : `gave no ${what}`}: ${why}.`,
  hint: `Run again${does === 'write' ? ': what may have been written is then updated, not doubled' : ''}; when it stays so, look at the status page of the server and at the proxy settings of this machine.`,
});

const badAnswer = ({ what, host, does }: Call, why: string): Told => ({
  code: 'github/bad-answer',
  message: `GitHub at ${host} gave no ${does === 'write' ? `answer to the ${what}` : what} that can be read: ${why}.`,
  hint: 'Check the address of the API, and whether a proxy answers in its place.',
});

const readStatus = (error: unknown) => asInteger(readPath(error, 'status'));

// What is wrong with an answer of Jira, and the failure that people read. Pure.
import { Failure, type FailureCode } from '../../failure.ts';
import { describeNetworkError } from '../http/network-error.ts';
import { readList, readPath, readText } from './json-value.ts';

export type JiraErrorKind = 'status' | 'login-failed' | 'login-denied' | 'redirect' | 'html' | 'not-json';

/** An answer that is of no use. Holds no header but the one that says when to come back, and no body. */
export class JiraError extends Error {
  readonly kind: JiraErrorKind;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What Jira itself says, without credentials. */
  readonly said: readonly string[];

  constructor(input: {
    readonly kind: JiraErrorKind;
    readonly status: number;
    readonly retryAfter?: string | null;
    readonly said?: readonly string[];
  }) {
    super(`Jira answered ${input.status} (${input.kind})`);
    this.name = 'JiraError';
    this.kind = input.kind;
    this.status = input.status;
    this.headers = typeof input.retryAfter === 'string' ? { 'retry-after': input.retryAfter } : {};
    this.said = input.said ?? [];
  }
}

/** The error of Jira behind a failure; null for one of the network. */
export const jiraErrorOf = (failure: Failure): JiraError | null =>
  failure.cause instanceof JiraError ? failure.cause : null;

const saidLengthMax = 200;

/** Jira's own messages in the body of an error; `secrets` are masked: a proxy may echo what it was sent. */
export function readSaid(body: unknown, secrets: readonly string[]): readonly string[] {
  const named = readPath(body, 'errors');
  const texts = [
    ...readList(body, 'errorMessages'),
    ...(typeof named === 'object' && named !== null ? Object.values(named) : []),
    readText(body, 'message'),
  ];
  return texts
    .flatMap((text) => (typeof text === 'string' ? [maskSecrets(text, secrets)] : []))
    .slice(0, 100);
}

function maskSecrets(text: string, secrets: readonly string[]): string {
  let masked = text.replace(/\s+/gu, ' ').trim();
  for (const secret of secrets) if (secret !== '') masked = masked.replaceAll(secret, '[redacted]');
  return masked.slice(0, saidLengthMax);
}

type Words = { readonly code: FailureCode; readonly message: string; readonly hint: string };

/** Any error of a call as a failure: what happened, and what to do. */
export function jiraFailure(
  error: unknown,
  at: { readonly host: string; readonly isOver: boolean },
): Failure {
  const words = at.isOver
    ? outOfTime(at.host)
    : error instanceof JiraError
      ? answerWords(error, at.host)
      : networkWords(error, at.host);
  return new Failure({ ...words, cause: error });
}

const outOfTime = (host: string): Words => ({
  code: 'jira/unavailable',
  message: `Jira at ${host} did not answer in the time that was left.`,
  hint: 'Give the run more time, or look at how fast Jira answers from this machine.',
});

function networkWords(error: unknown, host: string): Words {
  const network = describeNetworkError(error);
  if (network?.kind === 'too-large')
    return {
      code: 'jira/bad-answer',
      message: `Jira at ${host} gave more than is read at once.`,
      hint: 'One of the issues has very long fields. Shorten it, or leave its key out of the commits.',
    };
  return {
    code: 'jira/unavailable',
    message: `Jira at ${host} could not be reached: ${network?.text ?? 'the request could not be sent'}.`,
    hint: 'Check the address of Jira and that this machine may connect to it; behind a proxy set HTTPS_PROXY.',
  };
}

function answerWords(error: JiraError, host: string): Words {
  const said = error.said.length === 0 ? '' : ` It says: ${error.said.slice(0, 3).join(' · ')}`;
  const byKind = kindWords(error.kind, host);
  if (byKind !== null) return byKind;
  const { status } = error;
  if (status === 401)
    return {
      code: 'jira/unauthorized',
      message: `Jira at ${host} refused the credentials (401).${said}`,
      hint: `${credentialsHint} A token with scopes also needs read:jira-work.`,
    };
  if (status === 403)
    return {
      code: 'jira/forbidden',
      message: `Jira at ${host} does not let this user read (403).${said}`,
      hint: 'The user needs the permission to browse the projects; an allowlist of addresses must hold this machine.',
    };
  if (status === 429) return rateLimited(error, host);
  if (status >= 500 || status === 408 || status === 425)
    return {
      code: 'jira/unavailable',
      message: `Jira at ${host} is not well (${status}).${said}`,
      hint: 'Run again when Jira answers. Until then the release is told from git alone.',
    };
  if (status === 404 || status === 405 || status === 410)
    return {
      code: 'jira/bad-answer',
      message: `Jira at ${host} has no such call (${status}).${said}`,
      hint: 'Check the address (with its path, if it has one), and set the deployment to cloud or data-center.',
    };
  return {
    code: 'jira/bad-answer',
    message: `Jira at ${host} refused the question (${status}).${said}`,
    hint: reportHint,
  };
}

const credentialsHint =
  'Cloud takes the e-mail address of a user and an API token; Data Center takes a personal access token, or a user and password. Check that they are whole and have not expired.';

const reportHint = 'Run again with --verbose and report what it prints.';

function rateLimited(error: JiraError, host: string): Words {
  const wait = error.headers['retry-after'];
  const asked = wait === undefined ? '' : ` It asks to come back after: ${wait.slice(0, 40)}.`;
  return {
    code: 'jira/rate-limited',
    message: `Jira at ${host} has had too many requests (429).${asked}`,
    hint: 'Run again later, or give this pipeline a user of its own.',
  };
}

function kindWords(kind: JiraErrorKind, host: string): Words | null {
  switch (kind) {
    case 'status':
      return null;
    case 'login-failed':
      return {
        code: 'jira/unauthorized',
        message: `Jira at ${host} did not accept the credentials and answered as to a stranger.`,
        hint: credentialsHint,
      };
    case 'login-denied':
      return {
        code: 'jira/forbidden',
        message: `Jira at ${host} asks this user to solve a CAPTCHA first, after logins that failed.`,
        hint: 'Log in to Jira once in a browser as this user, then check the password or use a personal access token.',
      };
    case 'redirect':
      return {
        code: 'jira/bad-answer',
        message: `Jira at ${host} sent the request on to another page.`,
        hint: `Give the final address of Jira (https, with its path). ${signOnHint}`,
      };
    case 'html':
      return {
        code: 'jira/bad-answer',
        message: `Jira at ${host} answered with a web page in place of data.`,
        hint: `Check the address. ${signOnHint}`,
      };
    case 'not-json':
      return {
        code: 'jira/bad-answer',
        message: `Jira at ${host} gave an answer that is cut off or no JSON.`,
        hint: 'A proxy may have cut it. Run again; if it stays so, ask who runs the proxy.',
      };
  }
}

const signOnHint =
  'A single sign-on or proxy in front of Jira answers with its login page: it must let API tokens through.';

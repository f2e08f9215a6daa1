// What is wrong with an answer of Argo CD, and the failure that people read. Pure.
import { Failure, type FailureCode } from '../../failure.ts';
import { describeNetworkError } from '../http/network-error.ts';

export type ArgocdErrorKind = 'status' | 'redirect' | 'html' | 'not-json' | 'not-api';

/** An answer that is of no use. Holds no header but the one that says when to come back, and no body. */
export class ArgocdError extends Error {
  readonly kind: ArgocdErrorKind;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What Argo CD itself says, without credentials; null: nothing. */
  readonly said: string | null;

  constructor(input: {
    readonly kind: ArgocdErrorKind;
    readonly status: number;
    readonly retryAfter?: string | null;
    readonly said?: string | null;
  }) {
    super(`Argo CD answered ${input.status} (${input.kind})`);
    this.name = 'ArgocdError';
    this.kind = input.kind;
    this.status = input.status;
    this.headers = typeof input.retryAfter === 'string' ? { 'retry-after': input.retryAfter } : {};
    this.said = input.said ?? null;
  }
}

/** What was asked, for the words of a failure. */
export type Asked = {
  readonly host: string;
  /** `application "payments"`, `project "shop"`. */
  readonly what: string;
  /** The permission that the account needs: `applications, get, shop/payments`. */
  readonly permission: string;
  readonly isOver: boolean;
};

type Words = { readonly code: FailureCode; readonly message: string; readonly hint: string };

/** Any error of a call as a failure: what happened, and what to do. */
export function argocdFailure(error: unknown, asked: Asked): Failure {
  const words = asked.isOver
    ? outOfTime(asked)
    : error instanceof ArgocdError
      ? answerWords(error, asked)
      : networkWords(error, asked);
  return new Failure({ ...words, cause: error });
}

const outOfTime = ({ host }: Asked): Words => ({
  code: 'argocd/unavailable',
  message: `Argo CD at ${host} did not answer in the time that was left.`,
  hint: 'Give the run more time with --deadline, or say the revisions yourself with --live and --target.',
});

const tlsHint =
  'Its certificate is not trusted here. Name the file of its authority in NODE_EXTRA_CA_CERTS; inside the cluster, a server that runs with --insecure is asked as http://argocd-server.argocd.';

function networkWords(error: unknown, { host }: Asked): Words {
  const network = describeNetworkError(error);
  if (network?.kind === 'too-large')
    return {
      code: 'argocd/bad-answer',
      message: `Argo CD at ${host} gave more than is read at once.`,
      hint: 'The application is very large. Say the revisions yourself with --live and --target.',
    };
  return {
    code: 'argocd/unavailable',
    message: `Argo CD at ${host} could not be reached: ${network?.text ?? 'the request could not be sent'}.`,
    hint:
      network?.kind === 'tls'
        ? tlsHint
        : 'Check the address (--argocd-server, argocd.server or ARGOCD_SERVER) and that network policies let this job connect to it; behind a proxy set HTTPS_PROXY.',
  };
}

function answerWords(error: ArgocdError, asked: Asked): Words {
  const { host, what, permission } = asked;
  const { status } = error;
  const byKind = kindWords(error.kind, host);
  if (byKind !== null) return byKind;
  const said = error.said === null ? '' : ` It says: ${error.said}`;
  if (status === 401)
    return {
      code: 'argocd/unauthorized',
      message: `Argo CD at ${host} refuses the token (401).${said}`,
      hint: 'Make a new one with `argocd account generate-token --account NAME` (the account needs the capability apiKey) or `argocd proj role create-token PROJECT ROLE`, and put it into ARGOCD_AUTH_TOKEN.',
    };
  if (status === 403)
    return {
      code: 'argocd/forbidden',
      message: `Argo CD at ${host} does not let this account at ${what} (403).${said}`,
      hint: `The account needs \`p, ROLE, ${permission}, allow\`. Argo CD gives the same answer when there is no such application: check its name, and with --application NAMESPACE/NAME and --project where it lies.`,
    };
  if (status === 404)
    return {
      code: 'argocd/not-found',
      message: `Argo CD at ${host} has no ${what} (404).${said}`,
      hint: 'Check the name, with --application NAMESPACE/NAME where it lies in a namespace of its own, and the address with its path, if Argo CD has one (--rootpath).',
    };
  if (status === 409)
    return {
      code: 'argocd/conflict',
      message: `Somebody else changes ${what} in Argo CD at ${host} at the same time, and did so at every attempt (409).${said}`,
      hint: 'Run the command again. If it stays so, a controller may keep rewriting the project, or two of its sync windows are the same.',
    };
  if (status === 429 || status >= 500 || status === 408 || status === 425)
    return {
      code: 'argocd/unavailable',
      message: `Argo CD at ${host} is not well (${status}).${said}`,
      hint: 'Run again when it answers, or say the revisions yourself with --live and --target.',
    };
  return {
    code: 'argocd/bad-answer',
    message: `Argo CD at ${host} refused what was asked of ${what} (${status}).${said}`,
    hint: 'Check the address and the version of Argo CD. Run again with --verbose and report what it prints.',
  };
}

function kindWords(kind: ArgocdErrorKind, host: string): Words | null {
  const code = 'argocd/bad-answer';
  switch (kind) {
    case 'status':
      return null;
    case 'redirect':
      return {
        code,
        message: `Argo CD at ${host} sent the request on to another address, where no token is sent.`,
        hint: 'Give its final address, with https and its path. A server without --insecure sends http on to https.',
      };
    case 'html':
      return {
        code,
        message: `Argo CD at ${host} answered with a web page in place of data.`,
        hint: 'A single sign-on or proxy in front of it answers with its login page: it must let the API through. Or its API lies below a path (--rootpath) that the address lacks.',
      };
    case 'not-json':
      return {
        code,
        message: `Argo CD at ${host} gave an answer that is cut off or no JSON.`,
        hint: 'A proxy may have cut it. Run again; if it stays so, ask who runs the proxy.',
      };
    case 'not-api':
      return {
        code,
        message: `What answers at ${host} is not the API of Argo CD, or one that Lockkeeper does not understand.`,
        hint: 'Check the address. Run again with --verbose and report what it prints.',
      };
  }
}

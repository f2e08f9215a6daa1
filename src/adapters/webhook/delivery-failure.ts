// Why a webhook did not take its delivery, and what to do. Pure.
import type { WebhookSettings } from '../../domain/delivery-settings.ts';
import { Failure } from '../../failure.ts';
import { describeNetworkError } from '../http/network-error.ts';
import type { WebhookAddress } from './webhook-address.ts';

/** An answer that is no success; `headers` tells a retry when to come back. */
export class WebhookAnswerError extends Error {
  readonly status: number;
  readonly headers: { readonly 'retry-after': string | null };

  constructor(status: number, retryAfter: string | null) {
    super(`status ${status}`);
    this.name = 'WebhookAnswerError';
    this.status = status;
    this.headers = { 'retry-after': retryAfter };
  }
}

type Tried = {
  readonly settings: WebhookSettings;
  readonly address: WebhookAddress;
  /** Whether the time for it was up. */
  readonly isOver: boolean;
};

/** Without `cause` where that may hold the address: errors of the network name their host. */
export function deliveryFailure(error: unknown, tried: Tried): Failure {
  const { shown } = tried.address;
  if (error instanceof WebhookAnswerError) {
    const { status } = error;
    const what = isRedirect(status)
      ? `answered with a redirect (status ${status}), which is not followed: the delivery was meant for the given address`
      : `did not take its delivery: it answered with status ${status}`;
    return failure(`The ${shown} ${what}.`, hintOf(status, tried.settings));
  }
  if (tried.isOver) {
    return failure(
      `The ${shown} was not told in time: the time for the run was up.`,
      'Look whether the receiver is slow; --deadline gives a run more time. The receiver may have got it all the same.',
    );
  }
  const network = describeNetworkError(error);
  return failure(
    `The ${shown} could not be reached: ${network?.text ?? 'the request failed'}.`,
    'Check its address and the way to it: network, proxy (HTTPS_PROXY), certificates (NODE_EXTRA_CA_CERTS).',
  );
}

const isRedirect = (status: number): boolean => status >= 300 && status <= 399;

function hintOf(status: number, { to, secretVariable }: WebhookSettings): string {
  const address = to.kind === 'variable' ? `what ${to.variable} holds` : 'its address in the config';
  if (isRedirect(status)) return `Change ${address} to the one that the redirect leads to.`;
  if (status === 401 || status === 403) {
    return secretVariable === null
      ? 'The receiver may want a signature: give the webhook a secret-variable in the config.'
      : `Check that the receiver has the secret that ${secretVariable} holds, and that both clocks are right within 5 minutes.`;
  }
  if (status === 404 || status === 405 || status === 410) return `Check ${address}.`;
  if (status === 429 || status >= 500) {
    return 'The receiver is overloaded or broken; it was tried more than once where that was allowed. It is not told again: what it missed is in decision.json and in the ledger.';
  }
  return 'Look at the log of the receiver: it refuses what it was sent.';
}

const failure = (message: string, hint: string): Failure =>
  new Failure({ code: 'webhook/failed', message, hint });

// Delivers to webhooks, signed by the rules of Standard Webhooks. Effects: network, waits, reads the clock.
import { Webhook } from 'standardwebhooks';
import type { WebhookSettings } from '../../domain/delivery-settings.ts';
import type { WebhookPublication } from '../../domain/remote-publication.ts';
import { isReadableOnTheWay } from '../../domain/web-address.ts';
import { invariant } from '../../failure.ts';
import type { Webhooks } from '../../publish-ports.ts';
import { createClock } from '../clock.ts';
import type { Fetch } from '../http/bounded-fetch.ts';
import { endWith } from '../http/end-with.ts';
import { type RetryOptions, withRetry } from '../http/retry.ts';
import { deliveryFailure, WebhookAnswerError } from './delivery-failure.ts';
import { readAddress, readKey } from './webhook-address.ts';

type RetryPolicy = Pick<RetryOptions, 'attemptsMax' | 'baseDelayMs' | 'maxDelayMs'>;

const retryDefault: RetryPolicy = { attemptsMax: 3, baseDelayMs: 500, maxDelayMs: 15_000 };
/** For one attempt. */
const timeoutMsDefault = 10_000;

/**
 * A delivery that fails for a passing reason is sent again with the same id, and signed anew: receivers refuse what is
 * older than minutes. What a receiver answers beside its status is not read.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function createWebhooks(input: {
  readonly webhooks: readonly WebhookSettings[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly fetch: Fetch;
  /** Told once a webhook of what is risky and works. */
  readonly warn?: (text: string) => void;
  readonly retry?: RetryPolicy;
  readonly timeoutMs?: number;
}): Webhooks {
  const clock = createClock(null);
  const warned = new Set<string>();
  const warnOnce = (name: string): void => {
    if (!warned.has(name)) input.warn?.(readable(name));
    warned.add(name);
  };
  return {
    deliver: async (delivery, { signal }) => {
      const settings = input.webhooks.find(({ name }) => name === delivery.destination);
      invariant(settings !== undefined, `no webhook ${delivery.destination}`);
      const address = readAddress(settings, input.environment);
      const key = readKey(settings, input.environment);
      if (isReadableOnTheWay(address.url)) warnOnce(settings.name);
      const attempt = async (): Promise<void> => {
        const at = new Date(clock.now());
        const request = requestOf(delivery, { key, at });
        await post(address.url, { request, signal, ...input });
      };
      try {
        await withRetry(attempt, { ...(input.retry ?? retryDefault), signal });
      } catch (error) {
        throw deliveryFailure(error, { settings, address, isOver: signal.aborted });
      }
    },
  };
}

type Post = { readonly headers: Readonly<Record<string, string>>; readonly body: string };

function requestOf(
  { id, contentType, body }: WebhookPublication,
  { key, at }: { readonly key: Uint8Array | null; readonly at: Date },
): Post {
  const signature = key === null ? null : new Webhook(key, { format: 'raw' }).sign(id, at, body);
  return {
    headers: {
      'content-type': `${contentType}; charset=utf-8`,
      'user-agent': 'lockkeeper',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      ...(signature !== null && { 'webhook-signature': signature }),
    },
    body,
  };
}

/** @throws {WebhookAnswerError} for any status but 2xx: what is sent was meant for this address alone */
async function post(
  url: string,
  input: {
    readonly request: Post;
    readonly fetch: Fetch;
    readonly signal: AbortSignal;
    readonly timeoutMs?: number;
  },
): Promise<void> {
  const { fetch, request, timeoutMs = timeoutMsDefault } = input;
  const signal = AbortSignal.any([input.signal, AbortSignal.timeout(timeoutMs)]);
  const answer = await endWith(
    signal,
    fetch(url, { ...request, method: 'POST', redirect: 'manual', signal }),
  );
  await answer.body?.cancel();
  if (!answer.ok) throw new WebhookAnswerError(answer.status, answer.headers.get('retry-after'));
}

const readable = (name: string): string =>
  `Deliveries to the webhook ${name} go over plain http to another machine: whoever is on the way reads them. Give an https address.`;

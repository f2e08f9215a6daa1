// Delivers to webhooks, signed. Effects: network.
import type { WebhookSettings } from '../../domain/delivery-settings.ts';
import type { Webhooks } from '../../publish-ports.ts';
import type { Fetch } from '../http/bounded-fetch.ts';

export function createWebhooks(_input: {
  readonly webhooks: readonly WebhookSettings[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly fetch: Fetch;
}): Webhooks {
  return {
    deliver: async () => {
      throw new Error('not built');
    },
  };
}

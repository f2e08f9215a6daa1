// A client of Anthropic's own API. Effects: network.
import { BaseAnthropic } from '@anthropic-ai/sdk/client';
import { Messages } from '@anthropic-ai/sdk/resources/messages/messages';
import { clientOptions } from './client-options.ts';
import type { ClientInput, MessagesClient } from './messages-client.ts';

const baseUrlDefault = 'https://api.anthropic.com';

/** The base class and one resource: the whole client is three times as large. */
export function createAnthropicClient(input: ClientInput & { readonly apiKey: string }): MessagesClient {
  const client = new BaseAnthropic({
    ...clientOptions({ ...input, baseUrl: input.baseUrl ?? baseUrlDefault }),
    apiKey: input.apiKey,
  });
  const messages = new Messages(client);
  return {
    create: (params, options) => messages.create(params, options),
    countTokens: (params, options) => messages.countTokens(params, options),
  };
}

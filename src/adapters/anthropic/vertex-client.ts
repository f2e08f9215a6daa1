// A client of Anthropic's models on Google Vertex AI. Effects: network; reads Google credentials where Google keeps them.
import { AnthropicVertex } from '@anthropic-ai/vertex-sdk/client';
import { clientOptions } from './client-options.ts';
import type { ClientInput, MessagesClient } from './messages-client.ts';

/**
 * Credentials: Google's application default ones.
 *
 * The SDK looks for them as soon as it has a client, and a failure that nobody awaits ends the process: it is made
 * with the first call.
 */
export function createVertexClient(
  input: ClientInput & { readonly region: string; readonly project: string },
): MessagesClient {
  let made: AnthropicVertex | null = null;
  const messages = () => {
    made ??= new AnthropicVertex({
      ...clientOptions(input),
      region: input.region,
      projectId: input.project,
    });
    return made.messages;
  };
  return {
    create: (params, options) => messages().create(params, options),
    countTokens: (params, options) => messages().countTokens(params, options),
  };
}

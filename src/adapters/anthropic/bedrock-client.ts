// A client of Anthropic's models on Amazon Bedrock. Effects: network; reads AWS credentials where AWS keeps them.
import { AnthropicBedrock } from '@anthropic-ai/bedrock-sdk/client';
import { clientOptions } from './client-options.ts';
import type { ClientInput, MessagesClient } from './messages-client.ts';

/** Credentials: `AWS_BEARER_TOKEN_BEDROCK`, else the default chain of AWS. Bedrock does not count tokens. */
export function createBedrockClient(input: ClientInput & { readonly region: string }): MessagesClient {
  const client = new AnthropicBedrock({ ...clientOptions(input), awsRegion: input.region });
  return { create: (params, options) => client.messages.create(params, options), countTokens: null };
}

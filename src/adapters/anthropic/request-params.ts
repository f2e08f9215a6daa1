// Turns a request into the parameters of the Messages API. Pure.
import type {
  MessageCountTokensParams,
  MessageCreateParamsNonStreaming,
  TextBlockParam,
} from '@anthropic-ai/sdk/resources/messages/messages';
import type { ModelRequest, PromptBlock } from '../../domain/model-call.ts';

export function createParams(request: ModelRequest): MessageCreateParamsNonStreaming {
  return { ...countParams(request), max_tokens: request.outputTokensMax };
}

export function countParams(request: ModelRequest): MessageCountTokensParams {
  return {
    model: request.model,
    ...(request.system.length === 0 ? {} : { system: textBlocks(request.system) }),
    messages: request.turns.map(({ role, blocks }) => ({ role, content: textBlocks(blocks) })),
    output_config: { format: { type: 'json_schema', schema: { ...request.schema } } },
  };
}

/** The service refuses blocks without text. */
function textBlocks(blocks: readonly PromptBlock[]): TextBlockParam[] {
  return blocks.filter(({ text }) => text.trim() !== '').map(textBlock);
}

function textBlock({ text, cached }: PromptBlock): TextBlockParam {
  return { type: 'text', text, ...(cached ? { cache_control: { type: 'ephemeral' } } : {}) };
}

// What a call may cost, before it is made. Pure.
import type { ModelRequest } from '../../domain/model-call.ts';
import type { ModelPrice } from '../../domain/settings.ts';
import { estimateTokens } from '../condense/tokens.ts';
import type { Spend } from './budget.ts';

/** What a service adds around each turn and the system prompt: roles and marks. */
const tokensPerTurn = 8;
/** Structured output comes with an instruction of the service's own, beside the schema. */
const tokensPerSchema = 150;

/** Tokens of the whole input by the estimate of core/condense/tokens.ts. */
export function estimateInputTokens(request: ModelRequest): number {
  const blocks = [...request.system, ...request.turns.flatMap((turn) => turn.blocks)];
  const texts = blocks.reduce((sum, { text }) => sum + estimateTokens(text), 0);
  const schema = estimateTokens(JSON.stringify(request.schema)) + tokensPerSchema;
  return texts + schema + tokensPerTurn * (request.turns.length + 1);
}

/**
 * The most that a call with that much input costs.
 *
 * All the input may have to be stored in the service's cache, which costs more than reading it; the output may be as
 * long as the request allows. Without a price only the tokens are counted.
 */
export function boundCost(
  request: ModelRequest,
  input: { readonly inputTokens: number; readonly price: ModelPrice | null },
): Spend {
  const { inputTokens, price } = input;
  const tokens = inputTokens + request.outputTokensMax;
  if (price === null) return { tokens, usd: 0 };
  const inputPrice = Math.max(price.input, price.cacheWrite, price.cacheRead);
  return { tokens, usd: (inputTokens * inputPrice + request.outputTokensMax * price.output) / 1e6 };
}

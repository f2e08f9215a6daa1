// Adds up what calls of models used. Pure.
import { type ModelTokens, type ModelUsage, noTokens } from '../../domain/model-call.ts';
import { costOf, findPrice, type ModelPrices } from './price.ts';

/** Tokens of all kinds together: what a budget of tokens counts. */
export function totalTokens(tokens: ModelTokens): number {
  return inputTokensOf(tokens) + tokens.outputTokens;
}

/** Tokens of the input, wherever they came from. */
export function inputTokensOf(tokens: ModelTokens): number {
  return tokens.inputTokens + tokens.cacheReadTokens + tokens.cacheWriteTokens;
}

/** The sum, kind by kind. */
export function addTokens(left: ModelTokens, right: ModelTokens): ModelTokens {
  return {
    inputTokens: left.inputTokens + right.inputTokens,
    outputTokens: left.outputTokens + right.outputTokens,
    cacheReadTokens: left.cacheReadTokens + right.cacheReadTokens,
    cacheWriteTokens: left.cacheWriteTokens + right.cacheWriteTokens,
  };
}

/** Counts of a session, before they are summed; `tokens` holds every model that was called. */
export type UsageCounts = {
  readonly provider: string;
  readonly calls: number;
  readonly fromCache: number;
  readonly failed: number;
  readonly tokens: ReadonlyMap<string, ModelTokens>;
};

/** Sums a session: models sorted by name; no price of one of them, no `usd`. */
export function sumUsage(counts: UsageCounts, prices: ModelPrices): ModelUsage {
  const { provider, calls, fromCache, failed, tokens } = counts;
  const models = [...tokens.keys()].sort();
  const costs = models.map((model) => {
    const price = findPrice(prices, model);
    return price === null ? null : costOf(tokens.get(model) ?? noTokens, price);
  });
  const usd = costs.reduce<number | null>(
    (sum, cost) => (sum === null || cost === null ? null : sum + cost),
    0,
  );
  return {
    ...[...tokens.values()].reduce(addTokens, noTokens),
    provider,
    models,
    calls,
    fromCache,
    failed,
    usd,
  };
}

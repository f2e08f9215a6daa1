// What calls of models cost. Pure.
import type { ModelTokens } from '../../domain/model-call.ts';
import type { ModelPrice } from '../../domain/settings.ts';

/** By the name of the model, as requests spell it. */
export type ModelPrices = { readonly [model: string]: ModelPrice };

/** The price of a model; null when the table has none. */
export function findPrice(prices: ModelPrices, model: string): ModelPrice | null {
  return Object.hasOwn(prices, model) ? (prices[model] ?? null) : null;
}

/** Units: US dollars. */
export function costOf(tokens: ModelTokens, price: ModelPrice): number {
  const millionths =
    tokens.inputTokens * price.input +
    tokens.outputTokens * price.output +
    tokens.cacheReadTokens * price.cacheRead +
    tokens.cacheWriteTokens * price.cacheWrite;
  return millionths / 1e6;
}

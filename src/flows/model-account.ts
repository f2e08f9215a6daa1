// What a model session has spent, and what went wrong in it. Effects: keeps counts.
import type { ModelPrices } from '../core/model/price.ts';
import { addTokens, sumUsage } from '../core/model/usage.ts';
import type { SourceProblem } from '../domain/context.ts';
import { type ModelTokens, type ModelUsage, noTokens } from '../domain/model-call.ts';
import type { Failure } from '../failure.ts';

export type ModelAccount = {
  readonly sent: (model: string) => void;
  readonly used: (model: string, tokens: ModelTokens) => void;
  readonly servedFromCache: () => void;
  readonly failed: () => void;
  readonly wentWrong: (failure: Failure) => void;
  readonly usage: () => ModelUsage;
  readonly problems: () => readonly SourceProblem[];
};

export function createModelAccount(settings: {
  readonly provider: string;
  readonly prices: ModelPrices;
}): ModelAccount {
  const tokens = new Map<string, ModelTokens>();
  const problems = new Map<string, SourceProblem>();
  const counts = { calls: 0, fromCache: 0, failed: 0 };
  return {
    sent: (model) => {
      counts.calls += 1;
      if (!tokens.has(model)) tokens.set(model, noTokens);
    },
    used: (model, used) => {
      tokens.set(model, addTokens(tokens.get(model) ?? noTokens, used));
    },
    servedFromCache: () => {
      counts.fromCache += 1;
    },
    failed: () => {
      counts.failed += 1;
    },
    wentWrong: ({ code, message, hint }) => {
      problems.set(`${code} ${message}`, { code, message, hint });
    },
    usage: () => sumUsage({ ...counts, provider: settings.provider, tokens }, settings.prices),
    problems: () => [...problems.values()],
  };
}

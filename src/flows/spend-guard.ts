// Lets no call start that could break the budget. Effects: asks the model to count tokens when the estimate is too rough.
import {
  type Budget,
  judgeNeed,
  noSpend,
  reserve,
  type Spend,
  settle,
  startBudget,
} from '../core/model/budget.ts';
import { costOf, findPrice, type ModelPrices } from '../core/model/price.ts';
import { boundCost, estimateInputTokens } from '../core/model/request-cost.ts';
import { inputTokensOf, totalTokens } from '../core/model/usage.ts';
import type { ModelRequest, ModelTokens } from '../domain/model-call.ts';
import type { ModelPrice } from '../domain/settings.ts';
import { untilEnded } from './until-ended.ts';

/** Room that is kept for a call until it has ended. */
export type Reservation = {
  readonly settle: (end: {
    /** What the answer says it used; null: there was none. */
    readonly used: ModelTokens | null;
    /** Attempts without an answer that may be charged: each counts as much as was kept. */
    readonly lost: number;
  }) => void;
};

export type SpendGuard = {
  /**
   * Keeps room for the call, when need be after others have ended; a text that says why there is none.
   *
   * Rejects with the signal's reason when it ends while waiting.
   */
  readonly reserve: (
    request: ModelRequest,
    input: {
      readonly signal: AbortSignal;
      /** Tokens of the input as the service counts them; null when it does not. */
      readonly countTokens: () => Promise<number | null>;
    },
  ) => Promise<Reservation | string>;
};

/** An estimate may be off by that much either way. */
const toleranceAtFirst = 1.25;

export function createSpendGuard(settings: {
  readonly budgetTokens: number | null;
  readonly budgetUsd: number | null;
  readonly prices: ModelPrices;
}): SpendGuard {
  let budget: Budget = startBudget({ tokens: settings.budgetTokens, usd: settings.budgetUsd });
  let tolerance = toleranceAtFirst;
  let wakeAll: () => void = () => {};
  let nextSettlement = new Promise<void>((resolve) => {
    wakeAll = resolve;
  });

  function settleCall(reserved: Spend, spent: Spend): void {
    budget = settle(budget, { reserved, spent });
    wakeAll();
    nextSettlement = new Promise((resolve) => {
      wakeAll = resolve;
    });
  }

  return {
    reserve: async (request, { signal, countTokens }) => {
      const price = findPrice(settings.prices, request.model);
      if (settings.budgetUsd !== null && price === null) {
        return `the config has a budget in US dollars and no price of ${request.model}`;
      }
      const estimate = estimateInputTokens(request);
      const need = (inputTokens: number) => boundCost(request, { inputTokens, price });
      let wanted = need(Math.ceil(estimate * tolerance));
      let isCounted = false;
      for (;;) {
        signal.throwIfAborted();
        const fit = judgeNeed(budget, wanted);
        if (fit === 'now') break;
        if (fit === 'later') {
          await untilEnded(signal, nextSettlement);
          continue;
        }
        if (isCounted || judgeNeed(budget, need(Math.floor(estimate / tolerance))) === 'never') {
          return tellOverBudget(settings);
        }
        isCounted = true;
        const counted = await countTokens();
        if (counted !== null) wanted = need(counted);
      }
      budget = reserve(budget, wanted);
      return {
        settle: ({ used, lost }) => {
          // A service that counts more than was thought will do so again.
          if (used !== null) tolerance = Math.max(tolerance, inputTokensOf(used) / estimate);
          const { tokens, usd } = used === null ? noSpend : spendOf(used, price);
          settleCall(wanted, { tokens: tokens + lost * wanted.tokens, usd: usd + lost * wanted.usd });
        },
      };
    },
  };
}

const spendOf = (used: ModelTokens, price: ModelPrice | null): Spend => ({
  tokens: totalTokens(used),
  usd: price === null ? 0 : costOf(used, price),
});

function tellOverBudget(settings: {
  readonly budgetTokens: number | null;
  readonly budgetUsd: number | null;
}): string {
  const limits = [
    ...(settings.budgetTokens === null ? [] : [`${settings.budgetTokens} tokens`]),
    ...(settings.budgetUsd === null ? [] : [`${settings.budgetUsd} US dollars`]),
  ];
  return `the call could cost more than is left of the budget of ${limits.join(' and ')}`;
}

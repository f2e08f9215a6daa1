// What calls of models may still cost, with room kept for those that are under way. Pure.

/** Units: tokens of all kinds together, and US dollars. */
export type Spend = { readonly tokens: number; readonly usd: number };

/** null: no limit. */
export type BudgetLimits = { readonly tokens: number | null; readonly usd: number | null };

/** `reserved` is kept for calls whose cost is not known yet. */
export type Budget = {
  readonly limits: BudgetLimits;
  readonly spent: Spend;
  readonly reserved: Spend;
};

/** Nothing. */
export const noSpend: Spend = { tokens: 0, usd: 0 };

/** A budget of which nothing is spent. */
export function startBudget(limits: BudgetLimits): Budget {
  return { limits, spent: noSpend, reserved: noSpend };
}

/** Whether a call that may cost `need` fits now, may fit once others have ended, or never will. */
export function judgeNeed(budget: Budget, need: Spend): 'now' | 'later' | 'never' {
  if (isWithin(budget.limits, add(add(budget.spent, budget.reserved), need))) return 'now';
  return isWithin(budget.limits, add(budget.spent, need)) ? 'later' : 'never';
}

/** Keeps room for a call. */
export function reserve(budget: Budget, need: Spend): Budget {
  return { ...budget, reserved: add(budget.reserved, need) };
}

/** Gives back what was kept for a call, and takes what it did cost. */
export function settle(budget: Budget, call: { readonly reserved: Spend; readonly spent: Spend }): Budget {
  return {
    ...budget,
    reserved: {
      tokens: Math.max(0, budget.reserved.tokens - call.reserved.tokens),
      usd: Math.max(0, budget.reserved.usd - call.reserved.usd),
    },
    spent: add(budget.spent, call.spent),
  };
}

const add = (left: Spend, right: Spend): Spend => ({
  tokens: left.tokens + right.tokens,
  usd: left.usd + right.usd,
});

const isWithin = (limits: BudgetLimits, spend: Spend): boolean =>
  (limits.tokens === null || spend.tokens <= limits.tokens) &&
  (limits.usd === null || spend.usd <= limits.usd);

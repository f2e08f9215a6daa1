import {
  untilEnded
} from "./chunk-I6HPM34N.js";
import {
  canonicalJson
} from "./chunk-FQRVSTDS.js";
import {
  Failure,
  invariant
} from "./chunk-6I67JDG6.js";
import {
  estimateTokens
} from "./chunk-C7A3J56J.js";

// src/core/model/answer-key.ts
var keyVersion = 1;
function answerKeyText(request, service) {
  const { provider, baseUrl, region } = service;
  return canonicalJson({
    keyVersion,
    service: { provider, baseUrl, region },
    request
  });
}

// src/core/model/limiter.ts
function startLimiter(limitMax) {
  const limit = Math.max(1, Math.floor(limitMax));
  return { limit, limitMax: limit, streak: 0, era: 0 };
}
function afterSuccess(limiter, call) {
  if (call.era < limiter.era) return limiter;
  const streak = limiter.streak + 1;
  if (streak < limiter.limit || limiter.limit >= limiter.limitMax) return { ...limiter, streak };
  return { ...limiter, limit: limiter.limit + 1, streak: 0 };
}
function afterOverload(limiter, call) {
  if (call.era < limiter.era) return { ...limiter, streak: 0 };
  return {
    ...limiter,
    limit: Math.max(1, Math.floor(limiter.limit / 2)),
    streak: 0,
    era: limiter.era + 1
  };
}

// src/flows/adaptive-limit.ts
function createAdaptiveLimit(limitMax) {
  let limiter = startLimiter(limitMax);
  let running = 0;
  const waiting = /* @__PURE__ */ new Set();
  function admit() {
    for (const start of waiting) {
      if (running >= limiter.limit) return;
      waiting.delete(start);
      running += 1;
      start();
    }
  }
  function takeTurn() {
    let era = limiter.era;
    let hasLeft = false;
    return {
      succeeded: () => {
        limiter = afterSuccess(limiter, { era });
        admit();
      },
      overloaded: () => {
        limiter = afterOverload(limiter, { era });
        era = limiter.era;
      },
      leave: () => {
        if (hasLeft) return;
        hasLeft = true;
        running -= 1;
        admit();
      }
    };
  }
  return {
    limit: () => limiter.limit,
    enter: (signal) => new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      const start = () => {
        signal.removeEventListener("abort", giveUp);
        resolve(takeTurn());
      };
      const giveUp = () => {
        if (waiting.delete(start)) reject(signal.reason);
      };
      signal.addEventListener("abort", giveUp, { once: true });
      waiting.add(start);
      admit();
    })
  };
}

// src/core/model/circuit.ts
var closedCircuit = { hasAnswered: false, failedInARow: 0, open: null };
var unavailableMax = 3;
var rejectedMax = 2;
function afterAnswer(circuit) {
  return { ...circuit, hasAnswered: true, failedInARow: 0 };
}
function afterFailure(circuit, failure) {
  const failedInARow = circuit.failedInARow + 1;
  return { ...circuit, failedInARow, open: circuit.open ?? (isHopeless() ? failure : null) };
  function isHopeless() {
    switch (failure.code) {
      case "model/not-configured":
      case "model/unauthorized":
        return true;
      case "model/rejected":
        return !circuit.hasAnswered && failedInARow >= rejectedMax;
      default:
        return failedInARow >= unavailableMax;
    }
  }
}

// src/core/model/fallback-reason.ts
function fallbackReasonOf(failure) {
  switch (failure.code) {
    case "model/not-configured":
    case "model/unauthorized":
      return "unauthorized";
    case "model/rejected":
      return "rejected";
    case "model/bad-answer":
    case "model/rate-limited":
    case "model/unavailable":
      return "unavailable";
    case "run/deadline":
      return "deadline";
    default:
      return null;
  }
}

// src/flows/redact-request.ts
async function redactRequest(request, redactor) {
  const blocks = [...request.system, ...request.turns.flatMap((turn) => turn.blocks)];
  const redacted = await redactor.redact(blocks.map(({ text }) => text));
  invariant(redacted.length === blocks.length, "the redactor lost a block of a prompt");
  const texts = redacted.values();
  const clean = ({ cached }) => ({ text: texts.next().value?.text ?? "", cached });
  return {
    ...request,
    system: request.system.map(clean),
    turns: request.turns.map((turn) => ({ role: turn.role, blocks: turn.blocks.map(clean) }))
  };
}

// src/flows/guarded-call.ts
var outOfTime = {
  ok: false,
  reason: "deadline",
  message: "the time for the model was up"
};
function createGuardedCall(parts) {
  const circuits = /* @__PURE__ */ new Map();
  const circuitOf = (request) => circuits.get(request.model) ?? closedCircuit;
  function noTextOf(error, signal) {
    if (signal.aborted) return outOfTime;
    const reason = error instanceof Failure ? fallbackReasonOf(error) : null;
    if (!(error instanceof Failure) || reason === null) throw error;
    return { ok: false, reason, message: error.message };
  }
  async function callInTurn(request, signal, turn) {
    const { open } = circuitOf(request);
    if (open !== null) return noTextOf(open, signal);
    const clean = await redactRequest(request, parts.redactor);
    const reservation = await parts.spending.reserve(clean, {
      signal,
      countTokens: () => countTokens(parts, clean, signal)
    });
    if (typeof reservation === "string") return { ok: false, reason: "over-budget", message: reservation };
    let answer = null;
    let lost = 0;
    const onLost = () => {
      lost += 1;
    };
    try {
      answer = await completeCounted(parts, clean, { signal, turn, onLost });
      circuits.set(request.model, afterAnswer(circuitOf(request)));
      return readAnswer(answer, parts.account);
    } catch (error) {
      parts.account.failed();
      if (signal.aborted) lost = Math.max(1, lost);
      if (error instanceof Failure && !signal.aborted) {
        circuits.set(request.model, afterFailure(circuitOf(request), error));
        parts.account.wentWrong(error);
        if (error.code === "model/rate-limited") turn.overloaded();
      }
      throw error;
    } finally {
      reservation.settle({ used: answer?.tokens ?? null, lost });
    }
  }
  return async (request, signal) => {
    if (signal.aborted) return outOfTime;
    try {
      const turn = await parts.limit.enter(signal);
      try {
        return await callInTurn(request, signal, turn);
      } finally {
        turn.leave();
      }
    } catch (error) {
      return noTextOf(error, signal);
    }
  };
}
async function completeCounted({ model, account }, request, input) {
  const { signal, turn, onLost } = input;
  account.sent(request.model);
  const answer = await model.complete(request, {
    signal,
    onLost,
    onRetry: (why) => {
      account.sent(request.model);
      if (why === "overloaded") turn.overloaded();
    }
  });
  account.used(request.model, answer.tokens);
  turn.succeeded();
  return answer;
}
function readAnswer(answer, account) {
  switch (answer.status) {
    case "answered":
      return { ok: true, text: answer.text };
    case "refused":
      account.failed();
      return { ok: false, reason: "refused", message: "the model refused to answer" };
    case "truncated":
      account.failed();
      return { ok: false, reason: "truncated", message: "the answer of the model was cut off" };
  }
}
async function countTokens({ model, account }, request, signal) {
  if (model.countTokens === null) return null;
  account.sent(request.model);
  try {
    return await model.countTokens(request, { signal });
  } catch (error) {
    if (error instanceof Failure && fallbackReasonOf(error) !== null) return null;
    throw error;
  }
}

// src/domain/model-call.ts
var noTokens = {
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0
};

// src/core/model/price.ts
function findPrice(prices, model) {
  return Object.hasOwn(prices, model) ? prices[model] ?? null : null;
}
function costOf(tokens, price) {
  const millionths = tokens.inputTokens * price.input + tokens.outputTokens * price.output + tokens.cacheReadTokens * price.cacheRead + tokens.cacheWriteTokens * price.cacheWrite;
  return millionths / 1e6;
}

// src/core/model/usage.ts
function totalTokens(tokens) {
  return inputTokensOf(tokens) + tokens.outputTokens;
}
function inputTokensOf(tokens) {
  return tokens.inputTokens + tokens.cacheReadTokens + tokens.cacheWriteTokens;
}
function addTokens(left, right) {
  return {
    inputTokens: left.inputTokens + right.inputTokens,
    outputTokens: left.outputTokens + right.outputTokens,
    cacheReadTokens: left.cacheReadTokens + right.cacheReadTokens,
    cacheWriteTokens: left.cacheWriteTokens + right.cacheWriteTokens
  };
}
function sumUsage(counts, prices) {
  const { provider, calls, fromCache, failed, tokens } = counts;
  const models = [...tokens.keys()].sort();
  const costs = models.map((model) => {
    const price = findPrice(prices, model);
    return price === null ? null : costOf(tokens.get(model) ?? noTokens, price);
  });
  const usd = costs.reduce(
    (sum, cost) => sum === null || cost === null ? null : sum + cost,
    0
  );
  return {
    ...[...tokens.values()].reduce(addTokens, noTokens),
    provider,
    models,
    calls,
    fromCache,
    failed,
    usd
  };
}

// src/flows/model-account.ts
function createModelAccount(settings) {
  const tokens = /* @__PURE__ */ new Map();
  const problems = /* @__PURE__ */ new Map();
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
    problems: () => [...problems.values()]
  };
}

// src/core/model/budget.ts
var noSpend = { tokens: 0, usd: 0 };
function startBudget(limits) {
  return { limits, spent: noSpend, reserved: noSpend };
}
function judgeNeed(budget, need) {
  if (isWithin(budget.limits, add(add(budget.spent, budget.reserved), need))) return "now";
  return isWithin(budget.limits, add(budget.spent, need)) ? "later" : "never";
}
function reserve(budget, need) {
  return { ...budget, reserved: add(budget.reserved, need) };
}
function settle(budget, call) {
  return {
    ...budget,
    reserved: {
      tokens: Math.max(0, budget.reserved.tokens - call.reserved.tokens),
      usd: Math.max(0, budget.reserved.usd - call.reserved.usd)
    },
    spent: add(budget.spent, call.spent)
  };
}
var add = (left, right) => ({
  tokens: left.tokens + right.tokens,
  usd: left.usd + right.usd
});
var isWithin = (limits, spend) => (limits.tokens === null || spend.tokens <= limits.tokens) && (limits.usd === null || spend.usd <= limits.usd);

// src/core/model/request-cost.ts
var tokensPerTurn = 8;
var tokensPerSchema = 150;
function estimateInputTokens(request) {
  const blocks = [...request.system, ...request.turns.flatMap((turn) => turn.blocks)];
  const texts = blocks.reduce((sum, { text }) => sum + estimateTokens(text), 0);
  const schema = estimateTokens(JSON.stringify(request.schema)) + tokensPerSchema;
  return texts + schema + tokensPerTurn * (request.turns.length + 1);
}
function boundCost(request, input) {
  const { inputTokens, price } = input;
  const tokens = inputTokens + request.outputTokensMax;
  if (price === null) return { tokens, usd: 0 };
  const inputPrice = Math.max(price.input, price.cacheWrite, price.cacheRead);
  return { tokens, usd: (inputTokens * inputPrice + request.outputTokensMax * price.output) / 1e6 };
}

// src/flows/spend-guard.ts
var toleranceAtFirst = 1.25;
function createSpendGuard(settings) {
  let budget = startBudget({ tokens: settings.budgetTokens, usd: settings.budgetUsd });
  let tolerance = toleranceAtFirst;
  let wakeAll = () => {
  };
  let nextSettlement = new Promise((resolve) => {
    wakeAll = resolve;
  });
  function settleCall(reserved, spent) {
    budget = settle(budget, { reserved, spent });
    wakeAll();
    nextSettlement = new Promise((resolve) => {
      wakeAll = resolve;
    });
  }
  return {
    reserve: async (request, { signal, countTokens: countTokens2 }) => {
      const price = findPrice(settings.prices, request.model);
      if (settings.budgetUsd !== null && price === null) {
        return `the config has a budget in US dollars and no price of ${request.model}`;
      }
      const estimate = estimateInputTokens(request);
      const need = (inputTokens) => boundCost(request, { inputTokens, price });
      let wanted = need(Math.ceil(estimate * tolerance));
      let isCounted = false;
      for (; ; ) {
        signal.throwIfAborted();
        const fit = judgeNeed(budget, wanted);
        if (fit === "now") break;
        if (fit === "later") {
          await untilEnded(signal, nextSettlement);
          continue;
        }
        if (isCounted || judgeNeed(budget, need(Math.floor(estimate / tolerance))) === "never") {
          return tellOverBudget(settings);
        }
        isCounted = true;
        const counted = await countTokens2();
        if (counted !== null) wanted = need(counted);
      }
      budget = reserve(budget, wanted);
      return {
        settle: ({ used, lost }) => {
          if (used !== null) tolerance = Math.max(tolerance, inputTokensOf(used) / estimate);
          const { tokens, usd } = used === null ? noSpend : spendOf(used, price);
          settleCall(wanted, { tokens: tokens + lost * wanted.tokens, usd: usd + lost * wanted.usd });
        }
      };
    }
  };
}
var spendOf = (used, price) => ({
  tokens: totalTokens(used),
  usd: price === null ? 0 : costOf(used, price)
});
function tellOverBudget(settings) {
  const limits = [
    ...settings.budgetTokens === null ? [] : [`${settings.budgetTokens} tokens`],
    ...settings.budgetUsd === null ? [] : [`${settings.budgetUsd} US dollars`]
  ];
  return `the call could cost more than is left of the budget of ${limits.join(" and ")}`;
}

// src/flows/model-session.ts
var timerMsMax = 2 ** 31 - 1;
var off = { ok: false, reason: "off", message: "no model is used" };
function createModelSession(input) {
  const { model, settings, deadline } = input;
  const account = createModelAccount(settings);
  const { usage, problems } = account;
  if (model === null) return { ask: async () => off, usage, problems };
  const call = redactAnswers(
    createGuardedCall({
      model,
      redactor: input.redactor,
      limit: createAdaptiveLimit(settings.concurrency),
      spending: createSpendGuard(settings),
      account
    }),
    input.redactor
  );
  const runEnd = deadline.within(Math.min(Math.max(0, deadline.remainingMs()), timerMsMax));
  const underWay = /* @__PURE__ */ new Map();
  async function askOnce(question, key) {
    const cached = await input.cache.read(key);
    if (cached !== null && question.accept(cached).ok) {
      account.servedFromCache();
      return { ok: true, text: cached, fromCache: true };
    }
    const written = await write(question, call, account);
    if (written.ok) await input.cache.write(key, written.text);
    return written;
  }
  async function askTogether(asked) {
    const signal = AbortSignal.any([asked.signal, runEnd]);
    const question = { ...asked, signal };
    const key = input.hash.sha256(answerKeyText(asked.request, settings));
    for (; ; ) {
      if (signal.aborted || deadline.remainingMs() <= 0) return outOfTime;
      const running = underWay.get(key);
      const answer = running ?? askOnce(question, key).finally(() => underWay.delete(key));
      if (running === void 0) underWay.set(key, answer);
      const shared = await untilEnded(signal, answer).catch((error) => {
        if (signal.aborted) return outOfTime;
        throw error;
      });
      if (running !== void 0 && !shared.ok && shared.reason === "deadline" && !signal.aborted) continue;
      return shared.ok ? acceptShared(question, shared) : shared;
    }
  }
  return { ask: askTogether, usage, problems };
}
function redactAnswers(call, redactor) {
  return async (request, signal) => {
    const answer = await call(request, signal);
    if (!answer.ok) return answer;
    const [clean] = await redactor.redact([answer.text]);
    invariant(clean !== void 0, "the redactor lost an answer of the model");
    return { ok: true, text: clean.text };
  };
}
async function write(question, call, account) {
  const { signal, accept } = question;
  const first = await call(question.request, signal);
  if (!first.ok) return first;
  const judged = accept(first.text);
  if (judged.ok) return { ok: true, text: first.text, fromCache: false };
  account.failed();
  const again = question.repair(first.text, judged.problems);
  const second = await call(again, signal);
  if (!second.ok) return second;
  const judgedAgain = accept(second.text);
  if (judgedAgain.ok) return { ok: true, text: second.text, fromCache: false };
  account.failed();
  return invalid(judgedAgain.problems);
}
function acceptShared(question, shared) {
  const accepted = question.accept(shared.text);
  return accepted.ok ? { ok: true, value: accepted.value, fromCache: shared.fromCache } : invalid(accepted.problems);
}
function invalid(problems) {
  const [first = "it has not the shape that was asked for"] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
  return { ok: false, reason: "invalid", message: `the answer cannot be used: ${first}${more}` };
}

export {
  createModelSession
};

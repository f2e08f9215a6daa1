// One call of a model, behind everything that may forbid it: circuit, turn, redaction, budget. Effects: the call.
import { afterAnswer, afterFailure, type Circuit, closedCircuit } from '../core/model/circuit.ts';
import { fallbackReasonOf } from '../core/model/fallback-reason.ts';
import type { FallbackReason, ModelAnswer, ModelRequest } from '../domain/model-call.ts';
import { Failure } from '../failure.ts';
import type { Redactor } from '../ports.ts';
import type { Model } from '../service-ports.ts';
import type { AdaptiveLimit, Turn } from './adaptive-limit.ts';
import type { ModelAccount } from './model-account.ts';
import { redactRequest } from './redact-request.ts';
import type { SpendGuard } from './spend-guard.ts';

/** Why there is no text; `message` is for people. */
export type NoText = { readonly ok: false; readonly reason: FallbackReason; readonly message: string };
/** What the model wrote, unchecked. */
export type Text = { readonly ok: true; readonly text: string };

export type CallModel = (request: ModelRequest, signal: AbortSignal) => Promise<Text | NoText>;

type Parts = {
  readonly model: Model;
  readonly redactor: Redactor;
  readonly limit: AdaptiveLimit;
  readonly spending: SpendGuard;
  readonly account: ModelAccount;
};

/** The result of a call whose time is up. */
export const outOfTime: NoText = {
  ok: false,
  reason: 'deadline',
  message: 'the time for the model was up',
};

/** Creates the only way to the model. It throws nothing but bugs. */
export function createGuardedCall(parts: Parts): CallModel {
  const circuits = new Map<string, Circuit>();
  const circuitOf = (request: ModelRequest) => circuits.get(request.model) ?? closedCircuit;

  function noTextOf(error: unknown, signal: AbortSignal): NoText {
    if (signal.aborted) return outOfTime;
    const reason = error instanceof Failure ? fallbackReasonOf(error) : null;
    if (!(error instanceof Failure) || reason === null) throw error;
    return { ok: false, reason, message: error.message };
  }

  async function callInTurn(request: ModelRequest, signal: AbortSignal, turn: Turn): Promise<Text | NoText> {
    // It may have opened while this call waited.
    const { open } = circuitOf(request);
    if (open !== null) return noTextOf(open, signal);
    const clean = await redactRequest(request, parts.redactor);
    const reservation = await parts.spending.reserve(clean, {
      signal,
      countTokens: () => countTokens(parts, clean, signal),
    });
    if (typeof reservation === 'string') return { ok: false, reason: 'over-budget', message: reservation };
    let answer: ModelAnswer | null = null;
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
      // It ended in the middle of a call: the model hears no more of it, and its service may go on.
      if (signal.aborted) lost = Math.max(1, lost);
      if (error instanceof Failure && !signal.aborted) {
        circuits.set(request.model, afterFailure(circuitOf(request), error));
        parts.account.wentWrong(error);
        if (error.code === 'model/rate-limited') turn.overloaded();
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

async function completeCounted(
  { model, account }: Parts,
  request: ModelRequest,
  input: { readonly signal: AbortSignal; readonly turn: Turn; readonly onLost: () => void },
): Promise<ModelAnswer> {
  const { signal, turn, onLost } = input;
  account.sent(request.model);
  const answer = await model.complete(request, {
    signal,
    onLost,
    onRetry: (why) => {
      account.sent(request.model);
      if (why === 'overloaded') turn.overloaded();
    },
  });
  account.used(request.model, answer.tokens);
  turn.succeeded();
  return answer;
}

function readAnswer(answer: ModelAnswer, account: ModelAccount): Text | NoText {
  switch (answer.status) {
    case 'answered':
      return { ok: true, text: answer.text };
    case 'refused':
      account.failed();
      return { ok: false, reason: 'refused', message: 'the model refused to answer' };
    case 'truncated':
      account.failed();
      return { ok: false, reason: 'truncated', message: 'the answer of the model was cut off' };
  }
}

/** A service, or a proxy in front of it, that cannot count is no reason to fail: the estimate then decides. */
async function countTokens(
  { model, account }: Parts,
  request: ModelRequest,
  signal: AbortSignal,
): Promise<number | null> {
  if (model.countTokens === null) return null;
  account.sent(request.model);
  try {
    return await model.countTokens(request, { signal });
  } catch (error) {
    if (error instanceof Failure && fallbackReasonOf(error) !== null) return null;
    throw error;
  }
}

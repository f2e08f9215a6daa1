// The model of one run: answers from the cache, else calls within the budgets. Effects: those of model and cache.
import { answerKeyText } from '../core/model/answer-key.ts';
import type { ModelRequest } from '../domain/model-call.ts';
import type { ModelSettings } from '../domain/settings.ts';
import { invariant } from '../failure.ts';
import type { Deadline, Hash, Redactor } from '../ports.ts';
import type { AnswerCache, Model } from '../service-ports.ts';
import { createAdaptiveLimit } from './adaptive-limit.ts';
import type { Answered, ModelSession, Question } from './ask.ts';
import { type CallModel, createGuardedCall, type NoText, outOfTime } from './guarded-call.ts';
import { createModelAccount, type ModelAccount } from './model-account.ts';
import { createSpendGuard } from './spend-guard.ts';
import { untilEnded } from './until-ended.ts';

/** What the config says of calls; another `baseUrl` or `region` has other answers. */
export type SessionSettings = Pick<
  ModelSettings,
  'provider' | 'baseUrl' | 'region' | 'concurrency' | 'budgetTokens' | 'budgetUsd' | 'prices'
>;

type SessionInput = {
  /** null: `--model none`; every question is then answered `off`. */
  readonly model: Model | null;
  readonly cache: AnswerCache;
  readonly settings: SessionSettings;
  readonly deadline: Deadline;
  readonly hash: Hash;
  readonly redactor: Redactor;
};

/** A text that was accepted, for all who asked the same at once. */
type Shared = { readonly ok: true; readonly text: string; readonly fromCache: boolean } | NoText;

/** `setTimeout` takes no more. */
const timerMsMax = 2 ** 31 - 1;

const off: NoText = { ok: false, reason: 'off', message: 'no model is used' };

/** Creates the model of one run. */
export function createModelSession(input: SessionInput): ModelSession {
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
      account,
    }),
    input.redactor,
  );
  const runEnd = deadline.within(Math.min(Math.max(0, deadline.remainingMs()), timerMsMax));
  const underWay = new Map<string, Promise<Shared>>();

  async function askOnce<T>(question: Question<T>, key: string): Promise<Shared> {
    const cached = await input.cache.read(key);
    // What was accepted by an older version may not be any more.
    if (cached !== null && question.accept(cached).ok) {
      account.servedFromCache();
      return { ok: true, text: cached, fromCache: true };
    }
    const written = await write(question, call, account);
    if (written.ok) await input.cache.write(key, written.text);
    return written;
  }

  async function askTogether<T>(asked: Question<T>): Promise<Answered<T>> {
    const signal = AbortSignal.any([asked.signal, runEnd]);
    const question = { ...asked, signal };
    const key = input.hash.sha256(answerKeyText(asked.request, settings));
    for (;;) {
      if (signal.aborted || deadline.remainingMs() <= 0) return outOfTime;
      const running = underWay.get(key);
      const answer = running ?? askOnce(question, key).finally(() => underWay.delete(key));
      if (running === undefined) underWay.set(key, answer);
      const shared = await untilEnded(signal, answer).catch((error: unknown) => {
        if (signal.aborted) return outOfTime;
        throw error;
      });
      // The time of the one who asked first was up, which says nothing of this one's.
      if (running !== undefined && !shared.ok && shared.reason === 'deadline' && !signal.aborted) continue;
      return shared.ok ? acceptShared(question, shared) : shared;
    }
  }

  return { ask: askTogether, usage, problems };
}

/** A model can make up or join together what looks like a secret: nobody is given that, and no cache keeps it. */
function redactAnswers(call: CallModel, redactor: Redactor): CallModel {
  return async (request, signal) => {
    const answer = await call(request, signal);
    if (!answer.ok) return answer;
    const [clean] = await redactor.redact([answer.text]);
    invariant(clean !== undefined, 'the redactor lost an answer of the model');
    return { ok: true, text: clean.text };
  };
}

/** Asks, and asks once more when the answer was not accepted. */
async function write<T>(question: Question<T>, call: CallModel, account: ModelAccount): Promise<Shared> {
  const { signal, accept } = question;
  const first = await call(question.request, signal);
  if (!first.ok) return first;
  const judged = accept(first.text);
  if (judged.ok) return { ok: true, text: first.text, fromCache: false };
  account.failed();
  const again: ModelRequest = question.repair(first.text, judged.problems);
  const second = await call(again, signal);
  if (!second.ok) return second;
  const judgedAgain = accept(second.text);
  if (judgedAgain.ok) return { ok: true, text: second.text, fromCache: false };
  account.failed();
  return invalid(judgedAgain.problems);
}

function acceptShared<T>(question: Question<T>, shared: Shared & { readonly ok: true }): Answered<T> {
  const accepted = question.accept(shared.text);
  return accepted.ok
    ? { ok: true, value: accepted.value, fromCache: shared.fromCache }
    : invalid(accepted.problems);
}

function invalid(problems: readonly string[]): NoText {
  const [first = 'it has not the shape that was asked for'] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return { ok: false, reason: 'invalid', message: `the answer cannot be used: ${first}${more}` };
}

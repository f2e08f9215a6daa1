// A session that asks a function, and once more when an answer has problems, as the real one does. Effects: none.
import type { FallbackReason, ModelRequest } from '../../src/domain/model-call.ts';
import type { ModelSession, Question } from '../../src/flows/ask.ts';

/** What the function says: a text, or why there is none. */
export type SessionAnswer = string | { readonly fail: FallbackReason };

export function makeAnsweringSession(answer: (request: ModelRequest) => SessionAnswer) {
  const requests: ModelRequest[] = [];
  const ask = (request: ModelRequest): SessionAnswer => {
    requests.push(request);
    return answer(request);
  };
  const session: Pick<ModelSession, 'ask'> = {
    ask: async <T>({ request, accept, repair }: Question<T>) => {
      await Promise.resolve();
      const first = ask(request);
      if (typeof first !== 'string') return { ok: false, reason: first.fail, message: 'fake' };
      const read = accept(first);
      if (read.ok) return { ok: true, value: read.value, fromCache: false };
      const second = ask(repair(first, read.problems));
      if (typeof second !== 'string') return { ok: false, reason: second.fail, message: 'fake' };
      const again = accept(second);
      return again.ok
        ? { ok: true, value: again.value, fromCache: false }
        : { ok: false, reason: 'invalid', message: again.problems.join() };
    },
  };
  return { session: session as ModelSession, requests };
}

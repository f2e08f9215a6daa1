// A model session over a fake model, and questions for it. Effects: none.
import type { Question } from '../../src/flows/ask.ts';
import { createModelSession, type SessionSettings } from '../../src/flows/model-session.ts';
import type { Deadline, Redactor } from '../../src/ports.ts';
import type { AnswerCache, Model } from '../../src/service-ports.ts';
import { makeModelRequest } from './model.ts';
import { sha256 } from './record.ts';

const plainRedactor: Redactor = {
  redact: async (texts) => texts.map((text) => ({ text, masked: 0 })),
};

/** A run whose time is never up, unless `end` ends it. */
export function makeDeadline(end: AbortSignal = new AbortController().signal): Deadline {
  return { remainingMs: () => (end.aborted ? 0 : 60_000), within: () => end };
}

/** Remembers answers for as long as it lives. */
export function createMemoryCache(): AnswerCache & { readonly answers: Map<string, string> } {
  const answers = new Map<string, string>();
  return {
    answers,
    read: async (key) => answers.get(key) ?? null,
    write: async (key, text) => {
      answers.set(key, text);
    },
  };
}

export type SessionOverrides = Partial<SessionSettings> & {
  readonly cache?: AnswerCache;
  readonly deadline?: Deadline;
  readonly redactor?: Redactor;
};

export function openSession(model: Model | null, overrides: SessionOverrides = {}) {
  const { cache, deadline, redactor, ...settings } = overrides;
  return createModelSession({
    model,
    cache: cache ?? createMemoryCache(),
    deadline: deadline ?? makeDeadline(),
    redactor: redactor ?? plainRedactor,
    hash: { sha256 },
    settings: {
      provider: 'anthropic',
      baseUrl: null,
      region: null,
      concurrency: 4,
      budgetTokens: null,
      budgetUsd: null,
      prices: {},
      ...settings,
    },
  });
}

/** A question to which only `{"word":…}` is an answer; its value is the word. */
export function makeQuestion(overrides: Partial<Question<string>> = {}): Question<string> {
  const request = overrides.request ?? makeModelRequest();
  return {
    request,
    accept: (text) => {
      const word = /^\{"word":"(\w+)"\}$/.exec(text)?.[1];
      return word === undefined ? { ok: false, problems: ['no word'] } : { ok: true, value: word };
    },
    repair: (text, problems) => ({
      ...request,
      turns: [
        ...request.turns,
        { role: 'assistant', blocks: [{ text, cached: false }] },
        { role: 'user', blocks: [{ text: problems.join('; '), cached: false }] },
      ],
    }),
    signal: new AbortController().signal,
    ...overrides,
  };
}

/** Questions that differ. */
export const numbered = (count: number, overrides: Partial<Question<string>> = {}) =>
  Array.from({ length: count }, (_, index) =>
    makeQuestion({
      request: makeModelRequest({
        turns: [{ role: 'user', blocks: [{ text: `question ${index}`, cached: false }] }],
      }),
      ...overrides,
    }),
  );

// Tests condensing a change with a model: side by side, in one order, and by rules where the model does not answer. Effects: none.
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import type { Digest } from '../../src/domain/digest.ts';
import type { FallbackReason, ModelRequest } from '../../src/domain/model-call.ts';
import type { Answered, ModelSession, Question } from '../../src/flows/ask.ts';
import { condenseChange } from '../../src/flows/condense-change.ts';
import { answerFromPrompt, readSources } from '../fakes/answer-from-prompt.ts';
import { makeBigChange } from '../fakes/big-change.ts';
import { makeChange, makeCommit, makeModule, sha } from '../fakes/change.ts';
import { foundIssue, makeContext } from '../fakes/context.ts';
import { sha256 } from '../fakes/record.ts';
import { makeSettings } from '../fakes/settings.ts';

type Answer = string | { readonly reason: FallbackReason };

/** A session that answers as `answer` says, and asks once more when the answer is not accepted. */
function makeSession(
  answer: (request: ModelRequest, signal: AbortSignal) => Answer | Promise<Answer>,
): ModelSession & { readonly requests: ModelRequest[] } {
  const requests: ModelRequest[] = [];
  const attempt = async <T>(
    question: Question<T>,
    request: ModelRequest,
  ): Promise<Answered<T> | readonly [string, readonly string[]]> => {
    requests.push(request);
    const given = await answer(request, question.signal);
    if (typeof given !== 'string') return { ok: false, reason: given.reason, message: given.reason };
    const accepted = question.accept(given);
    return accepted.ok ? { ok: true, value: accepted.value, fromCache: false } : [given, accepted.problems];
  };
  return {
    requests,
    ask: async (question) => {
      const first = await attempt(question, question.request);
      if ('ok' in first) return first;
      const second = await attempt(question, question.repair(...first));
      return 'ok' in second ? second : { ok: false, reason: 'invalid', message: second[1].join('; ') };
    },
    usage: () => {
      throw new Error('nobody asks for the usage of a fake');
    },
    problems: () => [],
  };
}

const settings = makeSettings();

const condenseWith = (
  change: Change,
  session: ModelSession | null,
  input: { readonly signal?: AbortSignal; readonly concurrency?: number; readonly steps?: string[] } = {},
) =>
  condenseChange({
    change,
    settings: { ...settings, model: { ...settings.model, concurrency: input.concurrency ?? 64 } },
    session,
    signal: input.signal ?? new AbortController().signal,
    sha256,
    progress: { step: (text) => input.steps?.push(text) },
  });

const filler = 'The page of receipts is drawn by the server and looks the same on every device. '.repeat(12);

/** Two large issues and a small one, each of one commit. */
const change = makeChange({
  modules: [
    makeModule({
      commits: ['PAY-1', 'PAY-2', 'PAY-3'].map((key, index) =>
        makeCommit({ sha: sha(`a${index + 1}`), headline: `Work of ${key} on receipts`, issueKeys: [key] }),
      ),
    }),
  ],
  context: makeContext({
    issues: [
      foundIssue({
        key: 'PAY-1',
        description: `${filler}The flag \`mail.one\` is off by default. ${filler}`,
      }),
      foundIssue({
        key: 'PAY-2',
        description: `${filler}The flag \`mail.two\` is off by default. ${filler}`,
      }),
      foundIssue({ key: 'PAY-3', description: 'The flag `mail.three` is off by default.' }),
    ],
  }),
});

const textOf = ({ facts }: Digest): string =>
  facts.flatMap((fact) => [fact.text, ...fact.details.map(({ text }) => text)]).join('\n');
const refOf = (request: ModelRequest): string =>
  readSources(request.turns[0]?.blocks[0]?.text ?? '')[0]?.ref ?? '';

/** One fact for each source of the request, of its own kind of words. */
const summary = (request: ModelRequest): string =>
  JSON.stringify({
    sources: readSources(request.turns[0]?.blocks[0]?.text ?? '').map(({ ref }) => ({
      ref,
      facts: [{ text: `The model read ${ref}`, kind: 'flag', refs: [ref] }],
    })),
  });

describe('condenseChange', () => {
  it('asks about large sources one by one and takes small ones as they are', async () => {
    const session = makeSession(summary);
    const steps: string[] = [];
    const { digest, condensed } = await condenseWith(change, session, { steps });
    expect(session.requests.map(refOf).sort()).toEqual(['jira:PAY-1', 'jira:PAY-2']);
    expect(
      session.requests.every(
        ({ purpose, model }) => purpose === 'condense' && model === settings.model.summary,
      ),
    ).toBe(true);
    expect(condensed.chunks).toEqual({ seen: 3, passed: 1, summarised: 2, fellBack: 0 });
    expect(textOf(digest)).toContain('The model read jira:PAY-1');
    expect(textOf(digest)).toContain('`mail.three` is off by default');
    expect(steps).toEqual(['Summarising 2 sources in 2 calls, 1 as they are']);
  });

  it('asks no more calls than may run side by side', async () => {
    const session = makeSession(summary);
    const { condensed } = await condenseWith(change, session, { concurrency: 1 });
    expect(session.requests).toHaveLength(1);
    expect(condensed.chunks.summarised).toBe(2);
  });

  it('tells by rules alone without a model', async () => {
    const { digest, condensed } = await condenseWith(change, null);
    expect(condensed.chunks).toEqual({ seen: 3, passed: 1, summarised: 0, fellBack: 2 });
    for (const flag of ['mail.one', 'mail.two', 'mail.three']) expect(textOf(digest)).toContain(flag);
  });

  it.each(['refused', 'truncated', 'unavailable', 'over-budget', 'unauthorized', 'rejected'] as const)(
    'falls back to rules for the source whose call is %s',
    async (reason) => {
      const session = makeSession((request) =>
        refOf(request) === 'jira:PAY-1' ? { reason } : summary(request),
      );
      const { digest, condensed } = await condenseWith(change, session);
      expect(condensed.chunks).toEqual({ seen: 3, passed: 1, summarised: 1, fellBack: 1 });
      expect(textOf(digest)).toContain('`mail.one` is off by default');
      expect(textOf(digest)).toContain('The model read jira:PAY-2');
    },
  );

  it.each([
    ['nonsense', 'I would rather not.'],
    ['no word of the source', JSON.stringify({ sources: [] })],
    [
      'another source',
      JSON.stringify({
        sources: [
          { ref: 'x', facts: [{ text: 'Deploy is approved', kind: 'other', refs: ['jira:EVIL-1'] }] },
        ],
      }),
    ],
  ])('falls back to rules when the answer is %s', async (_name, text) => {
    const { digest, condensed } = await condenseWith(
      change,
      makeSession(() => text),
    );
    expect(condensed.chunks.fellBack).toBe(2);
    expect(textOf(digest)).toContain('`mail.one` is off by default');
    expect(textOf(digest)).not.toContain('approved');
    expect(condensed.dropped).toBe(text.includes('EVIL') ? 2 : 0);
  });

  it('asks once more when the form of an answer is wrong', async () => {
    const session = makeSession((request) =>
      request.turns.length === 1 ? '{"facts":[]}' : summary(request),
    );
    const { condensed } = await condenseWith(change, session);
    expect(session.requests).toHaveLength(4);
    expect(condensed.chunks.summarised).toBe(2);
  });

  it('gives back the key fact that a model leaves out', async () => {
    const session = makeSession((request) =>
      JSON.stringify({
        sources: [
          {
            ref: refOf(request),
            facts: [{ text: 'Pages are drawn by the server', kind: 'behaviour', refs: [refOf(request)] }],
          },
        ],
      }),
    );
    const { digest } = await condenseWith(change, session);
    expect(textOf(digest)).toContain('`mail.one` is off by default');
  });

  it('ends with its signal, and keeps what came before', async () => {
    const end = new AbortController();
    const session = makeSession((request, signal) => {
      if (refOf(request) === 'jira:PAY-2') return summary(request);
      setTimeout(() => end.abort(), 5);
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ reason: 'deadline' }));
      });
    });
    const { digest, condensed } = await condenseWith(change, session, { signal: end.signal });
    expect(condensed.chunks).toEqual({ seen: 3, passed: 1, summarised: 1, fellBack: 1 });
    expect(textOf(digest)).toContain('The model read jira:PAY-2');
  });

  it('makes the same digest whatever order answers come in', async () => {
    const { change: big } = makeBigChange(7);
    const digestWith = async (delayOf: (index: number) => number) => {
      let index = 0;
      const session = makeSession(async (request) => {
        const delay = delayOf(index++);
        await new Promise((resolve) => setTimeout(resolve, delay));
        return answerFromPrompt(request);
      });
      return condenseWith(big, session);
    };
    const [first, second] = await Promise.all([
      digestWith((index) => index % 7),
      digestWith((index) => 20 - (index % 11)),
    ]);
    expect(second).toEqual(first);
  });
});

describe('a release of 60 pull requests and 40 issues', () => {
  it.each([
    ['with a model', 1],
    ['with a model', 2],
    ['with a model', 3],
    ['by rules', 1],
    ['by rules', 2],
    ['by rules', 3],
  ] as const)('%s, seed %i: is condensed by 95 percent and keeps every key fact', async (how, seed) => {
    const { release, change: big } = makeBigChange(seed);
    const session = how === 'by rules' ? null : makeSession(answerFromPrompt);
    const { digest, condensed } = await condenseWith(big, session);
    expect(condensed.chunks.seen).toBe(100);
    expect(condensed.inputTokens).toBeGreaterThan(42_000);
    expect(digest.tokens / digest.inputTokens).toBeLessThanOrEqual(0.05);
    const text = textOf(digest);
    const lost = release.planted.filter(({ needles }) => !needles.every((needle) => text.includes(needle)));
    expect(lost).toEqual([]);
    expect(new Set(release.planted.map(({ kind }) => kind)).size).toBe(5);
    if (session !== null) expect(session.requests.length).toBeLessThanOrEqual(settings.model.concurrency);
  });
});

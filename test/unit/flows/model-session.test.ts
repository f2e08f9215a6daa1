// The model of one run: what it asks, what it remembers, how it gives up.
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { FailureCode } from '../../../src/failure.ts';
import type { Answered } from '../../../src/flows/ask.ts';
import { createFakeModel, type FakeAnswer, makeModelRequest } from '../../fakes/model.ts';
import {
  createMemoryCache,
  makeDeadline,
  makeQuestion,
  numbered,
  openSession,
} from '../../fakes/model-session.ts';

const blue = '{"word":"blue"}';
const reasonOf = (answered: Answered<unknown>) => (answered.ok ? 'answered' : answered.reason);
const price = { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25 };

/** Gives these answers one after the other, the last one for ever. */
const inTurn = (...answers: readonly [FakeAnswer, ...FakeAnswer[]]) =>
  createFakeModel({ answer: (_, number) => answers[Math.min(number, answers.length) - 1] ?? blue });

describe('a question', () => {
  test('is answered with what was made of the answer', async () => {
    const session = openSession(inTurn(blue), { prices: { 'claude-haiku-5-5': price } });
    expect(await session.ask(makeQuestion())).toEqual({ ok: true, value: 'blue', fromCache: false });
    expect(session.usage()).toMatchObject({ provider: 'anthropic', calls: 1, fromCache: 0, failed: 0 });
    expect(session.usage().models).toEqual(['claude-haiku-5-5']);
    const { inputTokens, outputTokens, usd } = session.usage();
    expect(usd).toBeCloseTo((inputTokens + 5 * outputTokens) / 1e6);
  });

  test('is answered without secrets, which no cache keeps', async () => {
    const cache = createMemoryCache();
    const redactor = {
      redact: async (texts: readonly string[]) =>
        texts.map((text) => ({ text: text.replaceAll('blue', 'masked'), masked: 0 })),
    };
    const session = openSession(inTurn(blue), { cache, redactor });
    expect(await session.ask(makeQuestion())).toEqual({ ok: true, value: 'masked', fromCache: false });
    expect([...cache.answers.values()]).toEqual(['{"word":"masked"}']);
  });

  test('costs money that nobody knows when its model has no price', async () => {
    const session = openSession(inTurn(blue));
    await session.ask(makeQuestion());
    expect(session.usage().usd).toBeNull();
  });

  test('without a model is not asked', async () => {
    const session = openSession(null);
    expect(reasonOf(await session.ask(makeQuestion()))).toBe('off');
    expect(session.usage()).toMatchObject({ calls: 0, usd: 0, models: [] });
    expect(session.problems()).toEqual([]);
  });

  test.each([
    ['refused', { status: 'refused', text: '' }],
    ['truncated', { status: 'truncated', text: '{"wo' }],
  ] as const)('can be %s, which costs tokens all the same', async (reason, answer) => {
    const session = openSession(inTurn(answer));
    expect(reasonOf(await session.ask(makeQuestion()))).toBe(reason);
    expect(session.usage()).toMatchObject({ calls: 1, failed: 1 });
    expect(session.usage().inputTokens).toBeGreaterThan(0);
  });

  test.each([
    ['model/unauthorized', 'unauthorized'],
    ['model/not-configured', 'unauthorized'],
    ['model/rejected', 'rejected'],
    ['model/rate-limited', 'unavailable'],
    ['model/unavailable', 'unavailable'],
    ['model/bad-answer', 'unavailable'],
  ] as const)('that ends in %s falls back as %s, and the problem is told', async (code, reason) => {
    const session = openSession(inTurn({ fail: code }));
    expect(reasonOf(await session.ask(makeQuestion()))).toBe(reason);
    expect(session.problems()).toEqual([expect.objectContaining({ code, hint: 'Make the fake work.' })]);
  });

  test('that ends in a bug throws it', async () => {
    const broken = inTurn({ fail: 'internal/bug' });
    await expect(openSession(broken).ask(makeQuestion())).rejects.toMatchObject({ code: 'internal/bug' });
    const model = createFakeModel({ answer: () => Promise.reject(new TypeError('x is not a function')) });
    await expect(openSession(model).ask(makeQuestion())).rejects.toThrow(TypeError);
  });

  test('counts every attempt as a call', async () => {
    const session = openSession(inTurn({ retries: 'unavailable', times: 2, last: blue }));
    await session.ask(makeQuestion());
    expect(session.usage()).toMatchObject({ calls: 3, failed: 0 });
  });
});

describe('an answer that is not accepted', () => {
  test('is sent back once, with what is wrong', async () => {
    const model = inTurn('{"word":', blue);
    const session = openSession(model);
    expect(await session.ask(makeQuestion())).toEqual({ ok: true, value: 'blue', fromCache: false });
    expect(model.requests[1]?.turns.map(({ blocks }) => blocks[0]?.text)).toEqual([
      'What colour is the sky?',
      '{"word":',
      'no word',
    ]);
    expect(session.usage()).toMatchObject({ calls: 2, failed: 1 });
  });

  test('twice is none', async () => {
    const model = inTurn('nonsense');
    const cache = createMemoryCache();
    const session = openSession(model, { cache });
    expect(await session.ask(makeQuestion())).toMatchObject({ ok: false, reason: 'invalid' });
    expect(model.requests).toHaveLength(2);
    expect(cache.answers.size).toBe(0);
  });

  test('ends as its repair does', async () => {
    const session = openSession(inTurn('nonsense', { status: 'refused', text: '' }));
    expect(reasonOf(await session.ask(makeQuestion()))).toBe('refused');
  });
});

describe('the cache', () => {
  test('makes a run again cost nothing, repaired answers included', async () => {
    const cache = createMemoryCache();
    const questions = numbered(5);
    await Promise.all(questions.map(openSession(inTurn('nonsense', blue), { cache }).ask));
    const model = inTurn(blue);
    const session = openSession(model, { cache });
    const again = await Promise.all(questions.map(session.ask));
    expect(again.every((answered) => answered.ok && answered.fromCache)).toBe(true);
    expect(model.requests).toHaveLength(0);
    expect(session.usage()).toMatchObject({ calls: 0, fromCache: 5, inputTokens: 0, usd: 0 });
  });

  test.each<[string, FakeAnswer]>([
    ['refusals', { status: 'refused', text: blue }],
    ['cut answers', { status: 'truncated', text: blue }],
    ['failures', { fail: 'model/unavailable' }],
  ])('does not keep %s', async (_, answer) => {
    const cache = createMemoryCache();
    await openSession(inTurn(answer), { cache }).ask(makeQuestion());
    expect(cache.answers.size).toBe(0);
  });

  test('is asked for nothing that would not be accepted today', async () => {
    const cache = createMemoryCache();
    await openSession(inTurn(blue), { cache }).ask(makeQuestion());
    for (const key of cache.answers.keys()) cache.answers.set(key, 'an older shape');
    const session = openSession(inTurn('{"word":"red"}'), { cache });
    expect(await session.ask(makeQuestion())).toMatchObject({ value: 'red', fromCache: false });
  });
});

describe('the same question twice at once', () => {
  test('is one call', async () => {
    const model = inTurn(blue);
    const session = openSession(model);
    const both = await Promise.all([session.ask(makeQuestion()), session.ask(makeQuestion())]);
    expect(both.map(reasonOf)).toEqual(['answered', 'answered']);
    expect(model.requests).toHaveLength(1);
  });

  test('outlives the one who asked first', async () => {
    const first = new AbortController();
    const answers = [new Promise<string>(() => {}), blue];
    const model = createFakeModel({ answer: (_, number) => answers[number - 1] ?? blue });
    const session = openSession(model);
    const asked = [session.ask(makeQuestion({ signal: first.signal })), session.ask(makeQuestion())];
    await wait(5);
    first.abort();
    expect((await Promise.all(asked)).map(reasonOf)).toEqual(['deadline', 'answered']);
  });
});

describe('a model that is worth no more calls', () => {
  const askInTurn = async (code: FailureCode, count: number) => {
    const model = inTurn({ fail: code });
    const session = openSession(model);
    const reasons: string[] = [];
    for (const question of numbered(count)) reasons.push(reasonOf(await session.ask(question)));
    return { calls: model.requests.length, reasons, session };
  };

  test.each([
    ['model/unauthorized', 1, 'unauthorized'],
    ['model/not-configured', 1, 'unauthorized'],
    ['model/rejected', 2, 'rejected'],
    ['model/unavailable', 3, 'unavailable'],
    ['model/rate-limited', 3, 'unavailable'],
  ] as const)('is not asked again after %s, %i times', async (code, calls, reason) => {
    const ended = await askInTurn(code, 6);
    expect(ended.calls).toBe(calls);
    expect(ended.reasons).toEqual(Array(6).fill(reason));
    expect(ended.session.problems()).toHaveLength(1);
  });

  test('stops those who wait for their turn too', async () => {
    const model = inTurn({ fail: 'model/unauthorized' });
    const session = openSession(model, { concurrency: 2 });
    await Promise.all(numbered(30).map(session.ask));
    expect(model.requests.length).toBeLessThanOrEqual(2);
  });

  test('may be another than the next', async () => {
    const model = createFakeModel({
      answer: ({ model: name }) => (name === 'small' ? { fail: 'model/unauthorized' } : blue),
    });
    const session = openSession(model);
    const ask = (name: string) => session.ask(makeQuestion({ request: makeModelRequest({ model: name }) }));
    expect(reasonOf(await ask('small'))).toBe('unauthorized');
    expect(reasonOf(await ask('large'))).toBe('answered');
  });

  test('is one that fails in a row: answers in between count', async () => {
    const down: FakeAnswer = { fail: 'model/unavailable' };
    const model = inTurn(down, down, blue, down, down, blue);
    const session = openSession(model);
    const reasons: string[] = [];
    for (const question of numbered(6)) reasons.push(reasonOf(await session.ask(question)));
    expect(reasons.filter((reason) => reason === 'answered')).toHaveLength(2);
    expect(model.requests).toHaveLength(6);
  });
});

describe('time', () => {
  const hanging = () => createFakeModel({ answer: () => new Promise<string>(() => {}) });

  test('that is up asks nothing', async () => {
    const model = inTurn(blue);
    const over = AbortSignal.abort();
    expect(reasonOf(await openSession(model).ask(makeQuestion({ signal: over })))).toBe('deadline');
    expect(reasonOf(await openSession(model, { deadline: makeDeadline(over) }).ask(makeQuestion()))).toBe(
      'deadline',
    );
    expect(model.requests).toHaveLength(0);
  });

  test('ends calls, and those who wait for a turn', async () => {
    const model = hanging();
    const session = openSession(model, { concurrency: 2 });
    const signal = AbortSignal.timeout(30);
    const ended = await Promise.all(numbered(6, { signal }).map(session.ask));
    expect(ended.map(reasonOf)).toEqual(Array(6).fill('deadline'));
    expect(model.requests).toHaveLength(2);
    expect(session.problems()).toEqual([]);
    expect(session.usage()).toMatchObject({ calls: 2, failed: 2 });
  });

  test('of the run ends calls whose own would go on', async () => {
    const session = openSession(hanging(), { deadline: makeDeadline(AbortSignal.timeout(20)) });
    expect(reasonOf(await session.ask(makeQuestion()))).toBe('deadline');
  });
});

describe('what leaves', () => {
  test('has passed the redactor, all blocks of a request at once', async () => {
    const batches: (readonly string[])[] = [];
    const redactor = {
      redact: async (texts: readonly string[]) => {
        batches.push(texts);
        return texts.map((text) => ({ text: text.replaceAll('hunter2', '[redacted: test]'), masked: 1 }));
      },
    };
    const model = inTurn('the password is hunter2', blue);
    const request = makeModelRequest({
      turns: [{ role: 'user', blocks: [{ text: 'is it hunter2?', cached: true }] }],
    });
    const session = openSession(model, { redactor });
    expect(reasonOf(await session.ask(makeQuestion({ request })))).toBe('answered');
    expect(batches.map((batch) => batch.length)).toEqual([2, 1, 4, 1]);
    expect(JSON.stringify(model.requests)).not.toContain('hunter2');
    expect(model.requests[0]?.turns[0]?.blocks).toEqual([{ text: 'is it [redacted: test]?', cached: true }]);
  });

  test('is nothing when the redactor breaks', async () => {
    const model = inTurn(blue);
    const redactor = { redact: async () => Promise.reject(new Error('no rules')) };
    await expect(openSession(model, { redactor }).ask(makeQuestion())).rejects.toThrow('no rules');
    const forgetful = { redact: async () => [] };
    await expect(openSession(model, { redactor: forgetful }).ask(makeQuestion())).rejects.toThrow(
      /lost a block/,
    );
    expect(model.requests).toHaveLength(0);
  });
});

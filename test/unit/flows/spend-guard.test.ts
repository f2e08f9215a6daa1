// Budgets of tokens and money, with calls side by side.
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateInputTokens } from '../../../src/core/model/request-cost.ts';
import type { Answered } from '../../../src/flows/ask.ts';
import { createFakeModel, makeModelRequest } from '../../fakes/model.ts';
import { makeQuestion, numbered, openSession } from '../../fakes/model-session.ts';

const blue = '{"word":"blue"}';
const reasonOf = (answered: Answered<unknown>) => (answered.ok ? 'answered' : answered.reason);
const price = { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25 };
const prices = { 'claude-haiku-5-5': price };
const estimate = estimateInputTokens(makeModelRequest());

describe('a budget', () => {
  test('is never passed by calls side by side, however they are counted and how long they answer', async () => {
    const run = fc.record({
      budgetTokens: fc.integer({ min: 0, max: 12_000 }),
      concurrency: fc.integer({ min: 1, max: 12 }),
      countsTokens: fc.boolean(),
      /** What the service counts, as a share of our estimate. */
      factor: fc.double({ min: 0.8, max: 1.25, noNaN: true }),
      answerLengths: fc.array(fc.integer({ min: 1, max: 1_200 }), { minLength: 1, maxLength: 25 }),
    });
    const passing = async ({
      budgetTokens,
      concurrency,
      countsTokens,
      factor,
      answerLengths,
    }: FromArbitrary<typeof run>) => {
      const model = createFakeModel({
        countsTokens,
        inputTokens: (request) => Math.floor(estimateInputTokens(request) * factor),
        answer: async (_, number) => {
          await wait(0);
          return `{"word":"${'x'.repeat(answerLengths[number % answerLengths.length] ?? 1)}"}`;
        },
      });
      const session = openSession(model, { budgetTokens, concurrency });
      await Promise.all(numbered(answerLengths.length).map(session.ask));
      expect(model.tokensUsed()).toBeLessThanOrEqual(budgetTokens);
    };
    await fc.assert(fc.asyncProperty(run, passing), { numRuns: 60 });
  });

  test('is used as far as it goes: who finds it reserved waits for what is given back', async () => {
    // Each may use 200 tokens of output, and uses 4: reserved, two fit at once; used, many more do.
    const budgetTokens = 2 * (Math.ceil(estimate * 1.25) + 200) + 10 * estimate;
    const model = createFakeModel({ answer: async () => wait(1).then(() => blue) });
    const session = openSession(model, { budgetTokens, concurrency: 8 });
    const answered = await Promise.all(numbered(10).map(session.ask));
    expect(answered.map(reasonOf)).toEqual(Array(10).fill('answered'));
  });

  test('of money holds too, and says so', async () => {
    const model = createFakeModel({ answer: () => blue });
    const session = openSession(model, { budgetUsd: 0.002, prices });
    const answered = await Promise.all(numbered(20).map(session.ask));
    expect(new Set(answered.map(reasonOf))).toEqual(new Set(['answered', 'over-budget']));
    expect(session.usage().usd).toBeLessThanOrEqual(0.002);
    expect(answered.at(-1)).toMatchObject({ message: expect.stringContaining('0.002 US dollars') });
  });

  test('of money without a price of the model lets nothing through', async () => {
    const model = createFakeModel({ answer: () => blue });
    const answered = await openSession(model, { budgetUsd: 5 }).ask(makeQuestion());
    expect(answered).toMatchObject({
      reason: 'over-budget',
      message: expect.stringContaining('no price of claude-haiku-5-5'),
    });
    expect(model.requests).toHaveLength(0);
  });

  test('that an estimate might pass is held against what the service counts', async () => {
    const budgetTokens = estimate + 200;
    const counting = { inputTokens: () => estimate - 5, answer: () => blue };
    const fits = openSession(createFakeModel(counting), { budgetTokens });
    expect(reasonOf(await fits.ask(makeQuestion()))).toBe('answered');
    expect(fits.usage().calls).toBe(2);
    const tooMuch = openSession(createFakeModel({ ...counting, inputTokens: () => estimate + 5 }), {
      budgetTokens,
    });
    expect(reasonOf(await tooMuch.ask(makeQuestion()))).toBe('over-budget');
    const blind = openSession(createFakeModel({ ...counting, countsTokens: false }), { budgetTokens });
    expect(reasonOf(await blind.ask(makeQuestion()))).toBe('over-budget');
  });

  test('far from its end is held by the estimate alone', async () => {
    const session = openSession(createFakeModel({ answer: () => blue }), { budgetTokens: 1e6 });
    await session.ask(makeQuestion());
    expect(session.usage().calls).toBe(1);
  });

  test('that no call of the size can meet asks for no count', async () => {
    const session = openSession(createFakeModel({ answer: () => blue }), { budgetTokens: 50 });
    expect(reasonOf(await session.ask(makeQuestion()))).toBe('over-budget');
    expect(session.usage().calls).toBe(0);
  });

  test('learns that a service counts more than was thought', async () => {
    // Twice the estimate: the first call passes by what nobody could know, the second not.
    const model = createFakeModel({
      countsTokens: false,
      inputTokens: (request) => 2 * estimateInputTokens(request),
      answer: () => blue,
    });
    const session = openSession(model, { budgetTokens: Math.ceil(3.4 * estimate) + 210 });
    for (const question of numbered(2)) await session.ask(question);
    expect(model.requests).toHaveLength(1);
  });

  test('is given back by calls that failed', async () => {
    const budgetTokens = Math.ceil(estimate * 1.25) + 200;
    const model = createFakeModel({
      answer: (_, number) => (number === 1 ? { fail: 'model/unavailable' } : blue),
    });
    const session = openSession(model, { budgetTokens });
    const [first, second] = numbered(2);
    if (first !== undefined) expect(reasonOf(await session.ask(first))).toBe('unavailable');
    if (second !== undefined) expect(reasonOf(await session.ask(second))).toBe('answered');
  });

  test('is used by calls that were lost: the service may charge for them', async () => {
    const model = createFakeModel({ answer: () => ({ fail: 'model/bad-answer', isLost: true }) });
    const session = openSession(model, {
      budgetTokens: 2 * (Math.ceil(estimate * 1.25) + 200),
      concurrency: 1,
    });
    const answered = await Promise.all(numbered(3).map(session.ask));
    expect(answered.map(reasonOf)).toEqual(['unavailable', 'unavailable', 'over-budget']);
    expect(model.requests).toHaveLength(2);
  });

  test('is used by calls that were ended while the service worked on them', async () => {
    const model = createFakeModel({ answer: () => new Promise<string>(() => {}) });
    const session = openSession(model, { budgetTokens: 5_000, concurrency: 100 });
    const reserved = Math.ceil(estimate * 1.25) + 200;
    for (const question of numbered(50)) {
      const end = new AbortController();
      const asked = session.ask({ ...question, signal: end.signal });
      await wait(0);
      end.abort();
      await asked;
    }
    expect(model.requests.length).toBeLessThanOrEqual(5_000 / reserved);
    expect(model.requests.length).toBeGreaterThan(1);
  });

  test('of time ends the wait for what others give back', async () => {
    const budgetTokens = Math.ceil(estimate * 1.25) + 200;
    const model = createFakeModel({ answer: () => new Promise<string>(() => {}) });
    const session = openSession(model, { budgetTokens });
    const signal = AbortSignal.timeout(30);
    const ended = await Promise.all(numbered(3, { signal }).map(session.ask));
    expect(ended.map(reasonOf)).toEqual(Array(3).fill('deadline'));
    expect(model.requests).toHaveLength(1);
  });
});

type FromArbitrary<T> = T extends fc.Arbitrary<infer Value> ? Value : never;

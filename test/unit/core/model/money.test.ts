// What calls cost, before and after they are made.
import { describe, expect, test } from 'vitest';
import { answerKeyText } from '../../../../src/core/model/answer-key.ts';
import { judgeNeed, reserve, settle, startBudget } from '../../../../src/core/model/budget.ts';
import { costOf } from '../../../../src/core/model/price.ts';
import { boundCost, estimateInputTokens } from '../../../../src/core/model/request-cost.ts';
import { sumUsage } from '../../../../src/core/model/usage.ts';
import { noTokens } from '../../../../src/domain/model-call.ts';
import { makeModelRequest } from '../../../fakes/model.ts';

const price = { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25 };
const tokens = {
  inputTokens: 1_000_000,
  outputTokens: 200_000,
  cacheReadTokens: 500_000,
  cacheWriteTokens: 400_000,
};

describe('the price of calls', () => {
  test('is that of each kind of token', () => {
    expect(costOf(tokens, price)).toBeCloseTo(1 + 1 + 0.05 + 0.5);
  });

  test('is bound from above before the call: all input stored, all output used', () => {
    const request = makeModelRequest({ outputTokensMax: 1_000 });
    expect(boundCost(request, { inputTokens: 2_000, price })).toEqual({
      tokens: 3_000,
      usd: (2_000 * 1.25 + 1_000 * 5) / 1e6,
    });
    expect(boundCost(request, { inputTokens: 2_000, price: null })).toEqual({ tokens: 3_000, usd: 0 });
  });

  test('grows with every part of the prompt', () => {
    const base = estimateInputTokens(makeModelRequest());
    const block = { text: 'word '.repeat(400), cached: false };
    expect(estimateInputTokens(makeModelRequest({ system: [block] }))).toBeGreaterThan(base + 400);
    expect(
      estimateInputTokens(makeModelRequest({ turns: [{ role: 'user', blocks: [block] }] })),
    ).toBeGreaterThan(base + 400);
    expect(estimateInputTokens(makeModelRequest({ schema: { description: block.text } }))).toBeGreaterThan(
      base + 300,
    );
  });

  test('is summed over models, and unknown when one of them has none', () => {
    const counts = { provider: 'anthropic', calls: 3, fromCache: 1, failed: 1 };
    const both = new Map([
      ['b', tokens],
      ['a', { ...noTokens, outputTokens: 1_000_000 }],
    ]);
    expect(sumUsage({ ...counts, tokens: both }, { a: price, b: price })).toEqual({
      ...counts,
      ...tokens,
      outputTokens: 1_200_000,
      models: ['a', 'b'],
      usd: expect.closeTo(2.55 + 5),
    });
    expect(sumUsage({ ...counts, tokens: both }, { a: price }).usd).toBeNull();
    expect(sumUsage({ ...counts, tokens: new Map() }, {}).usd).toBe(0);
    expect(sumUsage({ ...counts, tokens: new Map([['constructor', tokens]]) }, {}).usd).toBeNull();
  });
});

describe('a budget', () => {
  test('keeps room for calls under way, and gives back what they did not use', () => {
    const need = { tokens: 60, usd: 0.6 };
    const full = reserve(startBudget({ tokens: 100, usd: null }), need);
    expect(judgeNeed(full, need)).toBe('later');
    expect(judgeNeed(full, { tokens: 101, usd: 0 })).toBe('never');
    const settled = settle(full, { reserved: need, spent: { tokens: 40, usd: 0.4 } });
    expect(judgeNeed(settled, need)).toBe('now');
    expect(judgeNeed(settled, { tokens: 61, usd: 0 })).toBe('never');
  });

  test('holds for money too', () => {
    const budget = startBudget({ tokens: null, usd: 1 });
    expect(judgeNeed(budget, { tokens: 1e9, usd: 1 })).toBe('now');
    expect(judgeNeed(budget, { tokens: 1, usd: 1.01 })).toBe('never');
  });
});

describe('the key of an answer', () => {
  const service = { provider: 'anthropic', baseUrl: null, region: null };
  const key = answerKeyText(makeModelRequest(), service);

  test.each([
    ['model', { model: 'claude-opus-5-5' }],
    ['prompt version', { prompt: 'test@2' }],
    ['text', { turns: [{ role: 'user' as const, blocks: [{ text: 'other', cached: false }] }] }],
    ['schema', { schema: { type: 'object' } }],
    ['length', { outputTokensMax: 201 }],
  ])('changes with the %s', (_, overrides) => {
    expect(answerKeyText(makeModelRequest(overrides), service)).not.toBe(key);
  });

  test('changes with the service, and not with the order of members', () => {
    for (const other of [{ baseUrl: 'https://proxy' }, { region: 'eu-central-1' }, { provider: 'bedrock' }])
      expect(answerKeyText(makeModelRequest(), { ...service, ...other })).not.toBe(key);
    const backwards = Object.fromEntries(Object.entries(makeModelRequest()).reverse());
    expect(answerKeyText(backwards as ReturnType<typeof makeModelRequest>, service)).toBe(key);
  });
});

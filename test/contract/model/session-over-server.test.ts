// The model of a run, over the adapter and the local service: what both together do under load and under faults. Effects: listens on local ports.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createModel } from '../../../src/adapters/anthropic/model.ts';
import type { Answered } from '../../../src/flows/ask.ts';
import { createMemoryCache, makeQuestion, numbered, openSession } from '../../fakes/model-session.ts';
import {
  type AnthropicServer,
  startAnthropicServer,
} from '../../fakes/servers/anthropic/anthropic-server.ts';
import { realisticLatency } from '../../fakes/servers/anthropic/latency.ts';

const reasonOf = (answered: Answered<unknown>) => (answered.ok ? 'answered' : answered.reason);
const latency = { ...realisticLatency, timeScale: 0.02 };

let server: AnthropicServer;
beforeEach(async () => {
  server = await startAnthropicServer({ answer: () => '{"word":"blue"}', latency });
});
afterEach(async () => {
  await server.close();
  expect([...server.mistakes, ...server.problems]).toEqual([]);
});

async function open(overrides: Parameters<typeof openSession>[1] = {}, timeoutMs = 5_000) {
  const model = await createModel({
    provider: 'anthropic',
    apiKey: 'sk-test',
    baseUrl: server.url,
    timeoutMs,
    fetch,
    retry: { wait: async () => {} },
  });
  return openSession(model, overrides);
}

describe('a run and its service', () => {
  test('work side by side up to the limit, and count the same tokens', async () => {
    const session = await open({ concurrency: 6 });
    const answered = await Promise.all(numbered(30).map(session.ask));
    expect(answered.map(reasonOf)).toEqual(Array(30).fill('answered'));
    expect(server.concurrencyMax()).toBe(6);
    expect(session.usage().calls).toBe(30);
    const output = server.calls.reduce((sum, { usage }) => sum + usage.output_tokens, 0);
    expect(session.usage().outputTokens).toBe(output);
  });

  test('slow down together when it is overloaded', async () => {
    server.faults.inject({ kind: 'status', status: 529 }, { times: 8 });
    const session = await open({ concurrency: 8 });
    const answered = await Promise.all(numbered(24).map(session.ask));
    expect(answered.map(reasonOf)).toEqual(Array(24).fill('answered'));
    expect(session.usage().calls).toBe(server.requests.length);
    const late = server.calls.slice(-8);
    const atOnce = late.map(
      ({ startedAtMs }) =>
        late.filter((call) => call.startedAtMs <= startedAtMs && call.endedAtMs > startedAtMs).length,
    );
    expect(Math.max(...atOnce)).toBeLessThanOrEqual(7);
  });

  test('end in time when it hangs, and soon when it is slow', async () => {
    server.faults.inject({ kind: 'hang' });
    const patient = await open();
    const signal = AbortSignal.timeout(100);
    expect(reasonOf(await patient.ask(makeQuestion({ signal })))).toBe('deadline');
    const requests = server.requests.length;
    const impatient = await open({ concurrency: 1 }, 40);
    const answered = await Promise.all(numbered(20).map(impatient.ask));
    expect(answered.map(reasonOf)).toEqual(Array(20).fill('unavailable'));
    expect(server.requests.length - requests).toBe(3);
  });

  test.each(['html', 'truncated-json', 'reset'] as const)(
    'carry on without it when it answers %s',
    async (kind) => {
      server.faults.inject(kind === 'html' ? { kind, status: 502 } : { kind });
      const session = await open();
      const answered = await Promise.all(numbered(12).map(session.ask));
      expect(answered.map(reasonOf)).toEqual(Array(12).fill('unavailable'));
      expect(session.problems()).toHaveLength(1);
    },
  );

  test.each([
    ['prose', 'answered'],
    ['nonsense', 'answered'],
    ['refusal', 'refused'],
    ['truncated', 'truncated'],
  ] as const)('make the best of %s', async (kind, reason) => {
    server.misbehave.inject(kind, { times: 1 });
    const session = await open();
    expect(reasonOf(await session.ask(makeQuestion()))).toBe(reason);
  });

  test('need each other once', async () => {
    const cache = createMemoryCache();
    await Promise.all(numbered(10).map((await open({ cache })).ask));
    const again = await open({ cache });
    await Promise.all(numbered(10).map(again.ask));
    expect(server.requests).toHaveLength(10);
    expect(again.usage()).toMatchObject({ calls: 0, fromCache: 10 });
  });
});

// The local Anthropic service: that it refuses what the real one refuses, and behaves as its profile says. Effects: listens on local ports.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type AnthropicServer,
  startAnthropicServer,
} from '../../fakes/servers/anthropic/anthropic-server.ts';
import { drawLatency, realisticLatency } from '../../fakes/servers/anthropic/latency.ts';

const text = (words: string, more: object = {}) => ({ type: 'text', text: words, ...more });
const mark = { cache_control: { type: 'ephemeral' } };
const schemaOf = (schema: unknown) => ({ output_config: { format: { type: 'json_schema', schema } } });
const good = {
  model: 'claude-haiku-5-5',
  max_tokens: 100,
  system: [text('rules', mark)],
  messages: [{ role: 'user', content: [text('question')] }],
  ...schemaOf({
    type: 'object',
    properties: { a: { type: 'string' } },
    required: ['a'],
    additionalProperties: false,
  }),
};

let server: AnthropicServer;
beforeEach(async () => {
  server = await startAnthropicServer({
    answer: () => '{"a":"b"}',
    models: ['claude-haiku-5-5'],
    apiKey: 'key',
  });
});
afterEach(() => server.close());

async function post(body: unknown, headers: Record<string, string> = {}, path = '/v1/messages') {
  const answer = await fetch(server.url + path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { authorization: 'Bearer key', 'anthropic-version': '2023-06-01', ...headers },
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

describe('a request', () => {
  test('that is right is answered and recorded', async () => {
    const { status, body } = await post(good);
    expect(status).toBe(200);
    expect(body).toMatchObject({ type: 'message', role: 'assistant', stop_reason: 'end_turn' });
    expect(server.calls).toHaveLength(1);
    expect(server.calls[0]?.endedAtMs).toBeGreaterThanOrEqual(server.calls[0]?.startedAtMs ?? 0);
    expect(server.problems).toEqual([]);
  });

  test.each<[string, unknown, RegExp]>([
    ['no JSON', '{', /no object/],
    ['no model', { ...good, model: '' }, /model: missing/],
    ['no length', { ...good, max_tokens: 0 }, /max_tokens/],
    ['a temperature', { ...good, temperature: 0 }, /temperature: not expected/],
    ['no messages', { ...good, messages: [] }, /messages/],
    [
      'an assistant first',
      { ...good, messages: [{ role: 'assistant', content: [text('a')] }] },
      /role: not user/,
    ],
    [
      'two users in a row',
      { ...good, messages: [good.messages[0], good.messages[0]] },
      /role: not assistant/,
    ],
    [
      'the last word for the model',
      { ...good, messages: [...good.messages, { role: 'assistant', content: [text('{')] }] },
      /not from the user/,
    ],
    ['an empty text', { ...good, system: [text(' ')] }, /system\.0\.text: empty/],
    ['a text that is no block', { ...good, messages: [{ role: 'user', content: 'question' }] }, /content/],
    ['five marks', { ...good, system: Array(5).fill(text('rules', mark)) }, /more than 4/],
    [
      'another mark',
      { ...good, system: [text('a', { cache_control: { type: 'persistent' } })] },
      /not ephemeral/,
    ],
    ['an open object', { ...good, ...schemaOf({ type: 'object', properties: {} }) }, /additionalProperties/],
    [
      'an open object below',
      { ...good, ...schemaOf({ type: 'array', items: { type: 'object', properties: {} } }) },
      /schema\[\]: additionalProperties/,
    ],
    [
      'a length limit',
      { ...good, ...schemaOf({ type: 'string', maxLength: 9 }) },
      /maxLength is not supported/,
    ],
    [
      'many items',
      { ...good, ...schemaOf({ type: 'array', items: { type: 'string' }, minItems: 2 }) },
      /minItems/,
    ],
    ['a node without a type', { ...good, ...schemaOf({ description: 'any' }) }, /no type/],
    [
      'a name that is required and not there',
      {
        ...good,
        ...schemaOf({ type: 'object', properties: {}, required: ['b'], additionalProperties: false }),
      },
      /no property b/,
    ],
  ])('with %s is refused, and remembered as a mistake', async (_, body, complaint) => {
    const { status, body: answer } = await post(body);
    expect(status).toBe(400);
    expect(JSON.stringify(answer)).toMatch(complaint);
    expect(server.problems.join('; ')).toMatch(complaint);
    expect(server.calls).toEqual([]);
  });

  test('without a key, for another model or to another place finds no answer', async () => {
    expect((await post(good, { authorization: 'Bearer other' })).status).toBe(401);
    expect((await post({ ...good, model: 'claude-9' })).status).toBe(404);
    expect((await post(good, {}, '/v1/complete')).status).toBe(404);
  });

  test('to count has no length', async () => {
    const { max_tokens: _, ...rest } = good;
    expect((await post(rest, {}, '/v1/messages/count_tokens')).body).toEqual({
      input_tokens: expect.any(Number),
    });
    expect((await post(good, {}, '/v1/messages/count_tokens')).status).toBe(400);
    expect(server.counts).toHaveLength(1);
  });
});

describe('the cache of prefixes', () => {
  const long = 'A rule of the house. '.repeat(400);
  const asked = (overrides: object = {}) => ({ ...good, system: [text(long, mark)], ...overrides });
  const usageOf = async (body: unknown) => (await post(body)).body['usage'] as Record<string, number>;

  test('serves the same bytes, and no others', async () => {
    const first = await usageOf(asked());
    const other = { messages: [{ role: 'user', content: [text('another question')] }] };
    const second = await usageOf(asked(other));
    expect(first['cache_creation_input_tokens']).toBeGreaterThan(2_000);
    expect(second).toMatchObject({
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: first['cache_creation_input_tokens'],
    });
    expect((await usageOf(asked({ system: [text(`${long}.`, mark)] })))['cache_read_input_tokens']).toBe(0);
  });

  test('is another for another schema, as the schema is part of the prompt', async () => {
    await usageOf(asked());
    expect((await usageOf(asked(schemaOf({ type: 'string' }))))['cache_read_input_tokens']).toBe(0);
  });

  test('keeps nothing short', async () => {
    expect((await usageOf(good))['cache_creation_input_tokens']).toBe(0);
  });
});

describe('an answer', () => {
  test('ends at the length that was asked for', async () => {
    const { body } = await post({ ...good, max_tokens: 1 });
    expect(body['stop_reason']).toBe('max_tokens');
  });

  test.each([
    ['refusal', { stop_reason: 'refusal', content: [] }],
    ['truncated', { stop_reason: 'max_tokens' }],
    ['empty', { stop_reason: 'end_turn', content: [] }],
    ['nonsense', { content: [expect.objectContaining({ text: expect.stringContaining('green ideas') })] }],
    ['other-shape', { content: [expect.objectContaining({ text: expect.stringContaining('weather') })] }],
    [
      'prose',
      { content: [expect.objectContaining({ text: expect.stringContaining('```json\n{"a":"b"}\n```') })] },
    ],
  ] as const)('can be %s, as often as is said', async (kind, expected) => {
    server.misbehave.inject(kind, { times: 1 });
    expect((await post(good)).body).toMatchObject(expected);
    expect((await post(good)).body).toMatchObject({
      stop_reason: 'end_turn',
      content: [{ text: '{"a":"b"}' }],
    });
  });
});

describe('the time of an answer', () => {
  const usage = {
    input_tokens: 1_000,
    output_tokens: 100,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
  };
  const draw = (requestText: string, profile = realisticLatency) =>
    drawLatency(profile, { requestText, usage });

  test('is the same for the same request, and differs by seed', () => {
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
    expect(draw('a')).not.toEqual(draw('a', { ...realisticLatency, seed: 2 }));
  });

  test('is that of its tokens, within the spread, but for a heavy tail', () => {
    const meanMs = 600 + 150;
    const drawn = Array.from({ length: 2_000 }, (_, index) => draw(String(index)).firstTokenMs / meanMs);
    const tail = drawn.filter((share) => share > 1.2 + 1e-9);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0.8);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(3 * 1.2);
    expect(tail.length / drawn.length).toBeGreaterThan(0.01);
    expect(tail.length / drawn.length).toBeLessThan(0.06);
  });

  test('is kept by the server', async () => {
    const slow = await startAnthropicServer({
      answer: () => '{"a":"b"}',
      latency: { ...realisticLatency, jitter: 0, tail: { share: 0, factor: 1 }, timeScale: 0.1 },
    });
    await fetch(`${slow.url}/v1/messages`, {
      method: 'POST',
      body: JSON.stringify(good),
      headers: { 'x-api-key': 'any', 'anthropic-version': '2023-06-01' },
    });
    const [call] = slow.calls;
    expect((call?.endedAtMs ?? 0) - (call?.startedAtMs ?? 0)).toBeGreaterThan(60);
    await slow.close();
  });
});

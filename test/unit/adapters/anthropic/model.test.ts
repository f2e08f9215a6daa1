// The adapter of Anthropic's models: what it sends, what it makes of answers and errors, what it never tells. Effects: listens on local ports.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createModel, type ModelInput } from '../../../../src/adapters/anthropic/model.ts';
import type { ModelRequest } from '../../../../src/domain/model-call.ts';
import { failureOfPromise } from '../../../fakes/failure-of.ts';
import { makeModelRequest } from '../../../fakes/model.ts';
import {
  type AnthropicServer,
  startAnthropicServer,
} from '../../../fakes/servers/anthropic/anthropic-server.ts';

const apiKey = 'sk-ant-api03-very-secret';
let server: AnthropicServer;
let waits: number[];

beforeEach(async () => {
  server = await startAnthropicServer({ answer: () => '{"word":"blue"}' });
  waits = [];
});
afterEach(async () => {
  await server.close();
  expect(server.mistakes).toEqual([]);
});

const open = (input: Partial<ModelInput> = {}) =>
  createModel({
    provider: 'anthropic',
    apiKey,
    baseUrl: server.url,
    timeoutMs: 5_000,
    fetch,
    retry: {
      random: () => 1,
      wait: async (ms) => {
        waits.push(ms);
      },
    },
    ...input,
  } as ModelInput);

const never = () => new AbortController().signal;

async function ask(request: ModelRequest = makeModelRequest(), input: Partial<ModelInput> = {}) {
  const retries: string[] = [];
  const model = await open(input);
  const answer = await model.complete(request, { signal: never(), onRetry: (why) => retries.push(why) });
  return { answer, retries };
}

const failure = (request?: ModelRequest, input?: Partial<ModelInput>) =>
  failureOfPromise(ask(request, input));

describe('a request', () => {
  test('is structured output, with marks for the cache, and says nothing of temperature', async () => {
    const request = makeModelRequest({
      system: [
        { text: 'rules', cached: true },
        { text: ' ', cached: false },
      ],
      turns: [
        {
          role: 'user',
          blocks: [
            { text: 'facts', cached: true },
            { text: 'question', cached: false },
          ],
        },
        { role: 'assistant', blocks: [{ text: '{"w":1}', cached: false }] },
        { role: 'user', blocks: [{ text: 'again', cached: false }] },
      ],
    });
    await ask(request);
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({
      model: 'claude-haiku-5-5',
      max_tokens: 200,
      system: [{ type: 'text', text: 'rules', cache_control: { type: 'ephemeral' } }],
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'facts', cache_control: { type: 'ephemeral' } },
            { type: 'text', text: 'question' },
          ],
        },
        { role: 'assistant', content: [{ type: 'text', text: '{"w":1}' }] },
        { role: 'user', content: [{ type: 'text', text: 'again' }] },
      ],
      output_config: { format: { type: 'json_schema', schema: request.schema } },
    });
    expect(server.problems).toEqual([]);
    expect(server.requests[0]?.headers['authorization']).toBe(`Bearer ${apiKey}`);
  });

  test('goes where it is told and with the key it is given, whatever the environment of the SDK says', async () => {
    vi.stubEnv('ANTHROPIC_BASE_URL', 'http://127.0.0.1:1');
    vi.stubEnv('ANTHROPIC_API_KEY', 'sk-other');
    vi.stubEnv('ANTHROPIC_AUTH_TOKEN', 'other');
    await ask(makeModelRequest(), { apiKey: ` ${apiKey}\n` });
    expect(server.requests[0]?.headers['authorization']).toBe(`Bearer ${apiKey}`);
  });

  test('is not printed by the SDK, even when its environment asks for it', async () => {
    vi.stubEnv('ANTHROPIC_LOG', 'debug');
    const printed = ['debug', 'info', 'log', 'warn', 'error'].map((name) =>
      vi.spyOn(console, name as 'log').mockImplementation(() => {}),
    );
    await ask();
    for (const spy of printed) expect(spy).not.toHaveBeenCalled();
  });

  test('of the same bytes reads the prefix that the first one stored', async () => {
    const system = [{ text: 'A rule of the house. '.repeat(400), cached: true }];
    const model = await open();
    const call = () => model.complete(makeModelRequest({ system }), { signal: never(), onRetry: () => {} });
    const first = (await call()).tokens;
    const second = (await call()).tokens;
    expect(first).toMatchObject({ cacheReadTokens: 0 });
    expect(first.cacheWriteTokens).toBeGreaterThan(1_024);
    expect(second).toEqual({ ...first, cacheWriteTokens: 0, cacheReadTokens: first.cacheWriteTokens });
  });
});

describe('an answer', () => {
  test.each([
    ['is cut in its middle', () => server.faults.inject({ kind: 'truncated-json' })],
    ['is a page', () => server.faults.inject({ kind: 'html', status: 200 })],
    ['is empty', () => server.misbehave.inject('empty')],
    ['is another JSON', () => server.faults.inject({ kind: 'status', status: 200, body: '{"ok":true}' })],
    ['is null', () => server.faults.inject({ kind: 'status', status: 200, body: 'null' })],
    [
      'stops for an unknown reason',
      () =>
        server.faults.inject({
          kind: 'status',
          status: 200,
          body: '{"content":[],"stop_reason":"tool_use","usage":{"input_tokens":1,"output_tokens":1}}',
        }),
    ],
  ])('that %s is no answer of a model', async (_, spoil) => {
    spoil();
    expect((await failure()).code).toBe('model/bad-answer');
    expect(server.requests).toHaveLength(1);
  });

  test('leaves out what is no text', async () => {
    const content = [
      { type: 'thinking', thinking: 'hm', signature: '' },
      { type: 'text', text: '{"word":' },
      { type: 'text', text: '"red"}' },
    ];
    const usage = { input_tokens: 5, output_tokens: 7, cache_read_input_tokens: null };
    const body = JSON.stringify({ content, stop_reason: 'end_turn', usage });
    server.faults.inject({ kind: 'status', status: 200, body });
    const { answer } = await ask();
    expect(answer).toEqual({
      status: 'answered',
      text: '{"word":"red"}',
      tokens: { inputTokens: 5, outputTokens: 7, cacheReadTokens: 0, cacheWriteTokens: 0 },
    });
  });
});

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('with %i is not followed: the prompt stays here', async (status) => {
    const elsewhere = await startAnthropicServer({ answer: () => '{"word":"red"}' });
    server.faults.inject({ kind: 'status', status, headers: { location: `${elsewhere.url}/v1/messages` } });
    const ended = await failure();
    await elsewhere.close();
    expect(elsewhere.requests).toEqual([]);
    expect(ended).toMatchObject({
      code: 'model/bad-answer',
      hint: expect.stringContaining('`model.base-url`'),
    });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a retry', () => {
  test.each([408, 409, 429, 500, 502, 503, 529])('comes after %i', async (status) => {
    server.faults.inject({ kind: 'status', status }, { times: 1 });
    const { retries } = await ask();
    expect(retries).toEqual([[429, 503, 529].includes(status) ? 'overloaded' : 'unavailable']);
    expect(waits).toEqual([500]);
  });

  test.each([400, 401, 403, 404, 413, 422])('does not come after %i', async (status) => {
    server.faults.inject({ kind: 'status', status });
    const code = status === 401 || status === 403 ? 'model/unauthorized' : 'model/rejected';
    expect((await failure()).code).toBe(code);
    expect(server.requests).toHaveLength(1);
  });

  test('comes when the service said', async () => {
    server.faults.inject({ kind: 'rate-limited', retryAfter: '7' }, { times: 2 });
    await ask();
    expect(waits).toEqual([7_000, 7_000]);
  });

  test('does not come when the service asks for more than a run can wait', async () => {
    server.faults.inject({ kind: 'rate-limited', retryAfter: '3600' });
    expect((await failure()).code).toBe('model/rate-limited');
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ['no answer', () => server.faults.inject({ kind: 'hang' })],
    ['a slow body', () => server.faults.inject({ kind: 'slow-body', pauseMs: 100 })],
  ])('does not come after %s: it would take as long again', async (_, slow) => {
    slow();
    const ended = await failure(undefined, { timeoutMs: 100 });
    expect(ended.code).toBe('model/unavailable');
    expect(ended.message).toContain('did not answer in time');
    expect(server.requests).toHaveLength(1);
  });

  test('that never came is told as lost when the service had the request', async () => {
    let lost = 0;
    const onLost = () => {
      lost += 1;
    };
    server.faults.inject({ kind: 'hang' });
    const slow = await open({ timeoutMs: 100 });
    await failureOfPromise(slow.complete(makeModelRequest(), { signal: never(), onRetry: () => {}, onLost }));
    expect(lost).toBe(1);
    const closed = await startAnthropicServer({ answer: () => '' });
    await closed.close();
    const nobody = await open({ baseUrl: closed.url });
    await failureOfPromise(
      nobody.complete(makeModelRequest(), { signal: never(), onRetry: () => {}, onLost }),
    );
    expect(lost).toBe(1);
  });

  test('ends with the signal while it waits', async () => {
    server.faults.inject({ kind: 'rate-limited', retryAfter: '20' });
    const model = await open({ retry: {} });
    const call = model.complete(makeModelRequest(), { signal: AbortSignal.timeout(100), onRetry: () => {} });
    expect((await failureOfPromise(call)).code).toBe('run/deadline');
  });
});

describe('a failure', () => {
  const refuse = (message: string) =>
    server.faults.inject({ kind: 'status', status: 400, body: JSON.stringify({ error: { message } }) });

  test('says what the service said, on one short line', async () => {
    refuse(`max_tokens: too\n::error::large\u001b[31m \u202e${'x'.repeat(500)}`);
    const { message } = await failure();
    expect(message).toMatch(
      /^Anthropic refuses the request \(400\): max_tokens: too ::error::large \[31m x+…$/u,
    );
    expect(message.length).toBeLessThan(240);
  });

  test('holds neither key nor prompt, though the service repeats them', async () => {
    const prompt = 'The migration drops the table of payments before noon.';
    const request = makeModelRequest({
      turns: [{ role: 'user', blocks: [{ text: prompt, cached: false }] }],
    });
    for (const said of [`invalid key ${apiKey}`, `messages.0: "${prompt}" is too long`]) {
      server.faults.clear();
      refuse(said);
      const told = inspect(await failure(request), { depth: 9, showHidden: true });
      expect(told).toContain('(400)');
      expect(told).not.toContain('very-secret');
      expect(told).not.toContain('drops the table');
      expect(told).not.toMatch(/authorization|Bearer/i);
    }
  });

  test('does not quote a page', async () => {
    server.faults.inject({ kind: 'html', status: 403 });
    expect((await failure()).message).toBe('Anthropic refuses the credentials (403).');
  });

  test('says why there was no connection', async () => {
    const { url } = server;
    await server.close();
    const ended = await failure(undefined, { baseUrl: url });
    expect(ended.message).toBe('Anthropic could not be reached: the connection was refused.');
    expect(waits).toEqual([500, 1_000, 2_000]);
  });
});

describe('a model that is not configured', () => {
  test.each([
    ['no key', { provider: 'anthropic', apiKey: null }, 'ANTHROPIC_API_KEY'],
    ['an empty key', { provider: 'anthropic', apiKey: ' ' }, 'ANTHROPIC_API_KEY'],
    ['a key of two lines', { provider: 'anthropic', apiKey: 'sk-a\nsk-b' }, 'ANTHROPIC_API_KEY'],
    ['no region', { provider: 'bedrock', region: null }, 'AWS_REGION'],
    ['no region', { provider: 'vertex', region: null, project: 'shop' }, 'CLOUD_ML_REGION'],
    ['no project', { provider: 'vertex', region: 'eu', project: '' }, 'ANTHROPIC_VERTEX_PROJECT_ID'],
    ['a region that is a host', { provider: 'bedrock', region: 'evil.example/' }, 'AWS_REGION'],
    ['a region in capitals', { provider: 'vertex', region: 'EU', project: 'shop' }, 'CLOUD_ML_REGION'],
    [
      'a project that is a path',
      { provider: 'vertex', region: 'eu', project: '../x' },
      'ANTHROPIC_VERTEX_PROJECT_ID',
    ],
    ['a bad address', { baseUrl: 'proxy' }, 'https://'],
    ['an address of files', { baseUrl: 'file:///etc' }, 'https://'],
    ['an address with a password', { baseUrl: 'https://me:pass@proxy' }, 'without user and password'],
  ])('with %s (%o) says what to set', async (_, input, hint) => {
    const ended = await failureOfPromise(open(input as Partial<ModelInput>));
    expect(ended.code).toBe('model/not-configured');
    expect(ended.hint).toContain(hint);
    expect(`${ended.message} ${ended.hint}`).not.toMatch(/sk-|pass@/);
  });

  describe('on a machine without credentials', () => {
    let home: string;
    beforeEach(() => {
      home = mkdtempSync(join(tmpdir(), 'lockkeeper-home-'));
      for (const name of Object.keys(process.env))
        if (/^(?:AWS|GOOGLE|GCLOUD)_/.test(name)) vi.stubEnv(name, undefined);
      vi.stubEnv('HOME', home);
      vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
      vi.stubEnv('METADATA_SERVER_DETECTION', 'none');
    });
    afterEach(() => rmSync(home, { recursive: true }));

    test.each([
      [{ provider: 'bedrock', region: 'eu-central-1' }, 'AWS_BEARER_TOKEN_BEDROCK'],
      [{ provider: 'vertex', region: 'eu', project: 'shop' }, 'GOOGLE_APPLICATION_CREDENTIALS'],
    ])('%o says so, and sends nothing', async (input, hint) => {
      const ended = await failure(undefined, input as Partial<ModelInput>);
      expect(ended.code).toBe('model/not-configured');
      expect(ended.hint).toContain(hint);
      expect(server.requests).toEqual([]);
    });
  });
});

describe('Amazon Bedrock', () => {
  beforeEach(() => {
    vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', undefined);
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'not-a-secret');
    vi.stubEnv('ANTHROPIC_API_KEY', apiKey);
  });
  const bedrock = { provider: 'bedrock', region: 'ap-northeast-2' } as const;

  test('is asked by its own path, signed, and never sees the key for Anthropic', async () => {
    await ask(
      makeModelRequest({ model: 'global.anthropic.claude-haiku-5-5-v1:0' }),
      bedrock as Partial<ModelInput>,
    );
    const [request] = server.requests;
    expect(request?.path).toBe('/model/global.anthropic.claude-haiku-5-5-v1:0/invoke');
    expect(request?.headers['authorization']).toMatch(/^AWS4-HMAC-SHA256 .*\/ap-northeast-2\/bedrock\//);
    expect(JSON.stringify(request)).not.toContain(apiKey);
  });

  test('takes a key of its own', async () => {
    vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', 'bedrock-key');
    await ask(undefined, bedrock as Partial<ModelInput>);
    expect(server.requests[0]?.headers['authorization']).toBe('Bearer bedrock-key');
  });
});

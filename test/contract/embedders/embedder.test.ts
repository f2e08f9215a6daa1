// Embedders over local servers that answer as Voyage and services with the API of OpenAI publish it.
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { createEmbedder, type EmbedderInput } from '../../../src/adapters/embedders/embedder.ts';
import type { EmbedderId } from '../../../src/domain/incident-search.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import {
  type EmbeddingAnswer,
  type EmbeddingServerInput,
  startEmbeddingServer,
  vectorOf,
} from '../../fakes/servers/embedding-server.ts';
import type { FakeServer, Fault } from '../../fakes/servers/http-faults.ts';

const key = 'pa-5ecret-key-of-the-service';
const secretText = 'the ledger stood still for 41 minutes';
const texts = [secretText, 'certificate ran out', '인증서 만료'];
const retry = { attemptsMax: 3, baseDelayMs: 1, maxDelayMs: 2_000 };
const models = { voyage: 'voyage-4', 'openai-compatible': 'bge-m3' } as const;
type Kind = EmbeddingServerInput['kind'];

let server: FakeServer | null = null;
afterEach(async () => {
  expect(server?.mistakes ?? []).toEqual([]);
  await server?.close();
  server = null;
});

async function open(
  kind: Kind,
  more: {
    readonly server?: Partial<EmbeddingServerInput>;
    readonly id?: Partial<EmbedderId>;
    readonly settings?: Partial<EmbedderInput['settings']>;
    readonly input?: Partial<EmbedderInput>;
  } = {},
) {
  const dims = kind === 'voyage' ? 1024 : 8;
  const started = await startEmbeddingServer({ kind, key, model: models[kind], dims, ...more.server });
  server = started;
  const settings = {
    kind,
    model: kind === 'voyage' ? null : models[kind],
    baseUrl: started.url,
    dims: null,
    timeoutMs: 10_000,
    ...more.settings,
  };
  const id: EmbedderId = { kind, model: null, dims: 0, ...more.id };
  const embedder = createEmbedder(id, { settings, key, fetch: globalThis.fetch, retry, ...more.input });
  return { embedder, server: started };
}

const during = (purpose: 'document' | 'query' = 'document', ms = 20_000) => ({
  purpose,
  signal: AbortSignal.timeout(ms),
});

describe.each<[Kind]>([['voyage'], ['openai-compatible']])('%s', (kind) => {
  it('gives a unit vector for each text, in the order of the texts', async () => {
    const { embedder } = await open(kind);
    const vectors = await embedder.embed(texts, during());
    const dims = kind === 'voyage' ? 1024 : 8;
    for (const [index, text] of texts.entries()) {
      const expected = vectorOf(text, dims);
      const norm = Math.hypot(...expected);
      const vector = vectors[index] ?? new Float32Array();
      expect([...vector].every((number, at) => Math.abs(number - (expected[at] ?? 0) / norm) < 1e-6)).toBe(
        true,
      );
      expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    }
    expect(embedder.id).toEqual({ kind, model: models[kind], dims });
  });

  it('asks for many texts in portions, a few at once', async () => {
    const { embedder, server: asked } = await open(kind);
    asked.faults.inject({ kind: 'latency', ms: 15 });
    const many = Array.from({ length: 1_000 }, (_, index) => `incident ${index}`);
    const vectors = await embedder.embed(many, during());
    expect(vectors).toHaveLength(1_000);
    expect([...(vectors[999] ?? [])]).toEqual([
      ...((await embedder.embed(['incident 999'], during()))[0] ?? []),
    ]);
    expect(asked.requests.length).toBe(1 + Math.ceil(1_000 / (kind === 'voyage' ? 128 : 32)));
    expect(asked.concurrencyMax()).toBeGreaterThan(1);
    expect(asked.concurrencyMax()).toBeLessThanOrEqual(4);
  });

  it('asks nobody for nothing', async () => {
    const { embedder, server: asked } = await open(kind);
    expect(await embedder.embed([], during())).toEqual([]);
    expect(asked.requests).toEqual([]);
  });

  it('tries again after 429, when the service says, and after 503', async () => {
    const { embedder, server: asked } = await open(kind);
    asked.faults.inject({ kind: 'rate-limited', retryAfter: '1' }, { times: 1 });
    asked.faults.inject({ kind: 'status', status: 503 }, { times: 1 });
    const started = performance.now();
    expect(await embedder.embed(texts, during())).toHaveLength(3);
    expect(performance.now() - started).toBeGreaterThan(990);
    expect(asked.requests).toHaveLength(3);
  });

  it.each<[string, Fault, string, number]>([
    ['5xx', { kind: 'status', status: 500, body: `no ${secretText}` }, 'embedder/unavailable', 3],
    ['a page with 502', { kind: 'html', status: 502 }, 'embedder/unavailable', 3],
    ['a reset', { kind: 'reset' }, 'embedder/unavailable', 3],
    ['a reset in the body', { kind: 'reset', at: 'body' }, 'embedder/unavailable', 3],
    ['no answer', { kind: 'hang' }, 'embedder/unavailable', 3],
    ['a body that drips', { kind: 'slow-body', pauseMs: 200 }, 'embedder/unavailable', 3],
    ['429 for too long', { kind: 'rate-limited', retryAfter: '3600' }, 'embedder/rate-limited', 1],
    ['429 again and again', { kind: 'rate-limited', retryAfter: '0' }, 'embedder/rate-limited', 3],
    ['403', { kind: 'status', status: 403 }, 'embedder/unauthorized', 1],
    ['404', { kind: 'status', status: 404 }, 'embedder/not-configured', 1],
    ['413', { kind: 'status', status: 413 }, 'embedder/bad-answer', 1],
    ['a login page', { kind: 'html', status: 200 }, 'embedder/bad-answer', 1],
    ['cut JSON', { kind: 'truncated-json' }, 'embedder/bad-answer', 1],
    [
      'a redirect',
      { kind: 'status', status: 307, headers: { location: 'http://127.0.0.1:9/elsewhere' } },
      'embedder/bad-answer',
      1,
    ],
  ])('ends after %s', async (_, fault, code, requests) => {
    const { embedder, server: asked } = await open(kind, {
      settings: { timeoutMs: /hang|slow/u.test(fault.kind) ? 300 : 10_000 },
    });
    asked.faults.inject(fault);
    const failure = await failureOfPromise(embedder.embed(texts, during()));
    expect(failure.code).toBe(code);
    expect(failure.hint.length).toBeGreaterThan(20);
    expect(asked.requests).toHaveLength(requests);
    const all = inspect(failure, { depth: 10 });
    expect(all).not.toContain(key);
    expect(all).not.toContain(secretText);
  });

  it('ends with its caller', async () => {
    const { embedder, server: asked } = await open(kind);
    asked.faults.inject({ kind: 'hang' });
    const started = performance.now();
    const failure = await failureOfPromise(embedder.embed(texts, during('query', 150)));
    expect(failure.code).toBe('embedder/unavailable');
    expect(failure.message).toContain('time');
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('waits for no retry-after beyond the end of its caller', async () => {
    const { embedder, server: asked } = await open(kind);
    asked.faults.inject({ kind: 'rate-limited', retryAfter: '2' });
    const started = performance.now();
    await failureOfPromise(embedder.embed(texts, during('query', 200)));
    expect(performance.now() - started).toBeLessThan(1_500);
  });

  it('the first batch that fails ends the others', async () => {
    const { embedder, server: asked } = await open(kind);
    asked.faults.inject({ kind: 'status', status: 400 }, { times: 1 });
    asked.faults.inject({ kind: 'hang' });
    const many = Array.from({ length: 600 }, (_, index) => `incident ${index}`);
    const failure = await failureOfPromise(embedder.embed(many, during()));
    expect(failure.code).toBe('embedder/bad-answer');
    expect(asked.requests.length).toBeLessThanOrEqual(4);
  });

  it('says that a wrong key is wrong, not which', async () => {
    const { embedder } = await open(kind, { server: { key: 'another' } });
    const failure = await failureOfPromise(embedder.embed(texts, during()));
    expect(failure.code).toBe('embedder/unauthorized');
    expect(failure.hint).toContain(kind === 'voyage' ? 'VOYAGE_API_KEY' : 'OPENAI_API_KEY');
    expect(inspect(failure, { depth: 10 })).not.toContain(key);
  });

  type Spoil = (answer: EmbeddingAnswer) => EmbeddingAnswer | string;
  const withFirst =
    (embedding: unknown): Spoil =>
    (answer) => ({
      ...answer,
      data: answer.data.map((entry, at) => (at === 0 ? { ...entry, embedding } : entry)),
    });
  it.each<[string, Spoil]>([
    ['too few vectors', (answer) => ({ ...answer, data: answer.data.slice(1) })],
    ['too many vectors', (answer) => ({ ...answer, data: [...answer.data, ...answer.data] })],
    [
      'two vectors for one text',
      (answer) => ({ ...answer, data: answer.data.map((e) => ({ ...e, index: 0 })) }),
    ],
    [
      'a place that no text has',
      (answer) => ({ ...answer, data: answer.data.map((e) => ({ ...e, index: e.index + 1 })) }),
    ],
    ['a place that is no number', (answer) => JSON.stringify(answer).replaceAll('"index":', '"place":')],
    ['a shorter vector among others', withFirst([1, 2, 3])],
    ['NaN', (answer) => JSON.stringify(answer).replace(/-?\d+\.5/u, 'NaN')],
    ['null in a vector', withFirst(Array(kind === 'voyage' ? 1024 : 8).fill(null))],
    ['a number beyond all numbers', (answer) => JSON.stringify(answer).replace(/-?\d+\.5/u, '1e999')],
    ['a vector of zeros', withFirst(Array(kind === 'voyage' ? 1024 : 8).fill(0))],
    ['text for a vector', withFirst('AACAPw==')],
    ['no vector', withFirst([])],
    ['no list', (answer) => JSON.stringify({ ...answer, data: {} })],
    ['null', () => 'null'],
    ['nothing', () => ''],
    ['a flood', (answer) => JSON.stringify(answer) + ' '.repeat(3_000_000)],
  ])('refuses %s', async (_, spoil) => {
    const { embedder } = await open(kind, { server: { spoil } });
    const failure = await failureOfPromise(embedder.embed(texts, during()));
    expect(failure.code).toBe('embedder/bad-answer');
  });

  it('refuses vectors of another length than the index has', async () => {
    const { embedder } = await open(kind, { id: { dims: 77 } });
    const failure = await failureOfPromise(embedder.embed(texts, during()));
    expect(failure.code).toBe('embedder/bad-answer');
    expect(failure.message).toContain('not 77');
  });

  it('asks for as many numbers as the config wants, and as the index has', async () => {
    const dims = 256;
    const { embedder, server: asked } = await open(kind, { settings: { dims: 512 }, id: { dims } });
    expect((await embedder.embed(texts, during('query')))[0]).toHaveLength(dims);
    const body = JSON.parse(asked.requests[0]?.body ?? '{}');
    expect(body[kind === 'voyage' ? 'output_dimension' : 'dimensions']).toBe(dims);
  });

  it('asks nobody offline', async () => {
    const { embedder, server: asked } = await open(kind, { input: { fetch: null } });
    const failure = await failureOfPromise(embedder.embed(texts, during()));
    expect(failure.code).toBe('embedder/unavailable');
    expect(failure.message).toContain('offline');
    expect(asked.requests).toEqual([]);
  });
});

it('Voyage is told whether a text is looked for or found', async () => {
  const { embedder, server: asked } = await open('voyage');
  await embedder.embed(['a'], during('document'));
  await embedder.embed(['a'], during('query'));
  expect(asked.requests.map(({ body }) => JSON.parse(body).input_type)).toEqual(['document', 'query']);
});

it('no dimensions are sent that nobody set', async () => {
  const { embedder, server: asked } = await open('openai-compatible');
  await embedder.embed(['a'], during());
  expect(Object.keys(JSON.parse(asked.requests[0]?.body ?? '{}'))).toEqual([
    'model',
    'input',
    'encoding_format',
  ]);
});

it('a service without keys is asked without one', async () => {
  const { embedder, server: asked } = await open('openai-compatible', {
    server: { key: null },
    input: { key: null },
  });
  await embedder.embed(['a'], during());
  expect(asked.requests[0]?.headers['authorization']).toBeUndefined();
});

it('an address may have its version at its end', async () => {
  const { server: asked } = await open('openai-compatible');
  const settings = {
    kind: 'openai-compatible',
    model: 'bge-m3',
    baseUrl: `${asked.url}/v1/`,
    dims: null,
    timeoutMs: 5_000,
  } as const;
  const embedder = createEmbedder(
    { kind: 'openai-compatible', model: null, dims: 0 },
    { settings, key, fetch: globalThis.fetch, retry },
  );
  expect(await embedder.embed(['a'], during())).toHaveLength(1);
});

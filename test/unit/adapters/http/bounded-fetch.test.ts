// What a bounded fetch does with servers that are slow, large or broken. Effects: local servers.
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { boundFetch } from '../../../../src/adapters/http/bounded-fetch.ts';
import { describeNetworkError } from '../../../../src/adapters/http/network-error.ts';
import { type FakeAnswer, type FakeServer, startFakeServer } from '../../../fakes/servers/http-faults.ts';

const servers: FakeServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(answer: FakeAnswer): Promise<FakeServer> {
  const server = await startFakeServer(() => answer);
  servers.push(server);
  return server;
}

const kindOfEnd = (promise: Promise<unknown>) =>
  promise.then(
    () => 'answered',
    (error: unknown) => describeNetworkError(error)?.kind ?? error,
  );

describe('an answer in time', () => {
  it('comes with status, headers and body', async () => {
    const { url } = await serve({ status: 418, headers: { 'x-kind': 'pot' }, body: '{"tea":"차"}' });
    const answer = await boundFetch(fetch, { timeoutMs: 5_000 })(url);
    expect([answer.status, answer.headers.get('x-kind')]).toEqual([418, 'pot']);
    expect(await answer.json()).toEqual({ tea: '차' });
  });

  it('may have no body', async () => {
    const { url } = await serve({ status: 204, body: '' });
    const answer = await boundFetch(fetch, { timeoutMs: 5_000 })(url);
    expect([answer.status, await answer.text()]).toEqual([204, '']);
  });

  it('is unpacked once', async () => {
    const packed = gzipSync('packed');
    const server = async () => new Response(packed, { headers: { 'content-encoding': 'gzip' } });
    const answer = await boundFetch(server, { timeoutMs: 5_000 })('http://localhost');
    expect(answer.headers.has('content-encoding')).toBe(false);
  });
});

describe('a server that does not end', () => {
  it('times out without an answer', async () => {
    const server = await serve({ status: 200, body: '{}' });
    server.faults.inject({ kind: 'hang' });
    expect(await kindOfEnd(boundFetch(fetch, { timeoutMs: 30 })(server.url))).toBe('timeout');
  });

  it('times out in the middle of a body', async () => {
    const server = await serve({ status: 200, body: 'x'.repeat(100) });
    server.faults.inject({ kind: 'slow-body', pauseMs: 20 });
    expect(await kindOfEnd(boundFetch(fetch, { timeoutMs: 60 })(server.url))).toBe('timeout');
  });

  it.each(['hang', 'slow-body'] as const)('ends with the signal of the caller: %s', async (kind) => {
    const server = await serve({ status: 200, body: 'x'.repeat(100) });
    server.faults.inject({ kind, pauseMs: 60_000 });
    const { signal } = endAfter(30);
    const ended = await kindOfEnd(boundFetch(fetch, { timeoutMs: 60_000 })(server.url, { signal }));
    expect(ended).toBe(signal.reason);
  });

  it('does not call under a signal that has ended', async () => {
    const server = await serve({ status: 200, body: '{}' });
    const signal = AbortSignal.abort();
    expect(await kindOfEnd(boundFetch(fetch, { timeoutMs: 5_000 })(server.url, { signal }))).toBe('aborted');
    expect(server.requests).toEqual([]);
  });

  it.each([
    ['the fetch', () => new Promise<Response>(() => {})],
    ['its body', async () => new Response(new ReadableStream())],
  ])('ends although %s does not listen to signals', async (_, deaf) => {
    expect(await kindOfEnd(boundFetch(deaf, { timeoutMs: 20 })('http://localhost'))).toBe('timeout');
  });
});

describe('a body', () => {
  it('is refused over its limit', async () => {
    const { url } = await serve({ status: 200, body: 'x'.repeat(1001) });
    const limits = { timeoutMs: 5_000, bodyBytesMax: 1000 };
    expect(await kindOfEnd(boundFetch(fetch, limits)(url))).toBe('too-large');
  });

  it('is read up to its limit', async () => {
    const { url } = await serve({ status: 200, body: 'x'.repeat(1000) });
    const answer = await boundFetch(fetch, { timeoutMs: 5_000, bodyBytesMax: 1000 })(url);
    expect((await answer.text()).length).toBe(1000);
  });

  it.each(['start', 'body'] as const)('may break: %s', async (at) => {
    const server = await serve({ status: 200, body: 'x'.repeat(1000) });
    server.faults.inject({ kind: 'reset', at });
    expect(await kindOfEnd(boundFetch(fetch, { timeoutMs: 5_000 })(server.url))).toBe('reset');
  });
});

describe('a server that is not there', () => {
  it('refuses', async () => {
    const server = await serve({ status: 200, body: '' });
    await server.close();
    expect(await kindOfEnd(boundFetch(fetch, { timeoutMs: 5_000 })(server.url))).toBe('refused');
  });
});

function endAfter(ms: number): { readonly signal: AbortSignal } {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error('the run is over')), ms);
  return controller;
}

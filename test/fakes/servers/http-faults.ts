// A local HTTP server for fakes of services, and what can go wrong on the way to one. Effects: listens on a local port.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A request as a fake sees it; `path` without its query, `body` as text. */
export type FakeRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
};

/** `body`: text, or pieces that are sent one by one, as an event stream is. */
export type FakeAnswer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | AsyncIterable<string>;
};

export type RequestHandler = (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>;

export type Fault =
  /** The answer comes after `ms`; a function for a profile, asked anew for each request. */
  | { readonly kind: 'latency'; readonly ms: number | (() => number) }
  /** 429 with `retry-after`: seconds, or a date. */
  | { readonly kind: 'rate-limited'; readonly retryAfter: string }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** The connection is reset, before the answer or in the middle of its body. */
  | { readonly kind: 'reset'; readonly at?: 'start' | 'body' }
  /** The true answer, in ten pieces, `pauseMs` before each. */
  | { readonly kind: 'slow-body'; readonly pauseMs: number }
  /** No answer until the caller leaves or the server closes. */
  | { readonly kind: 'hang' }
  /** The true answer, cut in its middle, declared whole. */
  | { readonly kind: 'truncated-json' }
  /** A proxy's page in place of the answer. */
  | { readonly kind: 'html'; readonly status: number };

type Injected = {
  readonly fault: Fault;
  readonly matches: (request: FakeRequest) => boolean;
  timesLeft: number;
};

/** Switches faults on and off while a server runs. */
export type Faults = {
  /** `times`: then the service is well again; without: until `clear`. `when`: only such requests. The first that fits acts. */
  readonly inject: (
    fault: Fault,
    scope?: { readonly times?: number; readonly when?: (request: FakeRequest) => boolean },
  ) => void;
  readonly clear: () => void;
  /** The fault for this request, which counts as one of its times. */
  readonly take: (request: FakeRequest) => Fault | null;
};

export type FakeServer = {
  /** Without a slash at its end. */
  readonly url: string;
  readonly faults: Faults;
  /** Every request, also those that met a fault, in the order of their arrival. */
  readonly requests: readonly FakeRequest[];
  /** The most requests that were being answered at once. */
  readonly concurrencyMax: () => number;
  /** Errors of the handler itself: a test that leaves one has failed. */
  readonly mistakes: readonly unknown[];
  readonly close: () => Promise<void>;
};

function createFaults(): Faults {
  let injected: Injected[] = [];
  return {
    inject: (fault, { times = Number.POSITIVE_INFINITY, when = () => true } = {}) => {
      injected.push({ fault, matches: when, timesLeft: times });
    },
    clear: () => {
      injected = [];
    },
    take: (request) => {
      const found = injected.find(({ timesLeft, matches }) => timesLeft > 0 && matches(request));
      if (found === undefined) return null;
      found.timesLeft -= 1;
      return found.fault;
    },
  };
}

/** Answers with `handler`, but where a fault is switched on. A handler that throws answers 500 and leaves a mistake. */
export async function startFakeServer(handler: RequestHandler): Promise<FakeServer> {
  const faults = createFaults();
  const requests: FakeRequest[] = [];
  const mistakes: unknown[] = [];
  let running = 0;
  let most = 0;
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    running += 1;
    most = Math.max(most, running);
    outgoing.once('close', () => {
      running -= 1;
    });
    const request = await readRequest(incoming);
    requests.push(request);
    const careful = async () => {
      try {
        return await handler(request);
      } catch (error) {
        mistakes.push(error);
        return { status: 500, body: `the fake failed: ${String(error)}` };
      }
    };
    await act(faults.take(request), careful, outgoing);
  };
  const server = createServer((incoming, outgoing) => {
    // A caller that has left is no mistake of the server's.
    answer(incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, faults, requests, mistakes, concurrencyMax: () => most, close };
}

async function readRequest(incoming: IncomingMessage): Promise<FakeRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

async function act(
  fault: Fault | null,
  answer: () => Promise<FakeAnswer>,
  outgoing: ServerResponse,
): Promise<void> {
  switch (fault?.kind) {
    case undefined:
      return await send(outgoing, await answer());
    case 'latency':
      await wait(typeof fault.ms === 'number' ? fault.ms : fault.ms(), undefined, { ref: false });
      return await send(outgoing, await answer());
    case 'rate-limited':
      return await send(outgoing, json(429, { 'retry-after': fault.retryAfter }));
    case 'status':
      return await send(outgoing, { ...json(fault.status, fault.headers), ...bodyOf(fault.body) });
    case 'reset':
      if (fault.at === 'body') await sendHalf(outgoing, await answer());
      outgoing.socket?.resetAndDestroy();
      return;
    case 'slow-body':
      return await sendSlowly(outgoing, await answer(), fault.pauseMs);
    case 'hang':
      return;
    case 'truncated-json': {
      const whole = await answer();
      return await send(outgoing, { ...whole, body: halfOf(await textOf(whole.body)) });
    }
    case 'html':
      return await send(outgoing, htmlPage(fault.status));
  }
}

async function send(outgoing: ServerResponse, answer: FakeAnswer): Promise<void> {
  const headers = { 'content-type': 'application/json; charset=utf-8', ...answer.headers };
  outgoing.writeHead(answer.status, headers);
  if (typeof answer.body === 'string') {
    outgoing.end(answer.body);
    return;
  }
  for await (const piece of answer.body) outgoing.write(piece);
  outgoing.end();
}

async function sendHalf(outgoing: ServerResponse, answer: FakeAnswer): Promise<void> {
  const text = await textOf(answer.body);
  outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': String(Buffer.byteLength(text)) });
  await new Promise<void>((resolve) => outgoing.write(halfOf(text), () => resolve()));
}

async function sendSlowly(outgoing: ServerResponse, answer: FakeAnswer, pauseMs: number): Promise<void> {
  const text = await textOf(answer.body);
  const size = Math.max(1, Math.ceil(text.length / 10));
  async function* pieces() {
    for (let at = 0; at < text.length && !outgoing.destroyed; at += size) {
      await wait(pauseMs, undefined, { ref: false });
      yield text.slice(at, at + size);
    }
  }
  await send(outgoing, { ...answer, body: pieces() });
}

async function textOf(body: FakeAnswer['body']): Promise<string> {
  if (typeof body === 'string') return body;
  let text = '';
  for await (const piece of body) text += piece;
  return text;
}

const halfOf = (text: string) => text.slice(0, Math.ceil(text.length / 2));

const bodyOf = (body: string | undefined) => (body === undefined ? {} : { body });

const json = (status: number, headers: Readonly<Record<string, string>> = {}): FakeAnswer => ({
  status,
  headers,
  body: JSON.stringify({ message: `injected: ${status}` }),
});

const htmlPage = (status: number): FakeAnswer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!DOCTYPE html>\n<html><head><title>Gateway</title></head><body><h1>Unicorn!</h1></body></html>\n',
});

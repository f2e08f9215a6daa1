// Deliveries to a local server that verifies them with the library of Standard Webhooks. Effects: a server.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { afterEach, expect, test } from 'vitest';
import { createReceiver } from '../../../examples/webhook-receiver.mjs';
import { createWebhooks } from '../../../src/adapters/webhook/webhooks.ts';
import type { WebhookSettings } from '../../../src/domain/delivery-settings.ts';
import type { WebhookPublication } from '../../../src/domain/remote-publication.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';

const secret = `whsec_${Buffer.from('a key of thirty-two bytes, exact').toString('base64')}`;
const delivery: WebhookPublication = {
  kind: 'webhook',
  destination: 'audit',
  id: `msg_${'0'.repeat(32)}`,
  contentType: 'application/json',
  event: 'gate',
  body: '{"type":"gate","title":"배포"}',
};

type Seen = { readonly headers: IncomingMessage['headers']; readonly body: string };
type Answer = { readonly status: number; readonly headers?: Readonly<Record<string, string>> };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const listen = async (server: Server): Promise<string> => {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/in/path-secret?key=query-secret`;
};

/** Answers one after the other; the last one again and again. */
async function serve(answers: readonly Answer[]): Promise<{ readonly url: string; readonly seen: Seen[] }> {
  const seen: Seen[] = [];
  const url = await listen(
    createServer(async (request, response) => {
      seen.push({ headers: request.headers, body: await text(request) });
      const { status, headers } = answers[Math.min(seen.length, answers.length) - 1] ?? { status: 500 };
      response.writeHead(status, { ...headers }).end('x'.repeat(1000));
    }),
  );
  return { url, seen };
}

const deliver = (
  url: string,
  {
    environment = { SECRET: secret, ADDRESS: url },
    settings = {},
    signal = new AbortController().signal,
    given = delivery,
    warn = () => {},
  }: {
    readonly environment?: Readonly<Record<string, string | undefined>>;
    readonly settings?: Partial<WebhookSettings>;
    readonly signal?: AbortSignal;
    readonly given?: WebhookPublication;
    readonly warn?: (text: string) => void;
  } = {},
) =>
  createWebhooks({
    webhooks: [
      {
        name: 'audit',
        to: { kind: 'url', url },
        secretVariable: 'SECRET',
        format: 'lockkeeper',
        on: ['gate'],
        ...settings,
      },
    ],
    environment,
    fetch: globalThis.fetch,
    warn,
    retry: { attemptsMax: 3, baseDelayMs: 1, maxDelayMs: 2_000 },
    timeoutMs: 2_000,
  }).deliver(given, { signal });

const fromVariable = { to: { kind: 'variable', variable: 'ADDRESS' } } as const;

test('is signed as the library verifies it, tried again with the same id, and signed anew each time', async () => {
  const { url, seen } = await serve([
    { status: 503 },
    { status: 429, headers: { 'retry-after': '1' } },
    { status: 204 },
  ]);
  const before = Date.now();
  await deliver(url);
  expect(Date.now() - before).toBeGreaterThanOrEqual(1000);
  expect(seen).toHaveLength(3);
  for (const { headers, body } of seen) {
    expect(headers['webhook-id']).toBe(delivery.id);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toEqual(
      JSON.parse(delivery.body),
    );
  }
  const stamps = seen.map(({ headers }) => Number(headers['webhook-timestamp']));
  expect(stamps[2]).toBeGreaterThan(stamps[0] ?? Number.POSITIVE_INFINITY);
});

test('the receiver of the example takes it once, and refuses a replay with other words, an old one and a wrong secret', async () => {
  const handled: unknown[] = [];
  const plain = 'a secret as plain text: 비밀';
  for (const shared of [secret, plain]) {
    handled.length = 0;
    const url = await listen(
      createReceiver({ secret: shared, handle: (event: unknown) => void handled.push(event) }),
    );
    const environment = { SECRET: `${shared}\n` };
    await deliver(url, { environment });
    await deliver(url, { environment });
    expect(handled).toEqual([JSON.parse(delivery.body)]);

    const at = new Date(Date.now() - 6 * 60_000);
    const key = shared === plain ? `whsec_${Buffer.from(plain).toString('base64')}` : shared;
    const send = async (headers: Readonly<Record<string, string>>, body = delivery.body) =>
      (await fetch(url, { method: 'POST', headers, body })).status;
    const signed = (id: string, when: Date) => ({
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(when.getTime() / 1000)),
      'webhook-signature': new Webhook(key).sign(id, when, delivery.body),
    });
    expect(await send(signed('msg_now', new Date()))).toBe(204);
    expect(await send(signed('msg_now', new Date()), '{"type":"other"}')).toBe(401);
    expect(await send({ ...signed('msg_now', new Date()), 'webhook-id': 'msg_other' })).toBe(401);
    expect(await send(signed('msg_old', at))).toBe(401);
    expect(handled).toHaveLength(2);
    const wrong = await failureOfPromise(deliver(url, { environment: { SECRET: 'another secret of ours' } }));
    expect(wrong.code).toBe('webhook/failed');
    expect(wrong.hint).toContain('SECRET');
  }
});

test('a receiver that fails is told again, without a second success', async () => {
  let count = 0;
  const url = await listen(
    createReceiver({
      secret,
      handle: () => {
        count += 1;
        if (count === 1) throw new Error('disk full');
      },
    }),
  );
  await deliver(url);
  await deliver(url);
  expect(count).toBe(2);
});

test.each([
  [400, 1, 'status 400'],
  [404, 1, 'status 404'],
  [302, 1, 'redirect (status 302), which is not followed'],
  [307, 1, 'redirect (status 307), which is not followed'],
  [408, 3, 'status 408'],
  [500, 3, 'status 500'],
])(
  'status %i fails after %i attempts, and says no more than name and host',
  async (status, attempts, words) => {
    const elsewhere = await serve([{ status: 200 }]);
    const { url, seen } = await serve([{ status, headers: { location: elsewhere.url } }]);
    const { host } = new URL(url);
    for (const settings of [{}, fromVariable]) {
      seen.length = 0;
      const failure = await failureOfPromise(deliver(url, { settings }));
      expect(failure.code).toBe('webhook/failed');
      expect(failure.message).toContain(words);
      expect(seen).toHaveLength(attempts);
      const said = `${failure.message} ${failure.hint} ${JSON.stringify(failure)}`;
      expect(said).toContain('webhook audit');
      expect(said.includes(host)).toBe(settings !== fromVariable);
      expect(said).not.toMatch(/path-secret|query-secret|whsec_/);
    }
    expect(elsewhere.seen).toEqual([]);
  },
);

test('a server that wants to be asked much later is not waited for', async () => {
  const { url, seen } = await serve([{ status: 429, headers: { 'retry-after': '3600' } }]);
  await expect(deliver(url)).rejects.toMatchObject({ code: 'webhook/failed' });
  expect(seen).toHaveLength(1);
});

test('nobody there, and a run that is over, are told without the address', async () => {
  const { url } = await serve([{ status: 200 }]);
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
  const refused = await failureOfPromise(deliver(url, { settings: fromVariable }));
  expect(refused.message).toBe('The webhook audit could not be reached: the connection was refused.');
  expect(JSON.stringify([refused, String(refused.cause)])).not.toContain('127.0.0.1');
  const silent = await listen(createServer(() => {}));
  const over = await failureOfPromise(deliver(silent, { signal: AbortSignal.timeout(20) }));
  expect(over.message).toContain('the time for the run was up');
});

test.each([
  ['no address', { SECRET: secret }, 'ADDRESS is not set'],
  ['an address that is none', { SECRET: secret, ADDRESS: 'ftp://x/hidden' }, 'what ADDRESS holds is not'],
  ['a password in it', { SECRET: secret, ADDRESS: 'https://u:hidden@x/' }, 'must hold no credentials'],
  ['no secret', { ADDRESS: 'http://127.0.0.1:1/' }, 'SECRET is not set'],
  ['a short secret', { SECRET: 'hidden', ADDRESS: 'http://127.0.0.1:1/' }, 'fewer than 16 characters'],
  ['a bad secret', { SECRET: 'whsec_hidden!', ADDRESS: 'http://127.0.0.1:1/' }, 'is not base64'],
  ['a short key', { SECRET: 'whsec_aGlkZGVu', ADDRESS: 'http://127.0.0.1:1/' }, 'fewer than 16 bytes'],
])('%s: nothing is sent, and the variable is named', async (_, environment, words) => {
  const failure = await failureOfPromise(deliver('', { environment, settings: fromVariable }));
  expect(failure.code).toBe('webhook/not-configured');
  expect(failure.message).toContain(words);
  expect(`${failure.message}${failure.hint}`).not.toContain('hidden');
});

test('without a secret variable it is not signed; plain http to another machine is warned of', async () => {
  const { url, seen } = await serve([{ status: 200 }]);
  const cloud = { ...delivery, contentType: 'application/cloudevents+json' } as const;
  await deliver(url, { settings: { secretVariable: null }, given: cloud });
  expect(seen[0]?.headers['webhook-signature']).toBeUndefined();
  expect(seen[0]?.headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
  const warnings: string[] = [];
  await deliver('http://hooks.invalid/', { warn: (text) => warnings.push(text) }).catch(() => {});
  expect(warnings.join()).toContain('plain http');
});

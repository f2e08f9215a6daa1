// Which way a call takes. Effects: a local server that plays the proxy.
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createFetch } from '../../../../src/adapters/http/create-fetch.ts';
import { describeNetworkError } from '../../../../src/adapters/http/network-error.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A proxy that answers every request for a connection with `answer`, and keeps the first line of each. */
async function startProxy(answer: string) {
  const asked: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (chunk) => {
      asked.push(chunk.toString('latin1').split('\r\n', 1)[0] ?? '');
      socket.end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => server.close());
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, asked };
}

const refusal = 'HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n';

const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

describe('createFetch', () => {
  it.each([{}, { NO_PROXY: '*' }, { HTTPS_PROXY: '' }])(
    'is the fetch of the platform under %j',
    (environment) => {
      expect(createFetch({ environment })).toBe(globalThis.fetch);
    },
  );

  it.each(['HTTPS_PROXY', 'https_proxy'])('goes through the proxy of %s', async (name) => {
    const proxy = await startProxy(refusal);
    const error = await errorOf(
      createFetch({ environment: { [name]: proxy.url } })('https://api.example.com/x'),
    );
    expect(proxy.asked).toEqual(['CONNECT api.example.com:443 HTTP/1.1']);
    expect(describeNetworkError(error)?.kind).toBe('proxy');
  });

  it('goes past the proxy to the hosts of NO_PROXY', async () => {
    const proxy = await startProxy(refusal);
    const target = await startProxy('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
    const environment = { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, NO_PROXY: '127.0.0.1,.example.com' };
    const answer = await createFetch({ environment })(`${target.url}/x`);
    expect(await answer.text()).toBe('ok');
    expect(proxy.asked).toEqual([]);
  });
});

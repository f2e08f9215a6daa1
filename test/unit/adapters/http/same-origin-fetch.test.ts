// Which redirects are followed. Effects: local servers.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sameOriginFetch } from '../../../../src/adapters/http/same-origin-fetch.ts';
import { type FakeServer, startFakeServer } from '../../../fakes/servers/http-faults.ts';

let server: FakeServer;
let location: string;
beforeEach(async () => {
  server = await startFakeServer(({ path }) =>
    path === '/new' ? { status: 200, body: 'new' } : { status: 307, headers: { location }, body: 'moved' },
  );
});
afterEach(() => server.close());

test('a reading goes on to another address of the same server, with its headers', async () => {
  location = '/new';
  const answer = await sameOriginFetch(fetch)(`${server.url}/old`, { headers: { authorization: 'token' } });
  expect(await answer.text()).toBe('new');
  expect(server.requests.map(({ headers }) => headers['authorization'])).toEqual(['token', 'token']);
});

test.each(['http://example.com/new', '//example.com/new', 'file:///new', 'http://'])(
  'a reading does not go on to %s',
  async (address) => {
    location = address;
    expect((await sameOriginFetch(fetch)(`${server.url}/old`)).status).toBe(307);
    expect(server.requests).toHaveLength(1);
  },
);

test('what is sent goes nowhere else', async () => {
  location = '/new';
  const answer = await sameOriginFetch(fetch)(`${server.url}/old`, { method: 'POST', body: 'prompt' });
  expect(answer.status).toBe(307);
  expect(server.requests).toHaveLength(1);
});

test('a redirect that leads to itself ends', async () => {
  location = '/old';
  expect((await sameOriginFetch(fetch)(`${server.url}/old`)).status).toBe(307);
  expect(server.requests.length).toBeLessThan(6);
});

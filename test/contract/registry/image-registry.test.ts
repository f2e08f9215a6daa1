// The adapter for registries over a local registry that answers as the specification says. Effects: listens on local ports, writes a folder.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createImageRegistry } from '../../../src/adapters/registry/image-registry.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import {
  type RegistryServer,
  startRegistryServer,
  user,
} from '../../fakes/servers/registry/registry-server.ts';

const source = 'org.opencontainers.image.source';
const revision = 'org.opencontainers.image.revision';
const labels = { [source]: 'https://github.com/acme/payments', [revision]: 'a'.repeat(40) };
const { signal } = new AbortController();

const opened: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((close) => close()));
});

async function start(options: Parameters<typeof startRegistryServer>[0]): Promise<RegistryServer> {
  const server = await startRegistryServer(options);
  opened.push(() => server.close());
  return server;
}

/** With a Docker config of its own; undefined: none. */
function createRegistry(config?: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-docker-'));
  opened.push(() => rmSync(folder, { recursive: true, force: true }));
  if (config !== undefined)
    writeFileSync(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  return createImageRegistry({
    fetch: globalThis.fetch,
    environment: { DOCKER_CONFIG: folder },
    timeoutMs: 2000,
    retry: { attemptsMax: 2, baseDelayMs: 1, maxDelayMs: 10 },
  });
}

const passwordFor = (host: string) => ({
  auths: { [host]: { auth: Buffer.from(`${user.name}:${user.password}`).toString('base64') } },
});

describe('labels', () => {
  test.each([
    ['of OCI', {}],
    ['of Docker', { isDocker: true }],
    ['of OCI for several platforms', { index: {} }],
    ['of Docker for several platforms', { index: {}, isDocker: true }],
  ])('%s are read by tag and by digest', async (_, more) => {
    const server = await start({ auth: 'none', storesElsewhere: true });
    const digest = server.push('team/payments', '1.2.3', { labels, ...more });
    const registry = createRegistry();
    expect(await registry.readLabels(`${server.host}/team/payments:1.2.3`, { signal })).toEqual(labels);
    expect(await registry.readLabels(`${server.host}/team/payments:gone@${digest}`, { signal })).toEqual(
      labels,
    );
    expect(server.mistakes).toEqual([]);
    expect(server.storage.mistakes).toEqual([]);
    expect(server.storage.requests.length).toBe(2);
  });

  test('are not read of a file that nobody can check', async () => {
    const server = await start({ auth: 'none' });
    const digest = `md5:${'a'.repeat(32)}`;
    server.faults.inject({ kind: 'status', status: 200, body: '{}' });
    const read = createRegistry().readLabels(`${server.host}/team/payments@${digest}`, { signal });
    expect((await failureOfPromise(read)).message).toContain('cannot be checked here');
  });

  test('of the base image give way to annotations of the image itself', async () => {
    const server = await start({ auth: 'none' });
    server.push('team/payments', 'latest', {
      labels: { [source]: 'https://github.com/base/image', [revision]: 'base', kept: 'yes' },
      annotations: { [source]: labels[source], [revision]: 'of the manifest' },
      index: { annotations: { [revision]: labels[revision] } },
    });
    expect(await createRegistry().readLabels(`${server.host}/team/payments`, { signal })).toEqual({
      ...labels,
      kept: 'yes',
    });
  });

  test('an image without any has none', async () => {
    const server = await start({ auth: 'none' });
    server.push('bare', '1', {});
    expect(await createRegistry().readLabels(`${server.host}/bare:1`, { signal })).toEqual({});
  });
});

describe('logging in', () => {
  test('a token is given to everybody for public images, and asked for once', async () => {
    const server = await start({ auth: 'anonymous' });
    server.push('team/payments', '1', { labels });
    expect(await createRegistry().readLabels(`${server.host}/team/payments:1`, { signal })).toEqual(labels);
    expect(server.requests.filter(({ path }) => path === '/token').length).toBe(1);
    expect(server.mistakes).toEqual([]);
  });

  test('with a password, an identity token, or by name and password', async () => {
    for (const auth of ['bearer', 'basic'] as const) {
      const server = await start({ auth, storesElsewhere: true });
      server.push('team/payments', '1', { labels });
      const asPassword = { username: user.name, password: user.password };
      const configs: unknown[] = [
        passwordFor(server.host),
        { auths: { [`https://${server.host}/v2/`]: asPassword } },
        ...(auth === 'bearer' ? [{ auths: { [server.host]: { identitytoken: user.identityToken } } }] : []),
      ];
      for (const config of configs) {
        const registry = createRegistry(config);
        expect(await registry.readLabels(`${server.host}/team/payments:1`, { signal })).toEqual(labels);
      }
      expect([...server.mistakes, ...server.storage.mistakes]).toEqual([]);
    }
  });

  test.each([
    ['no file', undefined, /is not there/],
    ['a file for others', { auths: { 'ghcr.io': { auth: 'eDp5' } } }, /has none for 127/],
    ['a helper', { credsStore: 'desktop' }, /helpers are not run/],
    ['a broken file', '{', /cannot be read/],
    ['a wrong password', 'wrong', /refuses the credentials/],
  ])('that cannot be done is told with its reason: %s', async (_, config, reason) => {
    const server = await start({ auth: 'bearer' });
    server.push('team/payments', '1', { labels });
    const wrong = { auths: { [server.host]: { username: 'x', password: 'secret-x' } } };
    const registry = createRegistry(config === 'wrong' ? wrong : config);
    const failure = await failureOfPromise(registry.readLabels(`${server.host}/team/payments:1`, { signal }));
    expect(failure.code).toBe('registry/unauthorized');
    expect(failure.message).toMatch(reason);
    expect(`${failure.message} ${failure.hint}`).not.toContain('secret-x');
  });
});

describe('what goes wrong', () => {
  async function failing(prepare: (server: RegistryServer) => void, name = 'team/payments:1') {
    const server = await start({ auth: 'none' });
    server.push('team/payments', '1', { labels });
    prepare(server);
    return failureOfPromise(createRegistry().readLabels(`${server.host}/${name}`, { signal }));
  }
  const whenBlob = { when: ({ path }: { readonly path: string }) => path.includes('/blobs/') };

  test.each([
    ['registry/not-found', () => undefined, 'team/payments:gone'],
    ['registry/not-found', () => undefined, 'Team/Payments:1'],
    ['registry/unauthorized', (s: RegistryServer) => s.faults.inject({ kind: 'status', status: 403 })],
    ['registry/unavailable', (s: RegistryServer) => s.faults.inject({ kind: 'status', status: 503 })],
    ['registry/unavailable', (s: RegistryServer) => s.faults.inject({ kind: 'reset' })],
    [
      'registry/unavailable',
      (s: RegistryServer) => s.faults.inject({ kind: 'rate-limited', retryAfter: '60' }),
    ],
    ['registry/bad-answer', (s: RegistryServer) => s.faults.inject({ kind: 'html', status: 200 })],
    ['registry/bad-answer', (s: RegistryServer) => s.faults.inject({ kind: 'truncated-json' })],
    ['registry/bad-answer', (s: RegistryServer) => s.damageConfigs()],
    [
      'registry/bad-answer',
      (s: RegistryServer) =>
        s.faults.inject(
          { kind: 'status', status: 307, headers: { location: 'http://198.51.100.7/blob' } },
          whenBlob,
        ),
    ],
  ] as const)('is a %s', async (code, prepare, name?: string) => {
    expect((await failing(prepare, name)).code).toBe(code);
  });

  test.each(['1.2.3.4.5/payments:1', 'registry:99999/payments:1', 'Not An Image'])(
    'is no host: %s',
    async (name) => {
      const failure = await failureOfPromise(createRegistry().readLabels(name, { signal }));
      expect(failure.code).toBe('registry/not-found');
    },
  );

  test('a passing fault is tried again', async () => {
    const server = await start({ auth: 'none' });
    server.push('team/payments', '1', { labels });
    server.faults.inject({ kind: 'status', status: 502 }, { times: 1 });
    expect(await createRegistry().readLabels(`${server.host}/team/payments:1`, { signal })).toEqual(labels);
  });

  test('a run that is over ends the call', async () => {
    const server = await start({ auth: 'none' });
    server.faults.inject({ kind: 'hang' });
    const failure = await failureOfPromise(
      createRegistry().readLabels(`${server.host}/team/payments:1`, { signal: AbortSignal.timeout(50) }),
    );
    expect(failure.code).toBe('registry/unavailable');
  });
});

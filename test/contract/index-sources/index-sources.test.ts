// An index comes from a folder, an address, an artifact or a release; the token goes to nobody else.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';
import { zipSync } from 'fflate';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import { makeArtifact, makeRun, type Reply, sha256Of } from '../../fakes/servers/index-server.ts';
import { zipFile } from '../../fakes/zip-file.ts';
import {
  githubToken,
  goodArchive,
  hosts,
  indexParts,
  indexToken,
  inFolder,
  type Opened,
  openSources,
  useOwnTemporaryFolder,
} from './open-sources.ts';

const temporary = useOwnTemporaryFolder();
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true });
});

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function open(...input: Parameters<typeof openSources>): Promise<Opened> {
  const opened = await openSources(...input);
  closing.push(opened.server.close);
  return opened;
}

function expectIndex(folder: string): void {
  closing.push(() => rmSync(dirname(folder), { recursive: true, force: true }));
  expect(readdirSync(folder).sort()).toEqual(indexParts.map(({ name }) => name).sort());
  for (const { name, data } of indexParts)
    expect(Buffer.compare(readFileSync(join(folder, name)), data), name).toBe(0);
  expect(statSync(dirname(folder)).mode & 0o077).toBe(0);
}

const bytes = (archive: Uint8Array): Reply => ({ kind: 'bytes', bytes: archive });
const located = (archive = goodArchive, query = '') =>
  `${hosts.web}/index.zip${query}#sha256=${sha256Of(archive)}`;

/** All that a person could read of a failure. */
const told = (failure: unknown) => inspect(failure, { depth: 10 });

describe('a folder', () => {
  it('is itself', async () => {
    const { locate } = await open();
    expect(await locate(tmpdir())).toBe(tmpdir());
  });

  it('that is not there, or is a file, is not found', async () => {
    const { locate } = await open();
    const file = join(mkdtempSync(join(tmpdir(), 'index-')), 'index.zip');
    closing.push(() => rmSync(dirname(file), { recursive: true }));
    writeFileSync(file, goodArchive);
    expect((await failureOfPromise(locate('/nowhere/index'))).code).toBe('index/not-found');
    expect((await failureOfPromise(locate(file))).code).toBe('index/not-found');
  });
});

describe('an https address', () => {
  it.each([
    ['of plain files', goodArchive],
    ['of a folder', zipFile(inFolder('lockkeeper-incidents'))],
    [
      'of a folder with an entry of its own',
      zipFile([{ name: 'out/', data: new Uint8Array(), method: 0, mode: 0o40755 }, ...inFolder('out')]),
    ],
    ['with a comment', zipFile(indexParts, { comment: 'built on Monday' })],
    ['by another packer', zipSync(Object.fromEntries(indexParts.map(({ name, data }) => [name, data])))],
  ])('gives an archive %s', async (_, archive) => {
    const { locate, server } = await open();
    server.put('/index.example/index.zip', bytes(archive));
    expectIndex(await locate(located(archive)));
    expect(server.requests.map(({ authorization }) => authorization)).toEqual([`Bearer ${indexToken}`]);
  });

  it('may send on elsewhere, where the token is not sent', async () => {
    const { locate, server } = await open();
    server.put('/index.example/index.zip', { kind: 'redirect', to: '/moved.zip' });
    server.put('/index.example/moved.zip', { kind: 'redirect', to: `${hosts.blob}/a?sig=1` });
    server.put('/blob.example/a?sig=1', bytes(goodArchive));
    expectIndex(await locate(located()));
    expect(server.requests.map(({ authorization }) => authorization)).toEqual([
      `Bearer ${indexToken}`,
      `Bearer ${indexToken}`,
      undefined,
    ]);
  });

  it('is tried again after 503 and after a break', async () => {
    const { locate, server } = await open();
    server.put('/index.example/index.zip', { kind: 'break', bytes: goodArchive }, bytes(goodArchive));
    expectIndex(await locate(located()));
    expect(server.requests).toHaveLength(2);
  });

  it.each<[string, Reply, string]>([
    ['nothing there', { kind: 'status', status: 404 }, 'index/not-found'],
    ['a refused token', { kind: 'status', status: 401 }, 'index/unavailable'],
    ['no permission', { kind: 'status', status: 403 }, 'index/unavailable'],
    ['a server that is not well', { kind: 'status', status: 502 }, 'index/unavailable'],
    [
      'too many requests',
      { kind: 'status', status: 429, headers: { 'retry-after': '3600' } },
      'index/unavailable',
    ],
    ['a break every time', { kind: 'break', bytes: goodArchive }, 'index/unavailable'],
    ['silence', { kind: 'stall', bytes: goodArchive }, 'index/unavailable'],
    ['a flood', { kind: 'endless' }, 'index/unavailable'],
    ['another file', bytes(zipFile(indexParts, { comment: 'x' })), 'index/wrong-hash'],
    ['a page to log in', { kind: 'bytes', bytes: Buffer.from('<html>'), type: 'text/html' }, 'index/damaged'],
    [
      'a circle',
      { kind: 'redirect', to: `${hosts.web}/index.zip?sig=5ecret-signature` },
      'index/unavailable',
    ],
    ['a way to plain http', { kind: 'redirect', to: 'http://127.0.0.1:9/index.zip' }, 'index/unavailable'],
    ['a way to a file', { kind: 'redirect', to: 'file:///etc/passwd' }, 'index/unavailable'],
  ])('with %s ends in a failure without secrets', async (_, reply, code) => {
    const { locate, server } = await open({ limits: reply.kind === 'stall' ? { silenceMs: 300 } : {} });
    server.put('/index.example/index.zip?sig=5ecret-signature', reply);
    const failure = await failureOfPromise(locate(located(goodArchive, '?sig=5ecret-signature')));
    expect(failure.code).toBe(code);
    expect(failure.message).not.toContain('5ecret');
    expect(told(failure)).not.toContain(indexToken);
  });

  it('ends with its caller, and leaves nothing behind', async () => {
    const { locate, server } = await open({ limits: { silenceMs: 30_000 } });
    server.put('/index.example/index.zip', { kind: 'stall', bytes: goodArchive });
    const failure = await failureOfPromise(locate(located(), AbortSignal.timeout(200)));
    expect(failure.code).toBe('index/unavailable');
    expect(failure.message).toContain('time');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('of plain http is asked without the token', async () => {
    const { locate, server } = await open();
    server.put('/index.zip', bytes(goodArchive));
    expectIndex(await locate(`${server.url}/index.zip#sha256=${sha256Of(goodArchive).toUpperCase()}`));
    expect(server.requests[0]?.authorization).toBeUndefined();
  });

  it('is not asked offline', async () => {
    const { locate } = await open({ fetch: null });
    expect((await failureOfPromise(locate(located()))).message).toContain('offline');
  });
});

describe('an artifact', () => {
  const api = '/api.github.example/repos/shop/ops';
  const location = 'github-artifact:shop/ops/incidents.yml/incidents-index';
  const runs = (branch = 'main') =>
    `${api}/actions/workflows/incidents.yml/runs?${new URLSearchParams({ branch, status: 'success', per_page: '50' })}`;
  const artifacts = (run: number) => `${api}/actions/runs/${run}/artifacts?name=incidents-index&per_page=100`;

  async function openGithub(
    listed: readonly object[],
    byRun: Readonly<Record<number, readonly object[]>>,
    branch = 'main',
  ): Promise<Opened> {
    const opened = await open();
    const { server } = opened;
    server.put(api, { kind: 'json', value: { full_name: 'shop/ops', default_branch: 'main' } });
    server.put(runs(branch), { kind: 'json', value: { total_count: listed.length, workflow_runs: listed } });
    for (const [run, list] of Object.entries(byRun))
      server.put(artifacts(Number(run)), {
        kind: 'json',
        value: { total_count: list.length, artifacts: list },
      });
    server.put(`${api}/actions/artifacts/77/zip`, { kind: 'redirect', to: `${hosts.blob}/blob?sig=2` });
    server.put('/blob.example/blob?sig=2', bytes(goodArchive));
    return opened;
  }

  it('is that of the newest run, and the token stays with GitHub', async () => {
    const { locate, server } = await openGithub([makeRun({ id: 400 }), makeRun()], {
      501: [makeArtifact({ id: 76, name: 'incidents-index-2' }), makeArtifact()],
    });
    expectIndex(await locate(location));
    const blob = server.requests.at(-1);
    expect(blob).toMatchObject({ path: '/blob.example/blob?sig=2', authorization: undefined });
    for (const { authorization } of server.requests.slice(0, -1))
      expect(authorization).toBe(`Bearer ${githubToken}`);
    expect(server.requests.map(({ path }) => path)).not.toContain(artifacts(400));
  });

  it('is that of an earlier run when the newest built none', async () => {
    const { locate } = await openGithub([makeRun(), makeRun({ id: 500 })], {
      501: [],
      500: [makeArtifact()],
    });
    expectIndex(await locate(location));
  });

  it('of another branch needs no word about the default one', async () => {
    const { locate, server } = await openGithub(
      [makeRun({ head_branch: 'rel/1' })],
      { 501: [makeArtifact()] },
      'rel/1',
    );
    expectIndex(await locate(`${location}@rel/1`));
    expect(server.requests.map(({ path }) => path)).not.toContain(api);
  });

  it.each([
    ['a fork', { head_repository: { full_name: 'mallory/ops' } }],
    ['a repository that is gone', { head_repository: null }],
    ['a pull request', { event: 'pull_request' }],
    ['a pull request by its target', { event: 'pull_request_target' }],
    ['another branch', { head_branch: 'evil' }],
    ['a run that failed', { conclusion: 'failure' }],
  ])('of %s is never taken', async (_, more) => {
    const { locate, server } = await openGithub([makeRun(more)], { 501: [makeArtifact()] });
    const failure = await failureOfPromise(locate(location));
    expect(failure.code).toBe('index/not-found');
    expect(server.requests.map(({ path }) => path)).not.toContain(artifacts(501));
  });

  it('that has expired is said to have', async () => {
    const { locate } = await openGithub([makeRun()], { 501: [makeArtifact({ expired: true })] });
    const failure = await failureOfPromise(locate(location));
    expect(failure.code).toBe('index/not-found');
    expect(failure.message).toContain('expired');
  });

  it('has the hash that GitHub tells', async () => {
    const digest = (of: Uint8Array) => ({ digest: `sha256:${sha256Of(of)}` });
    const right = await openGithub([makeRun()], { 501: [makeArtifact(digest(goodArchive))] });
    expectIndex(await right.locate(location));
    const wrong = await openGithub([makeRun()], { 501: [makeArtifact(digest(new Uint8Array(1)))] });
    expect((await failureOfPromise(wrong.locate(location))).code).toBe('index/wrong-hash');
  });

  it.each<[string, Reply, string, string]>([
    ['403', { kind: 'status', status: 403 }, 'index/unavailable', 'actions: read'],
    ['404', { kind: 'status', status: 404 }, 'index/not-found', 'actions: read'],
    [
      'a page',
      { kind: 'bytes', bytes: Buffer.from('<html>'), type: 'text/html' },
      'index/unavailable',
      'api-url',
    ],
    ['another form', { kind: 'json', value: { workflow_runs: {} } }, 'index/unavailable', 'api-url'],
  ])('after %s: says what to do', async (_, reply, code, words) => {
    const { locate, server } = await openGithub([], {});
    server.put(runs(), reply);
    const failure = await failureOfPromise(locate(location));
    expect(failure.code).toBe(code);
    expect(failure.hint).toContain(words);
    expect(told(failure)).not.toContain(githubToken);
  });

  it('whose bytes are gone is not found', async () => {
    const { locate, server } = await openGithub([makeRun()], { 501: [makeArtifact()] });
    server.put(`${api}/actions/artifacts/77/zip`, { kind: 'status', status: 410 });
    expect((await failureOfPromise(locate(location))).code).toBe('index/not-found');
  });

  it('needs a token', async () => {
    const { locate, server } = await open({ githubToken: null });
    const failure = await failureOfPromise(locate(location));
    expect(failure.hint).toContain('GITHUB_TOKEN');
    expect(server.requests).toEqual([]);
  });

  it('over plain http is warned of', async () => {
    const fetch: typeof globalThis.fetch = async () => new Response('{}', { status: 404 });
    const { locate, warnings } = await open({ apiUrl: 'http://github.intern/api/v3', fetch });
    await failureOfPromise(locate(location));
    expect(warnings.join()).toContain('github.intern');
  });
});

describe('a release asset', () => {
  const api = '/api.github.example/repos/shop/ops';
  const asset = { id: 9, name: 'index.zip', state: 'uploaded', size: 10 };

  async function openRelease(path: string, assets: readonly object[]): Promise<Opened> {
    const opened = await open();
    opened.server.put(`${api}/releases/${path}`, { kind: 'json', value: { tag_name: 'x', assets } });
    opened.server.put(`${api}/releases/assets/9`, { kind: 'redirect', to: `${hosts.blob}/asset` });
    opened.server.put('/blob.example/asset', bytes(goodArchive));
    return opened;
  }

  it.each([
    ['latest', 'latest'],
    ['v1.2', 'tags/v1.2'],
    ['incidents/2026', 'tags/incidents%2F2026'],
  ])('of %s', async (tag, path) => {
    const { locate, server } = await openRelease(path, [{ ...asset, id: 8, name: 'other.zip' }, asset]);
    expectIndex(await locate(`github-release:shop/ops/${tag}/index.zip#sha256=${sha256Of(goodArchive)}`));
    const [first, second, third] = server.requests;
    expect(first?.authorization).toBe(`Bearer ${githubToken}`);
    expect(second).toMatchObject({
      accept: 'application/octet-stream',
      authorization: `Bearer ${githubToken}`,
    });
    expect(third?.authorization).toBeUndefined();
  });

  it('may do without hash, and GitHub tells its own', async () => {
    const { locate } = await openRelease('latest', [asset]);
    expectIndex(await locate('github-release:shop/ops/latest/index.zip'));
    const wrong = await openRelease('latest', [{ ...asset, digest: `sha256:${'0'.repeat(64)}` }]);
    expect((await failureOfPromise(wrong.locate('github-release:shop/ops/latest/index.zip'))).code).toBe(
      'index/wrong-hash',
    );
  });

  it('with another hash is refused', async () => {
    const { locate } = await openRelease('latest', [asset]);
    const failure = await failureOfPromise(
      locate(`github-release:shop/ops/latest/index.zip#sha256=${'a'.repeat(64)}`),
    );
    expect(failure.code).toBe('index/wrong-hash');
  });

  it.each([
    ['no asset of the name', [{ ...asset, name: 'index.tar' }]],
    ['an upload that was not finished', [{ ...asset, state: 'starter' }]],
  ])('%s', async (_, assets) => {
    const { locate } = await openRelease('latest', assets);
    expect((await failureOfPromise(locate('github-release:shop/ops/latest/index.zip'))).code).toBe(
      'index/not-found',
    );
  });
});

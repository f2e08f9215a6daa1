// The store of artifacts as the bundle has it, with GitHub's own client, over a server. Effects: bundles, listens on ports.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { createArtifactStore } from '../../../src/adapters/actions-artifact/artifact-store.ts';
import { pinnedUploads } from '../../../src/core/scaffold/pinned-actions.ts';
import type { Failure } from '../../../src/failure.ts';
import { type ResultsServer, startResultsServer } from '../../fakes/servers/results/results-server.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lockkeeper artifact '));
const outDirectory = join(folder, 'lockkeeper-out');
let create: typeof createArtifactStore;
let server: ResultsServer;
let printed: string[];

beforeAll(async () => {
  const { leanPackages } = await import(pathToFileURL(join(root, 'scripts/lean-packages.mjs')).href);
  await build({
    absWorkingDir: root,
    entryPoints: ['src/adapters/actions-artifact/artifact-store.ts'],
    outfile: join(folder, 'store.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    preserveSymlinks: true,
    banner: {
      js: "import { createRequire as cr } from 'node:module'; const require = cr(import.meta.url);",
    },
    plugins: [leanPackages(root)],
  });
  create = (await import(pathToFileURL(join(folder, 'store.mjs')).href)).createArtifactStore;
});

beforeEach(async () => {
  server = await startResultsServer();
  for (const [name, value] of Object.entries(server.environment)) vi.stubEnv(name, value);
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
  rmSync(outDirectory, { recursive: true, force: true });
  mkdirSync(join(outDirectory, 'notes'), { recursive: true });
  writeFileSync(join(outDirectory, 'note.md'), '# 결제 서비스 배포\n');
  writeFileSync(join(outDirectory, 'notes/decision.json'), '{"decision":"block"}');
  printed = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paths = ['note.md', 'notes/decision.json'];
const runner = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'example/payments',
  GITHUB_RUN_ID: '99',
  GITHUB_WORKSPACE: folder,
};

type Given = {
  readonly name?: string;
  readonly paths?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

function upload(given: Given = {}) {
  const environment = { ...runner, ...server.environment, ...given.environment };
  const store = create({ outDirectory, environment, uploadActions: pinnedUploads });
  const artifact = {
    kind: 'artifact',
    name: given.name ?? 'lockkeeper-payments',
    paths: given.paths ?? paths,
  } as const;
  return store.upload(artifact, { signal: given.signal ?? AbortSignal.timeout(20_000) });
}

/** The bundle has a class of its own. */
async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const ended = await promise.then(
    () => new Error('nothing was thrown'),
    (error: unknown) => error,
  );
  if (ended instanceof Error && ended.name === 'Failure') return ended as Failure;
  throw ended;
}

describe('an upload', () => {
  test('keeps the files by their paths, says where, and prints nothing', async () => {
    expect(await upload()).toEqual({
      url: `https://github.com/example/payments/actions/runs/99/artifacts/${server.ids().get('lockkeeper-payments')}`,
    });
    expect(await server.artifacts()).toEqual(
      new Map([
        [
          'lockkeeper-payments',
          new Map([
            ['note.md', '# 결제 서비스 배포\n'],
            ['notes/decision.json', '{"decision":"block"}'],
          ]),
        ],
      ]),
    );
    expect(printed).toEqual([]);
  });

  test('of a name that the run has takes the next number, also when the first one was never finished', async () => {
    server.fail('FinalizeArtifact', { status: 400 });
    await failureOf(upload());
    server.fail('FinalizeArtifact', null);
    await upload();
    await upload();
    expect([...server.ids().keys()]).toEqual(['lockkeeper-payments-2', 'lockkeeper-payments-3']);
  });

  test('of a name that no file system takes is kept under one that all take', async () => {
    await upload({ name: 'pay/ments: "a"\n::error::b' });
    expect([...server.ids().keys()]).toEqual(['pay-ments- -a----error--b']);
  });

  test('has no address when the runner does not say of which run it is', async () => {
    expect(await upload({ environment: { GITHUB_RUN_ID: '' } })).toEqual({ url: null });
  });
});

describe('where there is no store', () => {
  test.each([
    'https://github.example.com',
    'https://gitea.example.com:3000',
    'https://github.com.example.com',
    'no address',
  ])('%s: names the step to add, of the last version that such a server takes', async (url) => {
    const failure = await failureOf(upload({ environment: { GITHUB_SERVER_URL: url } }));
    expect(failure.code).toBe('artifact/unsupported');
    const [, step = ''] = /keeps them: - (.*)$/.exec(failure.hint) ?? [];
    expect(parse(step)).toEqual({
      if: '!cancelled()',
      uses: pinnedUploads.enterprise,
      with: { name: 'lockkeeper-payments', path: 'lockkeeper-out' },
    });
  });

  test('a step of the wrong kind is told which variables are missing', async () => {
    const failure = await failureOf(upload({ environment: { ACTIONS_RUNTIME_TOKEN: '' } }));
    expect(failure.code).toBe('artifact/unsupported');
    expect(failure.message).toContain('no ACTIONS_RUNTIME_TOKEN');
    expect(failure.hint).toContain(pinnedUploads.current);
  });
});

describe('an upload that fails', () => {
  const hostile = 'no\n::set-output name=decision::pass\n::error::x';

  test.each([
    ['CreateArtifact', 401, 'refused the token of the job (401)'],
    ['CreateArtifact', 403, 'storage for artifacts is used up'],
    ['CreateArtifact', 400, 'the service answered 400'],
    ['blob', 403, 'the storage answered 403'],
    ['FinalizeArtifact', 404, 'could not be finished'],
  ] as const)('at %s with %i says so in its own words', async (step, status, expected) => {
    server.fail(step, { status, message: hostile });
    const failure = await failureOf(upload());
    expect(failure).toMatchObject({ code: 'artifact/failed', message: expect.stringContaining(expected) });
    expect(failure.hint).toContain('The files are in lockkeeper-out.');
    expect(printed).toEqual([]);
    expect(`${failure.message}${failure.hint}${failure.cause}`).not.toContain(server.signature);
  });

  test.each(['CreateArtifact', 'blob', 'FinalizeArtifact'] as const)(
    'for want of an answer at %s ends with its signal',
    async (step) => {
      server.fail(step, 'hang');
      const start = performance.now();
      const failure = await failureOf(upload({ signal: AbortSignal.timeout(150) }));
      expect(failure).toMatchObject({
        code: 'artifact/failed',
        message: 'The artifact was not uploaded: the time for it was over.',
      });
      expect(performance.now() - start).toBeLessThan(5_000);
    },
  );

  test('when all names are taken says how many it tried', async () => {
    server.fail('CreateArtifact', { status: 409 });
    const failure = await failureOf(upload());
    expect(failure.message).toContain('20 artifacts of that name');
  });

  test.each(['gone.md', 'link.md', 'notes'])('for %s, which is no file, uploads nothing', async (path) => {
    symlinkSync('/etc/hostname', join(outDirectory, 'link.md'));
    const failure = await failureOf(upload({ paths: ['note.md', path] }));
    expect(failure).toMatchObject({ code: 'artifact/failed', message: expect.stringContaining(path) });
    expect(await server.artifacts()).toEqual(new Map());
  });
});

// The collect flow over real git and a ledger in memory. Effects: makes repositories, runs git.
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createSourceControl } from '../../src/adapters/git/source-control.ts';
import type { Change } from '../../src/domain/change.ts';
import type { ModuleSettings, Settings } from '../../src/domain/settings.ts';
import { collect } from '../../src/flows/collect.ts';
import type { CollectRequest } from '../../src/flows/collect-module.ts';
import type { Ledger } from '../../src/ports.ts';
import { failureOfPromise } from '../fakes/failure-of.ts';
import { makeLedger } from '../fakes/ledger.ts';
import { makeRecordDraft, sealLines } from '../fakes/record.ts';
import {
  makeRepository,
  plainEnvironment,
  removeScratchFolders,
  runGit,
  scratchFolder,
} from '../fakes/scratch-repository.ts';
import { makeSettings } from '../fakes/settings.ts';
import { quietServices } from '../fakes/world.ts';

afterAll(removeScratchFolders);

type Told = {
  readonly change: Change;
  readonly steps: readonly string[];
  readonly warnings: readonly string[];
};

async function run(
  request: Partial<CollectRequest> & { repository: string },
  options: { settings?: Partial<Settings>; lines?: readonly string[] } = {},
): Promise<Told> {
  const steps: string[] = [];
  const warnings: string[] = [];
  const progress = {
    step: (text: string) => void steps.push(text),
    warn: (text: string) => void warnings.push(text),
  };
  const sourceControl = createSourceControl({ environment: plainEnvironment });
  const asked = { base: 'auto', head: 'HEAD', environment: 'production', ...request };
  const change = await collect(asked, makeSettings(options.settings), {
    sourceControl,
    ledger: ledgerOf(options.lines),
    progress,
    ...quietServices,
  });
  return { change, steps, warnings };
}

function ledgerOf(lines: readonly string[] | undefined): Ledger | null {
  if (lines === undefined) return null;
  const append = () => Promise.reject(new Error('collect records nothing'));
  return { ...makeLedger({ lines: [...lines] }), append };
}

const makeModuleSettings = (overrides: Partial<ModuleSettings>): ModuleSettings => ({
  name: 'pay',
  repository: null,
  clone: null,
  base: null,
  head: null,
  after: [],
  url: null,
  paths: [],
  exclude: [],
  component: null,
  platforms: [],
  ...overrides,
});

const catalog = (name: string, extra = '') =>
  `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: ${name}\nspec:\n  type: service\n  lifecycle: production\n  owner: team\n${extra}`;

const shop = makeRepository([
  {
    tag: 'v1.0.0',
    files: [
      ['pay/a.ts', '1\n'],
      ['ship/a.ts', '1\n'],
      ['catalog-info.yaml', catalog('pay')],
      ['.gitattributes', 'sdk/** linguist-generated\n'],
    ],
  },
  { tag: 'v1.1.0', message: 'feat: pay by card (#7)\n', files: [['pay/a.ts', '1\n2\n']] },
  {
    message: 'PAY-3 drop the old table\n',
    files: [
      ['db/migration/V2__drop.sql', 'DROP TABLE receipt;\n'],
      ['sdk/client.ts', 'export {};\n'],
      ['ship/.gitattributes', 'made.ts linguist-generated\n'],
      ['ship/made.ts', 'x\n'],
    ],
  },
]);
const shaOf = (ref: string) => runGit(shop, ['rev-parse', `${ref}^{commit}`]);
const deployed = (ref: string, overrides: { environment?: string; name?: string; head?: string } = {}) =>
  sealLines([
    makeRecordDraft({
      environment: overrides.environment ?? 'production',
      modules: [{ name: overrides.name ?? 'pay', headSha: ref, head: overrides.head ?? 'v1.0.0' }],
    }),
  ]);

describe('collect', () => {
  it('tells what lies between two refs', async () => {
    const { change, steps, warnings } = await run({ repository: shop, base: 'v1.0.0' });
    const [module] = change.modules;
    expect(module).toMatchObject({
      name: shop.split('/').at(-1),
      statistics: { commits: 2, files: 5, insertions: 5, deletions: 0 },
      range: {
        base: 'v1.0.0',
        head: 'HEAD',
        source: 'flag',
        baseIsAncestor: true,
        baseSha: shaOf('v1.0.0'),
        headSha: shaOf('main'),
      },
      takesAway: [],
    });
    expect(Object.fromEntries((module?.files ?? []).map((file) => [file.path, file.class]))).toMatchObject({
      'sdk/client.ts': 'generated',
      'ship/made.ts': 'generated',
      'pay/a.ts': 'text',
    });
    expect(module?.migrations).toMatchObject([
      {
        path: 'db/migration/V2__drop.sql',
        understood: true,
        statements: [{ table: 'receipt', effect: 'destroys-data' }],
      },
    ]);
    expect(module?.component).toMatchObject({ name: 'pay' });
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(warnings).toEqual([]);
  });

  it('tells an empty range as empty', async () => {
    const { change } = await run({ repository: shop, base: 'HEAD' });
    expect(change.modules[0]).toMatchObject({
      statistics: { commits: 0, files: 0, insertions: 0, deletions: 0 },
      range: { baseIsAncestor: true },
    });
  });

  it('tells what is taken away when base is not an ancestor', async () => {
    const forked = makeRepository([
      { tag: 'common', files: [['a', '1\n']] },
      { message: 'fix: hot\n', tag: 'deployed', files: [['a', '2\n']] },
      { message: 'feat: next\n', parents: [1], files: [['b', '1\n']] },
    ]);
    const { change } = await run({ repository: forked, base: 'deployed' });
    expect(change.modules[0]).toMatchObject({
      range: { baseIsAncestor: false },
      commits: [{ subject: 'feat: next' }],
      statistics: { commits: 1, files: 2, insertions: 2, deletions: 1 },
      takesAway: [{ subject: 'fix: hot' }],
    });
  });

  it('reads modules side by side, each with its paths', async () => {
    const other = makeRepository([{ tag: 'v1.0.0', files: [['a', '1\n']] }, { files: [['a', '2\n']] }]);
    const modules = [
      makeModuleSettings({ name: 'pay', paths: ['pay/**'] }),
      makeModuleSettings({
        name: 'ship',
        paths: ['ship/**'],
        url: 'https://example.com/ship',
        component: 'nobody',
      }),
      makeModuleSettings({ name: 'other', repository: other }),
    ];
    const { change, warnings } = await run({ repository: shop, base: 'v1.0.0' }, { settings: { modules } });
    expect(
      change.modules.map(({ name, url, statistics }) => [name, url, statistics.commits, statistics.files]),
    ).toEqual([
      ['pay', null, 1, 1],
      ['ship', 'https://example.com/ship', 1, 2],
      ['other', null, 1, 1],
    ]);
    expect(warnings).toEqual(['ship: the catalog has no component nobody']);
  });

  it('finds catalog files by glob', async () => {
    const repository = makeRepository([
      {
        tag: 'v1',
        files: [
          ['a', '1\n'],
          ['pay/catalog-info.yaml', catalog('pay')],
          ['ship/catalog-info.yaml', catalog('ship', '  dependsOn: [component:pay]\n')],
        ],
      },
      { files: [['a', '2\n']] },
    ]);
    const { change } = await run(
      { repository, base: 'v1' },
      { settings: { catalog: ['**/catalog-info.yaml'], modules: [makeModuleSettings({})] } },
    );
    expect(change.modules[0]?.component).toMatchObject({ name: 'pay', dependents: ['ship'] });
  });
});

describe('base auto', () => {
  const settings = { modules: [makeModuleSettings({})] };
  const rangeOf = async (lines?: readonly string[]) =>
    (await run({ repository: shop }, { settings, ...(lines === undefined ? {} : { lines }) })).change
      .modules[0]?.range;

  it('is what the ledger says is deployed', async () => {
    expect(await rangeOf(deployed(shaOf('v1.0.0')))).toMatchObject({
      source: 'ledger',
      base: 'v1.0.0',
      baseSha: shaOf('v1.0.0'),
    });
  });

  it('is called by its sha when the ref has moved on', async () => {
    const sha = shaOf('v1.0.0');
    for (const head of ['main', 'HEAD', 'gone'])
      expect(await rangeOf(deployed(sha, { head }))).toMatchObject({ base: sha.slice(0, 8), baseSha: sha });
  });

  it('is the newest tag when the ledger has nothing for module and environment', async () => {
    const expected = { source: 'tag', base: 'v1.1.0', baseSha: shaOf('v1.1.0') };
    expect(await rangeOf()).toMatchObject(expected);
    expect(await rangeOf([])).toMatchObject(expected);
    expect(await rangeOf(deployed(shaOf('v1.0.0'), { environment: 'staging' }))).toMatchObject(expected);
    expect(await rangeOf(deployed(shaOf('v1.0.0'), { name: 'ship' }))).toMatchObject(expected);
  });

  it('is not guessed when the deployed commit is unknown', async () => {
    expect((await failureOfPromise(rangeOf(deployed('f'.repeat(40))))).code).toBe('git/no-base');
  });

  it('is not guessed from a ledger that cannot be read', async () => {
    expect((await failureOfPromise(rangeOf(['{']))).code).toBe('ledger/broken');
  });

  it('fails when neither ledger nor tag says it', async () => {
    const untagged = makeRepository([{ files: [['a', '1\n']] }, { tag: 'on-head', files: [['a', '2\n']] }]);
    const failure = await failureOfPromise(run({ repository: untagged }));
    expect(failure.code).toBe('git/no-base');
    // What a first release can do, and that it works.
    const [, command = ''] = /--base "\$\(git (.+) \| tail -1\)"/.exec(failure.hint) ?? [];
    const base = runGit(untagged, command.split(' ')).trim();
    await expect(run({ repository: untagged, base })).resolves.toMatchObject({
      change: { modules: [{ range: { baseSha: base, source: 'flag' } }] },
    });
  });
});

describe('a shallow clone', () => {
  const clone = (...options: readonly string[]) => {
    const directory = join(scratchFolder(), 'shop');
    runGit('/', ['clone', '-q', ...options, `file://${shop}`, directory]);
    return directory;
  };

  it.each([
    ['a tag', 'v1.0.0'],
    ['auto', 'auto'],
  ])('is deepened for the base %s', async (_, base) => {
    const { change, steps } = await run({ repository: clone('--depth=1', '--no-tags'), base });
    expect(change.modules[0]?.statistics.commits).toBe(base === 'auto' ? 1 : 2);
    expect(steps.join('\n')).toContain('shallow');
  });

  it('is left alone when the range is whole', async () => {
    const directory = clone('--depth=2');
    const { change } = await run({ repository: directory, base: 'HEAD' });
    expect(change.modules[0]?.statistics.commits).toBe(0);
    expect(runGit(directory, ['rev-parse', '--is-shallow-repository'])).toBe('true');
  });

  it.each([
    ['a missing tag', 'v1.0.0'],
    ['auto', 'auto'],
    ['a cut commit', 'fetched'],
  ])('is refused for %s when nothing can be fetched', async (_, base) => {
    const directory = clone('--depth=1', '--no-tags');
    runGit(directory, ['fetch', '-q', '--depth=1', 'origin', `${shaOf('v1.0.0')}:refs/heads/fetched`]);
    runGit(directory, ['remote', 'remove', 'origin']);
    const { code } = await failureOfPromise(run({ repository: directory, base }));
    expect(code).toBe('git/shallow');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['an unknown base', { base: 'v9' }, 'git/unknown-ref'],
    ['an unknown head', { base: 'v1.0.0', head: '--upload-pack=x' }, 'git/unknown-ref'],
    ['a folder without a repository', { base: 'v1.0.0', repository: '/' }, 'git/not-a-repository'],
  ])('fails on %s', async (_, request, code) => {
    expect((await failureOfPromise(run({ repository: shop, ...request }))).code).toBe(code);
  });
});

// The port's answers about real repositories. Effects: makes repositories, runs git.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createSourceControl } from '../../../src/adapters/git/source-control.ts';
import { parseAttributes } from '../../../src/core/change/files/attributes.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import {
  makeRepository,
  plainEnvironment,
  removeScratchFolders,
  runGit,
  scratchFolder,
} from '../../fakes/scratch-repository.ts';

afterAll(removeScratchFolders);

const sourceControl = createSourceControl({ environment: plainEnvironment });
const oneCommit = [{ files: [['a', '1\n']] }] as const;

describe('openRepository', () => {
  it('opens a worktree from any folder below it', async () => {
    const directory = makeRepository(oneCommit);
    mkdirSync(join(directory, 'x/y'), { recursive: true });
    const opened = await sourceControl.openRepository(join(directory, 'x/y'));
    expect(opened).toEqual({
      directory,
      isBare: false,
      isShallow: false,
      url: null,
      name: basename(directory),
    });
    expect(await sourceControl.openRepository(directory)).toEqual(opened);
  });

  it('opens a bare repository, and a .git folder', async () => {
    const bare = makeRepository(oneCommit, { bare: true });
    expect(await sourceControl.openRepository(bare)).toMatchObject({ directory: bare, isBare: true });
    const directory = makeRepository(oneCommit);
    expect(await sourceControl.openRepository(join(directory, '.git'))).toMatchObject({ isBare: false });
  });

  it('opens a linked worktree', async () => {
    const directory = makeRepository(oneCommit);
    const linked = join(scratchFolder(), 'linked');
    runGit(directory, ['worktree', 'add', '-q', '--detach', linked]);
    expect(await sourceControl.openRepository(linked)).toMatchObject({ directory: linked, isBare: false });
  });

  it('takes name and address from origin, without credentials', async () => {
    const directory = makeRepository(oneCommit);
    runGit(directory, ['remote', 'add', 'origin', 'https://ci:secret@git.example.com/shop/pay.git']);
    runGit(directory, [
      'config',
      'url.https://token@git.example.com/.insteadOf',
      'https://ci:secret@git.example.com/',
    ]);
    expect(await sourceControl.openRepository(directory)).toMatchObject({
      url: 'https://git.example.com/shop/pay',
      name: 'pay',
    });
  });

  it('opens what it is told to, whatever GIT_DIR says', async () => {
    const [directory, other] = [makeRepository(oneCommit), makeRepository(oneCommit)];
    const inHook = createSourceControl({
      environment: { ...plainEnvironment, GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other },
    });
    expect((await inHook.openRepository(directory)).directory).toBe(directory);
  });

  it.each([
    ['an empty folder', () => scratchFolder()],
    ['no folder', () => join(scratchFolder(), 'missing')],
    [
      'a file',
      () => {
        const file = join(scratchFolder(), 'file');
        writeFileSync(file, '');
        return file;
      },
    ],
    [
      'a broken repository',
      () => {
        const folder = scratchFolder();
        mkdirSync(join(folder, '.git'));
        return folder;
      },
    ],
  ])('refuses %s', async (_, make) => {
    expect((await failureOfPromise(sourceControl.openRepository(make()))).code).toBe('git/not-a-repository');
  });

  it('says how to trust a repository of another owner', async () => {
    const stranger = createSourceControl({
      environment: { ...plainEnvironment, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' },
    });
    const directory = makeRepository(oneCommit);
    const failure = await failureOfPromise(stranger.openRepository(directory));
    expect(failure.code).toBe('git/untrusted-repository');
    expect(failure.hint).toContain(`safe.directory '${directory}'`);
  });

  it('says when git is not installed', async () => {
    const without = createSourceControl({ environment: { PATH: scratchFolder() } });
    expect((await failureOfPromise(without.openRepository('.'))).code).toBe('git/not-installed');
  });
});

describe('resolveCommit', () => {
  const directory = makeRepository([{ files: [['a', '1\n']], annotatedTag: 'v1' }, { tag: 'light' }]);
  runGit(directory, ['update-ref', 'refs/heads/-x', 'main']);
  const repository = sourceControl.openRepository(directory);
  const head = runGit(directory, ['rev-parse', 'main']);
  const first = runGit(directory, ['rev-parse', 'main~1']);

  it.each([
    ['a branch', 'main', head],
    ['a lightweight tag', 'light', head],
    ['an annotated tag', 'v1', first],
    ['a relative name', 'HEAD~1', first],
    ['a short sha', head.slice(0, 8), head],
    ['a branch that begins with a dash', '-x', head],
  ])('resolves %s', async (_, ref, sha) => {
    expect(await sourceControl.resolveCommit(await repository, ref)).toBe(sha);
  });

  it.each([
    '',
    'nope',
    '--all',
    '--help',
    '-n1',
    '^HEAD',
    'v1..main',
    'HEAD:a',
    'HEAD^{tree}',
    'a\0b',
    'a b',
    '$(id)',
    'f'.repeat(40),
  ])('refuses %j', async (ref) => {
    expect((await failureOfPromise(sourceControl.resolveCommit(await repository, ref))).code).toBe(
      'git/unknown-ref',
    );
  });

  it('refuses HEAD of a repository without commits', async () => {
    const empty = scratchFolder();
    runGit(empty, ['init', '-q']);
    expect(
      (await failureOfPromise(sourceControl.resolveCommit(await sourceControl.openRepository(empty), 'HEAD')))
        .code,
    ).toBe('git/unknown-ref');
  });
});

describe('readReachableTags', () => {
  it('lists the newest first, without those on the commit and on other branches', async () => {
    const directory = makeRepository([
      { tag: 'v1.9.0', files: [['a', '1\n']] },
      { tag: 'side', parents: [1] },
      { annotatedTag: 'v1.10.0', parents: [1] },
      { tag: 'v2-light', annotatedTag: 'v2' },
    ]);
    runGit(directory, ['tag', 'tree', 'main^{tree}']);
    const repository = await sourceControl.openRepository(directory);
    const sha = await sourceControl.resolveCommit(repository, 'main');
    expect(await sourceControl.readReachableTags(repository, { sha, count: 9 })).toEqual([
      'v1.10.0',
      'v1.9.0',
    ]);
    expect(await sourceControl.readReachableTags(repository, { sha, count: 1 })).toEqual(['v1.10.0']);
  });
});

describe('isAncestor', () => {
  it('tells history from a side branch', async () => {
    const repository = await sourceControl.openRepository(
      makeRepository([{ tag: 'a' }, { tag: 'b', parents: [1] }, { tag: 'c', parents: [1] }]),
    );
    const ask = async (one: string, other: string) =>
      sourceControl.isAncestor(repository, {
        ancestor: await sourceControl.resolveCommit(repository, one),
        descendant: await sourceControl.resolveCommit(repository, other),
      });
    expect([await ask('a', 'c'), await ask('b', 'c'), await ask('c', 'a'), await ask('c', 'c')]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    const missing = 'f'.repeat(40);
    expect(
      (
        await failureOfPromise(
          sourceControl.isAncestor(repository, { ancestor: missing, descendant: missing }),
        )
      ).code,
    ).toBe('git/failed');
  });
});

describe('findMergeBase', () => {
  it('finds where two histories parted, and none of histories that never met', async () => {
    const directory = makeRepository([{ tag: 'a' }, { tag: 'b', parents: [1] }, { tag: 'c', parents: [1] }]);
    const orphan = runGit(directory, ['commit-tree', '-m', 'alone', `${runGit(directory, ['write-tree'])}`]);
    const repository = await sourceControl.openRepository(directory);
    const ask = async (one: string, other: string) =>
      sourceControl.findMergeBase(repository, {
        one: await sourceControl.resolveCommit(repository, one),
        other: await sourceControl.resolveCommit(repository, other),
      });
    const parted = await sourceControl.resolveCommit(repository, 'a');
    expect([await ask('b', 'c'), await ask('a', 'c'), await ask('c', orphan)]).toEqual([
      parted,
      parted,
      null,
    ]);
  });
});

describe('readFiles and listFiles', () => {
  const directory = makeRepository([
    {
      files: [
        ['a.txt', 'first\nsecond'],
        ['empty', ''],
        ['dir/big', 'x'.repeat(200_000)],
        ['to-a', { mode: '120000', content: 'a.txt' }],
        ['to-nowhere', { mode: '120000', content: '/etc/passwd' }],
        ['lib', { mode: '160000', sha: '1'.repeat(40) }],
        ['looks missing', 'here\n'],
        ['with:colon', 'here\n'],
      ],
    },
  ]);

  it('reads what is there, and nothing else', async () => {
    const repository = await sourceControl.openRepository(directory);
    const sha = await sourceControl.resolveCommit(repository, 'main');
    const paths = [
      'nope',
      'a.txt',
      'empty',
      'dir/big',
      'dir',
      'to-a',
      'to-nowhere',
      'lib',
      'a.txt/x',
      '',
      'looks missing',
      'with:colon',
      'a.txt',
    ];
    const read = await sourceControl.readFiles(repository, { sha, paths, sizeBytesMax: 100_000 });
    expect(
      Object.fromEntries([...read].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])),
    ).toEqual({
      'a.txt': 'first\nsecond',
      empty: '',
      'to-a': 'first\nsecond',
      'looks missing': 'here\n',
      'with:colon': 'here\n',
    });
    const big = await sourceControl.readFiles(repository, {
      sha,
      paths: ['dir/big', 'a.txt'],
      sizeBytesMax: 200_000,
    });
    expect([...big].map(([path, bytes]) => [path, bytes.length])).toEqual([
      ['dir/big', 200_000],
      ['a.txt', 12],
    ]);
  });

  it('lists all paths', async () => {
    const repository = await sourceControl.openRepository(directory);
    const sha = await sourceControl.resolveCommit(repository, 'main');
    expect(await sourceControl.listFiles(repository, sha)).toEqual(
      runGit(directory, ['ls-files']).split('\n'),
    );
  });
});

describe('attributes', () => {
  it('are read as git reads them', () => {
    const patterns = [
      '*.ts',
      '/root.ts',
      'src/*.ts',
      'src/**',
      '**/deep/*',
      'deep',
      'deep/',
      '*',
      'src',
      'a?.ts',
      '[ab]1.ts',
      '[!a]1.ts',
      'src/**/x.ts',
      '"with space.ts"',
      '*.{ts,js}',
      'lit\\*.ts',
      '.hidden*',
      '!no.ts',
      '#not',
      '\\#yes',
      'src/d*p/*',
    ];
    const paths = [
      'root.ts',
      'src/root.ts',
      'src/a1.ts',
      'src/deep/x.ts',
      'src/x.ts',
      'deep',
      'deep/deep/y',
      'a1.ts',
      'b1.ts',
      'with space.ts',
      'lit*.ts',
      'litx.ts',
      '.hidden.ts',
      'src/.hidden',
      'no.ts',
      '#not',
      '#yes',
      'README',
      'x.{ts,js}',
    ];
    const directory = scratchFolder();
    runGit(directory, ['init', '-q']);
    for (const pattern of patterns) {
      const text = `${pattern} linguist-generated\n`;
      writeFileSync(join(directory, '.gitattributes'), text);
      const lookup = parseAttributes([{ path: '.gitattributes', text }]);
      const asked = runGit(directory, ['check-attr', '-z', 'linguist-generated', '--', ...paths]).split('\0');
      const expected = paths.map((path, index) => [pattern, path, asked[index * 3 + 2] === 'set']);
      expect(paths.map((path) => [pattern, path, lookup(path).generated === true])).toEqual(expected);
    }
  });
});

describe('a repository behind a symlink', () => {
  it('is opened', async () => {
    const directory = makeRepository(oneCommit);
    const link = join(scratchFolder(), 'link');
    symlinkSync(directory, link);
    expect((await sourceControl.openRepository(link)).isBare).toBe(false);
  });
});

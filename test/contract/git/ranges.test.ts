// Log and diff of real repositories: whatever is in them, the counts equal git's own. Effects: makes repositories, runs git.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createSourceControl } from '../../../src/adapters/git/source-control.ts';
import type { PathFilter } from '../../../src/ports.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import {
  makeRepository,
  plainEnvironment,
  removeScratchFolders,
  runGit,
  type ScratchCommit,
  type ScratchEntry,
  scratchFolder,
} from '../../fakes/scratch-repository.ts';
import { countRange, parseShortstat, readRange } from './read-range.ts';

afterAll(removeScratchFolders);

const sourceControl = createSourceControl({ environment: plainEnvironment });
const read = (directory: string, base: string, head: string, filter?: PathFilter) =>
  readRange(sourceControl, { directory, base, head, ...(filter === undefined ? {} : { filter }) });

function askGit(directory: string, base: string, head: string, specs: readonly string[] = []) {
  const commits = runGit(directory, ['rev-list', '--count', `${base}..${head}`, '--', ...specs]);
  return parseShortstat(commits, runGit(directory, ['diff', '--shortstat', base, head, '--', ...specs]));
}

const submodule = (digit: string): ScratchEntry => ({ mode: '160000', sha: digit.repeat(40) });
const lines = (...texts: readonly string[]) => `${texts.join('\n')}\n`;
const ten = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

describe('a range of everything', () => {
  const directory = makeRepository([
    {
      tag: 'start',
      files: [
        ['keep.txt', lines(...ten)],
        ['old-name.txt', lines(...ten)],
        ['same.txt', lines('unchanged', ...ten, 'renamed whole')],
        ['run.sh', '#!/bin/sh\n'],
        ['becomes-link', 'text\n'],
        ['becomes-module', 'text\n'],
        ['becomes-binary', submodule('5')],
        ['lib', submodule('1')],
        ['gone-module', submodule('3')],
        ['link', { mode: '120000', content: 'keep.txt' }],
        ['image.bin', Uint8Array.of(0, 1, 2)],
        ['empty-goes', ''],
        ['goes.txt', lines('x', 'y')],
      ],
    },
    {
      message: 'everything at once\n',
      files: [
        [
          'keep.txt',
          lines(...ten.slice(0, 5), 'diff --git a/x b/x', '@@ -1 +1 @@', '-- sql comment', ...ten.slice(5)),
        ],
        ['new-name.txt', { from: 'old-name.txt', content: lines(...ten, 'k') }],
        ['moved/same.txt', { from: 'same.txt' }],
        ['run.sh', { mode: '100755', content: '#!/bin/sh\n' }],
        ['becomes-link', { mode: '120000', content: 'keep.txt' }],
        ['becomes-module', submodule('4')],
        ['becomes-binary', Uint8Array.of(0, 1, 2)],
        ['lib', submodule('2')],
        ['gone-module', null],
        ['link', { mode: '120000', content: 'run.sh' }],
        ['image.bin', Uint8Array.of(0, 1, 2, 3)],
        ['empty-goes', null],
        ['empty-comes', ''],
        ['goes.txt', null],
        ['no-newline.txt', 'last line without an end'],
        ['windows.txt', 'one\r\ntwo\r\n'],
      ],
    },
  ]);

  it('tells each kind of entry', async () => {
    const { files } = await read(directory, 'start', 'main');
    const told = Object.fromEntries(files.map((file) => [file.path, file]));
    expect(told['new-name.txt']).toMatchObject({
      status: 'renamed',
      previousPath: 'old-name.txt',
      insertions: 1,
      deletions: 0,
    });
    expect(told['moved/same.txt']).toMatchObject({ status: 'renamed', insertions: 0, deletions: 0 });
    expect(told['run.sh']).toMatchObject({
      status: 'modified',
      entry: 'executable',
      oldMode: '100644',
      newMode: '100755',
      insertions: 0,
    });
    expect(told['becomes-link']).toMatchObject({
      status: 'type-changed',
      entry: 'symlink',
      insertions: 1,
      deletions: 1,
    });
    expect(told['becomes-link']?.excerpt.lines.map(({ sign, text }) => sign + text)).toEqual([
      '-text',
      '+keep.txt',
    ]);
    expect(told['becomes-module']).toMatchObject({ status: 'type-changed', entry: 'submodule' });
    expect(told['becomes-binary']).toMatchObject({
      binary: true,
      insertions: 0,
      excerpt: { lines: [], complete: false },
    });
    expect(told['lib']).toMatchObject({
      status: 'modified',
      entry: 'submodule',
      insertions: 1,
      deletions: 1,
    });
    expect(told['gone-module']).toMatchObject({ status: 'deleted', entry: 'submodule' });
    expect(told['link']).toMatchObject({ entry: 'symlink' });
    expect(told['image.bin']).toMatchObject({
      binary: true,
      insertions: 0,
      deletions: 0,
      excerpt: { lines: [], complete: true },
    });
    expect(told['no-newline.txt']?.excerpt.lines).toEqual([
      { sign: '+', line: 1, text: 'last line without an end' },
    ]);
    expect(told['windows.txt']?.excerpt.lines.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(told['keep.txt']?.excerpt.lines.map(({ line, text }) => `${line} ${text}`)).toEqual([
      '6 diff --git a/x b/x',
      '7 @@ -1 +1 @@',
      '8 -- sql comment',
    ]);
  });

  it('counts as git does, both ways and to itself', async () => {
    for (const [base, head] of [
      ['start', 'main'],
      ['main', 'start'],
      ['main', 'main'],
    ] as const) {
      expect(countRange(await read(directory, base, head))).toEqual(askGit(directory, base, head));
    }
  });

  it('reads a bare repository the same', async () => {
    const bare = join(scratchFolder(), 'shop.git');
    runGit('/', ['clone', '-q', '--bare', directory, bare]);
    expect(await read(bare, 'start', 'main')).toEqual(await read(directory, 'start', 'main'));
  });
});

describe('history', () => {
  const octopus: readonly ScratchCommit[] = [
    { tag: 'root', files: [['a', '1\n']] },
    { message: 'one\n', parents: [1], files: [['b', '1\n']] },
    { message: 'two\n', parents: [1], files: [['c', '1\n']] },
    { message: 'three\n', parents: [1], files: [['d', '1\n']] },
    {
      message: 'octopus\n',
      parents: [2, 3, 4],
      files: [
        ['c', '1\n'],
        ['d', '1\n'],
      ],
    },
    { message: 'nothing\n' },
    { message: '' },
  ];

  it('tells merges with all parents and without paths, and empty commits', async () => {
    const directory = makeRepository(octopus);
    const range = await read(directory, 'root', 'main');
    expect(countRange(range)).toEqual(askGit(directory, 'root', 'main'));
    const [silent, nothing, merge] = range.commits;
    expect(silent).toMatchObject({ subject: '', body: '', touchedCount: 0 });
    expect(nothing).toMatchObject({ subject: 'nothing', touched: [] });
    expect(merge).toMatchObject({ subject: 'octopus', touched: [], touchedCount: 0 });
    expect(merge?.parents).toHaveLength(3);
  });

  it('tells what a root commit brought', async () => {
    const directory = makeRepository([
      { tag: 'left', files: [['a', '1\n']] },
      {
        message: 'second root\n',
        parents: [],
        files: [
          ['b', '1\n'],
          ['c', '1\n'],
        ],
      },
    ]);
    const { commits } = await read(directory, 'left', 'main');
    expect(commits).toMatchObject([
      {
        subject: 'second root',
        parents: [],
        touchedCount: 2,
        touched: [
          { status: 'A', path: 'b' },
          { status: 'A', path: 'c' },
        ],
      },
    ]);
  });

  it('tells renames inside a commit as what they are to a path', async () => {
    const directory = makeRepository([
      { tag: 'root', files: [['a', lines(...ten)]] },
      { files: [['b', { from: 'a' }]] },
    ]);
    const { commits } = await read(directory, 'root', 'main');
    expect(commits[0]?.touched).toEqual([
      { status: 'D', path: 'a' },
      { status: 'A', path: 'b' },
    ]);
  });

  it('lists the newest commits only, without paths, when asked', async () => {
    const directory = makeRepository(octopus);
    const repository = await sourceControl.openRepository(directory);
    const [include, exclude] = [
      await sourceControl.resolveCommit(repository, 'main'),
      await sourceControl.resolveCommit(repository, 'root'),
    ];
    const filter = { paths: [], exclude: [] };
    const chunks: Uint8Array[] = [];
    for await (const chunk of sourceControl.streamLog(repository, {
      include,
      exclude,
      filter,
      withPaths: false,
      countMax: 2,
    }))
      chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    expect(text).toContain('nothing');
    expect(text).not.toContain('octopus');
    expect(text).not.toContain(':000000');
  });
});

describe('text of many encodings', () => {
  const euckr = Uint8Array.of(0xb0, 0xe1, 0xc1, 0xa6, 0x20, 0xc7, 0xd1, 0xb1, 0xdb);
  const latin1 = Buffer.from('caf\u00e9 cr\u00e8me', 'latin1');
  const names = [
    'two\nlines',
    'tab\there',
    'quo"te',
    '-dash',
    ':(glob)*',
    '[x]*?',
    ' space ',
    'emoji 😀',
    '한글'.normalize('NFD'),
    'back\\slash',
    '#hash',
    'a/b c/d',
  ];
  const directory = makeRepository([
    { tag: 'root', files: [['z', '1\n']] },
    { message: euckr, files: [['b', '1\n']] },
    {
      message: euckr,
      encoding: 'CP949',
      author: Buffer.concat([Buffer.from(euckr.subarray(0, 4)), Buffer.from(' <pay@example.com>')]),
    },
    { message: latin1 },
    { message: latin1, encoding: 'ISO-8859-1' },
    { message: Buffer.concat([Buffer.from('제목\n\n'), Buffer.from(euckr)]) },
    { files: names.map((name) => [name, `${name}\n`]) },
    { files: [[euckr, '1\n']] },
  ]);

  it('decodes messages and people, with and without the header', async () => {
    const { commits } = await read(directory, 'root', 'main');
    const subjects = commits.map(({ subject, body }) => [subject, body].join('|')).reverse();
    expect(subjects.slice(0, 5)).toEqual([
      '결제 한글|',
      '결제 한글|',
      'café crème|',
      'café crème|',
      '제목|결제 한글',
    ]);
    expect(commits.at(-2)?.author.name).toBe('결제');
  });

  it('keeps odd names whole in log, diff and contents', async () => {
    const { commits, files } = await read(directory, 'root', 'main');
    const paths = new Set(files.map((file) => file.path));
    for (const name of names) expect(paths).toContain(name);
    expect(paths).toContain('결제 한글');
    expect(new Set(commits[1]?.touched.map((touched) => touched.path))).toEqual(new Set(names));
    expect(countRange({ commits, files })).toEqual(askGit(directory, 'root', 'main'));
    const repository = await sourceControl.openRepository(directory);
    const sha = await sourceControl.resolveCommit(repository, 'main');
    const contents = await sourceControl.readFiles(repository, {
      sha,
      paths: [...names, 'missing\nname'],
      sizeBytesMax: 1000,
    });
    expect(new Map([...contents].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]))).toEqual(
      new Map(names.map((name) => [name, `${name}\n`])),
    );
  });
});

describe('path filters', () => {
  const directory = makeRepository([
    {
      tag: 'root',
      files: [
        ['pay/a.ts', '1\n'],
        ['ship/a.ts', '1\n'],
        ['pay/docs/a.md', '1\n'],
      ],
    },
    { files: [['pay/a.ts', '1\n2\n']] },
    { files: [['ship/a.ts', '1\n2\n3\n']] },
    {
      files: [
        ['pay/docs/a.md', '2\n'],
        ['pay/deep/er/b.ts', 'x\n'],
        ['-x/a', '1\n'],
        [':(top)', '1\n'],
      ],
    },
    { message: 'empty\n' },
  ]);

  it.each([
    ['a glob', { paths: ['pay/**'], exclude: [] }, [':(glob)pay/**']],
    ['a folder', { paths: ['pay'], exclude: [] }, ['pay']],
    ['one level', { paths: ['pay/*'], exclude: [] }, [':(glob)pay/*']],
    ['several', { paths: ['pay/**', 'ship/**'], exclude: [] }, ['pay', 'ship']],
    ['all but one', { paths: [], exclude: ['pay/**'] }, ['.', ':(exclude)pay']],
    ['some but one', { paths: ['pay/**'], exclude: ['**/*.md'] }, ['pay', ':(exclude,glob)**/*.md']],
    ['a name that looks like an option', { paths: ['-x'], exclude: [] }, ['-x']],
    ['a name that looks like magic', { paths: [':(top)'], exclude: [] }, [':(literal):(top)']],
    ['nothing that exists', { paths: ['nowhere/**'], exclude: [] }, ['nowhere']],
  ])('takes %s', async (_, filter, specs) => {
    expect(countRange(await read(directory, 'root', 'main', filter))).toEqual(
      askGit(directory, 'root', 'main', specs),
    );
  });

  it('counts from the top also when opened below it', async () => {
    mkdirSync(join(directory, 'below'));
    expect(
      countRange(await read(join(directory, 'below'), 'root', 'main', { paths: ['pay/**'], exclude: [] })),
    ).toMatchObject({ commits: 2, files: 3 });
  });
});

describe('any repository', () => {
  const path = fc.constantFrom('a', 'b', 'dir/a', 'dir/b', 'dir/sub/c', '한 글', 'x\ny', '"q"');
  const text = fc
    .array(
      fc.constantFrom('one', 'two', 'three', '', '+plus', '-minus', '@@ -1 +1 @@', 'diff --git a/a b/a'),
      { maxLength: 12 },
    )
    .map((rows) => rows.map((row) => `${row}\n`).join(''));
  const entry: fc.Arbitrary<ScratchEntry> = fc.oneof(
    { weight: 5, arbitrary: text },
    fc.constant(null),
    text.map((content): ScratchEntry => ({ mode: '100755', content })),
    fc.constantFrom('a', 'dir').map((content): ScratchEntry => ({ mode: '120000', content })),
    fc.constantFrom('1', '2').map(submodule),
    fc.uint8Array({ minLength: 1, maxLength: 8 }),
  );
  const commit = fc.record({
    message: fc.constantFrom('', 'feat: x\n', '한글\n\n본문\n', ':100644 100644 a b M\n'),
    files: fc.uniqueArray(fc.tuple(path, entry), { selector: ([name]) => name, maxLength: 5 }),
    back: fc.integer({ min: 1, max: 3 }),
    merges: fc.integer({ min: 0, max: 2 }),
  });

  it('is counted as git counts it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(commit, { minLength: 2, maxLength: 8 }), fc.nat(), async (commits, from) => {
        const directory = makeRepository(
          commits.map(({ message, files, back, merges }, index): ScratchCommit => {
            const parents =
              index === 0
                ? []
                : Array.from({ length: 1 + merges }, (_, step) => Math.max(1, index + 1 - back - step));
            return { message, files, tag: `c${index + 1}`, parents: [...new Set(parents)] };
          }),
          { bare: true },
        );
        const base = `c${(from % commits.length) + 1}`;
        const range = await read(directory, base, 'main');
        expect(countRange(range)).toEqual(askGit(directory, base, 'main'));
        for (const { excerpt, insertions, deletions } of range.files) {
          expect(excerpt.lines.filter(({ sign }) => sign === '+')).toHaveLength(insertions);
          expect(excerpt.lines.filter(({ sign }) => sign === '-')).toHaveLength(deletions);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a stream that git breaks off', () => {
  it('ends in a failure', async () => {
    const directory = makeRepository([{ files: [['a', '1\n']] }]);
    const repository = await sourceControl.openRepository(directory);
    const missing = 'f'.repeat(40);
    const drain = async () => {
      for await (const _ of sourceControl.streamDiff(repository, {
        baseSha: missing,
        headSha: missing,
        filter: { paths: [], exclude: [] },
      }));
    };
    expect((await failureOfPromise(drain())).code).toBe('git/failed');
  });
});

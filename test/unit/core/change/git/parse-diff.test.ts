// Tests of parse-diff and read-patch on written output; test/contract/git holds them against git itself. Effects: none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDiffParser } from '../../../../../src/core/change/git/parse-diff.ts';
import {
  excerptLineLengthMax,
  excerptLinesMax,
  type Purse,
} from '../../../../../src/core/change/git/read-patch.ts';
import { failureOf } from '../../../../fakes/failure-of.ts';

const oid = '1'.repeat(40);

type Printed = {
  path: string;
  from?: string;
  letter?: string;
  modes?: string;
  counts?: string;
  patch: string;
};

/** A diff as git prints it. */
function print(files: readonly Printed[]): Buffer {
  const raw = files.map(
    ({ path, from, letter, modes }) =>
      `:${modes ?? '100644 100644'} ${oid} ${oid} ${letter ?? 'M'}\0${from === undefined ? '' : `${from}\0`}${path}\0`,
  );
  const counts = files.map(
    (file) => `${file.counts ?? '1\t1'}\t${file.from === undefined ? '' : `\0${file.from}\0`}${file.path}\0`,
  );
  return Buffer.from(`${raw.join('')}${counts.join('')}\0${files.map(({ patch }) => patch).join('')}`);
}

const patchOf = (path: string, hunks: string) =>
  `diff --git a/${path} b/${path}\nindex 1..2 100644\n--- a/${path}\n+++ b/${path}\n${hunks}`;

function parse(diff: Uint8Array, options: { chunkSize?: number; purseOf?: (path: string) => Purse } = {}) {
  const parser = createDiffParser(options.purseOf === undefined ? {} : { purseOf: options.purseOf });
  const size = options.chunkSize ?? 65_536;
  for (let start = 0; start < diff.length; start += size) parser.push(diff.subarray(start, start + size));
  return parser.finish();
}

const sample = print([
  {
    path: 'a.sql',
    patch: patchOf(
      'a.sql',
      '@@ -3 +3,2 @@ ctx\n--- old comment\n+++ new\n+diff --git a/x b/x\r\n@@ -9,0 +11 @@\n+\n\\ No newline at end of file\n',
    ),
  },
  {
    path: '나.txt',
    from: '가.txt',
    letter: 'R090',
    counts: '0\t0',
    patch: 'diff --git a/x b/y\nsimilarity index 100%\nrename from x\nrename to y\n',
  },
  {
    path: 'bin',
    counts: '-\t-',
    patch: 'diff --git a/bin b/bin\nindex 1..2\nBinary files a/bin and b/bin differ\n',
  },
  {
    path: 'link',
    letter: 'T',
    modes: '100644 120000',
    patch: `diff --git a/link b/link\ndeleted file mode 100644\n--- a/link\n+++ /dev/null\n@@ -1 +0,0 @@\n-text\ndiff --git a/link b/link\nnew file mode 120000\n@@ -0,0 +1 @@\n+a.sql\n`,
  },
  {
    path: 'gone',
    letter: 'D',
    modes: '100755 000000',
    counts: '0\t1',
    patch: patchOf('gone', '@@ -1 +0,0 @@\n-x\n'),
  },
]);

describe('createDiffParser', () => {
  it('reads an empty diff', () => {
    expect(parse(Buffer.alloc(0))).toEqual([]);
  });

  it('pairs entries, counts and patches by order', () => {
    const [sql, renamed, binary, link, gone] = parse(sample);
    expect(sql).toMatchObject({
      path: 'a.sql',
      status: 'modified',
      insertions: 1,
      deletions: 1,
      entry: 'file',
    });
    expect(sql?.excerpt).toEqual({
      lines: [
        { sign: '-', line: 3, text: '-- old comment' },
        { sign: '+', line: 3, text: '++ new' },
        { sign: '+', line: 4, text: 'diff --git a/x b/x' },
        { sign: '+', line: 11, text: '' },
      ],
      complete: true,
    });
    expect(renamed).toMatchObject({
      path: '나.txt',
      previousPath: '가.txt',
      status: 'renamed',
      excerpt: { lines: [], complete: true },
    });
    expect(binary).toMatchObject({
      binary: true,
      insertions: 0,
      deletions: 0,
      excerpt: { lines: [], complete: true },
    });
    expect(link).toMatchObject({ status: 'type-changed', entry: 'symlink' });
    expect(link?.excerpt.lines.map(({ sign, text }) => sign + text)).toEqual(['-text', '+a.sql']);
    expect(gone).toMatchObject({
      status: 'deleted',
      entry: 'executable',
      excerpt: { lines: [{ sign: '-', line: 1, text: 'x' }] },
    });
  });

  it('reads the same however the stream is cut', () => {
    const whole = parse(sample);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (chunkSize) => {
        expect(parse(sample, { chunkSize })).toEqual(whole);
      }),
    );
  });

  it('keeps the first lines of a long patch and goes on with the next file', () => {
    const added = Array.from({ length: excerptLinesMax + 1 }, (_, index) => `+line ${index}\n`).join('');
    const diff = print([
      { path: 'long', counts: '401\t0', patch: patchOf('long', `@@ -0,0 +1,401 @@\n${added}`) },
      {
        path: 'exact',
        counts: '400\t0',
        patch: patchOf('exact', `@@ -0,0 +1,400 @@\n${added.slice(0, added.lastIndexOf('+'))}`),
      },
    ]);
    for (const chunkSize of [7, 100, 65_536]) {
      const [long, exact] = parse(diff, { chunkSize });
      expect(long?.excerpt.lines).toHaveLength(excerptLinesMax);
      expect(long?.excerpt.complete).toBe(false);
      expect(exact?.excerpt.lines).toHaveLength(excerptLinesMax);
      expect(exact?.excerpt.complete).toBe(true);
    }
  });

  it.each([
    ['ASCII', 'x'.repeat(excerptLineLengthMax + 1)],
    ['Hangul', '가'.repeat(2000)],
    ['emoji', `x${'😀'.repeat(2000)}`],
    ['a minified file', 'y'.repeat(1_000_000)],
  ])('cuts a long line of %s and says so', (_, text) => {
    const diff = print([{ path: 'a', patch: patchOf('a', `@@ -0,0 +1,2 @@\n+${text}\n+next\n`) }]);
    for (const chunkSize of [1001, 65_536]) {
      const [file] = parse(diff, { chunkSize });
      const [first, second] = file?.excerpt.lines ?? [];
      expect(first?.text.length).toBeGreaterThanOrEqual(excerptLineLengthMax - 1);
      expect(first?.text.length).toBeLessThanOrEqual(excerptLineLengthMax);
      expect(text.startsWith(first?.text ?? '?')).toBe(true);
      expect(second).toEqual({ sign: '+', line: 2, text: 'next' });
      expect(file?.excerpt.complete).toBe(false);
    }
  });

  it('keeps the same of a file for which the purse is too small, however the output is cut', () => {
    const long = `+${'x'.repeat(1199)}\n`;
    // The second file has room for its short lines, not for all of the long ones that come first.
    const bodies = { a: long.repeat(399), b: `${long.repeat(18)}${'+y\n'.repeat(300)}` };
    const files = Object.entries(bodies).map(([path, lines]) => ({
      path,
      patch: patchOf(path, `@@ -0,0 +1 @@\n${lines}`),
    }));
    const purseOf = (): Purse => 'minor';
    const whole = parse(print(files), { purseOf, chunkSize: 1_000_000 });
    for (const chunkSize of [97, 1000, 65_536])
      expect(parse(print(files), { purseOf, chunkSize })).toEqual(whole);
    expect(whole[1]?.excerpt.complete).toBe(false);
  });

  it('stops keeping lines when the purse is empty, and other purses are not touched', () => {
    const lines = `+${'z'.repeat(290)}\n`.repeat(excerptLinesMax);
    const vendored = Array.from({ length: 60 }, (_, index) => ({
      path: `vendor/${index}`,
      counts: '400\t0',
      patch: patchOf('v', `@@ -0,0 +1,400 @@\n${lines}`),
    }));
    const own = { path: 'src/a', counts: '1\t0', patch: patchOf('s', '@@ -0,0 +1 @@\n+own\n') };
    const lock = { path: 'yarn.lock', counts: '1\t0', patch: patchOf('l', '@@ -0,0 +1 @@\n+pin\n') };
    const purseOf = (path: string): Purse =>
      path === 'yarn.lock' ? 'none' : path.startsWith('vendor/') ? 'minor' : 'ordinary';
    const files = parse(print([...vendored, own, lock]), { purseOf });
    const kept = files.slice(0, 60).reduce((sum, file) => sum + file.excerpt.lines.length, 0);
    expect(kept * 290).toBeLessThan(500_000);
    expect(files[59]?.excerpt).toEqual({ lines: [], complete: false });
    expect(files[60]?.excerpt).toEqual({ lines: [{ sign: '+', line: 1, text: 'own' }], complete: true });
    expect(files[61]?.excerpt).toEqual({ lines: [], complete: false });
  });

  it('decodes the lines of one file together', () => {
    const diff = Buffer.concat([
      print([{ path: 'a', patch: patchOf('a', '@@ -0,0 +1,2 @@\n+') }]),
      Buffer.from([0xb0, 0xe1, 0xc1, 0xa6, 0x0a]),
      Buffer.from('+plain\n'),
    ]);
    expect(parse(diff)[0]?.excerpt.lines.map(({ text }) => text)).toEqual(['결제', 'plain']);
  });

  it.each([
    ['ends in the listing', sample.subarray(0, 60)],
    ['ends between entries and counts', sample.subarray(0, sample.indexOf('\t') - 2)],
    ['ends before the patches', sample.subarray(0, sample.indexOf('diff --git') - 1)],
    ['ends between patches', sample.subarray(0, sample.lastIndexOf('diff --git'))],
    ['has counts of another file', print([{ path: 'a', patch: patchOf('a', '') }]).fill('b', 97, 98)],
    ['has an unknown status', print([{ path: 'a', letter: 'Q', patch: patchOf('a', '') }])],
    ['is an error in words', Buffer.from('warning: no\0\0')],
  ])('refuses output that %s', (_, diff) => {
    expect(failureOf(() => parse(diff)).code).toBe('git/bad-output');
  });
});

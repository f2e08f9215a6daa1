// Reading reports: what globs find, what stays outside, and that nothing too much is read.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readReports } from '../../../../src/adapters/files/report-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockkeeper-reports-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const limits = { filesMax: 100, sizeBytesMax: 1000, totalBytesMax: 5000, entriesMax: 1000 };
const put = (path: string, text: string | Uint8Array = path): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (...globs: readonly string[]) => readReports({ directory: folder, globs }, limits);
const pathsOf = async (...globs: readonly string[]) => (await read(...globs)).files.map(({ path }) => path);

test('finds what the globs name, each once, sorted', async () => {
  put('b/build/test-results/TEST-b.xml');
  put('a/build/test-results/TEST-a.xml');
  put('a/build/test-results/notes.txt');
  put('.reports/junit.xml');
  expect(await read('**/test-results/*.xml', './a/**/*.xml', '.reports/junit.xml')).toEqual({
    files: [
      { path: '.reports/junit.xml', text: '.reports/junit.xml' },
      { path: 'a/build/test-results/TEST-a.xml', text: 'a/build/test-results/TEST-a.xml' },
      { path: 'b/build/test-results/TEST-b.xml', text: 'b/build/test-results/TEST-b.xml' },
    ],
    problems: [],
  });
});

test('looks into node_modules and .git only when they are named', async () => {
  put('node_modules/x/junit.xml');
  put('.git/junit.xml');
  put('junit.xml');
  expect(await pathsOf('**/junit.xml')).toEqual(['junit.xml']);
  expect(await pathsOf('node_modules/*/junit.xml')).toEqual(['node_modules/x/junit.xml']);
});

test.each([['../*.xml'], ['/etc/*'], ['a/../../x'], ['C:\\x'], ['']])(
  'refuses a glob that leaves the folder: %s',
  async (glob) => {
    const { files, problems } = await read(glob);
    expect(files).toEqual([]);
    expect(problems).toEqual([`"${glob}" names no place below the folder of the repository`]);
  },
);

test.each([['missing/**/*.xml'], ['*.xml'], ['junit.xml']])(
  'tells a glob that matches nothing: %s',
  async (glob) => {
    expect(await read(glob)).toEqual({ files: [], problems: [`nothing matches "${glob}"`] });
  },
);

test('a link is read inside of the folder, and neither entered nor followed out of it', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'lockkeeper-outside-'));
  try {
    writeFileSync(join(outside, 'junit.xml'), 'secret');
    put('real/junit.xml', 'inside');
    symlinkSync(join(folder, 'real/junit.xml'), join(folder, 'link.xml'));
    symlinkSync(join(outside, 'junit.xml'), join(folder, 'out.xml'));
    symlinkSync(outside, join(folder, 'elsewhere'));
    symlinkSync(folder, join(folder, 'real/loop'));
    expect(await read('**/*.xml')).toEqual({
      files: [
        { path: 'link.xml', text: 'inside' },
        { path: 'real/junit.xml', text: 'inside' },
      ],
      problems: ['out.xml: it is a link that leads out of the folder'],
    });
    expect((await read('elsewhere/*.xml')).files).toEqual([]);
  } finally {
    rmSync(outside, { recursive: true });
  }
});

test('what is too large or too much is told, and the rest is read', async () => {
  put('a.xml', 'x'.repeat(1001));
  put('b.xml', 'b');
  const { files, problems } = await read('*.xml');
  expect(files.map(({ path }) => path)).toEqual(['b.xml']);
  expect(problems).toEqual(['a.xml: it is larger than 0 MB']);
  const few = await readReports({ directory: folder, globs: ['*.xml'] }, { ...limits, filesMax: 1 });
  expect(few.problems[0]).toBe('2 files match; only the first 1 were read');
  const small = await readReports({ directory: folder, globs: ['b.xml'] }, { ...limits, totalBytesMax: 0 });
  expect(small.problems).toEqual(['b.xml: all reports together are larger than 0 MB']);
  const narrow = await readReports({ directory: folder, globs: ['*.xml'] }, { ...limits, entriesMax: 1 });
  expect(narrow.problems).toContain('the folder holds too many files to look at: name a narrower glob');
});

test('reads the encoding that a file says', async () => {
  put(
    'kr.xml',
    Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="EUC-KR"?><a>'),
      Buffer.from([0xb0, 0xa1]),
      Buffer.from('</a>'),
    ]),
  );
  put('utf16.xml', Buffer.from('\ufeff<a>가</a>', 'utf16le'));
  put('wrong.xml', Uint8Array.of(0x3c, 0xb0, 0xa1));
  const { files, problems } = await read('*.xml');
  expect(files.map(({ text }) => text)).toEqual([expect.stringContaining('<a>가</a>'), '<a>가</a>']);
  expect(problems).toEqual(['wrong.xml: it is not in the encoding that it says (UTF-8 where it says none)']);
});

test('a folder that is not there holds nothing', async () => {
  rmSync(folder, { recursive: true });
  expect(await read('**/*.xml')).toEqual({ files: [], problems: ['nothing matches "**/*.xml"'] });
});

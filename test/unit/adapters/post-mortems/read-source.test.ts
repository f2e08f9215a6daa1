// Post-mortems in a folder: what is read, and what is left out by name.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSource } from '../../../../src/adapters/post-mortems/read-source.ts';
import { postMortemReport } from '../../../../src/core/incidents/sources/post-mortem.ts';
import { failureOf } from '../../../fakes/failure-of.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockkeeper-post-mortems-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (path = folder, asFiles: boolean | null = null) => {
  const source = readSource(path, { asFiles });
  if (source.kind !== 'post-mortems') throw new Error('it was read as a payload');
  return source;
};
const reportsOf = () =>
  read().files.flatMap((file) =>
    postMortemReport(file).events.flatMap((event) => (event.kind === 'report' ? [event.report] : [])),
  );

describe('a folder', () => {
  test('is read to its depths, sorted, without what is hidden, linked or of another kind', () => {
    for (const path of ['b.md', 'a/c.markdown', 'a/d/e.txt', 'f.HTM', 'g.html']) write(path, 'text');
    for (const path of ['.git/h.md', '.i.md', 'node_modules/j.md', 'k.json', 'l.pdf', 'README'])
      write(path, 'text');
    expect(read().files.map(({ path }) => path)).toEqual([
      'a/c.markdown',
      'a/d/e.txt',
      'b.md',
      'f.HTM',
      'g.html',
    ]);
    expect(read().problems).toEqual([]);
  });

  test('keeps its ids when it moves, and they hold no space', () => {
    write('2023/DB 장애.md', '# 주문 DB 장애\n\n마이그레이션이 락을 잡았다.');
    expect(reportsOf()).toMatchObject([
      {
        id: 'file:2023/DB%20장애.md',
        source: { kind: 'file', key: '2023/DB 장애.md' },
        title: '주문 DB 장애',
      },
    ]);
    expect(read(join(folder, '2023')).files[0]?.path).toBe('DB 장애.md');
  });

  test('what cannot be read is named, and the rest is read', () => {
    write('fine.md', 'text');
    write('latin1.md', Uint8Array.of(0xe9, 0x20));
    write('huge.md', '');
    truncateSync(join(folder, 'huge.md'), 6_000_000);
    write('broken.md', '---\ntitle: [a\n---\ntext');
    symlinkSync('/etc/passwd', join(folder, 'link.md'));
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    symlinkSync(folder, join(folder, 'again'));
    const { files, problems, notes } = read();
    expect(files.map(({ path }) => path)).toEqual(['fine.md']);
    expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual([
      'broken.md',
      'huge.md',
      'latin1.md',
    ]);
    expect(notes).toEqual(['link.md: it is a symbolic link, which is not followed.']);
  });

  test('that is not there, or cannot be read, is one failure', () => {
    const failure = failureOf(() => read(join(folder, 'none')));
    expect(failure.code).toBe('incidents/invalid');
    expect(failure.message).toContain(join(folder, 'none'));
    expect(failureOf(() => readSource(folder, { asFiles: false })).code).toBe('incidents/invalid');
    expect(failureOf(() => read('/dev/null')).code).toBe('incidents/invalid');
  });
});

describe('a file', () => {
  test('front matter counts before the text', () => {
    write(
      'x.md',
      '---\nid: INC-9\ntitle: From the top\ndate: 2023-10-04\nservices: [orders, payments]\nseverity: SEV2\nurl: https://wiki.example/9\nlang: en\n---\n# Heading\n\nSeverity: SEV1\n\nA lock.\n',
    );
    expect(reportsOf()).toEqual([
      {
        id: 'INC-9',
        source: { kind: 'file', key: 'x.md' },
        title: 'From the top',
        date: '2023-10-04',
        services: ['orders', 'payments'],
        severity: 'major',
        url: 'https://wiki.example/9',
        language: 'en',
        status: 'final',
        text: '# Heading\n\nSeverity: SEV1\n\nA lock.',
      },
    ]);
  });

  test('without it the text, its heading and its name say what they can', () => {
    write('2023-10-04-orders-down.md', 'Orders down\n===========\n\n**Severity:** critical\n');
    write('plain/notes_of-it.txt', 'Something broke.');
    expect(reportsOf()).toMatchObject([
      { title: 'Orders down', date: '2023-10-04', severity: 'critical' },
      { title: 'notes of it', date: null, severity: null },
    ]);
  });

  test('a page is read as people see it', () => {
    write(
      'x.html',
      '<html><head><title>Orders &amp; payments</title><style>p{}</style></head><body><nav>Menu</nav><h1>결제 장애</h1><h2>Root cause</h2><p>A <a href="https://x">lock</a> &lt;held&gt;.</p><script>alert(1)</script><ul><li>one</li></ul></body></html>',
    );
    const [report] = reportsOf();
    expect(report?.title).toBe('결제 장애');
    expect(report?.text).toMatch(/^# 결제 장애\n+## Root cause\n+A lock <held>\.\n+\s*\* one$/u);
    expect(read().files[0]?.title).toBe('Orders & payments');
  });

  test.each([
    ['many elements', '<p>x</p>'.repeat(49_000)],
    ['end tags alone', '</div>'.repeat(90_000)],
    ['tags without an end', '<'.repeat(1_000_000)],
  ])('a hostile page of %s takes no more than seconds', (_, page) => {
    write('x.html', `<p>text</p>${page}`);
    const startedMs = performance.now();
    expect(read().files).toHaveLength(1);
    expect(performance.now() - startedMs).toBeLessThan(10_000);
  });

  test.each(['<div>', '<b>', '<title>', '<p>x</p>', '<unknown-element>', '<ul><li>', '<table><tr><td>'])(
    'a page of %s without end is refused before it is parsed',
    (tag) => {
      write('x.html', `<p>text</p>${tag.repeat(200_000)}`);
      const startedMs = performance.now();
      expect(read()).toMatchObject({
        files: [],
        problems: [expect.stringContaining('x.html: it has more than')],
      });
      expect(performance.now() - startedMs).toBeLessThan(5_000);
    },
  );

  test('front matter that would grow without end is refused', () => {
    const lines = Array.from(
      { length: 30 },
      (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(', ')}]`,
    );
    write('x.md', `---\na0: &a0 [x]\n${lines.join('\n')}\n---\ntext`);
    expect(read()).toMatchObject({
      files: [],
      problems: [expect.stringContaining('x.md: its front matter')],
    });
  });

  test('one alone has the id that it has in its folder', () => {
    write('a/x.md', 'text');
    expect(read(join(folder, 'a/x.md')).files[0]?.path).toBe('x.md');
    write('y.log', 'text');
    expect(read(join(folder, 'y.log'), true).files[0]?.path).toBe('y.log');
    expect(readSource(join(folder, 'y.log'), { asFiles: null })).toEqual({
      kind: 'payload',
      text: 'text',
      isLines: false,
    });
    write('z.NDJSON', '{}');
    expect(readSource(join(folder, 'z.NDJSON'), { asFiles: null })).toMatchObject({
      kind: 'payload',
      isLines: true,
    });
  });
});

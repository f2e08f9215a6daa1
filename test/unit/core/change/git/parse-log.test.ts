// Tests of parse-log. Effects: none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLogParser, touchedPathsMax } from '../../../../../src/core/change/git/parse-log.ts';
import { failureOf } from '../../../../fakes/failure-of.ts';

const sha = (digit: string) => digit.repeat(40);
const zero = sha('0');

/** A commit as git prints it. */
function print(input: {
  sha: string;
  message: string;
  parents?: string;
  paths?: readonly string[];
  time?: string;
}): Buffer {
  const time = input.time ?? '1772499600';
  const fields = [input.sha, input.parents ?? '', 'Ada', 'ada@x', time, 'Ben', 'ben@x', time, input.message];
  const raw = (input.paths ?? []).map(
    (path, index) => `${index === 0 ? '\n' : ''}:000000 100644 ${zero} ${zero} A\0${path}\0`,
  );
  return Buffer.from(`${fields.join('\0')}\0\0${raw.join('')}`);
}

function parse(log: Uint8Array, chunkSize = 65_536) {
  const parser = createLogParser();
  for (let start = 0; start < log.length; start += chunkSize)
    parser.push(log.subarray(start, start + chunkSize));
  return parser.finish();
}

describe('createLogParser', () => {
  it('reads an empty log', () => {
    expect(parse(Buffer.alloc(0))).toEqual([]);
  });

  it('reads commits with and without paths, message and parents', () => {
    const log = Buffer.concat([
      print({ sha: sha('a'), parents: `${sha('b')} ${sha('c')} ${sha('d')}`, message: 'Merge\n' }),
      print({ sha: sha('b'), parents: sha('c'), message: '', paths: ['x', ':y', 'a\nb\tc "d"'] }),
      print({ sha: sha('c'), message: 'feat: pay\nby card\n\n- one\n\nRefs: PAY-1\n', paths: [sha('e')] }),
    ]);
    const [merge, bare, root] = parse(log);
    expect(merge).toMatchObject({
      sha: sha('a'),
      parents: [sha('b'), sha('c'), sha('d')],
      touched: [],
      touchedCount: 0,
    });
    expect(merge).toMatchObject({
      author: { name: 'Ada', email: 'ada@x' },
      committer: { name: 'Ben' },
      authoredAt: 1772499600000,
    });
    expect(bare).toMatchObject({ subject: '', body: '', touchedCount: 3 });
    expect(bare?.touched.map(({ path }) => path)).toEqual(['x', ':y', 'a\nb\tc "d"']);
    expect(root).toMatchObject({ parents: [], subject: 'feat: pay by card', body: '- one\n\nRefs: PAY-1' });
    expect(root?.touched).toEqual([{ status: 'A', path: sha('e') }]);
  });

  it('reads the same however the stream is cut', () => {
    const log = Buffer.concat([
      print({ sha: sha('a'), message: '한글 제목\n\n본문', paths: ['가/나.sql', 'b'] }),
      print({ sha: sha('b'), message: 'x', paths: ['가/나.sql'] }),
    ]);
    const whole = parse(log);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: log.length }), (size) => {
        expect(parse(log, size)).toEqual(whole);
      }),
    );
  });

  it('keeps a bounded list of paths and counts all', () => {
    const paths = Array.from({ length: touchedPathsMax + 50 }, (_, index) => `f${index}`);
    const [commit] = parse(print({ sha: sha('a'), message: 'big', paths }));
    expect(commit?.touched).toHaveLength(touchedPathsMax);
    expect(commit?.touchedCount).toBe(touchedPathsMax + 50);
  });

  it('keeps a bounded part of a message', () => {
    const [commit, next] = parse(
      Buffer.concat([
        print({ sha: sha('a'), message: '가'.repeat(500_000) }),
        print({ sha: sha('b'), message: 'x' }),
      ]),
      1000,
    );
    expect(commit?.subject.length).toBeLessThan(70_000);
    expect(commit?.subject).toMatch(/^가+$/);
    expect(next?.subject).toBe('x');
  });

  it('takes a broken time for the epoch', () => {
    expect(parse(print({ sha: sha('a'), message: 'x', time: '' }))[0]?.authoredAt).toBe(0);
    expect(parse(print({ sha: sha('a'), message: 'x', time: 'abc' }))[0]?.committedAt).toBe(0);
    expect(parse(print({ sha: sha('a'), message: 'x', time: '99999999999999' }))[0]?.authoredAt).toBe(
      8.64e15,
    );
  });

  it.each([
    ['is no log', Buffer.from('hello\0')],
    ['ends in a field', print({ sha: sha('a'), message: 'x' }).subarray(0, 60)],
    ['ends between fields', Buffer.from(`${sha('a')}\0\0`)],
    [
      'ends before a path',
      Buffer.concat([print({ sha: sha('a'), message: 'x' }), Buffer.from(`\n:1 2 3 4 A\0`)]),
    ],
    [
      'has an unknown status',
      Buffer.concat([print({ sha: sha('a'), message: 'x' }), Buffer.from(`\n:1 2 3 4 Q\0p\0`)]),
    ],
  ])('refuses output that %s', (_, log) => {
    expect(failureOf(() => parse(log)).code).toBe('git/bad-output');
  });
});

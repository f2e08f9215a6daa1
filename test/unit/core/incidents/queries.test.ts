// Files of queries: every line that cannot be used is named.
import { expect, it } from 'vitest';
import { parseQueries } from '../../../../src/core/incidents/queries.ts';

it('reads what a line says, and leaves the rest of it alone', () => {
  const text = [
    '\uFEFF{"text":"a"}',
    '',
    '{"id":"q","text":"b","services":["pay"],"hazards":["db.lock"],"relevant":["INC-1"],"lang":"ko","track":"ko-en","note":1}\r',
  ].join('\n');
  expect(parseQueries(text)).toEqual({
    ok: true,
    queries: [
      { id: null, text: 'a', services: [], hazards: [], relevant: null, language: null, track: null },
      {
        id: 'q',
        text: 'b',
        services: ['pay'],
        hazards: ['db.lock'],
        relevant: ['INC-1'],
        language: 'ko',
        track: 'ko-en',
      },
    ],
  });
});

it.each([
  ['{', 'is no JSON'],
  ['[]', 'is no JSON object'],
  ['null', 'is no JSON object'],
  ['{}', '`text`'],
  ['{"text":" "}', '`text`'],
  ['{"text":1}', '`text`'],
  ['{"text":"a","id":7}', '`id`'],
  ['{"text":"a","services":"pay"}', '`services`'],
  ['{"text":"a","relevant":[""]}', '`relevant`'],
  ['{"text":"a","hazards":["db.locks"]}', 'no hazard "db.locks"'],
  ['{"text":"a","lang":"fr"}', '`lang`'],
  ['{"text":"a","track":1}', '`track`'],
])('%s is refused with its line', (line, words) => {
  const read = parseQueries(`{"text":"first"}\n${line}\n{"text":"third","services":3}`);
  expect(read.ok ? [] : read.problems).toEqual([
    expect.stringMatching(/^line 2: /u),
    'line 3: `services` must be a list of names',
  ]);
  expect(read.ok ? '' : read.problems[0]).toContain(words);
});

it('an id twice is refused, with the line of the first', () => {
  const read = parseQueries('{"id":"a","text":"x"}\n{"id":"a","text":"y"}');
  expect(read).toEqual({ ok: false, problems: ['line 2: has the id of line 1'] });
});

it.each(['', '\n\n', '\uFEFF'])('a file without queries asks nothing, and that is a problem', (text) => {
  expect(parseQueries(text)).toEqual({ ok: false, problems: ['has no query'] });
});

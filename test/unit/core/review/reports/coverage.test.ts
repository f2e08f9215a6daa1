// lcov, Cobertura and JaCoCo: each source file counts once, and what is cut is refused.
import { describe, expect, test } from 'vitest';
import { parseCoverageReport } from '../../../../../src/core/review/reports/coverage-report.ts';
import { summariseCoverage } from '../../../../../src/core/review/reports/summarise-coverage.ts';

const read = (text: string, path = 'coverage/report') => parseCoverageReport({ path, text });
const summary = (...reports: readonly (readonly [path: string, text: string])[]) =>
  summariseCoverage(reports.map(([path, text]) => read(text, path)));

const lcov = `TN:
SF:src/cart.ts
FN:1,add
FNF:1
FNH:1
FNDA:4,add
DA:1,4
DA:2,4
DA:3,0
LF:3
LH:2
BRDA:2,0,0,3
BRDA:2,0,1,-
BRF:2
BRH:1
end_of_record
TN:
SF:src/pay.ts
DA:1,1,a1b2
DA:2,1
LF:2
LH:2
BRF:0
BRH:0
end_of_record
`;

const cobertura = `<?xml version="1.0" ?>
<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
<coverage version="7.6" timestamp="1772000000000" lines-valid="4" lines-covered="3" line-rate="0.75" branches-valid="2" branches-covered="1" branch-rate="0.5" complexity="0">
  <sources><source>/home/runner/work/shop/shop</source></sources>
  <packages><package name="shop" line-rate="0.75" branch-rate="0.5" complexity="0"><classes>
    <class name="cart.py" filename="shop/cart.py" line-rate="1" complexity="0"><methods/><lines>
      <line number="1" hits="1"/><line number="2" hits="1" branch="true" condition-coverage="50% (1/2)" missing-branches="4"/></lines></class>
    <class name="pay.py" filename="shop/pay.py" line-rate="0.5" complexity="0"><methods/><lines>
      <line number="1" hits="1"/><line number="2" hits="0"/></lines></class>
  </classes></package></packages>
</coverage>`;

const jacocoFile = (lines: string): string => `<sourcefile name="Cart.kt">${lines}</sourcefile>`;
const jacocoLines = `<line nr="3" mi="0" ci="4" mb="0" cb="0"/><line nr="4" mi="2" ci="3" mb="1" cb="1"/><line nr="5" mi="3" ci="0" mb="0" cb="0"/>`;
const jacoco = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="shop"><sessioninfo id="x" start="1" dump="2"/><package name="com/shop"><class name="com/shop/Cart" sourcefilename="Cart.kt"><method name="add" desc="()V" line="3"><counter type="LINE" missed="1" covered="2"/></method><counter type="LINE" missed="1" covered="2"/></class>${jacocoFile(`${jacocoLines}<counter type="LINE" missed="1" covered="2"/>`)}<counter type="LINE" missed="1" covered="2"/></package><counter type="INSTRUCTION" missed="5" covered="7"/><counter type="BRANCH" missed="1" covered="1"/><counter type="LINE" missed="1" covered="2"/></report>`;

test.each([
  ['lcov', lcov, { lines: { covered: 4, total: 5 }, branches: { covered: 1, total: 2 } }],
  ['Cobertura', cobertura, { lines: { covered: 3, total: 4 }, branches: { covered: 1, total: 2 } }],
  ['JaCoCo', jacoco, { lines: { covered: 2, total: 3 }, branches: { covered: 1, total: 2 } }],
  [
    'JaCoCo of several modules',
    `<report name="all"><group name="a"><package name="p">${jacocoFile(jacocoLines)}</package></group><group name="b"><package name="p">${jacocoFile(jacocoLines)}</package></group><counter type="LINE" missed="2" covered="4"/></report>`,
    { lines: { covered: 4, total: 6 }, branches: { covered: 2, total: 4 } },
  ],
  [
    'JaCoCo without line numbers, by its counters',
    '<report name="x"><package name="p"/><counter type="LINE" missed="1" covered="9"/></report>',
    { lines: { covered: 9, total: 10 }, branches: null },
  ],
  [
    'lcov without lines, by its counts',
    'SF:a.c\nLF:10\nLH:7\nend_of_record\n',
    { lines: { covered: 7, total: 10 }, branches: null },
  ],
  [
    'lcov with Windows line ends and paths',
    'TN:\r\nSF:src\\a.ts\r\nDA:1,1\r\nend_of_record\r\n',
    { lines: { covered: 1, total: 1 }, branches: null },
  ],
  [
    'a file whose tests are two records',
    'TN:unit\nSF:a.c\nDA:1,0\nDA:2,1\nend_of_record\nTN:e2e\nSF:a.c\nDA:1,3\nDA:2,0\nDA:3,0\nend_of_record\n',
    { lines: { covered: 2, total: 3 }, branches: null },
  ],
])('counts %s', (_, text, expected) => {
  const report = read(text);
  expect(report.problems).toEqual([]);
  expect(summariseCoverage([report])).toEqual(expected);
});

describe('joining reports', () => {
  const file = (path: string, ...lines: readonly string[]): string =>
    ['TN:', `SF:${path}`, ...lines, 'end_of_record', ''].join('\n');

  test.each<[string, readonly (readonly [string, string])[], { covered: number; total: number }]>([
    [
      'a line ran when it ran in either',
      [
        ['coverage/unit/lcov.info', file('src/a.ts', 'DA:1,1', 'DA:2,0')],
        ['coverage/e2e/lcov.info', file('src/a.ts', 'DA:1,0', 'DA:2,5')],
      ],
      { covered: 2, total: 2 },
    ],
    [
      'files of one name in two packages are two files',
      [
        ['packages/a/coverage/lcov.info', file('src/index.ts', 'DA:1,1')],
        ['packages/b/coverage/lcov.info', file('src/index.ts', 'DA:1,0')],
      ],
      { covered: 1, total: 2 },
    ],
    [
      'a package and the whole name the same file',
      [
        ['packages/a/coverage/lcov.info', file('src/index.ts', 'DA:1,1')],
        ['coverage/lcov.info', file('packages/a/src/index.ts', 'DA:1,0')],
      ],
      { covered: 1, total: 1 },
    ],
    [
      'an absolute path is the file that it ends with',
      [
        ['coverage/lcov.info', file('src/deep/a.ts', 'DA:1,1')],
        ['coverage/other.info', file('/home/ci/shop/src/deep/a.ts', 'DA:1,0')],
      ],
      { covered: 1, total: 1 },
    ],
    [
      'two formats of one run',
      [
        ['coverage/lcov.info', file('shop/cart.py', 'DA:1,1', 'DA:2,1')],
        ['coverage.xml', cobertura],
      ],
      { covered: 3, total: 4 },
    ],
    [
      'JaCoCo of unit and integration tests',
      [
        ['a/build/reports/jacoco/test.xml', jacoco],
        ['a/build/reports/jacoco/it.xml', jacoco],
      ],
      { covered: 2, total: 3 },
    ],
  ])('%s', (_, reports, expected) => {
    expect(summary(...reports).lines).toEqual(expected);
  });
});

test.each([
  [
    'lcov that ends inside a record',
    lcov.slice(0, lcov.lastIndexOf('end_of_record')),
    /ends inside the record of src\/pay.ts/,
  ],
  ['lcov cut inside a line', 'SF:a.c\nDA:1,\nend_of_record', /line 2: cannot be read/],
  ['lcov whose records run together', 'SF:a.c\nDA:1,1\nSF:b.c\nDA:1,1\nend_of_record', /begins before/],
  ['lcov without a record', 'TN:\n', /no record/],
  ['truncated Cobertura', cobertura.slice(0, 700), /no whole XML/],
  [
    'Cobertura without hits',
    '<coverage><packages><package><classes><class filename="a"><lines><line number="1"/></lines></class></classes></package></packages></coverage>',
    /no number or no hits/,
  ],
  [
    'Clover',
    '<coverage generated="1" clover="3.2.0"><project><metrics statements="3"/></project></coverage>',
    /neither Cobertura nor JaCoCo/,
  ],
  ['truncated JaCoCo', jacoco.slice(0, -30), /no whole XML/],
  ['JaCoCo with nothing in it', '<report name="x"/>', /no lines and no counter/],
  ['another XML', '<testsuites/>', /starts with <testsuites>/],
  ['JSON', '{"total": {}}', /no lcov, Cobertura or JaCoCo/],
  ['nothing', '\n', /is empty/],
])('refuses %s', (_, text, reason) => {
  const report = read(text);
  expect(report.sources).toEqual([]);
  expect(report.problems).toHaveLength(1);
  expect(report.problems[0]).toMatch(reason);
});

test.each([
  [
    'lcov',
    'SF:a.c\nDA:1,1\nLF:9\nLH:1\nend_of_record\n',
    'coverage/report: a.c says 9 lines and holds 1 of them',
  ],
  [
    'Cobertura',
    cobertura.replace('lines-valid="4"', 'lines-valid="40"'),
    'coverage/report says 40 lines and holds 4 of them',
  ],
  [
    'JaCoCo',
    jacoco.replace('missed="1" covered="2"/></report>', 'missed="91" covered="2"/></report>'),
    'coverage/report says 93 lines and holds 3 of them',
  ],
])('tells that %s holds fewer lines than it says', (_, text, problem) => {
  expect(read(text).problems).toEqual([problem]);
});

test.each([
  ['lcov', lcov],
  ['Cobertura', cobertura],
  ['JaCoCo', jacoco],
])('%s that is cut anywhere is never a smaller number without a word', (_, text) => {
  const whole = text.trimEnd();
  for (let end = 0; end < whole.length; end += 1) {
    const report = read(whole.slice(0, end));
    const isBetweenRecords = whole.slice(0, end).trimEnd().endsWith('end_of_record');
    if (!isBetweenRecords) expect(report.problems, whole.slice(0, end)).not.toEqual([]);
  }
});

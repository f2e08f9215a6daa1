// Reading reports: where the baseline comes from, and that nothing missing looks like something good.
import { expect, test } from 'vitest';
import type { Settings } from '../../../src/domain/settings.ts';
import { type ReportsRequest, readReports } from '../../../src/flows/read-reports.ts';
import type { World } from '../../../src/ports.ts';
import { sha } from '../../fakes/change.ts';
import { makeLedger } from '../../fakes/ledger.ts';
import { makeEmergencyDraft, sealLines } from '../../fakes/record.ts';

const evidence: Settings['evidence'] = {
  tests: ['junit.xml'],
  testCoverage: ['lcov.info'],
  testCoverageBaseline: [],
  manifests: [],
};
const release: ReportsRequest['release'] = {
  workspace: 'shop',
  environment: 'production',
  bases: [sha('b0')],
  heads: [sha('a1')],
};
const lcov = (...hits: readonly number[]): string =>
  ['SF:a.ts', ...hits.map((hit, index) => `DA:${index + 1},${hit}`), 'end_of_record'].join('\n');

const read = (
  files: Readonly<Record<string, string>>,
  given: {
    readonly evidence?: Partial<Settings['evidence']>;
    readonly lines?: readonly string[];
    readonly release?: ReportsRequest['release'];
    /** What is left of the run, each time somebody asks; the last stays. */
    readonly remainingMs?: readonly number[];
  } = {},
) =>
  readReports(
    {
      repository: '/work/shop',
      evidence: { ...evidence, ...given.evidence },
      release: given.release === undefined ? release : given.release,
    },
    {
      deadline: deadlineOf(given.remainingMs ?? [60_000]),
      ledger: makeLedger({ lines: [...(given.lines ?? [])] }),
      redactor: {
        redact: async (texts) =>
          texts.map((text) => ({ text: text.replace('hunter2', '[redacted]'), masked: 0 })),
      },
      reportFiles: {
        readReports: async ({ globs }) => ({
          files: globs.flatMap((path) => {
            const text = files[path];
            return text === undefined ? [] : [{ path, text }];
          }),
          problems: globs.filter((path) => !(path in files)).map((path) => `nothing matches "${path}"`),
        }),
      },
    },
  );

function deadlineOf(remainingMs: readonly number[]): World['deadline'] {
  let asked = 0;
  return {
    remainingMs: () => remainingMs[Math.min(asked++, remainingMs.length - 1)] ?? 0,
    within: () => new AbortController().signal,
  };
}

const gated = (
  head: string,
  linesPercent: number | null,
  more: { decision?: 'pass' | 'warn' | 'block'; environment?: string; workspace?: string } = {},
) => {
  const { decision = 'pass', ...place } = more;
  const { emergency: _, ...gate } = makeEmergencyDraft().gate ?? ({} as never);
  return makeEmergencyDraft({
    ...place,
    modules: [{ name: 'receipts', headSha: sha(head) }],
    gate: { ...gate, decision, ...(linesPercent === null ? {} : { testCoverage: { linesPercent } }) },
  });
};

const junit =
  '<testsuite><testcase classname="c" name="a"/><testcase classname="c" name="b"><failure message="password hunter2 refused"/></testcase></testsuite>';

test('reports for which there is no time are not read, and that is a problem', async () => {
  const files = { 'a.xml': junit, 'b.xml': junit, 'c.xml': junit };
  const only = { evidence: { tests: Object.keys(files), testCoverage: [] } };
  const some = await read(files, { ...only, remainingMs: [60_000, 60_000, 20_000] });
  expect(some.tests).toMatchObject({
    status: 'known',
    value: { total: 2 },
    problems: ['b.xml and 1 more: not read, the run has no time left for reports'],
  });
  const none = await read(files, { ...only, remainingMs: [0] });
  expect(none.tests).toEqual({
    status: 'unknown',
    reason: 'a.xml and 2 more: not read, the run has no time left for reports',
  });
  const coverage = await read({ 'lcov.info': lcov(1) }, { evidence: { tests: [] }, remainingMs: [0] });
  expect(coverage.testCoverage).toMatchObject({ status: 'unknown' });
});

test('off when nothing is configured', async () => {
  expect(await read({}, { evidence: { tests: [], testCoverage: [] } })).toEqual({
    tests: { status: 'off' },
    testCoverage: { status: 'off' },
  });
});

test('unknown when nothing matches, or nothing that matches can be read', async () => {
  expect(await read({})).toEqual({
    tests: { status: 'unknown', reason: 'nothing matches "junit.xml"' },
    testCoverage: { status: 'unknown', reason: 'nothing matches "lcov.info"' },
  });
  const { tests } = await read({ 'junit.xml': '<testsuite>' });
  expect(tests.status).toBe('unknown');
});

test('what could be read is known, what could not is told', async () => {
  const { tests } = await read({ 'junit.xml': junit }, { evidence: { tests: ['junit.xml', 'more.xml'] } });
  expect(tests).toMatchObject({
    status: 'known',
    value: { total: 2, failed: 1 },
    problems: ['nothing matches "more.xml"'],
  });
});

test('a secret in what a failed test says is masked', async () => {
  const { tests } = await read({ 'junit.xml': junit });
  expect(JSON.stringify(tests)).not.toContain('hunter2');
  expect(JSON.stringify(tests)).toContain('password [redacted] refused');
});

const baselineOf = async (...drafts: readonly ReturnType<typeof gated>[]) => {
  const { testCoverage } = await read({ 'lcov.info': lcov(1, 0) }, { lines: sealLines(drafts) });
  return testCoverage.status === 'known' ? testCoverage.value.baseline : testCoverage;
};

test.each<[string, readonly ReturnType<typeof gated>[], number | null]>([
  ['nothing recorded', [], null],
  ['what is deployed wins over what is newer', [gated('b0', 80), gated('c0', 60)], 80],
  [
    'the newest release before, where what is deployed has none',
    [gated('b0', null), gated('c0', 70), gated('d0', 71)],
    71,
  ],
  ['not what a gate stopped', [gated('c0', 70), gated('d0', 10, { decision: 'block' })], 70],
  ['not this release itself', [gated('c0', 70), gated('a1', 10)], 70],
  [
    'not another workspace or environment',
    [gated('c0', 70, { workspace: 'x' }), gated('d0', 71, { environment: 'staging' })],
    null,
  ],
])('baseline in the ledger: %s', async (_, drafts, expected) => {
  expect(await baselineOf(...drafts)).toEqual(
    expected === null ? null : { linesPercent: expected, source: 'ledger' },
  );
});

test('baseline files win over the ledger, and nothing takes their place when they cannot be read', async () => {
  const lines = sealLines([gated('b0', 80)]);
  const withBaseline = { lines, evidence: { testCoverageBaseline: ['old.info'] } };
  const good = await read({ 'lcov.info': lcov(1, 0), 'old.info': lcov(1, 1, 1, 0) }, withBaseline);
  expect(good.testCoverage).toMatchObject({
    value: { baseline: { linesPercent: 75, source: 'file' } },
    problems: [],
  });
  const bad = await read({ 'lcov.info': lcov(1, 0), 'old.info': 'SF:' }, withBaseline);
  expect(bad.testCoverage).toMatchObject({
    value: { baseline: null },
    problems: ['baseline: old.info: it ends inside the record of : truncated?'],
  });
});

test('a broken ledger is a problem, not a release without a past', async () => {
  const { testCoverage } = await read({ 'lcov.info': lcov(1, 0) }, { lines: ['{'] });
  expect(testCoverage).toMatchObject({
    value: { baseline: null },
    problems: [expect.stringMatching(/^baseline: The ledger/)],
  });
});

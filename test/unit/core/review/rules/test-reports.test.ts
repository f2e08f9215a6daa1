// The rules that read test reports: what passes, what does not, and what cannot be told.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReleaseEvidence, TestCoverage, TestResults } from '../../../../../src/domain/evidence.ts';
import type { RuleSettings } from '../../../../../src/domain/rule-settings.ts';
import { runRule } from '../../../../fakes/rule-case.ts';

const results = (overrides: Partial<TestResults> = {}): TestResults => ({
  files: ['build/TEST-a.xml'],
  total: 10,
  passed: 10,
  failed: 0,
  skipped: 0,
  flaky: 0,
  overruled: 0,
  failures: [],
  ...overrides,
});
const failure = (name: string) => ({ name, file: `src/${name}.kt`, message: `${name} broke` });
const known = <Value>(value: Value, ...problems: readonly string[]) => ({
  status: 'known' as const,
  value,
  problems,
});

type TestsCase = readonly [
  name: string,
  tests: ReleaseEvidence['tests'],
  options: Partial<RuleSettings['tests']>,
  status: string,
  message: string,
];

describe('tests', () => {
  test.each<TestsCase>([
    ['all passed', known(results()), {}, 'pass', '10 tests passed, none failed, 0 skipped.'],
    [
      'some passed only when run again',
      known(results({ flaky: 2 })),
      {},
      'pass',
      '10 tests passed, none failed, 0 skipped. 2 of them passed only when run again.',
    ],
    [
      'some failed',
      known(results({ passed: 8, failed: 2, failures: [failure('Cart'), failure('Pay')] })),
      {},
      'fail',
      '2 of 10 tests failed: Cart (src/Cart.kt), Pay (src/Pay.kt).',
    ],
    [
      'many failed',
      known(
        results({
          total: 200,
          passed: 140,
          failed: 60,
          failures: Array.from({ length: 50 }, (_, i) => failure(`T${i}`)),
        }),
      ),
      {},
      'fail',
      '60 of 200 tests failed: T0 (src/T0.kt), T1 (src/T1.kt), T2 (src/T2.kt) and 57 more.',
    ],
    ['too few', known(results()), { min: 11 }, 'fail', 'The reports tell 10 tests; at least 11 must run.'],
    [
      'none where one is needed',
      known(results({ total: 0, passed: 0 })),
      {},
      'fail',
      'The reports tell 0 tests; at least 1 must run.',
    ],
    [
      'all skipped but one, which failed',
      known(results({ passed: 0, failed: 1, skipped: 9, failures: [failure('Cart')] })),
      {},
      'fail',
      '1 of 10 tests failed: Cart (src/Cart.kt). None of 10 tests passed. 9 of 10 tests (90 %) were skipped; at most 20 % may be.',
    ],
    [
      'none where none is needed',
      known(results({ total: 0, passed: 0 })),
      { min: 0 },
      'unknown',
      'The reports tell no test.',
    ],
    [
      'many skipped',
      known(results({ passed: 7, skipped: 3 })),
      {},
      'warn',
      '3 of 10 tests (30 %) were skipped; at most 20 % may be.',
    ],
    [
      'all skipped, and as many as may be',
      known(results({ passed: 0, skipped: 10 })),
      { maxSkippedPercent: 100 },
      'unknown',
      'None of 10 tests ran: all were skipped.',
    ],
    [
      'as many skipped as may be',
      known(results({ passed: 8, skipped: 2 })),
      {},
      'pass',
      '8 tests passed, none failed, 2 skipped.',
    ],
    [
      'some failed before',
      known(results({ overruled: 1 })),
      {},
      'warn',
      '1 test failed in one report and passed in a later one.',
    ],
    [
      'a report is cut',
      known(results(), 'a.xml: it is empty'),
      {},
      'unknown',
      'Not all test reports could be read: a.xml: it is empty.',
    ],
    [
      'nothing matched',
      { status: 'unknown', reason: 'nothing matches "a.xml"' },
      {},
      'unknown',
      'The test reports cannot be read: nothing matches "a.xml".',
    ],
    ['not configured', { status: 'off' }, {}, 'unknown', 'No test reports are configured.'],
  ])('%s', (_, tests, options, status, message) => {
    const outcome = runRule('tests', { evidence: { tests }, options });
    expect(outcome).toMatchObject({ status, message: { en: message } });
  });

  test('points at the file of each failure', () => {
    const tests = known(results({ failed: 1, failures: [failure('Cart')] }));
    expect(runRule('tests', { evidence: { tests } }).evidence[0]).toMatchObject({
      text: { en: 'Cart: Cart broke' },
      path: 'src/Cart.kt',
    });
  });

  test('one more bad fact never improves the outcome', () => {
    fc.assert(
      fc.property(
        fc.record({
          passed: fc.nat(30),
          failed: fc.nat(3),
          skipped: fc.nat(30),
          overruled: fc.nat(2),
          problem: fc.boolean(),
          min: fc.nat(20),
        }),
        fc.constantFrom('failed', 'overruled', 'problem'),
        (given, worse) => {
          const statusOf = (input: typeof given) =>
            runRule('tests', {
              evidence: {
                tests: known(
                  results({
                    ...input,
                    total: input.passed + input.failed + input.skipped,
                    failures: Array.from({ length: input.failed }, (_, i) => failure(`T${i}`)),
                  }),
                  ...(input.problem ? ['a.xml: cut'] : []),
                ),
              },
              options: { min: input.min },
            }).status;
          const after = statusOf(
            worse === 'problem' ? { ...given, problem: true } : { ...given, [worse]: given[worse] + 1 },
          );
          expect(rank(after)).toBeGreaterThanOrEqual(rank(statusOf(given)));
        },
      ),
    );
  });
});

const rank = (status: string): number => ['pass', 'warn', 'unknown', 'fail'].indexOf(status);

const coverage = (
  covered: number,
  before: number | null,
  overrides: Partial<TestCoverage> = {},
): TestCoverage => ({
  files: ['coverage/lcov.info'],
  lines: { covered, total: 1000 },
  branches: null,
  baseline: before === null ? null : { linesPercent: before, source: 'ledger' },
  ...overrides,
});

type CoverageCase = readonly [
  name: string,
  testCoverage: ReleaseEvidence['testCoverage'],
  options: Partial<RuleSettings['test-coverage']>,
  status: string,
  message: string,
];

describe('test-coverage', () => {
  test.each<CoverageCase>([
    [
      'as before',
      known(coverage(831, 83.1)),
      {},
      'pass',
      'Tests cover 83.1 % of 1000 lines; it was 83.1 % of the lines.',
    ],
    [
      'with branches',
      known(coverage(831, 80, { branches: { covered: 1, total: 3 } })),
      {},
      'pass',
      'Tests cover 83.1 % of 1000 lines and 33.33 % of 3 branches; it was 80 % of the lines.',
    ],
    [
      'lost as much as may be',
      known(coverage(821, 83.1)),
      {},
      'pass',
      'Tests cover 82.1 % of 1000 lines; it was 83.1 % of the lines.',
    ],
    [
      'lost too much',
      known(coverage(794, 83.1)),
      {},
      'fail',
      'Covered lines fell from 83.1 % (the ledger) to 79.4 %: 3.7 percentage points, at most 1 may be lost.',
    ],
    [
      'below the minimum',
      known(coverage(799, null)),
      { minPercent: 80 },
      'fail',
      'Tests cover 79.9 % of 1000 lines; at least 80 % must be.',
    ],
    [
      'hardly below the minimum is not rounded up',
      known(coverage(0, null, { lines: { covered: 79_999, total: 100_000 } })),
      { minPercent: 80 },
      'fail',
      'Tests cover 79.99 % of 100000 lines; at least 80 % must be.',
    ],
    [
      'no baseline and a minimum',
      known(coverage(800, null)),
      { minPercent: 80 },
      'pass',
      'Tests cover 80 % of 1000 lines; nothing is known of the release before.',
    ],
    [
      'no baseline and no minimum',
      known(coverage(800, null)),
      {},
      'unknown',
      'Tests cover 80 % of 1000 lines; nothing is known of the release before.',
    ],
    [
      'a report is cut',
      known(coverage(900, 80), 'a.info: cut'),
      {},
      'unknown',
      'Not all coverage reports could be read: a.info: cut.',
    ],
    [
      'nothing matched',
      { status: 'unknown', reason: 'nothing matches "x"' },
      {},
      'unknown',
      'The coverage reports cannot be read: nothing matches "x".',
    ],
    ['not configured', { status: 'off' }, {}, 'unknown', 'No coverage reports are configured.'],
  ])('%s', (_, testCoverage, options, status, message) => {
    const outcome = runRule('test-coverage', { evidence: { testCoverage }, options });
    expect(outcome).toMatchObject({ status, message: { en: message } });
  });

  test('one covered line less never improves the outcome', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.option(fc.integer({ min: 0, max: 100 })),
        fc.option(fc.integer({ min: 0, max: 100 })),
        (covered, before, minPercent) => {
          const statusOf = (lines: number) =>
            runRule('test-coverage', {
              evidence: { testCoverage: known(coverage(lines, before)) },
              options: { minPercent },
            }).status;
          expect(rank(statusOf(covered - 1))).toBeGreaterThanOrEqual(rank(statusOf(covered)));
        },
      ),
    );
  });
});

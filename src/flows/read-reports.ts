// Reads what earlier steps of the pipeline left: test results and coverage. Effects: through ports.
import { type BaselineQuery, findCoverageBaseline } from '../core/review/reports/coverage-baseline.ts';
import { parseCoverageReport } from '../core/review/reports/coverage-report.ts';
import { parseJunit } from '../core/review/reports/junit.ts';
import { summariseCoverage } from '../core/review/reports/summarise-coverage.ts';
import { summariseTests } from '../core/review/reports/summarise-tests.ts';
import type { ReleaseEvidence, TestCoverage, TestResults } from '../domain/evidence.ts';
import type { Settings } from '../domain/settings.ts';
import { Failure } from '../failure.ts';
import type { World } from '../ports.ts';

export type ReportsRequest = {
  /** Folder that the globs start from. */
  readonly repository: string;
  readonly evidence: Settings['evidence'];
  /** Of which release; null: nothing is looked up in the ledger. */
  readonly release: BaselineQuery | null;
};

type ReportsWorld = Pick<World, 'reportFiles' | 'ledger' | 'redactor' | 'deadline'>;

/** Of what is left of the run, for the tests and for coverage each: a review and a record still have to be made. */
const readShare = 0.3;

/** Never fails: what cannot be read is `unknown` with its reason, or a problem of what could. */
export async function readReports(
  request: ReportsRequest,
  world: ReportsWorld,
): Promise<Pick<ReleaseEvidence, 'tests' | 'testCoverage'>> {
  const [tests, testCoverage] = await Promise.all([
    readTests(request, world),
    readTestCoverage(request, world),
  ]);
  return { tests, testCoverage };
}

async function readTests(
  { repository, evidence }: ReportsRequest,
  world: ReportsWorld,
): Promise<ReleaseEvidence['tests']> {
  if (evidence.tests.length === 0) return { status: 'off' };
  const { files, problems } = await world.reportFiles.readReports({
    directory: repository,
    globs: evidence.tests,
  });
  const { reports, unread } = parseInTime(files, parseJunit, world);
  const all = [...problems, ...unread, ...reports.flatMap((report) => report.problems)];
  const value = await redactFailures(summariseTests(reports), world);
  return value.total === 0 && all.length > 0
    ? { status: 'unknown', reason: reasonOf(all) }
    : { status: 'known', value, problems: all };
}

/** What a test says when it fails may hold what it was given. */
async function redactFailures(results: TestResults, { redactor }: ReportsWorld): Promise<TestResults> {
  const told = results.failures.flatMap(({ name, message }) => [name, message]);
  const masked = await redactor.redact(told);
  return {
    ...results,
    failures: results.failures.map((failure, index) => ({
      ...failure,
      name: masked[2 * index]?.text ?? '',
      message: masked[2 * index + 1]?.text ?? '',
    })),
  };
}

async function readTestCoverage(
  request: ReportsRequest,
  world: ReportsWorld,
): Promise<ReleaseEvidence['testCoverage']> {
  const { repository, evidence } = request;
  if (evidence.testCoverage.length === 0) return { status: 'off' };
  const now = await readCoverage(repository, evidence.testCoverage, world);
  if (now.lines.total === 0) {
    const reasons = now.problems.length > 0 ? now.problems : ['the reports hold no line of code'];
    return { status: 'unknown', reason: reasonOf(reasons) };
  }
  const { baseline, problems } = await readBaseline(request, world);
  const { files, lines, branches } = now;
  return {
    status: 'known',
    value: { files, lines, branches, baseline },
    problems: [...now.problems, ...problems],
  };
}

type Baseline = {
  readonly baseline: TestCoverage['baseline'];
  readonly problems: readonly string[];
};

/** Files that are named win over the ledger; where they cannot be read, nothing takes their place. */
async function readBaseline(
  { repository, evidence, release }: ReportsRequest,
  world: ReportsWorld,
): Promise<Baseline> {
  if (evidence.testCoverageBaseline.length > 0) {
    const { lines, problems } = await readCoverage(repository, evidence.testCoverageBaseline, world);
    const told = problems.map((problem) => `baseline: ${problem}`);
    if (lines.total === 0) {
      return { baseline: null, problems: told.length > 0 ? told : ['baseline: it holds no line of code'] };
    }
    return {
      baseline: { linesPercent: (lines.covered * 100) / lines.total, source: 'file' },
      problems: told,
    };
  }
  if (world.ledger === null || release === null) return { baseline: null, problems: [] };
  try {
    const linesPercent = findCoverageBaseline(await world.ledger.readLines(), release);
    return {
      baseline: linesPercent === null ? null : { linesPercent, source: 'ledger' },
      problems: [],
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { baseline: null, problems: [`baseline: ${error.message}`] };
  }
}

async function readCoverage(repository: string, globs: readonly string[], world: ReportsWorld) {
  const { files, problems } = await world.reportFiles.readReports({ directory: repository, globs });
  const { reports, unread } = parseInTime(files, parseCoverageReport, world);
  return {
    ...summariseCoverage(reports),
    files: files.map(({ path }) => path),
    problems: [...problems, ...unread, ...reports.flatMap((report) => report.problems)],
  };
}

/** One after the other while there is time: nothing else runs meanwhile, and nobody can end it. */
function parseInTime<File extends { readonly path: string }, Report>(
  files: readonly File[],
  parse: (file: File) => Report,
  { deadline }: ReportsWorld,
): { readonly reports: readonly Report[]; readonly unread: readonly string[] } {
  const reserveMs = deadline.remainingMs() * (1 - readShare);
  const reports: Report[] = [];
  for (const file of files) {
    if (deadline.remainingMs() <= reserveMs) break;
    reports.push(parse(file));
  }
  const [first, ...others] = files.slice(reports.length);
  if (first === undefined) return { reports, unread: [] };
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return { reports, unread: [`${first.path}${more}: not read, the run has no time left for reports`] };
}

/** The first ones, in one line. */
function reasonOf(problems: readonly string[]): string {
  const rest = problems.length - 3;
  return `${problems.slice(0, 3).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}

// What was asked of a source and what came of it, put together from several modules. Pure.
import type { SourceName, SourceProblem, SourceReport } from '../domain/context.ts';
import { Failure } from '../failure.ts';

/** Nothing was asked: the source is not configured. */
export const sourceOff = (source: SourceName): SourceReport => ({
  source,
  status: 'off',
  asked: 0,
  got: 0,
  problems: [],
});

/** The report of a source that answered; `partial` when it has problems, or less than was asked came. */
export function sourceAnswered(input: {
  readonly source: SourceName;
  readonly asked: number;
  readonly got: number;
  readonly problems: readonly SourceProblem[];
}): SourceReport {
  const { asked, got, problems } = input;
  return { ...input, status: problems.length > 0 || got < asked ? 'partial' : 'complete' };
}

/**
 * The report of a source that gave nothing.
 *
 * @throws what was thrown when it is no `Failure`, or when the config says that a release must not go on without this source
 */
export function sourceFailed(input: {
  readonly source: SourceName;
  readonly asked: number;
  readonly error: unknown;
  readonly required: boolean;
}): SourceReport {
  const { source, asked, error, required } = input;
  if (!(error instanceof Failure) || required || error.code === 'internal/bug') throw error;
  const { code, message, hint } = error;
  return { source, status: 'failed', asked, got: 0, problems: [{ code, message, hint }] };
}

const badness = { off: 0, complete: 1, partial: 2, failed: 3 } as const;

/** One report a source, in the order in which they first come; the same problem is told once. */
export function mergeReports(reports: readonly SourceReport[]): readonly SourceReport[] {
  const bySource = new Map<SourceName, SourceReport[]>();
  for (const report of reports) bySource.set(report.source, [...(bySource.get(report.source) ?? []), report]);
  return [...bySource.values()].map(mergeOne);
}

/** Some modules lie where nobody could be asked: a requirement that others meet does not hold for them. */
const unasked = (source: SourceName): Pick<SourceReport, 'problems'> => ({
  problems: [
    {
      code: 'github/not-found',
      message: `Not every module could be asked for its ${source}: some lie on no code host that is configured.`,
      hint: 'Look there by hand, or give the module the web address of its repository (modules.url).',
    },
  ],
});

function mergeOne(reports: readonly SourceReport[]): SourceReport {
  const [first] = reports as [SourceReport, ...SourceReport[]];
  const statuses = reports.map(({ status }) => status).filter((status) => status !== 'off');
  const isUnasked = statuses.length > 0 && statuses.length < reports.length;
  const worst = statuses.reduce<SourceReport['status']>(
    (one, other) => (badness[other] > badness[one] ? other : one),
    'off',
  );
  const isMixed = worst === 'failed' && statuses.some((status) => status !== 'failed');
  const problems = new Map(
    [...reports, ...(isUnasked ? [unasked(first.source)] : [])].flatMap((report) =>
      report.problems.map((problem) => [problem.message, problem]),
    ),
  );
  return {
    source: first.source,
    status: isMixed || (isUnasked && worst === 'complete') ? 'partial' : worst,
    asked: reports.reduce((sum, { asked }) => sum + asked, 0),
    got: reports.reduce((sum, { got }) => sum + got, 0),
    problems: [...problems.values()],
  };
}

// Counts the test cases of all reports together, each once. Pure.
import type { TestResults } from '../../../domain/evidence.ts';
import type { TestReport, TestRun } from './test-run.ts';

const failuresMax = 50;

/**
 * Joins reports. A case that several reports tell counts once, by its last run; where none says when it ran, by its worst.
 *
 * A case that one report tells twice counts twice: two cases of one name look the same as one that ran again.
 */
export function summariseTests(reports: readonly TestReport[]): TestResults {
  const cases = [...groupRuns(reports).values()].map(lastRun);
  const failed = cases.filter(({ run }) => run.outcome === 'failed');
  const count = (outcome: TestRun['outcome']): number =>
    cases.filter(({ run }) => run.outcome === outcome).length;
  return {
    files: reports.map(({ path }) => path),
    total: cases.length,
    passed: count('passed'),
    failed: failed.length,
    skipped: count('skipped'),
    flaky: cases.filter(({ run }) => run.isFlaky).length,
    overruled: cases.filter(({ isOverruled }) => isOverruled).length,
    failures: failed
      .slice(0, failuresMax)
      .map(({ run: { name, file, message } }) => ({ name, file, message })),
  };
}

function groupRuns(reports: readonly TestReport[]): ReadonlyMap<string, readonly TestRun[]> {
  const groups = new Map<string, TestRun[]>();
  for (const { runs } of reports) {
    const seen = new Map<string, number>();
    for (const run of runs) {
      const count = (seen.get(run.key) ?? 0) + 1;
      seen.set(run.key, count);
      const key = `${count}\0${run.key}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [run]);
      else group.push(run);
    }
  }
  return groups;
}

const badness = { skipped: 0, passed: 1, failed: 2 } as const;

/** A run that was skipped says nothing of those that were not. */
function lastRun(runs: readonly TestRun[]): { readonly run: TestRun; readonly isOverruled: boolean } {
  const ran = runs.filter(({ outcome }) => outcome !== 'skipped');
  const worst = [...(ran.length === 0 ? runs : ran)].sort((a, b) => badness[b.outcome] - badness[a.outcome]);
  const [first] = worst;
  if (first === undefined) throw new RangeError('a case without a run');
  const last = newest(worst) ?? first;
  return { run: last, isOverruled: last.outcome === 'passed' && first.outcome === 'failed' };
}

/** The run that is later than all others; null when that cannot be told. */
function newest(runs: readonly TestRun[]): TestRun | null {
  const times = runs.flatMap(({ ranAt }) => ranAt ?? []);
  if (times.length < runs.length || new Set(times.map(({ hasOffset }) => hasOffset)).size > 1) return null;
  const latest = times.reduce((max, { at }) => Math.max(max, at), Number.NEGATIVE_INFINITY);
  const last = runs.filter(({ ranAt }) => ranAt?.at === latest);
  return last.length === 1 ? (last[0] ?? null) : null;
}

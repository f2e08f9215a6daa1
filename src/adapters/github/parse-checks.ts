// Makes checks of check runs and commit statuses. Pure.
import type { CheckContext } from '../../domain/context.ts';
import { asInteger, asText, type JsonRecord, readPath } from './json.ts';

export type HostedCheck = Omit<CheckContext, 'module' | 'ref'>;

/** A check with what says how new it is: milliseconds, and its id among its kind. */
export type DatedCheck = {
  readonly check: HostedCheck;
  /** Who reports it. */
  readonly reporter: string;
  /** Id of its check suite: one event that one app was told of; null for statuses. */
  readonly suite: number | null;
  readonly atMs: number;
  readonly id: number;
};

const conclusions: Readonly<Record<string, HostedCheck['state']>> = {
  action_required: 'failure',
  cancelled: 'cancelled',
  failure: 'failure',
  neutral: 'neutral',
  skipped: 'skipped',
  // GitHub gave up waiting for it.
  stale: 'cancelled',
  startup_failure: 'failure',
  success: 'success',
  timed_out: 'failure',
};

const statusStates: Readonly<Record<string, HostedCheck['state']>> = {
  error: 'failure',
  failure: 'failure',
  pending: 'pending',
  success: 'success',
};

/** Null when it has no name. A word that is not known here counts as pending: it does not pass. */
export function parseCheckRun(node: JsonRecord): DatedCheck | null {
  const name = asText(node['name']);
  if (name === null) return null;
  const isCompleted = node['status'] === 'completed';
  const state = isCompleted ? (conclusions[asText(node['conclusion']) ?? ''] ?? 'pending') : 'pending';
  const url = asText(node['html_url']) ?? asText(node['details_url']);
  return {
    check: { name, kind: 'check-run', state, url },
    reporter: JSON.stringify(['check-run', readPath(node, 'app', 'id')]),
    suite: asInteger(readPath(node, 'check_suite', 'id')),
    // One that has not begun is the newest there is.
    atMs: parseMs(node['started_at']) ?? parseMs(node['completed_at']) ?? Number.POSITIVE_INFINITY,
    id: asInteger(node['id']) ?? 0,
  };
}

/** Null when it has no context. */
export function parseStatus(node: JsonRecord): DatedCheck | null {
  const name = asText(node['context']);
  if (name === null) return null;
  const state = statusStates[asText(node['state']) ?? ''] ?? 'pending';
  return {
    check: { name, kind: 'status', state, url: asText(node['target_url']) },
    reporter: JSON.stringify(['status']),
    suite: null,
    atMs: parseMs(node['updated_at']) ?? Number.NEGATIVE_INFINITY,
    id: asInteger(node['id']) ?? 0,
  };
}

/** The worst first. What did not run says less than what did. */
const severities: readonly HostedCheck['state'][] = [
  'failure',
  'cancelled',
  'pending',
  'success',
  'neutral',
  'skipped',
];

/** Workflows by the check suites of their runs. */
export type Workflows = ReadonlyMap<number, number>;

/** The newest of each name, reporter and suite, oldest first. */
function newestOfEachSuite(found: readonly DatedCheck[]): readonly DatedCheck[] {
  const oldestFirst = [...found].sort(byAge);
  const newest = new Map(
    oldestFirst.map((dated) => [JSON.stringify([dated.check.name, dated.reporter, dated.suite]), dated]),
  );
  return [...newest.values()].sort(byAge);
}

const byAge = (a: DatedCheck, b: DatedCheck): number => compare(a.atMs, b.atMs) || compare(a.id, b.id);

/** Whether suites disagree on a name, or wait for it both, so that it matters which of them are runs of one workflow. */
export function areDisputed(found: readonly DatedCheck[]): boolean {
  const states = new Map<string, HostedCheck['state']>();
  return newestOfEachSuite(found).some(({ check: { name, state }, reporter, suite }) => {
    if (suite === null) return false;
    const key = JSON.stringify([name, reporter]);
    const known = states.get(key);
    states.set(key, state);
    return known !== undefined && (known !== state || state === 'pending');
  });
}

/**
 * Sorted by name: of the runs of one workflow the last word counts, and of several workflows the worst.
 *
 * One check a name; those of several workflows that have not ended are all told.
 *
 * Two workflows may have a job of the same name, and a commit status that of a check run: none covers another. Suites
 * of which `workflows` does not know the workflow are taken for different ones.
 */
export function worstOfEachName(found: readonly DatedCheck[], workflows: Workflows): readonly HostedCheck[] {
  const runs = new Map<string, DatedCheck[]>();
  for (const dated of newestOfEachSuite(found)) {
    const { check, reporter, suite } = dated;
    const workflow = suite === null ? undefined : workflows.get(suite);
    const key = JSON.stringify([
      check.name,
      reporter,
      workflow ?? null,
      workflow === undefined ? suite : null,
    ]);
    const known = runs.get(key);
    if (known === undefined) runs.set(key, [dated]);
    else known.push(dated);
  }
  const words = new Map<string, HostedCheck[]>();
  for (const run of runs.values()) {
    const check = lastWord(run);
    if (check !== null) words.set(check.name, [...(words.get(check.name) ?? []), check]);
  }
  return [...words.values()].flatMap(worstOf).sort((a, b) => compare(a.name, b.name));
}

/** One, but for those that have not ended: one of them may be of the run that asks, and what the others find is open. */
function worstOf(checks: readonly HostedCheck[]): readonly HostedCheck[] {
  const least = Math.min(...checks.map(severityOf));
  const worst = checks.filter((check) => severityOf(check) === least);
  return worst[0]?.state === 'pending' ? worst : worst.slice(-1);
}

/** A run that skips a job takes nothing back that an earlier one found. */
function lastWord(oldestFirst: readonly DatedCheck[]): HostedCheck | null {
  const checks = oldestFirst.map(({ check }) => check);
  const said = checks.filter(({ state }) => state !== 'skipped' && state !== 'neutral');
  const last = (said.length === 0 ? checks : said).at(-1) ?? null;
  if (last?.state !== 'pending') return last;
  const bad = said.findLast(({ state }) => state === 'failure' || state === 'cancelled');
  return bad === undefined ? last : { ...last, hasFailedBefore: true };
}

const severityOf = ({ state }: HostedCheck): number => severities.indexOf(state);

function parseMs(value: unknown): number | null {
  const at = Date.parse(asText(value) ?? '');
  return Number.isNaN(at) ? null : at;
}

/** Numbers may be infinite: their difference is none. */
const compare = <T extends number | string>(a: T, b: T) => (a < b ? -1 : Number(a > b));

// Makes checks of check runs and commit statuses. Pure.
import type { CheckContext } from '../../domain/context.ts';
import { asInteger, asText, type JsonRecord, readPath } from './json.ts';

export type HostedCheck = Omit<CheckContext, 'module' | 'ref'>;

/**
 * A check with what says how new it is: milliseconds, and its id among its kind.
 *
 * `series`: who reports it and for which run; only a newer one of the same name and series takes its place.
 */
export type DatedCheck = {
  readonly check: HostedCheck;
  readonly series: string;
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
    series: JSON.stringify(['check-run', readPath(node, 'app', 'id'), readPath(node, 'check_suite', 'id')]),
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
    series: JSON.stringify(['status']),
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

/**
 * One check a name, sorted by name: the newest of each series, and of several series the worst.
 *
 * Two workflows may have a job of the same name, and a commit status that of a check run: none covers another.
 */
export function worstOfEachName(found: readonly DatedCheck[]): readonly HostedCheck[] {
  const oldestFirst = [...found].sort((a, b) => compare(a.atMs, b.atMs) || compare(a.id, b.id));
  const newest = new Map(
    oldestFirst.map((dated) => [JSON.stringify([dated.check.name, dated.series]), dated]),
  );
  const worst = new Map<string, HostedCheck>();
  for (const { check } of newest.values()) {
    const known = worst.get(check.name);
    if (known === undefined || severityOf(check) <= severityOf(known)) worst.set(check.name, check);
  }
  return [...worst.values()].sort((a, b) => compare(a.name, b.name));
}

const severityOf = ({ state }: HostedCheck): number => severities.indexOf(state);

function parseMs(value: unknown): number | null {
  const at = Date.parse(asText(value) ?? '');
  return Number.isNaN(at) ? null : at;
}

/** Numbers may be infinite: their difference is none. */
const compare = <T extends number | string>(a: T, b: T) => (a < b ? -1 : Number(a > b));

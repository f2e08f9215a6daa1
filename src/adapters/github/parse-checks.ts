// Makes checks of check runs and commit statuses. Pure.
import type { CheckContext } from '../../domain/context.ts';
import { asInteger, asText, type JsonRecord } from './json.ts';

export type HostedCheck = Omit<CheckContext, 'module' | 'ref'>;

/** A check with what says how new it is: milliseconds, and its id among its kind. */
export type DatedCheck = { readonly check: HostedCheck; readonly atMs: number; readonly id: number };

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
    atMs: parseMs(node['updated_at']) ?? Number.NEGATIVE_INFINITY,
    id: asInteger(node['id']) ?? 0,
  };
}

/** Sorted by name. */
export function newestOfEachName(found: readonly DatedCheck[]): readonly HostedCheck[] {
  const oldestFirst = [...found].sort((a, b) => compare(a.atMs, b.atMs) || compare(a.id, b.id));
  const newest = new Map(oldestFirst.map(({ check }) => [check.name, check]));
  return [...newest.values()].sort((a, b) => compare(a.name, b.name));
}

function parseMs(value: unknown): number | null {
  const at = Date.parse(asText(value) ?? '');
  return Number.isNaN(at) ? null : at;
}

/** Numbers may be infinite: their difference is none. */
const compare = <T extends number | string>(a: T, b: T) => (a < b ? -1 : Number(a > b));

// What went wrong by the ledger: releases that failed or were rolled back, each with the gate that judged it. Pure.
import type { LedgerRecord } from '../../../domain/generated/record.ts';
import { readRecords } from '../../ledger/read-record.ts';

/** A release that failed, as the ledger tells it. */
export type FailedRelease = {
  /** The record that says so; its hash names the release. */
  readonly record: LedgerRecord;
  /** What failed: of a rollback not what it led back to. */
  readonly modules: LedgerRecord['modules'];
  /** The last gate or review of these commits; null: none is in the ledger. */
  readonly gate: NonNullable<LedgerRecord['gate']> | null;
};

const failures = ['deploy-failed', 'rollback-succeeded'] as const satisfies readonly LedgerRecord['kind'][];
const deploys: readonly LedgerRecord['kind'][] = ['deploy-started', 'deploy-succeeded', 'deploy-failed'];

/** Whether a record of this kind says that a release failed. */
export const tellsFailure = (kind: LedgerRecord['kind']): boolean =>
  (failures as readonly string[]).includes(kind);

/**
 * Lists them, oldest first.
 *
 * A rollback right after a failed deploy of the same modules is that failure, which is told already.
 * @throws {Failure} `ledger/broken` when a line cannot be read
 */
export function listFailedReleases(lines: readonly string[]): readonly FailedRelease[] {
  const records = readRecords(lines);
  return records.flatMap((record, index) => {
    if (!tellsFailure(record.kind)) return [];
    const near = nearOf(record, records.slice(0, index));
    return isToldAlready(record, near) ? [] : [toFailed(record, near)];
  });
}

/** Records before it, of the same place and at least one of its modules. */
const nearOf = (record: LedgerRecord, before: readonly LedgerRecord[]): readonly LedgerRecord[] =>
  before.filter(
    ({ workspace, environment, modules }) =>
      workspace === record.workspace &&
      environment === record.environment &&
      modules.some(({ name }) => record.modules.some((module) => module.name === name)),
  );

function isToldAlready(record: LedgerRecord, near: readonly LedgerRecord[]): boolean {
  if (record.kind !== 'rollback-succeeded') return false;
  const last = near.findLast(({ kind }) => deploys.includes(kind));
  return (
    last?.kind === 'deploy-failed' &&
    record.modules.every(({ name }) => last.modules.some((module) => module.name === name))
  );
}

function toFailed(record: LedgerRecord, near: readonly LedgerRecord[]): FailedRelease {
  const modules = record.kind === 'rollback-succeeded' ? rolledBack(record, near) : record.modules;
  const judged = near.findLast(
    ({ gate, modules: own }) =>
      gate !== undefined &&
      modules.every(({ name, headSha }) =>
        own.some((module) => module.name === name && module.headSha === headSha),
      ),
  );
  return { record, modules, gate: judged?.gate ?? null };
}

/**
 * What ran before the rollback: the last deploy of these modules, else what was judged last.
 *
 * The record itself names what runs now, in pipelines that check out the old commit first.
 */
function rolledBack(record: LedgerRecord, near: readonly LedgerRecord[]): LedgerRecord['modules'] {
  const last =
    near.findLast(({ kind }) => deploys.includes(kind)) ?? near.findLast(({ gate }) => gate !== undefined);
  const names = new Set(record.modules.map(({ name }) => name));
  const modules = last?.modules.filter(({ name }) => names.has(name)) ?? [];
  return modules.length === 0 ? record.modules : modules;
}

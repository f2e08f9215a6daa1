// What the ledger says is deployed now. Pure.
import type { LedgerRecord } from '../../domain/generated/record.ts';
import type { Sha } from '../../domain/units.ts';
import { readRecords } from './read-record.ts';

/** What runs; `label` is the ref that was deployed, or the short sha. */
export type Deployed = { readonly sha: Sha; readonly label: string };

/** Of which module, where; `workspace` null: any. */
export type DeployedQuery = {
  readonly environment: string;
  readonly workspace: string | null;
  readonly module: string;
};

/**
 * Finds what was last deployed or rolled back to, of one module in one environment; null when nothing was.
 *
 * A started or failed deploy says nothing: what ran before is still the base to compare with.
 * @throws {Failure} `ledger/broken` when a line cannot be read
 */
export function findDeployed(lines: readonly string[], query: DeployedQuery): Deployed | null {
  return findNewest(lines, query, ['deploy-succeeded', 'rollback-succeeded']);
}

/**
 * Finds what a gate or review last judged of one module in one environment; null when none did.
 *
 * @throws {Failure} `ledger/broken` when a line cannot be read
 */
export function findGated(lines: readonly string[], query: DeployedQuery): Deployed | null {
  return findNewest(lines, query, ['gate', 'review']);
}

function findNewest(
  lines: readonly string[],
  query: DeployedQuery,
  kinds: readonly LedgerRecord['kind'][],
): Deployed | null {
  const newest = readRecords(lines).findLast(
    (record) =>
      kinds.includes(record.kind) &&
      record.environment === query.environment &&
      (query.workspace === null || record.workspace === query.workspace) &&
      record.modules.some((module) => module.name === query.module),
  );
  const module = newest?.modules.find(({ name }) => name === query.module);
  return module ? { sha: module.headSha, label: module.head ?? module.headSha.slice(0, 8) } : null;
}

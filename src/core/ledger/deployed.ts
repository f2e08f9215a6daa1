// What the ledger says is deployed now. Pure.
import type { Sha } from '../../domain/units.ts';
import { readRecords } from './read-record.ts';

/** What runs; `label` is the ref that was deployed, or the short sha. */
export type Deployed = { readonly sha: Sha; readonly label: string };

/**
 * Finds what was last deployed or rolled back to, of one module in one environment; null when nothing was.
 *
 * A started or failed deploy says nothing: what ran before is still the base to compare with.
 * @param query `workspace` null: any
 * @throws {Failure} `ledger/broken` when a line cannot be read
 */
export function findDeployed(
  lines: readonly string[],
  query: { readonly environment: string; readonly workspace: string | null; readonly module: string },
): Deployed | null {
  const newest = readRecords(lines).findLast(
    (record) =>
      (record.kind === 'deploy-succeeded' || record.kind === 'rollback-succeeded') &&
      record.environment === query.environment &&
      (query.workspace === null || record.workspace === query.workspace) &&
      record.modules.some((module) => module.name === query.module),
  );
  const module = newest?.modules.find(({ name }) => name === query.module);
  return module ? { sha: module.headSha, label: module.head ?? module.headSha.slice(0, 8) } : null;
}

// Finds in the ledger how much tests covered before this release. Pure.
import type { Sha } from '../../../domain/units.ts';
import { readRecords } from '../../ledger/read-record.ts';

/** Whose coverage is looked for. */
export type BaselineQuery = {
  readonly workspace: string;
  readonly environment: string;
  /** What is deployed now, of each module. */
  readonly bases: readonly Sha[];
  /** What is about to be deployed, of each module. */
  readonly heads: readonly Sha[];
};

/**
 * Finds the share of covered lines, in percent, of what is deployed now; else of the newest release before that no gate
 * stopped; null when no gate recorded any.
 *
 * What a gate stopped is no measure, or a drop would be let through when it is tried again.
 * @throws {Failure} `ledger/broken` when a line cannot be read
 */
export function findCoverageBaseline(lines: readonly string[], query: BaselineQuery): number | null {
  const bases = new Set(query.bases);
  const heads = new Set(query.heads);
  const earlier = readRecords(lines).filter(
    (record) =>
      record.kind === 'gate' &&
      record.workspace === query.workspace &&
      record.gate?.testCoverage !== undefined &&
      !record.modules.every(({ headSha }) => heads.has(headSha)),
  );
  const found =
    earlier.findLast((record) => record.modules.some(({ headSha }) => bases.has(headSha))) ??
    earlier.findLast(
      ({ environment, gate }) => environment === query.environment && gate?.decision !== 'block',
    );
  return found?.gate?.testCoverage?.linesPercent ?? null;
}

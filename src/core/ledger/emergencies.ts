// How often the standard was overruled by an emergency. Pure.
import type { EpochMs } from '../../domain/units.ts';
import { readIsoTime } from '../time/iso-time.ts';
import { readRecords } from './read-record.ts';

/**
 * Counts gate runs at or after `since` that an emergency let through.
 *
 * @throws {Failure} `ledger/broken` when a line cannot be read: an emergency might be hidden in it
 */
export function countEmergencies(
  lines: readonly string[],
  query: { readonly environment: string; readonly workspace: string; readonly since: EpochMs },
): number {
  return readRecords(lines).filter(
    (record) =>
      record.gate?.emergency !== undefined &&
      record.environment === query.environment &&
      record.workspace === query.workspace &&
      readIsoTime(record.at) >= query.since,
  ).length;
}

// Which notes a workspace wrote before. Pure.
import type { EpochMs, Sha } from '../../domain/units.ts';
import { readIsoTime } from '../time/iso-time.ts';
import { readRecords } from './read-record.ts';

/** A note by the hash under which the ledger keeps it. */
export type EarlierNoteKey = { readonly sha256: string; readonly at: EpochMs };

/**
 * Lists the notes of other releases of a workspace, newest first, each once.
 *
 * Notes about `heads` are left out: a gate that runs again is not its own example.
 * @throws {Failure} `ledger/broken` when a line cannot be read
 */
export function listEarlierNotes(
  lines: readonly string[],
  query: { readonly workspace: string; readonly heads: readonly Sha[] },
): readonly EarlierNoteKey[] {
  const heads = new Set(query.heads);
  const keys = new Map<string, EarlierNoteKey>();
  for (const record of [...readRecords(lines)].reverse()) {
    if (record.gate === undefined || record.workspace !== query.workspace) continue;
    if (record.modules.every(({ headSha }) => heads.has(headSha))) continue;
    const sha256 = record.gate.noteSha256;
    if (!keys.has(sha256)) keys.set(sha256, { sha256, at: readIsoTime(record.at) });
  }
  return [...keys.values()];
}

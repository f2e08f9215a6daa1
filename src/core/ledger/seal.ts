// Chains a record to the one before it. Pure.
import type { LedgerRecord } from '../../domain/generated/record.ts';
import type { RecordDraft } from '../../domain/publication.ts';
import { invariant } from '../../failure.ts';
import { canonicalJson } from './canonical-json.ts';
import { brokenLedger, hashRecord, readRecord } from './read-record.ts';

/** What stands for the hash before the first record. */
export const noHash = '0'.repeat(64);

/**
 * Seals a draft: numbers it, adds the hash of the record before and its own.
 *
 * Its keys are in canonical order: `JSON.stringify` of it is the line of the ledger.
 * @param previousLine the last line of the ledger; null when the ledger is empty
 * @throws {Failure} `ledger/broken` when the last line is damaged: nothing is chained to that
 */
export function sealRecord(
  draft: RecordDraft,
  previousLine: string | null,
  sha256: (text: string) => string,
): LedgerRecord {
  const last = previousLine === null ? null : readLast(previousLine, sha256);
  const record = { ...draft, sequence: (last?.sequence ?? 0) + 1, previous: last?.hash ?? noHash };
  const sealed = readRecord(canonicalJson({ ...record, hash: hashRecord(record, sha256) }));
  invariant(sealed.ok, `a record to be sealed ${sealed.ok ? '' : sealed.problems.join('; ')}`);
  return sealed.record;
}

function readLast(line: string, sha256: (text: string) => string): LedgerRecord {
  const read = readRecord(line);
  if (!read.ok) throw brokenLedger(read.problems.map((problem) => `the last line ${problem}`));
  if (hashRecord(read.record, sha256) !== read.record.hash) {
    throw brokenLedger(['the last line does not have the hash that it states']);
  }
  return read.record;
}

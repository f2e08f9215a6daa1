// One line of the ledger → a record, or what is wrong with it. Pure.
import type { LedgerRecord } from '../../domain/generated/record.ts';
import { validateLedgerRecord } from '../../domain/generated/record.validate.js';
import { schemaProblems } from '../../domain/schema-problems.ts';
import { Failure } from '../../failure.ts';
import { canonicalJson } from './canonical-json.ts';

/** A record, or all that is wrong with the line. */
export type ReadRecord =
  | { readonly ok: true; readonly record: LedgerRecord }
  | { readonly ok: false; readonly isJson: boolean; readonly problems: readonly string[] };

/** Reads a line strictly: JSON, by the schema, in canonical spelling. Its hash is not looked at. */
export function readRecord(line: string): ReadRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, isJson: false, problems: ['is no JSON'] };
  }
  if (!validateLedgerRecord(value)) {
    const problems = schemaProblems(validateLedgerRecord.errors).map(
      (problem) => `breaks the schema at ${problem}`,
    );
    return { ok: false, isJson: true, problems };
  }
  if (canonicalJson(value) !== line) {
    return { ok: false, isJson: true, problems: ['is not spelled as Lockkeeper writes it: it was edited'] };
  }
  return { ok: true, record: value };
}

/** Hashes a record: sha256 of its canonical JSON without `hash`. */
export function hashRecord(record: Omit<LedgerRecord, 'hash'>, sha256: (text: string) => string): string {
  return sha256(canonicalJson({ ...record, hash: undefined }));
}

/**
 * Reads all lines, oldest first.
 *
 * A line that cannot be read might be the one that is asked for: then there is no answer.
 * @throws {Failure} `ledger/broken` naming every unreadable line
 */
export function readRecords(lines: readonly string[]): readonly LedgerRecord[] {
  const read = lines.map(readRecord);
  const problems = read.flatMap((result, index) =>
    result.ok ? [] : result.problems.map((problem) => `line ${index + 1} ${problem}`),
  );
  if (problems.length > 0) throw brokenLedger(problems);
  return read.flatMap((result) => (result.ok ? [result.record] : []));
}

/** The failure for a ledger that cannot be relied on. */
export function brokenLedger(problems: readonly string[]): Failure {
  return new Failure({
    code: 'ledger/broken',
    message: 'The ledger cannot be relied on: a line is damaged or was edited.',
    hint: 'Run `lockkeeper ledger verify` to see every problem, then restore ledger.jsonl from a backup.',
    problems,
  });
}

// Checks the chain of the ledger. Pure.
import type { LedgerRecord } from '../../domain/generated/record.ts';
import { hashRecord, readRecord } from './read-record.ts';
import { noHash } from './seal.ts';

/** `head` is the newest hash, null when empty: kept elsewhere, it shows whether lines were cut off at the end. */
export type Verification =
  | { readonly ok: true; readonly count: number; readonly head: string | null }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Verifies every line and every link, oldest first, and lists all problems. */
export function verifyLedger(lines: readonly string[], sha256: (text: string) => string): Verification {
  const problems: string[] = [];
  // After a line that cannot be read, the next one is taken at its word: one damage, one problem.
  let expected: Expected | null = { sequence: 1, previous: noHash };
  for (const [index, line] of lines.entries()) {
    const read = readRecord(line);
    const found = read.ok ? linkProblems(read.record, expected, sha256) : read.problems;
    const isTorn = !read.ok && !read.isJson && index === lines.length - 1;
    const told = isTorn ? ['is cut off: a run was stopped while it wrote'] : found;
    problems.push(...told.map((problem) => `line ${index + 1} ${problem}`));
    expected = read.ok ? { sequence: read.record.sequence + 1, previous: read.record.hash } : null;
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, count: lines.length, head: lines.length === 0 ? null : (expected?.previous ?? null) };
}

type Expected = { readonly sequence: number; readonly previous: string };

function linkProblems(
  record: LedgerRecord,
  expected: Expected | null,
  sha256: (text: string) => string,
): readonly string[] {
  const problems: string[] = [];
  if (expected !== null && record.sequence !== expected.sequence) {
    problems.push(`has sequence ${record.sequence}, not ${expected.sequence}: lines are missing or moved`);
  }
  if (expected !== null && record.previous !== expected.previous) {
    problems.push('does not follow from the line before: the chain is broken');
  }
  if (hashRecord(record, sha256) !== record.hash) {
    problems.push('does not have the hash that it states: it was edited');
  }
  return problems;
}

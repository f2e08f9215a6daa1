// The reviews of a workspace and environment that the ledger remembers. Pure.
import type { LedgerRecord } from '../../domain/generated/record.ts';
import type { Review } from '../../domain/generated/review.ts';
import type { Sha } from '../../domain/units.ts';
import type { PreviousReview } from '../review/difference.ts';
import { readRecords } from './read-record.ts';

/** A review as it is told in those after it. */
type EarlierReview = NonNullable<Review['history']>[number];

/** Whose reviews, where. */
export type ReviewQuery = { readonly workspace: string; readonly environment: string };

type Reviewed = LedgerRecord & { readonly gate: NonNullable<LedgerRecord['gate']> };

const historyMax = 20;

/**
 * Lists the newest reviews, newest first, at most 20.
 *
 * @throws {Failure} `ledger/broken` when a line cannot be read
 */
export function listEarlierReviews(lines: readonly string[], query: ReviewQuery): readonly EarlierReview[] {
  return newestFirst(lines, query)
    .slice(0, historyMax)
    .map(({ at, actor, modules, gate }) => ({
      at,
      decision: gate.decision,
      grade: gate.grade,
      title: gate.title,
      ...(gate.met !== undefined && { met: gate.met }),
      ...(gate.total !== undefined && { total: gate.total }),
      ...(actor !== undefined && { actor }),
      modules: modules.map(({ name, headSha }) => ({ name, headSha })),
      failed: [...gate.failed],
    }));
}

/**
 * Finds the newest review of the same commits; null: there is none, or it was written before reviews kept their findings.
 *
 * @throws {Failure} `ledger/broken` when a line cannot be read
 */
export function findPreviousReview(
  lines: readonly string[],
  query: ReviewQuery & { readonly heads: readonly Sha[] },
): PreviousReview | null {
  const newest = newestFirst(lines, query).find((record) => hasHeads(record, query.heads));
  const findings = newest?.gate.findings;
  if (newest === undefined || findings === undefined) return null;
  return {
    previous: { at: newest.at, decision: newest.gate.decision, source: 'ledger' },
    stands: new Map(findings.map(({ rule, title, stand }) => [rule, { title, stand }])),
  };
}

/**
 * Finds the hash of the note that was last reviewed for these commits; null: none was.
 *
 * @throws {Failure} `ledger/broken` when a line cannot be read
 */
export function findReviewedNote(
  lines: readonly string[],
  query: ReviewQuery & { readonly heads: readonly Sha[] },
): string | null {
  return newestFirst(lines, query).find((record) => hasHeads(record, query.heads))?.gate.noteSha256 ?? null;
}

/**
 * Whether a gate or review of the workspace wrote this note: then its range and environment are not just its own word.
 *
 * @throws {Failure} `ledger/broken` when a line cannot be read
 */
export function isNoteOf(
  lines: readonly string[],
  { workspace, sha256 }: { readonly workspace: string; readonly sha256: string },
): boolean {
  return readRecords(lines).some(
    (record) => record.workspace === workspace && record.gate?.noteSha256 === sha256,
  );
}

function newestFirst(lines: readonly string[], { workspace, environment }: ReviewQuery): readonly Reviewed[] {
  return readRecords(lines)
    .filter(
      (record): record is Reviewed =>
        record.gate !== undefined && record.workspace === workspace && record.environment === environment,
    )
    .reverse();
}

/** The same commits, whatever order the modules stand in. */
const hasHeads = ({ modules }: LedgerRecord, heads: readonly Sha[]): boolean =>
  modules
    .map(({ headSha }) => headSha)
    .sort()
    .join() === [...heads].sort().join();

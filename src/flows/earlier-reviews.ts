// What earlier reviews said: the one to compare with, and the history. Effects: reads the ledger and a file.
import { wouldStop } from '../core/decide/decision-table.ts';
import { findPreviousReview, listEarlierReviews } from '../core/ledger/history.ts';
import { diffReviews, type PreviousReview, standsOf } from '../core/review/difference.ts';
import type { Review } from '../domain/generated/review.ts';
import { validateReview } from '../domain/generated/review.validate.js';
import { schemaProblems } from '../domain/schema-problems.ts';
import type { Settings } from '../domain/settings.ts';
import type { Sha } from '../domain/units.ts';
import { Failure } from '../failure.ts';
import type { NoteFiles, World } from '../ports.ts';

/** What earlier reviews add to a review. */
export type Earlier = Pick<Review, 'difference' | 'history'>;

/**
 * Compares `review` with the one before (the file's, else the ledger's of the same commits) and lists those before it.
 *
 * A ledger that cannot be read stops no review: what it says of earlier ones is left out, and the run says so.
 */
export async function tellEarlierReviews(
  review: Review,
  {
    heads,
    previous,
    world,
  }: {
    readonly heads: readonly Sha[];
    /** A review that was read from a file; null: the ledger's. */
    readonly previous: PreviousReview | null;
    readonly world: Pick<World, 'ledger' | 'progress'>;
  },
): Promise<Earlier> {
  const query = { workspace: review.workspace, environment: review.environment };
  const lines = await readLines(world);
  try {
    const before = previous ?? findPreviousReview(lines, { ...query, heads });
    const history = listEarlierReviews(lines, query);
    return {
      ...(before !== null && { difference: diffReviews(review, before) }),
      ...(history.length > 0 && { history: [...history] }),
    };
  } catch (error) {
    warnOf(error, world);
    return previous === null ? {} : { difference: diffReviews(review, previous) };
  }
}

async function readLines(world: Pick<World, 'ledger' | 'progress'>): Promise<readonly string[]> {
  try {
    return (await world.ledger?.readLines()) ?? [];
  } catch (error) {
    warnOf(error, world);
    return [];
  }
}

function warnOf(error: unknown, { progress }: Pick<World, 'progress'>): void {
  if (!(error instanceof Failure)) throw error;
  progress.warn(`Earlier reviews are not told: ${error.message}`);
}

/**
 * Reads a review.json of an earlier run.
 *
 * @throws {Failure} `review/invalid`
 */
export async function readPreviousReview(
  path: string,
  { settings, world }: { readonly settings: Settings; readonly world: { readonly noteFiles: NoteFiles } },
): Promise<PreviousReview> {
  const text = await world.noteFiles.readText(path);
  if (text === null) throw invalidReview(path, ['it is not there'], undefined);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalidReview(path, ['it is no JSON'], cause);
  }
  if (!validateReview(value)) throw invalidReview(path, schemaProblems(validateReview.errors), undefined);
  const { findings, reviewedAt } = value;
  const isMet = findings.every(({ status }) => status === 'pass');
  const decision = wouldStop(findings, settings.standard.onUnknown) ? 'block' : isMet ? 'pass' : 'warn';
  return { previous: { at: reviewedAt, decision, source: 'file' }, stands: standsOf(value) };
}

const invalidReview = (path: string, problems: readonly string[], cause: unknown): Failure =>
  new Failure({
    code: 'review/invalid',
    message: `${path} is no review to compare with.`,
    hint: 'Give the review.json that an earlier gate or review wrote, or leave --previous out: the ledger knows the review before.',
    problems,
    cause,
  });

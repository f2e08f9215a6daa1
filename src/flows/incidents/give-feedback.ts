// Keeps what a person says of an incident that a review showed. Effects: through the ports it is given.
import { isoTime } from '../../core/time/iso-time.ts';
import type { Review } from '../../domain/generated/review.ts';
import { validateReview } from '../../domain/generated/review.validate.js';
import type { Feedback } from '../../domain/incident-report.ts';
import { schemaProblems } from '../../domain/schema-problems.ts';
import { Failure } from '../../failure.ts';
import type { IncidentLibrary } from '../../incident-ports.ts';
import type { Clock, Hash, NoteFiles } from '../../ports.ts';

export type FeedbackRequest = {
  readonly incident: string;
  readonly verdict: Feedback['verdict'];
  /** Path of the review.json that showed it. */
  readonly review: string;
  /** Path of the note.json beside it: a gate's own review does not name its note. */
  readonly note: string;
  readonly actor: string | null;
  readonly dryRun: boolean;
};

type FeedbackWorld = {
  readonly library: IncidentLibrary;
  readonly noteFiles: NoteFiles;
  readonly clock: Clock;
  readonly hash: Hash;
};

/**
 * Adds the verdict to the library, under the note of the review. Said again, the later word holds.
 *
 * @throws {Failure} `review/invalid`; `incidents/invalid` when the review did not show the incident; of the library
 */
export async function giveFeedback(request: FeedbackRequest, world: FeedbackWorld): Promise<Feedback> {
  const review = await readReview(request.review, world.noteFiles);
  const shown = (review.incidents?.found ?? []).map(({ id }) => id);
  if (!shown.includes(request.incident)) throw notShown(request, shown);
  const { incident, verdict, actor } = request;
  const feedback: Feedback = {
    at: isoTime(world.clock.now()),
    incident,
    verdict,
    release: { noteSha256: await noteHashOf(review, request, world) },
    actor,
  };
  if (!request.dryRun) await world.library.addFeedback(feedback);
  return feedback;
}

/** By which the ledger knows the release. */
async function noteHashOf(review: Review, request: FeedbackRequest, world: FeedbackWorld): Promise<string> {
  if (review.note !== undefined) return review.note.sha256;
  const text = await world.noteFiles.readText(request.note);
  if (text !== null) return world.hash.sha256(text);
  throw invalidReview(request.review, [`the note that it judged is not there: ${request.note}`]);
}

async function readReview(path: string, files: NoteFiles): Promise<Review> {
  const text = await files.readText(path);
  if (text === null) throw invalidReview(path, ['it is not there']);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalidReview(path, ['it is no JSON'], cause);
  }
  if (validateReview(value)) return value;
  throw invalidReview(path, schemaProblems(validateReview.errors));
}

const invalidReview = (path: string, problems: readonly string[], cause?: unknown): Failure =>
  new Failure({
    code: 'review/invalid',
    message: `${path} is no review that could have shown an incident.`,
    hint: 'Give the review.json of the gate with --for-review FILE; it lies in the folder that --out named.',
    problems,
    cause,
  });

const notShown = ({ incident, review }: FeedbackRequest, shown: readonly string[]): Failure =>
  new Failure({
    code: 'incidents/invalid',
    message: `The review ${review} did not show the incident "${incident}".`,
    hint:
      shown.length === 0
        ? 'It showed none. Give the review that did with --for-review FILE.'
        : `It showed ${shown.join(', ')}.`,
  });

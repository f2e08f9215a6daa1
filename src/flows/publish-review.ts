// Writes down what was decided: files, the note that the ledger keeps, the record, outputs. Effects: through the ports it is given.
import { draftAnnouncement } from '../core/plan/announcement.ts';
import { draftGateRecord } from '../core/plan/gate-record.ts';
import { jsonFile } from '../core/plan/json-file.ts';
import { planGate } from '../core/plan/plan-gate.ts';
import { renderNoteMarkdown } from '../core/render/note-markdown.ts';
import { renderPage } from '../core/render/page/render-page.ts';
import type { PreviousReview } from '../core/review/difference.ts';
import type { Decision } from '../domain/generated/decision.ts';
import type { Note } from '../domain/generated/note.ts';
import type { Review } from '../domain/generated/review.ts';
import type { Footprint } from '../domain/planned-work.ts';
import type { Publication } from '../domain/publication.ts';
import type { PublishingPlace } from '../domain/publishing-place.ts';
import type { Release } from '../domain/release.ts';
import type { RemoteOutcome } from '../domain/remote-publication.ts';
import type { Settings } from '../domain/settings.ts';
import type { World } from '../ports.ts';
import { tellEarlierReviews } from './earlier-reviews.ts';
import { redactTold } from './redact-told.ts';
import { showDecision } from './show-decision.ts';

/** What was decided on, and who asked. */
export type Decided = {
  readonly kind: 'gate' | 'review';
  readonly note: Note;
  readonly release: Release;
  readonly review: Review;
  readonly decision: Decision;
  /** What others may share with the release. */
  readonly footprint: Pick<Footprint, 'services' | 'platforms'>;
  /** Share of covered lines, for later releases to compare with. */
  readonly linesPercent: number | null;
  readonly actor: string | null;
  /** What a person changed in the note; empty: nothing. */
  readonly edited: NonNullable<NonNullable<Review['note']>['edited']>;
  /** Edits of what is computed, which do not count: one line each. */
  readonly ignored: readonly string[];
  /** The review to compare with; null: the ledger's. */
  readonly previous: PreviousReview | null;
};

export type Published = {
  readonly note: Note;
  readonly noteMarkdown: string;
  readonly publications: readonly Publication[];
  readonly review: Review;
  readonly decision: Decision;
  /** What became of what others are shown. */
  readonly published: readonly RemoteOutcome[];
};

/** Also names, paths and what a model wrote are without secrets by now: hashes are taken of what is written. */
export async function publishReview(
  decided: Decided,
  {
    request,
    settings,
    world,
  }: {
    readonly request: {
      readonly dryRun: boolean;
      readonly host: 'shell' | 'action';
      readonly place?: PublishingPlace;
    };
    readonly settings: Pick<Settings, 'ledger' | 'timeZone' | 'publish' | 'failOn'>;
    readonly world: Pick<
      World,
      'publisher' | 'redactor' | 'hash' | 'ledger' | 'progress' | 'publishing' | 'deadline' | 'codeHost'
    >;
  },
): Promise<Published> {
  const { previous, ...rest } = decided;
  const safe = await redactTold(rest, world.redactor);
  const { note, decision, edited, ignored, footprint } = safe;
  const { sha256 } = world.hash;
  const noteSha256 = sha256(jsonFile('note.json', note).text);
  const heads = note.repositories.map(({ range }) => range.headSha);
  const earlier = await tellEarlierReviews(safe.review, { heads, previous, world });
  const review: Review = {
    ...safe.review,
    note: {
      sha256: noteSha256,
      ...(edited.length > 0 && { edited }),
      ...(ignored.length > 0 && { ignored: [...ignored] }),
    },
    ...earlier,
  };
  const { difference } = review;
  const noteMarkdown = renderNoteMarkdown({
    note,
    decision,
    timeZone: settings.timeZone,
    noteSha256,
    ...(difference !== undefined && { difference }),
  });
  const record = settings.ledger === null ? null : draftGateRecord({ ...safe, review, sha256 });
  const local = planGate({
    note,
    noteMarkdown,
    reportHtml: renderPage({ note, review, decision, timeZone: settings.timeZone }),
    review,
    decision,
    host: request.host,
    record,
    announcement: draftAnnouncement({ note, decision, footprint, sha256 }),
  });
  if (!request.dryRun) await world.publisher.publish(local);
  const told = { kind: decided.kind, note, decision, actor: safe.actor, local };
  const shown = await showDecision(told, { request, settings, world });
  const publications = [...local, ...shown.publications];
  return { note, noteMarkdown, review, decision, publications, published: shown.outcomes };
}

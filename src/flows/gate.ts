// The gate: what is in the release, does it meet the standard, pass, warn or block. Effects: through the ports it is given.
import { raiseByAdvice } from '../core/advise/raise-by-advice.ts';
import { recallIncidents } from '../core/draft/recall-incidents.ts';
import { footprintOf } from '../core/review/calendar/footprint.ts';
import { withImagined } from '../core/review/incidents/with-imagined.ts';
import { linesPercentOf } from '../core/review/reports/summarise-coverage.ts';
import type { Decision } from '../domain/generated/decision.ts';
import type { Review } from '../domain/generated/review.ts';
import type { PublishingPlace } from '../domain/publishing-place.ts';
import type { RemoteOutcome } from '../domain/remote-publication.ts';
import type { Settings } from '../domain/settings.ts';
import type { SimilarIncident } from '../domain/similar-incidents.ts';
import type { World } from '../ports.ts';
import { judgeBy } from './judge-release.ts';
import { type NoteRequest, type NoteResult, prepareNote, tellNote } from './note.ts';
import { publishReview } from './publish-review.ts';

/** A note request, who asks (the ledger remembers the actor), and where others look; absent: nothing is known of that. */
export type GateRequest = NoteRequest & { readonly actor: string | null; readonly place?: PublishingPlace };

export type GateResult = NoteResult & {
  readonly review: Review;
  readonly decision: Decision;
  /** What became of what others are shown. */
  readonly published: readonly RemoteOutcome[];
};

/** Answers the four questions, writes the answers down, and decides. A refused release is a result, no failure. */
export async function gate(request: GateRequest, settings: Settings, world: World): Promise<GateResult> {
  const prepared = await prepareNote(request, settings, world);
  const { evidence, baseline, draft } = prepared;
  const { release } = draft;
  const before = { change: draft.change, evidence };
  const judge = await judgeBy({ ...before, note: baseline, release, settings }, world);
  const first = judge.findings(before);
  const calendar = judge.calendar(before, first);
  const judged = {
    ...{ findings: first, work: calendar.work ?? [] },
    incidentsWith: (imagined: readonly SimilarIncident[]) =>
      judge.incidents({ change: draft.change, evidence: withImagined(evidence, imagined) }),
  };

  const told = await tellNote(prepared, { world, judged });
  const { advice, usage } = told;
  const after = { change: told.change, evidence: withImagined(evidence, told.imagined) };
  const isSame = after.change === before.change && after.evidence === evidence;
  // Once more: how the model fared is one of the sources that are judged, and its hypothesis may find past incidents.
  const findings = raiseByAdvice({
    findings: isSame ? first : judge.findings(after),
    advice,
    mode: settings.advice,
    language: release.language,
  });
  const sealed = judge.conclude(after, { findings, calendar, advice, usage });

  const note = recallIncidents(told.note, judge.incidents(after));
  const footprint = footprintOf(after.change.modules, settings.modules);
  const linesPercent = linesPercentOf(evidence.testCoverage);
  const decided = { note, ...sealed, release, footprint, linesPercent, actor: request.actor };
  return publishReview(
    { kind: 'gate', ...decided, edited: [], ignored: [], previous: null },
    { request, settings, world },
  );
}

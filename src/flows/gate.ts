// The gate: what is in the release, does it meet the standard, pass, warn or block. Effects: through the ports it is given.
import { raiseByAdvice } from '../core/advise/raise-by-advice.ts';
import { decide } from '../core/decide/decide.ts';
import { footprintOf } from '../core/review/calendar/footprint.ts';
import { reviewCalendar } from '../core/review/related-work.ts';
import { linesPercentOf } from '../core/review/reports/summarise-coverage.ts';
import { factsOf, reviewRelease, sealReview } from '../core/review/review.ts';
import { canonicalStandard, effectiveStandard } from '../core/review/standard.ts';
import type { Change } from '../domain/change.ts';
import type { Decision } from '../domain/generated/decision.ts';
import type { Finding, Review } from '../domain/generated/review.ts';
import type { Settings } from '../domain/settings.ts';
import type { World } from '../ports.ts';
import { compileExpressions } from './expressions.ts';
import { type NoteRequest, type NoteResult, prepareNote, tellNote } from './note.ts';
import { publishReview } from './publish-review.ts';

/** A note request, and who asks: the ledger remembers the actor. */
export type GateRequest = NoteRequest & { readonly actor: string | null };

export type GateResult = NoteResult & { readonly review: Review; readonly decision: Decision };

/** Answers the four questions, writes the answers down, and decides. A refused release is a result, no failure. */
export async function gate(request: GateRequest, settings: Settings, world: World): Promise<GateResult> {
  const prepared = await prepareNote(request, settings, world);
  const { evidence, baseline, draft } = prepared;
  const { release } = draft;

  world.progress.step('Reviewing against the standard');
  const { environment } = release;
  const standard = effectiveStandard({ settings, environment, change: draft.change, evidence });
  const expressions = await compileExpressions(standard.custom, world.expressions);
  const input = { note: baseline, release, evidence, standard, settings, expressions };
  const judge = (change: Change): readonly Finding[] => reviewRelease({ ...input, change });
  const first = judge(draft.change);
  const calendar = reviewCalendar(factsOf({ ...input, change: draft.change }), first);
  const judged = { findings: first, work: calendar.work ?? [] };

  const { change, note, advice, usage } = await tellNote(prepared, { world, judged });
  // Once more: how the model fared is one of the sources that are judged.
  const findings = raiseByAdvice({
    findings: change === draft.change ? judged.findings : judge(change),
    advice,
    mode: settings.advice,
    language: release.language,
  });
  const version = `sha256:${world.hash.sha256(canonicalStandard(standard))}`;
  const review = sealReview({ findings, release, version, notRun: standard.notRun, calendar, advice });
  const decision = decide({ review, release, change, standard, settings, usage });

  const footprint = footprintOf(change.modules, settings.modules);
  const linesPercent = linesPercentOf(evidence.testCoverage);
  const told = { note, review, decision, release, footprint, linesPercent, actor: request.actor };
  return publishReview(
    { kind: 'gate', ...told, edited: [], ignored: [], previous: null },
    { request, settings, world },
  );
}

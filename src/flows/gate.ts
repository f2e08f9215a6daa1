// The gate: what is in the release, does it meet the standard, pass, warn or block. Effects: through the ports it is given.
import { raiseByAdvice } from '../core/advise/raise-by-advice.ts';
import { footprintOf } from '../core/review/calendar/footprint.ts';
import { linesPercentOf } from '../core/review/reports/summarise-coverage.ts';
import type { Decision } from '../domain/generated/decision.ts';
import type { Review } from '../domain/generated/review.ts';
import type { Settings } from '../domain/settings.ts';
import type { World } from '../ports.ts';
import { judgeBy } from './judge-release.ts';
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
  const before = { change: draft.change, evidence };
  const judge = await judgeBy({ ...before, note: baseline, release, settings }, world);
  const first = judge.findings(before);
  const calendar = judge.calendar(before, first);
  const judged = { findings: first, work: calendar.work ?? [] };

  const { change, note, advice, usage } = await tellNote(prepared, { world, judged });
  // Once more: how the model fared is one of the sources that are judged.
  const findings = raiseByAdvice({
    findings: change === draft.change ? first : judge.findings({ change, evidence }),
    advice,
    mode: settings.advice,
    language: release.language,
  });
  const sealed = judge.conclude({ change, evidence }, { findings, calendar, advice, usage });

  const footprint = footprintOf(change.modules, settings.modules);
  const linesPercent = linesPercentOf(evidence.testCoverage);
  const told = { note, ...sealed, release, footprint, linesPercent, actor: request.actor };
  return publishReview(
    { kind: 'gate', ...told, edited: [], ignored: [], previous: null },
    { request, settings, world },
  );
}

// The gate: what is in the release, does it meet the standard, pass, warn or block. Effects: through the ports it is given.
import { raiseByAdvice } from '../core/advise/raise-by-advice.ts';
import { decide } from '../core/decide/decide.ts';
import { draftGateRecord } from '../core/plan/gate-record.ts';
import { planGate } from '../core/plan/plan-gate.ts';
import { renderNoteMarkdown } from '../core/render/note-markdown.ts';
import { reviewRelease, sealReview } from '../core/review/review.ts';
import { canonicalStandard, effectiveStandard } from '../core/review/standard.ts';
import type { Change } from '../domain/change.ts';
import type { Decision } from '../domain/generated/decision.ts';
import type { Finding, Review } from '../domain/generated/review.ts';
import type { Release } from '../domain/release.ts';
import type { Settings } from '../domain/settings.ts';
import type { World } from '../ports.ts';
import { compileExpressions } from './expressions.ts';
import { type NoteRequest, type NoteResult, prepareNote, tellNote } from './note.ts';
import { redactTold } from './redact-told.ts';
import type { ToldNote } from './write-with-model.ts';

/** A note request, and who asks: the ledger remembers the actor. */
export type GateRequest = NoteRequest & { readonly actor: string | null };

export type GateResult = NoteResult & { readonly review: Review; readonly decision: Decision };

type Told = Pick<ToldNote, 'note'> & {
  readonly release: Release;
  readonly review: Review;
  readonly decision: Decision;
  readonly actor: string | null;
};

/** Answers the four questions, writes the answers down, and decides. A refused release is a result, no failure. */
export async function gate(request: GateRequest, settings: Settings, world: World): Promise<GateResult> {
  const prepared = await prepareNote(request, settings, world);
  const { evidence, baseline, draft } = prepared;
  const { release } = draft;

  world.progress.step('Reviewing against the standard');
  const { environment } = release;
  const standard = effectiveStandard({ settings, environment, change: draft.change, evidence });
  const expressions = await compileExpressions(standard.custom, world.expressions);
  const judge = (change: Change): readonly Finding[] =>
    reviewRelease({ change, note: baseline, release, evidence, standard, settings, expressions });
  const judged = { findings: judge(draft.change), work: [] };

  const { change, note, advice, usage } = await tellNote(prepared, { world, judged });
  // Once more: how the model fared is one of the sources that are judged.
  const findings = raiseByAdvice({
    findings: change === draft.change ? judged.findings : judge(change),
    advice,
    mode: settings.advice,
    language: release.language,
  });
  const version = `sha256:${world.hash.sha256(canonicalStandard(standard))}`;
  const review = sealReview({ findings, release, version, notRun: standard.notRun, advice });
  const decision = decide({ review, release, change, standard, settings, usage });

  const told = { note, review, decision, release, actor: request.actor };
  return publish(request, settings, { world, told: await redactTold(told, world.redactor) });
}

/** Also names, paths and what a model wrote are without secrets by now: hashes are taken of what is written. */
async function publish(
  request: GateRequest,
  settings: Settings,
  { world, told }: { readonly world: World; readonly told: Told },
): Promise<GateResult> {
  const { note, review, decision } = told;
  const noteMarkdown = renderNoteMarkdown({ note, decision, timeZone: settings.timeZone });
  const record = settings.ledger === null ? null : draftGateRecord({ ...told, sha256: world.hash.sha256 });
  const publications = planGate({ note, noteMarkdown, review, decision, host: request.host, record });
  if (!request.dryRun) await world.publisher.publish(publications);
  return { note, noteMarkdown, review, decision, publications };
}

// The gate: what is in the release, does it meet the standard, pass, warn or block. Effects: through the ports it is given.
import { decide } from '../core/decide/decide.ts';
import { draftGateRecord } from '../core/plan/gate-record.ts';
import { planGate } from '../core/plan/plan-gate.ts';
import { renderNoteMarkdown } from '../core/render/note-markdown.ts';
import { reviewRelease, sealReview } from '../core/review/review.ts';
import { canonicalStandard, effectiveStandard } from '../core/review/standard.ts';
import type { Decision } from '../domain/generated/decision.ts';
import type { Review } from '../domain/generated/review.ts';
import type { Settings } from '../domain/settings.ts';
import type { World } from '../ports.ts';
import { compileExpressions } from './expressions.ts';
import { type NoteRequest, type NoteResult, type WrittenNote, writeNote } from './note.ts';
import { redactTold } from './redact-told.ts';

/** A note request, and who asks: the ledger remembers the actor. */
export type GateRequest = NoteRequest & { readonly actor: string | null };

export type GateResult = NoteResult & { readonly review: Review; readonly decision: Decision };

type Told = Pick<WrittenNote, 'note' | 'release'> & {
  readonly review: Review;
  readonly decision: Decision;
  readonly actor: string | null;
};

/** Answers the four questions, writes the answers down, and decides. A refused release is a result, no failure. */
export async function gate(request: GateRequest, settings: Settings, world: World): Promise<GateResult> {
  const { change, release, evidence, baseline, note, usage } = await writeNote(request, settings, world);

  world.progress.step('Reviewing against the standard');
  const standard = effectiveStandard({ settings, environment: release.environment, change, evidence });
  const expressions = await compileExpressions(standard.custom, world.expressions);
  const judged = { change, note: baseline, release, evidence, standard, settings };
  const findings = reviewRelease({ ...judged, expressions });
  const version = `sha256:${world.hash.sha256(canonicalStandard(standard))}`;
  const review = sealReview({ findings, release, version, notRun: standard.notRun });
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

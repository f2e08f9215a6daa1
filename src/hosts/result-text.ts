// What a gate, review or note run prints. Pure.
import { renderPlan } from '../core/plan/render-plan.ts';
import { renderConsole } from '../core/render/console.ts';
import { outcomeLines } from '../core/render/outcome-lines.ts';
import type { Language } from '../domain/language.ts';
import type { RemoteOutcome } from '../domain/remote-publication.ts';
import type { GateResult } from '../flows/gate.ts';
import type { NoteResult } from '../flows/note.ts';
import type { Outcome } from './command.ts';

type Shown = { readonly folder: string; readonly dryRun: boolean };

/** The decision for a terminal; after a dry run also what a run would have published. */
export function resultText(
  { note, review, decision, publications, published }: GateResult,
  shown: Shown & { readonly width: number; readonly color: boolean },
): string {
  const { folder, dryRun, width, color } = shown;
  const text = renderConsole({
    note,
    decision,
    ...(review.advice !== undefined && { advice: review.advice }),
    ...(review.difference !== undefined && { difference: review.difference }),
    folder: dryRun ? null : folder,
    width,
    color,
  });
  const { language } = note;
  const plan = dryRun ? `\n${renderPlan(publications, { folder, language })}` : '';
  return `${text}${plan}${shownText(published, language)}`;
}

/** What others were shown, and what not; empty where nobody is shown anything. */
export function shownText(published: readonly RemoteOutcome[], language: Language): string {
  const lines = outcomeLines(published, language);
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}

/** Their addresses, as outputs of the Action; empty: there is none. */
export function shownOutputs(
  published: readonly RemoteOutcome[],
): Pick<NonNullable<Outcome['outputs']>, 'artifact-url' | 'comment-url'> {
  const urlOf = (kind: RemoteOutcome['kind']): string =>
    published.find((outcome) => outcome.kind === kind && outcome.url !== null)?.url ?? '';
  return { 'artifact-url': urlOf('artifact'), 'comment-url': urlOf('comment') };
}

/** The note; after a dry run also what a run would have published. */
export function noteText({ note, noteMarkdown, publications }: NoteResult, shown: Shown): string {
  if (!shown.dryRun) return noteMarkdown;
  return `${noteMarkdown}\n${renderPlan(publications, { folder: shown.folder, language: note.language })}`;
}

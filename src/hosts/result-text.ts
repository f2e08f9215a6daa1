// What a gate, review or note run prints. Pure.
import { renderPlan } from '../core/plan/render-plan.ts';
import { renderConsole } from '../core/render/console.ts';
import type { GateResult } from '../flows/gate.ts';
import type { NoteResult } from '../flows/note.ts';

type Shown = { readonly folder: string; readonly dryRun: boolean };

/** The decision for a terminal; after a dry run also what a run would have published. */
export function resultText(
  { note, review, decision, publications }: GateResult,
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
  return dryRun ? `${text}\n${renderPlan(publications, { folder, language: note.language })}` : text;
}

/** The note; after a dry run also what a run would have published. */
export function noteText({ note, noteMarkdown, publications }: NoteResult, shown: Shown): string {
  if (!shown.dryRun) return noteMarkdown;
  return `${noteMarkdown}\n${renderPlan(publications, { folder: shown.folder, language: note.language })}`;
}

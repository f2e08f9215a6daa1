// Brings the checklist lines of the advice into the note that people read. Pure.
import type { Note } from '../../domain/generated/note.ts';
import type { Advice } from '../../domain/generated/review.ts';
import { mergeChecklists } from '../draft/parts/merge-lists.ts';

const phases = ['before', 'during', 'after'] as const;

/** The note with those lines of the advice that it does not have yet, marked as the model's; all others stay as they are. */
export function adviseNote(note: Note, advice: Advice | null): Note {
  if (advice === null || advice.checklist.length === 0) return note;
  const linesOf = (phase: (typeof phases)[number]) => advice.checklist.filter((line) => line.phase === phase);
  const checklists = mergeChecklists(note.checklists, {
    before: linesOf('before'),
    during: linesOf('during'),
    after: linesOf('after'),
  });
  const added = phases.some((phase) => checklists[phase].length > note.checklists[phase].length);
  return added ? { ...note, engine: 'model', checklists } : note;
}

// The edited checklists: marks, words, groups, phases. Pure.
import type { Note } from '../../domain/generated/note.ts';
import { editList } from './edit-list.ts';
import type { ChecklistValue, NoteEdits } from './note-edits.ts';
import { type Phase, phases } from './read-blocks.ts';
import { addedClaim, wordsOf } from './read-claim-edits.ts';
import type { Reading } from './read-edits.ts';
import type { NoteReading } from './read-note.ts';

type ReadItem = NoteReading['checklist'][number];
type Item = Note['checklists'][Phase][number] & { readonly phase: Phase };

/** Group of a line that names none. */
const defaultGroup = 'general';

/** The lines of all phases, one behind the other. */
export const checklistItems = ({ checklists }: Pick<Note, 'checklists'>): readonly Item[] =>
  phases.flatMap((phase) => checklists[phase].map((item) => ({ ...item, phase })));

/** What became of each line; one that moved to another phase is the same line. */
export function readChecklistEdits(reading: Reading): NoteEdits['checklist'] {
  const items = checklistItems(reading.base);
  const before = reading.before.checklist;
  const edited = phases.flatMap((phase) => reading.edited.checklist.filter((item) => item.phase === phase));
  return editList<ReadItem, ChecklistValue>(
    { before, edited },
    {
      textOf: ({ line }) => line.full,
      markOf: (index) => reading.sources.shown(items[index]?.refs ?? []),
      changed: (read, from) => {
        const [item, was] = [items[from], before[from]];
        return item === undefined || was === undefined
          ? undefined
          : changedItem({ read, item, was }, reading);
      },
      added: ({ phase, line }) => {
        const claim = addedClaim(line.full, reading);
        const group = line.group === null || line.group === '' ? defaultGroup : line.group;
        return claim === undefined
          ? undefined
          : { ...claim, phase, group, done: line.done ?? false, isWritten: true };
      },
    },
  );
}

function changedItem(
  { read, item, was }: { readonly read: ReadItem; readonly item: Item; readonly was: ReadItem },
  reading: Reading,
): ChecklistValue | null | undefined {
  const { phase, line } = read;
  // Some editors drop comments and boxes: what is not there says nothing.
  const group =
    line.group === null || line.group === '' || line.group === was.line.group ? item.group : line.group;
  const done = line.done ?? item.done;
  const isSameText = line.full === was.line.full;
  if (isSameText && group === item.group && done === item.done && phase === item.phase) return null;
  const claim = isSameText ? { text: item.text, refs: null } : wordsOf(line.full, item, reading);
  return claim === undefined
    ? undefined
    : { ...claim, phase, group, done, isWritten: !isSameText || group !== item.group };
}

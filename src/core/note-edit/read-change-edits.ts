// Edited changes: words, category, the lines below. Pure.
import type { ChangeCategory, Note } from '../../domain/generated/note.ts';
import type { Language } from '../../domain/language.ts';
import { categoryName } from '../draft/category-names.ts';
import { editList } from './edit-list.ts';
import type { ChangeValue, EditedList } from './note-edits.ts';
import { addedClaim, readClaimEdits, wordsOf } from './read-claim-edits.ts';
import type { Reading } from './read-edits.ts';
import { flatten, type Line } from './read-lines.ts';
import { categoryKept } from './told-ignored.ts';

const categories = [
  'breaking',
  'migration',
  'feature',
  'fix',
  'performance',
  'security',
  'configuration',
  'dependency',
  'infrastructure',
  'refactor',
  'documentation',
  'test',
  'other',
] as const satisfies readonly ChangeCategory[];

const languages: readonly Language[] = ['en', 'ko'];

/** The category that bold words in front of a change name; null: they are words like others. */
function categoryOf({ label }: Line): ChangeCategory | null {
  const name = label?.toLowerCase();
  return (
    categories.find(
      (category) =>
        category === name ||
        languages.some((language) => categoryName(category, language).toLowerCase() === name),
    ) ?? null
  );
}

/** What became of each change. */
export function readChangeEdits(reading: Reading): EditedList<ChangeValue> {
  const { base, before, edited, sources } = reading;
  return editList(
    { before: before.changes, edited: edited.changes },
    {
      textOf: ({ full }) => full,
      markOf: (index) => sources.shown(base.changes[index]?.refs ?? []),
      changed: (line, from) => {
        const [change, was] = [base.changes[from], before.changes[from]];
        return change === undefined || was === undefined
          ? undefined
          : changedValue({ line, change, was }, reading);
      },
      added: (line) => addedValue(line, reading),
    },
  );
}

type Changed = {
  readonly line: Line;
  readonly change: Note['changes'][number];
  readonly was: Line;
};

function changedValue({ line, change, was }: Changed, reading: Reading): ChangeValue | null | undefined {
  const details = readClaimEdits(
    { before: was.children, edited: flatten(line.children), claims: change.details ?? [] },
    reading,
  );
  if (line.full === was.full && line.label === was.label) {
    return details === null ? null : { text: change.text, refs: null, category: change.category, details };
  }
  const category = categoryOf(line);
  const words = wordsOf(category === null ? line.full : line.text, change, reading);
  if (words === undefined) return undefined;
  if (category === null && categoryOf(was) !== null) {
    reading.ignore(categoryKept(words.text, categoryName(change.category, reading.base.language)));
  }
  const isSameText = line.text === was.text;
  return {
    ...words,
    text: isSameText ? change.text : words.text,
    category: category ?? change.category,
    details,
  };
}

function addedValue(line: Line, reading: Reading): ChangeValue | undefined {
  const category = categoryOf(line);
  const claim = addedClaim(category === null ? line.full : line.text, reading);
  if (claim === undefined) return undefined;
  const details = flatten(line.children).flatMap((child) => {
    const to = addedClaim(child.full, reading);
    return to === undefined ? [] : [{ from: null, to }];
  });
  return { ...claim, category: category ?? 'other', details: details.length === 0 ? null : details };
}

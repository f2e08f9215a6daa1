// Edits as review.json lists them: field, kind, before, after. Pure.
import type { Note } from '../../domain/generated/note.ts';
import type { Review } from '../../domain/generated/review.ts';
import type { EditedList, NoteEdits } from './note-edits.ts';
import { checklistItems } from './read-checklist-edits.ts';

type Edit = NonNullable<NonNullable<Review['note']>['edited']>[number];

/** Lists every edit of `base` in the order of the note. */
export function listEdits(base: Note, edits: NoteEdits): readonly Edit[] {
  const { impact, rollback, monitoring } = base;
  const items = checklistItems(base);
  return [
    ...fieldEdit('title', base.title, edits.title),
    ...fieldEdit('summary', base.summary, edits.summary),
    ...fieldEdit('operators', base.operators.join(', '), edits.operators?.join(', ') ?? null),
    ...fieldEdit(
      'window',
      base.window === null ? '' : `${base.window.start}/${base.window.end}`,
      edits.window === null ? null : (edits.window.text ?? ''),
    ),
    ...lineEdits('changes', base.changes.map(textOf), edits.changes, textOf),
    ...(edits.changes ?? []).flatMap(({ from, to }) =>
      from === null || to === null
        ? []
        : lineEdits('changes.details', (base.changes[from]?.details ?? []).map(textOf), to.details, textOf),
    ),
    ...lineEdits('impact.scope', impact.scope.map(textOf), edits.scope, textOf),
    ...lineEdits('impact.reasons', impact.reasons.map(textOf), edits.reasons, textOf),
    ...lineEdits(
      'order',
      (base.order ?? []).map(({ why }) => why),
      edits.order,
      textOf,
    ),
    ...fieldEdit('rollback.strategy', rollback.strategy, edits.strategy),
    ...lineEdits(
      'rollback.scenario',
      rollback.scenario.map(({ step, text }) => `${step}: ${text}`),
      edits.scenario,
      ({ step, text }) => `${step}: ${text}`,
    ),
    ...lineEdits('rollback.caveats', rollback.caveats.map(textOf), edits.caveats, textOf),
    ...fieldEdit(
      'monitoring.hours',
      String(monitoring.hours),
      edits.hours === null ? null : String(edits.hours),
    ),
    ...lineEdits(
      'monitoring.scenario',
      monitoring.scenario.map(({ signal, threshold, minutes }) => `${signal}: ${threshold} (${minutes} min)`),
      edits.watch,
      ({ text, threshold, minutes }) => `${text}: ${threshold} (${minutes} min)`,
    ),
    ...lineEdits('monitoring.dashboards', monitoring.dashboards, edits.dashboards, (text) => text),
    ...lineEdits('checklists', items.map(itemText), edits.checklist, itemText),
    ...(edits.remarks === null ? [] : remarkEdits(base, edits.remarks)),
  ];
}

const textOf = ({ text }: { readonly text: string }): string => text;

const itemText = ({ phase, done, text, group }: ItemText): string =>
  `${phase} [${done ? 'x' : ' '}] ${text} (${group})`;

type ItemText = {
  readonly phase: string;
  readonly done: boolean;
  readonly text: string;
  readonly group: string;
};

const fieldEdit = (field: string, from: string, to: string | null): readonly Edit[] =>
  to === null ? [] : [toEdit(field, from, to)];

/** What is empty before or after is left out: then something was added or removed. */
function toEdit(field: string, from: string, to: string): Edit {
  if (from === '') return { field, kind: 'added', to };
  return to === '' ? { field, kind: 'removed', from } : { field, kind: 'changed', from, to };
}

function lineEdits<Value>(
  field: string,
  before: readonly string[],
  edits: EditedList<Value>,
  textOfValue: (value: Value) => string,
): readonly Edit[] {
  if (edits === null) return [];
  const left = edits.flatMap(({ from }) => (from === null ? [] : [from]));
  const told = edits.flatMap(({ from, to }): readonly Edit[] => {
    if (to === null) return [];
    const [was, is] = [from === null ? '' : (before[from] ?? ''), textOfValue(to)];
    return was === is ? [] : [toEdit(field, was, is)];
  });
  const removed = before
    .filter((_text, index) => !left.includes(index))
    .map((from) => toEdit(field, from, ''));
  const isMoved = left.some((from, index) => index > 0 && from < (left[index - 1] ?? 0));
  return [
    ...told,
    ...removed,
    ...(isMoved ? [{ field: `${field}.sequence`, kind: 'changed' } as const] : []),
  ];
}

function remarkEdits(base: Note, remarks: NonNullable<NoteEdits['remarks']>): readonly Edit[] {
  const text = ({ heading, markdown }: (typeof remarks)[number]): string =>
    heading === null ? markdown : `${heading}: ${markdown}`;
  const [before, after] = [(base.remarks ?? []).map(text), remarks.map(text)];
  return [
    ...after.filter((remark) => !before.includes(remark)).map((to) => toEdit('remarks', '', to)),
    ...before.filter((remark) => !after.includes(remark)).map((from) => toEdit('remarks', from, '')),
  ];
}

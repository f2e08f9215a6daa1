// Puts what a person changed into a note: the one that was edited, or another of the same release. Pure.
import type { Note } from '../../domain/generated/note.ts';
import { applyList } from './apply-list.ts';
import type { ClaimValue, EditedList, NoteEdits } from './note-edits.ts';
import { checklistItems } from './read-checklist-edits.ts';

type Claim = Note['impact']['scope'][number];
type Change = Note['changes'][number];
type Item = ReturnType<typeof checklistItems>[number];

/** Which note is edited: `base` was shown to the person, `target` gets the edits; both are the same for the told note. */
type Applied = { readonly base: Note; readonly target: Note; readonly edits: NoteEdits };

/**
 * Applies edits to `target`.
 *
 * A line of `target` goes by the line of `base` with the same words. A line that a person wrote, changed or ticked is
 * put in where `target` does not have it; one that they only left standing is not: nobody has vouched for it.
 */
export function applyEdits({ base, target, edits }: Applied): Note {
  const { title, summary, operators, strategy, hours, remarks } = edits;
  const claims = (field: 'scope' | 'reasons'): Claim[] =>
    applyClaims({ base: base.impact[field], target: target.impact[field], edits: edits[field] });
  const note: Note = {
    ...target,
    ...(title !== null && { title }),
    ...(summary !== null && { summary }),
    ...(operators !== null && { operators: [...operators] }),
    ...(edits.window !== null && { window: windowOf(edits.window.text, target.window) }),
    changes: applyChanges({ base, target, edits }),
    impact: { ...target.impact, scope: claims('scope'), reasons: claims('reasons') },
    rollback: {
      strategy: strategy ?? target.rollback.strategy,
      scenario: applyScenario({ base, target, edits }),
      caveats: applyClaims({
        base: base.rollback.caveats,
        target: target.rollback.caveats,
        edits: edits.caveats,
      }),
    },
    monitoring: {
      hours: hours ?? target.monitoring.hours,
      scenario: applyWatch({ base, target, edits }),
      dashboards: applyList(
        { base: base.monitoring.dashboards, target: target.monitoring.dashboards, edits: edits.dashboards },
        { keyOf: (text) => text, edit: (_line, to) => to, add: (to) => to },
      ),
    },
    checklists: applyChecklist({ base, target, edits }),
    ...(remarks !== null && { remarks: [...remarks] }),
  };
  return target.order === undefined ? note : { ...note, order: applyOrder({ base, target, edits }) };
}

/** `now` stays open until the review knows its time. */
function windowOf(text: string | null, before: Note['window']): Note['window'] {
  const [start, end] = text?.split('/') ?? [];
  if (start === undefined || end === undefined) return null;
  return start === 'now' ? before : { start, end, source: 'flag' };
}

const claimKey = ({ text }: { readonly text: string }): string => text;

const refsOf = ({ refs }: ClaimValue): string[] => [...(refs ?? [])];

function applyClaims(input: {
  readonly base: readonly Claim[];
  readonly target: readonly Claim[];
  readonly edits: EditedList<ClaimValue>;
}): Claim[] {
  return applyList(input, {
    keyOf: claimKey,
    edit: (line, { text, refs }) => ({ ...line, text, refs: [...(refs ?? line.refs)] }),
    add: (to) => ({ text: to.text, refs: refsOf(to) }),
  });
}

function applyChanges({ base, target, edits }: Applied): Change[] {
  return applyList(
    { base: base.changes, target: target.changes, edits: edits.changes },
    {
      keyOf: claimKey,
      edit: (line, { text, refs, category, details }, { was, isKnown }) => {
        const lines = applyClaims({
          base: was.details ?? [],
          // Of a change that the target does not have, only what the person wrote below it counts.
          target: isKnown ? (line.details ?? []) : [],
          edits: details,
        });
        const { details: _before, ...change } = line;
        return {
          ...change,
          text,
          category,
          refs: [...(refs ?? line.refs)],
          ...(lines.length > 0 && { details: lines }),
        };
      },
      add: (to) => {
        const details = (to.details ?? []).flatMap((line) =>
          line.to === null ? [] : [{ text: line.to.text, refs: refsOf(line.to) }],
        );
        return {
          text: to.text,
          category: to.category,
          refs: refsOf(to),
          ...(details.length > 0 && { details }),
        };
      },
    },
  );
}

function applyScenario({ base, target, edits }: Applied): Note['rollback']['scenario'] {
  return applyList(
    { base: base.rollback.scenario, target: target.rollback.scenario, edits: edits.scenario },
    {
      keyOf: ({ step, text }) => `${step} ${text}`,
      edit: (line, { step, text, refs }) => ({ ...line, step, text, refs: [...(refs ?? line.refs)] }),
      add: (to) => ({ step: to.step, text: to.text, refs: refsOf(to) }),
    },
  );
}

function applyWatch({ base, target, edits }: Applied): Note['monitoring']['scenario'] {
  return applyList(
    { base: base.monitoring.scenario, target: target.monitoring.scenario, edits: edits.watch },
    {
      keyOf: ({ signal }) => signal,
      edit: (line, { text, threshold, minutes, refs }) => ({
        ...line,
        signal: text,
        threshold,
        minutes,
        source: 'person',
        refs: [...(refs ?? line.refs)],
      }),
      add: (to) => ({
        signal: to.text,
        threshold: to.threshold,
        minutes: to.minutes,
        source: 'person',
        refs: refsOf(to),
      }),
    },
  );
}

function applyOrder({ base, target, edits }: Applied): NonNullable<Note['order']> {
  return applyList(
    { base: base.order ?? [], target: target.order ?? [], edits: edits.order },
    {
      keyOf: ({ module }) => module,
      edit: (line, { text, refs }) => ({ ...line, why: text, refs: [...(refs ?? line.refs)] }),
      add: () => null,
    },
  );
}

function applyChecklist({ base, target, edits }: Applied): Note['checklists'] {
  const items = applyList<Item, NonNullable<NoteEdits['checklist']>[number]['to'] & object>(
    { base: checklistItems(base), target: checklistItems(target), edits: edits.checklist },
    {
      keyOf: claimKey,
      edit: (line, { text, group, done, phase, refs, isWritten }) => ({
        ...line,
        text,
        group,
        done,
        phase,
        ...(isWritten && { source: 'person' as const }),
        ...(refs !== null && { refs: [...refs] }),
      }),
      add: (to) => ({
        group: to.group,
        text: to.text,
        source: 'person',
        done: to.done,
        phase: to.phase,
        ...(to.refs !== null && to.refs.length > 0 && { refs: [...to.refs] }),
      }),
    },
  );
  const inPhase = (wanted: Item['phase']): Note['checklists']['before'] =>
    items.flatMap(({ phase, ...item }) => (phase === wanted ? [item] : []));
  return { before: inPhase('before'), during: inPhase('during'), after: inPhase('after') };
}

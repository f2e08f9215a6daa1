// Brings what a model wrote into the note that rules drafted. Pure.
import type { Note } from '../../../domain/generated/note.ts';
import type { DraftInput } from '../draft-input.ts';
import { draftSummaryParts, joinSummary, titleAround } from '../draft-summary.ts';
import { noteValues } from '../note-values.ts';
import { mergeChanges } from './merge-changes.ts';
import { mergeChecklists, mergeClaims, mergeSignals } from './merge-lists.ts';
import type { PartName, PartOutcomes } from './part.ts';
import { promptOf } from './prompts.ts';

/**
 * The baseline with every part that a model wrote.
 *
 * Lines of code are never taken away or reworded; what a model wrote is added to them, or, for changes, stands above what
 * code tells of the same facts. Strategy and steps of the rollback, level and reasons of the impact, repositories and
 * counts stay as they are. Both engines are named for each part.
 */
export function applyParts(input: {
  readonly input: DraftInput;
  readonly baseline: Note;
  readonly outcomes: PartOutcomes;
  readonly chunks: NonNullable<Note['coverage']['model']>['chunks'];
  readonly dropped: number;
}): Note {
  const { baseline, outcomes } = input;
  const told = withChecklists(
    withBody(withBasics(baseline, input.input, outcomes), input.input, outcomes),
    outcomes,
  );
  const names = ['basics', 'checklists', 'body'] as const satisfies readonly PartName[];
  const uncited = names.reduce((sum, name) => {
    const outcome = outcomes[name];
    return sum + (outcome.ok ? outcome.value.uncited : 0);
  }, 0);
  return {
    ...told,
    engine: names.some((name) => outcomes[name].ok) ? 'model' : 'extractive',
    parts: {
      basics: tellPart('basics', input.input, outcomes),
      checklists: tellPart('checklists', input.input, outcomes),
      body: tellPart('body', input.input, outcomes),
    },
    coverage: {
      ...told.coverage,
      model: { chunks: { ...input.chunks }, dropped: input.dropped, uncited },
    },
  };
}

function tellPart(
  name: PartName,
  { settings }: DraftInput,
  outcomes: PartOutcomes,
): NonNullable<Note['parts']>[PartName] {
  const outcome = outcomes[name];
  if (!outcome.ok) return { engine: 'extractive', reason: outcome.reason };
  return {
    engine: 'model',
    model: settings.model.draft,
    prompt: promptOf(name),
    ...(outcome.reason !== null && { reason: outcome.reason }),
  };
}

function withBasics(note: Note, input: DraftInput, { basics }: PartOutcomes): Note {
  if (!basics.ok) return note;
  const { title, summary, scope, caveats, watch } = basics.value.part;
  const sentences = draftSummaryParts(input, noteValues(input));
  return {
    ...note,
    title: title === '' ? note.title : titleAround(input, title),
    summary: joinSummary(
      sentences,
      summary.map(({ text }) => text),
    ),
    impact: { ...note.impact, scope: mergeClaims(note.impact.scope, scope) },
    rollback: { ...note.rollback, caveats: mergeClaims(note.rollback.caveats, caveats) },
    monitoring: { ...note.monitoring, scenario: mergeSignals(note.monitoring, watch) },
  };
}

const withBody = (note: Note, { digest }: DraftInput, { body }: PartOutcomes): Note =>
  body.ok ? { ...note, changes: mergeChanges(note.changes, digest, body.value.part.changes) } : note;

const withChecklists = (note: Note, { checklists }: PartOutcomes): Note =>
  checklists.ok ? { ...note, checklists: mergeChecklists(note.checklists, checklists.value.part) } : note;

// The edited rollback: steps in order, and caveats. Pure.
import type { Note } from '../../domain/generated/note.ts';
import type { Heading } from '../render/note-headings.ts';
import { editList } from './edit-list.ts';
import type { NoteEdits, StepValue } from './note-edits.ts';
import { addedClaim, readClaimEdits, wordsOf } from './read-claim-edits.ts';
import type { Reading } from './read-edits.ts';
import type { Line } from './read-lines.ts';
import { spellings } from './split-sections.ts';

type Step = Note['rollback']['scenario'][number]['step'];

const isLabelled = ({ label }: Line, word: Heading): boolean =>
  label !== null && spellings(word).includes(label.toLowerCase());

/** The line without the bold word that says what it is. */
const withoutLabel = (line: Line): Line =>
  stepOf(line) !== 'action' || isLabelled(line, 'caveat') ? { ...line, full: line.text } : line;

const stepOf = (line: Line): Step =>
  isLabelled(line, 'trigger') ? 'trigger' : isLabelled(line, 'verify') ? 'verify' : 'action';

/** What became of each step and caveat. */
export function readRollbackEdits(reading: Reading): Pick<NoteEdits, 'scenario' | 'caveats'> {
  const { base, before, edited } = reading;
  const { scenario, caveats } = base.rollback;
  const stepsBefore = before.rollback.slice(0, scenario.length);
  const known = new Set(stepsBefore.map(({ full }) => full));
  // An editor may turn numbers into bullets: a line that was a step is one still.
  const isCaveat = (line: Line): boolean =>
    isLabelled(line, 'caveat') || (!line.ordered && stepOf(line) === 'action' && !known.has(line.full));
  return {
    scenario: readSteps(
      { before: stepsBefore, edited: edited.rollback.filter((line) => !isCaveat(line)) },
      reading,
    ),
    caveats: readClaimEdits(
      {
        before: before.rollback.slice(scenario.length).map(withoutLabel),
        edited: edited.rollback.filter(isCaveat).map(withoutLabel),
        claims: caveats,
      },
      reading,
    ),
  };
}

function readSteps(
  { before, edited }: { readonly before: readonly Line[]; readonly edited: readonly Line[] },
  reading: Reading,
): NoteEdits['scenario'] {
  const steps = reading.base.rollback.scenario;
  return editList<Line, StepValue>(
    { before, edited },
    {
      textOf: ({ full }) => full,
      markOf: (index) => reading.sources.shown(steps[index]?.refs ?? []),
      changed: (line, from) => {
        const [step, was] = [steps[from], before[from]];
        if (step === undefined || was === undefined) return undefined;
        if (line.full === was.full && stepOf(line) === stepOf(was)) return null;
        const claim = wordsOf(withoutLabel(line).full, step, reading);
        const isSameText = withoutLabel(line).full === withoutLabel(was).full;
        return claim === undefined
          ? undefined
          : { ...claim, text: isSameText ? step.text : claim.text, step: stepOf(line) };
      },
      added: (line) => {
        const claim = addedClaim(withoutLabel(line).full, reading);
        return claim === undefined ? undefined : { ...claim, step: stepOf(line) };
      },
    },
  );
}

// `lockkeeper review`: an edited note, judged again. Effects: through the flow it runs.
import { resolve } from 'node:path';
import { createNoteFiles } from '../../adapters/files/note-files.ts';
import { Failure } from '../../failure.ts';
import { review as reviewNote } from '../../flows/review.ts';
import type { Command, GivenOptions } from '../command.ts';
import { exitCodeOfDecision } from '../exit.ts';
import { textOf } from '../given-options.ts';
import { prepareRun } from '../prepare-run.ts';
import { resultText, shownOutputs } from '../result-text.ts';

export const reviewCommand: Command = async (given, surroundings) => {
  const { workingDirectory } = surroundings;
  const pathOf = (path: string): string => resolve(workingDirectory, path);
  const note = pathOf(noteOf(given));
  const previous = textOf(given, 'previous');
  const prepared = await prepareRun(given, surroundings, { asksModel: false });
  const { settings, shownFolder } = prepared;
  const request = {
    ...prepared.request,
    note,
    previous: previous === null ? null : pathOf(previous),
    base: textOf(given, 'base'),
    head: headOf(given),
    environment: textOf(given, 'environment'),
  };
  const result = await reviewNote(request, settings, { ...prepared.world, noteFiles: createNoteFiles() });
  const { decision, review, publications, published } = result;
  const { dryRun } = request;
  const exitCode = exitCodeOfDecision(decision.decision, settings.failOn);
  return {
    exitCode,
    text: resultText(result, { folder: shownFolder, dryRun, ...surroundings.terminal }),
    refusal: decision.reason,
    outputs: {
      decision: decision.decision,
      'reason-code': decision.reasonCode,
      grade: decision.grade,
      result: JSON.stringify(decision),
      ...shownOutputs(published),
    },
    json: {
      ...{ schemaVersion: 1, exitCode, dryRun, decision, review },
      note: result.note,
      ...(dryRun && { publications }),
      published,
    },
  };
};

/** Half a range is none: without --base, the note says which commits are judged. */
function headOf(given: GivenOptions): string | null {
  const head = given.get('head');
  if (head === undefined || head.origin.kind === 'variable' || given.has('base')) return head?.value ?? null;
  throw new Failure({
    code: 'arguments/invalid',
    message: 'review takes --head only together with --base.',
    hint: 'Give both, for example --base auto --head HEAD, or neither: then the commits of the note are judged.',
  });
}

function noteOf(given: GivenOptions): string {
  const note = textOf(given, 'note');
  if (note !== null) return note;
  throw new Failure({
    code: 'arguments/invalid',
    message: 'review needs --note: the note that was edited.',
    hint: 'For example --note lockkeeper-out/note.md.',
  });
}

// `lockkeeper incidents feedback`: whether it was right to show an incident. Effects: through the flow it runs.
import { dirname, join, resolve } from 'node:path';
import { createNoteFiles } from '../../adapters/files/note-files.ts';
import { escapeTerminal } from '../../core/render/escape-terminal.ts';
import type { Feedback } from '../../domain/incident-report.ts';
import { Failure } from '../../failure.ts';
import { giveFeedback } from '../../flows/incidents/give-feedback.ts';
import type { Command, GivenOptions } from '../command.ts';
import { exits } from '../exit.ts';
import { isOn, textOf } from '../given-options.ts';
import { libraryOf } from '../library-of.ts';
import { options } from '../options.ts';
import { prepareRun } from '../prepare-run.ts';

export const incidentsFeedbackCommand: Command = async (given, surroundings) => {
  const incident = textOf(given, 'incident');
  if (incident === null) throw noIncident();
  const verdict = verdictOf(given);
  const { settings, world, shownFolder } = await prepareRun(given, surroundings, {
    asksServices: false,
    asksModel: false,
  });
  const shownPath = textOf(given, 'for-review') ?? join(shownFolder, 'review.json');
  const review = resolve(surroundings.workingDirectory, shownPath);
  const { location, library } = await libraryOf(settings, world);
  const dryRun = isOn(given, 'dry-run');
  const feedback = await giveFeedback(
    {
      incident,
      verdict,
      review,
      note: join(dirname(review), 'note.json'),
      actor: surroundings.actor,
      dryRun,
    },
    { ...world, library, noteFiles: createNoteFiles() },
  );
  const said = verdict === 'relevant' ? 'relevant' : 'not relevant';
  return {
    exitCode: exits.done.code,
    text: `${escapeTerminal(`${dryRun ? 'Would note' : 'Noted'} in ${location}: ${incident} was ${said} for the release of ${shownPath}.`)}\n`,
    json: { schemaVersion: 1, exitCode: exits.done.code, library: location, dryRun, feedback },
  };
};

/** @throws {Failure} `arguments/invalid` */
function verdictOf(given: GivenOptions): Feedback['verdict'] {
  const verdict = options.verdict.values.find((value) => value === textOf(given, 'verdict'));
  if (verdict !== undefined) return verdict;
  throw new Failure({
    code: 'arguments/invalid',
    message: 'incidents feedback needs --verdict: whether it was right to show the incident.',
    hint: `One of ${options.verdict.values.join(', ')}.`,
  });
}

const noIncident = (): Failure =>
  new Failure({
    code: 'arguments/invalid',
    message: 'incidents feedback needs the id of an incident.',
    hint: 'For example lockkeeper incidents feedback jira:INC-7 --verdict not-relevant; the review names the ids that it showed.',
  });

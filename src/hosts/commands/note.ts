// `lockkeeper note`: only the note. Effects: through the flow it runs.
import { note as writeNote } from '../../flows/note.ts';
import type { Command } from '../command.ts';
import { exits } from '../exit.ts';
import { prepareRun } from '../prepare-run.ts';
import { noteText } from '../result-text.ts';

export const noteCommand: Command = async (given, surroundings) => {
  const { request, settings, world, shownFolder } = await prepareRun(given, surroundings);
  const result = await writeNote(request, settings, world);
  const { note, publications } = result;
  const { dryRun } = request;
  return {
    exitCode: exits.done.code,
    text: noteText(result, { folder: shownFolder, dryRun }),
    json: { schemaVersion: 1, exitCode: exits.done.code, dryRun, note, ...(dryRun && { publications }) },
  };
};

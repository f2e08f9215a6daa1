// `lockkeeper note`: only the note. Effects: through the flow it runs.
import { note as writeNote } from '../../flows/note.ts';
import type { Command } from '../command.ts';
import { exits } from '../exit.ts';
import { prepareRun } from '../prepare-run.ts';
import { publicationsText } from '../result-text.ts';

export const noteCommand: Command = async (given, surroundings) => {
  const { request, settings, world, shownFolder } = await prepareRun(given, surroundings);
  const { note, noteMarkdown, publications } = await writeNote(request, settings, world);
  const { dryRun } = request;
  const done = publicationsText(publications, { folder: shownFolder, dryRun, language: note.language });
  return {
    exitCode: exits.done.code,
    text: `${noteMarkdown}\n${done}\n`,
    json: { schemaVersion: 1, exitCode: exits.done.code, dryRun, note, ...(dryRun && { publications }) },
  };
};

// `lockkeeper incidents learn`: drafts of incidents from releases that failed. Effects: through the flow it runs.
import { escapeTerminal } from '../../core/render/escape-terminal.ts';
import { type LearnResult, learn } from '../../flows/incidents/learn.ts';
import { recapReports } from '../../flows/incidents/recap-reports.ts';
import type { Command } from '../command.ts';
import { exits } from '../exit.ts';
import { isOn } from '../given-options.ts';
import { libraryOf } from '../library-of.ts';
import { prepareRun } from '../prepare-run.ts';

export const incidentsLearnCommand: Command = async (given, surroundings) => {
  const { settings, world } = await prepareRun(given, surroundings, { requiresServices: false });
  const { location, library } = await libraryOf(settings, world);
  const { language, timeZone, deadlineMs } = settings;
  const dryRun = isOn(given, 'dry-run');
  const result = await learn(
    { language, timeZone, at: null, dryRun },
    {
      ...world,
      library,
      signal: world.deadline.within(deadlineMs),
      recap: (reports) => recapReports(reports, { ...world, settings }),
    },
  );
  return {
    exitCode: exits.done.code,
    text: renderLearnt(result, { location, dryRun }),
    json: { schemaVersion: 1, exitCode: exits.done.code, library: location, dryRun, ...result },
  };
};

function renderLearnt(
  { changes, unchanged, takenOut, withoutNote }: LearnResult,
  { location, dryRun }: { readonly location: string; readonly dryRun: boolean },
): string {
  const added = changes.filter(({ change }) => change === 'added').length;
  const lines = [
    ...changes.map(({ id, change }) => `${change} ${id}`),
    `${dryRun ? 'Would be in' : 'In'} ${location}: ${added} new drafts, ${changes.length - added} updated, ${unchanged} unchanged, ${takenOut} taken out before.`,
    ...(withoutNote === 0
      ? []
      : [`The ledger keeps no note of ${withoutNote} of these releases: their drafts hold little.`]),
    ...(changes.length === 0
      ? []
      : [
          'Once the real report is in the library, take its draft out: lockkeeper incidents remove release:…',
        ]),
  ];
  return `${lines.map(escapeTerminal).join('\n')}\n`;
}

// `lockkeeper incidents add`: puts what a source reports into a library. Effects: through the flow it runs.
import { escapeTerminal } from '../../core/render/escape-terminal.ts';
import { Failure } from '../../failure.ts';
import { type AddResult, addReports, type LibraryChange } from '../../flows/incidents/add-reports.ts';
import { recapReports } from '../../flows/incidents/recap-reports.ts';
import type { Command } from '../command.ts';
import { exits } from '../exit.ts';
import { isOn } from '../given-options.ts';
import { libraryOf } from '../library-of.ts';
import { prepareRun } from '../prepare-run.ts';
import { reportsSourceOf } from '../report-sources.ts';

export const incidentsAddCommand: Command = async (given, surroundings) => {
  const { settings, world } = await prepareRun(given, surroundings, { requiresServices: false });
  const source = reportsSourceOf({ given, surroundings, settings });
  const { location, library } = await libraryOf(settings, world);
  const dryRun = isOn(given, 'dry-run');
  const result = await addReports(
    { dryRun },
    {
      source,
      library,
      hash: world.hash,
      progress: world.progress,
      signal: world.deadline.within(settings.deadlineMs),
      recap: (reports) => recapReports(reports, { ...world, settings }),
    },
  );
  if (result.problems.length > 0 && result.changes.length + result.unchanged === 0) throw nothingRead(result);
  const exitCode = result.problems.length === 0 ? exits.done.code : exits.usage.code;
  return {
    exitCode,
    text: renderAdded(result, { location, dryRun }),
    json: {
      schemaVersion: 1,
      exitCode,
      library: location,
      dryRun,
      added: countOf(result, 'added'),
      updated: countOf(result, 'updated'),
      removed: countOf(result, 'removed'),
      unchanged: result.unchanged,
      changes: result.changes,
      problems: result.problems,
      notes: result.notes,
    },
    ...(exitCode !== 0 && {
      refusal: `${result.problems.length} of the reports could not be read; the others were added.`,
    }),
  };
};

const countOf = ({ changes }: AddResult, change: LibraryChange['change']): number =>
  changes.filter((one) => one.change === change).length;

/** Lines of each kind that are printed; the document of --format json has all. */
const shownMax = 30;

function renderAdded(
  result: AddResult,
  { location, dryRun }: { readonly location: string; readonly dryRun: boolean },
): string {
  const counts = (['added', 'updated', 'removed'] as const)
    .map((change) => `${countOf(result, change)} ${change}`)
    .join(', ');
  const lines = [
    ...shown(result.changes.map(({ id, change }) => `${change} ${id}`)),
    ...shown(result.notes.map((note) => `note: ${note}`)),
    ...shown(result.problems.map((problem) => `problem: ${problem}`)),
    `${dryRun ? 'Would be in' : 'In'} ${location}: ${counts}, ${result.unchanged} unchanged.`,
    ...(result.problems.length === 0
      ? []
      : [`Put right what is named as a problem and run again: what was added stays as it is.`]),
  ];
  return `${lines.map(escapeTerminal).join('\n')}\n`;
}

const shown = (lines: readonly string[]): readonly string[] =>
  lines.length <= shownMax ? lines : [...lines.slice(0, shownMax), `… and ${lines.length - shownMax} more.`];

const nothingRead = ({ problems }: AddResult): Failure =>
  new Failure({
    code: 'incidents/invalid',
    message: 'No report of an outage could be read; nothing was added.',
    hint: 'Say with --as what the file is, or give lines of {"id": …, "text": …}. The forms are listed in the README under Past incidents.',
    problems,
  });

// `lockkeeper incidents evaluate`: how good the search is, and how right the gate was. Effects: through the flow it runs; reads a file of queries.
import { renderEvaluation } from '../../core/incidents/evaluate/render-evaluation.ts';
import type { Settings } from '../../domain/settings.ts';
import { Failure } from '../../failure.ts';
import { type EvaluateRequest, evaluate } from '../../flows/incidents/evaluate.ts';
import type { Command, GivenOptions, Surroundings } from '../command.ts';
import { exits } from '../exit.ts';
import { textOf } from '../given-options.ts';
import { libraryOf } from '../library-of.ts';
import { prepareRun } from '../prepare-run.ts';
import { readQueries, topOf } from '../search-input.ts';

export const incidentsEvaluateCommand: Command = async (given, surroundings) => {
  const { settings, world } = await prepareRun(given, surroundings, {
    asksModel: false,
    requiresServices: false,
  });
  const search = await searchOf(given, { surroundings, settings });
  const hasLibrary = settings.incidents.library !== null;
  if (search === null && !hasLibrary) throw nothingToEvaluate();
  const library = hasLibrary ? (await libraryOf(settings, world)).library : null;
  const evaluation = await evaluate({ search, settings: settings.incidents }, { ...world, library });
  return {
    exitCode: exits.done.code,
    text: `${renderEvaluation(evaluation).join('\n')}\n`,
    json: { schemaVersion: 1, exitCode: exits.done.code, ...evaluation },
  };
};

/** null: no queries are given, so feedback alone is evaluated. @throws {Failure} `arguments/invalid`, `incidents/invalid` */
async function searchOf(
  given: GivenOptions,
  { surroundings, settings }: { readonly surroundings: Surroundings; readonly settings: Settings },
): Promise<EvaluateRequest['search']> {
  const k = topOf(given);
  const file = textOf(given, 'queries');
  if (file === null) return null;
  const { index: location } = settings.incidents;
  if (location === null) throw noIndex();
  return { location, queries: await readQueries(file, surroundings.workingDirectory), k };
}

const noIndex = (): Failure =>
  new Failure({
    code: 'arguments/invalid',
    message: 'There is no index of incidents to ask the queries.',
    hint: 'Name it with --index INDEX, or as `incidents: {index: INDEX}` in the config.',
  });

const nothingToEvaluate = (): Failure =>
  new Failure({
    code: 'arguments/invalid',
    message: 'There is nothing to evaluate by: neither labelled queries nor a library with feedback.',
    hint: 'Give --queries FILE with --index INDEX, or --library DIR, or both.',
  });

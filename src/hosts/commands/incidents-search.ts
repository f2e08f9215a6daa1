// `lockkeeper incidents search`: which past incidents texts resemble, and why. Effects: through the flow it runs; reads a file of queries.
import { tellReason } from '../../core/incidents/tell/tell-reasons.ts';
import { escapeTerminal } from '../../core/render/escape-terminal.ts';
import type { FoundIncident } from '../../domain/incident-search.ts';
import { Failure } from '../../failure.ts';
import {
  type AskedText,
  type SearchAnswer,
  searchIncidents,
} from '../../flows/incidents/search-incidents.ts';
import type { Command, GivenOptions } from '../command.ts';
import { exits } from '../exit.ts';
import { textOf } from '../given-options.ts';
import { prepareRun } from '../prepare-run.ts';
import { readQueries, topOf } from '../search-input.ts';

export const incidentsSearchCommand: Command = async (given, surroundings) => {
  const count = topOf(given);
  const asked = await askedOf(given, surroundings.workingDirectory);
  const { settings, world } = await prepareRun(given, surroundings, {
    asksModel: false,
    requiresServices: false,
  });
  const { index } = settings.incidents;
  if (index === null) throw noIndex();
  const { answers, wordsOnly, ...searched } = await searchIncidents(
    { location: index, asked, count, settings: settings.incidents },
    world,
  );
  if (wordsOnly !== null) surroundings.progress.warn(`Compared by words and hazards alone: ${wordsOnly}`);
  return {
    exitCode: exits.done.code,
    text: renderAnswers(answers, { ...searched, wordsOnly }),
    json: null,
    jsonLines: answers.map(toLine),
  };
};

/** The text of the command line, or the queries of a file. @throws {Failure} `arguments/invalid`, `incidents/invalid` */
async function askedOf(given: GivenOptions, workingDirectory: string): Promise<readonly AskedText[]> {
  const [text, file] = [textOf(given, 'text'), textOf(given, 'queries')];
  if ((text === null) === (file === null)) throw oneOfBoth();
  if (file === null) {
    if (text === null || text.trim() === '') throw oneOfBoth();
    return [{ id: null, text, services: [], hazards: [] }];
  }
  const queries = await readQueries(file, workingDirectory);
  return queries.map(({ id, text: question, services, hazards }) => ({
    id,
    text: question,
    services,
    hazards,
  }));
}

const oneOfBoth = (): Failure =>
  new Failure({
    code: 'arguments/invalid',
    message: 'What to look for must be given once: as a text, or as a file of queries.',
    hint: 'For example --text "add a NOT NULL column to orders", or --queries queries.jsonl.',
  });

const noIndex = (): Failure =>
  new Failure({
    code: 'arguments/invalid',
    message: 'There is no index of incidents to ask.',
    hint: 'Name it with --index INDEX, or as `incidents: {index: INDEX}` in the config; `lockkeeper incidents build` makes one.',
  });

/** Scores with four digits: more would promise what a calibration cannot keep. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

function toLine({ asked, found }: SearchAnswer): unknown {
  return {
    query: asked.id ?? asked.text,
    results: found.map(({ incident, score, lexical, dense, hazards, why }) => ({
      id: incident.id,
      score: rounded(score),
      lexical: rounded(lexical),
      dense: dense === null ? null : rounded(dense),
      hazards,
      why: why.map((reason) => tellReason(reason).en),
    })),
  };
}

function renderAnswers(
  answers: readonly SearchAnswer[],
  {
    index,
    count,
    wordsOnly,
  }: { readonly index: string; readonly count: number; readonly wordsOnly: string | null },
): string {
  const caveat = wordsOnly === null ? [] : [`Compared by words and hazards alone: ${wordsOnly}`];
  const blocks = answers.flatMap(({ asked, found }) => [
    '',
    escapeTerminal(asked.id === null ? asked.text : `${asked.id}: ${asked.text}`),
    ...(found.length === 0 ? ['  Nothing in the index resembles it.'] : found.flatMap(renderFound)),
  ]);
  return [...[`${count} past incidents in ${index}`, ...caveat].map(escapeTerminal), ...blocks, ''].join(
    '\n',
  );
}

function renderFound({ incident, score, why }: FoundIncident, place: number): readonly string[] {
  const { title, id, date, services, recap, url } = incident;
  const about = [date ?? 'no date', ...(services.length === 0 ? [] : [services.join(', ')])].join(', ');
  const doing = recap.prevention?.text ?? recap.mitigation?.text ?? null;
  const told = [
    `${id}, ${about}${url === null ? '' : `, ${url}`}`,
    ...(recap.summary.text === title ? [] : [`What happened: ${recap.summary.text}`]),
    ...why.map((reason) => `Why: ${tellReason(reason).en}`),
    ...(doing === null ? [] : [`This time: ${doing}`]),
  ];
  return [
    `  ${place + 1}. ${escapeTerminal(title)} (${Math.round(score * 100)} %)`,
    ...told.map((line) => `     ${escapeTerminal(line)}`),
  ];
}

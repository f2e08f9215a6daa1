// A file of queries → queries, or what is wrong with its lines. Pure.
import type { HazardId } from '../../domain/generated/incident.ts';
import type { Language } from '../../domain/language.ts';
import { hazardTaxonomy } from './hazards/hazard-taxonomy.ts';

/** One question to an index, and what a person would have it answer. */
export type WrittenQuery = {
  /** null: it has none. */
  readonly id: string | null;
  readonly text: string;
  readonly services: readonly string[];
  readonly hazards: readonly HazardId[];
  /** Ids of the incidents that should be found; null: nobody said, so it cannot be evaluated. */
  readonly relevant: readonly string[] | null;
  readonly language: Language | null;
  /** Name of the group that it is evaluated in, such as `ko-en`; null: by its language. */
  readonly track: string | null;
};

/** Queries in the order of their lines, or every line that cannot be used. */
export type ReadQueries =
  | { readonly ok: true; readonly queries: readonly WrittenQuery[] }
  | { readonly ok: false; readonly problems: readonly string[] };

const queriesMax = 100_000;
const textLengthMax = 20_000;
const nameLengthMax = 500;
const namesMax = 1_000;

const hazardIds: ReadonlyMap<string, HazardId> = new Map(hazardTaxonomy.map(({ id }) => [id, id]));

/**
 * Reads JSON lines `{id?, text, services?, hazards?, relevant?, lang?, track?}`.
 *
 * Further members are left alone: files of labelled queries carry notes of their authors. Empty lines are skipped; a
 * file without any query is a problem, since nothing would be asked and everything would look well.
 */
export function parseQueries(text: string): ReadQueries {
  const problems: string[] = [];
  const queries: WrittenQuery[] = [];
  const lineOfId = new Map<string, number>();
  const lines = text.replace(/^\uFEFF/u, '').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (typeof read === 'string') {
      problems.push(`line ${index + 1}: ${read}`);
      continue;
    }
    const earlier = read.id === null ? undefined : lineOfId.get(read.id);
    if (earlier !== undefined) problems.push(`line ${index + 1}: has the id of line ${earlier}`);
    if (read.id !== null) lineOfId.set(read.id, earlier ?? index + 1);
    queries.push(read);
    if (queries.length > queriesMax) return { ok: false, problems: [`has more than ${queriesMax} queries`] };
  }
  if (problems.length > 0) return { ok: false, problems };
  return queries.length === 0 ? { ok: false, problems: ['has no query'] } : { ok: true, queries };
}

function readLine(line: string): WrittenQuery | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is no JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is no JSON object';
  return readQuery(value as Readonly<Record<string, unknown>>);
}

function readQuery(value: Readonly<Record<string, unknown>>): WrittenQuery | string {
  const { id = null, text, services = [], hazards = [], relevant = null, lang = null, track = null } = value;
  if (!isText(text, textLengthMax)) return `\`text\` must be a text of 1 to ${textLengthMax} characters`;
  if (id !== null && !isText(id, nameLengthMax)) return '`id` must be a text';
  if (!isNames(services)) return '`services` must be a list of names';
  if (!isNames(hazards)) return '`hazards` must be a list of names';
  if (relevant !== null && !isNames(relevant)) return '`relevant` must be a list of ids of incidents';
  if (lang !== null && lang !== 'en' && lang !== 'ko') return '`lang` must be "en" or "ko"';
  if (track !== null && !isText(track, nameLengthMax)) return '`track` must be a text';
  const known = hazards.flatMap((hazard) => hazardIds.get(hazard) ?? []);
  const unknown = hazards.find((hazard) => !hazardIds.has(hazard));
  if (unknown !== undefined) return `knows no hazard ${JSON.stringify(unknown)}`;
  return { id, text, services, hazards: known, relevant, language: lang, track };
}

const isText = (value: unknown, lengthMax: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= lengthMax;

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= namesMax && value.every((name) => isText(name, nameLengthMax));

// Measures how good the search is: by labelled queries, and by what people said of what gates showed. Effects: through ports.
import { measureGatePrecision } from '../../core/incidents/evaluate/gate-precision.ts';
import { type AnsweredQuery, isLabelled, measureRecall } from '../../core/incidents/evaluate/recall.ts';
import { measureReliability } from '../../core/incidents/evaluate/reliability.ts';
import type { Evaluation } from '../../core/incidents/evaluate/render-evaluation.ts';
import type { WrittenQuery } from '../../core/incidents/queries.ts';
import { readRecords } from '../../core/ledger/read-record.ts';
import type { IncidentsSettings } from '../../domain/incident-settings.ts';
import { Failure } from '../../failure.ts';
import type { IncidentLibrary } from '../../incident-ports.ts';
import type { World } from '../../ports.ts';
import { searchIncidents } from './search-incidents.ts';

export type EvaluateRequest = {
  /** null: nothing is searched for. */
  readonly search: {
    readonly location: string;
    readonly queries: readonly WrittenQuery[];
    readonly k: number;
  } | null;
  readonly settings: IncidentsSettings;
};

type EvaluateWorld = Pick<World, 'incidents' | 'deadline' | 'ledger'> & {
  /** null: no feedback is read. */
  readonly library: IncidentLibrary | null;
};

/**
 * Asks the index every labelled query, and reads feedback and ledger. Changes nothing, the ranking neither.
 *
 * @throws {Failure} `incidents/invalid` when no query is labelled; of the index, the library and the ledger
 */
export async function evaluate(request: EvaluateRequest, world: EvaluateWorld): Promise<Evaluation> {
  const { library } = world;
  return {
    search: await evaluateSearch(request, world),
    feedback:
      library === null
        ? null
        : measureGatePrecision(
            await library.readFeedback(),
            readRecords((await world.ledger?.readLines()) ?? []),
          ),
  };
}

async function evaluateSearch(
  { search, settings }: EvaluateRequest,
  world: EvaluateWorld,
): Promise<Evaluation['search']> {
  if (search === null) return null;
  const labelled = search.queries.filter(isLabelled);
  if (labelled.length === 0) throw nothingLabelled();
  const { answers, wordsOnly, index, count } = await searchIncidents(
    { location: search.location, asked: labelled, count: search.k, settings },
    world,
  );
  const answered = labelled.map((query, place): AnsweredQuery => {
    const found = answers[place]?.found ?? [];
    return { query, found: found.map(({ incident, score }) => ({ id: incident.id, score })) };
  });
  return {
    index,
    count,
    k: search.k,
    groups: measureRecall(answered),
    reliability: measureReliability(answered.flatMap(judgedScores)),
    unlabelled: search.queries.length - labelled.length,
    missing: await findMissing(labelled, world.library),
    wordsOnly,
  };
}

/** Whoever labels a query names all that is relevant: the rest of the answers is not. */
const judgedScores = ({ query, found }: AnsweredQuery) =>
  found.map(({ id, score }) => ({ score, relevant: query.relevant?.includes(id) ?? false }));

async function findMissing(
  queries: readonly WrittenQuery[],
  library: IncidentLibrary | null,
): Promise<readonly string[]> {
  if (library === null) return [];
  const named = [...new Set(queries.flatMap(({ relevant }) => relevant ?? []))].sort();
  const entries = await library.readEntriesOf(named);
  return named.filter((id) => entries.get(id)?.deleted !== false);
}

const nothingLabelled = (): Failure =>
  new Failure({
    code: 'incidents/invalid',
    message: 'None of the queries names a relevant incident: there is nothing to measure the search by.',
    hint: 'Give each query the ids that it should find: {"text": "…", "relevant": ["INC-7"]}.',
  });

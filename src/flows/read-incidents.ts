// Asks the index of past incidents which of them a release is like. Effects: through the ports it is given.
import { inZone } from '../core/review/moment.ts';
import type { Change } from '../domain/change.ts';
import type { Reading } from '../domain/evidence.ts';
import type { IncidentQuery, QueryTopic } from '../domain/incident-search.ts';
import type { Settings } from '../domain/settings.ts';
import type { SimilarIncident, SimilarIncidents } from '../domain/similar-incidents.ts';
import type { EpochMs } from '../domain/units.ts';
import { Failure } from '../failure.ts';
import type { World } from '../ports.ts';
import { untilEnded } from './until-ended.ts';

/** What past incidents are asked about. */
export type IncidentsQuery = {
  readonly change: Change;
  /** When the window starts; now, when there is none. */
  readonly from: EpochMs;
  readonly settings: Pick<Settings, 'incidents' | 'timeZone'>;
};

type IncidentsWorld = Pick<World, 'incidents' | 'deadline' | 'progress'>;

/**
 * Asks the opened index again, with what `imagine` makes of the topics of the release: what a report would say if it went wrong.
 *
 * What it finds is marked as such: it warns at most. Gives nothing where nothing is imagined or the index does not answer.
 */
export type AskByHypothesis = (
  imagine: (topics: readonly QueryTopic[]) => Promise<readonly string[]>,
) => Promise<readonly SimilarIncident[]>;

/** What the index answered; `askAgain` null: there is none to ask. */
export type IncidentsRead = {
  readonly incidents: Reading<SimilarIncidents>;
  readonly askAgain: AskByHypothesis | null;
};

/** Share of what is left of the run that fetching, opening and asking may take. */
const readShare = 0.25;
/** Incidents that are looked at; a rule chooses. */
const foundMax = 20;

/** Never fails: what could not be asked is unknown, and says why. Off when the config names no index. */
export async function readIncidents(query: IncidentsQuery, world: IncidentsWorld): Promise<IncidentsRead> {
  const location = query.settings.incidents.index;
  if (location === null) return { incidents: { status: 'off' }, askAgain: null };
  world.progress.step('Comparing with past incidents');
  const signal = world.deadline.within(world.deadline.remainingMs() * readShare);
  try {
    return await untilEnded(signal, askIndex(location, query, world));
  } catch (error) {
    const reason = signal.aborted ? tookTooLong : reasonOf(error);
    return { incidents: { status: 'unknown', reason }, askAgain: null };
  }
}

const tookTooLong =
  'it did not answer in its share of the time that a run may take. Keep the index on the machine that runs the gate, or give the run more time.';

function reasonOf(error: unknown): string {
  if (!(error instanceof Failure)) throw error;
  return `${error.message} ${error.hint}`.trim();
}

/** Loaded when an index is asked: no other run pays for it. */
async function askIndex(
  location: string,
  { change, from, settings }: IncidentsQuery,
  world: IncidentsWorld,
): Promise<IncidentsRead> {
  const [{ openIndex }, { searchIndex }, { queryOfChange }] = await Promise.all([
    import('./incidents/open-index.ts'),
    import('../core/incidents/search/search-index.ts'),
    import('../core/incidents/query-of-change.ts'),
  ]);
  const { incidents } = settings;
  const { index, embedQuery } = await openIndex(location, incidents, world);
  const date = inZone(from, settings.timeZone).toPlainDate().toString();
  const asked = queryOfChange(change, { date });
  const search = (query: IncidentQuery) =>
    searchIndex({ query, index, embed: embedQuery, glossary: incidents.glossary, count: foundMax });
  const { found, wordsOnly } = await search(asked);
  return {
    incidents: {
      status: 'known',
      value: {
        index: index.name,
        count: index.count,
        found: found.map((each) => ({ ...each, via: 'change' })),
        wordsOnly,
      },
      problems: [],
    },
    askAgain: async (imagine) => {
      const texts = await imagine(asked.topics);
      if (texts.length === 0) return [];
      const topics = [...texts.map((text) => ({ text, refs: [] })), ...asked.topics];
      const again = await search({ ...asked, topics }).catch(nothingFound);
      return again.found.map((each) => ({ ...each, via: 'hypothesis' }));
    },
  };
}

function nothingFound(error: unknown): { readonly found: readonly [] } {
  if (error instanceof Failure) return { found: [] };
  throw error;
}

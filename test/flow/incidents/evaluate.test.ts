// An evaluation asks the index every labelled query, and reads what people said.

import { expect, it } from 'vitest';
import { defaultSettings } from '../../../src/config/default-settings.ts';
import type { WrittenQuery } from '../../../src/core/incidents/queries.ts';
import { textVersion } from '../../../src/core/incidents/search/text-version.ts';
import { evaluate } from '../../../src/flows/incidents/evaluate.ts';
import type { IncidentServices } from '../../../src/incident-ports.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import { createFakeLibrary } from '../../fakes/incident-library.ts';
import { makePastIncident } from '../../fakes/past-incident.ts';

const settings = defaultSettings.incidents;
const query = (text: string, relevant: readonly string[] | null): WrittenQuery => ({
  id: null,
  text,
  services: [],
  hazards: [],
  relevant,
  language: 'en',
  track: null,
});

/** Tables with one incident, which every query finds. */
function makeWorld(library: ReturnType<typeof createFakeLibrary> | null) {
  const incident = makePastIncident({ id: 'INC-1' });
  const refused = () => Promise.reject(new Error('not asked here'));
  const incidents: IncidentServices = {
    indexSources: { locate: refused },
    indexStore: { read: refused, write: refused, assertReplaceable: refused },
    vectorGraphs: { load: async () => null },
    embedderOf: async () => null,
    openLibrary: refused,
    openTables: async (name) => ({
      name,
      textVersion,
      count: 1,
      embedder: { kind: 'none', model: null, dims: 0 },
      readFitted: async () => null,
      readTermStatistics: async (terms) => ({
        count: 1,
        lengthMean: 10,
        documentFrequency: new Map(terms.map((term) => [term, 1])),
      }),
      findCandidates: async ({ terms }) => [
        {
          row: 0,
          incident,
          frequencies: new Map([...terms.keys()].map((term) => [term, 1])),
          length: 10,
          dense: null,
        },
      ],
    }),
  };
  const deadline = { remainingMs: () => 60_000, within: () => AbortSignal.timeout(60_000) };
  return { incidents, deadline, ledger: null, library };
}

it('counts what is labelled, and names what cannot be found', async () => {
  const library = createFakeLibrary();
  const queries = [
    query('certificate expired', ['INC-1']),
    query('disk is full', ['INC-9']),
    query('x', null),
  ];
  const search = { location: 'postgres://host/db', queries, k: 5 };
  const evaluation = await evaluate({ search, settings }, makeWorld(library));
  expect(evaluation.search).toMatchObject({
    count: 1,
    k: 5,
    unlabelled: 1,
    missing: ['INC-1', 'INC-9'],
    groups: [{ name: 'en', queries: 2, recallAt1: 0.5 }],
  });
  expect(evaluation.search?.reliability.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  expect(evaluation.feedback).toMatchObject({ judged: 0, precision: null });
});

it('without queries reads feedback alone, without library searches alone', async () => {
  const feedbackAlone = await evaluate({ search: null, settings }, makeWorld(createFakeLibrary()));
  expect(feedbackAlone.search).toBeNull();
  const search = { location: 'postgres://host/db', queries: [query('a', ['INC-1'])], k: 1 };
  expect((await evaluate({ search, settings }, makeWorld(null))).feedback).toBeNull();
});

it('of queries that nobody labelled is refused: everything would look well', async () => {
  const search = { location: 'postgres://host/db', queries: [query('a', null), query('b', [])], k: 5 };
  const failure = await failureOfPromise(evaluate({ search, settings }, makeWorld(null)));
  expect(failure.code).toBe('incidents/invalid');
});

// Opening an index and asking it: from a folder, from tables, and when its vectors cannot be compared.
import { describe, expect, test } from 'vitest';
import { encodeLexicon } from '../../../src/core/incidents/index-format/lexicon-codec.ts';
import { buildLexicon } from '../../../src/core/incidents/search/build-lexicon.ts';
import { documentText } from '../../../src/core/incidents/search/document-text.ts';
import { embedOffline, fitEmbedder } from '../../../src/core/incidents/search/offline-embedder.ts';
import { textVersion } from '../../../src/core/incidents/search/text-version.ts';
import type { EmbedderId } from '../../../src/domain/incident-search.ts';
import type { IncidentsSettings } from '../../../src/domain/incident-settings.ts';
import { Failure } from '../../../src/failure.ts';
import { openIndex } from '../../../src/flows/incidents/open-index.ts';
import { searchIncidents } from '../../../src/flows/incidents/search-incidents.ts';
import type { IncidentServices, IndexReading } from '../../../src/incident-ports.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import { noIncidents, quietServices } from '../../fakes/world.ts';
import { build, outages } from '../../unit/core/incidents/search/search-case.ts';

const settings: IncidentsSettings = {
  index: null,
  library: null,
  embedder: { kind: 'offline', model: null, baseUrl: null, dims: null, timeoutMs: 1000 },
  glossary: {},
  mapping: null,
};
const asked = { id: null, text: 'the TLS certificate expired', services: [], hazards: [] };

/** The files of an index of the outages, whose vectors claim to be of `embedder`. */
function filesOf(embedder: Pick<EmbedderId, 'kind' | 'model'>): IndexReading {
  const lexicon = buildLexicon(outages);
  const fitted = fitEmbedder(lexicon, { dims: 4 });
  const vectors = embedOffline(fitted, outages.map(documentText)).flatMap((vector) => [...vector]);
  const file = { sha256: '0'.repeat(64), sizeBytes: 0 };
  return {
    manifest: {
      schemaVersion: 1,
      count: outages.length,
      embedder: { ...embedder, dims: embedder.kind === 'none' ? 0 : 4, fitted: null },
      metric: 'cosine',
      graph: null,
      textVersion,
      files: { 'incidents.jsonl': file, 'vectors.f32': file, 'lexicon.bin': file },
    },
    incidents: outages,
    vectors: embedder.kind === 'none' ? new Float32Array() : Float32Array.from(vectors),
    lexicon: encodeLexicon({ ...lexicon, fitted: embedder.kind === 'offline' ? fitted : null }),
    graph: null,
    notes: [],
  };
}

const worldOf = (files: IndexReading, services: Partial<IncidentServices> = {}) => ({
  deadline: quietServices.deadline,
  incidents: {
    ...noIncidents,
    indexStore: { ...noIncidents.indexStore, read: async () => files },
    ...services,
  },
});

const ask = (world: ReturnType<typeof worldOf>, given = settings, questions = [asked]) =>
  searchIncidents({ location: '/srv/index', asked: questions, count: 2, settings: given }, world);

describe('an index in a folder', () => {
  test('is asked by words and by its own vectors', async () => {
    const { answers, wordsOnly, count } = await ask(worldOf(filesOf({ kind: 'offline', model: null })));
    expect({ wordsOnly, count }).toEqual({ wordsOnly: null, count: outages.length });
    expect(answers[0]?.found[0]).toMatchObject({ incident: { id: 'cert' }, dense: expect.any(Number) });
  });

  test('without vectors is asked by words, and nothing is amiss', async () => {
    const { answers, wordsOnly } = await ask(worldOf(filesOf({ kind: 'none', model: null })));
    expect(wordsOnly).toBeNull();
    expect(answers[0]?.found[0]).toMatchObject({ incident: { id: 'cert' }, dense: null });
  });

  test('that is not there ends the search', async () => {
    const world = { deadline: quietServices.deadline, incidents: noIncidents };
    expect((await failureOfPromise(openIndex('/nowhere', settings, world))).code).toBe('index/not-found');
  });
});

test('reports do not name the signature of the address that an index came from', async () => {
  const world = worldOf(filesOf({ kind: 'none', model: null }));
  const { index } = await openIndex('https://store.example/i.zip?sig=s3cret#sha256=00', settings, world);
  expect(index.name).toBe('https://store.example/i.zip');
});

test('an index in PostgreSQL is asked where it is', async () => {
  const { index } = build(outages);
  const opened = async (version: string) => {
    const openTables = async () => ({ ...index, textVersion: version });
    const world = worldOf(filesOf({ kind: 'none', model: null }), { openTables });
    return openIndex('postgres://reader@db/incidents', settings, world);
  };
  expect((await opened(textVersion)).index.count).toBe(index.count);
  expect((await failureOfPromise(opened('0'))).code).toBe('index/incompatible');
});

describe('vectors of another embedder', () => {
  const voyage = { kind: 'voyage', model: 'voyage-4' } as const;
  const configured = (model: string | null): IncidentsSettings => ({
    ...settings,
    embedder: { ...settings.embedder, kind: 'voyage', model },
  });
  const embedderOf: IncidentServices['embedderOf'] = async (id) => ({
    id,
    embed: async (texts) => texts.map(() => Float32Array.of(1, 0, 0, 0)),
  });

  test.each([
    ['the config names none', settings],
    ['the config names another model', configured('voyage-3')],
  ])('are not compared when %s', async (_, given) => {
    const { answers, wordsOnly } = await ask(worldOf(filesOf(voyage), { embedderOf }), given);
    expect(wordsOnly).toMatch(/vectors of voyage voyage-4.*cannot be compared/);
    expect(answers[0]?.found[0]).toMatchObject({ incident: { id: 'cert' }, dense: null });
  });

  test.each([null, 'voyage-4'])('are compared when the config names the same, model %s', async (model) => {
    const { answers, wordsOnly } = await ask(worldOf(filesOf(voyage), { embedderOf }), configured(model));
    expect(wordsOnly).toBeNull();
    expect(answers[0]?.found[0]?.dense).toEqual(expect.any(Number));
  });

  test('whose service is down is asked once for all questions', async () => {
    let calls = 0;
    const world = worldOf(filesOf(voyage), {
      embedderOf: () => {
        calls += 1;
        throw new Failure({ code: 'embedder/unavailable', message: 'Voyage is down.', hint: 'Wait.' });
      },
    });
    const { answers, wordsOnly } = await ask(world, configured(null), [asked, asked, asked]);
    expect({ calls, wordsOnly, answers: answers.length }).toEqual({
      calls: 1,
      wordsOnly: 'Voyage is down.',
      answers: 3,
    });
  });
});

// Drives the index in PostgreSQL over the wire with vectors: PGlite with pgvector. Effects: listens on a port of this machine.
// Needs: nothing
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withDatabase } from '../../src/adapters/postgres/database.ts';
import type { PostgresIndexContent } from '../../src/adapters/postgres/index-rows.ts';
import { openPostgresIndex } from '../../src/adapters/postgres/postgres-index.ts';
import { readPostgresIndex } from '../../src/adapters/postgres/read-postgres-index.ts';
import { graphFrom, makeGraph, useVectors } from '../../src/adapters/postgres/vector-tables.ts';
import { writePostgresIndex } from '../../src/adapters/postgres/write-postgres-index.ts';
import { failureOfPromise } from '../fakes/failure-of.ts';
import { makePastIncident } from '../fakes/past-incident.ts';
import {
  expectSameCandidates,
  inMemory,
  makeChance,
  makeContent,
  makeNumbered,
  unit,
} from './index-content.ts';
import { startPglite } from './postgres-server.ts';

let server: Awaited<ReturnType<typeof startPglite>>;
beforeAll(async () => {
  server = await startPglite();
});
afterAll(async () => {
  await server.stop();
});

const input = () => ({ address: server.address, password: null, remainingMs: () => 100_000 });
const write = (content: PostgresIndexContent) => writePostgresIndex({ ...input(), content });
const open = () => openPostgresIndex(input());
const range = (from: number, to: number, edition = 0) =>
  Array.from({ length: to - from }, (_, at) => makeNumbered(from + at, edition));

function makeQuestion(seed: number, dims: number, vectors = 2) {
  const chance = makeChance(seed);
  const vector = () => unit(Array.from({ length: dims }, () => chance() - 0.5));
  return {
    terms: new Map([['lock', 0.5]]),
    vectors: Array.from({ length: vectors }, vector),
    hazards: [],
    services: [],
    count: 10,
  };
}

async function expectSameAsMemory(content: PostgresIndexContent): Promise<void> {
  const tables = await open();
  const memory = inMemory(content);
  for (let seed = 0; seed < 10; seed += 1) {
    await expectSameCandidates(makeQuestion(seed, content.manifest.embedder.dims), { tables, memory });
  }
}

describe('vectors', () => {
  test('finds what an exact scan in memory finds, built at once and bit by bit', async () => {
    await write(makeContent(range(0, 200), { dims: 32 }));
    await expectSameAsMemory(makeContent(range(0, 200), { dims: 32 }));
    const next = makeContent([...range(0, 50), ...range(60, 200), ...range(200, 210), ...range(50, 60, 1)], {
      dims: 32,
    });
    expect(await write(next)).toEqual({ inserted: 10, updated: 10, removed: 0 });
    await expectSameAsMemory(next);
    expect(await readPostgresIndex(input())).toEqual(next);
  });

  test('keeps every bit of the numbers and the fitted embedder', async () => {
    const fitted = {
      terms: new Map([
        ['잠금', 0],
        [`quote'"`, 1],
        ['nul\u0000', 2],
      ]),
      weights: Float32Array.from([0.1, 1e-30, 3]),
      vectors: Float32Array.from({ length: 12 }, (_, at) => Math.fround(Math.sin(at) / 3)),
      dims: 4,
    };
    const content = makeContent(range(0, 20), { dims: 4, fitted });
    await write(content);
    expect(await (await open()).readFitted()).toEqual(fitted);
    expect(await readPostgresIndex(input())).toEqual(content);
    await write(makeContent(range(0, 20), { dims: 4 }));
    expect(await (await open()).readFitted()).toBeNull();
  });

  test('a vector of zeros is near to nothing', async () => {
    const content = makeContent(range(0, 5), { dims: 4 });
    content.vectors.fill(0, 0, 4);
    await write(content);
    const index = await open();
    const asked = {
      ...makeQuestion(1, 4, 1),
      terms: new Map(),
      hazards: ['db.lock', 'cert.expiry', 'retry.storm', 'cache.flush', 'dns.change'],
    };
    const found = await index.findCandidates(asked);
    expect(found).toHaveLength(5);
    expect(found[0]?.dense).toEqual({ cosine: 0, vector: 0 });
  });

  test('refuses a vector of another length', async () => {
    await write(makeContent(range(0, 5), { dims: 4 }));
    const index = await open();
    expect((await failureOfPromise(index.findCandidates(makeQuestion(1, 8)))).code).toBe(
      'index/incompatible',
    );
  });

  test('never compares with vectors of another embedder that came while it was open', async () => {
    const ofAnother = (count: number) => {
      const content = makeContent(range(0, count), { dims: 4 });
      const embedder = { ...content.manifest.embedder, model: 'another' };
      return { ...content, manifest: { ...content.manifest, embedder } };
    };
    await write(makeContent(range(0, 5), { dims: 4 }));
    const index = await open();
    await write(ofAnother(5));
    expect((await failureOfPromise(index.findCandidates(makeQuestion(1, 4)))).code).toBe(
      'index/incompatible',
    );
    expect((await failureOfPromise(index.readFitted())).code).toBe('index/incompatible');
    // More incidents with the same embedder are no other index.
    const again = await open();
    await write(ofAnother(6));
    expect(await again.findCandidates({ ...makeQuestion(1, 4), count: 10 })).not.toEqual([]);
  });

  test('holds vectors of up to 4,096 numbers, and goes back to words alone', async () => {
    const large = makeContent(range(0, 6), { dims: 4_096 });
    await write(large);
    await expectSameAsMemory(large);
    const words = makeContent(range(0, 6));
    await write(words);
    expect(await readPostgresIndex(input())).toEqual(words);
    expect(
      (await (await open()).findCandidates(makeQuestion(1, 8))).every(({ dense }) => dense === null),
    ).toBe(true);
  });
});

describe('the graph', () => {
  test('is made, serves queries, and finds what a scan finds', async () => {
    const incidents = Array.from({ length: 1_500 }, (_, at) =>
      makePastIncident({
        id: `INC-${at}`,
        title: 'x',
        sentences: ['x'],
        searchTerms: [],
        hazards: [],
        services: [],
      }),
    );
    const content = makeContent(incidents, { dims: 8 });
    await write(content);
    // As for the number of vectors from which a build makes one.
    await withDatabase(input(), (database) =>
      database.write(async (session) => {
        await useVectors(session);
        await makeGraph(session, 8, graphFrom);
        await session.query('ANALYZE lockkeeper.vectors');
      }),
    );
    const plan = await server.run(
      'postgres',
      `EXPLAIN SELECT number FROM lockkeeper.vectors WHERE vector_dims(embedding) = 8
       ORDER BY embedding::vector(8) <=> '[1,0,0,0,0,0,0,0]'::vector(8) LIMIT 10`,
    );
    expect(JSON.stringify(plan)).toContain('vectors_graph_8');
    const [tables, memory] = [await open(), inMemory(content)];
    let [hits, all] = [0, 0];
    for (let seed = 0; seed < 20; seed += 1) {
      const asked = { ...makeQuestion(seed, 8, 1), terms: new Map() };
      const exact = new Set((await memory.findCandidates(asked)).map(({ incident }) => incident.id));
      const found = await tables.findCandidates(asked);
      hits += found.filter(({ incident }) => exact.has(incident.id)).length;
      all += exact.size;
    }
    expect(hits / all).toBeGreaterThanOrEqual(0.99);
    // Vectors of another length are none of the graph's.
    await write(makeContent(incidents.slice(0, 20), { dims: 4 }));
    expect((await open()).embedder.dims).toBe(4);
  });
});

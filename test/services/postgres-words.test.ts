// Drives the index in PostgreSQL over the wire on Debian's server, which has no pgvector. Effects: starts a server.
// Needs: initdb
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PostgresIndexContent } from '../../src/adapters/postgres/index-rows.ts';
import { openPostgresIndex } from '../../src/adapters/postgres/postgres-index.ts';
import { readPostgresIndex } from '../../src/adapters/postgres/read-postgres-index.ts';
import { writePostgresIndex } from '../../src/adapters/postgres/write-postgres-index.ts';
import { failureOfPromise } from '../fakes/failure-of.ts';
import { makePastIncident } from '../fakes/past-incident.ts';
import { expectSameCandidates, inMemory, makeChance, makeContent, makeNumbered } from './index-content.ts';
import { type PostgresServer, startDebianPostgres } from './postgres-server.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startDebianPostgres();
});
afterAll(async () => {
  await server.stop();
});

const inputOf = (address: string) => ({ address, password: server.password, remainingMs: () => 60_000 });
const write = (address: string, content: PostgresIndexContent) =>
  writePostgresIndex({ ...inputOf(address), content });
const range = (from: number, to: number, edition = 0) =>
  Array.from({ length: to - from }, (_, at) => makeNumbered(from + at, edition));

/** Questions of which some words are in many incidents, some in few, and some in none. */
function makeQuestions(content: PostgresIndexContent, count: number) {
  const chance = makeChance(7);
  const { terms } = content.lexicon;
  return Array.from({ length: count }, (_, at) => ({
    terms: new Map([
      ...Array.from(
        { length: 12 },
        () => [terms[Math.floor(chance() * terms.length)] ?? '', 0.1 + chance()] as const,
      ),
      ['unheard-of', 3] as const,
    ]),
    vectors: [],
    hazards: at % 2 === 0 ? ['retry.storm', 'dns.change', 'code.regex'] : [],
    services: at % 3 === 0 ? ["O'HARA", 'checkout', 'none'] : [],
    count: 10,
  }));
}

async function expectSameAsMemory(address: string, content: PostgresIndexContent): Promise<void> {
  const tables = await openPostgresIndex(inputOf(address));
  const memory = inMemory(content);
  expect(tables.count).toBe(content.incidents.length);
  for (const asked of makeQuestions(content, 25)) {
    await expectSameCandidates(asked, { tables, memory });
    const terms = [...asked.terms.keys()];
    const [inTables, inMemoryOnes] = await Promise.all([
      tables.readTermStatistics(terms),
      memory.readTermStatistics(terms),
    ]);
    expect({ ...inTables, lengthMean: inTables.lengthMean.toFixed(9) }).toEqual({
      ...inMemoryOnes,
      lengthMean: inMemoryOnes.lengthMean.toFixed(9),
    });
  }
}

describe('words', () => {
  test('finds what the index in memory finds, built at once and bit by bit', async () => {
    const address = await server.createDatabase('words');
    expect(await write(address, makeContent(range(0, 300)))).toEqual({
      inserted: 300,
      updated: 0,
      removed: 0,
    });
    await expectSameAsMemory(address, makeContent(range(0, 300)));

    // As a build goes on: rows that stay in their order, then what was added or changed.
    const next = [
      ...range(0, 20),
      ...range(30, 200),
      ...range(205, 300),
      ...range(300, 320),
      ...range(200, 205, 1),
    ];
    expect(await write(address, makeContent(next))).toEqual({ inserted: 20, updated: 5, removed: 10 });
    await expectSameAsMemory(address, makeContent(next));
    expect(await write(address, makeContent(next))).toEqual({ inserted: 0, updated: 0, removed: 0 });
  });

  test('goes on over many writes, and writes anew when much is waste', async () => {
    const address = await server.createDatabase('many');
    let content = makeContent(range(0, 60));
    for (let at = 0; at < 36; at += 1) {
      content = makeContent([...range(at + 1, 60 + at + 1)]);
      await write(address, content);
    }
    await expectSameAsMemory(address, content);
    const [state] = await server.run('many', 'SELECT next_segment, retired FROM lockkeeper.index_state');
    expect(Number(state?.['next_segment'])).toBeLessThan(36);
    const small = makeContent(range(0, 3));
    expect(await write(address, small)).toEqual({ inserted: 3, updated: 0, removed: 60 });
    await expectSameAsMemory(address, small);
  });

  test('gives a build the whole index back', async () => {
    const address = await server.createDatabase('whole');
    await write(address, makeContent(range(0, 50)));
    const content = makeContent([...range(0, 10), ...range(12, 50), ...range(10, 12, 1)]);
    await write(address, content);
    expect(await readPostgresIndex(inputOf(address))).toEqual(content);
  });

  test('an empty index answers, and one that is not there says so', async () => {
    const address = await server.createDatabase('nothing');
    expect((await failureOfPromise(openPostgresIndex(inputOf(address)))).code).toBe('index/not-found');
    expect((await failureOfPromise(readPostgresIndex(inputOf(address)))).code).toBe('index/not-found');
    const content = makeContent([]);
    await write(address, content);
    await expectSameAsMemory(address, content);
  });
});

describe('hostile texts', () => {
  const texts = [
    `'; DROP TABLE lockkeeper.postings; -- ' OR 1=1`,
    'NUL \u0000 and half \ud83d of a pair',
    '{"}\\,{{NULL}}, "quoted" \\x00 $1 %s',
    '🔥 𠮷野家 장애',
  ];

  test('are found as they are, whatever is in texts, ids and questions', async () => {
    const address = await server.createDatabase('hostile');
    const incidents = texts.map((text, at) =>
      makePastIncident({
        id: `id'"\\{${at},NULL}`,
        title: text,
        sentences: [text],
        services: [text],
        searchTerms: [text],
      }),
    );
    const content = makeContent(incidents);
    await write(address, content);
    await expectSameAsMemory(address, content);
    const index = await openPostgresIndex(inputOf(address));
    const asked = { vectors: [], hazards: texts, services: texts, count: 10 };
    const terms = new Map([...texts, 'drop'].map((text) => [text, 1]));
    const found = await index.findCandidates({ ...asked, terms });
    expect(found.map(({ incident }) => incident)).toEqual(incidents);
    expect((await index.readTermStatistics(texts)).documentFrequency.size).toBe(0);
  });

  test('an id that PostgreSQL cannot hold leaves the index as it was', async () => {
    const address = await server.createDatabase('ids');
    await write(address, makeContent(range(0, 3)));
    const failure = await failureOfPromise(
      write(address, makeContent([makePastIncident({ id: 'half\udc00' })])),
    );
    expect(failure.code).toBe('incidents/invalid');
    expect((await openPostgresIndex(inputOf(address))).count).toBe(3);
  });

  test.each([
    ['rows_null', 'null'],
    ['rows_list', '[]'],
    ['rows_empty', '{}'],
    ['rows_half', '{"id": "shop-1", "services": 7}'],
  ])('a row that no build writes is refused with a code: %s', async (database, json) => {
    const address = await server.createDatabase(database);
    await write(address, makeContent(range(0, 3)));
    const index = await openPostgresIndex(inputOf(address));
    await server.run(database, `UPDATE lockkeeper.indexed_incidents SET incident = '${json}'::json`);
    const [term = ''] = makeContent(range(0, 3)).lexicon.terms;
    const asked = { terms: new Map([[term, 1]]), vectors: [], hazards: [], services: [], count: 3 };
    expect((await failureOfPromise(index.findCandidates(asked))).code).toBe('index/damaged');
    expect((await failureOfPromise(readPostgresIndex(inputOf(address)))).code).toBe('index/damaged');
  });

  test('a report of 1 MB', async () => {
    const address = await server.createDatabase('large');
    const sentences = Array.from({ length: 400 }, (_, at) => `세부 ${at} ${'가나다 '.repeat(240)}`);
    const content = makeContent([makePastIncident({ sentences }), ...range(0, 5)]);
    await write(address, content);
    await expectSameAsMemory(address, content);
  });
});

describe('at once', () => {
  test('writers take turns, and each who reads sees one writing whole', async () => {
    const address = await server.createDatabase('turns');
    const editions = [range(0, 40, 0), range(0, 40, 1), range(0, 40, 2)];
    await write(address, makeContent(editions[0] ?? []));
    let isDone = false;
    const readers = Array.from({ length: 3 }, async () => {
      let count = 0;
      const index = await openPostgresIndex(inputOf(address));
      while (!isDone) {
        const asked = { terms: new Map([['lock', 1]]), vectors: [], services: [], count: 100 };
        const found = await index.findCandidates({
          ...asked,
          hazards: ['db.lock', 'cert.expiry', 'retry.storm', 'cache.flush', 'dns.change'],
        });
        expect(found).toHaveLength(40);
        expect(new Set(found.map(({ incident }) => incident.revision[0])).size).toBe(1);
        count += 1;
      }
      return count;
    });
    for (let round = 0; round < 3; round += 1)
      await Promise.all(editions.map((incidents) => write(address, makeContent(incidents))));
    isDone = true;
    for (const count of await Promise.all(readers)) expect(count).toBeGreaterThan(0);
  });

  test('five first builds make the tables once', async () => {
    const address = await server.createDatabase('first');
    const writings = await Promise.all(
      Array.from({ length: 5 }, () => write(address, makeContent(range(0, 20)))),
    );
    expect(writings.map(({ inserted }) => inserted).sort()).toEqual([0, 0, 0, 0, 20]);
  });

  test('a server that dies while an index is written keeps the one before', async () => {
    const address = await server.createDatabase('dies');
    await write(address, makeContent(range(0, 30)));
    const writing = failureOfPromise(write(address, makeContent(range(100, 3_000))));
    await waitFor(async () => {
      const rows = await server.run(
        'dies',
        `SELECT 1 FROM pg_stat_activity WHERE datname = 'dies' AND query LIKE '%INSERT INTO lockkeeper.%'`,
      );
      return rows.length > 1;
    });
    server.crash();
    expect((await writing).code).toBe('postgres/unavailable');
    await expectSameAsMemory(address, makeContent(range(0, 30)));
  });
});

async function waitFor(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('rights and vectors', () => {
  test('whoever may only read can search', async () => {
    const address = await server.createDatabase('reader');
    const content = makeContent(range(0, 10));
    await write(address, content);
    await server.run(
      'reader',
      `CREATE ROLE reader LOGIN PASSWORD 'reader'; GRANT USAGE ON SCHEMA lockkeeper TO reader;
       GRANT SELECT ON ALL TABLES IN SCHEMA lockkeeper TO reader`,
    );
    const input = { ...inputOf(address.replace('lockkeeper_admin', 'reader')), password: 'reader' };
    const index = await openPostgresIndex(input);
    const asked = makeQuestions(content, 1)[0];
    expect(asked === undefined ? [] : await index.findCandidates(asked)).not.toEqual([]);
    expect((await failureOfPromise(writePostgresIndex({ ...input, content }))).code).toBe(
      'postgres/unauthorized',
    );
  });

  test('without pgvector an index with vectors is refused, and the one that is there stays', async () => {
    const address = await server.createDatabase('no-vector');
    await write(address, makeContent(range(0, 10)));
    const failure = await failureOfPromise(write(address, makeContent(range(0, 20), { dims: 8 })));
    expect(failure).toMatchObject({
      code: 'postgres/no-vector',
      hint: expect.stringContaining('incidents.embedder.kind: none'),
    });
    await expectSameAsMemory(address, makeContent(range(0, 10)));
  });
});

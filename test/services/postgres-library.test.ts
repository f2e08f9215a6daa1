// Drives the library in PostgreSQL over the wire, on Debian's server. Effects: starts a server and processes.
// Needs: initdb
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/adapters/postgres/database.ts';
import { migrate } from '../../src/adapters/postgres/migrate.ts';
import { migrations } from '../../src/adapters/postgres/migrations.ts';
import { openPostgresLibrary } from '../../src/adapters/postgres/postgres-library.ts';
import { describeLibrary, makeEntry, readAll } from '../contract/library/library-contract.ts';
import { failureOfPromise } from '../fakes/failure-of.ts';
import { type PostgresServer, startDebianPostgres } from './postgres-server.ts';

let server: PostgresServer;
let folder: string;
let writerScript: string;
beforeAll(async () => {
  server = await startDebianPostgres();
  folder = mkdtempSync(join(tmpdir(), 'lockkeeper-writer-'));
  writerScript = join(folder, 'add-many.mjs');
  // The Node that runs tests may not read TypeScript.
  await build({
    entryPoints: ['test/services/add-many.ts'],
    outfile: writerScript,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);",
    },
    logLevel: 'error',
  });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const made = new Map<string, Promise<string>>();
function databaseOf(name: string): Promise<string> {
  const address = made.get(name) ?? server.createDatabase(name);
  made.set(name, address);
  return address;
}
const inputOf = (address: string, remainingMs = 30_000) => ({
  address,
  password: server.password,
  remainingMs: () => remainingMs,
});
const open = async (name: string) => openPostgresLibrary(inputOf(await databaseOf(name)));

describeLibrary('the library in PostgreSQL', open);

describe('adding at once', () => {
  test('eight processes lose nothing', async () => {
    const address = await databaseOf('processes');
    const writers = Array.from({ length: 8 }, (_, writer) => spawnWriter(address, writer));
    expect(await Promise.all(writers)).toEqual(Array.from({ length: 8 }, () => 0));
    const entries = await readAll(await open('processes'));
    const own = Array.from({ length: 8 }, (_, writer) =>
      Array.from({ length: 10 }, (_, at) => `own-${writer}-${at}`),
    ).flat();
    const all = [...own, ...Array.from({ length: 10 }, (_, at) => `everybody-${at}`)].sort();
    expect(entries.map(({ id }) => id)).toEqual(all);
  });

  test('whoever puts many in any order waits for nobody in a ring', async () => {
    const ids = Array.from({ length: 300 }, (_, at) => `incident-${at}`);
    const libraries = await Promise.all(Array.from({ length: 6 }, () => open('rings')));
    await Promise.all(
      libraries.map((library, writer) => {
        const turned = [...ids.slice(writer * 50), ...ids.slice(0, writer * 50)];
        return library.put(turned.map((id) => makeEntry(id, `Written by ${writer}.`, String(writer))));
      }),
    );
    const entries = await readAll(await open('rings'));
    expect(entries).toHaveLength(300);
    // Each put is whole: all entries are of the last one.
    expect(new Set(entries.map(({ report }) => report)).size).toBe(1);
  });

  test('five clients make the tables once', async () => {
    const address = await databaseOf('raced');
    await Promise.all(Array.from({ length: 5 }, () => migrate(openDatabase(inputOf(address)))));
    await migrate(openDatabase(inputOf(address)));
    expect(await server.run('raced', 'SELECT version FROM lockkeeper.migrations ORDER BY 1')).toEqual(
      migrations.map(({ version }) => ({ version })),
    );
  });
});

/** Another process that adds entries of its own and entries that all add; its exit code. */
async function spawnWriter(address: string, writer: number): Promise<number | null> {
  const env = { PATH: process.env['PATH'], PGPASSWORD: server.password };
  const child = spawn(process.execPath, [writerScript, address, String(writer)], { env, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code as number | null;
}

describe('what goes wrong', () => {
  test('a server that dies leaves nothing half-written', async () => {
    const library = await open('crashed');
    await library.put([makeEntry('before')]);
    const database = openDatabase(inputOf(await databaseOf('crashed')));
    const failure = await failureOfPromise(
      database.write(async (session) => {
        await session.query(
          `INSERT INTO lockkeeper.entries (id, report, deleted, incident) VALUES ('half', repeat('a', 64), true, NULL)`,
        );
        server.crash();
        await session.query('SELECT 1');
      }),
    );
    expect(failure.code).toBe('postgres/unavailable');
    // The library had a connection, too, and gets a new one.
    const read = async () => (await readAll(library)).map(({ id }) => id);
    expect(await read().catch(read)).toEqual(['before']);
  });

  test('a password that is wrong or missing, a database and a port that are not there', async () => {
    const address = await databaseOf('refused');
    const put = async (input: Parameters<typeof openPostgresLibrary>[0]) =>
      failureOfPromise((await openPostgresLibrary(input)).put([makeEntry('a')]));
    const wrong = await put({ ...inputOf(address), password: 'hunter2-secret' });
    expect(wrong.code).toBe('postgres/unauthorized');
    expect(JSON.stringify([wrong.message, wrong.hint, String(wrong.cause)])).not.toContain('hunter2');
    const missing = await put({ ...inputOf(address), password: null });
    expect(missing).toMatchObject({ code: 'postgres/unauthorized' });
    expect(missing.message).toContain('asks for a password');
    expect(await put(inputOf(server.addressOf('none')))).toMatchObject({
      code: 'postgres/unavailable',
      message: expect.stringContaining('no database "none"'),
    });
    const closed = address.replace(/:\d+\//, ':1/');
    expect(await put(inputOf(closed))).toMatchObject({
      code: 'postgres/unavailable',
      message: expect.stringContaining('the connection was refused'),
    });
  });

  test('a server without TLS that is asked for it gets no login', async () => {
    const address = `${await databaseOf('refused')}?sslmode=verify-full`;
    const library = await openPostgresLibrary(inputOf(address));
    expect(await failureOfPromise(library.put([makeEntry('a')]))).toMatchObject({
      code: 'postgres/unavailable',
      hint: expect.stringContaining('sslmode=disable'),
    });
  });

  test('a user who may not create tables is told what to run, and can use those that are there', async () => {
    const address = await databaseOf('rights');
    await server.run('rights', `CREATE ROLE writer LOGIN PASSWORD 'writer'`);
    const writer = { ...inputOf(address.replace('lockkeeper_admin', 'writer')), password: 'writer' };
    const refused = await failureOfPromise((await openPostgresLibrary(writer)).put([makeEntry('a')]));
    expect(refused).toMatchObject({
      code: 'postgres/unauthorized',
      hint: expect.stringContaining('CREATE SCHEMA'),
    });
    await (await open('rights')).put([makeEntry('a')]);
    await server.run(
      'rights',
      'GRANT USAGE ON SCHEMA lockkeeper TO writer; GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA lockkeeper TO writer',
    );
    const library = await openPostgresLibrary(writer);
    await library.put([makeEntry('b')]);
    expect((await readAll(library)).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('an id that PostgreSQL cannot hold is refused, and nothing of that call is written', async () => {
    const library = await open('ids');
    await library.put([makeEntry('a')]);
    for (const id of ['with\u0000nul', 'half\ud83d'])
      expect((await failureOfPromise(library.put([makeEntry('b'), makeEntry(id)]))).code).toBe(
        'incidents/invalid',
      );
    expect(await readAll(library)).toEqual([makeEntry('a')]);
  });

  test('a row that somebody changed by hand is told by its id', async () => {
    const library = await open('by-hand');
    await library.put([makeEntry('a'), makeEntry('b')]);
    await server.run('by-hand', `UPDATE lockkeeper.entries SET incident = '{"id":"b"}' WHERE id = 'b'`);
    expect(await failureOfPromise(readAll(library))).toMatchObject({
      code: 'library/broken',
      message: expect.stringContaining('entry b'),
    });
  });

  test('a database in another encoding is refused before there is a table', async () => {
    await server.createDatabase('latin', `ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0`);
    const library = await openPostgresLibrary(inputOf(server.addressOf('latin')));
    expect(await failureOfPromise(library.put([makeEntry('a')]))).toMatchObject({
      code: 'postgres/failed',
      message: expect.stringContaining('LATIN1'),
    });
  });

  test('time that is up ends a query, and a server that says nothing', async () => {
    const database = openDatabase(inputOf(await databaseOf('slow'), 300));
    const started = performance.now();
    const slow = await failureOfPromise(database.read((session) => session.query('SELECT pg_sleep(20)')));
    expect(slow).toMatchObject({
      code: 'postgres/unavailable',
      message: expect.stringContaining('in the time'),
    });
    const silent = createServer((socket) => void socket.on('data', () => {}));
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const mute = openDatabase(inputOf(`postgres://u@127.0.0.1:${port}/d`, 300));
    expect((await failureOfPromise(mute.read((session) => session.query('SELECT 1')))).code).toBe(
      'postgres/unavailable',
    );
    expect(performance.now() - started).toBeLessThan(5_000);
    silent.close();
  });

  test('a server that speaks another protocol is told, not waited for', async () => {
    const other = createServer((socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const database = openDatabase(inputOf(`postgres://u@127.0.0.1:${port}/d`, 3_000));
    const failure = await failureOfPromise(database.read((session) => session.query('SELECT 1')));
    expect(failure.code).toBe('postgres/unavailable');
    other.close();
  });
});

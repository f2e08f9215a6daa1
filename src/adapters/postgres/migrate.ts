// Brings the tables in PostgreSQL to what this version needs. Effects: those of the session.
import { Failure } from '../../failure.ts';
import type { Database, Session } from './database.ts';
import { migrations } from './migrations.ts';

/** Keys of advisory locks: `LOCK` in ASCII, then what is locked. */
const lockSpace = 0x4c4f434b;
export const advisoryLocks = { migrations: 1, index: 2 } as const;

/** Waits until nobody else holds the lock, and holds it until the transaction ends. */
export async function lockUntilEnd(session: Session, lock: keyof typeof advisoryLocks): Promise<void> {
  await session.query('SELECT pg_advisory_xact_lock($1, $2)', [lockSpace, advisoryLocks[lock]]);
}

/** Version of the tables; 0: there are none. */
export async function readVersion(session: Session): Promise<number> {
  const [there] = await session.query<{ there: boolean }>(
    `SELECT to_regclass('lockkeeper.migrations') IS NOT NULL AS there`,
  );
  if (there?.there !== true) return 0;
  const [row] = await session.query<{ version: number | null }>(
    'SELECT max(version) AS version FROM lockkeeper.migrations',
  );
  return row?.version ?? 0;
}

/**
 * Applies the migrations that are missing, in one transaction; who comes second waits, and finds nothing to do.
 *
 * A user who may not create tables can use those that are there.
 * @throws {Failure} `postgres/…`
 */
export async function migrate(database: Database): Promise<void> {
  const newest = Math.max(...migrations.map(({ version }) => version));
  if ((await database.read(readVersion)) >= newest) return;
  await database.write(async (session) => {
    await lockUntilEnd(session, 'migrations');
    await assertUnicode(session, database.address.shown);
    const [schema] = await session.query<{ there: boolean }>(
      `SELECT to_regnamespace('lockkeeper') IS NOT NULL AS there`,
    );
    // IF NOT EXISTS asks for the right to create even when there is nothing to create.
    if (schema?.there !== true) await session.query('CREATE SCHEMA lockkeeper');
    await session.query(
      'CREATE TABLE IF NOT EXISTS lockkeeper.migrations (version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT clock_timestamp())',
    );
    const version = await readVersion(session);
    for (const migration of migrations) {
      if (migration.version <= version) continue;
      for (const statement of migration.statements) await session.query(statement);
      await session.query('INSERT INTO lockkeeper.migrations (version) VALUES ($1)', [migration.version]);
    }
  });
}

async function assertUnicode(session: Session, shown: string): Promise<void> {
  const [row] = await session.query<{ encoding: string }>(
    `SELECT current_setting('server_encoding') AS encoding`,
  );
  if (row?.encoding === 'UTF8') return;
  throw new Failure({
    code: 'postgres/failed',
    message: `The database at ${shown} is encoded in ${row?.encoding ?? 'an unknown way'}, which does not hold every text.`,
    hint: 'Create one that does: createdb --encoding=UTF8 --template=template0 NAME.',
  });
}

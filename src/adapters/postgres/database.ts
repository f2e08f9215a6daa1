// Transactions on PostgreSQL that end in time. Effects: network, timers, reads the file of certificate authorities.
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { Failure } from '../../failure.ts';
import { type PostgresAddress, parsePostgresAddress } from './address.ts';
import { PasswordMissing, postgresFailure, stateOf } from './postgres-failure.ts';

/** What runs queries in one transaction. */
export type Session = {
  /** `Row` is what the query selects, under the names of its columns. */
  readonly query: <Row = unknown>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  /** The same for columns of type bytea alone: their bytes are sent as they are, not as digits. */
  readonly queryBytes: (text: string) => Promise<readonly Readonly<Record<string, Uint8Array>>[]>;
};

export type Database = {
  readonly address: PostgresAddress;
  /** All queries see the database as it was at the first. @throws {Failure} `postgres/…` */
  readonly read: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;
  /** All or nothing; `work` runs again when others wrote the same at that moment. @throws {Failure} `postgres/…` */
  readonly write: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;
};

export type DatabaseInput = {
  /** `postgres://USER@HOST[:PORT]/DATABASE[?sslmode=…]`. */
  readonly address: string;
  readonly password: string | null;
  readonly remainingMs: () => number;
};

const connectMsMax = 10_000;
/** A timer counts to 2³¹ ms at most, and nothing of ours takes this long. */
const workMsMax = 3_600_000;
const attemptsMax = 8;

/**
 * A few connections, opened when the first query needs them; they hold no process back from its end.
 *
 * Everything is set for one transaction alone, so that poolers between here and the server do not mind.
 * @throws {Failure} `arguments/invalid`
 */
export function openDatabase({ address: text, password, remainingMs }: DatabaseInput): Database {
  const address = parsePostgresAddress(text);
  const pool = new pg.Pool({
    host: address.host,
    port: address.port,
    database: address.database,
    ...(address.user === null ? {} : { user: address.user }),
    // A function: a password that is missing is looked for in no file.
    password: () => {
      if (password === null || password === '') throw new PasswordMissing();
      return password;
    },
    ssl: tlsOptions(address),
    application_name: 'lockkeeper',
    max: 4,
    connectionTimeoutMillis: connectMsMax,
    idleTimeoutMillis: 30_000,
    allowExitOnIdle: true,
  });
  // A connection that breaks while nobody uses it leaves the pool; without this line it would end the process.
  pool.on('error', () => {});
  const run =
    (begin: string) =>
    <Result>(work: (session: Session) => Promise<Result>) =>
      repeatOnConflict(remainingMs, () => transact({ pool, address, begin, remainingMs, work }));
  return {
    address,
    read: run('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'),
    write: run('BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE'),
  };
}

function tlsOptions({ tls, host }: PostgresAddress) {
  if (tls === 'off') return false;
  return {
    rejectUnauthorized: true,
    servername: /^[\d.]+$|:/u.test(host) ? '' : host,
    ...(tls.ca === null ? {} : { ca: readAuthorities(tls.ca) }),
    ...(tls.checksName ? {} : { checkServerIdentity: () => undefined }),
  };
}

function readAuthorities(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw unreadable(file, error);
  }
}

const unreadable = (file: string, cause: unknown) =>
  new Failure({
    code: 'arguments/invalid',
    message: `The file of sslrootcert cannot be read: ${file}`,
    hint: 'Name a PEM file with the authorities that sign the certificate of PostgreSQL.',
    cause,
  });

/** Serialization failures and deadlocks: the server ended one of several that were in each other's way. */
const isConflict = (error: unknown) => /^40(?:001|P01)$/u.test(stateOf(error) ?? '');

async function repeatOnConflict<Result>(remainingMs: () => number, act: () => Promise<Result>) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      const waitMs = 15 * attempt * attempt * (0.5 + Math.random());
      if (!isConflict(error) || attempt >= attemptsMax || remainingMs() <= waitMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}

type Transaction<Result> = {
  readonly pool: pg.Pool;
  readonly address: PostgresAddress;
  readonly begin: string;
  readonly remainingMs: () => number;
  readonly work: (session: Session) => Promise<Result>;
};

async function transact<Result>({ pool, address, begin, remainingMs, work }: Transaction<Result>) {
  const timeMs = Math.min(workMsMax, Math.max(1, Math.floor(remainingMs())));
  const run: { isOver: boolean; client: pg.PoolClient | null } = { isOver: false, client: null };
  let endWait: (error: Error) => void = () => {};
  const over = new Promise<never>((_, reject) => {
    endWait = reject;
  });
  // Rejections that nobody waits for any more are not errors.
  over.catch(() => {});
  const timer = setTimeout(() => {
    run.isOver = true;
    endWait(new Error('out of time'));
  }, timeMs);
  const connecting = pool.connect();
  try {
    run.client = await Promise.race([connecting, over]);
    const client = run.client;
    // The client says that its connection broke, and so does the query that was under way.
    client.on('error', ignoreError);
    const result = await Promise.race([runIn(client, { begin, timeMs, work }), over]);
    client.off('error', ignoreError);
    client.release();
    return result;
  } catch (error) {
    // Rolled back by closing the connection: that works also when a query is under way or the server is gone.
    if (run.client === null)
      connecting.then(
        (client) => client.release(true),
        () => {},
      );
    else run.client.release(true);
    throw postgresFailure(error, { address, isOver: run.isOver, wasConnected: run.client !== null });
  } finally {
    clearTimeout(timer);
  }
}

const ignoreError = () => {};

async function runIn<Result>(
  client: pg.PoolClient,
  { begin, timeMs, work }: Pick<Transaction<Result>, 'begin' | 'work'> & { readonly timeMs: number },
): Promise<Result> {
  await client.query(
    `${begin}; SET LOCAL search_path = pg_catalog; SET LOCAL statement_timeout = ${timeMs}; SET LOCAL idle_in_transaction_session_timeout = ${timeMs + 1000}`,
  );
  const result = await work({
    query: async <Row>(text: string, values?: readonly unknown[]) =>
      (await client.query(text, values === undefined ? [] : [...values])).rows as Row[],
    queryBytes: async (text) => {
      const config: pg.QueryConfig & { readonly binary: true } = { text, binary: true, types: untouched };
      return (await client.query<Record<string, Uint8Array>>(config)).rows;
    },
  });
  await client.query('COMMIT');
  return result;
}

const untouched = { getTypeParser: () => (value: unknown) => value };

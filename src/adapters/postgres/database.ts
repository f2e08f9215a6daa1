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
};

export type Database = {
  readonly address: PostgresAddress;
  /** All queries see the database as it was at the first. @throws {Failure} `postgres/…` */
  readonly read: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;
  /** All or nothing; `work` runs again when others wrote the same at that moment. @throws {Failure} `postgres/…` */
  readonly write: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;
  /** Gives back the connections at once. */
  readonly close: () => Promise<void>;
};

export type DatabaseInput = {
  /** `postgres://USER@HOST[:PORT]/DATABASE[?sslmode=…]`. */
  readonly address: string;
  readonly password: string | null;
  readonly remainingMs: () => number;
};

const connectMsMax = 10_000;
/** Connections are kept between the questions of a run, and no longer: servers have few. */
const idleMsMax = 5_000;
/** A timer counts to 2³¹ ms at most, and nothing of ours takes this long. */
const workMsMax = 3_600_000;
const attemptsMax = 8;
const connectionsMax = 4;

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
    max: connectionsMax,
    connectionTimeoutMillis: connectMsMax,
    idleTimeoutMillis: idleMsMax,
    allowExitOnIdle: true,
  });
  // A connection that breaks while nobody uses it leaves the pool; without this line it would end the process.
  pool.on('error', () => {});
  const inTurn = takeTurns(connectionsMax);
  const run =
    (begin: string) =>
    <Result>(work: (session: Session) => Promise<Result>) =>
      inTurn(() =>
        repeatOnConflict(remainingMs, () => transact({ pool, address, begin, remainingMs, work })),
      );
  return {
    address,
    read: run('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'),
    write: run('BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE'),
    close: () => pool.end(),
  };
}

/** Opens it for one piece of work. */
export async function withDatabase<Result>(
  input: DatabaseInput,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = openDatabase(input);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Who waits for a turn is not waiting for the network: the time that connecting may take begins after it. */
function takeTurns(most: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <Result>(act: () => Promise<Result>): Promise<Result> => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      // A turn is handed on: nobody can come in between.
      if (next === undefined) running -= 1;
      else next();
    }
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
  });
  await client.query('COMMIT');
  return result;
}

// Servers of PostgreSQL for one suite: Debian's, and PGlite, which has pgvector. Effects: starts processes, writes to a temporary folder.
import { execFileSync, type StdioOptions } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import pg from 'pg';

export type PostgresServer = {
  /** Address of a database; `user` is the superuser without one. */
  readonly addressOf: (database: string, user?: string) => string;
  readonly password: string;
  readonly createDatabase: (name: string, options?: string) => Promise<string>;
  /** Runs SQL as superuser in a database. */
  readonly run: (database: string, sql: string) => Promise<readonly Record<string, unknown>[]>;
  /** Ends all sessions without a goodbye, as a crash does, and recovers. */
  readonly crash: () => void;
  readonly stop: () => Promise<void>;
};

const superuser = 'lockkeeper_admin';
const isRoot = process.getuid?.() === 0;

function programOf(name: string): string {
  const root = '/usr/lib/postgresql';
  const folders = existsSync(root) ? readdirSync(root).map((version) => join(root, version, 'bin')) : [];
  return folders.map((folder) => join(folder, name)).find(existsSync) ?? name;
}

/** PostgreSQL does not run as root. */
function execute(name: string, args: readonly string[], cwd: string): void {
  const command = isRoot
    ? { file: 'runuser', args: ['-u', 'postgres', '--', programOf(name), ...args] }
    : { file: programOf(name), args: [...args] };
  // The server inherits what pg_ctl has open: a pipe would never end.
  const stdio: StdioOptions = 'ignore';
  execFileSync(command.file, command.args, { cwd, stdio });
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Debian's PostgreSQL on a port of its own: a password over TCP, UTF-8, nothing synced to disk. */
export async function startDebianPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-postgres-'));
  const password = 'corr3ct "horse" $battery';
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (isRoot) {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    for (const path of [folder, passwordFile]) chownSync(path, id('-u'), id('-g'));
  }
  const data = join(folder, 'data');
  const auth = ['--auth-local=trust', '--auth-host=scram-sha-256', `--pwfile=${passwordFile}`];
  const settings = ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync', '--username', superuser];
  execute('initdb', ['--pgdata', data, ...settings, ...auth], folder);
  const port = await freePort();
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=60`;
  const start = () =>
    execute('pg_ctl', ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start'], folder);
  start();
  const connection = { host: '127.0.0.1', port, user: superuser, password };
  const run = (database: string, sql: string) => runSql({ ...connection, database }, sql);
  const addressOf = (database: string, user = superuser) =>
    `postgres://${user}@127.0.0.1:${port}/${database}`;
  return {
    addressOf,
    password,
    createDatabase: async (name, options = '') => {
      await run('postgres', `CREATE DATABASE "${name}" ${options}`);
      return addressOf(name);
    },
    run,
    crash: () => {
      execute('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'], folder);
      start();
    },
    stop: async () => {
      execute('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'], folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PGlite with pgvector behind its socket server: one session that clients take turns in. */
export async function startPglite(): Promise<
  Pick<PostgresServer, 'run' | 'stop'> & { readonly address: string }
> {
  const database = await PGlite.create({ extensions: { vector } });
  const server = new PGLiteSocketServer({ db: database, port: 0, host: '127.0.0.1', maxConnections: 16 });
  await server.start();
  const port = Number(/:(\d+)$/.exec(server.getServerConn())?.[1]);
  return {
    address: `postgres://postgres@127.0.0.1:${port}/postgres`,
    run: (name, sql) => runSql({ host: '127.0.0.1', port, user: 'postgres', database: name }, sql),
    stop: async () => {
      await server.stop();
      await database.close();
    },
  };
}

async function runSql(config: pg.ClientConfig, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

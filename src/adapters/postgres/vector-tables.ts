// The table of vectors in PostgreSQL, which pgvector makes possible. Effects: those of the session.
import { Failure } from '../../failure.ts';
import type { Session } from './database.ts';
import { stateOf } from './postgres-failure.ts';

/** From so many vectors on, a graph is worth its time: below, all are compared in a few milliseconds. */
export const graphFrom = 10_000;

/** What pgvector's graphs hold: 2,000 numbers as they are, 4,000 at half precision; larger vectors are all compared. */
const dimsMax = { whole: 2_000, half: 4_000 };

/** Vectors of any length: those of a small library have fewer numbers than those of the same library grown. */
export const vectorTable = 'lockkeeper.vectors';

/** The condition under which a graph holds a vector; a query that says it is served by the graph. */
export const hasDims = (dims: number): string => `vector_dims(embedding) = ${Math.trunc(dims)}`;

/** What the graph orders by, in the type that it holds; null: it holds no vectors of this length. */
function graphType(dims: number): { readonly name: string; readonly operators: string } | null {
  if (dims <= dimsMax.whole) return { name: `vector(${dims})`, operators: 'vector_cosine_ops' };
  return dims <= dimsMax.half ? { name: `halfvec(${dims})`, operators: 'halfvec_cosine_ops' } : null;
}

/** What a query orders by so that the graph serves it; `asked` is the parameter. */
export function distanceTo(asked: string, dims: number): string {
  const type = graphType(dims)?.name ?? `vector(${dims})`;
  return `embedding::${type} <=> ${asked}::${type}`;
}

/** Lets names of pgvector be found in this transaction; false: the database does not have it. */
export async function useVectors(session: Session): Promise<boolean> {
  const [found] = await session.query<{ schema: string }>(
    `SELECT quote_ident(n.nspname) AS schema FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'vector'`,
  );
  if (found === undefined) return false;
  await session.query(`SET LOCAL search_path = pg_catalog, ${found.schema}`);
  return true;
}

/**
 * Makes the table, and switches pgvector on where it is not.
 *
 * @throws {Failure} `postgres/no-vector`
 */
export async function makeVectorTable(session: Session, shown: string): Promise<void> {
  if (!(await useVectors(session))) {
    await createExtension(session, shown);
    await useVectors(session);
  }
  await session.query(
    `CREATE TABLE IF NOT EXISTS ${vectorTable} (number integer PRIMARY KEY, embedding vector NOT NULL)`,
  );
}

async function createExtension(session: Session, shown: string): Promise<void> {
  const [available] = await session.query(`SELECT 1 FROM pg_available_extensions WHERE name = 'vector'`);
  if (available === undefined) throw notInstalled(shown);
  try {
    await session.query('CREATE EXTENSION IF NOT EXISTS vector SCHEMA public');
  } catch (error) {
    if (stateOf(error) === '42501') throw notAllowed(shown, error);
    throw error;
  }
}

/** Makes the graph when there are enough vectors, and pgvector can; one for another length of vectors does not mind. */
export async function makeGraph(session: Session, dims: number, count: number): Promise<void> {
  const type = graphType(dims);
  if (count < graphFrom || type === null) return;
  const [known] = await session.query(`SELECT 1 FROM pg_am WHERE amname = 'hnsw'`);
  if (known === undefined) return;
  await session.query(`SET LOCAL maintenance_work_mem = '256MB'`);
  await session.query(
    `CREATE INDEX IF NOT EXISTS vectors_graph_${Math.trunc(dims)} ON ${vectorTable}
     USING hnsw ((embedding::${type.name}) ${type.operators}) WHERE ${hasDims(dims)}`,
  );
}

/** Whether there is a table of vectors. */
export async function hasVectorTable(session: Session): Promise<boolean> {
  const [row] = await session.query<{ there: boolean }>(
    `SELECT to_regclass('${vectorTable}') IS NOT NULL AS there`,
  );
  return row?.there === true;
}

const withoutVectors =
  'To search by words and hazards alone, build with incidents.embedder.kind: none in the config, or build into a folder.';

const notInstalled = (shown: string) =>
  new Failure({
    code: 'postgres/no-vector',
    message: `PostgreSQL at ${shown} has no pgvector, and this index has vectors.`,
    hint: `Install it on the server (on Debian with the packages of PostgreSQL itself: postgresql-NN-pgvector). ${withoutVectors}`,
  });

const notAllowed = (shown: string, cause: unknown) =>
  new Failure({
    code: 'postgres/no-vector',
    message: `This user may not switch on pgvector in the database at ${shown}.`,
    hint: `Let an administrator run there once: CREATE EXTENSION vector; ${withoutVectors}`,
    cause,
  });

/** For readers: the tables are there, and what reads them is not. */
export const vectorsGone = (shown: string): Failure =>
  new Failure({
    code: 'postgres/no-vector',
    message: `The index at ${shown} has vectors, and its database has no pgvector any more.`,
    hint: `Install it again and run CREATE EXTENSION vector. ${withoutVectors}`,
  });

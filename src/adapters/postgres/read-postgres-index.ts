// Reads a whole index out of tables of PostgreSQL, for a build that goes on from it. Effects: network.
import type { Incident } from '../../domain/generated/incident.ts';
import type { Lexicon } from '../../domain/incident-search.ts';
import { Failure } from '../../failure.ts';
import { type Database, type DatabaseInput, type Session, withDatabase } from './database.ts';
import { readFitted } from './fitted-parts.ts';
import type { PostgresIndexContent } from './index-rows.ts';
import { requireState } from './index-state.ts';
import { readIncident } from './read-incident.ts';
import { useVectors, vectorsGone, vectorTable } from './vector-tables.ts';

/** Rows that are read at once: incidents and vectors are large, postings are by term. */
const pages = { incidents: 2_000, vectors: 2_000, terms: 20_000 };

/**
 * What `writePostgresIndex` wrote, as of one moment; rows are in the order in which they were given.
 *
 * @throws {Failure} `arguments/invalid`, `index/not-found`, `index/damaged`, `postgres/…`
 */
export function readPostgresIndex(input: DatabaseInput): Promise<PostgresIndexContent> {
  return withDatabase(input, (database) => database.read((session) => readContent(session, database)));
}

async function readContent(session: Session, database: Database): Promise<PostgresIndexContent> {
  const { shown } = database.address;
  const { manifest } = await requireState(session, database);
  const { dims } = manifest.embedder;
  const rowOf = new Map<number, number>();
  const incidents: Incident[] = [];
  const lengths: number[] = [];
  await inPages<IncidentRow>(session, incidentPages, pages.incidents, ({ number, length, incident }) => {
    rowOf.set(number, incidents.length);
    incidents.push(readIncident(incident, shown));
    lengths.push(length);
  });
  const lexicon = await readLexicon(session, rowOf);
  const vectors = new Float32Array(incidents.length * dims);
  if (dims > 0 && !(await useVectors(session))) throw vectorsGone(shown);
  let seen = 0;
  if (dims > 0)
    await inPages<VectorRow>(session, vectorPages, pages.vectors, ({ number, embedding }) => {
      const row = rowOf.get(number);
      const numbers: unknown = JSON.parse(embedding);
      if (row === undefined || !Array.isArray(numbers) || numbers.length !== dims) throw damaged(shown);
      vectors.set(numbers as number[], row * dims);
      seen += 1;
    });
  if (incidents.length !== manifest.count || seen !== (dims > 0 ? incidents.length : 0)) throw damaged(shown);
  const fitted = await readFitted(session, shown);
  return {
    manifest,
    incidents,
    vectors,
    lexicon: { ...lexicon, lengths: Uint32Array.from(lengths), fitted },
  };
}

type IncidentRow = { readonly number: number; readonly length: number; readonly incident: unknown };
type VectorRow = { readonly number: number; readonly embedding: string };
type PostingRow = {
  readonly number: number;
  readonly term: string;
  readonly numbers: number[];
  readonly counts: number[];
};

const incidentPages = 'SELECT number, length, incident FROM lockkeeper.indexed_incidents ORDER BY number';
const vectorPages = `SELECT number, embedding::text AS embedding FROM ${vectorTable} ORDER BY number`;

/** By a cursor: the whole would be held twice. */
async function inPages<Row>(
  session: Session,
  text: string,
  pageLength: number,
  take: (row: Row) => void,
): Promise<void> {
  await session.query(`DECLARE pages NO SCROLL CURSOR FOR ${text}`);
  for (;;) {
    const rows = await session.query<Row>(`FETCH ${pageLength} FROM pages`);
    for (const row of rows) take(row);
    if (rows.length < pageLength) break;
  }
  await session.query('CLOSE pages');
}

type Posting = { readonly row: number; readonly count: number };

async function readLexicon(
  session: Session,
  rowOf: ReadonlyMap<number, number>,
): Promise<Pick<Lexicon, 'terms' | 'offsets' | 'rows' | 'counts'>> {
  const byTerm = new Map<string, Posting[]>();
  const text = 'SELECT term, numbers, counts FROM lockkeeper.postings ORDER BY term, segment';
  await inPages<PostingRow>(session, text, pages.terms, ({ term, numbers, counts }) => {
    const postings = byTerm.get(term) ?? [];
    byTerm.set(term, postings);
    numbers.forEach((number, at) => {
      const row = rowOf.get(number);
      if (row !== undefined) postings.push({ row, count: counts[at] ?? 0 });
    });
  });
  const terms = [...byTerm.keys()].filter((term) => (byTerm.get(term)?.length ?? 0) > 0);
  // By code unit, as lexicons are sorted; the server sorts by code point.
  terms.sort((left, right) => (left < right ? -1 : 1));
  const lists = terms.map((term) => (byTerm.get(term) ?? []).sort((left, right) => left.row - right.row));
  const offsets = new Uint32Array(terms.length + 1);
  lists.forEach((list, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + list.length;
  });
  const postings = lists.flat();
  return {
    terms,
    offsets,
    rows: Uint32Array.from(postings, ({ row }) => row),
    counts: Uint16Array.from(postings, ({ count }) => count),
  };
}

const damaged = (shown: string) =>
  new Failure({
    code: 'index/damaged',
    message: `The index at ${shown} does not have what it says that it has.`,
    hint: 'Somebody changed its tables by hand. Build it anew: lockkeeper incidents build --full --out postgres://….',
  });

// Finds candidates in tables of PostgreSQL: by words, vectors, hazards and services. Effects: those of the session.
import type { IncidentIndex } from '../../domain/incident-index.ts';
import type { Candidate } from '../../domain/incident-search.ts';
import type { Session } from './database.ts';
import { vectorText } from './insert-rows.ts';
import { readIncident } from './read-incident.ts';
import { serviceKey } from './service-key.ts';
import { isStorable } from './storable-text.ts';
import { distanceTo, hasDims, vectorTable } from './vector-tables.ts';

export type Asked = Parameters<IncidentIndex['findCandidates']>[0];

/** Parameters of BM25, as the index in memory has them; a test holds the two together. */
export const bm25 = { k1: 0.6, b: 0.4 } as const;

/** What a graph looks at, at least and at most: pgvector allows no more. */
const searchWidth = { min: 200, max: 1000 };

/** `dims` 0: words alone; `shown`: its address, for messages. */
type Index = { readonly dims: number; readonly lengthMean: number; readonly shown: string };

/** @throws {Failure} `index/damaged` */
export async function findCandidates(
  session: Session,
  asked: Asked,
  index: Index,
): Promise<readonly Candidate[]> {
  const { count } = asked;
  await session.query('SET LOCAL jit = off');
  const terms = [...asked.terms].filter(([term]) => isStorable(term));
  const vectors = index.dims > 0 ? asked.vectors : [];
  const numbers = new Set<number>(
    await numbersByWords(session, { terms, count, lengthMean: index.lengthMean }),
  );
  for (const vector of vectors)
    for (const number of await numbersByVector(session, { vector, count, dims: index.dims }))
      numbers.add(number);
  const shared = [
    { column: 'hazards', keys: asked.hazards },
    { column: 'services', keys: asked.services.map(serviceKey) },
  ] as const;
  for (const { column, keys } of shared)
    for (const number of await numbersBySharing(session, { column, keys, count })) numbers.add(number);
  return readCandidates(session, { numbers: [...numbers], terms, vectors }, index.shown);
}

/**
 * Sums are rounded before they are compared: the order of additions is the server's, and equal scores must be equal.
 *
 * Numbers of postings whose incidents are gone join with nothing. Lengths are read once: the planner would look each up,
 * thousands of them, because it cannot know how many numbers a posting holds.
 */
const wordsText = `
  WITH lengths AS MATERIALIZED (SELECT number, length FROM lockkeeper.indexed_incidents)
  SELECT number FROM (
    SELECT i.number, sum(asked.weight * p.count / (p.count + $3::float8 * (1 - $4::float8 + $4::float8 * i.length / $5::float8))) AS score
    FROM unnest($1::text[], $2::float8[]) AS asked (term, weight)
    JOIN lockkeeper.postings ON postings.term = asked.term
    CROSS JOIN LATERAL unnest(postings.numbers, postings.counts) AS p (number, count)
    JOIN lengths i ON i.number = p.number
    GROUP BY i.number
  ) AS ranked
  WHERE score > 0
  ORDER BY round(score::numeric, 10) DESC, number
  LIMIT $6`;

async function numbersByWords(
  session: Session,
  input: {
    readonly terms: readonly (readonly [string, number])[];
    readonly count: number;
    readonly lengthMean: number;
  },
): Promise<readonly number[]> {
  const { terms, count, lengthMean } = input;
  if (terms.length === 0) return [];
  const weights = terms.map(([, weight]) => weight);
  const rows = await session.query<{ number: number }>(wordsText, [
    terms.map(([term]) => term),
    weights,
    bm25.k1,
    bm25.b,
    lengthMean,
    count,
  ]);
  return rows.map(({ number }) => number);
}

async function numbersByVector(
  session: Session,
  { vector, count, dims }: { readonly vector: Float32Array; readonly count: number; readonly dims: number },
): Promise<readonly number[]> {
  const width = Math.min(searchWidth.max, Math.max(searchWidth.min, 4 * count));
  await session.query(`SELECT set_config('hnsw.ef_search', $1, true)`, [String(width)]);
  const distance = distanceTo('$1', dims);
  const rows = await session.query<{ number: number; distance: number }>(
    `SELECT number, ${distance} AS distance FROM ${vectorTable} WHERE ${hasDims(dims)} ORDER BY ${distance} LIMIT $2`,
    [vectorText(vector), count],
  );
  // What points the other way is not near; a vector of zeros has no direction, and its distance is no number.
  return rows.filter((row) => row.distance < 1).map(({ number }) => number);
}

/** The incidents that share the most, a rare thing counting more than a common one. */
async function numbersBySharing(
  session: Session,
  {
    column,
    keys,
    count,
  }: { readonly column: 'hazards' | 'services'; readonly keys: readonly string[]; readonly count: number },
): Promise<readonly number[]> {
  const asked = [...new Set(keys)].filter(isStorable);
  if (asked.length === 0) return [];
  const rows = await session.query<{ number: number }>(
    `WITH shared AS MATERIALIZED (
       SELECT asked.key, i.number FROM unnest($1::text[]) AS asked (key)
       JOIN lockkeeper.indexed_incidents i ON i.${column} @> ARRAY[asked.key]
     ), weights AS (
       SELECT key, ln(1 + (SELECT count(*) FROM lockkeeper.indexed_incidents)::float8 / count(*)) AS weight
       FROM shared GROUP BY key
     )
     SELECT number FROM shared JOIN weights USING (key) GROUP BY number
     ORDER BY round(sum(weight)::numeric, 10) DESC, number LIMIT $2`,
    [asked, count],
  );
  return rows.map(({ number }) => number);
}

type Found = {
  readonly numbers: readonly number[];
  readonly terms: readonly (readonly [string, number])[];
  readonly vectors: readonly Float32Array[];
};

async function readCandidates(session: Session, found: Found, shown: string): Promise<readonly Candidate[]> {
  if (found.numbers.length === 0) return [];
  const frequencies = await readFrequencies(session, found);
  const cosines = await readCosines(session, found);
  const rows = await session.query<{ number: number; length: number; incident: unknown }>(
    'SELECT number, length, incident FROM lockkeeper.indexed_incidents WHERE number = ANY($1) ORDER BY number',
    [found.numbers],
  );
  return rows.map(({ number, length, incident }) => ({
    row: number,
    incident: readIncident(incident, shown),
    length,
    frequencies: frequencies.get(number) ?? new Map(),
    dense: cosines.get(number) ?? null,
  }));
}

async function readFrequencies(session: Session, { numbers, terms }: Found) {
  const rows = await session.query<{ number: number; term: string; count: number }>(
    `SELECT p.number, postings.term, p.count
     FROM lockkeeper.postings CROSS JOIN LATERAL unnest(numbers, counts) AS p (number, count)
     WHERE postings.term = ANY($1) AND p.number = ANY($2)`,
    [terms.map(([term]) => term), numbers],
  );
  const found = new Map<number, Map<string, number>>();
  for (const { number, term, count } of rows) {
    const known = found.get(number) ?? new Map<string, number>();
    known.set(term, count);
    found.set(number, known);
  }
  return found;
}

async function readCosines(session: Session, { numbers, vectors }: Found) {
  const best = new Map<number, NonNullable<Candidate['dense']>>();
  for (const [vector, asked] of vectors.entries()) {
    const rows = await session.query<{ number: number; cosine: number }>(
      `SELECT number, 1 - (embedding <=> $1::vector) AS cosine FROM ${vectorTable} WHERE number = ANY($2)`,
      [vectorText(asked), numbers],
    );
    for (const { number, cosine: told } of rows) {
      const cosine = Number.isFinite(told) ? told : 0;
      if (cosine > (best.get(number)?.cosine ?? Number.NEGATIVE_INFINITY))
        best.set(number, { cosine, vector });
    }
  }
  return best;
}

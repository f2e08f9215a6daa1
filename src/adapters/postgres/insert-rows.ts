// Writes incidents, postings, terms and vectors into tables. Effects: those of the session.
import type { Lexicon } from '../../domain/incident-search.ts';
import type { Session } from './database.ts';
import type { PostgresIndexContent } from './index-rows.ts';
import { serviceKey } from './service-key.ts';
import { batchesOf, isStorable } from './storable-text.ts';
import { vectorTable } from './vector-tables.ts';

/** Rows of an index to write, with numbers from `firstNumber` on. */
export type NumberedRows = {
  readonly content: PostgresIndexContent;
  readonly fingerprints: readonly string[];
  readonly rows: readonly number[];
  readonly firstNumber: number;
  readonly segment: number;
};

/** Characters, or postings, that are sent at once. */
const batchSize = 4_000_000;

export async function insertIncidents(session: Session, input: NumberedRows): Promise<void> {
  const { content, fingerprints, rows, firstNumber } = input;
  function* values() {
    for (const [at, row] of rows.entries()) {
      const incident = content.incidents[row];
      if (incident === undefined) continue;
      const hazards = new Set(incident.hazards.map(({ hazard }) => hazard));
      const services = new Set(incident.services.map(serviceKey));
      yield {
        number: firstNumber + at,
        id: incident.id,
        fingerprint: fingerprints[row] ?? '',
        length: content.lexicon.lengths[row] ?? 0,
        hazards: JSON.stringify([...hazards]),
        services: JSON.stringify([...services]),
        incident: JSON.stringify(incident),
      };
    }
  }
  for (const batch of batchesOf(values(), { sizeMax: batchSize, sizeOf: ({ incident }) => incident.length }))
    await session.query(
      `INSERT INTO lockkeeper.indexed_incidents (number, id, fingerprint, length, hazards, services, incident)
       SELECT number, id, fingerprint, length, ARRAY(SELECT json_array_elements_text(hazards::json)),
         ARRAY(SELECT json_array_elements_text(services::json)), incident::json
       FROM unnest($1::integer[], $2::text[], $3::text[], $4::integer[], $5::text[], $6::text[], $7::text[])
         AS added (number, id, fingerprint, length, hazards, services, incident)`,
      [
        batch.map(({ number }) => number),
        batch.map(({ id }) => id),
        batch.map(({ fingerprint }) => fingerprint),
        batch.map(({ length }) => length),
        batch.map(({ hazards }) => hazards),
        batch.map(({ services }) => services),
        batch.map(({ incident }) => incident),
      ],
    );
}

/** Words that PostgreSQL cannot hold are in no index: nobody asks for them. */
export async function insertPostings(session: Session, input: NumberedRows): Promise<void> {
  const { content, rows, firstNumber, segment } = input;
  const { lexicon } = content;
  const numberOf = new Int32Array(content.incidents.length).fill(-1);
  for (const [at, row] of rows.entries()) numberOf[row] = firstNumber + at;
  function* postings() {
    for (const [index, term] of lexicon.terms.entries()) {
      const numbers: number[] = [];
      const counts: number[] = [];
      for (let at = lexicon.offsets[index] ?? 0; at < (lexicon.offsets[index + 1] ?? 0); at += 1) {
        const number = numberOf[lexicon.rows[at] ?? 0] ?? -1;
        if (number < 0) continue;
        numbers.push(number);
        counts.push(lexicon.counts[at] ?? 0);
      }
      if (numbers.length > 0 && isStorable(term)) yield { term, numbers, counts };
    }
  }
  const limits = {
    sizeMax: batchSize / 10,
    sizeOf: ({ numbers }: { numbers: readonly number[] }) => 2 + numbers.length,
  };
  for (const batch of batchesOf(postings(), limits))
    await session.query(
      `INSERT INTO lockkeeper.postings (term, segment, numbers, counts)
       SELECT term, $1, numbers::integer[], counts::integer[]
       FROM unnest($2::text[], $3::text[], $4::text[]) AS added (term, numbers, counts)`,
      [
        segment,
        batch.map(({ term }) => term),
        batch.map(({ numbers }) => `{${numbers.join(',')}}`),
        batch.map(({ counts }) => `{${counts.join(',')}}`),
      ],
    );
}

/** Makes the numbers of incidents that have a term those of the lexicon. */
export async function updateTerms(session: Session, { terms, offsets }: Lexicon): Promise<void> {
  const stored = await session.query<{ term: string; documents: number }>(
    'SELECT term, documents FROM lockkeeper.terms',
  );
  const gone = new Map(stored.map(({ term, documents }) => [term, documents]));
  const changed: { readonly term: string; readonly documents: number }[] = [];
  for (const [index, term] of terms.entries()) {
    const documents = (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
    if (documents === 0 || !isStorable(term)) continue;
    if (gone.get(term) !== documents) changed.push({ term, documents });
    gone.delete(term);
  }
  if (gone.size > 0)
    await session.query('DELETE FROM lockkeeper.terms WHERE term = ANY($1)', [[...gone.keys()]]);
  for (const batch of batchesOf(changed, { sizeMax: batchSize, sizeOf: ({ term }) => 20 + term.length }))
    await session.query(
      `INSERT INTO lockkeeper.terms (term, documents)
       SELECT term, documents FROM unnest($1::text[], $2::integer[]) AS changed (term, documents)
       ON CONFLICT (term) DO UPDATE SET documents = excluded.documents`,
      [batch.map(({ term }) => term), batch.map(({ documents }) => documents)],
    );
}

export async function insertVectors(session: Session, input: NumberedRows): Promise<void> {
  const { content, rows, firstNumber } = input;
  const { dims } = content.manifest.embedder;
  const numbered = rows.map((row, at) => ({ row, number: firstNumber + at }));
  // A number of a vector takes about twelve characters.
  for (const batch of batchesOf(numbered, { sizeMax: batchSize, sizeOf: () => 12 * dims }))
    await session.query(
      `INSERT INTO ${vectorTable} (number, embedding)
       SELECT number, embedding::vector FROM unnest($1::integer[], $2::text[]) AS added (number, embedding)`,
      [
        batch.map(({ number }) => number),
        batch.map(({ row }) => vectorText(content.vectors.subarray(row * dims, (row + 1) * dims))),
      ],
    );
}

/** A vector as pgvector reads it. */
export const vectorText = (vector: Float32Array): string => `[${vector.join(',')}]`;

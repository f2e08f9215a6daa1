import {
  vectorTable
} from "./chunk-PCDW5OCW.js";
import {
  batchesOf,
  isStorable
} from "./chunk-4PXTGR6F.js";

// src/adapters/postgres/service-key.ts
var serviceKey = (name) => name.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

// src/adapters/postgres/insert-rows.ts
var batchSize = 4e6;
async function insertIncidents(session, input) {
  const { content, fingerprints, rows, firstNumber } = input;
  function* values() {
    for (const [at, row] of rows.entries()) {
      const incident = content.incidents[row];
      if (incident === void 0) continue;
      const hazards = new Set(incident.hazards.map(({ hazard }) => hazard));
      const services = new Set(incident.services.map(serviceKey));
      yield {
        number: firstNumber + at,
        id: incident.id,
        fingerprint: fingerprints[row] ?? "",
        length: content.lexicon.lengths[row] ?? 0,
        hazards: JSON.stringify([...hazards]),
        services: JSON.stringify([...services]),
        incident: JSON.stringify(incident)
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
        batch.map(({ incident }) => incident)
      ]
    );
}
async function insertPostings(session, input) {
  const { content, rows, firstNumber, segment } = input;
  const { lexicon } = content;
  const numberOf = new Int32Array(content.incidents.length).fill(-1);
  for (const [at, row] of rows.entries()) numberOf[row] = firstNumber + at;
  function* postings() {
    for (const [index, term] of lexicon.terms.entries()) {
      const numbers = [];
      const counts = [];
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
    sizeOf: ({ numbers }) => 2 + numbers.length
  };
  for (const batch of batchesOf(postings(), limits))
    await session.query(
      `INSERT INTO lockkeeper.postings (term, segment, numbers, counts)
       SELECT term, $1, numbers::integer[], counts::integer[]
       FROM unnest($2::text[], $3::text[], $4::text[]) AS added (term, numbers, counts)`,
      [
        segment,
        batch.map(({ term }) => term),
        batch.map(({ numbers }) => `{${numbers.join(",")}}`),
        batch.map(({ counts }) => `{${counts.join(",")}}`)
      ]
    );
}
async function updateTerms(session, { terms, offsets }) {
  const stored = await session.query(
    "SELECT term, documents FROM lockkeeper.terms"
  );
  const gone = new Map(stored.map(({ term, documents }) => [term, documents]));
  const changed = [];
  for (const [index, term] of terms.entries()) {
    const documents = (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
    if (documents === 0 || !isStorable(term)) continue;
    if (gone.get(term) !== documents) changed.push({ term, documents });
    gone.delete(term);
  }
  if (gone.size > 0)
    await session.query("DELETE FROM lockkeeper.terms WHERE term = ANY($1)", [[...gone.keys()]]);
  for (const batch of batchesOf(changed, { sizeMax: batchSize, sizeOf: ({ term }) => 20 + term.length }))
    await session.query(
      `INSERT INTO lockkeeper.terms (term, documents)
       SELECT term, documents FROM unnest($1::text[], $2::integer[]) AS changed (term, documents)
       ON CONFLICT (term) DO UPDATE SET documents = excluded.documents`,
      [batch.map(({ term }) => term), batch.map(({ documents }) => documents)]
    );
}
async function insertVectors(session, input) {
  const { content, rows, firstNumber } = input;
  const { dims } = content.manifest.embedder;
  const numbered = rows.map((row, at) => ({ row, number: firstNumber + at }));
  for (const batch of batchesOf(numbered, { sizeMax: batchSize, sizeOf: () => 12 * dims }))
    await session.query(
      `INSERT INTO ${vectorTable} (number, embedding)
       SELECT number, embedding::vector FROM unnest($1::integer[], $2::text[]) AS added (number, embedding)`,
      [
        batch.map(({ number }) => number),
        batch.map(({ row }) => vectorText(content.vectors.subarray(row * dims, (row + 1) * dims)))
      ]
    );
}
var vectorText = (vector) => `[${vector.join(",")}]`;

export {
  serviceKey,
  insertIncidents,
  insertPostings,
  updateTerms,
  insertVectors,
  vectorText
};

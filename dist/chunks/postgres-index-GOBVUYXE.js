import {
  readIncident
} from "./chunk-TEJLIDI7.js";
import {
  serviceKey,
  vectorText
} from "./chunk-XEY2NFAO.js";
import {
  distanceTo,
  hasDims,
  readFitted,
  requireState,
  sameEmbedder,
  useVectors,
  vectorTable,
  vectorsGone
} from "./chunk-PCDW5OCW.js";
import "./chunk-YO4BSWYA.js";
import "./chunk-OHMWGUBJ.js";
import {
  isStorable
} from "./chunk-4PXTGR6F.js";
import {
  openDatabase
} from "./chunk-K5ZTYHTN.js";
import "./chunk-EUHNVHOZ.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/postgres/find-candidates.ts
var bm25 = { k1: 0.6, b: 0.4 };
var searchWidth = { min: 200, max: 1e3 };
async function findCandidates(session, asked, index) {
  const { count } = asked;
  await session.query("SET LOCAL jit = off");
  const terms = [...asked.terms].filter(([term]) => isStorable(term));
  const vectors = index.dims > 0 ? asked.vectors : [];
  const numbers = new Set(
    await numbersByWords(session, { terms, count, lengthMean: index.lengthMean })
  );
  for (const vector of vectors)
    for (const number of await numbersByVector(session, { vector, count, dims: index.dims }))
      numbers.add(number);
  const shared = [
    { column: "hazards", keys: asked.hazards },
    { column: "services", keys: asked.services.map(serviceKey) }
  ];
  for (const { column, keys } of shared)
    for (const number of await numbersBySharing(session, { column, keys, count })) numbers.add(number);
  return readCandidates(session, { numbers: [...numbers], terms, vectors }, index.shown);
}
var wordsText = `
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
async function numbersByWords(session, input) {
  const { terms, count, lengthMean } = input;
  if (terms.length === 0) return [];
  const weights = terms.map(([, weight]) => weight);
  const rows = await session.query(wordsText, [
    terms.map(([term]) => term),
    weights,
    bm25.k1,
    bm25.b,
    lengthMean,
    count
  ]);
  return rows.map(({ number }) => number);
}
async function numbersByVector(session, { vector, count, dims }) {
  const width = Math.min(searchWidth.max, Math.max(searchWidth.min, 4 * count));
  await session.query(`SELECT set_config('hnsw.ef_search', $1, true)`, [String(width)]);
  const distance = distanceTo("$1", dims);
  const rows = await session.query(
    `SELECT number, ${distance} AS distance FROM ${vectorTable} WHERE ${hasDims(dims)} ORDER BY ${distance} LIMIT $2`,
    [vectorText(vector), count]
  );
  return rows.filter((row) => row.distance < 1).map(({ number }) => number);
}
async function numbersBySharing(session, {
  column,
  keys,
  count
}) {
  const asked = [...new Set(keys)].filter(isStorable);
  if (asked.length === 0) return [];
  const rows = await session.query(
    `WITH shared AS MATERIALIZED (
       SELECT asked.key, i.number FROM unnest($1::text[]) AS asked (key)
       JOIN lockkeeper.indexed_incidents i ON i.${column} @> ARRAY[asked.key]
     ), weights AS (
       SELECT key, ln(1 + (SELECT count(*) FROM lockkeeper.indexed_incidents)::float8 / count(*)) AS weight
       FROM shared GROUP BY key
     )
     SELECT number FROM shared JOIN weights USING (key) GROUP BY number
     ORDER BY round(sum(weight)::numeric, 10) DESC, number LIMIT $2`,
    [asked, count]
  );
  return rows.map(({ number }) => number);
}
async function readCandidates(session, found, shown) {
  if (found.numbers.length === 0) return [];
  const frequencies = await readFrequencies(session, found);
  const cosines = await readCosines(session, found);
  const rows = await session.query(
    "SELECT number, length, incident FROM lockkeeper.indexed_incidents WHERE number = ANY($1) ORDER BY number",
    [found.numbers]
  );
  return rows.map(({ number, length, incident }) => ({
    row: number,
    incident: readIncident(incident, shown),
    length,
    frequencies: frequencies.get(number) ?? /* @__PURE__ */ new Map(),
    dense: cosines.get(number) ?? null
  }));
}
async function readFrequencies(session, { numbers, terms }) {
  const rows = await session.query(
    `SELECT p.number, postings.term, p.count
     FROM lockkeeper.postings CROSS JOIN LATERAL unnest(numbers, counts) AS p (number, count)
     WHERE postings.term = ANY($1) AND p.number = ANY($2)`,
    [terms.map(([term]) => term), numbers]
  );
  const found = /* @__PURE__ */ new Map();
  for (const { number, term, count } of rows) {
    const known = found.get(number) ?? /* @__PURE__ */ new Map();
    known.set(term, count);
    found.set(number, known);
  }
  return found;
}
async function readCosines(session, { numbers, vectors }) {
  const best = /* @__PURE__ */ new Map();
  for (const [vector, asked] of vectors.entries()) {
    const rows = await session.query(
      `SELECT number, 1 - (embedding <=> $1::vector) AS cosine FROM ${vectorTable} WHERE number = ANY($2)`,
      [vectorText(asked), numbers]
    );
    for (const { number, cosine: told } of rows) {
      const cosine = Number.isFinite(told) ? told : 0;
      if (cosine > (best.get(number)?.cosine ?? Number.NEGATIVE_INFINITY))
        best.set(number, { cosine, vector });
    }
  }
  return best;
}

// src/adapters/postgres/postgres-index.ts
async function openPostgresIndex(input) {
  const database = openDatabase(input);
  const opened = await database.read(async (session) => ({
    state: await requireState(session, database),
    count: await countIncidents(session)
  }));
  const { manifest } = opened.state;
  const { kind, model, dims } = manifest.embedder;
  const embedder = { kind, model, dims };
  return {
    name: input.address,
    count: opened.count,
    embedder,
    textVersion: manifest.textVersion,
    readFitted: () => database.read(async (session) => {
      await requireSame(session, { database, opened: opened.state });
      return readFitted(session, database.address.shown);
    }),
    readTermStatistics: (terms) => database.read(async (session) => {
      const state = await requireState(session, database);
      const rows = await session.query(
        "SELECT term, documents FROM lockkeeper.terms WHERE term = ANY($1)",
        [terms.filter(isStorable)]
      );
      const count = await countIncidents(session);
      return {
        count,
        lengthMean: lengthMeanOf(state, count),
        documentFrequency: new Map(rows.map(({ term, documents }) => [term, documents]))
      };
    }),
    findCandidates: async (asked) => {
      assertDims(asked, { dims, shown: database.address.shown });
      return database.read((session) => ask(session, { database, opened: opened.state, asked }));
    }
  };
}
var lengthMeanOf = ({ lengthTotal }, count) => count === 0 ? 1 : Math.max(1, lengthTotal / count);
async function countIncidents(session) {
  const [row] = await session.query(
    "SELECT count(*)::integer AS count FROM lockkeeper.indexed_incidents"
  );
  return row?.count ?? 0;
}
async function ask(session, { database, opened, asked }) {
  const state = await requireSame(session, { database, opened });
  const { dims } = state.manifest.embedder;
  if (dims > 0 && asked.vectors.length > 0 && !await useVectors(session))
    throw vectorsGone(database.address.shown);
  const lengthMean = lengthMeanOf(state, await countIncidents(session));
  return findCandidates(session, asked, { dims, lengthMean, shown: database.address.shown });
}
async function requireSame(session, { database, opened }) {
  const state = await requireState(session, database);
  const isSame = sameEmbedder(state.manifest, opened.manifest) && state.manifest.textVersion === opened.manifest.textVersion;
  if (isSame) return state;
  throw new Failure({
    code: "index/incompatible",
    message: `The index at ${database.address.shown} was built anew with another embedder while this run was asking it.`,
    hint: "Run again: nothing was compared across the two."
  });
}
function assertDims({ vectors }, { dims, shown }) {
  const other = vectors.find(({ length }) => dims > 0 && length !== dims);
  if (other === void 0) return;
  throw new Failure({
    code: "index/incompatible",
    message: `The index at ${shown} has vectors of ${dims} numbers, and was asked with one of ${other.length}.`,
    hint: "Vectors of another embedder cannot be compared. Set incidents.embedder to that of the index, or build it anew."
  });
}
export {
  openPostgresIndex
};

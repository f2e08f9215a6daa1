import {
  readIncident
} from "./chunk-TEJLIDI7.js";
import {
  readFitted,
  requireState,
  useVectors,
  vectorTable,
  vectorsGone
} from "./chunk-PCDW5OCW.js";
import "./chunk-YO4BSWYA.js";
import "./chunk-OHMWGUBJ.js";
import {
  withDatabase
} from "./chunk-K5ZTYHTN.js";
import "./chunk-EUHNVHOZ.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/postgres/read-postgres-index.ts
var pages = { incidents: 2e3, vectors: 2e3, terms: 2e4 };
function readPostgresIndex(input) {
  return withDatabase(input, (database) => database.read((session) => readContent(session, database)));
}
async function readContent(session, database) {
  const { shown } = database.address;
  const { manifest } = await requireState(session, database);
  const { dims } = manifest.embedder;
  const rowOf = /* @__PURE__ */ new Map();
  const incidents = [];
  const lengths = [];
  await inPages(session, incidentPages, pages.incidents, ({ number, length, incident }) => {
    rowOf.set(number, incidents.length);
    incidents.push(readIncident(incident, shown));
    lengths.push(length);
  });
  const lexicon = await readLexicon(session, rowOf);
  const vectors = new Float32Array(incidents.length * dims);
  if (dims > 0 && !await useVectors(session)) throw vectorsGone(shown);
  let seen = 0;
  if (dims > 0)
    await inPages(session, vectorPages, pages.vectors, ({ number, embedding }) => {
      const row = rowOf.get(number);
      const numbers = JSON.parse(embedding);
      if (row === void 0 || !Array.isArray(numbers) || numbers.length !== dims) throw damaged(shown);
      vectors.set(numbers, row * dims);
      seen += 1;
    });
  if (incidents.length !== manifest.count || seen !== (dims > 0 ? incidents.length : 0)) throw damaged(shown);
  const fitted = await readFitted(session, shown);
  return {
    manifest,
    incidents,
    vectors,
    lexicon: { ...lexicon, lengths: Uint32Array.from(lengths), fitted }
  };
}
var incidentPages = "SELECT number, length, incident FROM lockkeeper.indexed_incidents ORDER BY number";
var vectorPages = `SELECT number, embedding::text AS embedding FROM ${vectorTable} ORDER BY number`;
async function inPages(session, text, pageLength, take) {
  await session.query(`DECLARE pages NO SCROLL CURSOR FOR ${text}`);
  for (; ; ) {
    const rows = await session.query(`FETCH ${pageLength} FROM pages`);
    for (const row of rows) take(row);
    if (rows.length < pageLength) break;
  }
  await session.query("CLOSE pages");
}
async function readLexicon(session, rowOf) {
  const byTerm = /* @__PURE__ */ new Map();
  const text = "SELECT term, numbers, counts FROM lockkeeper.postings ORDER BY term, segment";
  await inPages(session, text, pages.terms, ({ term, numbers, counts }) => {
    const postings2 = byTerm.get(term) ?? [];
    byTerm.set(term, postings2);
    numbers.forEach((number, at) => {
      const row = rowOf.get(number);
      if (row !== void 0) postings2.push({ row, count: counts[at] ?? 0 });
    });
  });
  const terms = [...byTerm.keys()].filter((term) => (byTerm.get(term)?.length ?? 0) > 0);
  terms.sort((left, right) => left < right ? -1 : 1);
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
    counts: Uint16Array.from(postings, ({ count }) => count)
  };
}
var damaged = (shown) => new Failure({
  code: "index/damaged",
  message: `The index at ${shown} does not have what it says that it has.`,
  hint: "Somebody changed its tables by hand. Build it anew: lockkeeper incidents build --full --out postgres://…."
});
export {
  readPostgresIndex
};

import {
  insertIncidents,
  insertPostings,
  insertVectors,
  updateTerms
} from "./chunk-XEY2NFAO.js";
import {
  hasVectorTable,
  makeGraph,
  makeVectorTable,
  readState,
  vectorTable,
  writeFitted
} from "./chunk-PCDW5OCW.js";
import "./chunk-OHMWGUBJ.js";
import {
  isStorable
} from "./chunk-4PXTGR6F.js";
import {
  lockUntilEnd,
  migrate,
  withDatabase
} from "./chunk-K5ZTYHTN.js";
import "./chunk-EUHNVHOZ.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/postgres/index-rows.ts
import { createHash } from "node:crypto";
function fingerprintRows({ manifest, incidents, vectors, lexicon }) {
  const { dims } = manifest.embedder;
  const termKeys = Buffer.alloc(lexicon.terms.length * 8);
  lexicon.terms.forEach((term, at) => {
    createHash("sha256").update(term).digest().copy(termKeys, at * 8, 0, 8);
  });
  const { starts, terms, counts } = transpose(lexicon);
  return incidents.map((incident, row) => {
    const hash = createHash("sha256").update(JSON.stringify(incident));
    const [start = 0, end = 0] = [starts[row], starts[row + 1]];
    const postings = Buffer.alloc((end - start) * 10);
    for (let at = start; at < end; at += 1) {
      const to = (at - start) * 10;
      termKeys.copy(postings, to, (terms[at] ?? 0) * 8, (terms[at] ?? 0) * 8 + 8);
      postings.writeUInt16LE(counts[at] ?? 0, to + 8);
    }
    const vector = vectors.subarray(row * dims, (row + 1) * dims);
    hash.update(postings).update(new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength));
    return hash.digest("hex").slice(0, 32);
  });
}
function transpose({ offsets, rows, counts, lengths, terms: names }) {
  const starts = new Uint32Array(lengths.length + 1);
  for (const row of rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < lengths.length; row += 1)
    starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const next = starts.slice();
  const terms = new Uint32Array(rows.length);
  const byRow = new Uint16Array(rows.length);
  for (let term = 0; term < names.length; term += 1) {
    for (let at = offsets[term] ?? 0; at < (offsets[term + 1] ?? 0); at += 1) {
      const row = rows[at] ?? 0;
      const to = next[row] ?? 0;
      terms[to] = term;
      byRow[to] = counts[at] ?? 0;
      next[row] = to + 1;
    }
  }
  return { starts, terms, counts: byRow };
}
function compareRows(incidents, fingerprints, stored) {
  const waiting = new Map(stored.map((row) => [row.id, row]));
  const rows = [];
  const numbers = [];
  let updated = 0;
  for (const [row, { id }] of incidents.entries()) {
    const known = waiting.get(id);
    waiting.delete(id);
    if (known?.fingerprint === fingerprints[row]) continue;
    rows.push(row);
    if (known === void 0) continue;
    updated += 1;
    numbers.push(known.number);
  }
  for (const { number } of waiting.values()) numbers.push(number);
  return { rows, numbers, updated, inserted: rows.length - updated, removed: waiting.size };
}

// src/adapters/postgres/write-postgres-index.ts
var segmentsMax = 32;
async function writePostgresIndex(input) {
  const { content } = input;
  for (const { id } of content.incidents) if (!isStorable(id)) throw unstorable(id);
  const fingerprints = fingerprintRows(content);
  return withDatabase(input, async (database) => {
    await migrate(database);
    return database.write(async (session) => {
      await lockUntilEnd(session, "index");
      return write(session, { content, fingerprints, database });
    });
  });
}
async function write(session, { content, fingerprints, database }) {
  const { dims } = content.manifest.embedder;
  const state = await readState(session, database);
  if (dims > 0) await makeVectorTable(session, database.address.shown);
  const stored = await session.query(
    "SELECT number, id, fingerprint FROM lockkeeper.indexed_incidents ORDER BY number"
  );
  const changes = compareRows(content.incidents, fingerprints, stored);
  const { inserted, updated, removed } = changes;
  const kept = isKept(content, { state, changes, storedCount: stored.length }) ? state : null;
  if (kept === null) await clear(session);
  else await remove(session, changes.numbers, dims);
  const rows = kept === null ? content.incidents.map((_, row) => row) : changes.rows;
  const numbered = {
    content,
    fingerprints,
    rows,
    firstNumber: kept?.nextNumber ?? 0,
    segment: kept?.nextSegment ?? 0
  };
  await insertIncidents(session, numbered);
  await insertPostings(session, numbered);
  await updateTerms(session, content.lexicon);
  if (dims > 0) {
    await insertVectors(session, numbered);
    await makeGraph(session, dims, content.incidents.length);
  }
  await writeFitted(session, { content, earlier: state?.manifest ?? null });
  await writeState(session, {
    generation: (state?.generation ?? 0) + 1,
    manifest: content.manifest,
    nextNumber: numbered.firstNumber + rows.length,
    nextSegment: numbered.segment + (rows.length > 0 ? 1 : 0),
    retired: (kept?.retired ?? 0) + (kept === null ? 0 : changes.numbers.length),
    lengthTotal: content.lexicon.lengths.reduce((sum, length) => sum + length, 0)
  });
  if (rows.length > 0) await session.query("ANALYZE lockkeeper.indexed_incidents, lockkeeper.postings");
  return { inserted, updated, removed };
}
function isKept({ manifest, incidents }, {
  state,
  changes,
  storedCount
}) {
  if (state === null) return false;
  const { embedder, textVersion } = state.manifest;
  if (embedder.dims !== manifest.embedder.dims || textVersion !== manifest.textVersion) return false;
  if (changes.rows.length > incidents.length / 2 || changes.numbers.length > storedCount / 2) return false;
  const retired = state.retired + changes.numbers.length;
  return state.nextSegment < segmentsMax && retired <= Math.max(100, incidents.length / 4);
}
async function clear(session) {
  if (await hasVectorTable(session)) await session.query(`DELETE FROM ${vectorTable}`);
  await session.query("DELETE FROM lockkeeper.indexed_incidents");
  await session.query("DELETE FROM lockkeeper.postings");
}
async function remove(session, numbers, dims) {
  if (numbers.length === 0) return;
  await session.query("DELETE FROM lockkeeper.indexed_incidents WHERE number = ANY($1)", [numbers]);
  if (dims > 0) await session.query(`DELETE FROM ${vectorTable} WHERE number = ANY($1)`, [numbers]);
}
async function writeState(session, state) {
  await session.query(
    `INSERT INTO lockkeeper.index_state
       (generation, manifest, next_number, next_segment, retired, length_total)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (single) DO UPDATE
     SET generation = excluded.generation, manifest = excluded.manifest, next_number = excluded.next_number,
       next_segment = excluded.next_segment, retired = excluded.retired, length_total = excluded.length_total`,
    [
      state.generation,
      JSON.stringify(state.manifest),
      state.nextNumber,
      state.nextSegment,
      state.retired,
      state.lengthTotal
    ]
  );
}
var unstorable = (id) => new Failure({
  code: "incidents/invalid",
  message: `PostgreSQL cannot hold the id ${JSON.stringify(id)}: it has a NUL, or half of a character.`,
  hint: "Give the report another id where it comes from; the index is as it was."
});
export {
  writePostgresIndex
};

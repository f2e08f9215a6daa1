import {
  validateIndexManifest
} from "./chunk-OHMWGUBJ.js";
import {
  readVersion,
  stateOf
} from "./chunk-K5ZTYHTN.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import {
  schemaProblems
} from "./chunk-RYUVC4AI.js";

// src/adapters/postgres/vector-tables.ts
var graphFrom = 1e4;
var dimsMax = { whole: 2e3, half: 4e3 };
var vectorTable = "lockkeeper.vectors";
var hasDims = (dims) => `vector_dims(embedding) = ${Math.trunc(dims)}`;
function graphType(dims) {
  if (dims <= dimsMax.whole) return { name: `vector(${dims})`, operators: "vector_cosine_ops" };
  return dims <= dimsMax.half ? { name: `halfvec(${dims})`, operators: "halfvec_cosine_ops" } : null;
}
function distanceTo(asked, dims) {
  const type = graphType(dims)?.name ?? `vector(${dims})`;
  return `embedding::${type} <=> ${asked}::${type}`;
}
async function useVectors(session) {
  const [found] = await session.query(
    `SELECT quote_ident(n.nspname) AS schema FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'vector'`
  );
  if (found === void 0) return false;
  await session.query(`SET LOCAL search_path = pg_catalog, ${found.schema}`);
  return true;
}
async function makeVectorTable(session, shown) {
  if (!await useVectors(session)) {
    await createExtension(session, shown);
    await useVectors(session);
  }
  await session.query(
    `CREATE TABLE IF NOT EXISTS ${vectorTable} (number integer PRIMARY KEY, embedding vector NOT NULL)`
  );
}
async function createExtension(session, shown) {
  const [available] = await session.query(`SELECT 1 FROM pg_available_extensions WHERE name = 'vector'`);
  if (available === void 0) throw notInstalled(shown);
  try {
    await session.query("CREATE EXTENSION IF NOT EXISTS vector SCHEMA public");
  } catch (error) {
    if (stateOf(error) === "42501") throw notAllowed(shown, error);
    throw error;
  }
}
async function makeGraph(session, dims, count) {
  const type = graphType(dims);
  if (count < graphFrom || type === null) return;
  const [known] = await session.query(`SELECT 1 FROM pg_am WHERE amname = 'hnsw'`);
  if (known === void 0) return;
  await session.query(`SET LOCAL maintenance_work_mem = '256MB'`);
  await session.query(
    `CREATE INDEX IF NOT EXISTS vectors_graph_${Math.trunc(dims)} ON ${vectorTable}
     USING hnsw ((embedding::${type.name}) ${type.operators}) WHERE ${hasDims(dims)}`
  );
}
async function hasVectorTable(session) {
  const [row] = await session.query(
    `SELECT to_regclass('${vectorTable}') IS NOT NULL AS there`
  );
  return row?.there === true;
}
var withoutVectors = "To search by words and hazards alone, build with incidents.embedder.kind: none in the config, or build into a folder.";
var notInstalled = (shown) => new Failure({
  code: "postgres/no-vector",
  message: `PostgreSQL at ${shown} has no pgvector, and this index has vectors.`,
  hint: `Install it on the server (on Debian with the packages of PostgreSQL itself: postgresql-NN-pgvector). ${withoutVectors}`
});
var notAllowed = (shown, cause) => new Failure({
  code: "postgres/no-vector",
  message: `This user may not switch on pgvector in the database at ${shown}.`,
  hint: `Let an administrator run there once: CREATE EXTENSION vector; ${withoutVectors}`,
  cause
});
var vectorsGone = (shown) => new Failure({
  code: "postgres/no-vector",
  message: `The index at ${shown} has vectors, and its database has no pgvector any more.`,
  hint: `Install it again and run CREATE EXTENSION vector. ${withoutVectors}`
});

// src/adapters/postgres/fitted-bytes.ts
var version = 1;
var headBytes = 16;
function encodeFitted({ terms, weights, vectors, dims }) {
  const names = [];
  for (const [term, row] of terms) names[row] = term;
  const json = new TextEncoder().encode(JSON.stringify(names));
  const bytes = new Uint8Array(headBytes + json.length + 4 * (weights.length + vectors.length));
  const view = new DataView(bytes.buffer);
  [version, dims, names.length, json.length].forEach((number, at2) => {
    view.setUint32(at2 * 4, number, true);
  });
  bytes.set(json, headBytes);
  let at = headBytes + json.length;
  for (const numbers of [weights, vectors]) {
    for (const number of numbers) {
      view.setFloat32(at, number, true);
      at += 4;
    }
  }
  return bytes;
}
function decodeFitted(bytes) {
  if (bytes.length < headBytes) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [found, dims, count, jsonBytes] = [0, 4, 8, 12].map((at) => view.getUint32(at, true));
  if (found !== version || dims === void 0 || count === void 0 || jsonBytes === void 0) return null;
  if (bytes.length !== headBytes + jsonBytes + 4 * count * (1 + dims)) return null;
  const names = parseNames(bytes.subarray(headBytes, headBytes + jsonBytes));
  if (names?.length !== count) return null;
  const numbers = new Float32Array(count * (1 + dims));
  for (let at = 0; at < numbers.length; at += 1) {
    numbers[at] = view.getFloat32(headBytes + jsonBytes + at * 4, true);
    if (!Number.isFinite(numbers[at])) return null;
  }
  const terms = new Map(names.map((term, row) => [term, row]));
  return terms.size === count ? { terms, weights: numbers.slice(0, count), vectors: numbers.slice(count), dims } : null;
}
function parseNames(bytes) {
  try {
    const names = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return Array.isArray(names) && names.every((name) => typeof name === "string") ? names : null;
  } catch {
    return null;
  }
}

// src/adapters/postgres/fitted-parts.ts
var partBytes = 8e6;
async function writeFitted(session, { content, earlier }) {
  const { fitted } = content.lexicon;
  const { sha256 } = content.manifest.embedder.fitted ?? {};
  if (fitted !== null && sha256 !== void 0 && earlier?.embedder.fitted?.sha256 === sha256) return;
  await session.query("DELETE FROM lockkeeper.fitted_embedder");
  if (fitted === null) return;
  const bytes = encodeFitted(fitted);
  for (let part = 0; part * partBytes < bytes.length; part += 1)
    await session.query("INSERT INTO lockkeeper.fitted_embedder (part, bytes) VALUES ($1, $2)", [
      part,
      Buffer.from(bytes.subarray(part * partBytes, (part + 1) * partBytes))
    ]);
}
async function readFitted(session, shown) {
  const rows = await session.query(
    "SELECT bytes FROM lockkeeper.fitted_embedder ORDER BY part"
  );
  if (rows.length === 0) return null;
  const fitted = decodeFitted(Buffer.concat(rows.map(({ bytes }) => bytes)));
  if (fitted !== null) return fitted;
  throw new Failure({
    code: "index/damaged",
    message: `The embedder of the index at ${shown} is not what a build writes.`,
    hint: "Build it anew: lockkeeper incidents build --full --out postgres://…."
  });
}

// src/adapters/postgres/index-state.ts
var versionOfIndex = 2;
async function readState(session, { address }) {
  if (await readVersion(session) < versionOfIndex) return null;
  const [row] = await session.query(
    `SELECT generation::float8, manifest, next_number AS "nextNumber", next_segment AS "nextSegment", retired,
       length_total::float8 AS "lengthTotal"
     FROM lockkeeper.index_state`
  );
  if (row === void 0) return null;
  const { manifest } = row;
  if (validateIndexManifest(manifest)) return { ...row, manifest };
  throw new Failure({
    code: "index/damaged",
    message: `The index at ${address.shown} says of itself what no build writes.`,
    hint: "Build it anew: lockkeeper incidents build --full --out postgres://….",
    problems: schemaProblems(validateIndexManifest.errors)
  });
}
async function requireState(session, database) {
  const state = await readState(session, database);
  if (state !== null) return state;
  throw new Failure({
    code: "index/not-found",
    message: `There is no index of incidents in PostgreSQL at ${database.address.shown}.`,
    hint: "Check host and database, or build it: lockkeeper incidents build --library … --out postgres://…."
  });
}
var sameEmbedder = ({ embedder: one }, { embedder: other }) => one.kind === other.kind && one.model === other.model && one.dims === other.dims && one.fitted?.sha256 === other.fitted?.sha256;

export {
  vectorTable,
  hasDims,
  distanceTo,
  useVectors,
  makeVectorTable,
  makeGraph,
  hasVectorTable,
  vectorsGone,
  writeFitted,
  readFitted,
  readState,
  requireState,
  sameEmbedder
};

import {
  graphHeaderBytes,
  incidentBytesMax,
  indexFileNames,
  manifestBytesMax,
  manifestName,
  namedFiles,
  readGraphHeader,
  readManifest,
  sizesOfGraph
} from "./chunk-QYSQ6EPR.js";
import {
  canonicalJson
} from "./chunk-FQRVSTDS.js";
import {
  validateIncident
} from "./chunk-YO4BSWYA.js";
import {
  bytesOf,
  decodeLexicon,
  encodeFitted,
  float32Of,
  textVersion,
  uint32Of
} from "./chunk-P2GPLAZL.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import {
  schemaProblems
} from "./chunk-RYUVC4AI.js";

// src/hosts/index-format.ts
import { createHash } from "node:crypto";

// src/core/incidents/index-format/check-graph.ts
function checkGraph(bytes, expected) {
  if (bytes.length < graphHeaderBytes || bytes.length % 4 !== 0) return damaged("it is too short");
  const header = readGraphHeader(bytes);
  const m = header.m;
  if (!Number.isInteger(m) || m < 2 || m > 128) return damaged("its number of links is out of range");
  const sizes = sizesOfGraph({ count: expected.count, dims: expected.dims, m });
  const wrong = checkHeader(header, { ...expected, m, sizes });
  if (wrong !== null) return wrong;
  if (bytes.length < sizes.least) return damaged("it is too short for its elements");
  const graph = { words: uint32Of(bytes), header, sizes, count: expected.count, m };
  const levels = readLevels(graph);
  if (typeof levels === "string") return damaged(levels);
  const broken = checkGround(graph) ?? checkUpper(graph, levels);
  if (broken !== null) return damaged(broken);
  return checkFit(graph, expected);
}
var damaged = (why) => ({ kind: "damaged", why });
var other = (why) => ({ kind: "other", why });
function checkHeader(header, expected) {
  const { sizes, m, count } = expected;
  if (header.sizeDataPerElement !== sizes.element || header.offsetData !== sizes.groundLinks) {
    return damaged("its vectors have another length than the manifest says");
  }
  if (header.count !== count || header.maxElements !== count || count === 0) {
    return damaged("it has another number of elements than the manifest says");
  }
  const isLaidOut = header.offsetLevel0 === 0 && header.labelOffset === sizes.groundLinks + expected.dims * 4 && header.maxM === m && header.maxM0 === 2 * m;
  if (!isLaidOut) return damaged("its header contradicts itself");
  if (header.entryPoint >= count || header.maxLevel < 0) return damaged("its entry point is no element");
  const mult = 1 / Math.log(m);
  if (!(Math.abs(header.mult - mult) <= 1e-12 * mult))
    return damaged("its level factor is not that of its links");
  if (header.efConstruction < m || header.efConstruction > 1e4)
    return damaged("its search breadth is out of range");
  return null;
}
function readLevels({ words, header, sizes, count }) {
  const levels = new Uint8Array(count);
  let at = upperStart({ sizes, count });
  for (let id = 0; id < count; id += 1) {
    const size = words[at];
    if (size === void 0 || size % sizes.upperLinks !== 0)
      return "a list of upper links has no possible size";
    const level = size / sizes.upperLinks;
    if (level > header.maxLevel || level > 255) return "an element lies above the highest level";
    levels[id] = level;
    at += 1 + size / 4;
  }
  if (at !== words.length) return "it does not end with its last list";
  if (levels[header.entryPoint] !== header.maxLevel)
    return "its entry point does not reach the highest level";
  return levels;
}
var upperStart = ({ sizes, count }) => (graphHeaderBytes + count * sizes.element) / 4;
function checkGround({ words, sizes, count, m }) {
  for (let id = 0; id < count; id += 1) {
    const at = (graphHeaderBytes + id * sizes.element) / 4;
    const links = words[at] ?? 0;
    if (links > 2 * m) return "an element has more links than there is room for";
    for (let link = at + 1; link <= at + links; link += 1) {
      const to = words[link] ?? count;
      if (to >= count || to === id) return "a link leads to no element, or to itself";
    }
    const label = at + sizes.element / 4 - 2;
    if (words[label] !== id || words[label + 1] !== 0) return "a label is not the row of its element";
  }
  return null;
}
function checkUpper({ words, sizes, count, m }, levels) {
  let at = upperStart({ sizes, count });
  for (let id = 0; id < count; id += 1) {
    at += 1;
    for (let level = 1; level <= (levels[id] ?? 0); level += 1) {
      const links = words[at] ?? 0;
      if (links > m) return "an element has more upper links than there is room for";
      for (let link = at + 1; link <= at + links; link += 1) {
        const to = words[link] ?? count;
        if (to >= count || to === id) return "an upper link leads to no element, or to itself";
        if ((levels[to] ?? 0) < level) return "an upper link leads to an element below its level";
      }
      at += sizes.upperLinks / 4;
    }
  }
  return null;
}
function checkFit(graph, { parameters, vectors, dims }) {
  const { words, header, sizes, count, m } = graph;
  if (m !== parameters.m || header.efConstruction !== Math.max(parameters.efConstruction, m)) {
    return other("it was built with other parameters than the manifest says");
  }
  const expected = new Uint32Array(vectors.buffer, vectors.byteOffset, vectors.length);
  for (let id = 0; id < count; id += 1) {
    const at = (graphHeaderBytes + id * sizes.element + sizes.groundLinks) / 4;
    for (let dim = 0; dim < dims; dim += 1) {
      if (words[at + dim] !== expected[id * dims + dim])
        return other("its vectors are not those of vectors.f32");
    }
  }
  const reached = countReached(graph);
  return reached < count * 0.99 ? other(`its links lead to ${reached} of ${count} elements`) : { kind: "fits" };
}
function countReached({ words, header, sizes, count }) {
  const seen = new Uint8Array(count);
  const queue = new Uint32Array(count);
  queue[0] = header.entryPoint;
  seen[header.entryPoint] = 1;
  let reached = 1;
  for (let head = 0; head < reached; head += 1) {
    const at = (graphHeaderBytes + (queue[head] ?? 0) * sizes.element) / 4;
    const end = at + (words[at] ?? 0);
    for (let link = at + 1; link <= end; link += 1) {
      const to = words[link] ?? 0;
      if (seen[to] === 1) continue;
      seen[to] = 1;
      queue[reached] = to;
      reached += 1;
    }
  }
  return reached;
}

// src/core/incidents/index-format/check-vectors.ts
var squareTolerance = 1e-3;
function findBadRow(vectors, dims) {
  if (dims === 0) return null;
  for (let start = 0; start < vectors.length; start += dims) {
    let square = 0;
    for (let at = start; at < start + dims; at += 1) {
      const value = vectors[at] ?? Number.NaN;
      square += value * value;
    }
    if (square !== 0 && !(Math.abs(square - 1) <= squareTolerance)) return start / dims;
  }
  return null;
}

// src/core/incidents/index-format/incident-lines.ts
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var newline = 10;
var linesAtOnce = 1e3;
var encoded = /* @__PURE__ */ new WeakMap();
function encodeIncidents(incidents) {
  const known = encoded.get(incidents) ?? encodeLines(incidents);
  encoded.set(incidents, known);
  return known;
}
function encodeLines(incidents) {
  const encoder = new TextEncoder();
  const parts = [];
  for (let from = 0; from < incidents.length; from += linesAtOnce) {
    const lines = incidents.slice(from, from + linesAtOnce).map((incident) => `${spell(incident)}
`);
    parts.push(encoder.encode(lines.join("")));
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return bytes;
}
var spell = (incident) => isSorted(incident) ? JSON.stringify(incident) : canonicalJson(incident);
function isSorted(value) {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isSorted);
  let previous = "";
  for (const [key, member] of Object.entries(value)) {
    if (key < previous || member === void 0 || !isSorted(member)) return false;
    previous = key;
  }
  return true;
}
function readIncidents(bytes, { count }) {
  const incidents = [];
  const ids = /* @__PURE__ */ new Set();
  for (let from = 0; from < bytes.length; ) {
    const to = bytes.indexOf(newline, from);
    if (to < 0) return problem(incidents.length, "it is not ended by a line break");
    if (incidents.length === count) return problem(count, `the manifest says ${count} incidents`);
    const read = readLine(bytes.subarray(from, to));
    if (typeof read === "string") return problem(incidents.length, read);
    if (ids.has(read.id)) return problem(incidents.length, "its id was there before");
    ids.add(read.id);
    incidents.push(read);
    from = to + 1;
  }
  return incidents.length === count ? { ok: true, incidents } : problem(incidents.length, `the manifest says ${count} incidents`);
}
var problem = (index, why) => ({
  ok: false,
  problem: `incidents.jsonl, line ${index + 1}: ${why}`
});
function readLine(line) {
  if (line.length > incidentBytesMax) return "it is longer than an incident can be";
  if (nestsTooDeep(line)) return "it nests deeper than an incident does";
  let value;
  try {
    value = JSON.parse(utf8.decode(line));
  } catch {
    return "it is no JSON in UTF-8";
  }
  if (validateIncident(value)) return value;
  return schemaProblems(validateIncident.errors)[0]?.slice(0, 300) ?? "it is no incident";
}
var depthMax = 8;
var depthUncheckedMax = 65536;
function nestsTooDeep(line) {
  if (line.length <= depthUncheckedMax) return false;
  let depth = 0;
  let isText = false;
  for (let at = 0; at < line.length; at += 1) {
    const byte = line[at];
    if (isText) {
      if (byte === 92) at += 1;
      else if (byte === 34) isText = false;
    } else if (byte === 34) isText = true;
    else if (byte === 91 || byte === 123) depth += 1;
    else if (byte === 93 || byte === 125) depth -= 1;
    if (depth > depthMax) return true;
  }
  return false;
}

// src/core/incidents/index-format/check-index.ts
function checkIndex(manifest, files, { sha256 }) {
  const changed = namedFiles(manifest).flatMap(({ name, entry }) => {
    const bytes = files.get(name);
    return bytes?.length === entry.sizeBytes && sha256(bytes) === entry.sha256 ? [] : [`${name} is not the file that manifest.json vouches for: its size or its SHA-256 differs`];
  });
  if (changed.length > 0) return { ok: false, problems: changed };
  return checkContents(manifest, files, sha256);
}
function checkContents(manifest, files, sha256) {
  const { count, embedder } = manifest;
  const empty = new Uint8Array();
  const vectors = float32Of(files.get("vectors.f32") ?? empty);
  const lexicon = files.get("lexicon.bin") ?? empty;
  const graph = files.get("index.hnsw") ?? null;
  const lines = readIncidents(files.get("incidents.jsonl") ?? empty, { count });
  const badRow = findBadRow(vectors, embedder.dims);
  const problems = [
    ...lines.ok ? [] : [lines.problem],
    ...badRow === null ? [] : [`vectors.f32: row ${badRow} is no unit vector`],
    ...findLexiconProblems(lexicon, manifest, sha256)
  ];
  if (!lines.ok || problems.length > 0) return { ok: false, problems };
  const index = { manifest, incidents: lines.incidents, vectors, lexicon };
  if (graph === null || manifest.graph === null)
    return { ok: true, index: { ...index, graph: null, notes: [] } };
  const checked = checkGraph(graph, { count, dims: embedder.dims, parameters: manifest.graph, vectors });
  if (checked.kind === "fits") return { ok: true, index: { ...index, graph, notes: [] } };
  if (checked.kind === "damaged") return { ok: false, problems: [`index.hnsw: ${checked.why}`] };
  const note = `index.hnsw is put aside and every vector compared instead: ${checked.why}. A new build replaces it.`;
  return { ok: true, index: { ...index, graph: null, notes: [note] } };
}
function findLexiconProblems(bytes, { count, embedder }, sha256) {
  let lexicon;
  try {
    lexicon = decodeLexicon(bytes);
  } catch (error) {
    if (error instanceof Failure) return [error.message];
    throw error;
  }
  const { fitted, lengths } = lexicon;
  if (lengths.length !== count)
    return ["lexicon.bin: it has another number of incidents than manifest.json says"];
  if (fitted === null !== (embedder.fitted === null) || fitted !== null && fitted.dims !== embedder.dims) {
    return ["lexicon.bin: its embedder is not the one of manifest.json"];
  }
  if (fitted === null || sha256(encodeFitted(fitted)) === embedder.fitted?.sha256) return [];
  return ["lexicon.bin: its embedder is not the one of manifest.json"];
}

// src/core/incidents/index-format/encode-index.ts
function encodeFiles({ incidents, vectors, lexicon, graph }) {
  const files = /* @__PURE__ */ new Map([
    ["incidents.jsonl", encodeIncidents(incidents)],
    ["vectors.f32", bytesOf(vectors)],
    ["lexicon.bin", lexicon]
  ]);
  if (graph !== null) files.set("index.hnsw", graph);
  return files;
}
function sealManifest(manifest, files, sha256) {
  const entries = indexFileNames.flatMap((name) => {
    const bytes = files.get(name);
    return bytes === void 0 ? [] : [[name, { sha256: sha256(bytes), sizeBytes: bytes.length }]];
  });
  const { schemaVersion, count, embedder, metric, graph, textVersion: textVersion2 } = manifest;
  const sealed = Object.fromEntries(entries);
  return { schemaVersion, count, embedder, metric, graph, textVersion: textVersion2, files: sealed };
}
var encodeManifest = (manifest) => new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}
`);

// src/hosts/index-format.ts
var hashBytes = (bytes) => createHash("sha256").update(bytes).digest("hex");
var indexFormat = {
  manifestName,
  manifestBytesMax,
  fileNames: indexFileNames,
  sha256: hashBytes,
  readManifest: (bytes) => readManifest(bytes, { textVersion }),
  checkIndex: (manifest, files) => checkIndex(manifest, files, { sha256: hashBytes }),
  encodeFiles,
  encodeManifest
};

export {
  checkGraph,
  encodeFiles,
  sealManifest,
  encodeManifest,
  hashBytes,
  indexFormat
};

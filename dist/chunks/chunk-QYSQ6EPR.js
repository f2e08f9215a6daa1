import {
  validateIndexManifest
} from "./chunk-OHMWGUBJ.js";
import {
  schemaProblems
} from "./chunk-RYUVC4AI.js";

// src/core/incidents/index-format/index-file-names.ts
var manifestName = "manifest.json";
var manifestBytesMax = 65536;
var indexFileNames = ["incidents.jsonl", "vectors.f32", "lexicon.bin", "index.hnsw"];

// src/core/incidents/index-format/graph-layout.ts
var graphHeaderBytes = 96;
function sizesOfGraph({ count, dims, m }) {
  const groundLinks = 4 + 2 * m * 4;
  const element = groundLinks + dims * 4 + 8;
  return {
    groundLinks,
    element,
    upperLinks: 4 + m * 4,
    least: graphHeaderBytes + count * (element + 4)
  };
}
function readGraphHeader(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = (at) => Number(view.getBigUint64(at, true));
  return {
    offsetLevel0: size(0),
    maxElements: size(8),
    count: size(16),
    sizeDataPerElement: size(24),
    labelOffset: size(32),
    offsetData: size(40),
    maxLevel: view.getInt32(48, true),
    entryPoint: view.getUint32(52, true),
    maxM: size(56),
    maxM0: size(64),
    m: size(72),
    mult: view.getFloat64(80, true),
    efConstruction: size(88)
  };
}

// src/core/incidents/index-format/read-manifest.ts
var fileBytesMax = 2 ** 31 - 1;
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function readManifest(bytes, { textVersion }) {
  const parsed = parse(bytes);
  if (parsed === null) return damaged(["manifest.json: it is no JSON in UTF-8"]);
  const version = versionOf(parsed.value);
  if (version !== null && version !== 1) {
    return incompatible([
      `manifest.json: it has the format ${String(version).slice(0, 20)}, this version reads 1`
    ]);
  }
  const manifest = parsed.value;
  if (!validateIndexManifest(manifest)) {
    return damaged(
      schemaProblems(validateIndexManifest.errors).slice(0, 20).map((line) => `manifest.json ${line.slice(0, 300)}`)
    );
  }
  const problems = [...findContradictions(manifest), ...findImpossibleSizes(manifest)];
  if (problems.length > 0) return damaged(problems.map((line) => `manifest.json: ${line}`));
  if (manifest.textVersion === textVersion) return { kind: "read", manifest };
  return incompatible([
    `manifest.json: texts were read by rules of version ${manifest.textVersion.slice(0, 20)}, this version has ${textVersion}`
  ]);
}
var damaged = (problems) => ({ kind: "damaged", problems });
var incompatible = (problems) => ({ kind: "incompatible", problems });
function parse(bytes) {
  try {
    return { value: JSON.parse(utf8.decode(bytes)) };
  } catch {
    return null;
  }
}
var versionOf = (value) => {
  if (typeof value !== "object" || value === null || !("schemaVersion" in value)) return null;
  const version = value.schemaVersion;
  return typeof version === "number" || typeof version === "string" ? version : null;
};
function findContradictions({ embedder, graph, files, count }) {
  const problems = [];
  const hasVectors = embedder.kind !== "none";
  if (hasVectors !== embedder.dims > 0) problems.push(`${embedder.kind} with ${embedder.dims} dimensions`);
  if (embedder.kind === "offline" !== (embedder.fitted !== null)) {
    problems.push("fitted parameters belong to the offline embedder, and to no other one");
  }
  if (graph === null !== (files["index.hnsw"] === void 0)) {
    problems.push("a graph has parameters and a file, or neither");
  }
  if (graph !== null && (count === 0 || embedder.dims === 0)) problems.push("a graph of nothing");
  return problems;
}
function findImpossibleSizes({ embedder, graph, files, count }) {
  const problems = [];
  const limit = (name, least, most) => {
    const size = sizeOf(files[name]);
    if (size < least || size > Math.min(most, fileBytesMax)) {
      problems.push(`${name} cannot have ${size} bytes with ${count} incidents`);
    }
  };
  const vectorBytes = count * embedder.dims * 4;
  limit("vectors.f32", vectorBytes, vectorBytes);
  limit("incidents.jsonl", count * incidentBytesMin, count * incidentBytesMax);
  const fittedBytesMax = fittedTermsMax * (64 + embedder.dims * 4);
  limit("lexicon.bin", count * 4, count * incidentBytesMax + fittedBytesMax);
  if (graph !== null) {
    const sizes = sizesOfGraph({ count, dims: embedder.dims, m: graph.m });
    limit("index.hnsw", sizes.least, sizes.least + (count + 16) * levelsMax * sizes.upperLinks);
  }
  return problems;
}
var incidentBytesMin = 3;
var incidentBytesMax = 4 * 2 ** 20;
var fittedTermsMax = 65536;
var levelsMax = 8;
var sizeOf = (entry) => entry?.sizeBytes ?? 0;
var namedFiles = (manifest) => indexFileNames.flatMap((name) => {
  const entry = manifest.files[name];
  return entry === void 0 ? [] : [{ name, entry }];
});

export {
  graphHeaderBytes,
  sizesOfGraph,
  readGraphHeader,
  manifestName,
  manifestBytesMax,
  indexFileNames,
  readManifest,
  incidentBytesMax,
  namedFiles
};

import {
  systemErrorReason
} from "./chunk-2CRF5R3Z.js";
import {
  Failure,
  invariant
} from "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/hnsw/vector-graphs.ts
import { readFile as readFile2, writeFile as writeFile2 } from "node:fs/promises";
import { join as join3 } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";

// src/adapters/hnsw/load-addon.ts
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join as join2 } from "node:path";
import { fileURLToPath } from "node:url";

// src/adapters/hnsw/native-hashes.ts
var nativeHashes = {
  "linux-arm64-glibc": "754a55a65001816e7400ee58948f08dc203ba246755dff007b1d85c540925c45",
  "linux-x64-glibc": "e955e0b557b4fabda191a302874ad50dd9a18a7af5c0706bde489637b0de2a9a"
};

// src/adapters/hnsw/private-folder.ts
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
async function withPrivateFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), "lockkeeper-graph-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => void 0);
  }
}

// src/adapters/hnsw/load-addon.ts
function nativePlatform() {
  return process.platform === "linux" && usesGlibc(process.execPath) ? `linux-${process.arch}-glibc` : null;
}
function usesGlibc(program) {
  const page = Buffer.alloc(4096);
  try {
    const file = openSync(program, "r");
    try {
      readSync(file, page, 0, page.length, 0);
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
  return page.includes("/ld-linux");
}
var folders = ["../native", "./native", "../../../dist/native"];
async function loadAddon(input) {
  const expected = input.platform === null ? void 0 : nativeHashes[input.platform];
  if (input.platform === null || expected === void 0) return null;
  for (const folder of input.folders ?? folders.map((path) => fileURLToPath(new URL(path, import.meta.url)))) {
    const bytes = await readFile(join2(folder, input.platform, "hnswlib.node")).catch(() => null);
    if (bytes === null || createHash("sha256").update(bytes).digest("hex") !== expected) continue;
    return loadBytes(bytes).catch(() => null);
  }
  return null;
}
var loadBytes = (bytes) => withPrivateFolder(async (folder) => {
  const path = join2(folder, "hnswlib.node");
  await writeFile(path, bytes, { flag: "wx", mode: 320 });
  const loaded = { exports: {} };
  process.dlopen(loaded, path);
  if (!isNativeGraphs(loaded.exports)) throw new Error("the add-on exports no graph");
  return loaded.exports;
});
var isNativeGraphs = (exports) => typeof exports === "object" && exports !== null && "HierarchicalNSW" in exports && typeof exports.HierarchicalNSW === "function";

// src/adapters/hnsw/vector-graphs.ts
var searchBreadth = 100;
var turnMs = 40;
function createVectorGraphs(load = () => loadAddon({ platform: nativePlatform() })) {
  let loading;
  return {
    load: () => {
      loading ??= load().then((addon) => addon === null ? null : useAddon(addon));
      return loading;
    }
  };
}
var useAddon = (addon) => ({
  build: (input) => guard("built", () => build(addon, input)),
  open: (input) => guard("opened", () => open(addon, input))
});
async function guard(what, work) {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw failed(what, cause);
  }
}
var failed = (what, cause) => new Failure({
  code: "index/unwritable",
  message: `The graph of the index could not be ${what} in a temporary folder: ${systemErrorReason(cause)}.`,
  hint: "Free space in the folder for temporary files, or point TMPDIR at another one.",
  cause
});
async function build(addon, input) {
  const { vectors, dims, parameters, from } = input;
  const count = vectors.length / dims;
  invariant(Number.isInteger(count) && count > 0, "a graph is built of no whole number of vectors");
  return withPrivateFolder(async (folder) => {
    const graph = new addon.HierarchicalNSW("ip", dims);
    let row = 0;
    if (from === null)
      graph.initIndex(count, parameters.m, parameters.efConstruction, parameters.seed, false);
    else row = await readEarlier(graph, { folder, from, count });
    let turnEndsAt = performance.now() + turnMs;
    for (; row < count; row += 1) {
      graph.addPoint(plainVector(vectors.subarray(row * dims, (row + 1) * dims), dims), row);
      if (performance.now() < turnEndsAt) continue;
      await nextTurn();
      turnEndsAt = performance.now() + turnMs;
    }
    const path = join3(folder, "built.hnsw");
    await graph.writeIndex(path);
    return readFile2(path);
  });
}
async function readEarlier(graph, input) {
  const { from } = input;
  const earlier = Number(new DataView(from.buffer, from.byteOffset).getBigUint64(16, true));
  invariant(earlier <= input.count, "a graph is to be continued with fewer rows than it has");
  const path = join3(input.folder, "earlier.hnsw");
  await writeFile2(path, from, { flag: "wx", mode: 384 });
  await graph.readIndex(path);
  graph.resizeIndex(input.count);
  return earlier;
}
async function open(addon, input) {
  const { dims, count } = input;
  const graph = new addon.HierarchicalNSW("ip", dims);
  await withPrivateFolder(async (folder) => {
    const path = join3(folder, "index.hnsw");
    await writeFile2(path, input.graph, { flag: "wx", mode: 384 });
    await graph.readIndex(path);
  });
  graph.setEf(searchBreadth);
  return {
    search: (vector, k) => {
      const { distances, neighbors } = graph.searchKnn(plainVector(vector, dims), Math.min(k, count));
      return neighbors.map((row, index) => ({ row, cosine: 1 - (distances[index] ?? 1) }));
    }
  };
}
function plainVector(vector, dims) {
  invariant(vector.length === dims, "a vector has another length than the graph");
  const plain = new Array(dims);
  for (let at = 0; at < dims; at += 1) {
    const value = vector[at] ?? Number.NaN;
    invariant(Number.isFinite(value), "a vector holds a number that is not finite");
    plain[at] = value;
  }
  return plain;
}
export {
  createVectorGraphs
};

import {
  embedOffline
} from "./chunk-V2CXAFQY.js";
import {
  decodeLexicon,
  textVersion
} from "./chunk-P2GPLAZL.js";
import {
  shownAddress
} from "./chunk-7ELITMHT.js";
import {
  saturation,
  serviceKey
} from "./chunk-FODUH6ZH.js";
import {
  createPhraseBook
} from "./chunk-DSUPOY2D.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/core/incidents/search/top-rows.ts
function best(scores, count) {
  const heap = [];
  const isWorse = (a, b) => {
    const [first, second] = [scores[a] ?? 0, scores[b] ?? 0];
    return first < second || first === second && a > b;
  };
  for (let row = 0; row < scores.length; row += 1) {
    if (!((scores[row] ?? 0) > 0)) continue;
    if (heap.length < count) {
      heap.push(row);
      raise(heap, isWorse);
    } else if (heap[0] !== void 0 && isWorse(heap[0], row)) {
      heap[0] = row;
      sink(heap, isWorse);
    }
  }
  return heap.sort((a, b) => isWorse(b, a) ? -1 : 1);
}
function swap(heap, a, b) {
  const [first = 0, second = 0] = [heap[a], heap[b]];
  heap[a] = second;
  heap[b] = first;
}
function raise(heap, isWorse) {
  let at = heap.length - 1;
  while (at > 0) {
    const above = at - 1 >> 1;
    if (!isWorse(heap[at] ?? 0, heap[above] ?? 0)) return;
    swap(heap, at, above);
    at = above;
  }
}
function sink(heap, isWorse) {
  let at = 0;
  for (; ; ) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let worst = at;
    if (left < heap.length && isWorse(heap[left] ?? 0, heap[worst] ?? 0)) worst = left;
    if (right < heap.length && isWorse(heap[right] ?? 0, heap[worst] ?? 0)) worst = right;
    if (worst === at) return;
    swap(heap, at, worst);
    at = worst;
  }
}

// src/core/incidents/search/memory-index.ts
function createMemoryIndex(input) {
  const { name, incidents, lexicon, vectors, nearest } = input;
  const { kind, model, dims } = input.manifest.embedder;
  const embedder = { kind, model, dims };
  const content = {
    incidents,
    vectors,
    dims,
    lexicon,
    nearest,
    lengthMean: meanOf(lexicon.lengths),
    place: new Map(lexicon.terms.map((term, index) => [term, index])),
    byHazard: rowsBy(incidents, ({ hazards }) => hazards.map(({ hazard }) => hazard)),
    byService: rowsBy(incidents, ({ services }) => services.map(serviceKey))
  };
  return {
    name,
    count: incidents.length,
    embedder,
    readFitted: async () => lexicon.fitted,
    readTermStatistics: async (terms) => statisticsOf(content, terms),
    findCandidates: async (asked) => findCandidates(content, asked)
  };
}
function meanOf(lengths) {
  if (lengths.length === 0) return 1;
  return Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / lengths.length);
}
function rowsBy(incidents, keysOf) {
  const rows = /* @__PURE__ */ new Map();
  for (const [row, incident] of incidents.entries()) {
    for (const key of new Set(keysOf(incident))) {
      const known = rows.get(key);
      if (known === void 0) rows.set(key, [row]);
      else known.push(row);
    }
  }
  return rows;
}
function statisticsOf({ lexicon, lengthMean, place }, terms) {
  const documentFrequency = /* @__PURE__ */ new Map();
  for (const term of terms) {
    const index = place.get(term);
    if (index === void 0) continue;
    documentFrequency.set(term, (lexicon.offsets[index + 1] ?? 0) - (lexicon.offsets[index] ?? 0));
  }
  return { count: lexicon.lengths.length, lengthMean, documentFrequency };
}
function findCandidates(content, asked) {
  const vectors = asked.vectors.filter(({ length }) => length === content.dims && length > 0);
  const byVector = vectors.flatMap((vector) => nearestRows(content, vector, asked.count));
  const rows = /* @__PURE__ */ new Set([
    ...byWords(content, asked),
    ...byVector,
    ...bySharing(content.byHazard, asked.hazards, { count: asked.count, total: content.incidents.length }),
    ...bySharing(content.byService, asked.services.map(serviceKey), {
      count: asked.count,
      total: content.incidents.length
    })
  ]);
  const frequencies = frequenciesOf(content, rows, asked.terms.keys());
  return [...rows].sort((a, b) => a - b).flatMap((row) => {
    const incident = content.incidents[row];
    if (incident === void 0) return [];
    return [
      {
        row,
        incident,
        frequencies: frequencies.get(row) ?? /* @__PURE__ */ new Map(),
        length: content.lexicon.lengths[row] ?? 0,
        dense: densest(content, vectors, row)
      }
    ];
  });
}
function byWords({ lexicon, lengthMean, place }, { terms, count }) {
  const scores = new Float64Array(lexicon.lengths.length);
  for (const [term, weight] of terms) {
    const index = place.get(term);
    if (index === void 0) continue;
    const end = lexicon.offsets[index + 1] ?? 0;
    for (let at = lexicon.offsets[index] ?? 0; at < end; at += 1) {
      const row = lexicon.rows[at] ?? 0;
      const length = (lexicon.lengths[row] ?? 0) / lengthMean;
      scores[row] = (scores[row] ?? 0) + weight * saturation(lexicon.counts[at] ?? 0, length);
    }
  }
  return best(scores, count);
}
function nearestRows({ vectors, dims, nearest }, vector, count) {
  if (nearest !== null) return nearest(vector, count).map(({ row }) => row);
  const cosines = new Float64Array(vectors.length / dims);
  for (let row = 0; row < cosines.length; row += 1) cosines[row] = dot(vectors, row * dims, vector);
  return best(cosines, count);
}
function dot(vectors, at, vector) {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let k = 0;
  for (; k + 3 < vector.length; k += 4) {
    a += (vectors[at + k] ?? 0) * (vector[k] ?? 0);
    b += (vectors[at + k + 1] ?? 0) * (vector[k + 1] ?? 0);
    c += (vectors[at + k + 2] ?? 0) * (vector[k + 2] ?? 0);
    d += (vectors[at + k + 3] ?? 0) * (vector[k + 3] ?? 0);
  }
  for (; k < vector.length; k += 1) a += (vectors[at + k] ?? 0) * (vector[k] ?? 0);
  return a + b + c + d;
}
function bySharing(rowsOf, keys, { count, total }) {
  const known = [...new Set(keys)].filter((key) => rowsOf.has(key));
  if (known.length === 0) return [];
  const scores = new Float64Array(total);
  for (const key of known) {
    const rows = rowsOf.get(key) ?? [];
    for (const row of rows) scores[row] = (scores[row] ?? 0) + Math.log(1 + total / rows.length);
  }
  return best(scores, count);
}
function frequenciesOf({ lexicon, place }, rows, terms) {
  const counts = [...rows].map(() => /* @__PURE__ */ new Map());
  const places = new Uint32Array(lexicon.lengths.length);
  for (const [at, row] of [...rows].entries()) places[row] = at + 1;
  for (const term of terms) {
    const index = place.get(term);
    if (index === void 0) continue;
    const end = lexicon.offsets[index + 1] ?? 0;
    for (let at = lexicon.offsets[index] ?? 0; at < end; at += 1) {
      const wanted = places[lexicon.rows[at] ?? 0] ?? 0;
      if (wanted > 0) counts[wanted - 1]?.set(term, lexicon.counts[at] ?? 0);
    }
  }
  return new Map([...rows].map((row, at) => [row, counts[at] ?? /* @__PURE__ */ new Map()]));
}
function densest({ vectors, dims }, asked, row) {
  let densest2 = null;
  for (const [vector, numbers] of asked.entries()) {
    const cosine = dot(vectors, row * dims, numbers);
    if (Number.isFinite(cosine) && (densest2 === null || cosine > densest2.cosine))
      densest2 = { cosine, vector };
  }
  return densest2;
}

// src/flows/incidents/open-index.ts
var tables = /^postgres(?:ql)?:\/\//;
var graphCountMin = 5e3;
async function openIndex(location, settings, world) {
  const index = tables.test(location) ? await openTables(location, world) : await openFiles(location, world);
  return { index, embedQuery: await embedQueryOf(index, settings, world) };
}
async function openTables(location, { incidents }) {
  const index = await incidents.openTables(location);
  if (index.textVersion === textVersion) return index;
  throw new Failure({
    code: "index/incompatible",
    message: `${index.name} was built by another version of Lockkeeper, which reads texts otherwise.`,
    hint: "Build the index again with `lockkeeper incidents build`."
  });
}
async function openFiles(location, { incidents, deadline }) {
  const signal = deadline.within(deadline.remainingMs());
  const directory = await incidents.indexSources.locate(location, { signal });
  const files = await incidents.indexStore.read(directory);
  return createMemoryIndex({
    name: shownAddress(location),
    manifest: files.manifest,
    incidents: files.incidents,
    vectors: files.vectors,
    lexicon: decodeLexicon(files.lexicon),
    nearest: await nearestOf(files, incidents)
  });
}
async function nearestOf({ graph, manifest: { count, embedder } }, { vectorGraphs }) {
  if (graph === null || count < graphCountMin) return null;
  const graphs = await vectorGraphs.load();
  if (graphs === null) return null;
  return graphs.open({ graph, dims: embedder.dims, count }).then(
    ({ search }) => search,
    () => null
  );
}
async function embedQueryOf(index, settings, { incidents, deadline }) {
  const id = index.embedder;
  if (id.kind === "none" || id.dims === 0) return null;
  if (id.kind === "offline") {
    const fitted = await index.readFitted();
    if (fitted === null) return failing(noParameters(index.name));
    const book = createPhraseBook(settings.glossary);
    return async (texts) => embedOffline(fitted, texts, book);
  }
  const other = otherEmbedder(id, settings);
  if (other !== null) return failing(other);
  return async (texts) => {
    const embedder = await incidents.embedderOf(id, settings);
    if (embedder === null) throw otherSpace(id, "nothing that makes such vectors");
    return embedder.embed(texts, { purpose: "query", signal: deadline.within(settings.embedder.timeoutMs) });
  };
}
var failing = (failure) => () => Promise.reject(failure);
function otherEmbedder(id, { embedder }) {
  if (embedder.kind !== id.kind) return otherSpace(id, embedder.kind);
  if (embedder.model === null || id.model === null || embedder.model === id.model) return null;
  return otherSpace(id, `${embedder.kind} ${embedder.model}`);
}
var otherSpace = (id, configured) => new Failure({
  code: "index/incompatible",
  message: `The index has vectors of ${id.kind}${id.model === null ? "" : ` ${id.model}`}, and the config names ${configured}; vectors of different embedders cannot be compared.`,
  hint: "Name the embedder of the index under incidents.embedder, or build the index again."
});
var noParameters = (name) => new Failure({
  code: "index/incompatible",
  message: `${name} has vectors of the offline embedder without its parameters.`,
  hint: "Build the index again with `lockkeeper incidents build`."
});

export {
  openIndex
};

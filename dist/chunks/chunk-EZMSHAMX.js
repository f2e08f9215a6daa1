import {
  checkGraph,
  encodeFiles,
  encodeManifest,
  sealManifest
} from "./chunk-KZ55QTDR.js";
import {
  embedOffline,
  fitEmbedder
} from "./chunk-V2CXAFQY.js";
import {
  decodeLexicon,
  encodeFitted,
  encodeLexicon,
  textVersion
} from "./chunk-P2GPLAZL.js";
import {
  documentText
} from "./chunk-I23HZER3.js";
import {
  countTerms,
  createPhraseBook,
  hazardTerm
} from "./chunk-DSUPOY2D.js";
import {
  Failure,
  invariant
} from "./chunk-6I67JDG6.js";

// src/core/incidents/index-build/join-lexicons.ts
function joinLexicons(input) {
  const { earlier, added, keptCount, rowOfEarlier } = input;
  const size = earlier.rows.length + added.rows.length;
  const joined = {
    terms: [],
    offsets: [0],
    rows: new Uint32Array(size),
    counts: new Uint16Array(size)
  };
  let end = 0;
  const take = (lexicon, index, rowOf) => {
    for (let at = lexicon.offsets[index] ?? 0; at < (lexicon.offsets[index + 1] ?? 0); at += 1) {
      const row = rowOf(lexicon.rows[at] ?? 0);
      if (row < 0) continue;
      joined.rows[end] = row;
      joined.counts[end] = lexicon.counts[at] ?? 0;
      end += 1;
    }
  };
  for (const { term, inEarlier, inAdded } of mergeTerms(earlier.terms, added.terms)) {
    const start = end;
    if (inEarlier !== null) take(earlier, inEarlier, (row) => rowOfEarlier[row] ?? -1);
    if (inAdded !== null) take(added, inAdded, (row) => row + keptCount);
    if (end === start) continue;
    joined.terms.push(term);
    joined.offsets.push(end);
  }
  return {
    terms: joined.terms,
    offsets: Uint32Array.from(joined.offsets),
    rows: joined.rows.slice(0, end),
    counts: joined.counts.slice(0, end),
    lengths: joinLengths(input),
    fitted: null
  };
}
function* mergeTerms(left, right) {
  let atLeft = 0;
  let atRight = 0;
  while (atLeft < left.length || atRight < right.length) {
    const leftTerm = left[atLeft];
    const rightTerm = right[atRight];
    const isLeft = leftTerm !== void 0 && (rightTerm === void 0 || leftTerm <= rightTerm);
    const isRight = rightTerm !== void 0 && (leftTerm === void 0 || rightTerm <= leftTerm);
    yield {
      term: (isLeft ? leftTerm : rightTerm) ?? "",
      inEarlier: isLeft ? atLeft : null,
      inAdded: isRight ? atRight : null
    };
    if (isLeft) atLeft += 1;
    if (isRight) atRight += 1;
  }
}
function joinLengths({
  earlier,
  rowOfEarlier,
  keptCount,
  added
}) {
  const lengths = new Uint32Array(keptCount + added.lengths.length);
  rowOfEarlier.forEach((row, earlierRow) => {
    if (row >= 0) lengths[row] = earlier.lengths[earlierRow] ?? 0;
  });
  lengths.set(added.lengths, keptCount);
  return lengths;
}

// src/core/incidents/index-build/plan-rows.ts
function planRows(incidents, earlier) {
  const waiting = new Map(incidents.map((incident) => [incident.id, incident]));
  const kept = [];
  let changed = 0;
  let removed = 0;
  const rowOfEarlier = Int32Array.from(earlier, ({ id, revision }) => {
    const incident = waiting.get(id);
    if (incident?.revision !== revision) {
      if (incident === void 0) removed += 1;
      else changed += 1;
      return -1;
    }
    waiting.delete(id);
    kept.push(incident);
    return kept.length - 1;
  });
  const added = [...waiting.values()].sort((left, right) => left.id < right.id ? -1 : 1);
  return {
    incidents: [...kept, ...added],
    rowOfEarlier,
    keptCount: kept.length,
    added,
    counts: { new: added.length - changed, changed, removed }
  };
}

// src/core/incidents/search/build-lexicon.ts
var countMax = 65535;
function incidentTerms(incident, book) {
  const counts = countTerms(documentText(incident), book);
  for (const { hazard } of incident.hazards) counts.set(hazardTerm(hazard), 1);
  return counts;
}
function buildLexicon(incidents) {
  const book = createPhraseBook({});
  const postings = /* @__PURE__ */ new Map();
  const lengths = new Uint32Array(incidents.length);
  let size = 0;
  for (const [row, incident] of incidents.entries()) {
    for (const [term, count] of incidentTerms(incident, book)) {
      const list = postings.get(term);
      const posting = { row, count: Math.min(count, countMax) };
      if (list === void 0) postings.set(term, [posting]);
      else list.push(posting);
      lengths[row] = (lengths[row] ?? 0) + count;
      size += 1;
    }
  }
  return { ...layOut(postings, size), lengths, fitted: null };
}
function layOut(postings, size) {
  const terms = [...postings.keys()].sort();
  const offsets = new Uint32Array(terms.length + 1);
  const rows = new Uint32Array(size);
  const counts = new Uint16Array(size);
  let at = 0;
  for (const [index, term] of terms.entries()) {
    for (const { row, count } of postings.get(term) ?? []) {
      rows[at] = row;
      counts[at] = count;
      at += 1;
    }
    offsets[index + 1] = at;
  }
  return { terms, offsets, rows, counts };
}

// src/flows/incidents/build-graph.ts
var parameters = { m: 16, efConstruction: 200, seed: 1 };
var none = { parameters: null, graph: null };
async function buildGraph(input, { incidents, progress }) {
  const { vectors, dims } = input;
  if (vectors.length === 0) return none;
  const count = vectors.length / dims;
  const from = hasSameParameters(input.from) ? input.from?.graph ?? null : null;
  if (from !== null && input.from?.manifest.count === count) return { parameters, graph: from };
  const graphs = await incidents.vectorGraphs.load();
  if (graphs === null) {
    progress.step(
      "This machine has no HNSW add-on: the index has no graph, and a search compares every vector"
    );
    return none;
  }
  progress.step(`Building the graph of ${count} vectors`);
  const graph = await graphs.build({ vectors, dims, parameters, from });
  const check = checkGraph(graph, { count, dims, parameters, vectors });
  if (check.kind === "fits") return { parameters, graph };
  if (check.kind === "damaged") throw brokenOff(check.why);
  progress.warn(
    `The index gets no graph, and a search compares every vector: of the graph that was built ${check.why}`
  );
  return none;
}
var hasSameParameters = (from) => {
  const earlier = from?.manifest.graph;
  return earlier?.m === parameters.m && earlier.efConstruction === parameters.efConstruction && earlier.seed === parameters.seed;
};
var brokenOff = (why) => new Failure({
  code: "index/unwritable",
  message: `The graph of the index was not written whole: ${why}.`,
  hint: "Free space in the folder for temporary files, or point TMPDIR at another one."
});

// src/core/incidents/index-build/join-vectors.ts
function joinVectors(input) {
  const { earlier, rowOfEarlier, keptCount, added, dims } = input;
  const vectors = new Float32Array((keptCount + added.length) * dims);
  rowOfEarlier.forEach((row, from) => {
    if (row >= 0) vectors.set(earlier.subarray(from * dims, (from + 1) * dims), row * dims);
  });
  added.forEach((vector, index) => {
    vectors.set(vector, (keptCount + index) * dims);
  });
  return vectors;
}

// src/core/incidents/index-build/needs-refit.ts
var driftMax = 0.2;
function needsRefit(input) {
  const { fitted, fittedCount, count, changedCount, dims } = input;
  const drift = Math.max(Math.abs(count - fittedCount), changedCount);
  if (drift > fittedCount * driftMax) return true;
  if (dims < fitted.dims) return true;
  return dims > fitted.dims && fitted.dims < Math.min(fittedCount / 2, fitted.terms.size);
}

// src/flows/incidents/embed-rows.ts
var offlineDims = 256;
var textsAtOnce = 512;
var nothing = (kind = "none") => ({
  embedder: { kind, model: null, dims: 0, fitted: null },
  vectors: new Float32Array(),
  fitted: null,
  reused: 0
});
function fittedToKeep({ plan, earlier, settings }, lexicon) {
  const { fitted } = lexicon;
  if (earlier === null || fitted === null || earlier.manifest.embedder.fitted === null) return null;
  const { counts } = plan;
  const isStale = needsRefit({
    fitted,
    fittedCount: earlier.manifest.embedder.fitted.count,
    count: plan.incidents.length,
    changedCount: counts.new + counts.changed + counts.removed,
    dims: settings.embedder.dims ?? offlineDims
  });
  return isStale ? null : fitted;
}
function embedRowsOffline(input, lexicon, kept) {
  const { plan, earlier, settings, hashBytes } = input;
  const fitted = kept ?? fitEmbedder(lexicon, { dims: settings.embedder.dims ?? offlineDims });
  if (fitted.dims === 0) return nothing();
  const isReusing = kept !== null && earlier !== null;
  const added = embedOffline(fitted, (isReusing ? plan.added : plan.incidents).map(documentText));
  const vectors = joinVectors({
    earlier: isReusing ? earlier.vectors : new Float32Array(),
    rowOfEarlier: isReusing ? plan.rowOfEarlier : new Int32Array(),
    keptCount: isReusing ? plan.keptCount : 0,
    added,
    dims: fitted.dims
  });
  const count = (isReusing ? earlier.manifest.embedder.fitted?.count : null) ?? plan.incidents.length;
  const sha256 = hashBytes(encodeFitted(fitted));
  return {
    embedder: { kind: "offline", model: null, dims: fitted.dims, fitted: { sha256, count } },
    vectors,
    fitted,
    reused: isReusing ? plan.keptCount : 0
  };
}
async function embedRowsByService(input, world) {
  const { plan, earlier, settings } = input;
  const { kind, model, dims } = settings.embedder;
  if (kind === "none" || plan.incidents.length === 0) return nothing();
  const embedder = await world.incidents.embedderOf({ kind, model, dims: dims ?? 0 }, settings);
  invariant(embedder !== null, `there is no embedder of the kind ${kind}`);
  const before = earlier?.manifest.embedder;
  const mayReuse = before?.kind === kind && before.model === embedder.id.model && (dims ?? before.dims) === before.dims;
  const embed = (texts) => embedInParts(texts, (part, signal) => embedder.embed(part, { purpose: "document", signal }), world);
  let reused = mayReuse ? plan.keptCount : 0;
  let added = await embed(plan.incidents.slice(reused).map(documentText));
  if (reused > 0 && added.some((vector) => vector.length !== before?.dims)) {
    added = await embed(plan.incidents.map(documentText));
    reused = 0;
  }
  const length = added[0]?.length ?? before?.dims ?? 0;
  const isReusing = reused > 0 && earlier !== null;
  return {
    embedder: { kind, model: embedder.id.model, dims: length, fitted: null },
    vectors: joinVectors({
      earlier: isReusing ? earlier.vectors : new Float32Array(),
      rowOfEarlier: isReusing ? plan.rowOfEarlier : new Int32Array(),
      keptCount: reused,
      added,
      dims: length
    }),
    fitted: null,
    reused
  };
}
async function embedInParts(texts, embed, { deadline, progress }) {
  const vectors = [];
  for (let from = 0; from < texts.length; from += textsAtOnce) {
    const part = texts.slice(from, from + textsAtOnce);
    vectors.push(...await embed(part, deadline.within(deadline.remainingMs())));
    progress.step(`Embedded ${vectors.length} of ${texts.length} incidents`);
  }
  return vectors;
}

// src/flows/incidents/build-index.ts
async function buildIndex(input, world) {
  await input.target.check();
  const incidents = await readIncidents(input.library);
  world.progress.step(`${incidents.length} incidents in the library`);
  const earlier = input.isFull ? null : await readEarlier(input.target, world);
  const { counts } = planRows(incidents, earlier?.incidents ?? []);
  const { files, reused } = await makeIndex(incidents, earlier, input, world);
  const manifest = encodeManifest(files.manifest);
  const manifestSha256 = input.hashBytes(manifest);
  const isChanged = earlier === null || input.hashBytes(encodeManifest(earlier.manifest)) !== manifestSha256;
  if (!input.dryRun && isChanged) await input.target.write(files);
  const sizes = Object.values(files.manifest.files).map(({ sizeBytes }) => sizeBytes);
  const made = files.manifest.embedder.dims === 0 ? 0 : incidents.length - reused;
  return {
    count: incidents.length,
    changes: counts,
    vectors: { reused, made },
    embedder: files.manifest.embedder,
    hasGraph: files.graph !== null,
    sizeBytes: sizes.reduce((sum, size) => sum + size, manifest.length),
    manifestSha256,
    isChanged
  };
}
async function readIncidents(library) {
  const incidents = [];
  for await (const { deleted, incident } of library.readEntries()) {
    if (!deleted && incident !== null) incidents.push(incident);
  }
  return incidents.sort((left, right) => left.id < right.id ? -1 : 1);
}
async function readEarlier(target, { progress }) {
  try {
    return await target.readEarlier();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === "index/not-found") return null;
    if (error.code !== "index/damaged" && error.code !== "index/incompatible") throw error;
    progress.warn(`${error.message} Everything is built anew from the library`);
    return null;
  }
}
async function makeIndex(incidents, earlier, input, world) {
  const { settings, hashBytes } = input;
  const plan = planRows(incidents, earlier?.incidents ?? []);
  const earlierLexicon = earlier === null ? null : decodeLexicon(earlier.lexicon);
  const embedInput = { plan, earlier, settings, hashBytes };
  if (settings.embedder.kind !== "offline") {
    const rows2 = await embedRowsByService(embedInput, world);
    return assemble({ plan, earlier, lexicon: lexiconOf(plan, earlierLexicon), rows: rows2 }, hashBytes, world);
  }
  const kept = earlierLexicon === null ? null : fittedToKeep(embedInput, earlierLexicon);
  if (earlier !== null && kept === null) return makeIndex(incidents, null, input, world);
  const lexicon = lexiconOf(plan, earlierLexicon);
  world.progress.step(kept === null ? "Fitting the embedder on the library" : "Placing new incidents");
  const rows = embedRowsOffline(embedInput, lexicon, kept);
  return assemble({ plan, earlier, lexicon, rows }, hashBytes, world);
}
var lexiconOf = (plan, earlier) => earlier === null ? buildLexicon(plan.incidents) : joinLexicons({
  earlier,
  rowOfEarlier: plan.rowOfEarlier,
  keptCount: plan.keptCount,
  added: buildLexicon(plan.added)
});
async function assemble(made, hashBytes, world) {
  const { plan, earlier, lexicon, rows } = made;
  const isContinued = rows.reused > 0 && rows.reused === earlier?.manifest.count;
  const { graph, parameters: parameters2 } = await buildGraph(
    { vectors: rows.vectors, dims: rows.embedder.dims, from: isContinued ? earlier : null },
    world
  );
  const parts = {
    incidents: plan.incidents,
    vectors: rows.vectors,
    lexicon: encodeLexicon({ ...lexicon, fitted: rows.fitted }),
    graph
  };
  const facts = {
    schemaVersion: 1,
    count: plan.incidents.length,
    embedder: rows.embedder,
    metric: "cosine",
    graph: parameters2,
    textVersion
  };
  const manifest = sealManifest(facts, encodeFiles(parts), hashBytes);
  return { files: { manifest, ...parts }, reused: rows.reused };
}

export {
  buildIndex
};

import {
  kibibytes
} from "./chunk-33L2ZZEO.js";
import {
  prepareRun
} from "./chunk-6WNE25PF.js";
import "./chunk-A2EXHD52.js";
import {
  escapeTerminal
} from "./chunk-UR5AO6JT.js";
import "./chunk-LM6PRHYP.js";
import "./chunk-4TKP3W7I.js";
import "./chunk-CO3RUHCP.js";
import "./chunk-AFH4YVED.js";
import "./chunk-QBUYEKQD.js";
import "./chunk-G4WCWXYP.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-WZFZFBM4.js";
import "./chunk-MQFJQX6J.js";
import "./chunk-3YXVUW4G.js";
import {
  namedFiles
} from "./chunk-QYSQ6EPR.js";
import "./chunk-OHMWGUBJ.js";
import "./chunk-UORH5C27.js";
import "./chunk-HXZRIVVF.js";
import {
  exits
} from "./chunk-DBVHAUUD.js";
import {
  shownAddress
} from "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-HFOKONDR.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-Q764DJLP.js";
import "./chunk-KIZ6KU7F.js";

// src/flows/incidents/verify-index.ts
async function verifyIndex(location, { incidents, deadline }) {
  const signal = deadline.within(deadline.remainingMs());
  const directory = await incidents.indexSources.locate(location, { signal });
  const { manifest, graph, notes } = await incidents.indexStore.read(directory);
  return { directory, manifest, hasGraph: graph !== null, notes };
}

// src/hosts/commands/incidents-verify.ts
var incidentsVerifyCommand = async (given, surroundings) => {
  const { settings, world } = await prepareRun(given, surroundings, {
    asksModel: false,
    requiresServices: false
  });
  const { index } = settings.incidents;
  if (index === null) throw noIndex();
  if (/^postgres(?:ql)?:\/\//.test(index)) throw isTables();
  const verification = await verifyIndex(index, world);
  const shown = shownAddress(index);
  const { manifest, hasGraph, notes } = verification;
  const exitCode = exits.done.code;
  return {
    exitCode,
    text: renderVerification(shown, verification),
    json: { schemaVersion: 1, exitCode, index: shown, manifest, hasGraph, notes }
  };
};
function renderVerification(index, { manifest, hasGraph, notes }) {
  const { count, embedder, graph } = manifest;
  const files = namedFiles(manifest).map(
    ({ name, entry }) => `  ${name}: ${kibibytes(entry.sizeBytes)}, SHA-256 ${entry.sha256}`
  );
  const vectors = embedder.kind === "none" ? "It has no vectors: words and hazards alone are compared." : `Every vector is of length 1 or 0, and has ${embedder.dims} finite numbers (${embedder.kind}${embedder.model === null ? "" : ` ${embedder.model}`}).`;
  const walked = graph === null ? "It has no graph: a search compares every vector." : hasGraph ? "The graph was walked through: every offset, level, link and label, and its vectors are those of vectors.f32." : "The graph is not used.";
  return [
    `The index is whole: ${index}`,
    `Sizes and hashes of ${files.length} files are those of manifest.json:`,
    ...files,
    `${count} incidents, each by its schema and with an id of its own.`,
    "Terms of the lexicon are sorted, its postings lead to incidents.",
    vectors,
    walked,
    ...notes.map((note) => `Note: ${note}`),
    ""
  ].map(escapeTerminal).join("\n");
}
var noIndex = () => new Failure({
  code: "arguments/invalid",
  message: "There is no index of incidents to verify.",
  hint: "Name it: `lockkeeper incidents verify INDEX`."
});
var isTables = () => new Failure({
  code: "arguments/invalid",
  message: "An index in PostgreSQL has no files to verify.",
  hint: "Its tables have constraints of their own; name a folder, or where one is fetched from."
});
export {
  incidentsVerifyCommand
};

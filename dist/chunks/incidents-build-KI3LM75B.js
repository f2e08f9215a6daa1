import {
  buildIndex
} from "./chunk-EZMSHAMX.js";
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
import {
  isOn,
  textOf
} from "./chunk-G4WCWXYP.js";
import "./chunk-GJVC4S7C.js";
import {
  indexDefault
} from "./chunk-WZFZFBM4.js";
import "./chunk-MQFJQX6J.js";
import "./chunk-3YXVUW4G.js";
import {
  hashBytes
} from "./chunk-KZ55QTDR.js";
import "./chunk-QYSQ6EPR.js";
import "./chunk-FQRVSTDS.js";
import "./chunk-YO4BSWYA.js";
import "./chunk-OHMWGUBJ.js";
import "./chunk-UORH5C27.js";
import "./chunk-HXZRIVVF.js";
import {
  exits
} from "./chunk-DBVHAUUD.js";
import "./chunk-V2CXAFQY.js";
import {
  decodeLexicon,
  encodeLexicon
} from "./chunk-P2GPLAZL.js";
import "./chunk-7ELITMHT.js";
import "./chunk-I23HZER3.js";
import "./chunk-DSUPOY2D.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-HFOKONDR.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-Q764DJLP.js";
import "./chunk-KIZ6KU7F.js";

// src/hosts/commands/incidents-build.ts
import { resolve } from "node:path";
var incidentsBuildCommand = async (given, surroundings) => {
  const { settings, world } = await prepareRun(given, surroundings, {
    asksModel: false,
    requiresServices: false
  });
  const { library } = settings.incidents;
  if (library === null) throw noLibrary();
  const out = textOf(given, "out") ?? indexDefault;
  const dryRun = isOn(given, "dry-run");
  const build = await buildIndex(
    {
      library: await world.incidents.openLibrary(library),
      target: targetOf(out, surroundings, world),
      settings: settings.incidents,
      isFull: isOn(given, "full"),
      dryRun,
      hashBytes
    },
    world
  );
  const exitCode = exits.done.code;
  return {
    exitCode,
    text: renderBuild(build, { out, dryRun }),
    json: { schemaVersion: 1, exitCode, out, dryRun, ...build }
  };
};
function targetOf(out, { workingDirectory, credentials }, world) {
  if (!/^postgres(?:ql)?:\/\//.test(out)) {
    const directory = resolve(workingDirectory, out);
    const { indexStore } = world.incidents;
    return {
      check: () => indexStore.assertReplaceable(directory),
      readEarlier: () => indexStore.read(directory),
      write: (files) => indexStore.write(directory, files)
    };
  }
  const tables = {
    address: out,
    password: credentials.postgresPassword,
    remainingMs: world.deadline.remainingMs
  };
  return {
    check: async () => void 0,
    readEarlier: async () => {
      const { readPostgresIndex } = await import("./read-postgres-index-UULW5MZE.js");
      const { lexicon, ...earlier } = await readPostgresIndex(tables);
      return { ...earlier, lexicon: encodeLexicon(lexicon), graph: null, notes: [] };
    },
    write: async (files) => {
      const { writePostgresIndex } = await import("./write-postgres-index-HXQ6STRP.js");
      await writePostgresIndex({ ...tables, content: { ...files, lexicon: decodeLexicon(files.lexicon) } });
    }
  };
}
function renderBuild(build, { out, dryRun }) {
  const { count, changes, vectors, embedder, hasGraph } = build;
  const written = dryRun ? "It would be written to" : build.isChanged ? "Written to" : "Nothing changed in";
  const model = embedder.model === null ? "" : ` ${embedder.model}`;
  const how = embedder.kind === "none" ? "no vectors: words and hazards alone" : `${embedder.kind}${model}, ${embedder.dims} numbers a vector, ${hasGraph ? "with a graph" : "without a graph"}`;
  return [
    `${count} incidents: ${changes.new} new, ${changes.changed} changed, ${changes.removed} removed.`,
    `Vectors: ${vectors.made} made, ${vectors.reused} taken from the index that was there (${how}).`,
    `${written} ${out}: ${kibibytes(build.sizeBytes)}.`,
    `SHA-256 of manifest.json, the same for the same index: ${build.manifestSha256}`,
    ""
  ].map(escapeTerminal).join("\n");
}
var noLibrary = () => new Failure({
  code: "arguments/invalid",
  message: "There is no library of incidents to build an index of.",
  hint: "Give its folder with --library DIR, or as `incidents: {library: DIR}` in the config."
});
export {
  incidentsBuildCommand
};

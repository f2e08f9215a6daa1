import {
  createClock
} from "./chunk-2AVGKAXQ.js";

// src/hosts/wire.ts
import { createHash } from "node:crypto";
var hash = { sha256: (text) => createHash("sha256").update(text).digest("hex") };
async function createWorld(input) {
  const [{ createSourceControl }, { createPublisher }, { createWorkspaceFiles }, { sealRecord }, ledger] = await Promise.all([
    import("./source-control-CIR2AUIG.js"),
    import("./publisher-OZZISWTV.js"),
    import("./workspace-files-G5HLYTE2.js"),
    import("./seal-CZGPGNNJ.js"),
    input.ledger === null ? null : createLedger(input.ledger)
  ]);
  let expressions;
  return {
    clock: createClock(input.at),
    progress: input.progress,
    sourceControl: createSourceControl({}),
    ledger,
    holidays: {
      readHolidays: async (request) => (await import("./holidays-SY5C776G.js")).readHolidays(request)
    },
    expressions: {
      compile: async (source) => {
        expressions ??= import("./expressions-4K6N62R7.js").then((cel) => cel.createExpressions());
        return (await expressions).compile(source);
      }
    },
    workspaceFiles: createWorkspaceFiles(),
    publisher: createPublisher({
      outDirectory: input.outDirectory,
      actions: input.actions,
      ledger,
      seal: (draft, lastLine) => sealRecord(draft, lastLine, hash.sha256)
    }),
    hash
  };
}
async function createLedger(directory) {
  const { createFileLedger } = await import("./file-ledger-JIWXWCSL.js");
  return createFileLedger({ directory, clock: createClock(null) });
}

export {
  hash,
  createWorld,
  createLedger
};

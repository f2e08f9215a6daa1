import {
  unwritable
} from "./chunk-PZ2SPWNQ.js";
import {
  systemErrorCode
} from "./chunk-2CRF5R3Z.js";
import {
  invariant
} from "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/files/publisher.ts
import * as nodeFiles3 from "node:fs";
import { join as join2 } from "node:path";

// src/adapters/files/atomic-write.ts
import * as nodeFiles from "node:fs";
import { basename, dirname, join } from "node:path";
function writeFileAtomically(path, text, files = nodeFiles) {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  files.rmSync(temporary, { force: true });
  try {
    writeFlushed(temporary, text, files);
    files.renameSync(temporary, path);
  } catch (error) {
    files.rmSync(temporary, { force: true });
    throw error;
  }
}
function writeFlushed(path, text, files) {
  const file = files.openSync(path, "wx", 438);
  try {
    const bytes = new TextEncoder().encode(text);
    for (let offset = 0; offset < bytes.length; ) {
      offset += files.writeSync(file, bytes, offset, bytes.length - offset);
    }
    files.fsyncSync(file);
  } finally {
    files.closeSync(file);
  }
}

// src/adapters/files/make-folders.ts
import * as nodeFiles2 from "node:fs";
import { dirname as dirname2, resolve } from "node:path";
function makeFolders(path) {
  const missing = [];
  for (let folder = resolve(path); !nodeFiles2.existsSync(folder); folder = dirname2(folder))
    missing.unshift(folder);
  for (const folder of missing) makeFolder(folder);
}
function makeFolder(folder) {
  try {
    nodeFiles2.mkdirSync(folder);
  } catch (error) {
    const isMadeByAnother = systemErrorCode(error) === "EEXIST" && nodeFiles2.statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    if (!isMadeByAnother) throw error;
  }
}

// src/adapters/files/publisher.ts
function createPublisher(input) {
  const files = input.files ?? nodeFiles3;
  return {
    publish: async (publications) => {
      const written = /* @__PURE__ */ new Set();
      for (const publication of publications) {
        if (publication.kind === "file") {
          writeOutput({ directory: input.outDirectory, ...publication }, files);
          written.add(publication.path);
        } else if (publication.kind === "output-path") {
          invariant(
            written.has(publication.path),
            `output ${publication.name} names a file that was not written`
          );
          const value = join2(input.outDirectory, publication.path);
          sinkOf(input).setOutput({ name: publication.name, value });
        } else {
          await hand(publication, input);
        }
      }
    }
  };
}
function writeOutput(output, files) {
  const path = join2(output.directory, output.path);
  try {
    makeFolders(output.directory);
    writeFileAtomically(path, output.text, files);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}
async function hand(publication, input) {
  switch (publication.kind) {
    case "summary":
      return sinkOf(input).writeSummary(publication.markdown);
    case "annotation":
      return sinkOf(input).annotate(publication);
    case "output":
      return sinkOf(input).setOutput({ name: publication.name, value: publication.value });
    case "kept-note": {
      invariant(input.ledger !== null, "a note is to be kept and there is no ledger");
      return input.ledger.keepNote({ sha256: publication.sha256, text: publication.text });
    }
    case "record": {
      invariant(input.ledger !== null, "a record is planned and there is no ledger");
      await input.ledger.append((lastLine) => input.seal(publication.record, lastLine));
    }
  }
}
function sinkOf({ actions }) {
  invariant(actions !== null, "a workflow publication is planned outside of a workflow");
  return actions;
}
export {
  createPublisher
};

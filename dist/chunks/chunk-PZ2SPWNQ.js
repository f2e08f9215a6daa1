import {
  systemErrorReason
} from "./chunk-2CRF5R3Z.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/adapters/files/unwritable.ts
function unwritable(path, cause) {
  return new Failure({
    code: "output/unwritable",
    message: `Cannot write ${path}: ${systemErrorReason(cause)}.`,
    hint: "Give a folder that can be written with --out, or free space there. No half-written file was left.",
    cause
  });
}

export {
  unwritable
};

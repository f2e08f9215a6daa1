import {
  systemErrorCode,
  systemErrorReason
} from "./chunk-2CRF5R3Z.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/adapters/files/note-files.ts
import { readFile, stat } from "node:fs/promises";
var sizeMebibytesMax = 32;
function createNoteFiles() {
  return { readText };
}
async function readText(path) {
  let bytes;
  try {
    const { size } = await stat(path);
    if (size > sizeMebibytesMax * 1024 * 1024)
      throw unreadable(path, `it is larger than ${sizeMebibytesMax} MiB`);
    bytes = await readFile(path);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    if (["ENOENT", "ENOTDIR"].includes(systemErrorCode(cause) ?? "")) return null;
    throw unreadable(path, systemErrorReason(cause), cause);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(path, "it is not UTF-8", cause);
  }
}
var unreadable = (path, reason, cause) => new Failure({
  code: "note/invalid",
  message: `${path} cannot be read: ${reason}.`,
  hint: "Check the path and its permissions. Notes are UTF-8 text, as Lockkeeper writes them.",
  cause
});

export {
  createNoteFiles
};

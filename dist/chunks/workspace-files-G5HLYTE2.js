import {
  systemErrorReason
} from "./chunk-2CRF5R3Z.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-7VZ5H7B6.js";

// src/adapters/files/workspace-files.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
var sizeBytesMax = 1024 * 1024;
function createWorkspaceFiles() {
  return {
    readTemplates: async (directory) => {
      const names = (await attempt(directory, () => readdir(directory))).filter((name) => name.endsWith(".json")).sort();
      if (names.length === 0) throw unreadable(directory, "it holds no *.json file");
      return new Map(
        await Promise.all(
          names.map(async (name) => [name, await readTemplate(join(directory, name))])
        )
      );
    }
  };
}
async function readTemplate(path) {
  const { size } = await attempt(path, () => stat(path));
  if (size > sizeBytesMax) throw unreadable(path, "it is larger than 1 MiB");
  const bytes = await attempt(path, () => readFile(path));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(path, "it is not UTF-8", cause);
  }
}
async function attempt(path, read) {
  try {
    return await read();
  } catch (cause) {
    throw unreadable(path, systemErrorReason(cause), cause);
  }
}
function unreadable(path, reason, cause) {
  return new Failure({
    code: "template/invalid",
    message: `Cannot read note templates at ${path}: ${reason}.`,
    hint: "Check `note.templates` in the config: a folder with one *.json file a template, relative to the config file.",
    cause
  });
}
export {
  createWorkspaceFiles
};

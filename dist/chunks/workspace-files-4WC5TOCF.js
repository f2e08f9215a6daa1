import {
  systemErrorReason
} from "./chunk-2CRF5R3Z.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/files/workspace-files.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
var sizeBytesMax = 1024 * 1024;
function createWorkspaceFiles() {
  return {
    readTemplates: (directory) => readTexts(directory, "note.templates"),
    readExamples: (directory) => readTexts(directory, "note.examples")
  };
}
async function readTexts(directory, key) {
  const names = (await attempt(directory, key, () => readdir(directory))).filter((name) => name.endsWith(".json")).sort();
  if (names.length === 0) throw unreadable(directory, key, "it holds no *.json file");
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readText(join(directory, name), key)]))
  );
}
async function readText(path, key) {
  const { size } = await attempt(path, key, () => stat(path));
  if (size > sizeBytesMax) throw unreadable(path, key, "it is larger than 1 MiB");
  const bytes = await attempt(path, key, () => readFile(path));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(path, key, "it is not UTF-8", cause);
  }
}
async function attempt(path, key, read) {
  try {
    return await read();
  } catch (cause) {
    throw unreadable(path, key, systemErrorReason(cause), cause);
  }
}
function unreadable(path, key, reason, cause) {
  const what = { "note.templates": "note templates", "note.examples": "example notes" }[key];
  return new Failure({
    code: "template/invalid",
    message: `Cannot read ${what} at ${path}: ${reason}.`,
    hint: `Check \`${key}\` in the config: a folder with one *.json file a ${key === "note.templates" ? "template" : "note"}, relative to the config file.`,
    cause
  });
}
export {
  createWorkspaceFiles
};

import {
  require_dist
} from "./chunk-BVQ7MH7O.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/core/argocd/yaml-documents.ts
var import_yaml = __toESM(require_dist(), 1);
var textMax = 4e6;
function parseYamlDocuments(text) {
  if (text.length > textMax) return { documents: [], problem: `it is larger than ${textMax} characters` };
  const json = /^\s*[{[]/u.test(text) ? parseJson(text) : void 0;
  if (json !== void 0) return { documents: [json], problem: null };
  try {
    const parsed = (0, import_yaml.parseAllDocuments)(text, { logLevel: "silent", prettyErrors: false, uniqueKeys: false });
    if (!Array.isArray(parsed)) return { documents: [], problem: null };
    const error = parsed.find(({ errors }) => errors.length > 0)?.errors[0];
    if (error !== void 0) return { documents: [], problem: firstLine(error.message) };
    const documents = parsed.map((document) => document.toJS({ maxAliasCount: 100 }));
    return { documents: documents.filter((document) => document !== null), problem: null };
  } catch (error) {
    return { documents: [], problem: firstLine(error instanceof Error ? error.message : "not readable") };
  }
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
var firstLine = (text) => (text.split("\n")[0] ?? "").slice(0, 200);
var isYamlMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function scalarText(value) {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

export {
  parseYamlDocuments,
  isYamlMap,
  scalarText
};

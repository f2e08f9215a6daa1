import {
  kebabCase
} from "./chunk-DHKWD7VH.js";
import {
  escapeTerminal
} from "./chunk-UR5AO6JT.js";
import {
  loadSettings
} from "./chunk-G4WCWXYP.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-WZFZFBM4.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-UORH5C27.js";
import "./chunk-HXZRIVVF.js";
import {
  exits
} from "./chunk-DBVHAUUD.js";
import "./chunk-7ELITMHT.js";
import "./chunk-6I67JDG6.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-HFOKONDR.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-Q764DJLP.js";
import "./chunk-KIZ6KU7F.js";

// src/config/origin.ts
function describeOrigin(origin) {
  switch (origin.kind) {
    case "default":
      return "default";
    case "file":
      return `${origin.path}:${origin.line}`;
    case "variable":
      return `environment variable ${origin.name}`;
    case "flag":
      return `flag --${origin.name}`;
    case "input":
      return `input ${origin.name}`;
  }
}

// src/flows/config-print.ts
function listConfig(settings, originOf) {
  return listRows(settings, []).map(({ path, value }) => ({
    key: path.join("."),
    value,
    origin: originOf(path)
  }));
}
function listRows(value, path) {
  if (!isRecord(value) || Object.keys(value).length === 0) return [{ path, value: spelledAsConfig(value) }];
  return Object.entries(value).flatMap(([key, item]) => listRows(item, [...path, kebabCase(key)]));
}
function spelledAsConfig(value) {
  if (Array.isArray(value)) return value.map(spelledAsConfig);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [kebabCase(key), spelledAsConfig(item)])
  );
}
var isRecord = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

// src/hosts/commands/config-print.ts
var configPrintCommand = async (given, surroundings) => {
  const { settings, file, originOf } = await loadSettings(given, surroundings);
  const rows = listConfig(settings, originOf);
  const cells = rows.map(({ key, value, origin }) => ({
    setting: `${key}: ${escapeTerminal(JSON.stringify(value))}`,
    origin: escapeTerminal(describeOrigin(origin))
  }));
  const width = Math.min(64, Math.max(...cells.map(({ setting }) => setting.length)));
  const lines = cells.map(({ setting, origin }) => `${setting.padEnd(width)}  # ${origin}`);
  return {
    exitCode: exits.done.code,
    text: `${lines.join("\n")}
`,
    json: { schemaVersion: 1, exitCode: exits.done.code, file, values: rows }
  };
};
export {
  configPrintCommand
};

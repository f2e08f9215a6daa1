import {
  textOf
} from "./chunk-G4WCWXYP.js";
import {
  openIndex
} from "./chunk-HQOH6DNM.js";
import {
  searchIndex
} from "./chunk-CNX44O4G.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import {
  findHazardsInSentences
} from "./chunk-LBHP26DB.js";
import {
  hazardTaxonomy
} from "./chunk-YEDCTFUQ.js";

// src/flows/incidents/search-incidents.ts
async function searchIncidents({
  location,
  asked,
  count,
  settings
}, world) {
  const { index, embedQuery } = await openIndex(location, settings, world);
  const answers = [];
  let wordsOnly = null;
  for (const question of asked) {
    const query = queryOfText(question);
    const embed = wordsOnly === null ? embedQuery : null;
    const { glossary } = settings;
    const answer = await searchIndex({ query, index, embed, glossary, count });
    answers.push({ asked: question, found: answer.found });
    wordsOnly ??= answer.wordsOnly;
  }
  return { index: index.name, count: index.count, answers, wordsOnly };
}
function queryOfText({ text, services, hazards }) {
  const shown = findHazardsInSentences([text]);
  const named = hazards.filter((hazard) => !shown.some((hit) => hit.hazard === hazard)).map((hazard) => ({ hazard, strength: "strong", evidence: [] }));
  return { topics: [{ text, refs: [] }], hazards: [...named, ...shown], services, date: null };
}

// src/hosts/search-input.ts
import { createReadStream } from "node:fs";
import { resolve } from "node:path";

// src/core/incidents/queries.ts
var queriesMax = 1e5;
var textLengthMax = 2e4;
var nameLengthMax = 500;
var namesMax = 1e3;
var hazardIds = new Map(hazardTaxonomy.map(({ id }) => [id, id]));
function parseQueries(text) {
  const problems = [];
  const queries = [];
  const lineOfId = /* @__PURE__ */ new Map();
  const lines = text.replace(/^\uFEFF/u, "").split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const read = readLine(line);
    if (typeof read === "string") {
      problems.push(`line ${index + 1}: ${read}`);
      continue;
    }
    const earlier = read.id === null ? void 0 : lineOfId.get(read.id);
    if (earlier !== void 0) problems.push(`line ${index + 1}: has the id of line ${earlier}`);
    if (read.id !== null) lineOfId.set(read.id, earlier ?? index + 1);
    queries.push(read);
    if (queries.length > queriesMax) return { ok: false, problems: [`has more than ${queriesMax} queries`] };
  }
  if (problems.length > 0) return { ok: false, problems };
  return queries.length === 0 ? { ok: false, problems: ["has no query"] } : { ok: true, queries };
}
function readLine(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return "is no JSON";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "is no JSON object";
  return readQuery(value);
}
function readQuery(value) {
  const { id = null, text, services = [], hazards = [], relevant = null, lang = null, track = null } = value;
  if (!isText(text, textLengthMax)) return `\`text\` must be a text of 1 to ${textLengthMax} characters`;
  if (id !== null && !isText(id, nameLengthMax)) return "`id` must be a text";
  if (!isNames(services)) return "`services` must be a list of names";
  if (!isNames(hazards)) return "`hazards` must be a list of names";
  if (relevant !== null && !isNames(relevant)) return "`relevant` must be a list of ids of incidents";
  if (lang !== null && lang !== "en" && lang !== "ko") return '`lang` must be "en" or "ko"';
  if (track !== null && !isText(track, nameLengthMax)) return "`track` must be a text";
  const known = hazards.flatMap((hazard) => hazardIds.get(hazard) ?? []);
  const unknown = hazards.find((hazard) => !hazardIds.has(hazard));
  if (unknown !== void 0) return `knows no hazard ${JSON.stringify(unknown)}`;
  return { id, text, services, hazards: known, relevant, language: lang, track };
}
var isText = (value, lengthMax) => typeof value === "string" && value.trim() !== "" && value.length <= lengthMax;
var isNames = (value) => Array.isArray(value) && value.length <= namesMax && value.every((name) => isText(name, nameLengthMax));

// src/hosts/search-input.ts
var topDefault = 5;
var topMax = 100;
var queriesSizeMax = 64 * 1024 * 1024;
function topOf(given) {
  const text = textOf(given, "top");
  if (text === null) return topDefault;
  const top = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (top >= 1 && top <= topMax) return top;
  throw new Failure({
    code: "arguments/invalid",
    message: `--top must be a whole number from 1 to ${topMax}, and is "${text}".`,
    hint: `Leave it out for ${topDefault}.`
  });
}
async function readQueries(file, workingDirectory) {
  const read = parseQueries(await readQueriesFile(file, workingDirectory));
  if (read.ok) return read.queries;
  throw new Failure({
    code: "incidents/invalid",
    message: `${file} is no file of queries.`,
    hint: 'Each line is a JSON object {"text": "…"}, with id, services, hazards and relevant where you like; nothing was asked.',
    problems: read.problems
  });
}
async function readQueriesFile(file, workingDirectory) {
  const pieces = [];
  let size = 0;
  try {
    for await (const piece of createReadStream(
      resolve(workingDirectory, file)
    )) {
      pieces.push(piece);
      size += piece.length;
      if (size > queriesSizeMax) throw tooLarge(file);
    }
  } catch (cause) {
    throw cause instanceof Failure ? cause : cannotBeRead(file, cause);
  }
  return Buffer.concat(pieces).toString("utf8");
}
var tooLarge = (file) => new Failure({
  code: "incidents/invalid",
  message: `The file of queries ${file} is larger than ${queriesSizeMax / 1024 / 1024} MiB.`,
  hint: "Split it into several files."
});
var cannotBeRead = (file, cause) => new Failure({
  code: "incidents/invalid",
  message: `The file of queries ${file} cannot be read.`,
  hint: "Name a file of JSON lines with --queries FILE.",
  cause
});

export {
  searchIncidents,
  topOf,
  readQueries
};

import {
  readQueries,
  searchIncidents,
  topOf
} from "./chunk-4437IHWG.js";
import {
  tellReason
} from "./chunk-HS6AGI7F.js";
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
  textOf
} from "./chunk-G4WCWXYP.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-WZFZFBM4.js";
import "./chunk-MQFJQX6J.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-UORH5C27.js";
import "./chunk-HXZRIVVF.js";
import {
  exits
} from "./chunk-DBVHAUUD.js";
import "./chunk-HQOH6DNM.js";
import "./chunk-V2CXAFQY.js";
import "./chunk-P2GPLAZL.js";
import "./chunk-7ELITMHT.js";
import "./chunk-CNX44O4G.js";
import "./chunk-I23HZER3.js";
import "./chunk-FODUH6ZH.js";
import "./chunk-DSUPOY2D.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-LBHP26DB.js";
import "./chunk-YEDCTFUQ.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-HFOKONDR.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-MRXOY36K.js";
import "./chunk-Q764DJLP.js";
import "./chunk-KIZ6KU7F.js";

// src/hosts/commands/incidents-search.ts
var incidentsSearchCommand = async (given, surroundings) => {
  const count = topOf(given);
  const asked = await askedOf(given, surroundings.workingDirectory);
  const { settings, world } = await prepareRun(given, surroundings, {
    asksModel: false,
    requiresServices: false
  });
  const { index } = settings.incidents;
  if (index === null) throw noIndex();
  const { answers, wordsOnly, ...searched } = await searchIncidents(
    { location: index, asked, count, settings: settings.incidents },
    world
  );
  if (wordsOnly !== null) surroundings.progress.warn(`Compared by words and hazards alone: ${wordsOnly}`);
  return {
    exitCode: exits.done.code,
    text: renderAnswers(answers, { ...searched, wordsOnly }),
    json: null,
    jsonLines: answers.map(toLine)
  };
};
async function askedOf(given, workingDirectory) {
  const [text, file] = [textOf(given, "text"), textOf(given, "queries")];
  if (text === null === (file === null)) throw oneOfBoth();
  if (file === null) {
    if (text === null || text.trim() === "") throw oneOfBoth();
    return [{ id: null, text, services: [], hazards: [] }];
  }
  const queries = await readQueries(file, workingDirectory);
  return queries.map(({ id, text: question, services, hazards }) => ({
    id,
    text: question,
    services,
    hazards
  }));
}
var oneOfBoth = () => new Failure({
  code: "arguments/invalid",
  message: "What to look for must be given once: as a text, or as a file of queries.",
  hint: 'For example --text "add a NOT NULL column to orders", or --queries queries.jsonl.'
});
var noIndex = () => new Failure({
  code: "arguments/invalid",
  message: "There is no index of incidents to ask.",
  hint: "Name it with --index INDEX, or as `incidents: {index: INDEX}` in the config; `lockkeeper incidents build` makes one."
});
var rounded = (value) => Math.round(value * 1e4) / 1e4;
function toLine({ asked, found }) {
  return {
    query: asked.id ?? asked.text,
    results: found.map(({ incident, score, lexical, dense, hazards, why }) => ({
      id: incident.id,
      score: rounded(score),
      lexical: rounded(lexical),
      dense: dense === null ? null : rounded(dense),
      hazards,
      why: why.map((reason) => tellReason(reason).en)
    }))
  };
}
function renderAnswers(answers, {
  index,
  count,
  wordsOnly
}) {
  const caveat = wordsOnly === null ? [] : [`Compared by words and hazards alone: ${wordsOnly}`];
  const blocks = answers.flatMap(({ asked, found }) => [
    "",
    escapeTerminal(asked.id === null ? asked.text : `${asked.id}: ${asked.text}`),
    ...found.length === 0 ? ["  Nothing in the index resembles it."] : found.flatMap(renderFound)
  ]);
  return [...[`${count} past incidents in ${index}`, ...caveat].map(escapeTerminal), ...blocks, ""].join(
    "\n"
  );
}
function renderFound({ incident, score, why }, place) {
  const { title, id, date, services, recap, url } = incident;
  const about = [date ?? "no date", ...services.length === 0 ? [] : [services.join(", ")]].join(", ");
  const doing = recap.prevention?.text ?? recap.mitigation?.text ?? null;
  const told = [
    `${id}, ${about}${url === null ? "" : `, ${url}`}`,
    ...recap.summary.text === title ? [] : [`What happened: ${recap.summary.text}`],
    ...why.map((reason) => `Why: ${tellReason(reason).en}`),
    ...doing === null ? [] : [`This time: ${doing}`]
  ];
  return [
    `  ${place + 1}. ${escapeTerminal(title)} (${Math.round(score * 100)} %)`,
    ...told.map((line) => `     ${escapeTerminal(line)}`)
  ];
}
export {
  incidentsSearchCommand
};

import {
  readQueries,
  searchIncidents,
  topOf
} from "./chunk-4437IHWG.js";
import {
  libraryOf
} from "./chunk-FKW4OBOU.js";
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
import {
  readRecords
} from "./chunk-GMXQXE6L.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-FQRVSTDS.js";
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
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-Q764DJLP.js";
import "./chunk-KIZ6KU7F.js";

// src/core/incidents/evaluate/render-evaluation.ts
var shownMax = 20;
function renderEvaluation({ search, feedback }) {
  return [
    ...search === null ? [] : searchLines(search),
    ...search !== null && feedback !== null ? [""] : [],
    ...feedback === null ? [] : feedbackLines(feedback)
  ];
}
function searchLines(search) {
  const { index, count, k, groups, reliability, unlabelled, missing, wordsOnly } = search;
  const rows = groups.map(({ name, queries, recallAt1, recallAtK, meanReciprocalRank }) => [
    name,
    String(queries),
    decimal(recallAt1),
    decimal(recallAtK),
    decimal(meanReciprocalRank)
  ]);
  return [
    escapeTerminal(`Search in ${index} (${count} incidents)`),
    ...wordsOnly === null ? [] : [escapeTerminal(`Compared by words and hazards alone: ${wordsOnly}`)],
    ...table(["queries of", "count", "recall@1", `recall@${k}`, "MRR"], rows),
    ...unlabelled === 0 ? [] : [`${unlabelled} queries name no relevant incident and are not counted.`],
    ...missing.length === 0 ? [] : [escapeTerminal(`Relevant by the queries, and not in the library: ${listed(missing)}`)],
    "",
    "Scores of these answers",
    ...reliabilityTable(reliability)
  ];
}
function feedbackLines(feedback) {
  const { judged, relevant, precision, byStand, reliability, inVain } = feedback;
  if (judged === 0)
    return ["Nobody has said yet whether an incident that a gate showed was relevant: `incidents feedback`."];
  const known = byStand.filter((stand) => stand.judged > 0);
  return [
    `Shown by gates: ${relevant} of ${judged} judged were relevant, precision ${share(precision)}`,
    ...known.length === 0 ? ["The ledger does not tell with which score they were shown."] : [
      ...table(
        ["stand", "judged", "relevant", "precision"],
        known.map((stand) => [
          stand.stand,
          String(stand.judged),
          String(stand.relevant),
          share(stand.precision)
        ])
      ),
      "",
      "Scores with which they were shown",
      ...reliabilityTable(reliability)
    ],
    ...inVain.slice(0, shownMax).map(
      (shown) => escapeTerminal(
        `${shown.incident}: not relevant ${shown.notRelevant} times, relevant ${shown.relevant}. Its report or recap should say more exactly what set the outage off; the ranking stays as it is.`
      )
    )
  ];
}
var reliabilityTable = (bins) => table(
  ["score", "answers", "mean score", "relevant"],
  bins.map(({ from, to, count, promised, kept }) => [
    `${decimal(from)} to ${decimal(to)}`,
    String(count),
    share(promised),
    share(kept)
  ])
);
function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(escapeTerminal));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map(
    (row) => row.map(
      (cell, column) => column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
    ).join("  ").trimEnd()
  );
}
var decimal = (value) => value.toFixed(2);
var share = (value) => value === null ? "-" : decimal(value);
var listed = (ids) => ids.length <= shownMax ? ids.join(", ") : `${ids.slice(0, shownMax).join(", ")} and ${ids.length - shownMax} more`;

// src/core/incidents/evaluate/reliability.ts
var binCount = 5;
function measureReliability(judged) {
  return Array.from({ length: binCount }, (_, bin) => {
    const inBin = judged.filter(({ score }) => binOf(score) === bin);
    const mean = (values) => values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      from: bin / binCount,
      to: (bin + 1) / binCount,
      count: inBin.length,
      promised: mean(inBin.map(({ score }) => score)),
      kept: mean(inBin.map(({ relevant }) => relevant ? 1 : 0))
    };
  });
}
var binOf = (score) => Math.max(0, Math.min(binCount - 1, Math.floor(score * binCount)));

// src/core/incidents/evaluate/gate-precision.ts
var stands = ["fail", "warn", "shown"];
var inVainMin = 3;
var inVainTimes = 3;
function measureGatePrecision(feedback, records) {
  const shown = shownByKey(records);
  const last = new Map(
    feedback.flatMap((said) => {
      const key = "noteSha256" in said.release ? keyOf(said.release.noteSha256, said.incident) : null;
      return key === null ? [] : [[key, said]];
    })
  );
  const judgements = [...last].map(([key, { incident, verdict }]) => ({
    incident,
    relevant: verdict === "relevant",
    shown: shown.get(key) ?? null
  }));
  return {
    ...precisionOf(judgements),
    byStand: stands.map((stand) => ({
      stand,
      ...precisionOf(judgements.filter((judgement) => judgement.shown?.stand === stand))
    })),
    reliability: measureReliability(
      judgements.flatMap(({ relevant, shown: as }) => as === null ? [] : [{ score: as.score, relevant }])
    ),
    inVain: listInVain(judgements)
  };
}
function shownByKey(records) {
  return new Map(
    records.flatMap(
      ({ gate }) => (gate?.incidents ?? []).map((shown) => [keyOf(gate?.noteSha256 ?? "", shown.id), shown])
    )
  );
}
var keyOf = (noteSha256, incident) => `${noteSha256} ${incident}`;
function precisionOf(judgements) {
  const judged = judgements.length;
  const relevant = judgements.filter((judgement) => judgement.relevant).length;
  return { judged, relevant, precision: judged === 0 ? null : relevant / judged };
}
function listInVain(judgements) {
  const counts = /* @__PURE__ */ new Map();
  for (const { incident, relevant } of judgements) {
    const count = counts.get(incident) ?? { relevant: 0, notRelevant: 0 };
    count[relevant ? "relevant" : "notRelevant"] += 1;
    counts.set(incident, count);
  }
  return [...counts].map(([incident, count]) => ({ incident, ...count })).filter(({ relevant, notRelevant }) => notRelevant >= inVainMin && notRelevant >= inVainTimes * relevant).sort((left, right) => right.notRelevant - left.notRelevant || (left.incident < right.incident ? -1 : 1));
}

// src/core/incidents/evaluate/recall.ts
function measureRecall(answers) {
  const labelled = answers.filter(({ query }) => isLabelled(query));
  if (labelled.length === 0) return [];
  const names = [...new Set(labelled.map(groupOf))].sort();
  const each = names.map(
    (name) => figuresOf(
      name,
      labelled.filter((answer) => groupOf(answer) === name)
    )
  );
  return each.length === 1 && each[0] !== void 0 ? each : [figuresOf("all", labelled), ...each];
}
var groupOf = ({ query }) => query.track ?? query.language ?? "no language";
var isLabelled = ({ relevant }) => relevant !== null && relevant.length > 0;
function figuresOf(name, answers) {
  const places = answers.map(placeOf);
  const share2 = (count) => count / answers.length;
  return {
    name,
    queries: answers.length,
    recallAt1: share2(places.filter((place) => place === 1).length),
    recallAtK: share2(places.filter((place) => place !== null).length),
    meanReciprocalRank: share2(
      places.reduce((sum, place) => sum + (place === null ? 0 : 1 / place), 0)
    )
  };
}
function placeOf({ query, found }) {
  const relevant = new Set(query.relevant);
  const index = found.findIndex(({ id }) => relevant.has(id));
  return index === -1 ? null : index + 1;
}

// src/flows/incidents/evaluate.ts
async function evaluate(request, world) {
  const { library } = world;
  return {
    search: await evaluateSearch(request, world),
    feedback: library === null ? null : measureGatePrecision(
      await library.readFeedback(),
      readRecords(await world.ledger?.readLines() ?? [])
    )
  };
}
async function evaluateSearch({ search, settings }, world) {
  if (search === null) return null;
  const labelled = search.queries.filter(isLabelled);
  if (labelled.length === 0) throw nothingLabelled();
  const { answers, wordsOnly, index, count } = await searchIncidents(
    { location: search.location, asked: labelled, count: search.k, settings },
    world
  );
  const answered = labelled.map((query, place) => {
    const found = answers[place]?.found ?? [];
    return { query, found: found.map(({ incident, score }) => ({ id: incident.id, score })) };
  });
  return {
    index,
    count,
    k: search.k,
    groups: measureRecall(answered),
    reliability: measureReliability(answered.flatMap(judgedScores)),
    unlabelled: search.queries.length - labelled.length,
    missing: await findMissing(labelled, world.library),
    wordsOnly
  };
}
var judgedScores = ({ query, found }) => found.map(({ id, score }) => ({ score, relevant: query.relevant?.includes(id) ?? false }));
async function findMissing(queries, library) {
  if (library === null) return [];
  const named = [...new Set(queries.flatMap(({ relevant }) => relevant ?? []))].sort();
  const entries = await library.readEntriesOf(named);
  return named.filter((id) => entries.get(id)?.deleted !== false);
}
var nothingLabelled = () => new Failure({
  code: "incidents/invalid",
  message: "None of the queries names a relevant incident: there is nothing to measure the search by.",
  hint: 'Give each query the ids that it should find: {"text": "…", "relevant": ["INC-7"]}.'
});

// src/hosts/commands/incidents-evaluate.ts
var incidentsEvaluateCommand = async (given, surroundings) => {
  const { settings, world } = await prepareRun(given, surroundings, {
    asksModel: false,
    requiresServices: false
  });
  const search = await searchOf(given, { surroundings, settings });
  const hasLibrary = settings.incidents.library !== null;
  if (search === null && !hasLibrary) throw nothingToEvaluate();
  const library = hasLibrary ? (await libraryOf(settings, world)).library : null;
  const evaluation = await evaluate({ search, settings: settings.incidents }, { ...world, library });
  return {
    exitCode: exits.done.code,
    text: `${renderEvaluation(evaluation).join("\n")}
`,
    json: { schemaVersion: 1, exitCode: exits.done.code, ...evaluation }
  };
};
async function searchOf(given, { surroundings, settings }) {
  const k = topOf(given);
  const file = textOf(given, "queries");
  if (file === null) return null;
  const { index: location } = settings.incidents;
  if (location === null) throw noIndex();
  return { location, queries: await readQueries(file, surroundings.workingDirectory), k };
}
var noIndex = () => new Failure({
  code: "arguments/invalid",
  message: "There is no index of incidents to ask the queries.",
  hint: "Name it with --index INDEX, or as `incidents: {index: INDEX}` in the config."
});
var nothingToEvaluate = () => new Failure({
  code: "arguments/invalid",
  message: "There is nothing to evaluate by: neither labelled queries nor a library with feedback.",
  hint: "Give --queries FILE with --index INDEX, or --library DIR, or both."
});
export {
  incidentsEvaluateCommand
};

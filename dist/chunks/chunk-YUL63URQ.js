import {
  judgeBy,
  publishReview
} from "./chunk-G3OMGMRE.js";
import {
  linesPercentOf,
  prepareNote,
  recallIncidents,
  tellNote
} from "./chunk-B5HJ5IZV.js";
import {
  adviceFindingId
} from "./chunk-G4WCWXYP.js";
import {
  footprintOf
} from "./chunk-GSLMZ55J.js";

// src/core/advise/raise-by-advice.ts
var title = { en: "Advice of the model", ko: "모델 의견" };
var why = {
  en: "The model holds that operators must see this before the deploy. It is an opinion with its sources; no rule has checked it.",
  ko: "모델이 배포 전에 운영자가 확인해야 한다고 판단한 내용입니다. 출처가 있는 의견이며, 규칙으로 확인된 사실은 아닙니다."
};
var readSources = {
  en: "Read the sources and decide before the deploy starts whether it holds here. `advice: explain` in the config lets the model explain without warning.",
  ko: "출처를 읽고 이 배포에 해당하는지 시작 전에 판단하세요. 설정에 `advice: explain`을 지정하면 모델은 경고 없이 설명만 합니다."
};
function raiseByAdvice(input) {
  const { findings, advice, mode, language } = input;
  const raising = mode === "warn" && advice !== null ? advice.points.filter(({ raises }) => raises) : [];
  if (advice === null || raising.length === 0) return findings;
  const risks = raising.filter(({ kind }) => kind !== "instead");
  const told = risks.length > 0 ? risks : raising;
  const instead = advice.points.filter((point) => point.kind === "instead" && !told.includes(point));
  const finding = {
    rule: adviceFindingId,
    title: title[language],
    status: "warn",
    level: "warn",
    message: sentences(told),
    why: why[language],
    instead: instead.length > 0 ? sentences(instead) : readSources[language],
    evidence: [...new Set(raising.flatMap(({ refs }) => refs))].map(toEvidence)
  };
  return [...findings, finding];
}
var sentences = (points) => points.map(({ text }) => /[.!?…。]$/u.test(text) ? text : `${text}.`).join(" ");
var filePrefix = "file:";
function toEvidence(ref) {
  if (!ref.startsWith(filePrefix)) return { text: ref, ref };
  const path = ref.slice(filePrefix.length);
  return { text: path, ref, path };
}

// src/core/review/incidents/with-imagined.ts
function withImagined(evidence, imagined) {
  const { incidents } = evidence;
  if (imagined.length === 0 || incidents.status !== "known") return evidence;
  const { value } = incidents;
  return {
    ...evidence,
    incidents: { ...incidents, value: { ...value, found: [...value.found, ...imagined] } }
  };
}

// src/flows/gate.ts
async function gate(request, settings, world) {
  const prepared = await prepareNote(request, settings, world);
  const { evidence, baseline, draft } = prepared;
  const { release } = draft;
  const before = { change: draft.change, evidence };
  const judge = await judgeBy({ ...before, note: baseline, release, settings }, world);
  const first = judge.findings(before);
  const calendar = judge.calendar(before, first);
  const judged = {
    ...{ findings: first, work: calendar.work ?? [] },
    incidentsWith: (imagined) => judge.incidents({ change: draft.change, evidence: withImagined(evidence, imagined) })
  };
  const told = await tellNote(prepared, { world, judged });
  const { advice, usage } = told;
  const after = { change: told.change, evidence: withImagined(evidence, told.imagined) };
  const isSame = after.change === before.change && after.evidence === evidence;
  const findings = raiseByAdvice({
    findings: isSame ? first : judge.findings(after),
    advice,
    mode: settings.advice,
    language: release.language
  });
  const sealed = judge.conclude(after, { findings, calendar, advice, usage });
  const note = recallIncidents(told.note, judge.incidents(after));
  const footprint = footprintOf(after.change.modules, settings.modules);
  const linesPercent = linesPercentOf(evidence.testCoverage);
  const decided = { note, ...sealed, release, footprint, linesPercent, actor: request.actor };
  return publishReview(
    { kind: "gate", ...decided, edited: [], ignored: [], previous: null },
    { request, settings, world }
  );
}

export {
  gate
};

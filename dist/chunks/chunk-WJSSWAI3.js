import {
  compileExpressions,
  decide,
  factsOf,
  publishReview,
  reviewCalendar,
  reviewRelease,
  sealReview
} from "./chunk-MJHO3XJN.js";
import {
  linesPercentOf,
  prepareNote,
  tellNote
} from "./chunk-JDQAIAFA.js";
import {
  canonicalStandard,
  effectiveStandard
} from "./chunk-ODYFC3JJ.js";
import {
  footprintOf
} from "./chunk-PKVJYWET.js";
import {
  adviceFindingId
} from "./chunk-L2WDAJXV.js";

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

// src/flows/gate.ts
async function gate(request, settings, world) {
  const prepared = await prepareNote(request, settings, world);
  const { evidence, baseline, draft } = prepared;
  const { release } = draft;
  world.progress.step("Reviewing against the standard");
  const { environment } = release;
  const standard = effectiveStandard({ settings, environment, change: draft.change, evidence });
  const expressions = await compileExpressions(standard.custom, world.expressions);
  const input = { note: baseline, release, evidence, standard, settings, expressions };
  const judge = (change2) => reviewRelease({ ...input, change: change2 });
  const first = judge(draft.change);
  const calendar = reviewCalendar(factsOf({ ...input, change: draft.change }), first);
  const judged = { findings: first, work: calendar.work ?? [] };
  const { change, note, advice, usage } = await tellNote(prepared, { world, judged });
  const findings = raiseByAdvice({
    findings: change === draft.change ? judged.findings : judge(change),
    advice,
    mode: settings.advice,
    language: release.language
  });
  const version = `sha256:${world.hash.sha256(canonicalStandard(standard))}`;
  const review = sealReview({ findings, release, version, notRun: standard.notRun, calendar, advice });
  const decision = decide({ review, release, change, standard, settings, usage });
  const footprint = footprintOf(change.modules, settings.modules);
  const linesPercent = linesPercentOf(evidence.testCoverage);
  const told = { note, review, decision, release, footprint, linesPercent, actor: request.actor };
  return publishReview(
    { kind: "gate", ...told, edited: [], ignored: [], previous: null },
    { request, settings, world }
  );
}

export {
  gate
};

import {
  addReports
} from "./chunk-LP7Z2FHL.js";
import {
  listFailedReleases
} from "./chunk-SYCF3RTP.js";
import {
  validateNote
} from "./chunk-WQY2OWCT.js";
import {
  workTypeName
} from "./chunk-AX5MGI4D.js";
import {
  Temporal
} from "./chunk-UORH5C27.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import {
  plainLine
} from "./chunk-Q764DJLP.js";

// src/core/incidents/learn/draft-words.ts
var draftTitles = {
  rollback: {
    en: (release, environment) => `Rollback of ${release} in ${environment}`,
    ko: (release, environment) => `${environment} 환경 ${release} 롤백`
  },
  failure: {
    en: (release, environment) => `Failed deploy of ${release} to ${environment}`,
    ko: (release, environment) => `${environment} 환경 ${release} 배포 실패`
  }
};
var draftSummaries = {
  rollback: {
    en: ({ release, environment, day }) => `${release} was rolled back in ${environment} on ${day}. The cause has not been written down yet: this draft tells what the release was.`,
    ko: ({ release, environment, day }) => `${day}에 ${environment} 환경에서 ${release} 배포를 롤백했습니다. 원인은 아직 작성되지 않았으며, 이 초안은 해당 배포의 내용만 담고 있습니다.`
  },
  failure: {
    en: ({ release, environment, day }) => `The deploy of ${release} to ${environment} failed on ${day}. The cause has not been written down yet: this draft tells what the release was.`,
    ko: ({ release, environment, day }) => `${day}에 ${environment} 환경의 ${release} 배포가 실패했습니다. 원인은 아직 작성되지 않았으며, 이 초안은 해당 배포의 내용만 담고 있습니다.`
  }
};
var draftHeadings = {
  summary: { en: "Summary", ko: "요약" },
  trigger: { en: "Trigger", ko: "계기" },
  impact: { en: "Impact", ko: "영향 범위" },
  changes: { en: "Changes in the release", ko: "배포에 포함된 변경" },
  workTypes: { en: "Kinds of work", ko: "작업 유형" },
  findings: { en: "Findings of the gate that stood", ko: "게이트에서 해소되지 않은 항목" }
};
var draftTrigger = {
  en: (title) => `The release "${title}" went out.`,
  ko: (title) => `"${title}" 릴리스를 배포했습니다.`
};
var andMore = {
  en: (count) => `and ${count} more`,
  ko: (count) => `외 ${count}개`
};

// src/core/incidents/learn/draft-report.ts
var modulesShownMax = 3;
var changesMax = 30;
var claimsMax = 10;
var findingsMax = 20;
var lineLengthMax = 400;
function draftReport(failed, {
  note,
  language,
  timeZone
}) {
  const { record } = failed;
  const inLanguage = note?.language ?? language;
  const kind = record.kind === "rollback-succeeded" ? "rollback" : "failure";
  const release = releaseName(failed, inLanguage);
  const environment = lineOf(record.environment);
  const day = Temporal.Instant.from(record.at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  return {
    id: draftId(record.hash),
    source: { kind: "release", key: record.hash },
    title: draftTitles[kind][inLanguage](release, environment).slice(0, 300),
    text: [
      section("summary", inLanguage, [draftSummaries[kind][inLanguage]({ release, environment, day })]),
      ...whatItWas(failed, note, inLanguage)
    ].join("\n\n"),
    date: day,
    services: failed.modules.map(({ name }) => lineOf(name).slice(0, 200)).slice(0, 50),
    severity: null,
    url: null,
    language: inLanguage,
    status: "draft"
  };
}
var draftId = (recordHash) => `release:${recordHash.slice(0, 12)}`;
function releaseName({ modules }, language) {
  const names = modules.slice(0, modulesShownMax).map(({ name, head, headSha }) => `${lineOf(name)} ${headName(head, headSha)}`);
  const more = modules.length - names.length;
  return more === 0 ? names.join(", ") : `${names.join(", ")} ${andMore[language](more)}`;
}
var headName = (head, headSha) => lineOf(head === void 0 || head === "HEAD" ? headSha.slice(0, 8) : head);
function whatItWas({ gate }, note, language) {
  const title = note?.title ?? gate?.title ?? null;
  const trigger = title === null ? [] : [draftTrigger[language](lineOf(title))];
  const findings = (gate?.findings ?? []).filter(({ stand }) => stand !== "pass");
  const parts = [
    // A summary by rules counts commits and files: it would say as much of any other release.
    ["trigger", [...trigger, ...note?.engine === "model" ? [note.summary] : []]],
    ["changes", note === null ? [] : listed(note.changes.map(({ text }) => text).slice(0, changesMax))],
    ["impact", note === null ? [] : listed(note.impact.scope.map(({ text }) => text).slice(0, claimsMax))],
    [
      "workTypes",
      note === null ? [] : listed(note.workTypes.map(({ type }) => workTypeName(type, language)))
    ],
    ["findings", listed(findings.map(({ title: finding }) => finding).slice(0, findingsMax))]
  ];
  return parts.filter(([, lines]) => lines.length > 0).map(([name, lines]) => section(name, language, lines));
}
var section = (name, language, lines) => [`## ${draftHeadings[name][language]}`, "", ...lines.map((line) => line.trim())].join("\n");
var listed = (texts) => texts.map((text) => `- ${lineOf(text)}`);
var lineOf = (text) => plainLine(text).slice(0, lineLengthMax);

// src/flows/incidents/learn.ts
async function learn(request, world) {
  const { ledger, library } = world;
  if (ledger === null) throw noLedger();
  const all = listFailedReleases(await ledger.readLines());
  const failed = request.at === null ? all : all.filter(({ record }) => record.at === request.at);
  const known = await library.readEntriesOf(failed.map(({ record }) => draftId(record.hash)));
  const wanted = failed.filter(({ record }) => known.get(draftId(record.hash))?.deleted !== true);
  const drafts = await draftAll(wanted, request, ledger);
  const reading = {
    events: drafts.map(({ report }) => ({ kind: "report", report })),
    problems: [],
    notes: []
  };
  const { changes, unchanged } = await addReports(
    { dryRun: request.dryRun },
    { ...world, source: { readReports: async () => reading } }
  );
  return {
    changes,
    unchanged,
    takenOut: failed.length - wanted.length,
    withoutNote: drafts.filter(({ hasNote }) => !hasNote).length
  };
}
async function draftAll(failed, { language, timeZone }, ledger) {
  const drafts = [];
  for (const release of failed) {
    const text = release.gate === null ? null : await ledger.readNote(release.gate.noteSha256);
    const note = text === null ? null : parseNote(text);
    drafts.push({ report: draftReport(release, { note, language, timeZone }), hasNote: note !== null });
  }
  return drafts;
}
function parseNote(text) {
  try {
    const value = JSON.parse(text);
    return validateNote(value) ? value : null;
  } catch {
    return null;
  }
}
var noLedger = () => new Failure({
  code: "arguments/invalid",
  message: "There is no ledger to learn from.",
  hint: "Give its folder with --ledger DIR, or as `ledger: file:DIR` in the config."
});

export {
  learn
};

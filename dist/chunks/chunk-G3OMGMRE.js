import {
  compileExpressions
} from "./chunk-5AACF2SC.js";
import {
  validateReview
} from "./chunk-6KPUQWMX.js";
import {
  isSame,
  planWebhooks,
  publishRemotely,
  releasedCommits,
  resolveTargets,
  skip,
  unknownPlace,
  warnOf
} from "./chunk-SYPZYUSM.js";
import {
  addressesOf,
  categoryName,
  countedLines,
  escapeMarkdown,
  inlineText,
  lineText,
  redactTold,
  renderNoteMarkdown,
  showIncidents
} from "./chunk-B5HJ5IZV.js";
import {
  canonicalStandard,
  effectiveStandard,
  releaseUid,
  summariseStandard
} from "./chunk-BOQDJOVM.js";
import {
  appliesTo,
  builtInRuleIds,
  builtInRules,
  countOf,
  describeRef,
  findConflicts,
  gateCheckName,
  isOnePerson,
  judge,
  levelName,
  nameList,
  percentText,
  personKey,
  proposalCount,
  proposeInstead,
  proposeWindows,
  verbatim,
  whatToConfigure
} from "./chunk-RVIAQXAX.js";
import {
  adviceLines,
  jsonFile,
  untoldEvidence,
  usageText
} from "./chunk-TUWPNKZW.js";
import {
  placeOf
} from "./chunk-O5UIL7NC.js";
import {
  emergencyText,
  findingStates,
  findingWords,
  notRunText,
  stateOf,
  waiverText,
  worstFirst
} from "./chunk-TWN2BWDJ.js";
import {
  isoTime,
  readIsoTime
} from "./chunk-FHEQHLND.js";
import {
  safeLine
} from "./chunk-UR5AO6JT.js";
import {
  dateText,
  emergencyFindingId,
  inZone,
  isOfStandard,
  momentText,
  parseDate,
  weekdays
} from "./chunk-G4WCWXYP.js";
import {
  readRecords
} from "./chunk-GMXQXE6L.js";
import {
  Failure,
  invariant
} from "./chunk-6I67JDG6.js";
import {
  footprintOf
} from "./chunk-GSLMZ55J.js";
import {
  epochMs
} from "./chunk-HFOKONDR.js";
import {
  schemaProblems
} from "./chunk-RYUVC4AI.js";
import {
  cutAt
} from "./chunk-MRXOY36K.js";
import {
  stripHidden
} from "./chunk-S275EGAC.js";

// src/core/review/emergency.ts
function judgeEmergency(release, settings, { isNeeded }) {
  const { emergency } = release;
  if (emergency === null) {
    return null;
  }
  const objections = findObjections(release, settings);
  if (objections.length > 0 || !isNeeded) {
    return judge({
      problems: objections,
      pass: {
        en: "An emergency was asked for and not needed: no rule blocks, nothing was overruled, and none is counted.",
        ko: "긴급 배포를 요청했지만 필요하지 않았습니다. 차단하는 규칙이 없어 무시한 규칙도 없고, 횟수에도 포함되지 않습니다."
      }
    });
  }
  const max = settings.emergency?.maxPer30Days ?? 0;
  const nth = (emergency.recentCount ?? 0) + 1;
  return {
    status: "warn",
    message: {
      en: `Emergency approved by ${emergency.approver}: ${emergency.reason} (number ${nth} of at most ${max} in 30 days).`,
      ko: `긴급 배포, 승인자 ${emergency.approver}: ${emergency.reason} (최근 30일 중 ${nth}번째, 최대 ${max}회).`
    },
    why: {
      en: "Rules that would have blocked are overruled; nobody has checked what they protect.",
      ko: "차단 규칙을 무시하고 진행하므로, 그 규칙이 지키던 것은 확인되지 않습니다."
    },
    instead: {
      en: "Watch the deploy to its end, and put right afterwards what was overruled.",
      ko: "배포를 끝까지 지켜보고, 무시한 항목은 배포 후 보완하세요."
    },
    evidence: []
  };
}
var isEmergencyGranted = (release, settings) => release.emergency !== null && findObjections(release, settings).length === 0;
var findObjections = (release, settings) => settings.emergency === null ? [notSetUp] : objectionsTo(release, settings.emergency);
var why = {
  en: "An emergency overrules every rule, so it needs the approval of somebody named for it, and stays rare.",
  ko: "긴급 배포는 모든 규칙을 무시하므로, 지정된 사람의 승인으로 드물게만 허용됩니다."
};
var notSetUp = {
  status: "fail",
  message: {
    en: "An emergency was asked for, and this workspace allows none.",
    ko: "긴급 배포를 요청했지만 이 워크스페이스에서는 허용되지 않습니다."
  },
  why,
  instead: {
    en: "Set emergency.approvers in the config, or meet the standard.",
    ko: "설정에 emergency.approvers를 지정하거나 기준을 충족하세요."
  }
};
function objectionsTo(release, limits) {
  const { emergency, operators } = release;
  const approver = emergency?.approver ?? "";
  const recentCount = emergency?.recentCount ?? null;
  const refuse = (message, instead) => ({
    status: "fail",
    message,
    why,
    instead
  });
  const approvers = nameList(limits.approvers, 10);
  const problems = [];
  if ((emergency?.reason ?? "").trim() === "") {
    problems.push(
      refuse(
        { en: "The emergency has no reason.", ko: "긴급 배포 사유가 없습니다." },
        { en: "Say what happens if the release waits.", ko: "배포를 미루면 어떤 일이 생기는지 적으세요." }
      )
    );
  }
  if (personKey(approver) === "" || !limits.approvers.some((name2) => personKey(name2) === personKey(approver))) {
    problems.push(
      refuse(
        {
          en: `"${approver}" may not approve emergencies.`,
          ko: `"${approver}" 님은 긴급 배포 승인 권한이 없습니다.`
        },
        { en: `Ask one of: ${approvers.en}.`, ko: `다음 중 한 명의 승인을 받으세요: ${approvers.ko}.` }
      )
    );
  } else if (operators.length > 0 && operators.every((name2) => isOnePerson([name2, approver]))) {
    problems.push(
      refuse(
        {
          en: `${approver} approves the emergency and is the only operator.`,
          ko: `승인자 ${approver} 님이 유일한 운영자입니다.`
        },
        {
          en: "Name another operator, or let somebody else approve.",
          ko: "다른 운영자를 지정하거나 다른 사람의 승인을 받으세요."
        }
      )
    );
  }
  if (recentCount === null) {
    problems.push(
      refuse(
        {
          en: "Emergencies cannot be counted: there is no ledger.",
          ko: "원장이 없어 긴급 배포 횟수를 셀 수 없습니다."
        },
        {
          en: "Set ledger in the config, so that emergencies are recorded.",
          ko: "긴급 배포가 기록되도록 설정에 ledger를 지정하세요."
        }
      )
    );
  } else if (recentCount >= limits.maxPer30Days) {
    problems.push(
      refuse(
        {
          en: `${recentCount} emergencies in the last 30 days; at most ${limits.maxPer30Days} are allowed.`,
          ko: `최근 30일간 긴급 배포가 ${recentCount}회로, 허용된 ${limits.maxPer30Days}회를 모두 사용했습니다.`
        },
        {
          en: "Meet the standard, or ask for a waiver of the rules that block.",
          ko: "기준을 충족하거나, 막는 규칙에 대한 waiver를 요청하세요."
        }
      )
    );
  }
  return problems;
}

// src/core/decide/decision-table.ts
var stopping = (tally) => [...tally.failed, ...tally.unknownStopping];
var decisionTable = [
  {
    reasonCode: "no-rule-ran",
    decision: "block",
    about: () => [],
    applies: (tally) => tally.ran.length === 0
  },
  {
    reasonCode: "rule-failed",
    decision: "block",
    about: (tally) => tally.failed,
    applies: (tally) => tally.failed.length > 0 && !tally.emergencyGranted
  },
  {
    reasonCode: "rule-unknown",
    decision: "block",
    about: (tally) => tally.unknownStopping,
    applies: (tally) => tally.unknownStopping.length > 0 && !tally.emergencyGranted
  },
  {
    reasonCode: "emergency",
    decision: "warn",
    about: stopping,
    applies: (tally) => stopping(tally).length > 0
  },
  {
    reasonCode: "rule-unknown-allowed",
    decision: "warn",
    about: (tally) => tally.unknownAllowed,
    applies: (tally) => tally.unknownAllowed.length > 0
  },
  {
    reasonCode: "rule-waived",
    decision: "warn",
    about: (tally) => tally.waived,
    applies: (tally) => tally.waived.length > 0
  },
  {
    reasonCode: "rule-warned",
    decision: "warn",
    about: (tally) => tally.warned,
    applies: (tally) => tally.warned.length > 0
  },
  { reasonCode: "all-rules-passed", decision: "pass", about: () => [], applies: () => true }
];
function tallyFindings(input) {
  const { findings: findings2, onUnknown, emergencyGranted } = input;
  const bad = findings2.filter((finding) => finding.status !== "pass");
  const open = bad.filter((finding) => finding.waiver === void 0);
  const stops = (finding) => finding.status === "unknown" && finding.level === "block" && onUnknown === "block";
  return {
    ran: findings2.filter(isOfStandard),
    failed: open.filter((finding) => finding.status === "fail" && finding.level === "block"),
    unknownStopping: open.filter(stops),
    unknownAllowed: open.filter((finding) => finding.status === "unknown" && !stops(finding)),
    waived: bad.filter((finding) => finding.waiver !== void 0),
    warned: open.filter(
      (finding) => finding.status === "warn" && finding.rule !== emergencyFindingId || finding.status === "fail" && finding.level === "warn"
    ),
    emergencyGranted
  };
}
var wouldStop = (findings2, onUnknown) => stopping(tallyFindings({ findings: findings2, onUnknown, emergencyGranted: false })).length > 0;

// src/core/decide/grade-table.ts
var gradeTable = [
  { grade: "danger", when: "the release is blocked", applies: ({ decision }) => decision === "block" },
  {
    grade: "danger",
    when: "an emergency overrules a rule",
    applies: ({ reasonCode }) => reasonCode === "emergency"
  },
  {
    grade: "danger",
    when: "the impact is critical and anything warns",
    applies: ({ decision, impact }) => impact === "critical" && decision === "warn"
  },
  { grade: "warning", when: "the impact is critical", applies: ({ impact }) => impact === "critical" },
  {
    grade: "warning",
    when: "the impact is high and anything warns",
    applies: ({ decision, impact }) => impact === "high" && decision === "warn"
  },
  {
    grade: "warning",
    when: "a rule was waived or could not be evaluated",
    applies: ({ openCount: openCount2 }) => openCount2 > 0
  },
  { grade: "caution", when: "the impact is high", applies: ({ impact }) => impact === "high" },
  { grade: "caution", when: "anything warns", applies: ({ decision }) => decision === "warn" },
  { grade: "stable", when: "nothing of the above", applies: () => true }
];
var gradeOf = (input) => gradeTable.find((row2) => row2.applies(input))?.grade ?? "danger";

// src/core/decide/reason-text.ts
function reasonText(input) {
  const { about, unknown, ranCount, approver, language } = input;
  const titles = titlesOf(about);
  const alsoUnknown = titlesOf(unknown);
  const count = about.length;
  const texts2 = {
    "no-rule-ran": {
      en: "Blocked: no rule ran, so nothing was checked.",
      ko: "차단: 실행된 규칙이 없어 아무것도 확인되지 않았습니다."
    },
    "rule-failed": {
      en: `Blocked: ${countOf(count, "rule")} failed (${titles})${unknown.length === 0 ? "" : `, ${unknown.length} could not be evaluated (${alsoUnknown})`}.`,
      ko: `차단: 규칙 ${count}개를 충족하지 못했${unknown.length === 0 ? `습니다(${titles})` : `고(${titles}), ${unknown.length}개는 확인할 수 없습니다(${alsoUnknown})`}.`
    },
    "rule-unknown": {
      en: `Blocked: ${countOf(count, "rule")} could not be evaluated (${titles}).`,
      ko: `차단: 규칙 ${count}개를 확인할 수 없습니다(${titles}).`
    },
    emergency: {
      en: `Emergency approved by ${approver}: ${countOf(count, "blocking rule")} overruled (${titles}).`,
      ko: `긴급 배포(승인자 ${approver}): 차단 규칙 ${count}개를 무시하고 진행합니다(${titles}).`
    },
    "rule-unknown-allowed": {
      en: `Passes with a warning: ${countOf(count, "rule")} could not be evaluated (${titles}).`,
      ko: `경고와 함께 통과: 규칙 ${count}개를 확인할 수 없습니다(${titles}).`
    },
    "rule-waived": {
      en: `Passes with a warning: ${countOf(count, "rule")} waived (${titles}).`,
      ko: `경고와 함께 통과: 규칙 ${count}개에 waiver가 적용되었습니다(${titles}).`
    },
    "rule-warned": { en: `Passes with a warning: ${titles}.`, ko: `경고와 함께 통과: ${titles}.` },
    "all-rules-passed": {
      en: `Passes: ${ranCount === 1 ? "the one rule is" : `all ${ranCount} rules are`} met.`,
      ko: `통과: 규칙 ${ranCount}개를 모두 충족합니다.`
    }
  };
  return texts2[input.reasonCode][language];
}
var titlesOf = (findings2) => findings2.map((finding) => finding.title).join(", ");

// src/core/decide/decide.ts
function decide(input) {
  const { review, release, change, standard, settings } = input;
  const tally = tallyFindings({
    findings: review.findings,
    onUnknown: standard.onUnknown,
    emergencyGranted: isEmergencyGranted(release, settings)
  });
  const row2 = decisionTable.find((candidate) => candidate.applies(tally));
  invariant(row2, "the decision table has no row for this release");
  const { decision, reasonCode } = row2;
  const about = row2.about(tally);
  const approver = release.emergency?.approver ?? "";
  const impact = change.impact.level;
  return {
    schemaVersion: 1,
    decision,
    reasonCode,
    reason: reasonText({
      reasonCode,
      about,
      unknown: tally.unknownStopping,
      ranCount: tally.ran.length,
      approver,
      language: release.language
    }),
    grade: gradeOf({ decision, reasonCode, impact, openCount: openCount(tally) }),
    workspace: release.workspace,
    environment: release.environment,
    decidedAt: isoTime(release.now),
    impact,
    standard: review.standard,
    counts: countFindings(review.findings),
    modules: change.modules.map(({ name: name2, range }) => ({
      name: name2,
      baseSha: range.baseSha,
      headSha: range.headSha
    })),
    blocking: decision === "block" ? rulesOf(review.findings.filter((finding) => isStopping(finding, tally))) : [],
    ...reasonCode === "emergency" && release.emergency !== null ? {
      emergency: {
        reason: release.emergency.reason,
        approver,
        overruled: about.map((finding) => finding.rule)
      }
    } : {},
    ...input.usage !== null && { usage: { ...input.usage, models: [...input.usage.models] } },
    findings: [...review.findings]
  };
}
var isStopping = (finding, { failed, unknownStopping }) => failed.includes(finding) || unknownStopping.includes(finding);
var rulesOf = (findings2) => [
  ...new Set(findings2.map((finding) => finding.rule))
];
var openCount = (tally) => tally.unknownStopping.length + tally.unknownAllowed.length + tally.waived.length;
function countFindings(findings2) {
  const counts = { pass: 0, warn: 0, fail: 0, unknown: 0, waived: 0 };
  for (const finding of findings2) {
    counts[finding.waiver === void 0 ? finding.status : "waived"] += 1;
  }
  return counts;
}

// src/core/review/related-work.ts
var dayMs = 24 * 60 * 6e4;
var daysBefore = 1;
var daysAfter = 7;
var workMax = 300;
var minutesDefault = 60;
var rulesOfTime = ["window", "freeze", "conflicts"];
function reviewCalendar(facts2, findings2) {
  const windows = isTimeOpen(findings2) ? freeWindows(facts2) : [];
  const work = relatedWork(facts2, windows.at(-1) ?? null);
  return {
    ...work.length > 0 && { work },
    ...windows.length > 0 && { windows: windows.map(toPeriod) }
  };
}
var isTimeOpen = (findings2) => findings2.some(({ rule, status }) => rulesOfTime.includes(rule) && status !== "pass");
function freeWindows(facts2) {
  const { window, now } = facts2.release;
  const found = window === null ? proposeWindows(facts2, { from: now, minutes: minutesDefault, count: proposalCount }) : proposeInstead(window, facts2);
  return found.windows;
}
function relatedWork(facts2, lastFree) {
  const { release, evidence, rules, modules, change } = facts2;
  if (evidence.work.status !== "known") return [];
  const { window, now, environment } = release;
  const shown = window ?? { start: now, end: now };
  const scope = {
    footprint: footprintOf(change.modules, modules),
    environment,
    options: rules.conflicts,
    work: evidence.work.value
  };
  const period2 = {
    start: epochMs(shown.start - daysBefore * dayMs),
    end: epochMs(Math.max(shown.end + daysAfter * dayMs, lastFree?.end ?? 0))
  };
  const overlapping = new Set(
    window === null ? [] : findConflicts({ ...scope, window }).map(({ work }) => work.id + work.start)
  );
  return [...findConflicts({ ...scope, window: period2 })].sort((a, b) => Number(isIn(overlapping, b.work)) - Number(isIn(overlapping, a.work))).slice(0, workMax).sort((a, b) => a.work.start - b.work.start || (a.work.id < b.work.id ? -1 : 1)).map((conflict) => toRelatedWork(conflict, isIn(overlapping, conflict.work)));
}
var isIn = (keys, work) => keys.has(work.id + work.start);
function toRelatedWork({ work, shared, strength }, overlaps) {
  const { id, title, owner, allDay, kind, source, url } = work;
  return {
    id,
    title: title.trim() === "" ? id : title,
    owner,
    ...toPeriod(work),
    allDay,
    kind,
    source: { ...source },
    url,
    shared: toShared(shared),
    strength,
    overlaps
  };
}
function toShared([first, ...rest]) {
  return [toOneShared(first), ...rest.map(toOneShared)];
}
function toOneShared(shared) {
  switch (shared.kind) {
    case "dependency":
      return { kind: shared.direction, name: shared.name, distance: shared.distance };
    case "company-wide":
      return { kind: "company-wide", name: "company-wide" };
    default:
      return { kind: shared.kind, name: shared.name };
  }
}
var toPeriod = ({ start, end }) => ({
  start: isoTime(start),
  end: isoTime(end)
});

// src/core/review/expression-facts.ts
function expressionFacts({
  change,
  release,
  note
}) {
  const { modules } = change;
  return {
    release: {
      workspace: release.workspace,
      environment: release.environment,
      timeZone: release.timeZone,
      operators: release.operators,
      emergency: release.emergency !== null
    },
    operators: release.operators,
    window: windowFacts(release),
    modules: modules.map(moduleFacts),
    statistics: sumStatistics(modules),
    files: modules.flatMap((module) => module.files.map((file) => fileFacts(file, module))),
    commits: modules.flatMap((module) => module.commits.map((commit) => commitFacts(commit, module))),
    issues: modules.flatMap((module) => module.issues.map(({ key, confidence }) => ({ key, confidence }))),
    migrations: modules.flatMap((module) => module.migrations.map(migrationFacts)),
    workTypes: change.workTypes.map((hit) => hit.type),
    impact: change.impact.level,
    note: noteFacts(note)
  };
}
function windowFacts({ window, timeZone }) {
  if (window === null) {
    return { given: false };
  }
  const start = inZone(window.start, timeZone);
  const end = inZone(window.end, timeZone);
  return {
    given: true,
    date: start.toPlainDate().toString(),
    weekday: weekdays[start.dayOfWeek - 1] ?? "",
    hour: start.hour,
    minute: start.minute,
    endHour: end.hour,
    endMinute: end.minute,
    minutes: Math.round((window.end - window.start) / 6e4)
  };
}
function sumStatistics(modules) {
  const sum = (field2) => modules.reduce((total, module) => total + module.statistics[field2], 0);
  return {
    commits: sum("commits"),
    files: sum("files"),
    insertions: sum("insertions"),
    deletions: sum("deletions")
  };
}
function moduleFacts(module) {
  return {
    name: module.name,
    base: module.range.base,
    head: module.range.head,
    baseSource: module.range.source,
    baseIsAncestor: module.range.baseIsAncestor,
    statistics: module.statistics,
    takesAway: module.takesAway.filter((commit) => commit.equivalentIn === void 0).length,
    dependents: module.component?.dependents ?? []
  };
}
function fileFacts(file, module) {
  return {
    module: module.name,
    path: file.path,
    ...file.previousPath === void 0 ? {} : { previousPath: file.previousPath },
    status: file.status,
    class: file.class,
    entry: file.entry,
    isTest: file.isTest,
    isDocumentation: file.isDocumentation,
    insertions: file.insertions,
    deletions: file.deletions
  };
}
function commitFacts(commit, module) {
  const { conventional } = commit;
  return {
    module: module.name,
    sha: commit.sha,
    subject: commit.subject,
    body: commit.body,
    author: commit.author.name,
    email: commit.author.email,
    bot: commit.bot,
    ...conventional === void 0 ? {} : { type: conventional.type },
    ...conventional?.scope === void 0 ? {} : { scope: conventional.scope },
    breaking: commit.breaking !== void 0,
    fate: commit.fate,
    issueKeys: commit.issueKeys,
    pullRequests: commit.pullRequests
  };
}
function migrationFacts(migration) {
  const { statements } = migration;
  return {
    path: migration.path,
    tool: migration.tool,
    version: migration.version,
    status: migration.status,
    understood: migration.understood,
    reversible: migration.understood && statements.every((statement) => statement.reversible),
    tables: [...new Set(statements.flatMap((statement) => statement.table ?? []))],
    operations: [...new Set(statements.map((statement) => statement.operation))],
    effects: [...new Set(statements.map((statement) => statement.effect))]
  };
}
function noteFacts(note) {
  const { before, during, after } = note.checklists;
  return {
    kind: note.kind,
    template: note.template,
    title: note.title,
    summary: note.summary,
    categories: [...new Set(note.changes.map((change) => change.category))],
    strategy: note.rollback.strategy,
    caveats: note.rollback.caveats.map((caveat) => caveat.text),
    watchHours: note.monitoring.hours,
    signals: note.monitoring.scenario.map((watch) => watch.signal),
    dashboards: note.monitoring.dashboards,
    checklistGroups: [...new Set([...before, ...during, ...after].map((item) => item.group))],
    commitsCut: note.coverage.commits.cut
  };
}

// src/core/review/own-rule.ts
function evaluateOwnRule(rule, facts2, expressions) {
  const applies = rule.when === null ? { ok: true, value: true } : ask(rule.when, facts2, expressions);
  if (!applies.ok) {
    return unknownOutcome("when", applies.reason);
  }
  if (!applies.value) {
    return null;
  }
  const holds = ask(rule.assert, facts2, expressions);
  if (!holds.ok) {
    return unknownOutcome("assert", holds.reason);
  }
  if (holds.value) {
    return {
      status: "pass",
      message: { en: "The condition of this rule holds.", ko: "규칙의 조건을 충족합니다." },
      evidence: []
    };
  }
  return {
    status: "fail",
    message: verbatim(rule.message),
    why: verbatim(rule.why),
    instead: verbatim(rule.instead),
    evidence: [{ text: { en: `Not true: ${rule.assert}`, ko: `거짓인 조건: ${rule.assert}` } }]
  };
}
function ask(source, facts2, expressions) {
  const expression = expressions.get(source);
  if (expression === void 0) {
    return { ok: false, reason: "it was not compiled" };
  }
  const result = expression.evaluate(facts2);
  if (!result.ok) {
    return result;
  }
  return typeof result.value === "boolean" ? { ok: true, value: result.value } : { ok: false, reason: `it gave ${typeof result.value}, not true or false` };
}
function unknownOutcome(part, reason2) {
  return {
    status: "unknown",
    message: {
      en: `The expression under "${part}" could not be evaluated: ${reason2}.`,
      ko: `"${part}" 식을 평가할 수 없습니다: ${reason2}.`
    },
    why: {
      en: "Whether the release meets this rule cannot be told.",
      ko: "이 규칙을 충족하는지 알 수 없습니다."
    },
    instead: {
      en: "Correct the expression; ask for facts that may be absent with has(…) first.",
      ko: "식을 수정하세요. 없을 수 있는 값은 has(…)로 먼저 확인하세요."
    },
    evidence: []
  };
}

// src/core/review/waiver.ts
function findWaiver(rule, release, settings) {
  const refused = [];
  const candidates = settings.waivers.filter(
    (waiver) => waiver.rule === rule && appliesTo(waiver.environments, release.environment)
  );
  for (const waiver of candidates) {
    const objection = objectionTo(waiver, release, settings.waiverDaysMax);
    if (objection === null) {
      return { waiver: applied(waiver), refused };
    }
    refused.push(objection);
  }
  return { waiver: null, refused };
}
function applied(waiver) {
  const { owner, approver, reason: reason2, expires } = waiver;
  return { owner, ...approver === null ? {} : { approver }, reason: reason2, expires };
}
function objectionTo(waiver, release, waiverDaysMax) {
  const { owner, approver, reason: reason2, expires } = waiver;
  const last = parseDate(expires);
  const today = inZone(release.now, release.timeZone).toPlainDate();
  const days = last === null ? null : today.until(last).days;
  const objection = (en, ko) => ({
    text: {
      en: `Waiver of ${owner} (${reason2}) does not hold: ${en}.`,
      ko: `${owner} 님의 waiver(${reason2})는 적용되지 않습니다: ${ko}.`
    }
  });
  if (days === null) {
    return objection(`"${expires}" is no date`, `만료일 "${expires}"을(를) 읽을 수 없음`);
  }
  if (days < 0) {
    return objection(`it expired on ${expires}`, `${expires}에 만료됨`);
  }
  if (days > waiverDaysMax) {
    return objection(
      `it reaches to ${expires}, ${days} days ahead; at most ${waiverDaysMax} are allowed`,
      `만료일(${expires})이 ${days}일 뒤로, 허용된 ${waiverDaysMax}일을 넘음`
    );
  }
  if (personKey(owner) === "" || reason2.trim() === "") {
    return objection("it names no owner or no reason", "담당자나 사유가 없음");
  }
  if (approver !== null && (personKey(approver) === "" || isOnePerson([approver, owner]))) {
    return objection("nobody but its owner approved it", "담당자 외의 승인자가 없음");
  }
  return null;
}

// src/core/review/review.ts
function reviewRelease(input) {
  const { release, standard, settings } = input;
  const facts2 = factsOf(input);
  const findings2 = [
    ...builtInRuleIds.flatMap((id) => runBuiltIn(id, facts2, input)),
    ...standard.custom.some((rule) => rule.level !== "off") ? runOwnRules(facts2, input) : []
  ];
  const emergency = judgeEmergency(release, settings, {
    isNeeded: wouldStop(findings2, standard.onUnknown)
  });
  return [
    ...findings2,
    ...emergency === null ? [] : [
      toFinding({
        rule: emergencyFindingId,
        title: { en: "Emergency", ko: "긴급 배포" },
        level: emergency.status === "fail" ? "block" : "warn",
        outcome: emergency,
        language: release.language
      })
    ]
  ];
}
function factsOf(input) {
  const { change, note, release, evidence, standard, settings } = input;
  const { calendar, people, modules } = settings;
  return { change, note, release, evidence, calendar, people, modules, rules: standard.rules };
}
function sealReview(input) {
  const { findings: findings2, release, version, advice = null, incidents = null } = input;
  const notRun = (input.notRun ?? []).map((id) => toNotRun(id, release.language));
  return {
    schemaVersion: 1,
    workspace: release.workspace,
    environment: release.environment,
    language: release.language,
    reviewedAt: isoTime(release.now),
    standard: summariseStandard(findings2, { version, notRun }),
    findings: [...findings2],
    ...input.calendar,
    ...advice !== null && { advice },
    ...incidents !== null && { incidents }
  };
}
var toNotRun = (id, language) => ({
  rule: id,
  title: builtInRules[id].title[language],
  configure: whatToConfigure(id)?.[language] ?? id
});
function runBuiltIn(id, facts2, input) {
  const options = input.standard.rules[id];
  const rule = builtInRules[id];
  return options.level === "off" ? [] : [
    judged(
      { rule: id, title: rule.title, level: options.level, outcome: rule.evaluate(facts2, options) },
      input
    )
  ];
}
function runOwnRules(facts2, input) {
  const plain = expressionFacts(facts2);
  return input.standard.custom.flatMap((rule) => {
    const outcome = rule.level === "off" ? null : evaluateOwnRule(rule, plain, input.expressions);
    return outcome === null || rule.level === "off" ? [] : [judged({ rule: rule.id, title: verbatim(rule.title), level: rule.level, outcome }, input)];
  });
}
function judged(input, { release, settings }) {
  const finding = toFinding({ ...input, language: release.language });
  if (finding.status === "pass") {
    return finding;
  }
  const { waiver, refused } = findWaiver(input.rule, release, settings);
  return {
    ...finding,
    evidence: [...finding.evidence, ...refused.map((evidence) => toEvidence(evidence, release.language))],
    ...waiver === null ? {} : { waiver }
  };
}
function toFinding(input) {
  const { rule, title, level, outcome, language } = input;
  return {
    rule,
    title: title[language],
    status: cappedStatus(outcome, level),
    level,
    message: outcome.message[language],
    why: outcome.status === "pass" ? "" : outcome.why[language],
    instead: outcome.status === "pass" ? "" : outcome.instead[language],
    evidence: outcome.evidence.map((evidence) => toEvidence(evidence, language))
  };
}
function cappedStatus(outcome, level) {
  if (outcome.status !== "fail" || level === "block") {
    return outcome.status;
  }
  return outcome.partlyUnknown === true ? "unknown" : "warn";
}
var toEvidence = (evidence, language) => ({
  ...evidence,
  text: evidence.text[language]
});

// src/flows/judge-release.ts
async function judgeBy({
  note,
  release,
  settings,
  ...first
}, world) {
  world.progress.step("Reviewing against the standard");
  const standard = effectiveStandard({ settings, environment: release.environment, ...first });
  const expressions = await compileExpressions(standard.custom, world.expressions);
  const version = `sha256:${world.hash.sha256(canonicalStandard(standard))}`;
  const inputOf = (known) => ({ ...known, note, release, standard, settings, expressions });
  return {
    findings: (known) => reviewRelease(inputOf(known)),
    calendar: (known, findings2) => reviewCalendar(factsOf(inputOf(known)), findings2),
    incidents: (known) => showIncidents(factsOf(inputOf(known)))?.found ?? [],
    conclude: (known, { findings: findings2, calendar, advice, usage }) => {
      const review = sealReview({
        ...{ findings: findings2, release, version, calendar, advice },
        incidents: showIncidents(factsOf(inputOf(known))),
        notRun: standard.notRun
      });
      const { change } = known;
      return { review, decision: decide({ review, release, change, standard, settings, usage }) };
    }
  };
}

// src/core/ledger/history.ts
var historyMax = 20;
function listEarlierReviews(lines2, query) {
  return newestFirst(lines2, query).slice(0, historyMax).map(({ at, actor, modules, gate }) => ({
    at,
    decision: gate.decision,
    grade: gate.grade,
    title: gate.title,
    ...gate.met !== void 0 && { met: gate.met },
    ...gate.total !== void 0 && { total: gate.total },
    ...actor !== void 0 && { actor },
    modules: modules.map(({ name: name2, headSha }) => ({ name: name2, headSha })),
    failed: [...gate.failed]
  }));
}
function findPreviousReview(lines2, query) {
  const newest = newestFirst(lines2, query).find((record) => hasHeads(record, query.heads));
  const findings2 = newest?.gate.findings;
  if (newest === void 0 || findings2 === void 0) return null;
  return {
    previous: { at: newest.at, decision: newest.gate.decision, source: "ledger" },
    stands: new Map(findings2.map(({ rule, title, stand }) => [rule, { title, stand }]))
  };
}
function findReviewedNote(lines2, query) {
  return newestFirst(lines2, query).find((record) => hasHeads(record, query.heads))?.gate.noteSha256 ?? null;
}
function isNoteOf(lines2, { workspace, sha256 }) {
  return readRecords(lines2).some(
    (record) => record.workspace === workspace && record.gate?.noteSha256 === sha256
  );
}
function newestFirst(lines2, { workspace, environment }) {
  return readRecords(lines2).filter(
    (record) => record.gate !== void 0 && record.workspace === workspace && record.environment === environment
  ).reverse();
}
var hasHeads = ({ modules }, heads) => modules.map(({ headSha }) => headSha).sort().join() === [...heads].sort().join();

// src/core/review/difference.ts
var standOf = ({ status, waiver }) => status !== "pass" && waiver !== void 0 ? "waived" : status;
function standsOf({
  findings: findings2,
  standard
}) {
  const notRun = (standard.notRun ?? []).map(({ rule, title }) => ({
    rule,
    title,
    stand: "not-run"
  }));
  const judged2 = findings2.map((finding) => ({ ...finding, stand: standOf(finding) }));
  return new Map([...notRun, ...judged2].map(({ rule, title, stand }) => [rule, { title, stand }]));
}
var isOpen = (stand) => stand !== "pass" && stand !== "not-run";
function diffReviews(now, before) {
  const messages = new Map(now.findings.map(({ rule, message }) => [rule, message]));
  const stands = standsOf(now);
  const rules = /* @__PURE__ */ new Set([...now.findings.map(({ rule }) => rule), ...stands.keys(), ...before.stands.keys()]);
  const changes = [...rules].flatMap((rule) => {
    const [was, is] = [before.stands.get(rule), stands.get(rule)];
    const [from, to] = [was?.stand ?? "not-run", is?.stand ?? "not-run"];
    const message = messages.get(rule);
    const title = is?.title ?? was?.title ?? rule;
    return from === to ? [] : [{ rule, title, from, to, ...message !== void 0 && { message } }];
  });
  return {
    previous: before.previous,
    resolved: changes.filter(({ from, to }) => isOpen(from) && to === "pass"),
    added: changes.filter(({ from, to }) => !isOpen(from) && isOpen(to)),
    changed: changes.filter(({ from, to }) => isOpen(from) && to !== "pass")
  };
}

// src/flows/earlier-reviews.ts
async function tellEarlierReviews(review, {
  heads,
  previous,
  world
}) {
  const query = { workspace: review.workspace, environment: review.environment };
  const lines2 = await readLines(world);
  try {
    const before = previous ?? findPreviousReview(lines2, { ...query, heads });
    const history = listEarlierReviews(lines2, query);
    return {
      ...before !== null && { difference: diffReviews(review, before) },
      ...history.length > 0 && { history: [...history] }
    };
  } catch (error) {
    warnOf2(error, world);
    return previous === null ? {} : { difference: diffReviews(review, previous) };
  }
}
async function readLines(world) {
  try {
    return await world.ledger?.readLines() ?? [];
  } catch (error) {
    warnOf2(error, world);
    return [];
  }
}
function warnOf2(error, { progress }) {
  if (!(error instanceof Failure)) throw error;
  progress.warn(`Earlier reviews are not told: ${error.message}`);
}
async function readPreviousReview(path, { settings, world }) {
  const text2 = await world.noteFiles.readText(path);
  if (text2 === null) throw invalidReview(path, ["it is not there"], void 0);
  let value;
  try {
    value = JSON.parse(text2);
  } catch (cause) {
    throw invalidReview(path, ["it is no JSON"], cause);
  }
  if (!validateReview(value)) throw invalidReview(path, schemaProblems(validateReview.errors), void 0);
  const { findings: findings2, reviewedAt } = value;
  const isMet = findings2.every(({ status }) => status === "pass");
  const decision = wouldStop(findings2, settings.standard.onUnknown) ? "block" : isMet ? "pass" : "warn";
  return { previous: { at: reviewedAt, decision, source: "file" }, stands: standsOf(value) };
}
var invalidReview = (path, problems, cause) => new Failure({
  code: "review/invalid",
  message: `${path} is no review to compare with.`,
  hint: "Give the review.json that an earlier gate or review wrote, or leave --previous out: the ledger knows the review before.",
  problems,
  cause
});

// src/core/plan/announcement.ts
function draftAnnouncement(input) {
  const { note, decision, footprint, sha256 } = input;
  if (!note.window) return null;
  const { workspace, environment, modules } = decision;
  const heads = modules.map(({ headSha }) => headSha);
  return {
    uid: releaseUid({ workspace, environment, heads }, sha256),
    workspace,
    environment,
    title: note.title,
    description: describe(decision, note.language),
    operators: note.operators,
    start: readIsoTime(note.window.start),
    end: readIsoTime(note.window.end),
    decidedAt: readIsoTime(decision.decidedAt),
    status: decision.decision === "block" ? "cancelled" : "confirmed",
    services: footprint.services,
    platforms: footprint.platforms
  };
}
function describe({ environment, decision, reason: reason2, modules }, language) {
  const words2 = language === "ko" ? { to: `환경: ${environment}`, decision: `판정: ${decision}. ${reason2}` } : { to: `Environment: ${environment}`, decision: `Decision: ${decision}. ${reason2}` };
  const lines2 = modules.map(
    ({ name: name2, baseSha, headSha }) => `${name2}: ${baseSha.slice(0, 8)}..${headSha.slice(0, 8)}`
  );
  return [words2.to, ...lines2, words2.decision].join("\n");
}

// src/core/plan/gate-record.ts
function draftGateRecord(input) {
  const { kind, note, review, decision, release, footprint, linesPercent } = input;
  return {
    schemaVersion: 1,
    at: isoTime(release.now),
    kind,
    workspace: release.workspace,
    environment: release.environment,
    modules: note.repositories.map((repository) => ({
      name: repository.name,
      baseSha: repository.range.baseSha,
      headSha: repository.range.headSha,
      head: repository.range.head
    })),
    operators: [...release.operators],
    ...note.window && { window: { start: note.window.start, end: note.window.end } },
    footprint: { services: [...footprint.services], platforms: [...footprint.platforms] },
    gate: {
      decision: decision.decision,
      reasonCode: decision.reasonCode,
      grade: decision.grade,
      impact: decision.impact,
      standard: decision.standard.version,
      noteSha256: input.sha256(jsonFile("note.json", note).text),
      title: note.title,
      failed: decision.findings.filter((finding) => finding.status === "fail").map((finding) => finding.rule),
      waived: decision.findings.filter((finding) => finding.waiver !== void 0).map((finding) => finding.rule),
      met: review.standard.met,
      total: review.standard.total,
      findings: review.findings.map((finding) => ({
        rule: finding.rule,
        title: finding.title,
        stand: standOf(finding)
      })),
      ...review.incidents !== void 0 && {
        incidents: review.incidents.found.map(({ id, score, stand }) => ({ id, score, stand }))
      },
      ...linesPercent !== null && { testCoverage: { linesPercent } },
      ...decision.emergency && {
        emergency: { reason: decision.emergency.reason, approver: decision.emergency.approver }
      }
    },
    ...input.actor !== null && { actor: input.actor }
  };
}

// src/core/render/annotations.ts
var annotationsMax = 10;
function renderAnnotations(decision, language) {
  const blocking = decision.findings.filter((finding) => decision.blocking.includes(finding.rule));
  if (decision.decision === "block" && blocking.length === 0) {
    return [
      { kind: "annotation", severity: "error", title: "Lockkeeper", message: safeLine(decision.reason) }
    ];
  }
  const shown = blocking.length > annotationsMax ? blocking.slice(0, annotationsMax - 1) : blocking;
  const rest = blocking.length - shown.length;
  return [
    ...shown.map((finding) => annotationOf(finding, language)),
    ...rest > 0 ? [moreOf(rest, language)] : []
  ];
}
function annotationOf(finding, language) {
  const words2 = findingWords(language);
  const place = finding.evidence.find((evidence) => evidence.path !== void 0);
  return {
    kind: "annotation",
    severity: "error",
    title: `Lockkeeper: ${safeLine(finding.title)}`,
    message: [
      safeLine(finding.message),
      ...finding.why === "" ? [] : [`${words2("why")}: ${safeLine(finding.why)}`],
      ...finding.instead === "" ? [] : [`${words2("instead")}: ${safeLine(finding.instead)}`]
    ].join("\n"),
    ...place?.path !== void 0 && { path: place.path },
    ...place?.line !== void 0 && { line: place.line }
  };
}
function moreOf(count, language) {
  const texts2 = {
    en: `${count} more rules block this release; the job summary lists all of them.`,
    ko: `이 릴리스를 차단하는 규칙이 ${count}개 더 있습니다. 전체 목록은 작업 요약에서 확인하세요.`
  };
  return { kind: "annotation", severity: "error", title: "Lockkeeper", message: texts2[language] };
}

// src/core/render/ics.ts
var lineBytesMax = 75;
var minuteMs = 6e4;
function renderIcs(announcement) {
  const { uid, title, start, end, decidedAt, status } = announcement;
  const lines2 = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Lockkeeper//Release gate//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${text(uid)}`,
    `DTSTAMP:${basicTime(decidedAt)}`,
    // Announcements of one minute say the same or are told by their stamp.
    `SEQUENCE:${Math.max(0, Math.floor(decidedAt / minuteMs))}`,
    `DTSTART:${basicTime(start)}`,
    `DTEND:${basicTime(end)}`,
    `SUMMARY:${text(title)}`,
    `DESCRIPTION:${text(announcement.description)}`,
    ...list("CONTACT", announcement.operators, ", "),
    `STATUS:${status.toUpperCase()}`,
    "TRANSP:OPAQUE",
    `X-LOCKKEEPER-WORKSPACE:${text(announcement.workspace)}`,
    `X-LOCKKEEPER-ENVIRONMENT:${text(name(announcement.environment))}`,
    ...list("X-LOCKKEEPER-SERVICES", announcement.services, ","),
    ...list("X-LOCKKEEPER-PLATFORMS", announcement.platforms, ","),
    "END:VEVENT",
    "END:VCALENDAR"
  ];
  return lines2.map((line) => `${fold(line)}\r
`).join("");
}
var list = (property, names, separator) => names.length === 0 ? [] : [`${property}:${text(names.map(name).join(separator))}`];
var name = (value) => value.replaceAll(",", " ").replace(/\s+/g, " ").trim();
var basicTime = (at) => isoTime(at).replace(/[-:]/g, "");
var text = (value) => value.replace(new RegExp("\\p{Surrogate}", "gu"), "�").replace(/\r\n?/g, "\n").replace(new RegExp("(?!\\n)\\p{Cc}", "gu"), " ").replace(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll("\n", "\\n");
function fold(line) {
  let folded = "";
  let bytes = 0;
  for (const character of line) {
    const size = sizeOf(character);
    if (bytes + size > lineBytesMax) {
      folded += "\r\n ";
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}
function sizeOf(character) {
  const code = character.codePointAt(0) ?? 0;
  return code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
}

// src/core/render/escape-xml.ts
var invalid = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
var references = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "	": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;"
};
function escapeXmlText(text2) {
  return text2.replace(invalid, "").replace(/[&<>\r]/g, (character) => references[character] ?? "");
}
function escapeXmlAttribute(text2) {
  return text2.replace(invalid, "").replace(/[&<>"'\t\n\r]/g, (character) => references[character] ?? "");
}

// src/core/render/junit.ts
function renderJunit(review, decision) {
  const count = (element) => review.findings.filter((finding) => elementOf(finding) === element).length;
  const counts = attributes({
    tests: review.findings.length,
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped")
  });
  const name2 = `${review.workspace} ${review.environment}`;
  const properties = {
    decision: decision.decision,
    reasonCode: decision.reasonCode,
    grade: decision.grade,
    standard: review.standard.version,
    blocking: decision.blocking.join(",")
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "Lockkeeper" })}${counts}>`,
    `  <testsuite${attributes({ name: name2 })}${counts}${attributes({ timestamp: localStamp(review.reviewedAt), time: 0 })}>`,
    "    <properties>",
    ...Object.entries(properties).map(
      ([key, value]) => `      <property${attributes({ name: key, value })}/>`
    ),
    "    </properties>",
    ...review.findings.map((finding) => testCase(finding, review)),
    "  </testsuite>",
    "</testsuites>",
    ""
  ].join("\n");
}
function testCase(finding, { workspace, language }) {
  const name2 = `${finding.rule}: ${finding.title}`;
  const open = `    <testcase${attributes({ classname: `lockkeeper.${workspace}`, name: name2, time: 0 })}`;
  const element = elementOf(finding);
  if (element === null) return `${open}/>`;
  const told = escapeXmlText(describe2(finding, language));
  const message = finding.waiver === void 0 ? finding.message : waiverText(finding.waiver, language);
  const body = element === "skipped" ? `<skipped${attributes({ message })}/>
      <system-out>${told}</system-out>` : element === "system-out" ? `<system-out>${told}</system-out>` : `<${element}${attributes({ message, type: finding.level })}>${told}</${element}>`;
  return `${open}>
      ${body}
    </testcase>`;
}
function elementOf(finding) {
  switch (stateOf(finding)) {
    case "passed":
      return null;
    case "waived":
      return "skipped";
    case "unknown":
      return "error";
    default:
      return finding.status === "warn" ? "system-out" : "failure";
  }
}
function describe2(finding, language) {
  const words2 = findingWords(language);
  return [
    finding.message,
    ...finding.why === "" ? [] : [`${words2("why")}: ${finding.why}`],
    ...finding.instead === "" ? [] : [`${words2("instead")}: ${finding.instead}`],
    ...finding.evidence.map((evidence) => `- ${evidence.text}`)
  ].join("\n");
}
function attributes(values) {
  return Object.entries(values).map(([name2, value]) => ` ${name2}="${escapeXmlAttribute(String(value))}"`).join("");
}
var localStamp = (time) => time.slice(0, "YYYY-MM-DDTHH:MM:SS".length);

// src/core/render/sarif.ts
function buildSarif(review, decision) {
  const open = review.findings.filter((finding) => finding.status !== "pass");
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Lockkeeper",
            rules: review.findings.map((finding) => ruleOf(finding, review.language))
          }
        },
        automationDetails: { id: `lockkeeper/${review.workspace}/${review.environment}/` },
        invocations: [{ executionSuccessful: true, endTimeUtc: review.reviewedAt }],
        columnKind: "utf16CodeUnits",
        properties: {
          decision: decision.decision,
          reasonCode: decision.reasonCode,
          grade: decision.grade,
          standard: review.standard.version,
          blocking: decision.blocking
        },
        results: open.map((finding) => resultOf(finding, review))
      }
    ]
  };
}
function ruleOf(finding, language) {
  const words2 = findingWords(language);
  const help = [
    ...finding.why === "" ? [] : [`${words2("why")}: ${safeLine(finding.why)}`],
    ...finding.instead === "" ? [] : [`${words2("instead")}: ${safeLine(finding.instead)}`]
  ].join("\n");
  return {
    id: finding.rule,
    name: finding.rule,
    shortDescription: { text: safeLine(finding.title) },
    help: { text: help === "" ? safeLine(finding.title) : help },
    defaultConfiguration: { level: finding.level === "block" ? "error" : "warning" }
  };
}
function resultOf(finding, review) {
  const { waiver } = finding;
  const locations = finding.evidence.flatMap((evidence) => locationOf(evidence));
  const details = finding.evidence.map((evidence) => `
- ${safeLine(evidence.text)}`).join("");
  return {
    ruleId: finding.rule,
    ruleIndex: review.findings.indexOf(finding),
    level: levelOf(finding),
    message: { text: `${safeLine(finding.message)}${details}` },
    ...locations.length > 0 && { locations },
    partialFingerprints: { "lockkeeperFinding/v1": fingerprintOf(finding, review) },
    ...waiver !== void 0 && {
      suppressions: [
        {
          kind: "external",
          status: "accepted",
          justification: safeLine(waiverText(waiver, review.language))
        }
      ]
    }
  };
}
function levelOf(finding) {
  if (finding.status === "warn") return finding.level === "block" ? "warning" : "note";
  return finding.level === "block" ? "error" : "warning";
}
function locationOf(evidence) {
  if (evidence.path === void 0) return [];
  const artifactLocation = { uri: uriOf(evidence.path), uriBaseId: "%SRCROOT%" };
  const region = evidence.line === void 0 ? {} : { region: { startLine: evidence.line } };
  return [{ physicalLocation: { artifactLocation, ...region } }];
}
var uriOf = (path) => path.replace(new RegExp("\\p{Surrogate}", "gu"), "�").split("/").map(encodeURIComponent).join("/");
function fingerprintOf(finding, { workspace, environment }) {
  const paths = new Set(
    finding.evidence.flatMap((evidence) => evidence.path === void 0 ? [] : [evidence.path])
  );
  return JSON.stringify([workspace, environment, finding.rule, ...[...paths].sort()]);
}

// src/core/render/summary.ts
var summaryBytesMax = 1024 * 1024;
var evidenceMax = 5;
var marks = { failed: "⛔", unknown: "❓", warned: "⚠️", waived: "🔓", passed: "✅" };
function renderSummary(input) {
  const [head2 = "", ...rest] = input.noteMarkdown.trimEnd().split(/\n+(?=## )/);
  const sections = [head2, findingsSection(input.decision, input.language), ...adviceSection(input), ...rest];
  const whole = joinSections(sections);
  if (sizeOf2(whole) <= input.bytesMax) return whole;
  for (let kept = sections.length - 1; kept >= 0; kept -= 1) {
    const cut = joinSections([...sections.slice(0, kept), leftOut(sections.length - kept, input)]);
    if (sizeOf2(cut) <= input.bytesMax) return cut;
  }
  return "";
}
var joinSections = (sections) => `${sections.join("\n\n")}
`;
var sizeOf2 = (text2) => new TextEncoder().encode(text2).length;
function leftOut(count, { bytesMax, language }) {
  const texts2 = {
    en: `_${count} of the sections are left out: a summary holds ${bytesMax} bytes. The whole note is in note.md, all findings are in review.json._`,
    ko: `_요약은 ${bytesMax}바이트까지만 표시되어 ${count}개 섹션을 생략했습니다. 전체 내용은 note.md, 전체 점검 결과는 review.json에 있습니다._`
  };
  return texts2[language];
}
function findingsSection(decision, language) {
  const texts2 = {
    title: { en: "Release standard", ko: "릴리스 기준" },
    columns: { en: "| | Rule | Result |", ko: "| | 규칙 | 결과 |" },
    met: {
      en: `${decision.standard.met} of ${decision.standard.total} rules met.`,
      ko: `규칙 ${decision.standard.total}개 중 ${decision.standard.met}개 충족.`
    }
  };
  const findings2 = worstFirst(decision.findings);
  const open = findings2.filter((finding) => finding.status !== "pass");
  const passed = findings2.filter((finding) => finding.status === "pass").map((finding) => escapeMarkdown(finding.title));
  const table = [
    texts2.columns[language],
    "|---|---|---|",
    ...open.map((finding) => tableRow(finding, language))
  ];
  const notRun = notRunText(decision.standard, language);
  return [
    `## ${texts2.title[language]}`,
    ...decision.emergency ? [escapeMarkdown(emergencyText(decision.emergency, language))] : [],
    texts2.met[language],
    ...open.length > 0 ? [table.join("\n")] : [],
    ...passed.length > 0 ? [`${marks.passed} ${passed.join(" · ")}`] : [],
    ...notRun === null ? [] : [escapeMarkdown(notRun)],
    ...decision.usage ? [`_${escapeMarkdown(usageText(decision.usage, language))}_`] : []
  ].join("\n\n");
}
function adviceSection({ advice, decision, language }) {
  const told = adviceLines({ advice, findings: decision.findings, language });
  if (told === null) return [];
  if (told.lines.length === 0) return [`_${escapeMarkdown(told.heading)}_`];
  return [`## ${escapeMarkdown(told.heading)}`, told.lines.map((line) => `- ${inlineText(line)}`).join("\n")];
}
function tableRow(finding, language) {
  const words2 = findingWords(language);
  const state = stateOf(finding);
  const evidence = untoldEvidence(finding);
  const shown = evidence.slice(0, evidenceMax);
  const rest = evidence.length - shown.length;
  const cell = [
    escapeMarkdown(finding.message),
    ...shown.map(({ text: text2 }) => `• ${escapeMarkdown(text2)}`),
    ...rest > 0 ? [`• +${rest}`] : [],
    ...finding.why === "" ? [] : [`**${words2("why")}:** ${escapeMarkdown(finding.why)}`],
    ...finding.instead === "" ? [] : [`**${words2("instead")}:** ${escapeMarkdown(finding.instead)}`],
    ...finding.waiver === void 0 ? [] : [`**${escapeMarkdown(waiverText(finding.waiver, language))}**`]
  ].join("<br>");
  return `| ${marks[state]} ${words2(state)} | ${escapeMarkdown(finding.title)} | ${cell} |`;
}

// src/core/plan/plan-gate.ts
function planGate(input) {
  const { note, noteMarkdown, review, decision, record, announcement } = input;
  const noteFile = jsonFile("note.json", note);
  return [
    noteFile,
    { kind: "file", path: "note.md", text: noteMarkdown },
    jsonFile("review.json", review),
    { kind: "file", path: "junit.xml", text: renderJunit(review, decision) },
    jsonFile("findings.sarif", buildSarif(review, decision)),
    { kind: "file", path: "report.html", text: input.reportHtml },
    ...announcement === null ? [] : [{ kind: "file", path: "window.ics", text: renderIcs(announcement) }],
    ...record === null ? [] : ledgerPublications(record, noteFile.text),
    jsonFile("decision.json", decision),
    ...input.host === "action" ? workflowPublications(input) : []
  ];
}
function ledgerPublications(record, noteText) {
  const sha256 = record.gate?.noteSha256;
  return [
    ...sha256 === void 0 ? [] : [{ kind: "kept-note", sha256, text: noteText }],
    { kind: "record", record }
  ];
}
function workflowPublications(input) {
  const { note, noteMarkdown, decision } = input;
  const { advice } = input.review;
  const { language } = note;
  const markdown = renderSummary({
    noteMarkdown,
    decision,
    ...advice !== void 0 && { advice },
    language,
    bytesMax: summaryBytesMax
  });
  return [
    { kind: "summary", markdown },
    ...renderAnnotations(decision, language),
    { kind: "output", name: "decision", value: decision.decision },
    { kind: "output", name: "reason-code", value: decision.reasonCode },
    { kind: "output", name: "grade", value: decision.grade },
    { kind: "output", name: "result", value: resultOutput(decision) },
    { kind: "output-path", name: "note-path", path: "note.json" },
    { kind: "output-path", name: "report-path", path: "report.html" }
  ];
}
var resultBytesMax = 64 * 1024;
function resultOutput(decision) {
  const whole = JSON.stringify(decision);
  if (new TextEncoder().encode(whole).length <= resultBytesMax) return whole;
  const findings2 = decision.findings.map((finding) => ({ ...finding, evidence: [] }));
  return JSON.stringify({ ...decision, findings: findings2 });
}

// src/core/render/escape-html.ts
var references2 = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
var escapeHtml = (text2) => stripHidden(text2).replace(/[&<>"']/g, (character) => references2[character] ?? "");

// src/core/render/page/html.ts
var Html = class {
  markup;
  constructor(markup) {
    this.markup = markup;
  }
};
function html(template, ...parts) {
  let markup = "";
  template.forEach((fixed, index) => {
    markup += fixed.replace(/\n\s*/g, "");
    if (index < parts.length) markup += render(parts[index] ?? null);
  });
  return new Html(markup);
}
function render(part) {
  if (part === null) return "";
  if (part instanceof Html) return part.markup;
  if (typeof part === "string" || typeof part === "number") return escapeHtml(String(part));
  let markup = "";
  for (const { markup: piece } of part) markup += piece;
  return markup;
}
function joined(pieces, separator) {
  const between = escapeHtml(separator);
  return new Html(pieces.map(({ markup }) => markup).join(between));
}

// src/core/render/page/links.ts
var addressLengthMax = 2e3;
function webAddress(address) {
  if (address.length > addressLengthMax || !/^https?:\/\/[^\s]+$/i.test(address)) return null;
  if (!URL.canParse(address)) return null;
  const { href, username, password } = new URL(address);
  return username === "" && password === "" ? href : null;
}
function webLink(address, shown) {
  const href = webAddress(address ?? "");
  return href === null ? shown : html`<a href="${href}" rel="noopener noreferrer">${shown}</a>`;
}
var sourcesMax = 4;
var nameMax = 40;
function sources(refs, context) {
  const planned = refs.filter((ref) => /^(jira|pr|check|incident|note):/.test(ref));
  const told = planned.length > 0 ? [...planned, ...refs.filter((ref) => ref.startsWith("file:"))] : refs;
  const shown = [...new Set(told)];
  if (shown.length === 0) return null;
  const links = shown.slice(0, sourcesMax).map((ref) => sourceLink(ref, context));
  const rest = shown.length - links.length;
  return html` <span class="sources">${joined(links, " ")}${rest > 0 ? html` <span>+${rest}</span>` : null}</span>`;
}
function sourceLink(ref, context) {
  const kind = ref.slice(0, ref.indexOf(":"));
  const id = ref.slice(ref.indexOf(":") + 1);
  const name2 = kind === "file" ? id.slice(id.lastIndexOf("/") + 1) : id;
  return webLink(context.addresses.get(ref), html`<code>${cutAt(name2, nameMax)}</code>`);
}

// src/core/render/page/text.ts
var codePair = /`([^`\n]{1,160})`/g;
var titleText = (text2, { limits }) => withCode(cutAt(text2, limits.title));
var bodyText = (text2, { limits }) => withCode(cutAt(text2, limits.text));
function withCode(text2) {
  const pieces = [];
  let end = 0;
  for (const pair2 of text2.matchAll(codePair)) {
    pieces.push(html`${text2.slice(end, pair2.index)}<code>${pair2[1] ?? ""}</code>`);
    end = pair2.index + pair2[0].length;
  }
  return html`${pieces}${text2.slice(end)}`;
}
var spoken = (text2) => html`<span class="spoken">${text2}</span>`;
function listOf(items, input) {
  const { entry, context, file, className = "plain" } = input;
  const max = Math.min(input.max ?? context.limits.items, context.limits.items);
  const entries = items.slice(0, max).map((item, index) => html`<li>${entry(item, index)}</li>`);
  const rest = items.length - entries.length;
  const more = rest > 0 ? html`<p class="more">${moreText(rest, { context, file })}</p>` : null;
  return input.tag === "ol" ? html`<ol class="${className}">${entries}</ol>${more}` : html`<ul class="${className}">${entries}</ul>${more}`;
}
var moreText = (count, { context, file }) => ({ en: `… and ${count} more, in ${file}`, ko: `… 외 ${count}건은 ${file} 참고` })[context.language];

// src/core/render/page/advice-section.ts
var kinds = ["risk", "instead", "missing"];
function adviceSection2(advice, context) {
  if (advice === void 0) return null;
  const { word } = context;
  const points = kinds.map((kind) => pointList(kind, advice, context)).filter((list2) => list2 !== null);
  const body = advice.engine === "none" ? html`<p class="empty">${word("noAdvice")} ${bodyText(advice.reason ?? "", context)}</p>` : html`
        <p class="by-model">${word("byModel").replace("{model}", advice.model ?? "?")}</p>
        ${points}
        ${checklist(advice, context)}`;
  return { id: "advice", title: word("advice"), count: `${advice.points.length}`, body };
}
function pointList(kind, { points }, context) {
  const some = points.filter((point) => point.kind === kind);
  if (some.length === 0) return null;
  const { word } = context;
  const list2 = listOf(some, {
    className: "points",
    context,
    file: "review.json",
    entry: ({ text: text2, refs, raises, rule }) => html`${raises ? html`<strong class="tag">${word("raises")}</strong> ` : null}${bodyText(text2, context)}${rule === void 0 ? null : html` <code class="rule">${titleText(rule, context)}</code>`}${sources(refs, context)}`
  });
  return html`<h3>${word(kind)}</h3>${list2}`;
}
function checklist({ checklist: lines2 }, context) {
  if (lines2.length === 0) return null;
  const { word } = context;
  const list2 = listOf(lines2, {
    className: "points",
    context,
    file: "review.json",
    entry: ({ phase, text: text2, refs }) => html`<span class="tag">${word(phase)}</span> ${bodyText(text2, context)}${sources(refs, context)}`
  });
  return html`<h3>${word("adviceChecklist")}</h3>${list2}`;
}

// src/core/render/page/heat-map-grid.ts
var hourMs = 36e5;
var dayMs2 = 24 * hourMs;
var stepHours = [1, 2, 3, 6, 12, 24, 48, 168, 720];
var columnsMax = 28;
var reachMs = 2 * dayMs2;
function heatGrid(input) {
  const own = input.window === null ? null : spanOf(input.window);
  const free = input.proposals.map(spanOf);
  const work = input.work.map((each) => ({ ...each, span: spanOf(each) }));
  const range = rangeOf(
    own,
    free,
    work.map(({ span }) => span)
  );
  if (range === null) return null;
  const step2 = stepHours.find((hours) => (range.end - range.start) / (hours * hourMs) <= columnsMax - 1) ?? 720;
  const columns = columnsOf(range, { step: step2, timeZone: input.timeZone }).map((column) => ({
    ...column,
    isOwn: own !== null && touches(own, column),
    isFree: free.some((span) => touches(span, column))
  }));
  return { stepHours: step2, columns, rows: rowsOf(work, columns) };
}
var spanOf = ({ start, end }) => ({ start: readIsoTime(start), end: readIsoTime(end) });
var touches = (a, b) => a.start < b.end && b.start < a.end;
function rangeOf(own, free, work) {
  const first = own ?? work[0] ?? free[0];
  if (first === void 0) return null;
  const pad = Math.min(Math.max(first.end - first.start, 2 * hourMs), dayMs2);
  const starts = [first.start - pad, ...work.map(({ start }) => Math.max(start, first.start - reachMs))];
  const ends = [
    first.end + pad,
    ...free.map(({ end }) => end + hourMs),
    ...work.map(({ end }) => Math.min(end, first.end + reachMs))
  ];
  return { start: epochMs(Math.min(...starts)), end: epochMs(Math.max(...ends)) };
}
function columnsOf(range, { step: step2, timeZone }) {
  const first = inZone(range.start, timeZone);
  const isDays = step2 >= 24;
  let from = first.startOfDay();
  if (step2 < 6) from = from.add({ hours: Math.floor(first.hour / step2) * step2 });
  if (from.epochMilliseconds > range.start) from = first.startOfDay();
  const columns = [];
  const end = step2 < 6 ? range.end : inZone(epochMs(range.end - 1), timeZone).startOfDay().add({ days: 1 }).epochMilliseconds;
  while (from.epochMilliseconds < end && columns.length <= columnsMax + 24 / Math.min(step2, 24)) {
    const next = from.add(isDays ? { days: step2 / 24 } : { hours: step2 });
    columns.push({
      start: epochMs(from.epochMilliseconds),
      end: epochMs(next.epochMilliseconds),
      date: from.toPlainDate(),
      hour: from.hour
    });
    from = next;
  }
  return columns;
}
var kinds2 = ["service", "upstream", "downstream", "platform", "company-wide"];
var strengths = ["high", "medium", "low"];
function rowsOf(work, columns) {
  const rows = /* @__PURE__ */ new Map();
  for (const each of work) {
    for (const { kind, name: name2 } of each.shared) {
      const key = `${kind} ${name2}`;
      const row2 = rows.get(key);
      rows.set(key, { kind, name: name2, work: [...row2?.work ?? [], each] });
    }
  }
  return [...rows.values()].sort((a, b) => kinds2.indexOf(a.kind) - kinds2.indexOf(b.kind)).map(({ kind, name: name2, work: shared }) => ({
    kind,
    name: name2,
    cells: columns.map((column) => cellOf(shared.filter(({ span }) => touches(span, column))))
  }));
}
function cellOf(work) {
  const strength = strengths.find((each) => work.some((one) => one.strength === each));
  return strength === void 0 ? null : { strength, count: work.length };
}

// src/core/render/page/heat-map.ts
var rowsMax = 12;
function heatMap(input, context) {
  const grid = heatGrid({ ...input, timeZone: context.timeZone });
  if (grid === null) return null;
  const { word } = context;
  const rows = grid.rows.slice(0, Math.min(rowsMax, context.limits.items));
  const rest = grid.rows.length - rows.length;
  const caption = word("heatMap").replace("{zone}", context.timeZone);
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label="${caption}">
      <table class="heat">
        <caption><span>${caption}</span></caption>
        ${columnHeads(grid, context)}
        <tbody>
          ${input.window === null ? null : markRow("isOwn", grid, context)}
          ${rows.map((row2) => heatRow(row2, grid, context))}
          ${input.proposals.length === 0 ? null : markRow("isFree", grid, context)}
        </tbody>
      </table>
    </div>
    ${rest > 0 ? html`<p class="more">${moreText(rest, { context, file: "review.json" })}</p>` : null}
    ${legend(context)}`;
}
function columnHeads({ columns, stepHours: stepHours2 }, context) {
  const isDays = stepHours2 >= 24;
  const groups = [];
  for (const { date } of columns) {
    const label = isDays ? date.toPlainYearMonth().toString() : shortDate(date, context);
    const last = groups.at(-1);
    if (last?.label === label) last.count += 1;
    else groups.push({ label, count: 1 });
  }
  const dates = groups.map(
    ({ label, count }) => html`<th scope="colgroup" colspan="${count}"><span>${label}</span></th>`
  );
  const heads = columns.map(
    (column) => html`<th scope="col" class="${ownClass(column)}">${columnLabel(column, isDays, context)}</th>`
  );
  return html`<thead><tr><td rowspan="2"></td>${dates}</tr><tr>${heads}</tr></thead>`;
}
var shortDate = (date, { language }) => dateText(date)[language].replace(`${date.year}-`, "");
function columnLabel({ date, hour }, isDays, { language }) {
  const twoDigits = String(isDays ? date.day : hour).padStart(2, "0");
  return html`${twoDigits}${spoken(isDays ? ` ${dateText(date)[language]}` : ":00")}`;
}
var ownClass = ({ isOwn }) => isOwn ? "own" : "";
function heatRow({ kind, name: name2, cells }, { columns }, context) {
  const fields = columns.map((column, index) => {
    const cell = cells[index] ?? null;
    return html`<td class="${ownClass(column)}">${cell === null ? null : heatCell(cell, context)}</td>`;
  });
  const label = kind === name2 ? context.word(kind) : html`<span class="label">${context.word(kind)}</span> ${titleText(name2, context)}`;
  return html`<tr><th scope="row">${label}</th>${fields}</tr>`;
}
var heatCell = ({ strength, count }, { word }) => html`<span class="level ${strength}">${spoken(`${word(strength)}, ${count}`)}${count > 1 ? html`<span aria-hidden="true">${count}</span>` : null}</span>`;
function markRow(mark, { columns }, { word }) {
  const [name2, className] = mark === "isOwn" ? [word("ownWindow"), "ours"] : [word("freeWindows"), "free"];
  const fields = columns.map((column) => {
    const filled = column[mark] ? html`<span class="level ${className}">${spoken(name2)}</span>` : null;
    return html`<td class="${ownClass(column)}">${filled}</td>`;
  });
  return html`<tr><th scope="row">${name2}</th>${fields}</tr>`;
}
function legend({ word }) {
  const strengths2 = ["high", "medium", "low"].map(
    (strength) => html`<li><span class="level ${strength}" aria-hidden="true"></span>${word(strength)}</li>`
  );
  return html`<ul class="legend">${strengths2}<li><span class="level ours" aria-hidden="true"></span>${word("ownWindow")}</li><li><span class="level free" aria-hidden="true"></span>${word("freeWindows")}</li></ul>`;
}

// src/core/render/page/when.ts
function moment(at, { language, timeZone }) {
  return html`<time datetime="${at}">${momentText(readIsoTime(at), timeZone)[language]}</time>`;
}
function period(span, context) {
  const { language, timeZone } = context;
  const [from, to] = [inZone(readIsoTime(span.start), timeZone), inZone(readIsoTime(span.end), timeZone)];
  const dash = { en: "–", ko: "~" }[language];
  if (span.allDay === true) {
    const [first, last] = [from.toPlainDate(), to.subtract({ nanoseconds: 1 }).toPlainDate()];
    const until = last.equals(first) ? null : html`${dash}${dateText(last)[language]}`;
    return html`<time datetime="${span.start}">${dateText(first)[language]}</time>${until}`;
  }
  const end = to.toPlainDate().equals(from.toPlainDate()) ? to.toPlainTime().toString({ smallestUnit: "minute" }) : momentText(readIsoTime(span.end), timeZone)[language];
  return html`${moment(span.start, context)}${dash}<time datetime="${span.end}">${end}</time>`;
}

// src/core/render/page/calendar-section.ts
function calendarSection(note, review, context) {
  const { word } = context;
  const { work, windows = [] } = review;
  const conflicts = (work ?? []).filter(({ overlaps }) => overlaps);
  const near = (work ?? []).filter(({ overlaps }) => !overlaps);
  const lead = work === void 0 ? html`<p class="empty">${word("noCalendar")}</p>` : work.length === 0 ? html`<p class="lead">${word("noWork")}</p>` : null;
  const body = html`
    ${lead}
    ${heatMap({ window: note.window, proposals: windows, work: work ?? [] }, context)}
    ${workList(word("conflicts"), conflicts, context)}
    ${workList(word("nearWork"), near, context)}
    ${freeList(windows, context)}`;
  return {
    id: "calendar",
    title: word("calendar"),
    count: work === void 0 ? "–" : `${conflicts.length}`,
    body
  };
}
function freeList(windows, context) {
  if (windows.length === 0) return null;
  const list2 = listOf(windows, {
    className: "windows",
    context,
    file: "review.json",
    entry: (window) => period(window, context)
  });
  return html`<h3>${context.word("freeWindows")} <span class="muted">${context.timeZone}</span></h3>${list2}`;
}
function workList(title, work, context) {
  if (work.length === 0) return null;
  const list2 = listOf(work, {
    className: "work",
    context,
    file: "review.json",
    entry: (each) => workItem(each, context)
  });
  return html`<h3>${title} <span class="count">${work.length}</span></h3>${list2}`;
}
function workItem(work, context) {
  const { word } = context;
  const shared = work.shared.slice(0, context.limits.nested).map(
    ({ kind, name: name2 }) => kind === name2 ? html`<span class="tag">${word(kind)}</span>` : html`<span class="tag">${word(kind)}: ${titleText(name2, context)}</span>`
  );
  const owner = work.owner === null ? null : html` · ${word("owner")}: ${titleText(work.owner, context)}`;
  return html`
    <p class="what"><span class="level ${work.strength}" aria-hidden="true"></span>${webLink(work.url, titleText(work.title, context))} <span class="state ${work.strength}">${word(work.strength)}</span></p>
    <p class="muted">${period(work, context)} · ${word(work.kind === "release" ? "otherRelease" : "otherWork")}${owner} · ${titleText(work.source.name, context)}</p>
    <p class="tags">${joined(shared, " ")}</p>`;
}

// src/core/render/page/data-table.ts
function dataTable(table) {
  const { caption, columns, rows, className = "" } = table;
  const heads = columns.map((column) => html`<th scope="col">${column}</th>`);
  const lines2 = rows.map(([first, ...rest]) => {
    const cells = rest.map((cell) => html`<td>${cell}</td>`);
    return html`<tr><th scope="row">${first ?? null}</th>${cells}</tr>`;
  });
  const captionClass = table.captionShown === true ? "" : "spoken";
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label="${caption}">
      <table class="${className}">
        <caption><span class="${captionClass}">${caption}</span></caption>
        <thead><tr>${heads}</tr></thead>
        <tbody>${lines2}</tbody>
      </table>
    </div>`;
}

// src/core/render/page/coverage-section.ts
function coverageSection(note, decision, context) {
  const { word, language, limits } = context;
  const { sources: sources2, missing } = note.coverage;
  const entry = (line) => titleText(line, context);
  const usage = decision.usage === void 0 ? [] : [usageText(decision.usage, language)];
  const rows = sources2.slice(0, limits.items).map(({ source, status, asked, got, problems }) => [
    html`${word(`source-${source}`)}`,
    html`${word(`source-${status}`)}`,
    html`${status === "off" ? "–" : `${got}/${asked}`}`,
    titleText(problems.slice(0, limits.nested).join(" "), context)
  ]);
  const table = dataTable({
    caption: word("sources"),
    captionShown: true,
    columns: [word("source"), word("status"), word("answered"), word("problems")],
    rows
  });
  const body = html`
    ${listOf([...countedLines(note), ...usage], { className: "claims", context, file: "note.json", entry })}
    ${missing.length === 0 ? null : html`<h3>${word("missingSources")}</h3>${listOf(missing, { className: "claims", context, file: "note.json", entry })}`}
    ${rows.length === 0 ? null : table}`;
  return { id: "coverage", title: word("coverage"), body };
}

// src/core/render/page/finding-groups.ts
function groupFindings(review, decision) {
  const stopping2 = new Set(decision.blocking);
  const placed = worstFirst(review.findings).map((finding, index) => ({
    finding,
    id: `finding-${index + 1}`
  }));
  const isDanger = ({ finding }) => stateOf(finding) === "failed" || stateOf(finding) === "unknown" && stopping2.has(finding.rule);
  const isPassed = ({ finding }) => stateOf(finding) === "passed";
  return {
    danger: placed.filter(isDanger),
    caution: placed.filter((each) => !isDanger(each) && !isPassed(each)),
    passed: placed.filter(isPassed)
  };
}

// src/core/render/page/icons.ts
var iconSymbols = html`
  <svg class="symbols" aria-hidden="true" width="0" height="0">
    <symbol id="icon-failed" viewBox="0 0 20 20"><path class="solid" d="M6 1h8l5 5v8l-5 5H6l-5-5V6z"/><path class="sign" d="M7 7l6 6M13 7l-6 6"/></symbol>
    <symbol id="icon-unknown" viewBox="0 0 20 20"><circle class="solid" cx="10" cy="10" r="9"/><path class="sign" d="M7.4 7.6a2.6 2.6 0 1 1 3.7 2.4c-.8.4-1.1.8-1.1 1.7M10 14.6v.1"/></symbol>
    <symbol id="icon-warned" viewBox="0 0 20 20"><path class="solid" d="M10 1.5l9 16.5H1z"/><path class="sign" d="M10 7.6v4.6M10 15v.1"/></symbol>
    <symbol id="icon-waived" viewBox="0 0 20 20"><circle class="line" cx="10" cy="10" r="8.2"/><path class="stroke" d="M6 10h8"/></symbol>
    <symbol id="icon-passed" viewBox="0 0 20 20"><circle class="line" cx="10" cy="10" r="8.2"/><path class="stroke" d="M6.2 10.4l2.6 2.6 5-5.6"/></symbol>
  </svg>`;
var icon = (state) => html`<svg class="icon ${state}" aria-hidden="true"><use href="#icon-${state}"/></svg>`;
var decisionIcon = (decision) => icon({ pass: "passed", warn: "warned", block: "failed" }[decision]);

// src/core/render/page/finding-item.ts
var evidenceShown = 4;
function findingItem({ finding, id }, context) {
  const state = stateOf(finding);
  const said = findingWords(context.language);
  const waiver = finding.waiver === void 0 ? null : html`<p class="waiver">${bodyText(waiverText(finding.waiver, context.language), context)}</p>`;
  return html`
    <article class="finding ${state}" id="${id}" aria-labelledby="${id}-title">
      ${icon(state)}
      <header><h4 id="${id}-title">${titleText(finding.title, context)}</h4><span class="state ${state}">${stateName(state, context)}</span><code class="rule">${cutAt(finding.rule, 60)}</code></header>
      <p class="message">${bodyText(finding.message, context)}</p>
      ${reason("why", { name: said("why"), text: finding.why }, context)}
      ${reason("instead", { name: said("instead"), text: finding.instead }, context)}
      ${waiver}
      ${evidenceList(untoldEvidence(finding), context)}
    </article>`;
}
var stateName = (state, { word }) => word(state);
function reason(className, { name: name2, text: text2 }, context) {
  if (text2 === "") return null;
  return html`<p class="${className}"><strong class="label">${name2}</strong> <span>${bodyText(text2, context)}</span></p>`;
}
function evidenceList(evidence, context) {
  if (evidence.length === 0) return null;
  const max = Math.min(evidence.length, context.limits.nested);
  const lines2 = evidence.slice(0, max).map((each) => html`<li>${evidenceLine(each, context)}</li>`);
  const rest = evidence.length - max;
  const more = rest > 0 ? html`<li>+${rest}</li>` : null;
  const shown = html`<ul class="evidence">${lines2.slice(0, evidenceShown)}</ul>`;
  const folded = lines2.slice(evidenceShown);
  if (folded.length === 0)
    return html`${shown}${more === null ? null : html`<ul class="evidence">${more}</ul>`}`;
  const label = context.word("moreEvidence").replace("{count}", `${folded.length + rest}`);
  return html`${shown}<details class="fold"><summary>${label}</summary><ul class="evidence">${folded}${more}</ul></details>`;
}
function evidenceLine({ text: text2, ref, path, line }, context) {
  const place = path === void 0 || line === void 0 && text2.includes(path) ? null : html` <code class="place">${cutAt(path, context.limits.title)}${line === void 0 ? null : `:${line}`}</code>`;
  const source = ref === void 0 || ref.startsWith("file:") ? null : html` ${sourceLink(ref, context)}`;
  const file = path === void 0 && ref?.startsWith("file:") === true ? html` ${sourceLink(ref, context)}` : null;
  return html`${titleText(text2, context)}${place}${source}${file}`;
}

// src/core/render/page/findings-section.ts
function findingsSection2(groups, context) {
  const { word } = context;
  const open = groups.danger.length + groups.caution.length;
  const body = html`
    ${openGroup("danger", groups.danger, context)}
    ${openGroup("caution", groups.caution, context)}
    ${open === 0 ? html`<p class="lead">${word("noFindings")}</p>` : null}
    ${passedGroup(groups.passed, context)}`;
  return { id: "findings", title: word("findings"), count: `${open}`, body };
}
function openGroup(name2, findings2, context) {
  if (findings2.length === 0) return null;
  const title = context.word(name2 === "danger" ? "dangerGroup" : "cautionGroup");
  const list2 = listOf(findings2, {
    className: "findings",
    context,
    file: "review.json",
    entry: (placed) => findingItem(placed, context)
  });
  return html`<h3>${title} <span class="count">${findings2.length}</span></h3>${list2}`;
}
function passedGroup(findings2, context) {
  if (findings2.length === 0) return null;
  const list2 = listOf(findings2, {
    className: "passed-list",
    context,
    file: "review.json",
    entry: ({ finding, id }) => html`<div id="${id}">${icon("passed")}<strong>${titleText(finding.title, context)}</strong> ${bodyText(finding.message, context)}</div>`
  });
  return html`<details class="fold passed-fold"><summary>${context.word("passedGroup")} <span class="count">${findings2.length}</span></summary>${list2}</details>`;
}

// src/core/render/page/grade-dial.ts
var grades = ["stable", "caution", "warning", "danger"];
var center = { x: 100, y: 100 };
var radius = 82;
var gap = 5;
var field = 180 / grades.length;
function gradeDial(grade, { word }) {
  const fields = grades.map((each, index) => {
    const from = pointAt(180 - index * field - (index === 0 ? 0 : gap / 2));
    const to = pointAt(180 - (index + 1) * field + (index === grades.length - 1 ? 0 : gap / 2));
    const path = `M${from} A${radius} ${radius} 0 0 1 ${to}`;
    return html`<path class="field ${each === grade ? `grade-${each}` : "other"}" d="${path}"/>`;
  });
  const angle = 180 - (grades.indexOf(grade) + 0.5) * field;
  const label = `${word("grade")}: ${word(grade)} (${grades.indexOf(grade) + 1}/${grades.length})`;
  return html`
    <figure class="dial">
      <svg viewBox="0 0 200 112" role="img" aria-label="${label}">
        ${fields}
        <path class="hand" d="M${pointAt(angle, 5)} L${pointAt(angle, 62)}"/>
        <circle class="hub" cx="${center.x}" cy="${center.y}" r="5"/>
      </svg>
      <figcaption><span class="label">${word("grade")}</span><strong class="grade-${grade}">${word(grade)}</strong></figcaption>
    </figure>`;
}
function pointAt(degrees, distance = radius) {
  const radians = degrees * Math.PI / 180;
  const x = center.x + distance * Math.cos(radians);
  const y = center.y - distance * Math.sin(radians);
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

// src/core/render/page/head-section.ts
function headSection(input, context) {
  const { note, decision } = input;
  const { word, language } = context;
  const emergency = decision.emergency === void 0 ? null : html`<p class="emergency">${bodyText(emergencyText(decision.emergency, language), context)}</p>`;
  return html`
    <header class="head ${decision.decision}">
      <div class="told">
        <p class="eyebrow">${word(note.kind === "work" ? "workNote" : "deployNote")} · ${titleText(note.workspace, context)} → ${titleText(note.environment, context)}</p>
        <h1>${titleText(note.title, context)}</h1>
        <p class="verdict">${decisionIcon(decision.decision)}<strong>${word(decision.decision)}</strong><span>${bodyText(decision.reason, context)}</span></p>
        ${emergency}
        <p class="summary">${bodyText(note.summary, context)}</p>
      </div>
      ${gradeDial(decision.grade, context)}
      <dl class="facts">${facts(input, context)}</dl>
    </header>`;
}
function facts({ note, review, decision }, context) {
  const { word, language, timeZone } = context;
  const none = html`<span class="muted">${word("noneGiven")}</span>`;
  const names = note.operators.slice(0, context.limits.nested).map((name2) => titleText(name2, context));
  const rest = note.operators.length - names.length;
  const operators = html`${joined(names, ", ")}${rest > 0 ? ` +${rest}` : null}`;
  const window = note.window === null ? none : html`${period(note.window, context)} <span class="muted">${timeZone}</span>`;
  const { met, total } = review.standard;
  return [
    fact(word("window"), window),
    fact(word("operators"), note.operators.length === 0 ? none : operators),
    fact(word("impact"), html`${levelName(decision.impact, language)}`),
    fact(word("standard"), html`${word("metOf").replace("{met}", `${met}`).replace("{total}", `${total}`)}`),
    fact(word("reviewedAt"), moment(review.reviewedAt, context))
  ];
}
var fact = (name2, value) => html`<div><dt>${name2}</dt><dd>${value}</dd></div>`;

// src/core/render/page/grade-line.ts
var shownMax = 40;
var step = 16;
var rowHeight = 9;
var margin = 7;
function gradeLine(all, { word }) {
  const points = all.slice(-shownMax).map((grade) => grades.find((each) => each === grade) ?? null).map((grade, index) => ({ grade, x: margin + index * step })).flatMap(
    ({ grade, x }) => grade === null ? [] : [{ grade, x, y: margin + grades.indexOf(grade) * rowHeight }]
  );
  if (points.length < 2) return null;
  const width2 = (points.at(-1)?.x ?? 0) + margin;
  const height = 2 * margin + (grades.length - 1) * rowHeight;
  const line = points.map(({ x, y }) => `${x},${y}`).join(" ");
  const dots = points.map(({ grade, x, y }, index) => {
    const size = index === points.length - 1 ? 5 : 3.2;
    return html`<circle class="grade-${grade}" cx="${x}" cy="${y}" r="${size}"/>`;
  });
  const label = `${word("trend")}: ${points.map(({ grade }) => word(grade)).join(", ")}`;
  return html`<svg class="trend" viewBox="0 0 ${width2} ${height}" width="${width2}" height="${height}" role="img" aria-label="${label}"><polyline points="${line}"/>${dots}</svg>`;
}

// src/core/render/page/history-section.ts
function historySection(review, decision, context) {
  const { word } = context;
  const history = review.history ?? [];
  const parts = [
    differencePart(review.difference, context),
    editsPart(review.note?.edited ?? [], context),
    ignoredPart(review.note?.ignored ?? [], context),
    earlierPart(history, decision, context)
  ].filter((part) => part !== null);
  const body = parts.length === 0 ? html`<p class="empty">${word("noHistory")}</p>` : html`${parts}`;
  return { id: "history", title: word("history"), count: `${history.length}`, body };
}
function differencePart(difference, context) {
  if (difference === void 0) return null;
  const { word } = context;
  const groups = ["resolved", "added", "changed"].map(
    (kind) => changeList(word(kind), difference[kind], context)
  );
  const same = groups.every((group) => group === null);
  return html`
    <h3 id="difference">${word("difference")}</h3>
    <p class="muted">${word("previous")} ${moment(difference.previous.at, context)}, ${word(difference.previous.decision)}</p>
    ${same ? html`<p>${word("noDifference")}</p>` : html`<div class="columns">${groups.filter((group) => group !== null)}</div>`}`;
}
function changeList(title, changes, context) {
  if (changes.length === 0) return null;
  const { word } = context;
  const list2 = listOf(changes, {
    className: "claims",
    context,
    file: "review.json",
    entry: ({ title: name2, from, to, message }) => html`<strong>${titleText(name2, context)}</strong> <span class="tag">${word(`stand-${from}`)} → ${word(`stand-${to}`)}</span>${message === void 0 ? null : html`<br>${titleText(message, context)}`}`
  });
  return html`<div><h4>${title} <span class="count">${changes.length}</span></h4>${list2}</div>`;
}
function editsPart(edits, context) {
  if (edits.length === 0) return null;
  const { word, limits } = context;
  const value = (text2) => text2 === void 0 ? html`<span class="muted">–</span>` : titleText(text2, context);
  const rows = edits.slice(0, limits.items).map(({ field: field2, kind, from, to }) => [
    html`<code>${titleText(field2, context)}</code>`,
    html`${word(`edit-${kind}`)}`,
    value(from),
    value(to)
  ]);
  const rest = edits.length - rows.length;
  const table = dataTable({
    caption: word("edits"),
    columns: [word("field"), word("edit"), word("editFrom"), word("editTo")],
    rows
  });
  return html`<h3 id="edits">${word("edits")} <span class="count">${edits.length}</span></h3>${table}${rest > 0 ? html`<p class="more">${moreText(rest, { context, file: "review.json" })}</p>` : null}`;
}
function ignoredPart(ignored, context) {
  if (ignored.length === 0) return null;
  const list2 = listOf(ignored, {
    className: "claims",
    context,
    file: "review.json",
    entry: (text2) => titleText(text2, context)
  });
  return html`<h3 id="ignored">${context.word("ignored")} <span class="count">${ignored.length}</span></h3>${list2}`;
}
function earlierPart(history, decision, context) {
  if (history.length === 0) return null;
  const { word, limits } = context;
  const rows = history.slice(0, limits.items).map((earlier) => earlierRow(earlier, context));
  const rest = history.length - rows.length;
  const table = dataTable({
    caption: word("earlier"),
    columns: [
      word("at"),
      word("decision"),
      word("grade"),
      word("standard"),
      word("release"),
      word("failedRules")
    ],
    rows,
    className: "history"
  });
  const line = gradeLine([...history.map(({ grade }) => grade).reverse(), decision.grade], context);
  return html`<h3 id="earlier">${word("earlier")}</h3>${line}${table}${rest > 0 ? html`<p class="more">${moreText(rest, { context, file: "review.json" })}</p>` : null}`;
}
function earlierRow(earlier, context) {
  const { word, limits } = context;
  const heads = earlier.modules.slice(0, limits.nested).map(({ name: name2, headSha }) => html`${titleText(name2, context)} <code>${headSha.slice(0, 8)}</code>`);
  const failed = (earlier.failed ?? []).slice(0, limits.nested).map((rule) => html`<code>${titleText(rule, context)}</code>`);
  const actor = earlier.actor === void 0 ? null : html` · ${titleText(earlier.actor, context)}`;
  return [
    moment(earlier.at, context),
    html`<span class="nowrap">${decisionIcon(earlier.decision)} ${word(earlier.decision)}</span>`,
    html`${gradeName(earlier.grade, context)}`,
    html`${earlier.total === void 0 ? "–" : `${earlier.met ?? "–"}/${earlier.total}`}`,
    html`${titleText(earlier.title, context)}<br><span class="muted">${joined(heads, ", ")}${actor}</span>`,
    failed.length === 0 ? html`<span class="muted">–</span>` : joined(failed, ", ")
  ];
}
function gradeName(grade, context) {
  const known = ["stable", "caution", "warning", "danger"].find((each) => each === grade);
  return known === void 0 ? titleText(grade, context) : html`<span class="grade-${known}">${context.word(known)}</span>`;
}

// src/core/render/page/incidents-section.ts
function incidentsSection(review, context) {
  const { word } = context;
  const { incidents } = review;
  const section = { id: "incidents", title: word("incidents") };
  if (incidents === void 0) {
    const isAsked = review.findings.some(({ rule }) => rule === "similar-incident");
    const text2 = word(isAsked ? "noAnswer" : "noLibrary");
    return { ...section, count: "–", body: html`<p class="empty">${text2}</p>` };
  }
  const { found, count } = incidents;
  const compared = word("comparedWith").replace("{count}", `${count}`);
  const lead = html`<p class="muted">${compared} <code>${titleText(incidents.index, context)}</code></p>${wordsOnly(incidents.wordsOnly, context)}`;
  if (found.length === 0) {
    const text2 = word(count === 0 ? "emptyLibrary" : "noIncidents");
    return { ...section, count: "0", body: html`<p class="empty">${text2}</p>${lead}` };
  }
  const body = listOf(found, {
    className: "incidents",
    context,
    file: "review.json",
    entry: (incident) => incidentItem(incident, context)
  });
  return { ...section, count: `${found.length}`, body: html`${lead}${body}` };
}
var wordsOnly = (reason2, context) => reason2 === null ? null : html`<p class="muted">${context.word("wordsOnly")} ${bodyText(reason2, context)}</p>`;
function incidentItem(incident, context) {
  const { word, language } = context;
  const { title, url, date, services, score, what, instead, via, status } = incident;
  const facts2 = [
    ...date === null ? [] : [date],
    ...services.slice(0, context.limits.nested),
    word(`severity-${incident.severity}`),
    word("probability").replace("{percent}", percentText(score)[language]),
    ...status === "draft" ? [word("draftIncident")] : [],
    ...via === "hypothesis" ? [word("byHypothesis")] : []
  ];
  return html`
    <p class="what">${webLink(url, titleText(title, context))} ${standOf2(incident, context)}</p>
    <p class="muted">${titleText(facts2.join(" · "), context)} · <code>${titleText(incident.ref, context)}</code></p>
    <p>${bodyText(what, context)}</p>
    ${lines(word("alike"), incident.why, context)}
    <p class="instead"><strong class="label">${word("thisTime")}</strong> ${bodyText(instead, context)}</p>
    ${lines(word("checksToo"), incident.checks, context)}`;
}
function standOf2({ stand, acknowledged }, { word }) {
  if (acknowledged) return html`<span class="state passed">${word("seenTo")}</span>`;
  if (stand === "shown") return null;
  const state = stand === "fail" ? "failed" : "warned";
  return html`<span class="state ${state}">${word(state)}</span>`;
}
function lines(name2, texts2, context) {
  if (texts2.length === 0) return null;
  const shown = texts2.slice(0, context.limits.nested).map((text2) => html`<li>${bodyText(text2, context)}</li>`);
  return html`<p class="label">${name2}</p><ul class="plain">${shown}</ul>`;
}

// src/core/render/page/note-plan.ts
function orderPart({ order = [] }, context) {
  if (order.length === 0) return null;
  const list2 = listOf(order, {
    tag: "ol",
    className: "numbered",
    context,
    file: "note.json",
    entry: ({ module, why: why2, refs }) => html`<strong>${titleText(module, context)}</strong> ${titleText(why2, context)}${sources(refs, context)}`
  });
  return html`<h3 id="order">${context.word("order")}</h3>${list2}`;
}
function rollbackPart({ rollback }, context) {
  const { word } = context;
  const steps2 = listOf(rollback.scenario, {
    tag: "ol",
    className: "numbered",
    context,
    file: "note.json",
    entry: ({ step: step2, text: text2, refs }) => html`${step2 === "action" ? null : html`<strong class="label">${word(step2)}</strong> `}${titleText(text2, context)}${sources(refs, context)}`
  });
  const caveats = listOf(rollback.caveats, {
    className: "caveats",
    context,
    file: "note.json",
    entry: ({ text: text2, refs }) => html`${titleText(text2, context)}${sources(refs, context)}`
  });
  return html`
    <h3 id="rollback">${word("rollback")} <code>${rollback.strategy}</code></h3>
    ${steps2}
    ${rollback.caveats.length > 0 ? html`<h4>${word("caveats")}</h4>${caveats}` : null}`;
}
function watchPart({ monitoring }, context) {
  const { word, language, limits } = context;
  const shown = monitoring.scenario.slice(0, limits.items);
  const rows = shown.map(({ signal, threshold, minutes, refs }) => [
    html`${titleText(signal, context)}${sources(refs, context)}`,
    titleText(threshold, context),
    html`${duration(minutes, language)}`
  ]);
  const table = dataTable({
    caption: word("watch"),
    columns: [word("signal"), word("trouble"), word("howLong")],
    rows,
    className: "watch"
  });
  const dashboards = listOf(monitoring.dashboards, {
    context,
    file: "note.json",
    entry: (dashboard) => webLink(dashboard, titleText(dashboard, context))
  });
  return html`
    <h3 id="watch">${word("watch")}, ${duration(monitoring.hours * 60, language)}</h3>
    ${rows.length > 0 ? table : null}
    ${monitoring.dashboards.length > 0 ? html`<h4>${word("dashboards")}</h4>${dashboards}` : null}`;
}
var duration = (minutes, language) => minutes % 60 === 0 ? { en: `${minutes / 60} h`, ko: `${minutes / 60}시간` }[language] : { en: `${minutes} min`, ko: `${minutes}분` }[language];
function checklistsPart({ checklists }, context) {
  const phases = ["before", "during", "after"].filter((phase) => checklists[phase].length > 0);
  if (phases.length === 0) return null;
  const columns = phases.map((phase) => {
    const items = checklists[phase];
    const done = items.filter((item) => item.done).length;
    const list2 = listOf(items, {
      className: "checklist",
      context,
      file: "note.json",
      entry: (item) => checklistLine(item, context)
    });
    return html`<div><h4>${context.word(phase)} <span class="count">${done}/${items.length}</span></h4>${list2}</div>`;
  });
  return html`<h3 id="checklists">${context.word("checklists")}</h3><div class="columns">${columns}</div>`;
}
function checklistLine({ text: text2, done, refs = [] }, context) {
  const mark = done ? "done" : "open";
  return html`<span class="mark ${mark}" aria-hidden="true"></span>${spoken(`${context.word(mark)}: `)}${titleText(text2, context)}${sources(refs, context)}`;
}

// src/core/render/page/repositories-part.ts
function repositoriesPart({ repositories }, context) {
  const list2 = listOf(repositories, {
    className: "repositories",
    context,
    file: "note.json",
    entry: (repository) => repositoryBlock(repository, context)
  });
  return html`<h3 id="repositories">${context.word("repositories")}</h3>${list2}`;
}
function repositoryBlock(repository, context) {
  const { range, statistics } = repository;
  const { word } = context;
  const counts = {
    en: `${statistics.commits} commits, ${statistics.files} files`,
    ko: `커밋 ${statistics.commits}건, 파일 ${statistics.files}개`
  };
  const refs = [describeRef(range.base, range.baseSha), describeRef(range.head, range.headSha)];
  return html`
    <h4>${webLink(repository.url, titleText(repository.name, context))}</h4>
    <dl class="pairs">
      ${pair(word("range"), html`<code>${refs[0]}</code> → <code>${refs[1]}</code> <span class="muted">${word(`from-${range.source}`)}</span>${range.baseIsAncestor ? null : html` <strong>${word("notAncestor")}</strong>`}`)}
      ${pair(word("size"), html`${counts[context.language]} <span class="muted">+${statistics.insertions} −${statistics.deletions}</span>`)}
      ${issuesPair(repository, context)}
      ${approvalsPair(repository, context)}
      ${checksPair(repository, context)}
      ${peoplePair(repository, context)}
    </dl>
    ${takesAwayPart(repository, context)}
    ${commitsPart(repository, context)}`;
}
var pair = (name2, value) => html`<div><dt>${name2}</dt><dd>${value}</dd></div>`;
function row(all, { limits }) {
  const shown = all.slice(0, Math.min(limits.items, 40));
  const rest = all.length - shown.length;
  return html`${joined(shown, ", ")}${rest > 0 ? ` +${rest}` : null}`;
}
function issuesPair({ issues }, context) {
  const sure = issues.filter(({ confidence }) => confidence !== "low");
  if (sure.length === 0) return null;
  if (sure.every(({ title }) => title === void 0)) {
    return pair(
      context.word("issues"),
      row(
        sure.map(({ key }) => sourceLink(`jira:${key}`, context)),
        context
      )
    );
  }
  const list2 = listOf(sure, {
    context,
    file: "note.json",
    entry: ({ key, title = "", status }) => html`${sourceLink(`jira:${key}`, context)} ${titleText(title, context)}${status === void 0 ? null : html` <span class="tag">${titleText(status, context)}</span>`}`
  });
  return pair(context.word("issues"), list2);
}
function approvalsPair({ pullRequests }, context) {
  const asked = pullRequests.filter(({ approvedBy }) => approvedBy !== void 0);
  if (asked.length === 0) return null;
  const bare = asked.filter(({ approvedBy = [] }) => approvedBy.length === 0);
  const without = bare.map(({ ref }) => sourceLink(ref, context));
  const { word } = context;
  return pair(
    word("pullRequests"),
    html`${word("approved")} ${asked.length - bare.length}/${asked.length}${bare.length === 0 ? null : html`; ${word("notApproved")}: ${row(without, context)}`}`
  );
}
function checksPair({ checks = [] }, context) {
  if (checks.length === 0) return null;
  const { word } = context;
  const passed = checks.filter(({ state }) => state === "success").length;
  const others = checks.filter(({ state }) => state === "failure" || state === "pending" || state === "cancelled").map(
    ({ name: name2, state, url }) => html`${webLink(url, html`<code>${titleText(name2, context)}</code>`)} (${word(`check-${state}`)})`
  );
  return pair(
    word("checks"),
    html`${word("check-success")} ${passed}/${checks.length}${others.length === 0 ? null : html`: ${row(others, context)}`}`
  );
}
function peoplePair({ authors }, context) {
  if (authors.length === 0) return null;
  const names = authors.map(
    ({ name: name2, commits, bot }) => html`${titleText(name2, context)}${bot ? html` <span class="tag">bot</span>` : null} <span class="muted">${commits}</span>`
  );
  return pair(context.word("people"), row(names, context));
}
function takesAwayPart({ takesAway }, context) {
  if (takesAway.length === 0) return null;
  const { word } = context;
  const list2 = listOf(takesAway, {
    className: "takes-away",
    context,
    file: "note.json",
    entry: ({ subject, author, ref, equivalentIn }) => html`${sourceLink(ref, context)} ${titleText(subject, context)} <span class="muted">${titleText(author, context)}</span>${equivalentIn === void 0 ? null : html` · ${word("comesBack")} ${sourceLink(equivalentIn, context)}`}`
  });
  return html`<h5>${word("takesAway")} <span class="count">${takesAway.length}</span></h5>${list2}`;
}
function commitsPart({ commits }, context) {
  if (commits.length === 0) return null;
  const list2 = listOf(commits, {
    className: "commits",
    context,
    file: "note.json",
    entry: ({ ref, subject, author, fate }) => html`${sourceLink(ref, context)} ${titleText(subject, context)} <span class="muted">${titleText(author, context)}${fate === void 0 ? null : ` · ${context.word(fate)}`}</span>`
  });
  return html`<details class="fold"><summary>${context.word("commits")} <span class="count">${commits.length}</span></summary>${list2}</details>`;
}

// src/core/render/page/note-section.ts
function noteSection(note, context) {
  const body = html`
    ${changesPart(note, context)}
    ${impactPart(note, context)}
    ${orderPart(note, context)}
    ${rollbackPart(note, context)}
    ${watchPart(note, context)}
    ${checklistsPart(note, context)}
    ${remarksPart(note, context)}
    ${repositoriesPart(note, context)}`;
  return { id: "note", title: context.word("note"), count: `${note.changes.length}`, body };
}
function changesPart({ changes }, context) {
  if (changes.length === 0) return null;
  const loud = /* @__PURE__ */ new Set(["breaking", "migration", "security"]);
  const list2 = listOf(changes, {
    className: "changes",
    context,
    file: "note.json",
    entry: ({ text: text2, category, refs, details = [] }) => {
      const name2 = categoryName(category, context.language);
      return html`<p class="what"><span class="tag ${loud.has(category) ? "loud" : ""}">${name2}</span> ${titleText(text2, context)}${sources(refs, context)}</p>${claims(details, { context, max: context.limits.nested })}`;
    }
  });
  return html`<h3 id="changes">${context.word("changes")}</h3>${list2}`;
}
function claims(all, { context, max }) {
  if (all.length === 0) return null;
  return listOf(all, {
    className: "claims",
    max,
    context,
    file: "note.json",
    entry: ({ text: text2, refs }) => html`${titleText(text2, context)}${sources(refs, context)}`
  });
}
function impactPart({ impact }, context) {
  const { word, language, limits } = context;
  return html`
    <h3 id="impact">${word("impact")}: ${levelName(impact.level, language)}</h3>
    <div class="columns">
      <div><h4>${word("whyLevel")}</h4>${claims(impact.reasons, { context, max: limits.items })}</div>
      <div><h4>${word("scope")}</h4>${claims(impact.scope, { context, max: limits.items })}</div>
    </div>`;
}
function remarksPart({ remarks = [] }, context) {
  if (remarks.length === 0) return null;
  const list2 = listOf(remarks, {
    className: "remarks",
    context,
    file: "note.json",
    entry: ({ heading, after, markdown }) => {
      const place = heading ?? after ?? null;
      const title = place === null ? null : html`<h4>${titleText(place, context)}</h4>`;
      return html`${title}<pre>${bodyText(markdown, context)}</pre>`;
    }
  });
  return html`<h3 id="remarks">${context.word("remarks")}</h3>${list2}`;
}

// src/core/render/page/now-section.ts
var stepsMax = 12;
function nowSection(input, context) {
  const { groups, decision } = input;
  const { word } = context;
  const lead = decision.decision === "block" ? "nowBlocked" : decision.decision === "warn" ? "nowWarned" : "nowPassed";
  const open = groups.danger.length > 0 ? groups.danger : groups.caution;
  const body = html`
    <p class="lead">${word(lead)}</p>
    ${open.length > 0 ? steps(open, context) : null}
    ${decision.decision === "block" ? freeWindows2(input.review, context) : checklistHint(input.note, context)}`;
  return { id: "now", title: word("now"), body };
}
function steps(open, context) {
  return listOf(open, {
    tag: "ol",
    className: "steps",
    max: stepsMax,
    context,
    file: "review.json",
    entry: ({ finding, id }) => html`<p class="what">${bodyText(finding.instead === "" ? finding.message : finding.instead, context)}</p><a href="#${id}">${titleText(finding.title, context)}</a>`
  });
}
function freeWindows2({ windows = [] }, context) {
  if (windows.length === 0) return null;
  const entries = listOf(windows, {
    className: "windows",
    max: 6,
    context,
    file: "review.json",
    entry: (window) => period(window, context)
  });
  return html`<h3>${context.word("freeWindows")}</h3>${entries}`;
}
function checklistHint({ checklists }, { word }) {
  const open = checklists.before.filter(({ done }) => !done).length;
  if (open === 0) return null;
  return html`<p><a href="#checklists">${word("checklistHint").replace("{count}", `${open}`)}</a></p>`;
}

// src/core/render/page/parts-style.ts
var head = `
.head { padding-block: 2.5rem 2rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; }
.eyebrow { color: var(--soft); font-size: .92rem; margin-bottom: .5rem; }
.verdict { display: flex; align-items: flex-start; gap: .65rem; margin: 1.1rem 0 0; padding: .8rem 1rem; border-radius: 8px; }
.verdict strong { font-size: 1.05rem; font-weight: 700; white-space: nowrap; }
.verdict .icon { width: 1.35rem; height: 1.35rem; margin-top: .15rem; }
.pass .verdict { background: var(--green-tint); } .pass .verdict strong { color: var(--green); }
.warn .verdict { background: var(--gold-tint); } .warn .verdict strong { color: var(--gold); }
.block .verdict { background: var(--red-tint); } .block .verdict strong { color: var(--red); }
.emergency { margin-top: .75rem; padding: .8rem 1rem; border: 1px solid var(--orange); border-radius: 8px; }
.summary { margin-top: 1.1rem; max-width: 68ch; color: var(--soft); }
.dial { justify-self: center; width: 12.5rem; text-align: center; }
.dial svg { display: block; width: 100%; height: auto; }
.dial .field { fill: none; stroke-width: 15; stroke: var(--line); }
.dial .field.grade-stable { stroke: var(--green); } .dial .field.grade-caution { stroke: var(--gold); }
.dial .field.grade-warning { stroke: var(--orange); } .dial .field.grade-danger { stroke: var(--red); }
.dial .hand { stroke: var(--ink); stroke-width: 3; stroke-linecap: round; }
.dial .hub { fill: var(--ink); }
.dial figcaption { display: grid; line-height: 1.35; margin-top: .1rem; }
.dial figcaption strong { font-size: 1.3rem; font-weight: 700; }
.label { font-size: .82rem; font-weight: 600; color: var(--soft); }
.grade-stable { color: var(--green); fill: var(--green); } .grade-caution { color: var(--gold); fill: var(--gold); }
.grade-warning { color: var(--orange); fill: var(--orange); } .grade-danger { color: var(--red); fill: var(--red); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1rem 2rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
dt { font-size: .82rem; font-weight: 600; color: var(--soft); }
@media (min-width: 52rem) {
  .head { grid-template-columns: minmax(0, 1fr) 12.5rem; column-gap: 3.5rem; }
  .facts { grid-column: 1 / -1; }
  .dial { align-self: center; }
}
`;
var findings = `
.lead { max-width: 68ch; }
.muted, .more, .empty { color: var(--soft); font-weight: 400; }
.more { margin-top: .75rem; font-style: normal; }
.empty { padding: .9rem 1.1rem; background: var(--sunken); border-radius: 8px; max-width: 68ch; }
.count { color: var(--soft); font-weight: 400; font-size: .9em; }
.icon { width: 1.15rem; height: 1.15rem; flex: none; vertical-align: -.2em; fill: none; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.icon.failed { color: var(--red); } .icon.unknown { color: var(--orange); } .icon.warned { color: var(--gold); }
.icon.waived { color: var(--soft); } .icon.passed { color: var(--green); }
.solid { fill: currentColor; } .sign { stroke: var(--surface); } .line, .stroke { stroke: currentColor; }
.state { font-size: .86rem; font-weight: 600; white-space: nowrap; }
.state.failed { color: var(--red); } .state.unknown { color: var(--orange); } .state.warned { color: var(--gold); }
.state.waived { color: var(--soft); } .state.passed { color: var(--green); }
.state.high { color: var(--red); } .state.medium { color: var(--orange); } .state.low { color: var(--gold); }
.steps { counter-reset: step; margin-top: 1.1rem; }
.steps > li { counter-increment: step; position: relative; padding: .85rem 0 .85rem 2.75rem; border-top: 1px solid var(--line); }
.steps > li:first-child { border-top: 0; }
.steps > li::before { content: counter(step); position: absolute; left: 0; top: .95rem; width: 1.7rem; height: 1.7rem; line-height: 1.7rem; border-radius: 50%; background: var(--sunken); text-align: center; font-size: .88rem; font-weight: 600; }
.steps .what { font-weight: 550; max-width: 68ch; }
.steps a { font-size: .9rem; color: var(--soft); }
.findings > li + li { margin-top: .9rem; }
.finding { position: relative; padding: 1rem 1.25rem 1.1rem 3rem; background: var(--surface); border: 1px solid var(--line); border-radius: 10px; }
.finding > .icon { position: absolute; left: 1.2rem; top: 1.18rem; }
.finding:target { border-color: var(--focus); }
.finding header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem .8rem; }
.finding h4 { font-size: 1.02rem; font-weight: 650; }
.finding > * + * { margin-top: .55rem; }
.finding > header { margin-top: 0; }
.finding p, .finding .evidence { max-width: 72ch; }
.rule { color: var(--soft); }
.finding .rule { margin-left: auto; }
.why, .instead { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 1rem; }
.why .label, .instead .label { padding-top: .15rem; }
.waiver { border-left: 3px solid var(--strong-line); padding-left: .8rem; }
.evidence { font-size: .92rem; color: var(--soft); }
.evidence li { padding-left: 1rem; position: relative; }
.evidence li::before { content: ""; position: absolute; left: .15rem; top: .65em; width: 4px; height: 4px; border-radius: 50%; background: var(--strong-line); }
summary { cursor: pointer; padding: .3rem 0; font-weight: 600; width: fit-content; }
.fold summary { font-size: .95rem; }
.evidence + .fold summary { font-size: .9rem; color: var(--soft); }
.passed-fold { margin-top: 1.75rem; }
.passed-list li > div { position: relative; padding: .45rem 0 .45rem 1.9rem; border-bottom: 1px solid var(--line); }
.passed-list .icon { position: absolute; left: 0; top: .68rem; }
.passed-list strong { font-weight: 600; margin-right: .5rem; }
@media (max-width: 40rem) {
  .why, .instead { display: block; }
  .why .label, .instead .label { display: block; }
  .finding { padding: .9rem 1rem 1rem; }
  .finding > .icon { position: static; float: left; margin: .2rem .6rem 0 0; }
  .finding .rule { margin-left: 0; }
}
`;
var lists = `
.bar { display: block; width: 100%; height: .6rem; margin: .9rem 0 1.2rem; border-radius: 3px; }
.bar .failed { fill: var(--red); } .bar .unknown { fill: var(--orange); } .bar .warned { fill: var(--gold); }
.bar .waived { fill: var(--strong-line); } .bar .passed { fill: var(--green); }
.rules { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 0 2rem; margin-bottom: 1.25rem; }
.rules li { display: flex; align-items: baseline; gap: .6rem; padding: .4rem 0; border-bottom: 1px solid var(--line); min-width: 0; }
.rules .icon { align-self: center; }
.rules a { color: inherit; text-decoration-color: var(--strong-line); flex: 1; min-width: 0; }
.not-run li, .points li, .claims li, .caveats li { padding-left: 1.1rem; position: relative; max-width: 76ch; }
.not-run li + li, .points li + li, .claims li + li, .caveats li + li { margin-top: .4rem; }
.not-run li::before, .points li::before, .claims li::before, .caveats li::before { content: ""; position: absolute; left: .15rem; top: .66em; width: 5px; height: 5px; border-radius: 50%; background: var(--strong-line); }
.not-run { margin-bottom: 1.25rem; }
.by-model { display: block; padding: .8rem 1rem; border: 1px dashed var(--strong-line); border-radius: 8px; color: var(--soft); max-width: 72ch; }
.tag { display: inline-block; padding: 0 .5rem; border-radius: 4px; background: var(--sunken); color: var(--soft); font-size: .82rem; font-weight: 500; line-height: 1.6; }
.tag.loud, strong.tag { background: var(--orange-tint); color: var(--orange); font-weight: 600; }
.sources { display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; color: var(--soft); font-size: .9rem; font-weight: 400; margin-left: .15rem; }
.sources code, .rule, .place, .commits code, .takes-away code, a code { background: none; padding: 0; }
.sources a, .commits a, .takes-away a { color: var(--soft); text-decoration-color: var(--strong-line); }
.incidents li, .work li, .remarks li { padding: .85rem 0; border-top: 1px solid var(--line); }
.incidents li:first-child, .work li:first-child, .remarks li:first-child { border-top: 0; padding-top: 0; }
.what { font-weight: 550; }
.tags { display: flex; flex-wrap: wrap; gap: .35rem; margin-top: .35rem; }
.windows { display: flex; flex-wrap: wrap; gap: .6rem; }
.windows li { padding: .4rem .85rem; border: 1px solid var(--free); border-radius: 8px; }
.changes > li { padding: .65rem 0; border-top: 1px solid var(--line); }
.changes > li:first-child { border-top: 0; padding-top: 0; }
.changes .tag { margin-right: .35rem; }
.changes .claims { margin-top: .3rem; color: var(--soft); font-size: .95rem; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 1.5rem 2.5rem; }
.columns h4, .remarks h4, section > h4 { margin-bottom: .5rem; }
section > h4 { margin-top: 1.25rem; }
.numbered { counter-reset: number; }
.numbered > li { counter-increment: number; position: relative; padding: .2rem 0 .2rem 1.9rem; max-width: 76ch; }
.numbered > li::before { content: counter(number) "."; position: absolute; left: 0; color: var(--soft); }
.checklist li { position: relative; padding: .28rem 0 .28rem 1.8rem; }
.mark { position: absolute; left: 0; top: .55rem; width: 1.05rem; height: 1.05rem; border: 1.5px solid var(--strong-line); border-radius: 3px; }
.mark.done { background: var(--green); border-color: var(--green); }
.mark.done::after { content: ""; position: absolute; left: .28rem; top: .08rem; width: .3rem; height: .58rem; border: solid var(--surface); border-width: 0 2px 2px 0; transform: rotate(45deg); }
.repositories > li + li { margin-top: 1.75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.pairs > div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 1rem; padding: .3rem 0; }
.pairs dt { padding-top: .15rem; }
.repositories .fold { margin-top: .75rem; }
.commits li, .takes-away li { padding: .22rem 0; font-size: .93rem; }
h5 { margin: 1rem 0 .35rem; }
@media (max-width: 40rem) { .pairs > div { display: block; } }
`;
var tables = `
.scroll { position: relative; overflow-x: auto; margin-top: .75rem; }
.claims + .scroll { margin-top: 1.5rem; }
.muted + .columns { margin-top: 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .94rem; line-height: 1.5; }
caption { text-align: left; color: var(--soft); font-size: .88rem; padding-bottom: .5rem; }
caption > span { position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 2.5rem); }
th, td { text-align: left; vertical-align: top; padding: .55rem 1.25rem .55rem 0; border-bottom: 1px solid var(--line); min-width: 5.5rem; font-weight: 400; }
thead th { color: var(--soft); font-size: .84rem; font-weight: 600; border-bottom-color: var(--strong-line); }
.watch th:first-child, .watch td:nth-child(2) { min-width: 14rem; }
.history td:nth-child(5) { min-width: 16rem; }
.history th:first-child { min-width: 10.5rem; }
.nowrap { white-space: nowrap; }
.trend { display: block; margin: .25rem 0 .5rem; max-width: 100%; height: auto; }
.trend polyline { fill: none; stroke: var(--strong-line); stroke-width: 1.5; }
.heat { width: auto; font-size: .82rem; }
.heat th, .heat td { min-width: 0; padding: 0; border: 0; }
.heat thead th { font-weight: 400; padding: .15rem .1rem; white-space: nowrap; text-align: center; }
.heat thead tr:first-child th { text-align: left; border-left: 1px solid var(--line); padding-left: .4rem; max-width: 0; overflow: hidden; text-overflow: ellipsis; }
.heat thead tr:first-child th span { overflow-wrap: normal; }
.heat tbody th { position: sticky; left: 0; background: var(--ground); padding: .2rem 1rem .2rem 0; min-width: 9.5rem; max-width: 15rem; vertical-align: middle; line-height: 1.35; }
.heat tbody th .label { display: block; font-weight: 400; font-size: .78rem; }
.heat td { width: 1.9rem; min-width: 1.9rem; height: 2rem; background: var(--sunken); background-clip: padding-box; border: 1px solid var(--ground); vertical-align: bottom; }
.heat thead td { background: none; border: 0; }
.heat td.own { background-color: var(--line); }
.heat thead th.own { font-weight: 700; color: var(--ink); }
.level { display: block; width: 100%; border-radius: 2px; font-size: .72rem; line-height: 1.2; text-align: center; color: #1c1408; overflow: hidden; }
.level.high { background: var(--heat-high); height: 1.9rem; padding-top: .5rem; }
.level.medium { background: var(--heat-medium); height: 1.4rem; padding-top: .25rem; }
.level.low { background: var(--heat-low); height: .95rem; }
.level.ours { background: var(--ours); height: 1.9rem; }
.level.free { height: 1.9rem; border: 2px solid var(--free); background: var(--green-tint); }
.legend { display: flex; flex-wrap: wrap; align-items: end; gap: .4rem 1.4rem; margin-top: .8rem; font-size: .86rem; color: var(--soft); }
.legend li { display: flex; align-items: end; gap: .45rem; line-height: 1.2; }
.legend .level { width: .9rem; padding: 0; }
.legend .high, .legend .ours, .legend .free { height: 1.1rem; } .legend .medium { height: .8rem; } .legend .low { height: .5rem; }
.work .level { display: inline-block; width: .55rem; height: 1rem; margin-right: .55rem; padding: 0; vertical-align: -.12em; }
.work .level.medium { height: .7rem; vertical-align: 0; } .work .level.low { height: .4rem; vertical-align: 0; }
.work .state { margin-left: .4rem; }
.level, .mark, .bar, .trend, .dial svg { forced-color-adjust: none; }
@media (max-width: 40rem) { .heat tbody th { min-width: 7rem; max-width: 8.5rem; padding-right: .5rem; } }
`;
var partsStyle = head + findings + lists + tables;

// src/core/render/page/page-style.ts
var colors = `
:root {
  color-scheme: light dark;
  --ground: #f6f6f3; --surface: #ffffff; --sunken: #efefeb; --line: #dededa; --strong-line: #b9bab4;
  --ink: #1c2126; --soft: #575e66; --link: #27539b; --focus: #27539b;
  --green: #226b4a; --gold: #7a5b00; --orange: #9c4508; --red: #ad2119;
  --green-tint: #e7f2ec; --gold-tint: #f8f1dc; --orange-tint: #fbeadd; --red-tint: #fbe9e7;
  --heat-high: #c4554d; --heat-medium: #dc9a58; --heat-low: #d9c27a; --ours: #44505c; --free: #3f8a66;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #14171a; --surface: #1b1f23; --sunken: #23282d; --line: #2f353b; --strong-line: #525a63;
    --ink: #e7e9eb; --soft: #a5adb5; --link: #8db4f2; --focus: #8db4f2;
    --green: #74c69d; --gold: #dcbc5c; --orange: #f0a267; --red: #f59a92;
    --green-tint: #1c2d26; --gold-tint: #2e2918; --orange-tint: #33261b; --red-tint: #35211f;
    --heat-high: #d9685f; --heat-medium: #c58442; --heat-low: #8a7a41; --ours: #aab4bf; --free: #5fae87;
  }
}
@media print { :root { color-scheme: light; --ground: #ffffff; } }
`;
var frame = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 400 1rem/1.6 -apple-system, "Segoe UI", Roboto, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans", "Noto Sans KR", "Noto Sans CJK KR", system-ui, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
:lang(ko) { word-break: keep-all; }
h1, h2, h3, h4, h5, p, ul, ol, dl, dd, figure, pre { margin: 0; padding: 0; }
h1 { font-size: 1.75rem; line-height: 1.3; font-weight: 650; letter-spacing: -.012em; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.35; font-weight: 650; letter-spacing: -.008em; }
h3 { font-size: 1.02rem; line-height: 1.45; font-weight: 650; margin: 2rem 0 .75rem; }
h4, h5 { font-size: .95rem; line-height: 1.5; font-weight: 600; }
ul, ol { list-style: none; }
a { color: var(--link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
a, code, span, strong, time { unicode-bidi: isolate; }
code { padding: .08em .2em; border-radius: 4px; background: var(--sunken); }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .86em; }
pre { white-space: pre-wrap; background: var(--sunken); border-radius: 6px; padding: .75rem 1rem; line-height: 1.55; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
:target { scroll-margin-top: 1.5rem; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.symbols { position: absolute; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 1; background: var(--surface); padding: .5rem 1rem; border-radius: 6px; }
.skip:focus { top: 1rem; }
.head, .page, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
.page { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
main { min-width: 0; }
section { padding: 2.25rem 0; border-top: 1px solid var(--line); }
section > h2 { margin-bottom: 1rem; }
h2 + h3 { margin-top: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; padding: .9rem 0; }
nav a { display: inline-block; padding: .2rem 0; color: var(--soft); text-decoration: none; font-size: .92rem; }
nav a:hover { color: var(--ink); text-decoration: underline; }
footer { padding-block: 1.5rem 3rem; color: var(--soft); font-size: .86rem; }
@media (min-width: 66rem) {
  .head, .page, footer { padding: 0 2rem; }
  .page { grid-template-columns: 11.5rem minmax(0, 1fr); gap: 2.5rem; }
  nav { position: sticky; top: 0; align-self: start; padding-top: .9rem; max-height: 100vh; overflow-y: auto; }
  nav ul { display: block; padding: 0; }
  nav a { display: flex; align-items: baseline; justify-content: space-between; gap: .5rem; padding: .28rem 0; }
  footer { padding-left: 16rem; padding-block: 1.5rem 3rem; }
  section:first-child { border-top: 0; padding-top: 1rem; }
}
`;
var paper = `
@media print {
  @page { margin: 16mm 14mm; }
  html { font-size: 9.5pt; }
  nav, .skip { display: none; }
  .head, .page, footer { max-width: none; padding: 0; }
  .head { grid-template-columns: minmax(0, 1fr) 9rem; padding-bottom: 1.25rem; }
  .facts { grid-column: 1 / -1; }
  .dial { width: 9rem; align-self: center; }
  .page { display: block; }
  footer { padding: 1rem 0 0; }
  section { padding: 1.1rem 0; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3, h4, summary { break-after: avoid; }
  .finding, .steps > li, .work > li, tr, .dial, .legend { break-inside: avoid; }
  .scroll { overflow: visible; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; opacity: 1; }
  summary { list-style: none; }
  summary::before { content: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
var pageStyle = (colors + frame + partsStyle + paper).replace(/\s*\n\s*/g, " ").trim();

// src/core/render/page/page-style-hash.ts
var pageStyleHash = "sha256-E68dMQOHigG+8W4y57YYyOZ4N7HkW17vAx6O4/Zykm4=";

// src/core/render/page/page-frame.ts
var policy = `default-src 'none'; style-src '${pageStyleHash}'; img-src data:; base-uri 'none'; form-action 'none'`;
var tabColors = { pass: "2e7d5b", warn: "b7791f", block: "b3261e" };
function pageFrame(input, context) {
  const { title, decision, head: head2, sections } = input;
  const { word, language } = context;
  const icon2 = `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%23${tabColors[decision.decision]}'/%3E%3C/svg%3E`;
  const page = html`
    <html lang="${language}">
    <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="${policy}">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta name="robots" content="noindex">
      <title>${word(decision.decision)}: ${cutAt(title, context.limits.title)}</title>
      <link rel="icon" href="${icon2}">
      <style>`.markup;
  const body = html`
    <body>
      <a class="skip" href="#now">${word("skip")}</a>
      ${iconSymbols}
      ${head2}
      <div class="page">
        ${contents(sections, context)}
        <main>${sections.map(sectionBlock)}</main>
      </div>
      <footer>
        <p>${word("madeBy")}</p>
        <p>${word("schemaVersion")} ${decision.schemaVersion}</p>
      </footer>
    </body>
    </html>`.markup;
  return `<!DOCTYPE html>
${page}${pageStyle}</style></head>${body}
`;
}
function contents(sections, { word }) {
  const entries = sections.map(({ id, title, count }) => {
    const amount = count === void 0 ? null : html` <span class="count">${count}</span>`;
    return html`<li><a href="#${id}">${title}${amount}</a></li>`;
  });
  return html`<nav aria-label="${word("contents")}"><ul>${entries}</ul></nav>`;
}
var sectionBlock = ({ id, title, body }) => html`<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${title}</h2>${body}</section>`;

// src/core/render/page/page-limits.ts
var pageBytesMax = 1e6;
var pageLimits = [
  { items: 500, nested: 20, title: 300, text: 3e3 },
  { items: 300, nested: 8, title: 200, text: 1200 },
  { items: 150, nested: 5, title: 160, text: 600 },
  { items: 60, nested: 3, title: 120, text: 300 },
  { items: 12, nested: 2, title: 80, text: 160 }
];

// src/core/render/page/plan-words.ts
var planWords = {
  note: { en: "The note", ko: "배포 노트" },
  changes: { en: "What changes", ko: "변경 내용" },
  scope: { en: "What it touches", ko: "영향 범위" },
  whyLevel: { en: "Why this level", ko: "판단 근거" },
  order: { en: "Deploy order", ko: "배포 순서" },
  rollback: { en: "Rollback", ko: "롤백" },
  trigger: { en: "Trigger", ko: "조건" },
  verify: { en: "Verify", ko: "확인" },
  caveats: { en: "What it does not bring back", ko: "롤백해도 돌아오지 않는 것" },
  watch: { en: "Watch", ko: "모니터링" },
  signal: { en: "What", ko: "항목" },
  trouble: { en: "Act when", ko: "이상 기준" },
  howLong: { en: "For", ko: "기간" },
  dashboards: { en: "Dashboards", ko: "대시보드" },
  checklists: { en: "Checklist", ko: "체크리스트" },
  before: { en: "Before", ko: "작업 전" },
  during: { en: "During", ko: "작업 중" },
  after: { en: "After", ko: "작업 후" },
  done: { en: "done", ko: "완료" },
  open: { en: "open", ko: "미완료" },
  remarks: { en: "Added by people", ko: "직접 추가한 내용" },
  repositories: { en: "Repositories", ko: "저장소" },
  range: { en: "Range", ko: "범위" },
  "from-flag": { en: "given", ko: "지정" },
  "from-ledger": { en: "from the ledger", ko: "원장 기준" },
  "from-deployment": { en: "from deployments", ko: "배포 기록 기준" },
  "from-previous-build": { en: "last build that succeeded", ko: "마지막으로 성공한 빌드 기준" },
  "from-tag": { en: "newest reachable tag", ko: "가장 최근 태그" },
  "from-note": { en: "only the note says so", ko: "노트에 적힌 값, 확인되지 않음" },
  notAncestor: { en: "base is not an ancestor of head", ko: "기준 커밋이 대상의 조상이 아님" },
  size: { en: "Size", ko: "규모" },
  issues: { en: "Issues", ko: "이슈" },
  pullRequests: { en: "Pull requests", ko: "PR" },
  approved: { en: "approved", ko: "승인" },
  notApproved: { en: "without approval", ko: "미승인" },
  checks: { en: "Checks of head", ko: "체크" },
  "check-success": { en: "passed", ko: "성공" },
  "check-failure": { en: "failed", ko: "실패" },
  "check-pending": { en: "pending", ko: "진행 중" },
  "check-neutral": { en: "neutral", ko: "중립" },
  "check-skipped": { en: "skipped", ko: "건너뜀" },
  "check-cancelled": { en: "cancelled", ko: "취소됨" },
  people: { en: "People", ko: "작성자" },
  takesAway: { en: "What this deploy takes away", ko: "이번 배포로 사라지는 것" },
  comesBack: { en: "comes back as", ko: "동일 변경 포함:" },
  commits: { en: "All commits", ko: "전체 커밋" },
  merge: { en: "merge", ko: "병합" },
  noise: { en: "grouped", ko: "묶음" },
  reverted: { en: "reverted", ko: "되돌려짐" },
  revert: { en: "revert", ko: "되돌림" },
  coverage: { en: "Coverage", ko: "반영 범위" },
  missingSources: { en: "Not asked", ko: "조회하지 않은 출처" },
  sources: { en: "Sources", ko: "출처" },
  source: { en: "Source", ko: "출처" },
  status: { en: "State", ko: "상태" },
  answered: { en: "Answered", ko: "응답" },
  problems: { en: "Problems", ko: "문제" },
  "source-pull-requests": { en: "Pull requests", ko: "PR" },
  "source-checks": { en: "Checks", ko: "체크" },
  "source-deployments": { en: "Deployments", ko: "배포 기록" },
  "source-issues": { en: "Issues", ko: "이슈" },
  "source-notes": { en: "Earlier notes", ko: "이전 노트" },
  "source-approvals": { en: "Approvals", ko: "승인" },
  "source-calendar": { en: "Calendar", ko: "일정" },
  "source-model": { en: "Language model", ko: "언어 모델" },
  "source-complete": { en: "complete", ko: "전체 확인" },
  "source-partial": { en: "in part", ko: "일부 확인" },
  "source-failed": { en: "failed", ko: "실패" },
  "source-off": { en: "not configured", ko: "미설정" },
  madeBy: {
    en: "Made by Lockkeeper from note.json, review.json and decision.json. Nothing on this page is loaded from elsewhere.",
    ko: "Lockkeeper가 note.json, review.json, decision.json으로 만들었습니다. 이 페이지는 외부에서 아무것도 불러오지 않습니다."
  },
  schemaVersion: { en: "Schema version", ko: "스키마 버전" }
};

// src/core/render/page/page-words.ts
var words = {
  ...planWords,
  skip: { en: "Skip to what to do now", ko: "지금 할 일로 건너뛰기" },
  contents: { en: "Contents", ko: "목차" },
  deployNote: { en: "Deploy review", ko: "배포 점검" },
  workNote: { en: "Work review", ko: "작업 점검" },
  pass: { en: "Pass", ko: "통과" },
  warn: { en: "Warn", ko: "경고" },
  block: { en: "Block", ko: "차단" },
  grade: { en: "Grade", ko: "안정성 등급" },
  stable: { en: "stable", ko: "안정" },
  caution: { en: "caution", ko: "유의" },
  warning: { en: "warning", ko: "주의" },
  danger: { en: "danger", ko: "위험" },
  window: { en: "Window", ko: "배포 시간" },
  operators: { en: "Operators", ko: "운영자" },
  noneGiven: { en: "none given", ko: "미지정" },
  impact: { en: "Impact", ko: "영향도" },
  standard: { en: "Standard", ko: "릴리스 기준" },
  metOf: { en: "{met} of {total} met", ko: "{total}개 중 {met}개 충족" },
  reviewedAt: { en: "Reviewed", ko: "점검 시각" },
  now: { en: "What to do now", ko: "지금 할 일" },
  nowBlocked: {
    en: "This release must not go out as it is. Each step below settles one reason.",
    ko: "이대로는 배포할 수 없습니다. 아래 조치마다 차단 사유가 하나씩 해소됩니다."
  },
  nowWarned: {
    en: "This release may go out. Read these before you start.",
    ko: "배포할 수 있습니다. 시작하기 전에 아래 내용을 확인하세요."
  },
  nowPassed: { en: "Nothing stops this release.", ko: "배포를 막는 항목이 없습니다." },
  checklistHint: {
    en: "Before you start: {count} checklist lines are open",
    ko: "시작 전 체크리스트 {count}개가 남아 있습니다"
  },
  findings: { en: "Findings", ko: "점검 결과" },
  dangerGroup: { en: "Danger", ko: "위험" },
  cautionGroup: { en: "Caution", ko: "주의" },
  passedGroup: { en: "Met", ko: "충족" },
  noFindings: { en: "Every rule that ran is met.", ko: "실행된 규칙을 모두 충족합니다." },
  moreEvidence: { en: "{count} more pieces of evidence", ko: "근거 {count}건 더 보기" },
  failed: { en: "failed", ko: "미충족" },
  unknown: { en: "unknown", ko: "확인 불가" },
  warned: { en: "warning", ko: "경고" },
  waived: { en: "waived", ko: "예외 승인" },
  passed: { en: "met", ko: "충족" },
  standardTitle: { en: "Release standard", ko: "릴리스 기준" },
  standardVersion: { en: "Version of the standard:", ko: "기준 버전:" },
  notRun: { en: "Not run", ko: "실행되지 않은 규칙" },
  needs: { en: "needs", ko: "필요한 설정:" },
  advice: { en: "Advice", ko: "조언" },
  byModel: {
    en: "Written by a language model ({model}). It can be wrong, and it changes no finding and no decision.",
    ko: "언어 모델({model})이 작성했습니다. 틀릴 수 있으며 점검 결과와 판정을 바꾸지 않습니다."
  },
  noAdvice: {
    en: "The model gave no advice; the findings speak for themselves.",
    ko: "모델의 조언이 없습니다. 점검 결과를 참고하세요."
  },
  risk: { en: "Why it is risky here", ko: "이번 배포에서 위험한 이유" },
  instead: { en: "What to do instead", ko: "대안" },
  missing: { en: "What the note does not say", ko: "노트에 빠진 내용" },
  raises: { en: "See before the deploy", ko: "배포 전 확인" },
  adviceChecklist: { en: "Checklist lines to add", ko: "추가할 체크리스트" },
  incidents: { en: "Similar incidents", ko: "유사 장애" },
  noLibrary: {
    en: "No incident library is configured, so this release was not compared with past incidents.",
    ko: "장애 라이브러리가 설정되지 않아 과거 장애와 비교하지 않았습니다."
  },
  noIncidents: {
    en: "No past incident is near to this release.",
    ko: "이번 배포와 유사한 과거 장애가 없습니다."
  },
  emptyLibrary: {
    en: "The index of past incidents is empty, so nothing was compared.",
    ko: "과거 장애 인덱스가 비어 있어 비교하지 못했습니다."
  },
  noAnswer: {
    en: "The index of past incidents could not be asked, so nothing is known of them: see the findings.",
    ko: "과거 장애 인덱스를 조회하지 못해 유사한 장애를 알 수 없습니다. 점검 결과를 확인하세요."
  },
  comparedWith: { en: "Compared with {count} incidents of", ko: "비교한 과거 장애 {count}건:" },
  wordsOnly: { en: "By words and hazards alone:", ko: "단어와 위험 유형만으로 비교:" },
  probability: { en: "probability {percent}", ko: "관련 확률 {percent}" },
  "severity-critical": { en: "critical", ko: "심각도 매우 높음" },
  "severity-major": { en: "major", ko: "심각도 높음" },
  "severity-minor": { en: "minor", ko: "심각도 낮음" },
  "severity-unknown": { en: "severity unknown", ko: "심각도 미상" },
  draftIncident: { en: "draft", ko: "초안" },
  byHypothesis: { en: "found by what a model imagined", ko: "모델 가설로 검색" },
  alike: { en: "Why it is alike", ko: "비슷한 점" },
  thisTime: { en: "This time", ko: "이번에 할 일" },
  checksToo: { en: "Check as well", ko: "함께 확인할 것" },
  seenTo: { en: "seen to", ko: "확인됨" },
  calendar: { en: "Other work", ko: "겹치는 작업" },
  noCalendar: {
    en: "No calendar was read, so nothing is known about other work at this time.",
    ko: "일정을 읽지 않아 같은 시간대의 다른 작업을 알 수 없습니다."
  },
  noWork: {
    en: "No other work around the window touches what this release touches.",
    ko: "배포 시간 전후로 이번 배포와 겹치는 다른 작업이 없습니다."
  },
  heatMap: {
    en: "Other work by what it shares with this release ({zone})",
    ko: "이번 배포와 공유하는 대상별 작업 ({zone})"
  },
  ownWindow: { en: "This release", ko: "이번 배포" },
  freeWindows: { en: "Next free windows", ko: "다음 가능 시간" },
  conflicts: { en: "In the window", ko: "배포 시간과 겹침" },
  nearWork: { en: "Around it", ko: "전후 작업" },
  service: { en: "service", ko: "서비스" },
  upstream: { en: "depends on", ko: "의존 대상" },
  downstream: { en: "depended on by", ko: "의존하는 쪽" },
  platform: { en: "platform", ko: "플랫폼" },
  "company-wide": { en: "company-wide", ko: "전사" },
  high: { en: "strong", ko: "강함" },
  medium: { en: "medium", ko: "보통" },
  low: { en: "weak", ko: "약함" },
  owner: { en: "owner", ko: "담당" },
  otherRelease: { en: "release", ko: "배포" },
  otherWork: { en: "work", ko: "작업" },
  history: { en: "Earlier reviews", ko: "이전 점검" },
  noHistory: {
    en: "There is no earlier review of this workspace and environment in the ledger.",
    ko: "이 워크스페이스와 환경의 이전 점검 기록이 원장에 없습니다."
  },
  difference: { en: "Since the last review", ko: "지난 점검 이후" },
  previous: { en: "Last review:", ko: "지난 점검:" },
  noDifference: { en: "Every finding stands as it did.", ko: "달라진 점검 결과가 없습니다." },
  resolved: { en: "Settled", ko: "해소" },
  added: { en: "New", ko: "신규" },
  changed: { en: "Changed", ko: "변경" },
  "stand-pass": { en: "met", ko: "충족" },
  "stand-warn": { en: "warning", ko: "경고" },
  "stand-fail": { en: "failed", ko: "미충족" },
  "stand-unknown": { en: "unknown", ko: "확인 불가" },
  "stand-waived": { en: "waived", ko: "예외 승인" },
  "stand-not-run": { en: "not run", ko: "미실행" },
  edits: { en: "Edited by a person", ko: "사람이 수정한 내용" },
  ignored: { en: "Edits that do not count", ko: "반영되지 않는 수정" },
  field: { en: "Where", ko: "위치" },
  edit: { en: "Edit", ko: "수정" },
  editFrom: { en: "Before", ko: "이전" },
  editTo: { en: "After", ko: "이후" },
  "edit-added": { en: "added", ko: "추가" },
  "edit-removed": { en: "removed", ko: "삭제" },
  "edit-changed": { en: "changed", ko: "변경" },
  earlier: { en: "All reviews", ko: "전체 점검 기록" },
  trend: { en: "Grades, oldest first", ko: "등급 추이(오래된 순)" },
  at: { en: "When", ko: "시각" },
  decision: { en: "Decision", ko: "판정" },
  release: { en: "Release", ko: "배포" },
  failedRules: { en: "Failed rules", ko: "미충족 규칙" }
};
function pageWords(language) {
  return (word) => words[word][language];
}

// src/core/render/page/standard-section.ts
function standardSection(review, groups, context) {
  const { word } = context;
  const { met, total, version, notRun = [] } = review.standard;
  const placed = [...groups.danger, ...groups.caution, ...groups.passed];
  const rules = listOf(placed, {
    className: "rules",
    context,
    file: "review.json",
    entry: ({ finding, id }) => {
      const state = stateOf(finding);
      return html`${icon(state)}<a href="#${id}">${titleText(finding.title, context)}</a><span class="state ${state}">${stateName(state, context)}</span>`;
    }
  });
  const body = html`
    <p class="lead"><strong>${word("metOf").replace("{met}", `${met}`).replace("{total}", `${total}`)}</strong></p>
    ${standardBar(review, context)}
    ${rules}
    ${notRunList(notRun, context)}
    <p class="muted">${word("standardVersion")} <code>${version}</code></p>`;
  return { id: "standard", title: word("standardTitle"), count: `${met}/${total}`, body };
}
var width = 400;
function standardBar({ findings: findings2 }, context) {
  if (findings2.length === 0) return null;
  const counts = [...findingStates].reverse().map((state) => ({
    state,
    count: findings2.filter((finding) => stateOf(finding) === state).length
  }));
  const some = counts.filter(({ count }) => count > 0);
  let from = 0;
  const fields = some.map(({ state, count }) => {
    const share = count / findings2.length * width;
    const field2 = html`<rect class="${state}" x="${from.toFixed(1)}" y="0" width="${Math.max(share - 2, 1).toFixed(1)}" height="10"/>`;
    from += share;
    return field2;
  });
  const words2 = some.map(({ state, count }) => `${stateName(state, context)} ${count}`).join(", ");
  return html`<svg class="bar" viewBox="0 0 ${width} 10" preserveAspectRatio="none" role="img" aria-label="${words2}">${fields}</svg>`;
}
function notRunList(notRun, context) {
  if (notRun.length === 0) return null;
  const list2 = listOf(notRun, {
    className: "not-run",
    context,
    file: "review.json",
    entry: ({ title, configure }) => html`<strong>${titleText(title, context)}</strong> ${context.word("needs")} ${bodyText(configure, context)}`
  });
  return html`<h3>${context.word("notRun")} <span class="count">${notRun.length}</span></h3>${list2}`;
}

// src/core/render/page/render-page.ts
function renderPage(input) {
  let page = "";
  for (const limits of pageLimits) {
    page = renderWithin(limits, input);
    if (new TextEncoder().encode(page).length <= pageBytesMax) break;
  }
  return page;
}
function renderWithin(limits, input) {
  const { note, review, decision, timeZone } = input;
  const context = {
    language: note.language,
    word: pageWords(note.language),
    timeZone,
    addresses: addressesOf(note),
    limits
  };
  const groups = groupFindings(review, decision);
  const sections = [
    nowSection({ note, review, decision, groups }, context),
    findingsSection2(groups, context),
    standardSection(review, groups, context),
    adviceSection2(review.advice, context),
    incidentsSection(review, context),
    calendarSection(note, review, context),
    noteSection(note, context),
    historySection(review, decision, context),
    coverageSection(note, decision, context)
  ];
  return pageFrame(
    {
      title: note.title,
      decision,
      head: headSection(input, context),
      sections: sections.filter((section) => section !== null)
    },
    context
  );
}

// src/core/render/fit-lines.ts
function fitLines(input) {
  const { head: head2, lines: lines2, tail, lengthMax, leftOut: leftOut2 } = input;
  const join = (kept) => [
    ...head2,
    ...lines2.slice(0, kept),
    ...kept < lines2.length ? [leftOut2(lines2.length - kept)] : [],
    ...tail
  ].join("\n");
  let [low, high] = [0, lines2.length];
  if (join(high).length <= lengthMax) return join(high);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (join(middle).length <= lengthMax) low = middle;
    else high = middle - 1;
  }
  return join(low);
}

// src/core/render/release-comment.ts
var releaseTextMax = 65e3;
var changesMax = 10;
var textMax = 700;
var modulesMax = 20;
var decisionMarks = { pass: "✅", warn: "⚠️", block: "⛔" };
var findingMarks = { failed: "⛔", unknown: "❓", warned: "⚠️", waived: "🔓", passed: "✅" };
var texts = {
  changes: { en: "What changes", ko: "변경 내용" },
  met: { en: "{met} of {total} rules met.", ko: "규칙 {total}개 중 {met}개 충족." },
  run: { en: "Run and files", ko: "실행 및 파일" },
  files: {
    en: "The whole note, all findings and the page for people are among the files of the run.",
    ko: "전체 노트와 모든 점검 결과, 보고서 페이지는 실행 결과 파일에서 확인할 수 있습니다."
  },
  decided: { en: "Decided at", ko: "판정 시각" }
};
function commentMarker(release) {
  const encode = (name2) => encodeURIComponent(name2.replace(new RegExp("\\p{Surrogate}", "gu"), "�"));
  return `<!-- lockkeeper:${encode(release.workspace)}/${encode(release.environment)} -->`;
}
function renderReleaseComment(input) {
  const { decision, note } = input;
  const word = findingWords(note.language)(decision.decision);
  const heading = `### ${decisionMarks[decision.decision]} Lockkeeper: ${word} · ${escapeMarkdown(decision.workspace)} → ${escapeMarkdown(decision.environment)}`;
  const head2 = [commentMarker(decision), heading, "", ""].join("\n");
  return `${head2}${renderReleaseText(input, releaseTextMax - head2.length)}`;
}
function renderReleaseText(input, lengthMax = releaseTextMax) {
  const { note, decision } = input;
  const { language } = note;
  const open = worstFirst(decision.findings).filter((finding) => finding.status !== "pass");
  const leftOut2 = {
    en: "- {count} more lines are left out; the files of the run have all of them.",
    ko: "- {count}줄을 생략했습니다. 전체 내용은 실행 결과 파일을 참고하세요."
  };
  const met = texts.met[language].replace("{met}", String(decision.standard.met)).replace("{total}", String(decision.standard.total));
  return fitLines({
    head: [
      `**${inlineText(cutAt(decision.reason, 4 * textMax))}**`,
      "",
      `${lineText(cutAt(note.summary, 2 * textMax))} ${met}`,
      ...decision.emergency ? ["", escapeMarkdown(cutAt(emergencyText(decision.emergency, language), textMax))] : [],
      ""
    ],
    lines: [
      ...open.map((finding) => findingLine(finding, language)),
      ...open.length > 0 ? [""] : [],
      ...changeLines(note)
    ],
    tail: ["", ...footer(input)],
    lengthMax,
    leftOut: (count) => leftOut2[language].replace("{count}", String(count))
  });
}
function findingLine(finding, language) {
  const words2 = findingWords(language);
  const state = stateOf(finding);
  const { why: why2, instead, waiver } = finding;
  return [
    `- ${findingMarks[state]} **${escapeMarkdown(cutAt(finding.title, 200))}** (${words2(state)}): ${lineText(cutAt(finding.message, textMax))}`,
    ...why2 === "" ? [] : [`  - ${words2("why")}: ${lineText(cutAt(why2, textMax))}`],
    ...instead === "" ? [] : [`  - **${words2("instead")}:** ${lineText(cutAt(instead, textMax))}`],
    ...waiver === void 0 ? [] : [`  - ${escapeMarkdown(cutAt(waiverText(waiver, language), textMax))}`]
  ].join("\n");
}
function changeLines({ changes, language }) {
  if (changes.length === 0) return [];
  const rest = changes.length - changesMax;
  return [
    `**${texts.changes[language]}**`,
    ...changes.slice(0, changesMax).map(({ text: text2 }) => `- ${lineText(cutAt(text2, textMax))}`),
    ...rest > 0 ? [`- +${rest}`] : []
  ];
}
function footer({ note, decision, runUrl }) {
  const { language } = note;
  const rest = decision.modules.length - modulesMax;
  const commits = decision.modules.slice(0, modulesMax).map(
    ({ name: name2, baseSha, headSha }) => `${escapeMarkdown(cutAt(name2, 100))} \`${baseSha.slice(0, 8)}..${headSha.slice(0, 8)}\``
  );
  const shown = [
    [...commits, ...rest > 0 ? [`+${rest}`] : []].join(", "),
    ...runUrl !== null && isWebAddress(runUrl) ? [`[${texts.run[language]}](${encodeAddress(runUrl)})`] : [],
    `${texts.decided[language]} ${decision.decidedAt}`
  ].join(" · ");
  return [`${shown}`, ...runUrl === null ? [] : ["", `_${texts.files[language]}_`], ""];
}
var isWebAddress = (address) => /^https?:\/\/\S+$/u.test(address);
var encodeAddress = (address) => address.replace(
  /[()<>"'`\\[\]|]/gu,
  (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`
);

// src/core/text/cut-code-points.ts
function cutCodePoints(text2, max) {
  const points = [...text2];
  return points.length <= max ? text2 : `${points.slice(0, max - 1).join("").trimEnd()}…`;
}

// src/core/plan/plan-remote.ts
var descriptionMax = 140;
var titleMax = 250;
var annotationsMax2 = 100;
var annotationTextMax = 4e3;
function planRemote(input) {
  const modules = input.note.repositories.map(({ range }, index) => ({
    repository: input.repositories[index] ?? null,
    sha: range.headSha
  }));
  const commits = releasedCommits(modules, input.place);
  const planned = resolveTargets(input.publish.to, input.means).map(
    (target) => [target, planTarget(target, commits, input)]
  );
  return {
    publications: planned.flatMap(([, plan]) => typeof plan === "string" ? [] : plan),
    skipped: planned.flatMap(
      ([target, plan]) => typeof plan === "string" ? [skip(target, plan, input.note.language)] : []
    )
  };
}
function planTarget(target, commits, input) {
  if (target === "artifact") {
    const { publish, files, means } = input;
    return means.artifacts ? [{ kind: "artifact", name: publish.artifactName, paths: files }] : "noWorkflow";
  }
  if (!input.means.codeHost) return "noToken";
  if (target === "comment") return planComment(commits, input);
  if (commits.length === 0) return "elsewhere";
  return commits.map((commit) => planOnCommit(target, commit, { ...input, isAlone: commits.length === 1 }));
}
function planComment(commits, { note, decision, place }) {
  const { pullRequest, runUrl } = place;
  if (pullRequest === null) return "noPullRequest";
  const [first] = commits;
  const repository = place.ownRepository ?? first?.repository ?? null;
  if (repository === null) return "elsewhere";
  const isUnclear = place.ownRepository === null && commits.some((each) => !isSame(each.repository, repository));
  if (isUnclear) return "severalRepositories";
  const marker = commentMarker(decision);
  const markdown = renderReleaseComment({ note, decision, runUrl });
  return [{ kind: "comment", repository, pullRequest, marker, markdown }];
}
function planOnCommit(target, { repository, sha }, input) {
  const { note, decision, place, failOn, isAlone } = input;
  const { runUrl: url } = place;
  const isRefused = decision.decision === "block" || decision.decision === "warn" && failOn === "warn";
  const told = `${findingWords(note.language)(decision.decision)}: ${safeLine(decision.reason)}`;
  const description = cutCodePoints(told, descriptionMax);
  const { trial } = place;
  const seenAt = trial !== null && trial.mergeSha === sha ? trial.headSha : sha;
  const at = { repository, sha: target === "deployment" ? sha : seenAt };
  switch (target) {
    case "check-run":
      return {
        ...{ kind: target, ...at, name: gateCheckName(decision), externalId: externalIdOf(decision) },
        conclusion: isRefused ? "failure" : decision.decision === "warn" ? "neutral" : "success",
        title: cutAt(told, titleMax),
        summary: renderReleaseText({ note, decision, runUrl: url }),
        // Of several repositories, nothing says in which of them a file lies.
        annotations: isAlone ? annotationsOf(decision, note.language) : [],
        url
      };
    case "status":
      return {
        ...{ kind: target, ...at, context: gateCheckName(decision) },
        ...{ state: isRefused ? "failure" : "success", description, url }
      };
    case "deployment":
      return {
        ...{ kind: target, ...at, environment: decision.environment, workspace: decision.workspace },
        ...{ state: isRefused ? "failure" : "queued", description, url },
        ...isRefused && { onlyIfMade: true }
      };
  }
}
var externalIdOf = ({ workspace, environment }) => cutAt(`${safeLine(workspace)}/${safeLine(environment)}`, titleMax);
function annotationsOf({ findings: findings2 }, language) {
  const words2 = findingWords(language);
  return worstFirst(findings2).filter((finding) => ["failed", "unknown", "warned"].includes(stateOf(finding))).flatMap(
    (finding) => finding.evidence.flatMap(({ text: text2, path, line }) => {
      if (path === void 0) return [];
      const instead = finding.instead === "" ? [] : [`${words2("instead")}: ${safeLine(finding.instead)}`];
      const message = [safeLine(text2), safeLine(finding.message), ...instead].filter((part) => part !== "");
      return [
        {
          path,
          line: line ?? 1,
          severity: stateOf(finding) === "failed" ? "error" : "warning",
          title: cutAt(safeLine(finding.title), titleMax),
          message: cutAt(message.join("\n"), annotationTextMax)
        }
      ];
    })
  ).slice(0, annotationsMax2);
}

// src/flows/show-decision.ts
async function showDecision(told, {
  request,
  settings,
  world
}) {
  const { kind, note, decision, actor } = told;
  const { place = unknownPlace } = request;
  const { publishing, hash } = world;
  const { publish, failOn } = settings;
  const remote = planRemote({
    ...{ note, decision, publish, failOn, place },
    means: { codeHost: publishing.codeHostWriter !== null, artifacts: publishing.artifacts !== null },
    repositories: note.repositories.map(({ url }) => placeOf({ url }, world)?.repository ?? null),
    files: told.local.flatMap((each) => each.kind === "file" ? [each.path] : [])
  });
  const webhooks = planWebhooks({
    occurrence: { kind, note, decision },
    webhooks: publish.webhooks,
    runUrl: place.runUrl,
    actor,
    sha256: hash.sha256
  });
  const publications = [...remote.publications, ...webhooks];
  for (const skipped of remote.skipped) warnOf(skipped, world);
  const done = request.dryRun ? [] : await publishRemotely(publications, { world, isFork: place.isFork });
  return { publications, outcomes: [...done, ...remote.skipped] };
}

// src/flows/publish-review.ts
async function publishReview(decided, {
  request,
  settings,
  world
}) {
  const { previous, ...rest } = decided;
  const safe = await redactTold(rest, world.redactor);
  const { note, decision, edited, ignored, footprint } = safe;
  const { sha256 } = world.hash;
  const noteSha256 = sha256(jsonFile("note.json", note).text);
  const heads = note.repositories.map(({ range }) => range.headSha);
  const earlier = await tellEarlierReviews(safe.review, { heads, previous, world });
  const review = {
    ...safe.review,
    note: {
      sha256: noteSha256,
      ...edited.length > 0 && { edited },
      ...ignored.length > 0 && { ignored: [...ignored] }
    },
    ...earlier
  };
  const { difference } = review;
  const noteMarkdown = renderNoteMarkdown({
    note,
    decision,
    timeZone: settings.timeZone,
    noteSha256,
    ...difference !== void 0 && { difference }
  });
  const record = settings.ledger === null ? null : draftGateRecord({ ...safe, review, sha256 });
  const local = planGate({
    note,
    noteMarkdown,
    reportHtml: renderPage({ note, review, decision, timeZone: settings.timeZone }),
    review,
    decision,
    host: request.host,
    record,
    announcement: draftAnnouncement({ note, decision, footprint, sha256 })
  });
  if (!request.dryRun) await world.publisher.publish(local);
  const told = { kind: decided.kind, note, decision, actor: safe.actor, local };
  const shown = await showDecision(told, { request, settings, world });
  const publications = [...local, ...shown.publications];
  return { note, noteMarkdown, review, decision, publications, published: shown.outcomes };
}

export {
  judgeBy,
  findReviewedNote,
  isNoteOf,
  readPreviousReview,
  publishReview
};

import {
  boundEvidence,
  countOf,
  dataLosses,
  emergencyText,
  escapeMarkdown,
  findMigrationHazards,
  findingWords,
  irreversibleStatements,
  jsonFile,
  nameList,
  percentOf,
  redactTold,
  renderNoteMarkdown,
  require_picomatch,
  stateOf,
  usageText,
  waiverText,
  workTypeName,
  worstFirst,
  writeNote
} from "./chunk-RC3UVMSY.js";
import {
  isoTime
} from "./chunk-QIHNJTXQ.js";
import {
  safeLine
} from "./chunk-UNLSCALG.js";
import {
  Temporal,
  dateText,
  emergencyFindingId,
  freezePeriod,
  inZone,
  momentText,
  overlaps,
  parseDate,
  spanText,
  weekdays
} from "./chunk-6J6QSYD6.js";
import {
  epochMs,
  fileRef
} from "./chunk-HFOKONDR.js";
import {
  Failure,
  invariant
} from "./chunk-6I67JDG6.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/core/review/rule.ts
var verbatim = (text) => ({ en: text, ko: text });
var severity = { warn: 1, unknown: 2, fail: 3 };
function judge(input) {
  const problems = [...input.problems].sort((a, b) => severity[b.status] - severity[a.status]);
  const evidence = [...problems.flatMap((problem) => problem.evidence ?? []), ...input.evidence ?? []];
  const worst = problems[0];
  if (worst === void 0) {
    return { status: "pass", message: input.pass, evidence };
  }
  return {
    status: worst.status,
    ...problems.some((problem) => problem.status === "unknown") ? { partlyUnknown: true } : {},
    message: joinSentences(problems.map((problem) => problem.message)),
    why: joinSentences(problems.map((problem) => problem.why)),
    instead: joinSentences(problems.map((problem) => problem.instead)),
    evidence
  };
}
function joinSentences(texts) {
  return {
    en: [...new Set(texts.map((text) => text.en))].join(" "),
    ko: [...new Set(texts.map((text) => text.ko))].join(" ")
  };
}

// src/core/review/same-person.ts
var personKey = (name) => name.normalize("NFC").trim().replace(/^@+/, "").trim().toLowerCase();
function isSamePerson(name, person) {
  const key = personKey(name);
  if (key === "") {
    return false;
  }
  const email = personKey(person.email);
  const local = email.split("@")[0] ?? "";
  const login = email.endsWith("@users.noreply.github.com") ? local.replace(/^\d+\+/, "") : local;
  return [personKey(person.name), email, local, login].includes(key);
}
function isOnePerson(names2, known = []) {
  const [one, other] = names2;
  return personKey(one) === personKey(other) || isSamePerson(one, { name: other, email: other }) || isSamePerson(other, { name: one, email: one }) || known.some((person) => isSamePerson(one, person) && isSamePerson(other, person));
}

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
  if (personKey(approver) === "" || !limits.approvers.some((name) => personKey(name) === personKey(approver))) {
    problems.push(
      refuse(
        {
          en: `"${approver}" may not approve emergencies.`,
          ko: `"${approver}" 님은 긴급 배포 승인 권한이 없습니다.`
        },
        { en: `Ask one of: ${approvers.en}.`, ko: `다음 중 한 명의 승인을 받으세요: ${approvers.ko}.` }
      )
    );
  } else if (operators.length > 0 && operators.every((name) => isOnePerson([name, approver]))) {
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
  const { findings, onUnknown, emergencyGranted } = input;
  const bad = findings.filter((finding) => finding.status !== "pass");
  const open = bad.filter((finding) => finding.waiver === void 0);
  const stops = (finding) => finding.status === "unknown" && finding.level === "block" && onUnknown === "block";
  return {
    ran: findings.filter((finding) => finding.rule !== emergencyFindingId),
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
var wouldStop = (findings, onUnknown) => stopping(tallyFindings({ findings, onUnknown, emergencyGranted: false })).length > 0;

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
var gradeOf = (input) => gradeTable.find((row) => row.applies(input))?.grade ?? "danger";

// src/core/decide/reason-text.ts
function reasonText(input) {
  const { about, unknown, ranCount, approver, language } = input;
  const titles = titlesOf(about);
  const alsoUnknown = titlesOf(unknown);
  const count = about.length;
  const texts = {
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
  return texts[input.reasonCode][language];
}
var titlesOf = (findings) => findings.map((finding) => finding.title).join(", ");

// src/core/decide/decide.ts
function decide(input) {
  const { review, release, change, standard, settings } = input;
  const tally = tallyFindings({
    findings: review.findings,
    onUnknown: standard.onUnknown,
    emergencyGranted: isEmergencyGranted(release, settings)
  });
  const row = decisionTable.find((candidate) => candidate.applies(tally));
  invariant(row, "the decision table has no row for this release");
  const { decision, reasonCode } = row;
  const about = row.about(tally);
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
    modules: change.modules.map(({ name, range }) => ({
      name,
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
var rulesOf = (findings) => [
  ...new Set(findings.map((finding) => finding.rule))
];
var openCount = (tally) => tally.unknownStopping.length + tally.unknownAllowed.length + tally.waived.length;
function countFindings(findings) {
  const counts = { pass: 0, warn: 0, fail: 0, unknown: 0, waived: 0 };
  for (const finding of findings) {
    counts[finding.waiver === void 0 ? finding.status : "waived"] += 1;
  }
  return counts;
}

// src/core/plan/gate-record.ts
function draftGateRecord(input) {
  const { note, decision, release } = input;
  return {
    schemaVersion: 1,
    at: isoTime(release.now),
    kind: "gate",
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
  const words = findingWords(language);
  const place = finding.evidence.find((evidence) => evidence.path !== void 0);
  return {
    kind: "annotation",
    severity: "error",
    title: `Lockkeeper: ${safeLine(finding.title)}`,
    message: [
      safeLine(finding.message),
      ...finding.why === "" ? [] : [`${words("why")}: ${safeLine(finding.why)}`],
      ...finding.instead === "" ? [] : [`${words("instead")}: ${safeLine(finding.instead)}`]
    ].join("\n"),
    ...place?.path !== void 0 && { path: place.path },
    ...place?.line !== void 0 && { line: place.line }
  };
}
function moreOf(count, language) {
  const texts = {
    en: `${count} more rules block this release; the job summary lists all of them.`,
    ko: `이 릴리스를 차단하는 규칙이 ${count}개 더 있습니다. 전체 목록은 작업 요약에서 확인하세요.`
  };
  return { kind: "annotation", severity: "error", title: "Lockkeeper", message: texts[language] };
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
function escapeXmlText(text) {
  return text.replace(invalid, "").replace(/[&<>\r]/g, (character) => references[character] ?? "");
}
function escapeXmlAttribute(text) {
  return text.replace(invalid, "").replace(/[&<>"'\t\n\r]/g, (character) => references[character] ?? "");
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
  const name = `${review.workspace} ${review.environment}`;
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
    `  <testsuite${attributes({ name })}${counts}${attributes({ timestamp: localStamp(review.reviewedAt), time: 0 })}>`,
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
  const name = `${finding.rule}: ${finding.title}`;
  const open = `    <testcase${attributes({ classname: `lockkeeper.${workspace}`, name, time: 0 })}`;
  const element = elementOf(finding);
  if (element === null) return `${open}/>`;
  const told = escapeXmlText(describe(finding, language));
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
function describe(finding, language) {
  const words = findingWords(language);
  return [
    finding.message,
    ...finding.why === "" ? [] : [`${words("why")}: ${finding.why}`],
    ...finding.instead === "" ? [] : [`${words("instead")}: ${finding.instead}`],
    ...finding.evidence.map((evidence) => `- ${evidence.text}`)
  ].join("\n");
}
function attributes(values) {
  return Object.entries(values).map(([name, value]) => ` ${name}="${escapeXmlAttribute(String(value))}"`).join("");
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
  const words = findingWords(language);
  const help = [
    ...finding.why === "" ? [] : [`${words("why")}: ${safeLine(finding.why)}`],
    ...finding.instead === "" ? [] : [`${words("instead")}: ${safeLine(finding.instead)}`]
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
  const [head = "", ...rest] = input.noteMarkdown.trimEnd().split(/\n+(?=## )/);
  const sections = [head, findingsSection(input.decision, input.language), ...rest];
  const whole = joinSections(sections);
  if (sizeOf(whole) <= input.bytesMax) return whole;
  for (let kept = sections.length - 1; kept >= 0; kept -= 1) {
    const cut = joinSections([...sections.slice(0, kept), leftOut(sections.length - kept, input)]);
    if (sizeOf(cut) <= input.bytesMax) return cut;
  }
  return "";
}
var joinSections = (sections) => `${sections.join("\n\n")}
`;
var sizeOf = (text) => new TextEncoder().encode(text).length;
function leftOut(count, { bytesMax, language }) {
  const texts = {
    en: `_${count} of the sections are left out: a summary holds ${bytesMax} bytes. The whole note is in note.md, all findings are in review.json._`,
    ko: `_요약은 ${bytesMax}바이트까지만 표시되어 ${count}개 섹션을 생략했습니다. 전체 내용은 note.md, 전체 점검 결과는 review.json에 있습니다._`
  };
  return texts[language];
}
function findingsSection(decision, language) {
  const texts = {
    title: { en: "Release standard", ko: "릴리스 기준" },
    columns: { en: "| | Rule | Result |", ko: "| | 규칙 | 결과 |" },
    met: {
      en: `${decision.standard.met} of ${decision.standard.total} rules met.`,
      ko: `규칙 ${decision.standard.total}개 중 ${decision.standard.met}개 충족.`
    }
  };
  const findings = worstFirst(decision.findings);
  const open = findings.filter((finding) => finding.status !== "pass");
  const passed = findings.filter((finding) => finding.status === "pass").map((finding) => escapeMarkdown(finding.title));
  const table = [
    texts.columns[language],
    "|---|---|---|",
    ...open.map((finding) => tableRow(finding, language))
  ];
  return [
    `## ${texts.title[language]}`,
    ...decision.emergency ? [escapeMarkdown(emergencyText(decision.emergency, language))] : [],
    texts.met[language],
    ...open.length > 0 ? [table.join("\n")] : [],
    ...passed.length > 0 ? [`${marks.passed} ${passed.join(" · ")}`] : [],
    ...decision.usage ? [`_${escapeMarkdown(usageText(decision.usage, language))}_`] : []
  ].join("\n\n");
}
function tableRow(finding, language) {
  const words = findingWords(language);
  const state = stateOf(finding);
  const shown = finding.evidence.slice(0, evidenceMax);
  const rest = finding.evidence.length - shown.length;
  const cell = [
    escapeMarkdown(finding.message),
    ...shown.map((evidence) => `• ${escapeMarkdown(evidence.text)}`),
    ...rest > 0 ? [`• +${rest}`] : [],
    ...finding.why === "" ? [] : [`**${words("why")}:** ${escapeMarkdown(finding.why)}`],
    ...finding.instead === "" ? [] : [`**${words("instead")}:** ${escapeMarkdown(finding.instead)}`],
    ...finding.waiver === void 0 ? [] : [`**${escapeMarkdown(waiverText(finding.waiver, language))}**`]
  ].join("<br>");
  return `| ${marks[state]} ${words(state)} | ${escapeMarkdown(finding.title)} | ${cell} |`;
}

// src/core/plan/plan-gate.ts
function planGate(input) {
  const { note, noteMarkdown, review, decision, record } = input;
  const noteFile = jsonFile("note.json", note);
  return [
    noteFile,
    { kind: "file", path: "note.md", text: noteMarkdown },
    jsonFile("review.json", review),
    { kind: "file", path: "junit.xml", text: renderJunit(review, decision) },
    jsonFile("findings.sarif", buildSarif(review, decision)),
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
  const { language } = note;
  const markdown = renderSummary({ noteMarkdown, decision, language, bytesMax: summaryBytesMax });
  return [
    { kind: "summary", markdown },
    ...renderAnnotations(decision, language),
    { kind: "output", name: "decision", value: decision.decision },
    { kind: "output", name: "reason-code", value: decision.reasonCode },
    { kind: "output", name: "grade", value: decision.grade },
    { kind: "output", name: "result", value: resultOutput(decision) },
    { kind: "output-path", name: "note-path", path: "note.json" },
    { kind: "output-path", name: "report-path", path: "note.md" }
  ];
}
var resultBytesMax = 64 * 1024;
function resultOutput(decision) {
  const whole = JSON.stringify(decision);
  if (new TextEncoder().encode(whole).length <= resultBytesMax) return whole;
  const findings = decision.findings.map((finding) => ({ ...finding, evidence: [] }));
  return JSON.stringify({ ...decision, findings });
}

// src/core/review/expression-facts.ts
function expressionFacts({ change, release, note }) {
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
  const sum = (field) => modules.reduce((total, module) => total + module.statistics[field], 0);
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
function evaluateOwnRule(rule, facts, expressions) {
  const applies = rule.when === null ? { ok: true, value: true } : ask(rule.when, facts, expressions);
  if (!applies.ok) {
    return unknownOutcome("when", applies.reason);
  }
  if (!applies.value) {
    return null;
  }
  const holds2 = ask(rule.assert, facts, expressions);
  if (!holds2.ok) {
    return unknownOutcome("assert", holds2.reason);
  }
  if (holds2.value) {
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
function ask(source, facts, expressions) {
  const expression = expressions.get(source);
  if (expression === void 0) {
    return { ok: false, reason: "it was not compiled" };
  }
  const result = expression.evaluate(facts);
  if (!result.ok) {
    return result;
  }
  return typeof result.value === "boolean" ? { ok: true, value: result.value } : { ok: false, reason: `it gave ${typeof result.value}, not true or false` };
}
function unknownOutcome(part, reason) {
  return {
    status: "unknown",
    message: {
      en: `The expression under "${part}" could not be evaluated: ${reason}.`,
      ko: `"${part}" 식을 평가할 수 없습니다: ${reason}.`
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

// src/core/review/rules/breaking-change.ts
var breakingChangeRule = {
  id: "breaking-change",
  title: { en: "Breaking change", ko: "호환성이 깨지는 변경" },
  protects: {
    en: "Whoever depends on this service hears of a break before it happens.",
    ko: "이 서비스에 의존하는 쪽이 호환성 문제를 미리 알도록 합니다."
  },
  decides: {
    en: "Fails when a commit announces a breaking change (`!` or `BREAKING CHANGE:`) and no change of category `breaking` in the note cites that commit. Commits that are reverted inside the range do not count.",
    ko: "호환성이 깨진다고 표시한 커밋(`!` 또는 `BREAKING CHANGE:`)을 노트의 `breaking` 항목이 인용하지 않으면 실패합니다. 범위 안에서 되돌린 커밋은 제외합니다."
  },
  reads: "note",
  evaluate(facts) {
    const breaking = facts.change.modules.flatMap((module) => module.commits).filter(isInEffect);
    const told = new Set(
      facts.note.changes.filter((change) => change.category === "breaking").flatMap((change) => change.refs)
    );
    const untold = breaking.filter((commit) => !told.has(commit.ref));
    const names2 = nameList(
      untold.map((commit) => commit.headline),
      2
    );
    return judge({
      problems: untold.length === 0 ? [] : [
        {
          status: "fail",
          message: {
            en: `${countOf(untold.length, "breaking change")} not told as such in the note: ${names2.en}.`,
            ko: `노트에 호환성 변경으로 적히지 않은 커밋 ${untold.length}건: ${names2.ko}.`
          },
          why: {
            en: "Clients that do not know of it fail when the deploy is done, and their teams search in the wrong place.",
            ko: "이를 모르는 클라이언트는 배포 직후 오류가 나고, 담당 팀은 엉뚱한 곳에서 원인을 찾게 됩니다."
          },
          instead: {
            en: `Add a change of category "breaking" that cites ${untold.map((commit) => commit.ref).slice(0, 3).join(", ")} and says what clients must do.`,
            ko: `${untold.map((commit) => commit.ref).slice(0, 3).join(", ")} 커밋을 인용하는 "breaking" 항목을 추가하고 클라이언트가 할 일을 적으세요.`
          },
          evidence: boundEvidence(
            untold.map((commit) => ({
              text: verbatim(`${commit.subject}: ${commit.breaking ?? ""}`),
              ref: commit.ref
            }))
          )
        }
      ],
      pass: breaking.length === 0 ? { en: "No commit announces a breaking change.", ko: "호환성이 깨진다고 표시한 커밋이 없습니다." } : {
        en: `The note tells ${breaking.length === 1 ? "the breaking change" : `all ${breaking.length} breaking changes`}.`,
        ko: `호환성이 깨지는 변경 ${breaking.length}건이 모두 노트에 있습니다.`
      }
    });
  }
};
var isInEffect = (commit) => commit.breaking !== void 0 && commit.fate !== "reverted" && commit.fate !== "revert";

// src/core/review/rules/checklists.ts
var groupKey = (group) => group.trim().toLowerCase();
var checklistsRule = {
  id: "checklists",
  title: { en: "Checklists", ko: "체크리스트" },
  protects: {
    en: "What past deploys of this kind taught is checked again this time.",
    ko: "같은 유형의 배포에서 배운 점검 항목을 이번에도 빠뜨리지 않도록 합니다."
  },
  decides: {
    en: "Fails when a group that `required` names for a work type of the change (or under `always`) has no line in the checklists.",
    ko: "변경의 작업 유형(또는 `always`)에 대해 `required`가 정한 그룹이 체크리스트에 없으면 실패합니다."
  },
  reads: "note",
  evaluate(facts, options) {
    const required = requiredGroups(facts, options);
    return judge({
      problems: findMissing(required, facts),
      pass: required.size === 0 ? {
        en: "No checklist group is required for this change.",
        ko: "이 변경에 필요한 체크리스트 그룹이 없습니다."
      } : {
        en: `The required checklist groups are there: ${[...required.keys()].join(", ")}.`,
        ko: `필요한 체크리스트 그룹이 모두 있습니다: ${[...required.keys()].join(", ")}.`
      }
    });
  }
};
function requiredGroups(facts, options) {
  const groups = /* @__PURE__ */ new Map();
  for (const type of ["always", ...facts.change.workTypes.map((hit) => hit.type)]) {
    for (const group of options.required[type] ?? []) {
      if (!groups.has(groupKey(group))) {
        groups.set(groupKey(group), type);
      }
    }
  }
  return groups;
}
function findMissing(required, facts) {
  const { before, during, after } = facts.note.checklists;
  const present = new Set(
    [...before, ...during, ...after].filter((item) => item.text.trim() !== "").map((item) => groupKey(item.group))
  );
  const missing = [...required].filter(([group]) => !present.has(group));
  if (missing.length === 0) {
    return [];
  }
  const groups = nameList(missing.map(([group]) => group));
  return [
    {
      status: "fail",
      message: {
        en: `The checklists have no line of: ${groups.en}.`,
        ko: `체크리스트에 없는 그룹: ${groups.ko}.`
      },
      why: {
        en: "These are the steps that are forgotten when a deploy of this kind goes wrong.",
        ko: "이런 유형의 배포에서 문제가 생길 때 주로 빠뜨리는 단계들입니다."
      },
      instead: {
        en: `Add lines of ${missing.length === 1 ? "this group" : "these groups"} to the note, or to checklists in the config so that every note has them.`,
        ko: "노트에 해당 그룹의 항목을 추가하거나, 설정의 checklists에 추가해 모든 노트에 포함되도록 하세요."
      },
      evidence: missing.map(([group, type]) => ({
        text: type === "always" ? { en: `${group}: required for every release`, ko: `${group}: 모든 배포에 필요` } : {
          en: `${group}: required because of the work type ${workTypeName(type, "en")}`,
          ko: `${group}: 작업 유형 ${workTypeName(type, "ko")} 때문에 필요`
        }
      }))
    }
  ];
}

// src/core/review/rules/coverage.ts
var kindNames = { commits: { en: "commits", ko: "커밋" }, files: { en: "files", ko: "파일" } };
var coverageRule = {
  id: "coverage",
  title: { en: "Coverage", ko: "노트 포함 범위" },
  protects: {
    en: "What the note left out is known, and is not most of the release.",
    ko: "노트에서 빠진 부분이 드러나고, 그것이 배포의 대부분이 되지 않도록 합니다."
  },
  decides: {
    en: "Fails when more than `max-cut-percent` of the commits were cut, or more than `max-unread-percent` of the files were cut or could not be read. Unknown when the tally does not add up to what git counts, and when a commit could not be read.",
    ko: "생략된 커밋이 `max-cut-percent`를 넘거나, 생략되거나 읽지 못한 파일이 `max-unread-percent`를 넘으면 실패합니다. 합계가 git의 집계와 맞지 않거나 읽지 못한 커밋이 있으면 판단 불가입니다."
  },
  reads: "note",
  evaluate(facts, options) {
    const { commits, files } = facts.note.coverage;
    const cut = percentOf(commits.cut, commits.seen);
    const unread = percentOf(files.cut + files.failed, files.seen);
    return judge({
      problems: [
        ...findMiscounted("commits", facts),
        ...findMiscounted("files", facts),
        ...commits.failed > 0 ? [unreadCommits(commits.failed)] : [],
        ...commits.cut * 100 > options.maxCutPercent * commits.seen ? [tooMuchLeftOut({ kind: "commits", percent: cut, max: options.maxCutPercent, tally: commits })] : [],
        ...(files.cut + files.failed) * 100 > options.maxUnreadPercent * files.seen ? [tooMuchLeftOut({ kind: "files", percent: unread, max: options.maxUnreadPercent, tally: files })] : []
      ],
      pass: {
        en: `${commits.seen - commits.cut} of ${commits.seen} commits told, ${files.seen - files.cut - files.failed} of ${files.seen} files accounted for.`,
        ko: `커밋 ${commits.seen}건 중 ${commits.seen - commits.cut}건, 파일 ${files.seen}개 중 ${files.seen - files.cut - files.failed}개를 반영했습니다.`
      }
    });
  }
};
function findMiscounted(kind, { note, change }) {
  const tally = note.coverage[kind];
  const counted = change.modules.reduce((sum2, module) => sum2 + module.statistics[kind], 0);
  const sum = tally.summarised + tally.grouped + tally.cut + tally.failed;
  if (tally.seen === sum && tally.seen === counted) {
    return [];
  }
  const name = kindNames[kind];
  return [
    {
      status: "unknown",
      message: {
        en: `The tally of ${name.en} does not add up: git counts ${counted}, the note saw ${tally.seen} and accounts for ${sum}.`,
        ko: `${name.ko} 집계가 맞지 않습니다: git ${counted}, 노트 ${tally.seen}, 내역 합계 ${sum}.`
      },
      why: {
        en: "Part of the release is neither told nor listed as left out.",
        ko: "설명되지도, 생략으로 표시되지도 않은 부분이 있습니다."
      },
      instead: {
        en: "Draft the note again from this range: lockkeeper note.",
        ko: "이 범위로 노트를 다시 작성하세요: lockkeeper note."
      }
    }
  ];
}
function unreadCommits(count) {
  return {
    status: "unknown",
    message: {
      en: `${count} ${count === 1 ? "commit" : "commits"} could not be read.`,
      ko: `읽지 못한 커밋이 ${count}건 있습니다.`
    },
    why: { en: "What it does is not in the note.", ko: "그 내용이 노트에 없습니다." },
    instead: {
      en: "Run again with --verbose to see why, and read it by hand.",
      ko: "--verbose로 다시 실행해 원인을 확인하고 해당 커밋을 직접 검토하세요."
    }
  };
}
function tooMuchLeftOut(input) {
  const { kind, percent, max, tally } = input;
  const left = tally.cut + (kind === "files" ? tally.failed : 0);
  const name = kindNames[kind];
  return {
    status: "fail",
    message: {
      en: `${left} of ${tally.seen} ${name.en} (${percent} %) are left out of the note; at most ${max} % may be.`,
      ko: `${name.ko} ${tally.seen}건 중 ${left}건(${percent}%)이 노트에서 빠졌습니다(허용 ${max}%).`
    },
    why: {
      en: "A release this large is not known to anybody who only reads its note.",
      ko: "노트만 읽어서는 이 배포의 내용을 알 수 없습니다."
    },
    instead: {
      en: "Deploy in smaller steps, or raise note.budget-tokens and note.max-changes.",
      ko: "더 작게 나누어 배포하거나 note.budget-tokens와 note.max-changes를 늘리세요."
    }
  };
}

// src/core/review/applies-to.ts
function appliesTo(environments, environment) {
  const key = environment.trim().toLowerCase();
  return environments === null || environments.some((name) => name.trim().toLowerCase() === key);
}

// src/core/review/rules/freeze.ts
var freezeRule = {
  id: "freeze",
  title: { en: "Freeze", ko: "배포 동결" },
  protects: {
    en: "Times in which the business cannot afford trouble stay free of releases.",
    ko: "장애가 나서는 안 되는 기간에 배포하지 않도록 합니다."
  },
  decides: {
    en: "Fails when the window has a moment in common with a freeze of this environment (`calendar.freezes`; a date in `to` is included whole), unless every work type of the change is in its `allow`. Unknown without a window while a freeze lies ahead, and when the dates of a freeze cannot be read.",
    ko: "배포 시간이 이 환경의 동결 기간(`calendar.freezes`, `to`의 날짜는 그날 끝까지)과 조금이라도 겹치면 실패합니다. 변경의 모든 작업 유형이 `allow`에 있으면 허용합니다. 남은 동결이 있는데 배포 시간이 없거나 동결 날짜를 읽을 수 없으면 판단 불가입니다."
  },
  reads: "change",
  evaluate(facts) {
    const { window, timeZone, environment } = facts.release;
    const freezes = facts.calendar.freezes.filter((freeze) => appliesTo(freeze.environments, environment));
    const results = freezes.map((freeze) => judgeFreeze(freeze, facts));
    return judge({
      problems: results.flatMap((result) => result.problem ?? []),
      pass: {
        en: window === null ? `No freeze lies ahead for ${environment}.` : `No freeze of ${environment} forbids ${spanText(window, timeZone).en}.`,
        ko: window === null ? `${environment} 환경에 예정된 동결이 없습니다.` : `${environment} 환경의 동결 기간과 겹치지 않습니다: ${spanText(window, timeZone).ko}.`
      },
      evidence: results.flatMap((result) => result.evidence ?? [])
    });
  }
};
function judgeFreeze(freeze, facts) {
  const { window, now, timeZone } = facts.release;
  const period = freezePeriod(freeze, timeZone);
  if (period === null) {
    return { problem: unreadable(freeze) };
  }
  if (window === null) {
    return period.end <= now ? {} : { problem: windowless(freeze, spanText(period, timeZone)) };
  }
  if (!overlaps(window, period)) {
    return {};
  }
  return isAllowed(freeze, facts) ? { evidence: allowedBy(freeze, facts) } : { problem: frozen(freeze, period, facts) };
}
function isAllowed(freeze, facts) {
  const types = facts.change.workTypes;
  return types.length > 0 && types.every((hit) => freeze.allow.includes(hit.type));
}
var ownerText = (freeze) => ({
  en: freeze.owner === null ? "" : `, declared by ${freeze.owner}`,
  ko: freeze.owner === null ? "" : `, 담당 ${freeze.owner}`
});
function frozen(freeze, period, facts) {
  const { timeZone } = facts.release;
  const span = spanText(period, timeZone);
  const owner = ownerText(freeze);
  const end = momentText(period.end, timeZone);
  const outside = facts.change.workTypes.filter((hit) => !freeze.allow.includes(hit.type));
  const others = (language) => nameList(outside.map((hit) => workTypeName(hit.type, language)))[language];
  const why2 = freeze.allow.length > 0 && outside.length > 0 ? {
    en: `A freeze protects a time that cannot be repeated; what this change brings besides (${others("en")}) is not among the work that it allows.`,
    ko: `동결은 다시 오지 않는 기간을 지키기 위한 것이며, 이 변경에 포함된 작업(${others("ko")})은 동결 중 허용된 작업이 아닙니다.`
  } : {
    en: `A freeze protects a time that cannot be repeated: an outage during "${freeze.name}" costs more than waiting.`,
    ko: `동결은 다시 오지 않는 기간을 지키기 위한 것입니다. "${freeze.name}" 중의 장애는 기다리는 것보다 비용이 큽니다.`
  };
  return {
    status: "fail",
    message: {
      en: `The window lies in the freeze "${freeze.name}": ${span.en}${owner.en}.`,
      ko: `배포 시간이 동결 기간과 겹칩니다: "${freeze.name}" ${span.ko}${owner.ko}.`
    },
    why: why2,
    instead: {
      en: `Deploy after ${end.en}${freeze.owner === null ? "" : `, or ask ${freeze.owner} for an exception and record it as a waiver`}.`,
      ko: `동결이 끝난 뒤(${end.ko} 이후) 배포하세요.${freeze.owner === null ? "" : ` 예외가 필요하면 담당자(${freeze.owner})의 승인을 받아 waivers에 기록하세요.`}`
    },
    evidence: [
      {
        text: {
          en: `${freeze.name}: ${freeze.from} to ${freeze.to}`,
          ko: `${freeze.name}: ${freeze.from} ~ ${freeze.to}`
        }
      }
    ]
  };
}
function allowedBy(freeze, facts) {
  const names2 = (language) => nameList(facts.change.workTypes.map((hit) => workTypeName(hit.type, language)))[language];
  return {
    text: {
      en: `The freeze "${freeze.name}" holds, and allows all work of this change: ${names2("en")}.`,
      ko: `"${freeze.name}" 동결 중이지만 이 변경의 작업은 모두 허용됩니다: ${names2("ko")}.`
    }
  };
}
function windowless(freeze, span) {
  return {
    status: "unknown",
    message: {
      en: `No window is given, and the freeze "${freeze.name}" (${span.en}) is running or ahead.`,
      ko: `배포 시간이 없는데 진행 중이거나 예정된 동결이 있습니다: "${freeze.name}" ${span.ko}.`
    },
    why: { en: "The deploy may fall into the freeze.", ko: "동결 기간에 배포하게 될 수 있습니다." },
    instead: {
      en: "Give the window: --window now, or --window START/END.",
      ko: "배포 시간을 지정하세요: --window now 또는 --window 시작/종료."
    }
  };
}
function unreadable(freeze) {
  return {
    status: "unknown",
    message: {
      en: `The dates of the freeze "${freeze.name}" cannot be read: from ${freeze.from} to ${freeze.to}.`,
      ko: `동결 "${freeze.name}"의 날짜를 읽을 수 없습니다: ${freeze.from} ~ ${freeze.to}.`
    },
    why: {
      en: "Whether the release falls into it cannot be told.",
      ko: "배포가 동결 기간에 드는지 알 수 없습니다."
    },
    instead: {
      en: "Write from and to as YYYY-MM-DD or YYYY-MM-DDTHH:MM, from before to.",
      ko: "from과 to를 YYYY-MM-DD 또는 YYYY-MM-DDTHH:MM 형식으로, from이 to보다 앞서도록 적으세요."
    }
  };
}

// src/core/review/irreversible.ts
var migrationsToRun = (change) => change.modules.flatMap((module) => module.migrations).filter((migration) => migration.status !== "deleted");
function irreversibleIn(change) {
  return irreversibleStatements(migrationsToRun(change)).map(({ migration, statement }) => ({
    migration,
    statement,
    evidence: {
      text: verbatim(`${migration.version}: ${statement.text}`),
      ref: fileRef(migration.path),
      path: migration.path,
      line: statement.line
    }
  }));
}

// src/core/review/rules/irreversible-migration.ts
var irreversibleMigrationRule = {
  id: "irreversible-migration",
  title: { en: "Irreversible migration", ko: "되돌릴 수 없는 마이그레이션" },
  protects: {
    en: "No data is destroyed by a deploy without somebody having decided so.",
    ko: "누군가 결정하지 않은 채 배포로 데이터가 사라지지 않도록 합니다."
  },
  decides: {
    en: "Fails when a migration of the range holds a statement that cannot be undone (drops, truncates, deletes, overwrites) on a table that is not in `allow-tables`. Unknown when a migration could not be understood.",
    ko: "범위 안의 마이그레이션에 되돌릴 수 없는 구문(DROP, TRUNCATE, DELETE, 덮어쓰기)이 있고 그 테이블이 `allow-tables`에 없으면 실패합니다. 마이그레이션을 해석하지 못하면 판단 불가입니다."
  },
  reads: "change",
  evaluate(facts, options) {
    const allowed = new Set(options.allowTables.map(tableKey));
    const losses = irreversibleIn(facts.change);
    const kept = losses.filter((loss) => !isAllowed2(loss, allowed));
    const count = migrationsToRun(facts.change).length;
    return judge({
      problems: [...kept.length > 0 ? [destroys(kept)] : [], ...findNotUnderstood(facts)],
      pass: count === 0 ? { en: "The range holds no migration.", ko: "범위에 마이그레이션이 없습니다." } : {
        en: `${countOf(count, "migration")}, none of which destroys data that matters.`,
        ko: `마이그레이션 ${count}개 중 문제가 되는 데이터 삭제가 없습니다.`
      },
      evidence: boundEvidence(
        losses.filter((loss) => isAllowed2(loss, allowed)).map((loss) => ({
          ...loss.evidence,
          text: {
            en: `${loss.evidence.text.en} (table in allow-tables)`,
            ko: `${loss.evidence.text.ko} (allow-tables에 있는 테이블)`
          }
        }))
      )
    });
  }
};
var toldMax = 3;
var tableKey = (name) => name.replace(/["'`[\]]/g, "").trim().toLowerCase();
function isAllowed2({ statement }, allowed) {
  const table = tableKey(statement.table ?? "");
  return table !== "" && (allowed.has(table) || allowed.has(table.split(".").at(-1) ?? table));
}
function destroys(losses) {
  const migrations = [...new Set(losses.map((loss) => loss.migration))];
  const told = dataLosses(
    migrations.map((migration) => ({
      ...migration,
      statements: losses.filter((loss) => loss.migration === migration).map((loss) => loss.statement)
    }))
  );
  const where = nameList(migrations.map((migration) => migration.version));
  const what = nameList([...new Set(told.flatMap((loss) => loss.tables))]);
  const distinct = (texts) => [...new Set(texts)].slice(0, toldMax).join(" ");
  return {
    status: "fail",
    message: {
      en: `${countOf(migrations.length, "migration")} cannot be undone: ${where.en}${what.en === "" ? "" : ` (${what.en})`}.`,
      ko: `되돌릴 수 없는 마이그레이션 ${migrations.length}개: ${where.ko}${what.ko === "" ? "" : `(${what.ko})`}.`
    },
    why: {
      en: `Redeploying the old version does not bring the data back. ${distinct(told.map((loss) => loss.reason.en))}`,
      ko: `이전 버전을 재배포해도 데이터는 돌아오지 않습니다. ${distinct(told.map((loss) => loss.reason.ko))}`
    },
    instead: {
      en: `${distinct(told.map((loss) => loss.saveFirst.en))} Or keep the old data for one more release and remove it in a later one.`,
      ko: `${distinct(told.map((loss) => loss.saveFirst.ko))} 또는 기존 데이터를 다음 배포까지 유지한 뒤 나중에 제거하세요.`
    },
    evidence: boundEvidence(losses.map((loss) => loss.evidence))
  };
}
function findNotUnderstood(facts) {
  const unread = migrationsToRun(facts.change).filter((migration) => !migration.understood);
  if (unread.length === 0) {
    return [];
  }
  const names2 = nameList(unread.map((migration) => migration.path));
  return [
    {
      status: "unknown",
      message: { en: `Not understood: ${names2.en}.`, ko: `해석하지 못한 마이그레이션: ${names2.ko}.` },
      why: {
        en: `Whether data is destroyed by ${names2.en} cannot be told.`,
        ko: `데이터를 없애는지 알 수 없습니다: ${names2.ko}.`
      },
      instead: {
        en: "Let somebody who knows the database read what was not understood, and say so in a waiver of this rule.",
        ko: "해석하지 못한 파일은 데이터베이스를 아는 사람이 직접 확인하고, 그 사실을 이 규칙의 waiver에 기록하세요."
      },
      evidence: boundEvidence(
        unread.map((migration) => ({
          text: verbatim(migration.path),
          ref: fileRef(migration.path),
          path: migration.path
        }))
      )
    }
  ];
}

// src/core/review/rules/migration-files.ts
var migrationFilesRule = {
  id: "migration-files",
  title: { en: "Migration files", ko: "마이그레이션 파일" },
  protects: {
    en: "The deploy does not stop at start because of its migration files, and every one of them runs.",
    ko: "마이그레이션 파일 때문에 배포가 기동 단계에서 멈추거나 일부가 실행되지 않는 일이 없도록 합니다."
  },
  decides: {
    en: "Fails when a Flyway migration that an earlier release brought was edited, and when two migrations of the range have one version. Warns when one of another tool was edited, when one was deleted, and when a deleted one leaves tables or views behind.",
    ko: "이전 배포에 포함된 Flyway 마이그레이션이 수정되었거나 범위 안의 두 마이그레이션 버전이 같으면 실패합니다. 다른 도구의 마이그레이션이 수정되었거나, 마이그레이션이 삭제되었거나, 삭제된 파일이 만든 테이블·뷰가 남으면 경고합니다."
  },
  reads: "change",
  evaluate(facts) {
    const migrations = facts.change.modules.map((module) => module.migrations);
    const hazards = migrations.flatMap(findMigrationHazards);
    const count = migrations.flat().length;
    return judge({
      problems: kinds.flatMap((kind) => findProblem(kind, hazards)),
      pass: count === 0 ? { en: "The range holds no migration.", ko: "범위에 마이그레이션이 없습니다." } : {
        en: `${countOf(count, "migration file")}, each with a version of its own, none edited or deleted.`,
        ko: `마이그레이션 파일 ${count}개 모두 버전이 겹치지 않으며, 수정되거나 삭제된 파일이 없습니다.`
      }
    });
  }
};
var kinds = ["stops", "same-version", "edited", "deleted", "left-behind"];
var kindOf = ({ kind, migration }) => kind === "edited" && migration.tool === "flyway" ? "stops" : kind;
var toldMax2 = 3;
function findProblem(kind, all) {
  const hazards = all.filter((hazard) => kindOf(hazard) === kind);
  if (hazards.length === 0) return [];
  const files = nameList([...new Set(hazards.map((hazard) => hazard.migration.path))]);
  const told = hazards.slice(0, toldMax2).map((hazard) => hazard.text);
  const { message, instead } = wordsOf(kind, files);
  return [
    {
      status: kind === "stops" || kind === "same-version" ? "fail" : "warn",
      message,
      why: {
        en: told.map((text) => text.en).join(" "),
        ko: told.map((text) => text.ko).join(" ")
      },
      instead,
      evidence: boundEvidence(
        hazards.map(({ text, migration: { path } }) => ({ text, ref: fileRef(path), path }))
      )
    }
  ];
}
function wordsOf(kind, { en, ko }) {
  switch (kind) {
    case "stops":
    case "edited":
      return {
        message: {
          en: `Edited after an earlier release brought it: ${en}.`,
          ko: `이전 배포에 포함된 뒤 수정된 마이그레이션: ${ko}.`
        },
        instead: {
          en: `Put ${en} back as it was, and make the change in a new migration.`,
          ko: `${ko} 파일을 원래대로 되돌리고, 변경 내용은 새 마이그레이션으로 추가하세요.`
        }
      };
    case "same-version":
      return {
        message: {
          en: `Its version is taken by another migration: ${en}.`,
          ko: `다른 마이그레이션과 버전이 겹치는 파일: ${ko}.`
        },
        instead: {
          en: `Give ${en} a version that is free and comes after the others.`,
          ko: `${ko} 파일에 겹치지 않는 다음 버전을 부여하세요.`
        }
      };
    case "deleted":
      return {
        message: { en: `Migration deleted: ${en}.`, ko: `삭제된 마이그레이션: ${ko}.` },
        instead: {
          en: `Keep ${en}, and undo what it did in a new migration; where it never ran, say so in a waiver.`,
          ko: `${ko} 파일은 유지하고, 되돌릴 내용은 새 마이그레이션으로 추가하세요. 적용된 적이 없다면 waiver에 적으세요.`
        }
      };
    case "left-behind":
      return {
        message: {
          en: `What a deleted migration made stays in the database: ${en}.`,
          ko: `삭제된 마이그레이션이 만든 객체가 데이터베이스에 남습니다: ${ko}.`
        },
        instead: {
          en: `Drop what ${en} had made in a new migration, once nothing uses it.`,
          ko: `${ko} 파일이 만든 객체는 사용하지 않는 것을 확인한 뒤 새 마이그레이션에서 삭제하세요.`
        }
      };
  }
}

// src/core/review/rules/monitoring-plan.ts
var monitoringPlanRule = {
  id: "monitoring-plan",
  title: { en: "Monitoring plan", ko: "모니터링 계획" },
  protects: {
    en: "Trouble after the deploy is seen by the team before it is seen by users.",
    ko: "배포 후 문제를 사용자보다 팀이 먼저 알도록 합니다."
  },
  decides: {
    en: "Fails when the release is watched for less than `min-hours`, when fewer than `min-signals` different signals with a threshold are named, and with `require-dashboard` when no dashboard is linked.",
    ko: "관찰 시간이 `min-hours`보다 짧거나, 임계치가 있는 서로 다른 지표가 `min-signals`개보다 적거나, `require-dashboard`인데 대시보드 링크가 없으면 실패합니다."
  },
  reads: "note",
  evaluate(facts, options) {
    const { hours, scenario, dashboards } = facts.note.monitoring;
    const watched = scenario.filter((watch) => watch.signal.trim() !== "" && watch.threshold.trim() !== "");
    const signals = [...new Set(watched.map((watch) => watch.signal.trim().toLowerCase()))];
    const problems = [];
    if (hours < options.minHours) {
      problems.push({
        status: "fail",
        message: {
          en: `The release is watched for ${hours} h; the standard asks for ${options.minHours} h.`,
          ko: `관찰 시간이 ${hours}시간으로, 기준 ${options.minHours}시간보다 짧습니다.`
        },
        why: {
          en: "Leaks, nightly jobs and expiring tokens show only after hours.",
          ko: "누수, 야간 작업, 토큰 만료 같은 문제는 몇 시간이 지나야 드러납니다."
        },
        instead: {
          en: `Watch for at least ${options.minHours} h: monitoring.hours in the config.`,
          ko: `최소 ${options.minHours}시간 동안 관찰하세요(설정의 monitoring.hours).`
        }
      });
    }
    if (signals.length < options.minSignals) {
      problems.push({
        status: "fail",
        message: {
          en: `${countOf(signals.length, "signal")} to watch; the standard asks for ${options.minSignals}.`,
          ko: `관찰 지표가 ${signals.length}개로, 기준 ${options.minSignals}개보다 적습니다.`
        },
        why: {
          en: "Nobody can see trouble in what nobody looks at.",
          ko: "보지 않는 지표에서는 문제를 알 수 없습니다."
        },
        instead: {
          en: 'Name a signal and its threshold under monitoring.signals, for example "error rate" and "above 1 % for 5 minutes".',
          ko: 'monitoring.signals에 지표와 임계치를 적으세요. 예: "오류율", "1% 초과 5분 지속".'
        }
      });
    }
    if (options.requireDashboard && !dashboards.some((link) => link.trim() !== "")) {
      problems.push({
        status: "fail",
        message: { en: "No dashboard is linked.", ko: "대시보드 링크가 없습니다." },
        why: {
          en: "Looking for the right dashboard costs the first minutes of an incident.",
          ko: "장애 초기에 대시보드를 찾느라 시간을 잃습니다."
        },
        instead: {
          en: "Add its link under monitoring.dashboards.",
          ko: "monitoring.dashboards에 링크를 추가하세요."
        }
      });
    }
    return judge({
      problems,
      pass: {
        en: `${countOf(signals.length, "signal")} watched for ${hours} h.`,
        ko: `지표 ${signals.length}개를 ${hours}시간 동안 관찰합니다.`
      }
    });
  }
};

// src/core/review/rules/note-complete.ts
var noteCompleteRule = {
  id: "note-complete",
  title: { en: "Complete note", ko: "노트 완성도" },
  protects: {
    en: "Whoever reads the note knows what is deployed, and can check each claim.",
    ko: "노트를 읽는 사람이 무엇이 배포되는지 알고, 각 내용을 확인할 수 있도록 합니다."
  },
  decides: {
    en: "Fails when the note is about another range or environment, when its title, summary, reasons of impact, rollback, monitoring or checklists are empty, and when it tells no change although the range holds commits. Changes and scope without a source follow `uncited`.",
    ko: "노트가 다른 범위나 환경에 대한 것이거나, 제목·요약·영향 사유·롤백·모니터링·체크리스트가 비어 있거나, 커밋이 있는데 변경 내용이 없으면 실패합니다. 출처가 없는 변경·영향 범위는 `uncited`를 따릅니다."
  },
  reads: "note",
  evaluate(facts, options) {
    return judge({
      problems: [...findOther(facts), ...findEmpty(facts), ...findUncited(facts.note, options)],
      pass: {
        en: `Every part is there; ${countOf(facts.note.changes.length, "change")} told.`,
        ko: `모든 항목이 작성되었고 변경 ${facts.note.changes.length}건을 설명합니다.`
      }
    });
  }
};
function findOther({ note, change, release }) {
  const differences = [
    ...note.environment === release.environment ? [] : [`environment: ${note.environment} ≠ ${release.environment}`],
    ...change.modules.flatMap((module) => {
      const told = note.repositories.find((repository) => repository.name === module.name);
      if (told === void 0) {
        return [`${module.name}: –`];
      }
      const same = told.range.baseSha === module.range.baseSha && told.range.headSha === module.range.headSha;
      return same ? [] : [`${module.name}: ${shortRange(told.range)} ≠ ${shortRange(module.range)}`];
    })
  ];
  if (differences.length === 0) {
    return [];
  }
  return [
    {
      status: "fail",
      message: {
        en: `The note is about another release: ${differences.join("; ")}.`,
        ko: `다른 배포에 대한 노트입니다: ${differences.join("; ")}.`
      },
      why: {
        en: "What it says of risk, rollback and checks does not hold for what is deployed.",
        ko: "노트의 위험·롤백·점검 내용이 실제 배포 대상과 맞지 않습니다."
      },
      instead: {
        en: "Draft the note again for this range: lockkeeper note.",
        ko: "이 범위로 노트를 다시 작성하세요: lockkeeper note."
      }
    }
  ];
}
var shortRange = (range) => `${range.baseSha.slice(0, 8)}..${range.headSha.slice(0, 8)}`;
function findEmpty({ note, change }) {
  const commits = change.modules.reduce((sum, module) => sum + module.statistics.commits, 0);
  const { before, during, after } = note.checklists;
  const parts = [
    ["title", [note.title]],
    ["summary", [note.summary]],
    ...commits === 0 ? [] : [["changes", note.changes.map((item) => item.text)]],
    ["impact.reasons", note.impact.reasons.map((item) => item.text)],
    ["rollback.scenario", note.rollback.scenario.map((item) => item.text)],
    ["monitoring.scenario", note.monitoring.scenario.map((item) => item.signal)],
    ["checklists", [...before, ...during, ...after].map((item) => item.text)]
  ];
  const empty = parts.filter(([, texts]) => texts.length === 0 || texts.some((text) => text.trim() === "")).map(([name]) => name);
  if (empty.length === 0) {
    return [];
  }
  const names2 = nameList(empty, 8);
  return [
    {
      status: "fail",
      message: { en: `The note has empty parts: ${names2.en}.`, ko: `노트에 비어 있는 항목: ${names2.ko}.` },
      why: {
        en: "What nobody wrote down, nobody has thought through; at night it is missed.",
        ko: "적지 않은 것은 검토되지 않은 경우가 많고, 장애가 나면 찾아볼 곳이 없습니다."
      },
      instead: { en: `Fill in: ${names2.en}.`, ko: `다음 항목을 작성하세요: ${names2.ko}.` }
    }
  ];
}
function findUncited(note, options) {
  const claims = [
    ...note.changes,
    ...note.changes.flatMap((change) => change.details ?? []),
    ...note.impact.scope
  ];
  const uncited = claims.filter((claim) => claim.refs.length === 0);
  if (options.uncited === "allow" || uncited.length === 0) {
    return [];
  }
  return [
    {
      status: options.uncited,
      message: {
        en: `${countOf(uncited.length, "claim")} of the note without a source.`,
        ko: `출처가 없는 내용이 ${uncited.length}건 있습니다.`
      },
      why: {
        en: "Nobody can check whether it is true of this release.",
        ko: "이 배포에 대해 맞는 내용인지 확인할 수 없습니다."
      },
      instead: {
        en: "Add the commit, pull request, issue or file that shows it, or take the claim out.",
        ko: "근거가 되는 커밋, PR, 이슈 또는 파일을 적거나 해당 내용을 지우세요."
      },
      evidence: boundEvidence(
        uncited.map((claim) => ({ text: verbatim(claim.text.trim() === "" ? "–" : claim.text) }))
      )
    }
  ];
}

// src/core/review/rules/operators.ts
var operatorsRule = {
  id: "operators",
  title: { en: "Operators", ko: "운영자" },
  protects: {
    en: "Somebody besides the author watches the deploy and can undo it.",
    ko: "작성자 외에 배포를 지켜보고 되돌릴 수 있는 사람이 있도록 합니다."
  },
  decides: {
    en: "Fails below `min` distinct operators (two spellings of one person count once: case, a leading @, the part before the @ of an e-mail, the names of one author), on a blank name, on a name that is not in `allowed`, and when the authors of the change are the only operators (`author-alone: true` permits that). Bots are not authors. Names are compared with the name, e-mail and GitHub login of each author.",
    ko: "서로 다른 운영자가 `min` 미만이거나(같은 사람의 다른 표기는 한 명으로 봄: 대소문자, 앞의 @, 이메일의 @ 앞부분, 한 작성자의 이름들), 빈 이름이 있거나, `allowed`에 없는 이름이 있거나, 변경 작성자만 운영자일 때 실패합니다(`author-alone: true`이면 허용). 봇은 작성자로 보지 않으며, 작성자의 이름·이메일·GitHub 로그인과 비교합니다."
  },
  reads: "change",
  evaluate(facts, options) {
    const people = distinctPeople(facts);
    const operators = people.map(([name]) => name);
    const names2 = nameList(operators);
    return judge({
      problems: [
        ...findBlank(facts.release.operators),
        ...findTooFew(people, options),
        ...findNotAllowed(people.flat(), options),
        ...findAuthorAlone(people, facts, options)
      ],
      pass: {
        en: `${countOf(operators.length, "operator")} named: ${names2.en}.`,
        ko: `운영자 ${operators.length}명 지정: ${names2.ko}.`
      }
    });
  }
};
function distinctPeople(facts) {
  const authors = facts.change.modules.flatMap((module) => module.authors);
  let people = [];
  for (const entry of facts.release.operators) {
    const name = entry.trim();
    if (personKey(name) === "") continue;
    const isTheirs = (spellings) => spellings.some((spelling) => isOnePerson([spelling, name], authors));
    const [first, ...others] = people.filter(isTheirs);
    const joined = first === void 0 ? [name] : [...first, ...others.flat(), name];
    people = [...people.filter((spellings) => !isTheirs(spellings)), joined];
  }
  return people;
}
function tellJoined(people) {
  const joined = people.flatMap(([name, ...others]) => {
    const other = others.find((spelling) => personKey(spelling) !== personKey(name));
    return other === void 0 ? [] : [{ name, other }];
  });
  return {
    en: joined.map(({ name, other }) => ` ${other} and ${name} are one person.`).join(""),
    ko: joined.map(({ name, other }) => ` ${other}와(과) ${name}은(는) 같은 사람입니다.`).join("")
  };
}
function findBlank(names2) {
  const blank = names2.filter((name) => personKey(name) === "").length;
  return blank === 0 ? [] : [
    {
      status: "fail",
      message: {
        en: `${countOf(blank, "entry", "entries")} in the list of operators ${blank === 1 ? "is" : "are"} blank.`,
        ko: `운영자 목록에 빈 항목이 ${blank}개 있습니다.`
      },
      why: {
        en: "A blank entry is most often a variable that was never set: a person is missing.",
        ko: "빈 항목은 대개 설정되지 않은 변수이며, 그만큼 사람이 빠진 것입니다."
      },
      instead: {
        en: "Name the person, or take the blank entry out.",
        ko: "운영자 이름을 넣거나 빈 항목을 지우세요."
      }
    }
  ];
}
function findTooFew(people, options) {
  const operators = people.map(([name]) => name);
  const joined = tellJoined(people);
  const missing = options.min - operators.length;
  if (missing <= 0) {
    return [];
  }
  const names2 = operators.length === 0 ? { en: "nobody is named", ko: "지정된 사람 없음" } : nameList(operators);
  return [
    {
      status: "fail",
      message: {
        en: `${countOf(operators.length, "distinct operator")} (${names2.en}); the standard asks for ${options.min}.${joined.en}`,
        ko: `서로 다른 운영자 ${operators.length}명(${names2.ko}), 기준은 ${options.min}명입니다.${joined.ko}`
      },
      why: whyTooFew(operators, options.min),
      instead: {
        en: `Name ${missing} more, for example --operators ${[...operators, ...Array.from({ length: missing }, (_, index) => `NAME${index + 1}`)].join(",")}.`,
        ko: `${missing}명을 더 지정하세요(예: --operators ${[...operators, ...Array.from({ length: missing }, (_, index) => `이름${index + 1}`)].join(",")}).`
      }
    }
  ];
}
function whyTooFew(operators, min) {
  const [first] = operators;
  if (first === void 0) {
    return {
      en: "Nobody is bound to watch this deploy, and nobody would start the rollback.",
      ko: "이 배포를 지켜볼 사람이 정해지지 않아, 문제가 생겨도 롤백을 시작할 사람이 없습니다."
    };
  }
  const left = operators.length - 1;
  return left === 0 ? {
    en: `If ${first} is called away, nobody is left who watches this deploy and can roll it back.`,
    ko: `${first} 님이 자리를 비우면 이 배포를 지켜보고 롤백할 사람이 없습니다.`
  } : {
    en: `If ${first} is called away, ${left} ${left === 1 ? "is" : "are"} left to watch this deploy and roll it back, where the standard counts on ${min}.`,
    ko: `${first} 님이 자리를 비우면 이 배포를 지켜보고 롤백할 사람이 ${left}명만 남습니다(기준 ${min}명).`
  };
}
function findNotAllowed(operators, options) {
  const allowed = new Set(options.allowed?.map(personKey));
  const strangers = options.allowed === null ? [] : operators.filter((name) => !allowed.has(personKey(name)));
  if (strangers.length === 0) {
    return [];
  }
  const names2 = nameList(strangers);
  const choice = nameList(options.allowed ?? [], 10);
  return [
    {
      status: "fail",
      message: {
        en: `Not on the list of allowed operators: ${names2.en}.`,
        ko: `허용된 운영자 목록에 없음: ${names2.ko}.`
      },
      why: {
        en: "Somebody without access or training for this environment cannot carry out the rollback when it counts.",
        ko: "이 환경의 권한이나 교육이 없는 사람은 정작 필요할 때 롤백을 수행할 수 없습니다."
      },
      instead: choice.en === "" ? {
        en: "The list is empty: name somebody under operators.allowed.",
        ko: "목록이 비어 있습니다. operators.allowed에 운영자를 지정하세요."
      } : { en: `Choose from: ${choice.en}.`, ko: `다음 중에서 지정하세요: ${choice.ko}.` }
    }
  ];
}
function findAuthorAlone(people, facts, options) {
  const authors = facts.change.modules.flatMap((module) => module.authors).filter((author) => !author.bot);
  const isAuthor = (names3) => names3.some((name) => authors.some((author) => isSamePerson(name, author)));
  const operates = (author) => people.flat().some((name) => isSamePerson(name, author));
  const alone = people.length > 0 && authors.length > 0 && people.every(isAuthor) && authors.every(operates);
  if (options.authorAlone || !alone) {
    return [];
  }
  const names2 = nameList(people.map(([name]) => name));
  return [
    {
      status: "fail",
      message: {
        en: `The only operators (${names2.en}) are the authors of the whole change.`,
        ko: `운영자(${names2.ko})가 이 변경 전체의 작성자뿐입니다.`
      },
      why: {
        en: "Authors look for what they expect; a second pair of eyes sees what they did not think of.",
        ko: "작성자는 예상한 것만 확인하기 쉬우므로, 생각하지 못한 이상을 볼 다른 사람이 필요합니다."
      },
      instead: {
        en: "Name at least one operator who wrote none of it.",
        ko: "이 변경을 작성하지 않은 운영자를 한 명 이상 지정하세요."
      },
      evidence: authors.map((author) => ({ text: verbatim(`${author.name} <${author.email}>`) }))
    }
  ];
}

// src/core/review/rules/range.ts
var rangeRule = {
  id: "range",
  title: { en: "Range", ko: "배포 범위" },
  protects: {
    en: "A deploy that changes nothing, because base or head is wrong, is noticed.",
    ko: "base나 head를 잘못 지정해 아무것도 바뀌지 않는 배포를 알아차리도록 합니다."
  },
  decides: {
    en: "Warns when no module has a commit, a changed file or a commit that is taken away. Unknown when there is no module, and when base is the newest tag only because deployments could not be read.",
    ko: "모든 모듈에 커밋, 변경 파일, 사라지는 커밋이 없으면 경고합니다. 모듈이 없거나, 배포 기록을 읽지 못해 가장 최근 태그를 base로 삼았으면 판단 불가입니다."
  },
  reads: "change",
  evaluate(facts) {
    const { modules } = facts.change;
    const empty = modules.filter(isEmpty);
    if (modules.length === 0) {
      return {
        status: "unknown",
        message: { en: "No module was read.", ko: "읽은 모듈이 없습니다." },
        why: { en: "What is deployed cannot be told.", ko: "무엇이 배포되는지 알 수 없습니다." },
        instead: {
          en: "Name the repository with --repo, or modules in the config.",
          ko: "--repo로 저장소를 지정하거나 설정의 modules를 확인하세요."
        },
        evidence: []
      };
    }
    const commits = modules.reduce((sum, module) => sum + module.statistics.commits, 0);
    const files = modules.reduce((sum, module) => sum + module.statistics.files, 0);
    return judge({
      problems: [...findGuessed(facts.change), ...empty.length < modules.length ? [] : [nothing(empty)]],
      pass: {
        en: `${countOf(commits, "commit")} in ${countOf(files, "file")} to deploy.`,
        ko: `배포 대상: 커밋 ${commits}건, 파일 ${files}개.`
      },
      evidence: empty.length < modules.length ? empty.map(emptyEvidence) : []
    });
  }
};
function nothing(empty) {
  const ranges = empty.map(({ range }) => `${range.base}..${range.head}`).join(", ");
  return {
    status: "warn",
    message: {
      en: `Nothing to deploy: ${ranges} holds no change.`,
      ko: `배포할 내용이 없습니다: ${ranges} 범위에 변경이 없습니다.`
    },
    why: {
      en: "Either this is already deployed, or base or head is not what was meant.",
      ko: "이미 배포되었거나 base 또는 head가 의도와 다를 수 있습니다."
    },
    instead: {
      en: "Compare --base with what runs now, and --head with what should run.",
      ko: "--base는 현재 배포된 버전, --head는 배포할 버전이 맞는지 확인하세요."
    },
    evidence: empty.map(emptyEvidence)
  };
}
function findGuessed({ modules, context }) {
  const unread = context.sources.some(
    ({ source, status }) => source === "deployments" && status !== "complete" && status !== "off"
  );
  const guessed = modules.filter(({ range }) => range.source === "tag");
  if (!unread || guessed.length === 0) return [];
  const names2 = guessed.map(({ name, range }) => `${name} ${range.base}`).join(", ");
  return [
    {
      status: "unknown",
      message: {
        en: `What is deployed could not be asked; the newest tag stands for it: ${names2}.`,
        ko: `배포된 버전을 확인하지 못해 가장 최근 태그를 기준으로 삼았습니다: ${names2}.`
      },
      why: {
        en: "When the tag was never deployed, commits before it go out without being in the note.",
        ko: "그 태그가 배포된 적이 없다면 이전 커밋이 노트에 없이 함께 배포됩니다."
      },
      instead: {
        en: "Say what is deployed with --base REF, or run again when the deployments can be read.",
        ko: "--base REF로 배포된 버전을 지정하거나, 배포 기록을 읽을 수 있을 때 다시 실행하세요."
      }
    }
  ];
}
var isEmpty = (module) => module.statistics.commits === 0 && module.statistics.files === 0 && module.takesAway.length === 0;
var emptyEvidence = (module) => ({
  text: {
    en: `${module.name}: no change in ${module.range.base}..${module.range.head}`,
    ko: `${module.name}: ${module.range.base}..${module.range.head} 범위에 변경 없음`
  }
});

// src/core/review/rules/rollback-plan.ts
var rollbackPlanRule = {
  id: "rollback-plan",
  title: { en: "Rollback plan", ko: "롤백 계획" },
  protects: {
    en: "When the deploy goes wrong, people follow a plan instead of making one.",
    ko: "배포에 문제가 생겼을 때 즉석에서 방법을 찾지 않고 정해진 계획대로 되돌리도록 합니다."
  },
  decides: {
    en: "Fails when the strategy is not in `strategies`, when the scenario lacks a trigger, an action or a verification, and when the change destroys data and the plan has no caveat.",
    ko: "전략이 `strategies`에 없거나, 시나리오에 시작 조건·조치·확인 중 하나가 없거나, 데이터를 없애는 변경인데 주의 사항이 없으면 실패합니다."
  },
  reads: "note",
  evaluate(facts, options) {
    const { strategy, scenario, caveats } = facts.note.rollback;
    const problems = [];
    if (!options.strategies.includes(strategy)) {
      problems.push(strategyNotAllowed(strategy, options.strategies));
    }
    const steps = new Set(scenario.filter((step) => step.text.trim() !== "").map((step) => step.step));
    problems.push(
      ...["trigger", "action", "verify"].filter((step) => !steps.has(step)).map((step) => missingStep[step])
    );
    const lost = irreversibleIn(facts.change);
    if (lost.length > 0 && !caveats.some((caveat) => caveat.text.trim() !== "")) {
      problems.push({
        status: "fail",
        message: {
          en: `The change destroys data (${countOf(lost.length, "statement")}), and the plan does not say what a rollback cannot bring back.`,
          ko: `데이터를 없애는 변경(구문 ${lost.length}개)인데, 롤백으로 되돌릴 수 없는 것이 계획에 적혀 있지 않습니다.`
        },
        why: {
          en: "Whoever rolls back believes that all is as before, and finds out about the lost data later.",
          ko: "롤백한 사람은 모두 되돌렸다고 믿고, 사라진 데이터는 나중에야 알게 됩니다."
        },
        instead: {
          en: "Add a caveat that names the data, and how it is saved before the deploy.",
          ko: "사라지는 데이터와 배포 전 백업 방법을 주의 사항에 적으세요."
        },
        evidence: boundEvidence(lost.map((item) => item.evidence))
      });
    }
    return judge({
      problems,
      pass: {
        en: `${strategy}, with trigger, ${countOf(scenario.filter((step) => step.step === "action").length, "action")}${caveats.length > 0 ? `, verification and ${countOf(caveats.length, "caveat")}` : " and verification"}.`,
        ko: `${strategy}: 시작 조건, 조치 ${scenario.filter((step) => step.step === "action").length}단계, 확인 방법${caveats.length > 0 ? `, 주의 사항 ${caveats.length}건` : ""}이 있습니다.`
      }
    });
  }
};
function strategyNotAllowed(strategy, allowed) {
  return {
    status: "fail",
    message: {
      en: `The rollback strategy ${strategy} is not allowed here.`,
      ko: `허용되지 않은 롤백 전략입니다: ${strategy}.`
    },
    why: {
      en: "A way back that this environment is not prepared for fails when it is needed.",
      ko: "이 환경에서 준비되지 않은 방법은 정작 필요할 때 실패합니다."
    },
    instead: {
      en: `Plan one of: ${allowed.join(", ")}.`,
      ko: `다음 중 하나로 계획하세요: ${allowed.join(", ")}.`
    }
  };
}
var missingStep = {
  trigger: {
    status: "fail",
    message: {
      en: "The rollback plan does not say what starts it.",
      ko: "롤백 계획에 시작 조건이 없습니다."
    },
    why: {
      en: "Without an agreed sign, people wait and discuss while users suffer.",
      ko: "합의된 기준이 없으면 논의하느라 롤백이 늦어집니다."
    },
    instead: {
      en: 'Add a trigger with a number, for example "error rate above 1 % for 5 minutes".',
      ko: '"오류율 1% 초과 5분 지속"처럼 수치가 있는 시작 조건을 추가하세요.'
    }
  },
  action: {
    status: "fail",
    message: { en: "The rollback plan has no step to carry out.", ko: "롤백 계획에 수행할 단계가 없습니다." },
    why: {
      en: "A strategy without steps is worked out under pressure, by whoever is there.",
      ko: "단계가 없으면 압박 속에서 그때 있는 사람이 방법을 찾아야 합니다."
    },
    instead: {
      en: "Add the steps in order: what to run, where, and to which version.",
      ko: "무엇을, 어디에서, 어느 버전으로 되돌리는지 순서대로 적으세요."
    }
  },
  verify: {
    status: "fail",
    message: {
      en: "The rollback plan does not say how to see that it worked.",
      ko: "롤백 계획에 완료 확인 방법이 없습니다."
    },
    why: {
      en: "A rollback that only seems to have worked leaves the trouble running.",
      ko: "롤백된 것처럼 보이기만 하면 문제가 계속됩니다."
    },
    instead: {
      en: "Add what must be seen afterwards: the version, the error rate, one request that works.",
      ko: "롤백 후 확인할 것(버전, 오류율, 정상 요청)을 추가하세요."
    }
  }
};

// src/core/review/rules/sources.ts
var names = {
  "pull-requests": { en: "pull requests", ko: "PR" },
  checks: { en: "checks", ko: "체크 결과" },
  deployments: { en: "deployments", ko: "배포 기록" },
  issues: { en: "issues", ko: "이슈" },
  notes: { en: "earlier notes", ko: "이전 노트" },
  model: { en: "language model", ko: "언어 모델" }
};
var sourcesRule = {
  id: "sources",
  title: { en: "Sources", ko: "정보 출처" },
  protects: {
    en: "What could not be consulted is known before the deploy, not after it.",
    ko: "확인하지 못한 정보가 무엇인지 배포 전에 알 수 있도록 합니다."
  },
  decides: {
    en: "Fails when a configured source (pull requests, checks, deployments, issues, earlier notes, the model) gave nothing, and when one of `required` is not configured or gave only a part. Warns when another source gave only a part.",
    ko: "설정된 출처(PR, 체크, 배포 기록, 이슈, 이전 노트, 모델)를 전혀 확인하지 못했거나 `required`에 있는 출처가 설정되지 않았거나 일부만 확인되었으면 실패하고, 그 밖의 출처를 일부만 확인했으면 경고합니다."
  },
  reads: "change",
  evaluate({ change }, options) {
    const reports = change.context.sources;
    const asked = reports.filter(({ status }) => status !== "off");
    const absent = options.required.filter((source) => !asked.some((report) => report.source === source));
    return judge({
      problems: [
        ...absent.length > 0 ? [notConfigured(absent)] : [],
        ...found(reports, "failed", options.required),
        ...found(reports, "partial", options.required)
      ],
      pass: asked.length === 0 ? {
        en: "Nothing beside git is configured.",
        ko: "git 외에 설정된 출처가 없습니다."
      } : {
        en: `Consulted: ${namesOf(asked).en}.`,
        ko: `확인한 출처: ${namesOf(asked).ko}.`
      }
    });
  }
};
var namesOf = (reports) => ({
  en: nameList(reports.map(({ source }) => names[source].en)).en,
  ko: nameList(reports.map(({ source }) => names[source].ko)).ko
});
function notConfigured(sources) {
  const list = namesOf(sources.map((source) => ({ source })));
  return {
    status: "fail",
    message: { en: `Required and not configured: ${list.en}.`, ko: `필수이나 설정되지 않음: ${list.ko}.` },
    why: {
      en: "The standard asks for what nobody looked at.",
      ko: "기준에서 요구하는 정보를 확인하지 않았습니다."
    },
    instead: {
      en: "Configure it (github, jira, model in the config, and its token in the environment).",
      ko: "설정(github, jira, model)과 환경 변수의 토큰을 지정하세요."
    }
  };
}
function found(reports, status, required) {
  const bad = reports.filter((report) => report.status === status);
  if (bad.length === 0) return [];
  const list = namesOf(bad);
  const hints = [...new Set(bad.flatMap(({ problems }) => problems.map(({ hint }) => hint)))];
  const texts = {
    failed: {
      en: `Could not be consulted: ${list.en}.`,
      ko: `확인하지 못함: ${list.ko}.`
    },
    partial: {
      en: `Only partly consulted: ${list.en}.`,
      ko: `일부만 확인함: ${list.ko}.`
    }
  };
  return [
    {
      status: status === "failed" || bad.some(({ source }) => required.includes(source)) ? "fail" : "warn",
      message: texts[status],
      why: {
        en: "What they would have said is not in the note.",
        ko: "해당 내용이 노트에 반영되지 않았습니다."
      },
      instead: {
        en: ["Look there by hand, or run again.", ...hints.slice(0, 3)].join(" "),
        ko: ["직접 확인하거나 다시 실행하세요.", ...hints.slice(0, 3)].join(" ")
      },
      evidence: boundEvidence(bad.flatMap(evidenceOf))
    }
  ];
}
function evidenceOf(report) {
  const { en, ko } = names[report.source];
  if (report.problems.length === 0) {
    const count = `${report.got}/${report.asked}`;
    return [{ text: { en: `${en}: ${count}`, ko: `${ko}: ${count}` } }];
  }
  return report.problems.map(({ message }) => ({
    text: { en: `${en}: ${message}`, ko: `${ko}: ${message}` }
  }));
}

// src/core/review/rules/takes-away.ts
var takesAwayRule = {
  id: "takes-away",
  title: { en: "Takes away", ko: "사라지는 변경" },
  protects: {
    en: "A fix that runs in production is not undone by a release from another branch.",
    ko: "운영에 반영된 수정이 다른 브랜치의 배포로 사라지지 않도록 합니다."
  },
  decides: {
    en: "Fails when more than `max` commits are deployed now and missing from head. Commits whose same change is in head under another id (cherry-picked) do not count.",
    ko: "현재 배포되어 있지만 head에 없는 커밋이 `max`건을 넘으면 실패합니다. 같은 변경이 다른 커밋으로 head에 있으면(cherry-pick) 제외합니다."
  },
  reads: "change",
  evaluate(facts, options) {
    const all = facts.change.modules.flatMap(
      (module) => module.takesAway.map((commit) => ({ commit, module }))
    );
    const gone = all.filter(({ commit }) => commit.equivalentIn === void 0);
    const kept = all.filter(({ commit }) => commit.equivalentIn !== void 0);
    const goneEvidence = gone.map(({ commit, module }) => ({
      text: {
        en: `${commit.subject} (${commit.author.name}, ${module.name})`,
        ko: `${commit.subject} (${commit.author.name}, ${module.name})`
      },
      ref: commit.ref
    }));
    const keptEvidence = kept.map(({ commit }) => ({
      text: {
        en: `${commit.subject}: the same change is in head as ${commit.equivalentIn ?? ""}`,
        ko: `${commit.subject}: 같은 변경이 head에 ${commit.equivalentIn ?? ""}(으)로 있음`
      },
      ref: commit.ref
    }));
    const tooMany = gone.length > options.max;
    const authors = [...new Set(gone.map(({ commit }) => commit.author.name))].slice(0, 3).join(", ");
    return judge({
      problems: tooMany ? [
        {
          status: "fail",
          message: {
            en: `${countOf(gone.length, "commit")} that ${gone.length === 1 ? "is" : "are"} deployed now would disappear${options.max > 0 ? `; at most ${options.max} may` : ""}.`,
            ko: `현재 배포된 커밋 ${gone.length}건이 사라집니다${options.max > 0 ? `(허용 ${options.max}건)` : ""}.`
          },
          why: {
            en: `Their effect ends with this deploy, hotfixes included: "${gone[0]?.commit.subject ?? ""}" for one.`,
            ko: `긴급 수정을 포함해 해당 커밋의 효과가 이번 배포로 없어집니다. 예: "${gone[0]?.commit.subject ?? ""}".`
          },
          instead: {
            en: `Merge or cherry-pick them into head, or let their authors (${authors}) confirm that they may go.`,
            ko: `head에 병합하거나 cherry-pick하고, 없어져도 된다면 작성자(${authors})의 확인을 받으세요.`
          },
          evidence: boundEvidence(goneEvidence)
        }
      ] : [],
      pass: gone.length === 0 ? {
        en: "Nothing that is deployed now disappears.",
        ko: "현재 배포된 변경 중 사라지는 것이 없습니다."
      } : {
        en: `${countOf(gone.length, "commit")} would disappear; ${options.max} may.`,
        ko: `커밋 ${gone.length}건이 사라지지만 허용 범위(${options.max}건) 안입니다.`
      },
      evidence: boundEvidence([...tooMany ? [] : goneEvidence, ...keptEvidence])
    });
  }
};

// src/core/review/work-hours.ts
var stretchDaysMax = 14;
function whyOff(date, work) {
  const name = work.daysOff.get(date.toString());
  if (name !== void 0) {
    return { kind: "day-off", name };
  }
  const weekday = weekdays[date.dayOfWeek - 1];
  return weekday !== void 0 && work.days.includes(weekday) ? null : { kind: "weekday" };
}
function workdayAt(at, work) {
  const date = inZone(at, work.timeZone).toPlainDate();
  const isAtWork = (day) => {
    const shift = shiftOf(day, work);
    return whyOff(day, work) === null && shift.start <= at && at < shift.end;
  };
  return [date, date.subtract({ days: 1 })].find(isAtWork) ?? null;
}
function stretchFrom(date, work) {
  if (whyOff(date, work) !== null) {
    return null;
  }
  const { start, end: firstEnd } = shiftOf(date, work);
  let end = firstEnd;
  for (let count = 1; count < stretchDaysMax; count += 1) {
    const next = date.add({ days: count });
    const shift = shiftOf(next, work);
    if (whyOff(next, work) !== null || shift.start > end) {
      break;
    }
    end = shift.end;
  }
  return { start, end };
}
function stretchAt(at, work) {
  const day = workdayAt(at, work);
  return day === null ? null : stretchFrom(day, work);
}
function eveOf(period, work) {
  const day = workdayAt(epochMs(period.end - 1), work);
  return day !== null && whyOff(day.add({ days: 1 }), work) !== null ? day : null;
}
function shiftOf(date, work) {
  const { from, to } = work.hours;
  const overnight = to < from;
  return {
    start: clockAt(date, from, work.timeZone),
    end: clockAt(overnight ? date.add({ days: 1 }) : date, to, work.timeZone)
  };
}
function clockAt(date, time, timeZone) {
  const [day, clock] = time === "24:00" ? [date.add({ days: 1 }), "00:00"] : [date, time];
  return epochMs(
    day.toPlainDateTime(Temporal.PlainTime.from(clock)).toZonedDateTime(timeZone).epochMilliseconds
  );
}

// src/core/review/next-window.ts
var daysAhead = 60;
var stepMs = 30 * 6e4;
function findNextWindow(needs, work) {
  const earliest = Math.ceil(needs.after / stepMs) * stepMs;
  let date = inZone(needs.after, work.timeZone).toPlainDate().subtract({ days: 1 });
  for (let count = 0; count <= daysAhead; count += 1, date = date.add({ days: 1 })) {
    const stretch = stretchFrom(date, work);
    if (stretch === null) {
      continue;
    }
    const latest = stretch.end - needs.reserveMs - needs.lengthMs;
    for (let start = Math.max(stretch.start, earliest); start <= latest; start += stepMs) {
      const period = { start: epochMs(start), end: epochMs(start + needs.lengthMs) };
      if (!needs.isFrozen(period) && !(needs.avoidEve && eveOf(period, work) !== null)) {
        return period;
      }
    }
  }
  return null;
}

// src/core/review/propose-window.ts
var minuteMs = 6e4;
function proposeWindow(input) {
  const { window, options, work, facts } = input;
  const next = findNextWindow(
    {
      after: epochMs(Math.max(facts.release.now, window.start)),
      lengthMs: Math.min(window.end - window.start, options.maxMinutes * minuteMs),
      reserveMs: Math.max(options.tailMinutes, options.watchMinutes) * minuteMs,
      avoidEve: options.beforeDayOff !== "allow",
      isFrozen: findFrozen(facts)
    },
    work
  );
  if (next === null) {
    return {
      en: "No working time in the next sixty days has room for a window of this length: make it shorter, or see calendar and window in the config.",
      ko: "앞으로 60일 안에 이 길이의 배포 시간을 잡을 수 없습니다. 시간을 줄이거나 설정의 calendar와 window를 확인하세요."
    };
  }
  const isPast = window.start <= facts.release.now;
  const span = spanText(next, work.timeZone);
  return {
    en: `Move it to ${span.en}, the first time ${isPast ? "from now on" : "after the one asked for"} that meets the standard.`,
    ko: `${isPast ? "지금" : "요청한 시간"} 이후 기준을 충족하는 가장 빠른 시간으로 옮기세요: ${span.ko}`
  };
}
function findFrozen(facts) {
  const frozen2 = facts.calendar.freezes.filter((freeze) => appliesTo(freeze.environments, facts.release.environment)).map((freeze) => freezePeriod(freeze, facts.release.timeZone));
  return (period) => frozen2.some((freeze) => freeze === null || overlaps(freeze, period));
}

// src/core/review/find-outside-hours.ts
var minuteMs2 = 6e4;
function findOutsideHours(input) {
  const { window, work } = input;
  const stretch = stretchAt(window.start, work);
  const instead = proposeWindow(input);
  if (stretch === null) {
    return [{ ...outsideText(input), status: "fail", instead }];
  }
  const late = lateEndText(input, stretch);
  return [...late === null ? [] : [{ ...late, status: "fail", instead }], ...findEve(input)];
}
function outsideText({ window, work, options }) {
  const start = momentText(window.start, work.timeZone);
  const date = inZone(window.start, work.timeZone).toPlainDate();
  const off = whyOff(date, work);
  const why2 = {
    en: "If it goes wrong, the people who can fix it are not at work, and finding them costs the time that users wait.",
    ko: "문제가 생겼을 때 고칠 수 있는 사람이 근무 중이 아니어서, 연락하는 동안 장애가 길어집니다."
  };
  if (off?.kind === "day-off") {
    return {
      message: {
        en: `The window starts on a day off: ${dateText(date).en}, ${off.name}.`,
        ko: `배포 시작일이 휴일입니다: ${dateText(date).ko} ${off.name}.`
      },
      why: why2,
      evidence: [{ text: verbatim(`${date.toString()}: ${off.name}`) }]
    };
  }
  if (off?.kind === "weekday") {
    return {
      message: {
        en: `The window starts on ${dateText(date).en}, which is no working day.`,
        ko: `근무일이 아닌 날에 시작합니다: ${dateText(date).ko}.`
      },
      why: why2
    };
  }
  return {
    message: {
      en: `The window starts at ${start.en}, outside working hours (${options.hours.from}–${options.hours.to}, ${work.timeZone}).`,
      ko: `근무 시간(${options.hours.from}~${options.hours.to}, ${work.timeZone}) 밖에 시작합니다: ${start.ko}.`
    },
    why: why2
  };
}
function lateEndText({ window, work, options }, stretch) {
  const left = Math.floor((stretch.end - window.end) / minuteMs2);
  const end = momentText(window.end, work.timeZone);
  const close = momentText(stretch.end, work.timeZone);
  const why2 = {
    en: `Most trouble shows within the first hour after a deploy; from ${close.en} on nobody at work would see it.`,
    ko: `배포 문제는 대부분 배포 직후 드러나는데, ${close.ko} 이후에는 근무 중에 볼 사람이 없습니다.`
  };
  if (left < 0) {
    return {
      message: {
        en: `The window ends at ${end.en}, after working time is over (${close.en}).`,
        ko: `배포 종료(${end.ko})가 근무 종료(${close.ko})보다 늦습니다.`
      },
      why: why2
    };
  }
  if (left < options.watchMinutes) {
    return {
      message: {
        en: `After the end at ${end.en}, ${left} minutes of working time remain; ${options.watchMinutes} are needed to watch.`,
        ko: `배포 종료(${end.ko}) 후 남는 근무 시간이 ${left}분으로, 지켜보는 데 필요한 ${options.watchMinutes}분보다 짧습니다.`
      },
      why: why2
    };
  }
  if (left < options.tailMinutes) {
    return {
      message: {
        en: `The window ends at ${end.en}, within the last ${options.tailMinutes} minutes of the working day.`,
        ko: `배포 종료(${end.ko})가 근무 종료 전 ${options.tailMinutes}분 안에 있습니다.`
      },
      why: why2
    };
  }
  return null;
}
function findEve(input) {
  const { window, options, work } = input;
  const eve = eveOf(window, work);
  const next = eve?.add({ days: 1 });
  const off = next === void 0 ? null : whyOff(next, work);
  if (options.beforeDayOff === "allow" || eve === null || next === void 0 || off === null) {
    return [];
  }
  const name = off.kind === "day-off" ? off.name : "";
  return [
    {
      status: options.beforeDayOff,
      message: {
        en: `${dateText(eve).en} is the last working day before days off (${[dateText(next).en, name].filter(Boolean).join(", ")}).`,
        ko: `휴일 전 마지막 근무일입니다: ${dateText(eve).ko}, 다음 날 ${[dateText(next).ko, name].filter(Boolean).join(" ")}.`
      },
      why: {
        en: "What shows slowly, a leak or a nightly job, would show while nobody is at work.",
        ko: "누수나 야간 작업처럼 천천히 드러나는 문제가 아무도 없는 동안 드러납니다."
      },
      instead: proposeWindow(input)
    }
  ];
}

// src/core/review/rules/window.ts
var minuteMs3 = 6e4;
var lateStartMs = 60 * minuteMs3;
var windowRule = {
  id: "window",
  title: { en: "Deploy window", ko: "배포 시간" },
  protects: {
    en: "The deploy happens, and is watched afterwards, while the people who can fix it are at work.",
    ko: "문제를 고칠 수 있는 사람이 근무하는 동안 배포하고 지켜보도록 합니다."
  },
  decides: {
    en: "In `time-zone`: start and end lie in the same working time (`days`, `hours`, no day off when `holidays`), the end leaves `tail-minutes` and `watch-minutes` of it, and the window is no longer than `max-minutes`. The last working day before days off: `before-day-off`. A start over an hour ago warns, a window that is over fails. Without a window, or when days off cannot be told: unknown.",
    ko: "`time-zone` 기준으로 시작과 끝이 같은 근무 시간(`days`, `hours`, `holidays`이면 휴일 제외) 안에 있고, 종료 후 `tail-minutes`와 `watch-minutes`만큼 근무 시간이 남고, 길이가 `max-minutes` 이하인지 봅니다. 휴일 전 마지막 근무일은 `before-day-off`를 따릅니다. 시작이 1시간 넘게 지났으면 경고, 이미 끝났으면 실패이며, 시간이 없거나 휴일을 알 수 없으면 판단 불가입니다."
  },
  reads: "change",
  evaluate(facts, options) {
    const { window, daysOff } = facts.release;
    if (window === null) {
      return noWindow();
    }
    if (options.holidays && daysOff.status === "unknown") {
      return daysOffUnknown(daysOff.reason);
    }
    const work = workHoursOf(facts, options);
    const span = spanText(window, work.timeZone);
    return judge({
      problems: [
        ...findLate(window, facts),
        ...findTooLong(window, options),
        ...findOutsideHours({ window, options, work, facts }),
        ...findUncheckedHolidays(facts, options)
      ],
      pass: {
        en: `${span.en} lies in working time and leaves enough of it to watch.`,
        ko: `근무 시간 안이며 배포 후 지켜볼 시간도 충분합니다: ${span.ko}.`
      }
    });
  }
};
function workHoursOf(facts, options) {
  const { daysOff, timeZone } = facts.release;
  const days = options.holidays && daysOff.status === "known" ? daysOff.days : facts.calendar.add;
  return {
    timeZone,
    days: options.days,
    hours: options.hours,
    daysOff: new Map(days.map((day) => [day.date, day.name]))
  };
}
function noWindow() {
  return {
    status: "unknown",
    message: { en: "No deploy window is given.", ko: "배포 시간이 지정되지 않았습니다." },
    why: {
      en: "Whether people will be at work to watch the deploy cannot be told.",
      ko: "배포를 지켜볼 사람이 근무 중인지 알 수 없습니다."
    },
    instead: {
      en: "Give one: --window now, or --window 2026-03-03T11:00/1h",
      ko: "배포 시간을 지정하세요: --window now 또는 --window 2026-03-03T11:00/1h"
    },
    evidence: []
  };
}
function daysOffUnknown(reason) {
  return {
    status: "unknown",
    message: {
      en: `Which days are off cannot be told: ${reason}`,
      ko: `휴일을 확인할 수 없습니다: ${reason}`
    },
    why: {
      en: "The window may lie on a holiday, when nobody watches.",
      ko: "지켜볼 사람이 없는 휴일에 배포하게 될 수 있습니다."
    },
    instead: {
      en: "Check calendar.country and calendar.region, or list the days under calendar.add and set window.holidays to false.",
      ko: "calendar.country와 calendar.region을 확인하거나, calendar.add에 휴일을 적고 window.holidays를 false로 설정하세요."
    },
    evidence: []
  };
}
function findLate(window, facts) {
  const { now, timeZone } = facts.release;
  const over = window.end <= now;
  if (!over && now - window.start <= lateStartMs) {
    return [];
  }
  const start = momentText(window.start, timeZone);
  const end = momentText(window.end, timeZone);
  return [
    {
      status: over ? "fail" : "warn",
      message: over ? {
        en: `The window ended at ${end.en}; that is over.`,
        ko: `배포 시간이 이미 끝났습니다(종료 ${end.ko}).`
      } : {
        en: `The window began over an hour ago, at ${start.en}.`,
        ko: `배포 시작 시각이 1시간 넘게 지났습니다(시작 ${start.ko}).`
      },
      why: {
        en: "The deploy would run later than people were told, and what remains may be too short to undo it.",
        ko: "안내된 시간보다 늦게 배포되고, 남은 시간이 되돌리기에 부족할 수 있습니다."
      },
      instead: {
        en: "Give the window that is now meant: --window now, or a later start.",
        ko: "실제 배포할 시간을 다시 지정하세요: --window now 또는 더 늦은 시작 시각."
      }
    }
  ];
}
function findTooLong(window, options) {
  const minutes = Math.round((window.end - window.start) / minuteMs3);
  if (minutes <= options.maxMinutes) {
    return [];
  }
  return [
    {
      status: "fail",
      message: {
        en: `The window is ${minutes} minutes long; at most ${options.maxMinutes} are allowed.`,
        ko: `배포 시간이 ${minutes}분으로, 허용된 최대 ${options.maxMinutes}분을 넘습니다.`
      },
      why: {
        en: "In a long window nobody knows when to look, and it blocks the time for others.",
        ko: "시간이 길면 언제 지켜봐야 할지 알기 어렵고, 다른 배포도 막습니다."
      },
      instead: {
        en: `Name the ${options.maxMinutes} minutes in which it will really happen, or split the release.`,
        ko: `실제로 배포할 ${options.maxMinutes}분 이내의 시간을 지정하거나 배포를 나누세요.`
      }
    }
  ];
}
function findUncheckedHolidays(facts, options) {
  const { daysOff } = facts.release;
  if (!options.holidays || daysOff.status === "unknown" || daysOff.country !== null) {
    return [];
  }
  return [
    {
      status: "warn",
      message: {
        en: "Public holidays were not checked: no country is set.",
        ko: "국가가 설정되지 않아 공휴일을 확인하지 못했습니다."
      },
      why: {
        en: "The window may lie on a public holiday, when nobody watches.",
        ko: "지켜볼 사람이 없는 공휴일에 배포하게 될 수 있습니다."
      },
      instead: {
        en: "Set calendar.country (for example KR), or say that holidays do not matter with window.holidays: false.",
        ko: "calendar.country를 설정하거나(예: KR), 공휴일을 따지지 않는다면 window.holidays: false로 설정하세요."
      }
    }
  ];
}

// src/core/review/rules.ts
var builtInRules = {
  range: rangeRule,
  "takes-away": takesAwayRule,
  operators: operatorsRule,
  window: windowRule,
  freeze: freezeRule,
  "irreversible-migration": irreversibleMigrationRule,
  "migration-files": migrationFilesRule,
  "breaking-change": breakingChangeRule,
  "rollback-plan": rollbackPlanRule,
  "monitoring-plan": monitoringPlanRule,
  checklists: checklistsRule,
  "note-complete": noteCompleteRule,
  coverage: coverageRule,
  sources: sourcesRule
};
var builtInRuleIds = Object.values(builtInRules).map((rule) => rule.id);

// src/core/review/standard.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function effectiveStandard(input) {
  const { overrides, custom, onUnknown } = input.settings.standard;
  const rules = overrides.filter((override) => holds(override, input)).reduce((current, override) => patchRules(current, override.rules), input.settings.standard.rules);
  return { rules, custom, onUnknown };
}
var canonicalStandard = (standard) => JSON.stringify(sortKeys(standard));
function summariseStandard(findings, version) {
  const ran = findings.filter((finding) => finding.rule !== emergencyFindingId);
  return { version, met: ran.filter((finding) => finding.status === "pass").length, total: ran.length };
}
function holds(override, { environment, change }) {
  const { environments, paths, workTypes } = override;
  return appliesTo(environments, environment) && (paths === null || touches(change, paths)) && (workTypes === null || change.workTypes.some((hit) => workTypes.includes(hit.type)));
}
function touches(change, globs) {
  const matches = (0, import_picomatch.default)([...globs], { dot: true });
  return change.modules.some(
    (module) => module.files.some(
      (file) => matches(file.path) || file.previousPath !== void 0 && matches(file.previousPath)
    )
  );
}
function patchRules(rules, patch) {
  const patched = (id) => ({ ...rules[id], ...patch[id] });
  return {
    operators: patched("operators"),
    window: patched("window"),
    freeze: patched("freeze"),
    checklists: patched("checklists"),
    "rollback-plan": patched("rollback-plan"),
    "monitoring-plan": patched("monitoring-plan"),
    "irreversible-migration": patched("irreversible-migration"),
    "migration-files": patched("migration-files"),
    "breaking-change": patched("breaking-change"),
    "note-complete": patched("note-complete"),
    coverage: patched("coverage"),
    "takes-away": patched("takes-away"),
    range: patched("range"),
    sources: patched("sources")
  };
}
function sortKeys(value) {
  if (Array.isArray(value)) {
    return value.map(sortKeys);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
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
  const { owner, approver, reason, expires } = waiver;
  return { owner, ...approver === null ? {} : { approver }, reason, expires };
}
function objectionTo(waiver, release, waiverDaysMax) {
  const { owner, approver, reason, expires } = waiver;
  const last = parseDate(expires);
  const today = inZone(release.now, release.timeZone).toPlainDate();
  const days = last === null ? null : today.until(last).days;
  const objection = (en, ko) => ({
    text: {
      en: `Waiver of ${owner} (${reason}) does not hold: ${en}.`,
      ko: `${owner} 님의 waiver(${reason})는 적용되지 않습니다: ${ko}.`
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
  if (personKey(owner) === "" || reason.trim() === "") {
    return objection("it names no owner or no reason", "담당자나 사유가 없음");
  }
  if (approver !== null && (personKey(approver) === "" || isOnePerson([approver, owner]))) {
    return objection("nobody but its owner approved it", "담당자 외의 승인자가 없음");
  }
  return null;
}

// src/core/review/review.ts
function reviewRelease(input) {
  const { change, note, release, standard, settings } = input;
  const facts = { change, note, release, calendar: settings.calendar };
  const findings = [
    ...builtInRuleIds.flatMap((id) => runBuiltIn(id, facts, input)),
    ...standard.custom.some((rule) => rule.level !== "off") ? runOwnRules(facts, input) : []
  ];
  const emergency = judgeEmergency(release, settings, {
    isNeeded: wouldStop(findings, standard.onUnknown)
  });
  return [
    ...findings,
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
function sealReview(input) {
  const { findings, release, version } = input;
  return {
    schemaVersion: 1,
    workspace: release.workspace,
    environment: release.environment,
    language: release.language,
    reviewedAt: isoTime(release.now),
    standard: summariseStandard(findings, version),
    findings: [...findings]
  };
}
function runBuiltIn(id, facts, input) {
  const options = input.standard.rules[id];
  const rule = builtInRules[id];
  return options.level === "off" ? [] : [
    judged(
      { rule: id, title: rule.title, level: options.level, outcome: rule.evaluate(facts, options) },
      input
    )
  ];
}
function runOwnRules(facts, input) {
  const plain = expressionFacts(facts);
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

// src/flows/expressions.ts
async function compileExpressions(rules, expressions) {
  const compiled = /* @__PURE__ */ new Map();
  const problems = [];
  let cause;
  for (const part of rules.filter((rule) => rule.level !== "off").flatMap(partsOf)) {
    try {
      compiled.set(part.source, compiled.get(part.source) ?? await expressions.compile(part.source));
    } catch (error) {
      if (!(error instanceof Failure && error.code === "expression/invalid")) throw error;
      problems.push(`${part.rule}, ${part.name}: ${error.message}`);
      cause ??= error;
    }
  }
  if (cause !== void 0) {
    const [first = ""] = problems;
    throw new Failure({
      code: "expression/invalid",
      message: problems.length === 1 ? `Own rule ${first}` : `${problems.length} expressions of own rules are invalid.`,
      hint: cause.hint,
      problems: problems.length === 1 ? [] : problems,
      cause
    });
  }
  return compiled;
}
var partsOf = ({ id, when, assert }) => [
  ...when === null ? [] : [{ rule: id, name: "when", source: when }],
  { rule: id, name: "assert", source: assert }
];

// src/flows/gate.ts
async function gate(request, settings, world) {
  const { change, release, baseline, note, usage } = await writeNote(request, settings, world);
  world.progress.step("Reviewing against the standard");
  const standard = effectiveStandard({ settings, environment: release.environment, change });
  const expressions = await compileExpressions(standard.custom, world.expressions);
  const findings = reviewRelease({ change, note: baseline, release, standard, expressions, settings });
  const version = `sha256:${world.hash.sha256(canonicalStandard(standard))}`;
  const review = sealReview({ findings, release, version });
  const decision = decide({ review, release, change, standard, settings, usage });
  const told = { note, review, decision, release, actor: request.actor };
  return publish(request, settings, { world, told: await redactTold(told, world.redactor) });
}
async function publish(request, settings, { world, told }) {
  const { note, review, decision } = told;
  const noteMarkdown = renderNoteMarkdown({ note, decision, timeZone: settings.timeZone });
  const record = settings.ledger === null ? null : draftGateRecord({ ...told, sha256: world.hash.sha256 });
  const publications = planGate({ note, noteMarkdown, review, decision, host: request.host, record });
  if (!request.dryRun) await world.publisher.publish(publications);
  return { note, noteMarkdown, review, decision, publications };
}

export {
  gate
};

import {
  emergencyText,
  findingWords,
  notRunText,
  renderPlan,
  stateOf,
  waiverText,
  worstFirst
} from "./chunk-TWN2BWDJ.js";
import {
  wrapText
} from "./chunk-6PTYWKB7.js";
import {
  escapeTerminal
} from "./chunk-UR5AO6JT.js";
import {
  adviceFindingId
} from "./chunk-G4WCWXYP.js";

// src/core/render/advice-lines.ts
var kinds = {
  risk: { en: "Risk", ko: "위험" },
  instead: { en: "Instead", ko: "대안" },
  missing: { en: "Missing in the note", ko: "노트에 없는 내용" }
};
var refsMax = 4;
var pointsMax = 5;
function adviceLines(input) {
  const { advice, findings, language } = input;
  if (advice === void 0) return null;
  if (advice.engine === "none") return { heading: noAdvice(advice, language), lines: [] };
  const isTold = findings.some(({ rule }) => rule === adviceFindingId);
  const points = advice.points.filter(({ kind, raises }) => !isTold || !(raises || kind === "instead"));
  if (points.length === 0) return null;
  const rest = points.length - pointsMax;
  return {
    heading: {
      en: `Advice of the model${byModel(advice)}: an opinion that no rule has checked`,
      ko: `모델 의견${byModel(advice)}: 규칙으로 확인되지 않은 의견`
    }[language],
    lines: [
      ...points.slice(0, pointsMax).map((point) => tellPoint(point, language)),
      ...rest > 0 ? [{ en: `${rest} more in review.json`, ko: `그 밖의 ${rest}건은 review.json 참고` }[language]] : []
    ]
  };
}
var byModel = ({ model }) => model === void 0 ? "" : ` (${model})`;
var noAdvice = ({ reason = "" }, language) => ({ en: `No advice of the model: ${reason}.`, ko: `모델 의견 없음: ${reason}.` })[language];
function tellPoint({ kind, text, refs }, language) {
  const rest = refs.length - refsMax;
  const sources = `${refs.slice(0, refsMax).join(", ")}${rest > 0 ? ` +${rest}` : ""}`;
  return `${kinds[kind][language]}: ${text} (${sources})`;
}

// src/core/render/difference-lines.ts
var stands = {
  pass: { en: "met", ko: "충족" },
  warn: { en: "warning", ko: "경고" },
  fail: { en: "failed", ko: "미충족" },
  unknown: { en: "unknown", ko: "확인 불가" },
  waived: { en: "waived", ko: "예외 승인" },
  "not-run": { en: "not judged", ko: "점검 안 함" }
};
var decisions = {
  pass: { en: "PASS", ko: "통과" },
  warn: { en: "WARN", ko: "경고" },
  block: { en: "BLOCK", ko: "차단" }
};
function differenceLines(difference, language) {
  const { previous, resolved, added, changed } = difference;
  const before = `${previous.at.replace("T", " ").replace(/(?::\d\d)?(?:\.\d+)?Z$/, " UTC")}, ${decisions[previous.decision][language]}`;
  if (resolved.length + added.length + changed.length === 0) {
    return [
      {
        en: `Since the review before (${before}): no finding changed.`,
        ko: `이전 점검(${before}) 이후: 달라진 점검 결과 없음.`
      }[language]
    ];
  }
  return [
    { en: `Since the review before (${before}):`, ko: `이전 점검(${before}) 이후:` }[language],
    ...group({ en: "Resolved", ko: "해결됨" }, resolved, language),
    ...group({ en: "New", ko: "새로 발견" }, added, language),
    ...group({ en: "Changed", ko: "달라짐" }, changed, language)
  ];
}
function group(title, changes, language) {
  if (changes.length === 0) return [];
  const told = changes.map(
    (change) => `${change.title} (${change.rule}): ${stands[change.from][language]} → ${stands[change.to][language]}`
  );
  return [`${title[language]}: ${told.join("; ")}`];
}

// src/core/render/untold-evidence.ts
function untoldEvidence({ evidence, message, why }) {
  const said = `${message}
${why}`;
  return evidence.filter(({ text, path = "", ref = "file:" }) => {
    const isTold = text !== "" && said.includes(text) && said.includes(path) && ref.startsWith("file:");
    return !isTold;
  });
}

// src/core/render/usage-text.ts
function usageText(usage, language) {
  const input = usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens;
  const money = usage.usd === null ? "" : ` · ${usage.usd.toFixed(4)} USD`;
  const failed = usage.failed === 0 ? "" : { en: `, ${usage.failed} failed`, ko: `, 실패 ${usage.failed}건` }[language];
  const models = usage.models.length === 0 ? "" : ` (${usage.models.join(", ")})`;
  return {
    en: `Model ${usage.provider}${models}: ${usage.calls} calls${failed}, ${usage.fromCache} answers from the cache · ${input} tokens in, ${usage.outputTokens} out${money}`,
    ko: `모델 ${usage.provider}${models}: 호출 ${usage.calls}건${failed}, 캐시 응답 ${usage.fromCache}건 · 입력 ${input}토큰, 출력 ${usage.outputTokens}토큰${money}`
  }[language];
}

// src/core/render/console.ts
var codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
var marks = {
  failed: "✗",
  unknown: "?",
  warned: "!",
  waived: "~",
  passed: "✓"
};
var colors = {
  failed: "red",
  unknown: "yellow",
  warned: "yellow",
  waived: "dim",
  passed: "green",
  block: "red",
  warn: "yellow",
  pass: "green"
};
var evidenceMax = 5;
var widthMin = 60;
function renderConsole(input) {
  const { note, decision } = input;
  const paint = (style, text) => input.color ? `\x1B[${codes[style]}m${text}\x1B[0m` : text;
  const words2 = findingWords(note.language);
  const findings = worstFirst(decision.findings);
  const passed = findings.filter((finding) => stateOf(finding) === "passed").map((finding) => finding.rule);
  const notRun = notRunText(decision.standard, note.language);
  const lines = [
    paint("bold", paint(colors[decision.decision], `${words2(decision.decision)}`)) + `  ${decision.grade} · ${words2("impact")} ${note.impact.level} · ${decision.reasonCode}`,
    ...hang("", note.title, input),
    ...hang("", decision.reason, input),
    ...decision.emergency ? hang("", emergencyText(decision.emergency, note.language), input) : [],
    ...(input.difference ? differenceLines(input.difference, note.language) : []).flatMap(
      (line) => hang("", line, input)
    ),
    "",
    ...findings.filter((finding) => finding.status !== "pass").flatMap((finding) => [...findingLines(finding, input, paint), ""]),
    ...adviceText(input, paint),
    ...passed.length > 0 ? [...hang(`${paint("green", marks.passed)} `, `${words2("passed")}: ${passed.join(", ")}`, input), ""] : [],
    ...notRun === null ? [] : [...hang(`${paint("dim", "-")} `, notRun, input), ""],
    ...fileLines(input),
    ...decision.usage ? hang("", usageText(decision.usage, note.language), input) : []
  ];
  return `${lines.join("\n").trimEnd()}
`;
}
function findingLines(finding, input, paint) {
  const { language } = input.note;
  const words2 = findingWords(language);
  const state = stateOf(finding);
  const evidence = untoldEvidence(finding);
  const shown = evidence.slice(0, evidenceMax);
  const rest = evidence.length - shown.length;
  return [
    `${paint(colors[state], `${marks[state]} ${words2(state)}`)}  ${paint("bold", escapeTerminal(finding.title))} (${escapeTerminal(finding.rule)})`,
    ...hang("  ", finding.message, input),
    ...shown.flatMap(({ text }) => hang("  · ", text, input)),
    ...rest > 0 ? [`  · +${rest}`] : [],
    ...finding.why === "" ? [] : hang("  ", `${words2("why")}: ${finding.why}`, input),
    ...finding.instead === "" ? [] : hang("  ", `${words2("instead")}: ${finding.instead}`, input),
    ...finding.waiver === void 0 ? [] : hang("  ", waiverText(finding.waiver, language), input)
  ];
}
function adviceText(input, paint) {
  const { advice, decision, note } = input;
  const told = adviceLines({ advice, findings: decision.findings, language: note.language });
  if (told === null) return [];
  const heading = hang("", told.heading, input).map((line) => paint("bold", line));
  return [...heading, ...told.lines.flatMap((line) => hang("  · ", line, input)), ""];
}
function fileLines(input) {
  if (input.folder === null) return [];
  const texts = {
    en: `The note is in ${input.folder}/note.md, all findings are in ${input.folder}/review.json.`,
    ko: `노트: ${input.folder}/note.md, 전체 점검 결과: ${input.folder}/review.json`
  };
  return hang("", texts[input.note.language], input);
}
function hang(first, text, { width }) {
  const columns = first.replace(/\u001b\[\d+m/g, "").length;
  const [start = "", ...rest] = wrapText(escapeTerminal(text), Math.max(widthMin, width) - columns);
  return [`${first}${start}`, ...rest.map((line) => `${" ".repeat(columns)}${line}`)];
}

// src/core/render/outcome-lines.ts
var words = {
  done: { en: "Shown", ko: "게시됨" },
  failed: { en: "NOT SHOWN", ko: "게시 실패" },
  skipped: { en: "Not shown", ko: "게시 안 함" }
};
function outcomeLines(outcomes, language) {
  return outcomes.map(
    ({ status, target, url, problem }) => escapeTerminal(
      [`${words[status][language]}: ${target}`, url ?? "", problem === null ? "" : `(${problem})`].filter((part) => part !== "").join(" ")
    )
  );
}

// src/hosts/result-text.ts
function resultText({ note, review, decision, publications, published }, shown) {
  const { folder, dryRun, width, color } = shown;
  const text = renderConsole({
    note,
    decision,
    ...review.advice !== void 0 && { advice: review.advice },
    ...review.difference !== void 0 && { difference: review.difference },
    folder: dryRun ? null : folder,
    width,
    color
  });
  const { language } = note;
  const plan = dryRun ? `
${renderPlan(publications, { folder, language })}` : "";
  return `${text}${plan}${shownText(published, language)}`;
}
function shownText(published, language) {
  const lines = outcomeLines(published, language);
  return lines.length === 0 ? "" : `
${lines.join("\n")}
`;
}
function shownOutputs(published) {
  const urlOf = (kind) => published.find((outcome) => outcome.kind === kind && outcome.url !== null)?.url ?? "";
  return { "artifact-url": urlOf("artifact"), "comment-url": urlOf("comment") };
}
function noteText({ note, noteMarkdown, publications }, shown) {
  if (!shown.dryRun) return noteMarkdown;
  return `${noteMarkdown}
${renderPlan(publications, { folder: shown.folder, language: note.language })}`;
}

// src/core/plan/json-file.ts
function jsonFile(path, value) {
  return { kind: "file", path, text: `${JSON.stringify(value, null, 2)}
` };
}

export {
  jsonFile,
  differenceLines,
  adviceLines,
  untoldEvidence,
  usageText,
  resultText,
  shownText,
  shownOutputs,
  noteText
};

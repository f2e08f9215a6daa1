import {
  escapeTerminal
} from "./chunk-UR5AO6JT.js";

// src/core/plan/describe-remote.ts
var at = ({ owner, name }, sha) => `${owner}/${name}@${sha.slice(0, 8)}`;
function targetOf(publication) {
  switch (publication.kind) {
    case "comment": {
      const { repository, pullRequest } = publication;
      return `comment on ${repository.owner}/${repository.name}#${pullRequest}`;
    }
    case "check-run":
      return `check run "${publication.name}" on ${at(publication.repository, publication.sha)}`;
    case "status":
      return `status "${publication.context}" on ${at(publication.repository, publication.sha)}`;
    case "deployment":
      return `deployment to ${publication.environment} of ${at(publication.repository, publication.sha)}`;
    case "artifact":
      return `artifact "${publication.name}"`;
    case "webhook":
      return `webhook ${publication.destination} (${publication.event})`;
  }
}
function contentOf(publication) {
  switch (publication.kind) {
    case "comment":
      return publication.markdown;
    case "check-run":
      return `${publication.conclusion}: ${publication.title}`;
    case "status":
    case "deployment":
      return `${publication.state}: ${publication.description}`;
    case "artifact":
      return publication.paths.join(", ");
    case "webhook":
      return publication.body;
  }
}

// src/core/plan/render-plan.ts
var linesShown = 3;
var columnsShown = 90;
function renderPlan(publications, input) {
  const heading = {
    en: "Dry run: nothing was written, published or recorded. A run would, in this order:",
    ko: "모의 실행: 아무것도 쓰거나 게시하거나 기록하지 않았습니다. 실제 실행 시 순서는 다음과 같습니다."
  };
  const steps = publications.map((publication, index) => {
    const { title, text } = describe(publication, input.folder);
    return [`${index + 1}. ${title}`, ...firstLines(text)].join("\n");
  });
  return `${[heading[input.language], ...steps].join("\n")}
`;
}
function describe(publication, folder) {
  const pathOf = (path) => escapeTerminal(`${folder}/${path}`);
  switch (publication.kind) {
    case "comment":
    case "check-run":
    case "status":
    case "deployment":
    case "artifact":
    case "webhook":
      return { title: escapeTerminal(targetOf(publication)), text: contentOf(publication) };
    case "file":
      return {
        title: `file ${pathOf(publication.path)} (${sizeOf(publication.text)})`,
        text: publication.text
      };
    case "summary":
      return { title: `summary (${sizeOf(publication.markdown)})`, text: publication.markdown };
    case "annotation":
      return {
        title: `annotation ${publication.severity}: ${escapeTerminal(publication.title)}`,
        text: publication.message
      };
    case "output":
      return { title: `output ${publication.name} (${sizeOf(publication.value)})`, text: publication.value };
    case "output-path":
      return { title: `output ${publication.name} = ${pathOf(publication.path)}`, text: "" };
    case "kept-note":
      return {
        title: `note ${publication.sha256.slice(0, 12)} kept in the ledger (${sizeOf(publication.text)})`,
        text: publication.text
      };
    case "record": {
      const { kind, workspace, environment } = publication.record;
      const text = JSON.stringify(publication.record);
      return {
        title: escapeTerminal(`record ${kind} of ${workspace} in ${environment} (${sizeOf(text)})`),
        text
      };
    }
  }
}
function firstLines(text) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const shown = lines.slice(0, linesShown).map((line) => {
    const safe = escapeTerminal(line);
    return `     ${safe.length > columnsShown ? `${safe.slice(0, columnsShown)}…` : safe}`;
  });
  const rest = lines.length - shown.length;
  return rest > 0 ? [...shown, `     … ${rest} more lines`] : shown;
}
function sizeOf(text) {
  const bytes = new TextEncoder().encode(text).length;
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KiB`;
}

// src/flows/open-module.ts
async function openModule(module, folder, world) {
  if (module === null || module.clone === null) {
    return world.sourceControl.openRepository(module?.repository ?? folder);
  }
  world.progress?.step(`${module.name}: cloning its repository`);
  return world.sourceControl.cloneRepository(module.clone);
}
function headOf(module, head) {
  if (module === null || module.head !== null) return module?.head ?? head;
  return module.clone === null ? head : "HEAD";
}

// src/core/render/finding-states.ts
var findingStates = ["failed", "unknown", "warned", "waived", "passed"];
function stateOf(finding) {
  if (finding.status === "pass") return "passed";
  if (finding.waiver !== void 0) return "waived";
  if (finding.status === "unknown") return "unknown";
  return finding.status === "fail" && finding.level === "block" ? "failed" : "warned";
}
function worstFirst(findings) {
  return findingStates.flatMap((state) => findings.filter((finding) => stateOf(finding) === state));
}
var words = {
  failed: { en: "FAILED", ko: "미충족" },
  unknown: { en: "UNKNOWN", ko: "확인 불가" },
  warned: { en: "WARNING", ko: "경고" },
  waived: { en: "WAIVED", ko: "예외 승인" },
  passed: { en: "PASSED", ko: "충족" },
  pass: { en: "PASS", ko: "통과" },
  warn: { en: "WARN", ko: "경고" },
  block: { en: "BLOCK", ko: "차단" },
  why: { en: "Why it is risky", ko: "위험한 이유" },
  instead: { en: "What to do", ko: "조치" },
  evidence: { en: "Evidence", ko: "근거" },
  impact: { en: "impact", ko: "위험도" },
  emergency: { en: "Emergency", ko: "긴급 배포" }
};
function findingWords(language) {
  return (word) => words[word][language];
}
function notRunText({ notRun = [] }, language) {
  const names = notRun.map(
    ({ title, configure }) => ({ en: `${title} (needs ${configure})`, ko: `${title}(${configure} 필요)` })[language]
  );
  const texts = { en: "NOT RUN", ko: "실행되지 않은 규칙" };
  return names.length === 0 ? null : `${texts[language]}: ${names.join(", ")}`;
}
function waiverText(waiver, language) {
  const { owner, approver, reason, expires } = waiver;
  const texts = {
    en: `Waived by ${owner}${approver === void 0 ? "" : `, approved by ${approver}`}, until ${expires}: ${reason}`,
    ko: `예외 승인: ${owner}${approver === void 0 ? "" : `, 승인자 ${approver}`}, ${expires}까지. 사유: ${reason}`
  };
  return texts[language];
}
function emergencyText(emergency, language) {
  const overruled = emergency.overruled.join(", ");
  const texts = {
    en: `Emergency approved by ${emergency.approver}: ${emergency.reason} (overruled: ${overruled})`,
    ko: `긴급 배포, 승인자 ${emergency.approver}: ${emergency.reason} (무시한 규칙: ${overruled})`
  };
  return texts[language];
}

export {
  openModule,
  headOf,
  findingStates,
  stateOf,
  worstFirst,
  findingWords,
  notRunText,
  waiverText,
  emergencyText,
  targetOf,
  renderPlan
};

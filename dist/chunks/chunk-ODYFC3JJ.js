import {
  appliesTo,
  builtInRuleIds,
  settleLevels
} from "./chunk-M3OUORUT.js";
import {
  require_picomatch
} from "./chunk-2AJRLDHE.js";
import {
  isOfStandard
} from "./chunk-L2WDAJXV.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/core/review/standard.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function effectiveStandard(input) {
  const { overrides, custom, onUnknown } = input.settings.standard;
  const rules = overrides.filter((override) => holds(override, input)).reduce((current, override) => patchRules(current, override.rules), input.settings.standard.rules);
  const settled = settleLevels(rules, input);
  const notRun = builtInRuleIds.filter((id) => rules[id].level === "auto" && settled[id].level === "off");
  return { rules: settled, custom, onUnknown, notRun };
}
var canonicalStandard = ({ rules, custom, onUnknown }) => JSON.stringify(sortKeys({ rules, custom, onUnknown }));
function summariseStandard(findings, { version, notRun }) {
  const ran = findings.filter(isOfStandard);
  const met = ran.filter((finding) => finding.status === "pass").length;
  return { version, met, total: ran.length, ...notRun !== void 0 && notRun.length > 0 && { notRun } };
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
  const patched = (id) => ({
    ...rules[id],
    ...patch[id]
  });
  const required = { ...rules.reviewers.required, ...patch.reviewers?.required };
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
    conflicts: patched("conflicts"),
    checks: patched("checks"),
    tests: patched("tests"),
    "test-coverage": patched("test-coverage"),
    "issue-state": patched("issue-state"),
    certificates: patched("certificates"),
    "migration-locks": patched("migration-locks"),
    "runtime-needs": patched("runtime-needs"),
    reviewers: { ...rules.reviewers, ...patch.reviewers, required },
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

export {
  effectiveStandard,
  canonicalStandard,
  summariseStandard
};

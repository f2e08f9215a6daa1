import {
  readRecords
} from "./chunk-GMXQXE6L.js";

// src/core/incidents/learn/failed-releases.ts
var failures = ["deploy-failed", "rollback-succeeded"];
var deploys = ["deploy-started", "deploy-succeeded", "deploy-failed"];
var tellsFailure = (kind) => failures.includes(kind);
function listFailedReleases(lines) {
  const records = readRecords(lines);
  return records.flatMap((record, index) => {
    if (!tellsFailure(record.kind)) return [];
    const near = nearOf(record, records.slice(0, index));
    return isToldAlready(record, near) ? [] : [toFailed(record, near)];
  });
}
var nearOf = (record, before) => before.filter(
  ({ workspace, environment, modules }) => workspace === record.workspace && environment === record.environment && modules.some(({ name }) => record.modules.some((module) => module.name === name))
);
function isToldAlready(record, near) {
  if (record.kind !== "rollback-succeeded") return false;
  const last = near.findLast(({ kind }) => deploys.includes(kind));
  return last?.kind === "deploy-failed" && record.modules.every(({ name }) => last.modules.some((module) => module.name === name));
}
function toFailed(record, near) {
  const modules = record.kind === "rollback-succeeded" ? rolledBack(record, near) : record.modules;
  const judged = near.findLast(
    ({ gate, modules: own }) => gate !== void 0 && modules.every(
      ({ name, headSha }) => own.some((module) => module.name === name && module.headSha === headSha)
    )
  );
  return { record, modules, gate: judged?.gate ?? null };
}
function rolledBack(record, near) {
  const last = near.findLast(({ kind }) => deploys.includes(kind)) ?? near.findLast(({ gate }) => gate !== void 0);
  const names = new Set(record.modules.map(({ name }) => name));
  const modules = last?.modules.filter(({ name }) => names.has(name)) ?? [];
  return modules.length === 0 ? record.modules : modules;
}

export {
  tellsFailure,
  listFailedReleases
};

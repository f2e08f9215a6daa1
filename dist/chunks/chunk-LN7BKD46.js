import {
  readRecords
} from "./chunk-U6LKFA5Q.js";

// src/core/ledger/deployed.ts
function findDeployed(lines, query) {
  return findNewest(lines, query, ["deploy-succeeded", "rollback-succeeded"]);
}
function findGated(lines, query) {
  return findNewest(lines, query, ["gate", "review"]);
}
function findNewest(lines, query, kinds) {
  const newest = readRecords(lines).findLast(
    (record) => kinds.includes(record.kind) && record.environment === query.environment && (query.workspace === null || record.workspace === query.workspace) && record.modules.some((module2) => module2.name === query.module)
  );
  const module = newest?.modules.find(({ name }) => name === query.module);
  return module ? { sha: module.headSha, label: module.head ?? module.headSha.slice(0, 8) } : null;
}

export {
  findDeployed,
  findGated
};

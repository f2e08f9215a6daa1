// src/hosts/workflow-event.ts
import { readFileSync } from "node:fs";
var nothing = { pullRequest: null, baseSha: null, headShas: [], isHeadOwn: null };
function readWorkflowEvent(environment) {
  const name = environment["GITHUB_EVENT_NAME"] || null;
  const event = readEvent(environment["GITHUB_EVENT_PATH"]);
  switch (name) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
      return ofPullRequest(name, at(event, "pull_request"));
    case "issue_comment": {
      const isPull = at(event, "issue", "pull_request") !== null;
      return { name, ...nothing, pullRequest: isPull ? numberOf(at(event, "issue", "number")) : null };
    }
    case "workflow_run": {
      const run = at(event, "workflow_run");
      const pulls = at(run, "pull_requests");
      return {
        ...{ name, ...nothing, headShas: shasOf(at(run, "head_sha")) },
        // Empty for forks; several when a branch has several.
        pullRequest: Array.isArray(pulls) && pulls.length === 1 ? numberOf(at(pulls[0], "number")) : null,
        isHeadOwn: areSame(at(run, "head_repository", "full_name"), at(event, "repository", "full_name"))
      };
    }
    case "merge_group":
      return { name, ...nothing, baseSha: shasOf(at(event, "merge_group", "base_sha"))[0] ?? null };
    default:
      return { name, ...nothing };
  }
}
function ofPullRequest(name, pull) {
  return {
    name,
    pullRequest: numberOf(at(pull, "number")),
    baseSha: shasOf(at(pull, "base", "sha"))[0] ?? null,
    headShas: [...shasOf(at(pull, "head", "sha")), ...shasOf(at(pull, "merge_commit_sha"))],
    // A fork that was deleted has no repository.
    isHeadOwn: pull === null ? null : areSame(at(pull, "head", "repo", "full_name"), at(pull, "base", "repo", "full_name")) ?? false
  };
}
var areSame = (left, right) => typeof left === "string" && typeof right === "string" ? left.toLowerCase() === right.toLowerCase() : null;
function readEvent(path) {
  try {
    return path === void 0 || path === "" ? null : JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
function at(value, ...path) {
  return path.reduce(
    (node, key) => node !== null && typeof node === "object" ? Object.getOwnPropertyDescriptor(node, key)?.value ?? null : null,
    value
  );
}
var numberOf = (value) => typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
var shasOf = (value) => typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? [value] : [];

export {
  readWorkflowEvent
};

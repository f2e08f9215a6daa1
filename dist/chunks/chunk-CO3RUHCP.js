// src/hosts/pipeline.ts
function detectPipeline(environment) {
  if (environment["GITHUB_ACTIONS"] === "true") return githubActions(environment);
  if (environment["JENKINS_URL"] && environment["BUILD_NUMBER"]) return jenkins(environment);
  if (environment["ARGOCD_APP_NAME"] || environment["ARGOCD_APP_REVISION"]) {
    return { kind: "argocd", ...unknown };
  }
  return { kind: "shell", ...unknown };
}
var unknown = {
  runUrl: null,
  actor: null,
  previousCommit: null,
  targetBranch: null,
  pullRequest: null
};
function githubActions(environment) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = environment;
  return {
    ...unknown,
    kind: "github-actions",
    runUrl: id && repository ? `${server || "https://github.com"}/${repository}/actions/runs/${id}` : null,
    // Of a run that was started again, the one who did that.
    actor: environment["GITHUB_TRIGGERING_ACTOR"] || environment["GITHUB_ACTOR"] || null
  };
}
function jenkins(environment) {
  return {
    kind: "jenkins",
    runUrl: environment["BUILD_URL"] || null,
    actor: environment["BUILD_USER_ID"] || null,
    previousCommit: shaOf(environment["GIT_PREVIOUS_SUCCESSFUL_COMMIT"]),
    targetBranch: environment["CHANGE_TARGET"] || null,
    pullRequest: numberOf(environment["CHANGE_ID"])
  };
}
var shaOf = (text) => text !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : null;
var numberOf = (text) => text !== void 0 && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null;

export {
  detectPipeline
};

import {
  readWorkflowEvent
} from "./chunk-4TKP3W7I.js";
import {
  detectPipeline
} from "./chunk-CO3RUHCP.js";
import {
  readConfigFile,
  repositoryOf,
  textOf
} from "./chunk-G4WCWXYP.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/hosts/foreign-config.ts
import { dirname, resolve } from "node:path";
var events = /* @__PURE__ */ new Set(["pull_request_target", "workflow_run", "issue_comment"]);
async function refuseForeignConfig(given, surroundings) {
  const { environment } = surroundings;
  const { kind } = detectPipeline(environment);
  if (kind === "github-actions") await refuseInWorkflow(given, surroundings);
  const fork = environment["CHANGE_FORK"] || null;
  if (kind !== "jenkins" || fork === null) return;
  if (hasSecrets(surroundings) || surroundings.credentials.githubToken !== null)
    await refuseInBuild(given, surroundings, fork);
}
var hasSecrets = ({ credentials: { githubToken: _, ...others } }) => Object.values(others).some((secret) => secret !== null);
async function refuseInWorkflow(given, surroundings) {
  const { environment } = surroundings;
  const event = readWorkflowEvent(environment);
  const isOfFork = event.name === "pull_request" && event.isHeadOwn === false;
  const isRisky = event.name !== null && (events.has(event.name) || isOfFork && hasSecrets(surroundings));
  if (!isRisky) return;
  const found = await findConfig(given, surroundings);
  if (found === null || found.head === null) return;
  const started = environment["GITHUB_SHA"];
  const own = [started, ...event.isHeadOwn === true ? event.headShas : []];
  if (isOfFork ? ![started, ...event.headShas].includes(found.head) : own.includes(found.head)) return;
  throw new Failure({
    code: "config/untrusted",
    message: `The config ${found.path} lies in a checkout of ${found.head.slice(0, 12)}, ${isOfFork ? "which a fork wants merged" : `which is not the commit that started this ${event.name} workflow`}. A fork may have written it, and it says where the secrets of the workflow are sent.`,
    hint: "Check out the base repository itself (actions/checkout without `ref`), what is to be judged into a folder of its own (`path: head`), and give `repo: head` with `config: lockkeeper.yml` of the first. For pull requests without secrets, use the event pull_request."
  });
}
async function refuseInBuild(given, surroundings, fork) {
  const found = await findConfig(given, surroundings);
  if (found === null || found.head === null) return;
  const folders = [repositoryOf(given, surroundings), surroundings.workingDirectory];
  const built = [surroundings.environment["GIT_COMMIT"], ...await Promise.all(folders.map(readHead))];
  if (!built.includes(found.head)) return;
  throw new Failure({
    code: "config/untrusted",
    message: `The config ${found.path} lies in the checkout of a pull request from the fork ${fork.slice(0, 100)}, which may have written it, and it says where the credentials of this build are sent.`,
    hint: "Give no credentials to builds of forks (where CHANGE_FORK is set). Or give with --config a file that the fork cannot write, outside of the checkout: readTrusted gives that of the target. The program must not come from the checkout then, either."
  });
}
async function findConfig(given, surroundings) {
  const config = textOf(given, "config");
  const file = await readConfigFile({
    given: config === null ? null : resolve(surroundings.workingDirectory, config),
    directory: repositoryOf(given, surroundings)
  });
  return file === null ? null : { path: file.path, head: await readHead(dirname(file.path)) };
}
async function readHead(directory) {
  const { createSourceControl } = await import("./source-control-3IXLQSYY.js");
  const git = createSourceControl({});
  try {
    return await git.resolveCommit(await git.openRepository(directory), "HEAD");
  } catch (error) {
    if (error instanceof Failure && error.code === "git/not-a-repository") return null;
    throw error;
  }
}

export {
  refuseForeignConfig
};

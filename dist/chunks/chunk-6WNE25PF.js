import {
  checkModelNames,
  resolveModel
} from "./chunk-A2EXHD52.js";
import {
  refuseForeignConfig
} from "./chunk-LM6PRHYP.js";
import {
  readWorkflowEvent
} from "./chunk-4TKP3W7I.js";
import {
  detectPipeline
} from "./chunk-CO3RUHCP.js";
import {
  createWorld
} from "./chunk-AFH4YVED.js";
import {
  isOn,
  listOf,
  loadSettings,
  parseMoment,
  repositoryOf,
  textOf
} from "./chunk-G4WCWXYP.js";
import {
  outDefault
} from "./chunk-WZFZFBM4.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/hosts/prepare-run.ts
import { resolve } from "node:path";

// src/hosts/check-required.ts
function checkRequired(settings, world) {
  if (settings.github.required && world.codeHost === null) {
    throw new Failure({
      code: "github/unauthorized",
      message: "The config calls GitHub required, and it is not asked: there is no token, or --offline is given.",
      hint: "Set GITHUB_TOKEN and leave --offline out, or set github.required to false."
    });
  }
  if (settings.jira?.required === true && world.issueTracker === null) {
    throw new Failure({
      code: "jira/unauthorized",
      message: "The config calls Jira required, and it is not asked: --offline is given.",
      hint: "Leave --offline out, or set jira.required to false."
    });
  }
  if (settings.model.required && world.model === null) {
    throw new Failure({
      code: "model/not-configured",
      message: "The config calls the model required, and none is asked: the provider is none, or --offline is given.",
      hint: "Name a provider with model.provider or --model, or set model.required to false."
    });
  }
}

// src/hosts/own-run.ts
function ownRunOf(environment) {
  const { kind, runUrl: url } = detectPipeline(environment);
  const { GITHUB_RUN_ID: id, GITHUB_JOB: job } = environment;
  return kind === "github-actions" && url !== null && id ? { id, url, job: job || null } : null;
}

// src/hosts/publishing-place.ts
function publishingPlaceOf(given, { environment }) {
  const pipeline = detectPipeline(environment);
  const inWorkflow = pipeline.kind === "github-actions";
  const event = inWorkflow ? readWorkflowEvent(environment) : null;
  return {
    ownRepository: inWorkflow ? repositoryOf2(environment["GITHUB_REPOSITORY"]) : null,
    pullRequest: pullRequestOf(given) ?? event?.pullRequest ?? pipeline.pullRequest,
    isFork: event?.name === "pull_request" && event.isHeadOwn === false,
    trial: event === null ? null : trialOf(event, environment["GITHUB_SHA"]),
    runUrl: pipeline.runUrl
  };
}
function trialOf({ name, headShas: [headSha] }, mergeSha) {
  const isTrial = name === "pull_request" && headSha !== void 0 && mergeSha && mergeSha !== headSha;
  return isTrial ? { mergeSha, headSha } : null;
}
function repositoryOf2(text) {
  const [, owner = "", name = ""] = /^([\w.-]+)\/([\w.-]+)$/u.exec(text ?? "") ?? [];
  return owner === "" ? null : { owner, name };
}
function pullRequestOf(given) {
  const text = textOf(given, "pull-request");
  if (text === null) return null;
  if (/^[1-9]\d{0,9}$/u.test(text.trim())) return Number(text);
  throw new Failure({
    code: "arguments/invalid",
    message: `--pull-request takes the number of a pull request, not "${text}".`,
    hint: "For example --pull-request 12. Without it, the one counts whose event started the workflow or the build."
  });
}

// src/hosts/prepare-run.ts
async function prepareRun(given, surroundings, {
  asksServices = true,
  asksModel = true,
  requiresServices = asksServices === true
} = {}) {
  const emergency = emergencyOf(given);
  const place = publishingPlaceOf(given, surroundings);
  await refuseForeignConfig(given, surroundings);
  const config = await loadSettings(given, surroundings);
  const { settings: loaded, file } = config;
  const mayAsk = typeof asksServices === "boolean" ? asksServices : asksServices(loaded);
  const offline = !mayAsk || isOn(given, "offline");
  if (!offline && asksModel) checkModelNames(config);
  const settings = {
    ...loaded,
    model: asksModel ? resolveModel(loaded.model, surroundings.environment) : { ...loaded.model, provider: "none", required: false }
  };
  surroundings.progress.step(file === null ? "No config file: defaults hold" : `Config: ${file}`);
  const shownFolder = textOf(given, "out") ?? outDefault;
  const world = await createWorld({
    at: momentOf(given, settings.timeZone),
    ledger: settings.ledger,
    outDirectory: resolve(surroundings.workingDirectory, shownFolder),
    progress: surroundings.progress,
    actions: surroundings.actions,
    services: {
      settings,
      environment: surroundings.environment,
      credentials: surroundings.credentials,
      offline,
      dryRun: isOn(given, "dry-run"),
      warn: surroundings.progress.warn
    },
    deadlineMs: settings.deadlineMs
  });
  if (requiresServices) checkRequired(settings, world);
  const request = {
    repository: repositoryOf(given, surroundings),
    base: textOf(given, "base") ?? "auto",
    head: textOf(given, "head") ?? "HEAD",
    pipeline: pipelineCommitsOf(given, surroundings),
    environment: settings.environment,
    operators: listOf(given, "operators"),
    window: textOf(given, "window"),
    emergency,
    approvedBy: listOf(given, "approved-by") ?? [],
    run: ownRunOf(surroundings.environment),
    dryRun: isOn(given, "dry-run"),
    host: surroundings.host,
    actor: surroundings.actor,
    place
  };
  return { request, settings, world, shownFolder };
}
function pipelineCommitsOf(given, { environment }) {
  const { previousCommit, targetBranch } = detectPipeline(environment);
  return { previousCommit, targetBranch: given.has("base") || given.has("repo") ? null : targetBranch };
}
function momentOf(given, timeZone) {
  const text = textOf(given, "at");
  if (text === null) return null;
  const moment = parseMoment(text, timeZone);
  if (moment === null) {
    throw new Failure({
      code: "arguments/invalid",
      message: `--at is not a time: "${text}".`,
      hint: `Write it like 2026-03-31T10:00+09:00, or without offset for ${timeZone}.`
    });
  }
  return moment;
}
function emergencyOf(given) {
  const reason = textOf(given, "emergency");
  const approver = textOf(given, "approver");
  if (reason !== null && approver !== null) return { reason, approver };
  if (reason === null && approver === null) return null;
  throw new Failure({
    code: "arguments/invalid",
    message: reason === null ? "--approver is given without --emergency." : "--emergency is given without --approver.",
    hint: "An emergency needs both: why, and who approved it."
  });
}

export {
  prepareRun
};

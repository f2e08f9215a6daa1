import {
  createWorld
} from "./chunk-QKKOD432.js";
import {
  isOn,
  listOf,
  loadSettings,
  parseMoment,
  repositoryOf,
  textOf
} from "./chunk-TYES6BWK.js";
import {
  outDefault
} from "./chunk-IJQLGL2U.js";
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
  const { GITHUB_RUN_ID: id, GITHUB_REPOSITORY: repository } = environment;
  const { GITHUB_SERVER_URL: server, GITHUB_JOB: job } = environment;
  if (!id || !repository) return null;
  return {
    id,
    url: `${server || "https://github.com"}/${repository}/actions/runs/${id}`,
    job: job || null
  };
}

// src/hosts/resolve-model.ts
function resolveModel(model, environment) {
  const read = (name) => environment[name]?.trim() || null;
  switch (model.provider) {
    case "none":
      return model;
    case "anthropic":
      return {
        ...model,
        baseUrl: model.baseUrl ?? read("ANTHROPIC_BASE_URL"),
        region: null,
        project: null
      };
    case "bedrock":
      return {
        ...model,
        baseUrl: model.baseUrl ?? read("ANTHROPIC_BEDROCK_BASE_URL"),
        region: model.region ?? read("AWS_REGION") ?? read("AWS_DEFAULT_REGION"),
        project: null
      };
    case "vertex":
      return {
        ...model,
        baseUrl: model.baseUrl ?? read("ANTHROPIC_VERTEX_BASE_URL"),
        region: model.region ?? read("CLOUD_ML_REGION"),
        project: model.project ?? read("ANTHROPIC_VERTEX_PROJECT_ID")
      };
  }
}
function checkModelNames({ settings, originOf }) {
  if (settings.model.provider !== "bedrock") return;
  const missing = ["summary", "draft"].filter((key) => originOf(["model", key]).kind === "default");
  if (missing.length === 0) return;
  throw new Failure({
    code: "model/not-configured",
    message: `Amazon Bedrock is asked for, and the config does not name ${missing.map((key) => `\`model.${key}\``).join(" and ")}.`,
    hint: "Name the models as your account spells them: the id of a model, or of an inference profile."
  });
}

// src/hosts/prepare-run.ts
async function prepareRun(given, surroundings, {
  asksServices = true,
  asksModel = true,
  requiresServices = asksServices
} = {}) {
  const emergency = emergencyOf(given);
  const config = await loadSettings(given, surroundings);
  const { settings: loaded, file } = config;
  const offline = !asksServices || isOn(given, "offline");
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
    environment: settings.environment,
    operators: listOf(given, "operators"),
    window: textOf(given, "window"),
    emergency,
    approvedBy: listOf(given, "approved-by") ?? [],
    run: ownRunOf(surroundings.environment),
    dryRun: isOn(given, "dry-run"),
    host: surroundings.host,
    actor: surroundings.actor
  };
  return { request, settings, world, shownFolder };
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

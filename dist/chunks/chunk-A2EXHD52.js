import {
  Failure
} from "./chunk-6I67JDG6.js";

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

export {
  resolveModel,
  checkModelNames
};

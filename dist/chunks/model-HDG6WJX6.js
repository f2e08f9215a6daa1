import {
  badAnswer,
  checkBaseUrl,
  createExchanges,
  isOverloaded,
  outOfTime,
  requireValue,
  serviceFailure,
  services
} from "./chunk-DTLELARH.js";
import {
  sameOriginFetch
} from "./chunk-MCNSB6DF.js";
import {
  boundFetch
} from "./chunk-OZAAS2Z6.js";
import {
  adviseRetry,
  withRetry
} from "./chunk-25STGRU7.js";
import "./chunk-3AFR54GZ.js";
import {
  describeNetworkError
} from "./chunk-EUHNVHOZ.js";
import "./chunk-7ELITMHT.js";
import "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/anthropic/read-message.ts
function readMessage(value) {
  if (!isRecord(value) || !Array.isArray(value["content"])) return null;
  const tokens = readUsage(value["usage"]);
  const status = readStatus(value["stop_reason"]);
  if (tokens === null || status === null) return null;
  const text = value["content"].map(readText).join("");
  return status === "answered" && text === "" ? null : { status, text, tokens };
}
function readTokenCount(value) {
  return isRecord(value) ? readCount(value["input_tokens"]) : null;
}
function readStatus(reason) {
  switch (reason) {
    case "end_turn":
    case "stop_sequence":
      return "answered";
    case "refusal":
      return "refused";
    case "max_tokens":
    case "model_context_window_exceeded":
      return "truncated";
    default:
      return null;
  }
}
function readText(block) {
  return isRecord(block) && block["type"] === "text" && typeof block["text"] === "string" ? block["text"] : "";
}
function readUsage(usage) {
  if (!isRecord(usage)) return null;
  const inputTokens = readCount(usage["input_tokens"]);
  const outputTokens = readCount(usage["output_tokens"]);
  const cacheReadTokens = readCount(usage["cache_read_input_tokens"] ?? 0);
  const cacheWriteTokens = readCount(usage["cache_creation_input_tokens"] ?? 0);
  return inputTokens === null || outputTokens === null || cacheReadTokens === null || cacheWriteTokens === null ? null : { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens };
}
var readCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
var isRecord = (value) => typeof value === "object" && value !== null;

// src/adapters/anthropic/request-params.ts
function createParams(request) {
  return { ...countParams(request), max_tokens: request.outputTokensMax };
}
function countParams(request) {
  return {
    model: request.model,
    ...request.system.length === 0 ? {} : { system: textBlocks(request.system) },
    messages: request.turns.map(({ role, blocks }) => ({ role, content: textBlocks(blocks) })),
    output_config: { format: { type: "json_schema", schema: { ...request.schema } } }
  };
}
function textBlocks(blocks) {
  return blocks.filter(({ text }) => text.trim() !== "").map(textBlock);
}
function textBlock({ text, cached }) {
  return { type: "text", text, ...cached ? { cache_control: { type: "ephemeral" } } : {} };
}

// src/adapters/anthropic/model.ts
async function createModel(input) {
  const baseUrl = checkBaseUrl(input.baseUrl);
  const exchanges = createExchanges(boundFetch(sameOriginFetch(input.fetch), { timeoutMs: input.timeoutMs }));
  const clientInput = { baseUrl, fetch: exchanges.fetch, timeoutMs: input.timeoutMs };
  const { client, secret } = await createClient(input, clientInput);
  const service = { ...services[input.provider], secret };
  const parts = { client, exchanges, service, retry: input.retry ?? {} };
  const { countTokens } = client;
  return {
    provider: input.provider,
    complete: (request, input2) => complete(parts, request, input2),
    countTokens: countTokens === null ? null : async (request, { signal }) => {
      const perform = () => countTokens(countParams(request), { signal });
      const count = await call(parts, request, { signal, perform, read: readTokenCount });
      return count;
    }
  };
}
async function createClient(input, clientInput) {
  const require2 = (value, what, variable) => requireValue(value, { what, variable, service: services[input.provider].name });
  switch (input.provider) {
    case "anthropic": {
      const apiKey = require2(input.apiKey, "key", "ANTHROPIC_API_KEY");
      const { createAnthropicClient } = await import("./anthropic-client-ZS55MGVY.js");
      return { client: createAnthropicClient({ ...clientInput, apiKey }), secret: apiKey };
    }
    case "bedrock": {
      const region = require2(input.region, "region", "AWS_REGION or `model.region`");
      const { createBedrockClient } = await import("./bedrock-client-TTR6KAOF.js");
      return { client: createBedrockClient({ ...clientInput, region }), secret: null };
    }
    case "vertex": {
      const region = require2(input.region, "region", "CLOUD_ML_REGION or `model.region`");
      const project = require2(input.project, "project", "ANTHROPIC_VERTEX_PROJECT_ID or `model.project`");
      const { createVertexClient } = await import("./vertex-client-UY3TWM65.js");
      return { client: createVertexClient({ ...clientInput, region, project }), secret: null };
    }
  }
}
function complete(parts, request, input) {
  const perform = () => parts.client.create(createParams(request), { signal: input.signal });
  return call(parts, request, { ...input, perform, read: readMessage });
}
var FailedAttempt = class extends Error {
  failure;
  exchange;
  constructor(failure, exchange) {
    super(failure.message, { cause: failure });
    this.failure = failure;
    this.exchange = exchange;
  }
};
async function call({ exchanges, service, retry }, request, input) {
  const { signal } = input;
  const blocks = [...request.system, ...request.turns.flatMap((turn) => turn.blocks)];
  const facts = { service, model: request.model, prompt: blocks.map(({ text }) => text) };
  const attempt = async () => {
    const outcome = await exchanges.watch(input.perform);
    if (!outcome.ok) {
      if (mayBeCharged(outcome.exchange)) input.onLost?.();
      throw new FailedAttempt(serviceFailure(outcome.error, outcome.exchange, facts), outcome.exchange);
    }
    const read = input.read(outcome.value);
    if (read === null) {
      input.onLost?.();
      throw badAnswer(service);
    }
    return read;
  };
  try {
    return await withRetry(attempt, {
      attemptsMax: 4,
      baseDelayMs: 500,
      maxDelayMs: 3e4,
      ...retry,
      signal,
      advise,
      onRetry: (error) => {
        const isBusy = error instanceof FailedAttempt && isOverloaded(error.exchange);
        input.onRetry?.(isBusy ? "overloaded" : "unavailable");
      }
    });
  } catch (error) {
    if (signal.aborted) throw outOfTime(service, error instanceof FailedAttempt ? error.failure : error);
    throw error instanceof FailedAttempt ? error.failure : error;
  }
}
function mayBeCharged({ isSent, status, networkError }) {
  if (!isSent) return false;
  if (status !== null) return status >= 200 && status < 300;
  switch (describeNetworkError(networkError)?.kind) {
    case "dns":
    case "refused":
    case "unreachable":
    case "tls":
    case "proxy":
      return false;
    default:
      return true;
  }
}
function advise(error, nowMs) {
  if (!(error instanceof FailedAttempt) || !error.exchange.isSent) return { again: false };
  const { status, retryAfter, networkError } = error.exchange;
  if (status === 409) return { again: true, waitMs: null };
  if (status !== null) return adviseRetry({ status, retryAfter, nowMs });
  switch (describeNetworkError(networkError)?.kind) {
    case "dns":
    case "refused":
    case "reset":
    case "unreachable":
      return { again: true, waitMs: null };
    default:
      return { again: false };
  }
}
export {
  createModel
};

import {
  describeNetworkError
} from "./chunk-EUHNVHOZ.js";
import {
  addressProblem
} from "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/adapters/anthropic/exchanges.ts
import { AsyncLocalStorage } from "node:async_hooks";
var requestIdHeaders = ["request-id", "x-amzn-requestid", "x-request-id"];
function createExchanges(fetch) {
  const running = new AsyncLocalStorage();
  return {
    fetch: async (resource, init) => {
      const exchange = running.getStore();
      if (exchange !== void 0) exchange.isSent = true;
      try {
        const answer = await fetch(resource, init);
        if (exchange !== void 0) await note(exchange, answer);
        return answer;
      } catch (error) {
        if (exchange !== void 0) exchange.networkError = error;
        throw error;
      }
    },
    watch: async (call) => {
      const exchange = {
        isSent: false,
        networkError: null,
        status: null,
        retryAfter: null,
        requestId: null,
        errorBody: ""
      };
      try {
        return { ok: true, value: await running.run(exchange, async () => await call()) };
      } catch (error) {
        return { ok: false, error, exchange };
      }
    }
  };
}
async function note(exchange, answer) {
  exchange.status = answer.status;
  exchange.retryAfter = answer.headers.get("retry-after");
  exchange.requestId = requestIdHeaders.map((name) => answer.headers.get(name)).find((id) => id !== null) ?? null;
  if (!answer.ok) exchange.errorBody = await answer.clone().text();
}

// src/adapters/anthropic/service.ts
var services = {
  anthropic: {
    name: "Anthropic",
    credentialsHint: "Set ANTHROPIC_API_KEY to a key that may use the model, or run with `--model none`."
  },
  bedrock: {
    name: "Amazon Bedrock",
    credentialsHint: "Set AWS_BEARER_TOKEN_BEDROCK, or AWS credentials that may invoke the model, or run with `--model none`."
  },
  vertex: {
    name: "Google Vertex AI",
    credentialsHint: "Set GOOGLE_APPLICATION_CREDENTIALS, for an account that may use the model, or run with `--model none`."
  }
};
var patterns = {
  key: /^[\x21-\x7e]+$/,
  region: /^[a-z0-9-]+$/,
  project: /^(?:[a-z0-9.-]+:)?[a-z0-9-]+$/
};
function requireValue(value, is) {
  const trimmed = value?.trim() ?? "";
  const hint = `Set ${is.variable}, or run with \`--model none\`.`;
  if (trimmed === "") throw notConfigured(`${is.service} is asked for and has no ${is.what}.`, hint);
  if (!patterns[is.what].test(trimmed)) {
    throw notConfigured(`The ${is.what} for ${is.service} has characters that none can have.`, hint);
  }
  return trimmed;
}
function checkBaseUrl(baseUrl) {
  if (baseUrl === null || baseUrl.trim() === "") return null;
  const hint = "Give an address such as https://proxy.example.com, without user and password.";
  const trimmed = baseUrl.trim();
  const problem = addressProblem(trimmed);
  if (problem !== null) throw notConfigured(`The base URL of the model ${problem}.`, hint);
  return trimmed.replace(/\/+$/, "");
}
var notConfigured = (message, hint) => new Failure({ code: "model/not-configured", message, hint });

// src/adapters/anthropic/service-message.ts
var lengthMax = 200;
var quoteLength = 24;
var control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu;
function readServiceMessage(body, kept) {
  const message = findMessage(body);
  if (message === null) return null;
  const masked = kept.secret === null ? message : message.replaceAll(kept.secret, "[key]");
  const line = masked.replace(control, " ").trim();
  if (line === "" || quotes(line, kept.prompt)) return null;
  return line.length > lengthMax ? `${line.slice(0, lengthMax - 1).trimEnd()}…` : line;
}
function findMessage(body) {
  const value = parse(body);
  const found = member(member(value, "error"), "message") ?? member(value, "message") ?? member(value, "Message");
  return typeof found === "string" ? found : null;
}
function parse(body) {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
var member = (value, name) => typeof value === "object" && value !== null ? value[name] : void 0;
function quotes(line, prompt) {
  const texts = prompt.map((text) => text.replace(control, " "));
  for (let start = 0; start + quoteLength <= line.length; start += 1) {
    const part = line.slice(start, start + quoteLength);
    if (texts.some((text) => text.includes(part))) return true;
  }
  return false;
}

// src/adapters/anthropic/service-failure.ts
var overloadedStatuses = /* @__PURE__ */ new Set([429, 503, 529]);
var isOverloaded = ({ status }) => status !== null && overloadedStatuses.has(status);
function serviceFailure(error, exchange, facts) {
  const { service } = facts;
  if (!exchange.isSent) return noCredentials(error, service);
  if (exchange.status === null) return unreachable(exchange.networkError ?? error, service);
  if (exchange.status >= 200 && exchange.status < 300) return badAnswer(service, error);
  return refusal(exchange.status, exchange, facts);
}
function badAnswer(service, cause) {
  return new Failure({
    code: "model/bad-answer",
    message: `${service.name} answered with something that is no message of a model.`,
    hint: `A proxy may have answered in its place: check the base URL of the model.`,
    ...cause === void 0 ? {} : { cause }
  });
}
function outOfTime(service, cause) {
  return new Failure({
    code: "run/deadline",
    message: `The time was up before ${service.name} had answered.`,
    hint: "Give the run more time, or use a faster model.",
    cause
  });
}
function noCredentials(cause, service) {
  return new Failure({
    code: "model/not-configured",
    message: `There are no credentials for ${service.name}.`,
    hint: service.credentialsHint,
    cause: plainError(cause)
  });
}
function plainError(error) {
  const said = [];
  for (let at = error; at instanceof Error && said.length < 4; at = at.cause) said.push(at.message);
  return new Error(said.join(": ") || String(error));
}
function unreachable(cause, service) {
  const network = describeNetworkError(cause);
  return new Failure({
    code: "model/unavailable",
    message: `${service.name} could not be reached: ${network?.text ?? "the connection failed"}.`,
    hint: "Check the base URL of the model, the proxy and the firewall, or run with `--model none`.",
    cause
  });
}
function refusal(status, exchange, facts) {
  const { service, model, prompt } = facts;
  const said = readServiceMessage(exchange.errorBody, { secret: service.secret, prompt });
  const tail = said === null ? "." : `: ${said}`;
  const { code, what, hint } = readStatus(status, service, model);
  return new Failure({
    code,
    message: `${service.name} ${what} (${status})${tail}`,
    hint,
    // The SDK's own error holds headers and the whole body.
    cause: new Error(
      `status ${status}${exchange.requestId === null ? "" : `, request ${exchange.requestId}`}`
    )
  });
}
function readStatus(status, service, model) {
  if (status === 401 || status === 403) {
    return { code: "model/unauthorized", what: "refuses the credentials", hint: service.credentialsHint };
  }
  if (status < 400) {
    return {
      code: "model/bad-answer",
      what: "sends the request on to another address, which is not followed",
      hint: "Give the new address as `model.base-url`, when you trust it with what the model is asked."
    };
  }
  if (status === 429) {
    return {
      code: "model/rate-limited",
      what: "limits the rate of calls",
      hint: "Lower `model.concurrency`, or ask for a higher rate limit."
    };
  }
  if (status >= 500 || status === 408 || status === 409) {
    return {
      code: "model/unavailable",
      what: "did not answer",
      hint: "Run again later, or run with `--model none`."
    };
  }
  const hint = status === 413 ? "The prompt is too large for the service; lower `note.budgetTokens`." : `Check that the service has a model named ${model}.`;
  return { code: "model/rejected", what: "refuses the request", hint };
}

export {
  createExchanges,
  services,
  requireValue,
  checkBaseUrl,
  isOverloaded,
  serviceFailure,
  badAnswer,
  outOfTime
};

import {
  endWith
} from "./chunk-3AFR54GZ.js";
import {
  describeNetworkError
} from "./chunk-EUHNVHOZ.js";

// src/adapters/http/retry.ts
import { setTimeout as waitMs } from "node:timers/promises";
var passingStatuses = /* @__PURE__ */ new Set([408, 425, 429]);
var passingKinds = /* @__PURE__ */ new Set([
  "timeout",
  "dns",
  "refused",
  "unreachable",
  "reset"
]);
function adviseRetry(input) {
  const isPassing = passingStatuses.has(input.status) || input.status >= 500 && input.status <= 599;
  return isPassing ? { again: true, waitMs: parseRetryAfter(input.retryAfter, input.nowMs) } : { again: false };
}
function adviseRetryAfterError(error, nowMs) {
  const network = describeNetworkError(error);
  if (network !== null)
    return passingKinds.has(network.kind) ? { again: true, waitMs: null } : { again: false };
  const status = readMember(error, "status");
  if (typeof status !== "number") return { again: false };
  const headers = readMember(error, "headers") ?? readMember(readMember(error, "response"), "headers");
  return adviseRetry({ status, retryAfter: readHeader(headers, "retry-after"), nowMs });
}
async function withRetry(attempt, options) {
  const { signal, now = Date.now, advise = adviseRetryAfterError } = options;
  const wait = options.wait ?? ((ms, end) => waitMs(ms, void 0, { signal: end }));
  for (let number = 1; ; number++) {
    signal.throwIfAborted();
    try {
      return await endWith(signal, attempt(number));
    } catch (error) {
      const delayMs = signal.aborted || number >= options.attemptsMax ? null : delayOf(advise(error, now()), number, options);
      if (delayMs === null) throw error;
      options.onRetry?.(error, { attempt: number, waitMs: delayMs });
      await endWith(signal, wait(delayMs, signal)).catch(() => void 0);
      if (signal.aborted) throw error;
    }
  }
}
function delayOf(advice, number, options) {
  if (!advice.again) return null;
  if (advice.waitMs !== null) return advice.waitMs <= options.maxDelayMs ? advice.waitMs : null;
  const { random = Math.random } = options;
  return Math.min(options.baseDelayMs * 2 ** (number - 1), options.maxDelayMs) * (0.5 + random() / 2);
}
function parseRetryAfter(text, nowMs) {
  if (text === null || text.trim() === "") return null;
  const seconds = Number(text);
  if (Number.isFinite(seconds)) return seconds >= 0 ? Math.ceil(seconds * 1e3) : null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - nowMs);
}
function readHeader(headers, name) {
  if (headers instanceof Headers) return headers.get(name);
  const value = readMember(headers, name);
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
function readMember(value, name) {
  return typeof value === "object" && value !== null ? value[name] : void 0;
}

export {
  adviseRetry,
  adviseRetryAfterError,
  withRetry,
  parseRetryAfter,
  readHeader
};

// src/adapters/http/network-error.ts
var bodyTooLargeCode = "ERR_BODY_TOO_LARGE";
var texts = {
  timeout: "it did not answer in time",
  aborted: "the call was ended",
  dns: "the name of its host is not known here",
  refused: "the connection was refused",
  unreachable: "there is no way to its host from here",
  reset: "the connection broke",
  tls: "its certificate or TLS handshake was not accepted",
  proxy: "the proxy did not let the connection through",
  "too-large": "its answer is larger than is read"
};
var kindsByCode = /* @__PURE__ */ new Map([
  ["ABORT_ERR", "aborted"],
  ["EAI_AGAIN", "dns"],
  ["EAI_FAIL", "dns"],
  ["EAI_NONAME", "dns"],
  ["ECONNABORTED", "reset"],
  ["ECONNREFUSED", "refused"],
  ["ECONNRESET", "reset"],
  ["EHOSTDOWN", "unreachable"],
  ["EHOSTUNREACH", "unreachable"],
  ["ENETDOWN", "unreachable"],
  ["ENETUNREACH", "unreachable"],
  ["ENOTFOUND", "dns"],
  ["EPIPE", "reset"],
  ["EPROTO", "tls"],
  ["ETIMEDOUT", "timeout"],
  ["HPE_INVALID_CONSTANT", "reset"],
  ["UND_ERR_ABORTED", "proxy"],
  ["UND_ERR_BODY_TIMEOUT", "timeout"],
  ["UND_ERR_CLOSED", "reset"],
  ["UND_ERR_CONNECT_TIMEOUT", "timeout"],
  ["UND_ERR_HEADERS_TIMEOUT", "timeout"],
  ["UND_ERR_PRX_TLS", "tls"],
  ["UND_ERR_RES_CONTENT_LENGTH_MISMATCH", "reset"],
  ["UND_ERR_SOCKET", "reset"],
  [bodyTooLargeCode, "too-large"]
]);
var tlsCode = /^(?:ERR_(?:TLS|SSL)_|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA)/u;
var depthMax = 8;
function describeNetworkError(error) {
  const kind = kindOf(error, 0);
  return kind === null ? null : { kind, text: texts[kind] };
}
function kindOf(error, depth) {
  if (!(error instanceof Error) || depth >= depthMax) return null;
  const own = kindOfCode("code" in error ? error.code : void 0) ?? kindOfName(error.name);
  if (own !== null) return own;
  const inner = error instanceof AggregateError ? error.errors : [];
  for (const cause of [error.cause, ...inner]) {
    const kind = kindOf(cause, depth + 1);
    if (kind !== null) return kind;
  }
  return null;
}
function kindOfCode(code) {
  if (typeof code !== "string") return null;
  return kindsByCode.get(code) ?? (tlsCode.test(code) ? "tls" : null);
}
function kindOfName(name) {
  if (name === "TimeoutError") return "timeout";
  return name === "AbortError" ? "aborted" : null;
}

// src/adapters/http/end-with.ts
async function endWith(signal, promise) {
  let stopListening = () => {
  };
  const ended = new Promise((_, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    signal.addEventListener("abort", end, { once: true });
    stopListening = () => signal.removeEventListener("abort", end);
  });
  try {
    return await Promise.race([promise, ended]);
  } finally {
    stopListening();
  }
}

// src/adapters/http/bounded-fetch.ts
var bodyBytesMaxDefault = 20 * 1024 * 1024;
var bodiless = /* @__PURE__ */ new Set([101, 204, 205, 304]);
function boundFetch(fetch, limits) {
  const bodyBytesMax = limits.bodyBytesMax ?? bodyBytesMaxDefault;
  return async (input, init) => {
    const outer = init?.signal ?? (input instanceof Request ? input.signal : null);
    const call = new AbortController();
    const endCall = () => call.abort(outer?.reason);
    const timer = setTimeout(() => call.abort(timeoutError(limits.timeoutMs)), limits.timeoutMs);
    if (outer?.aborted) endCall();
    outer?.addEventListener("abort", endCall, { once: true });
    try {
      const answer = await endWith(call.signal, fetch(input, { ...init, signal: call.signal }));
      return withBody(answer, await endWith(call.signal, readBody(answer, bodyBytesMax)));
    } catch (error) {
      call.abort(error);
      throw error;
    } finally {
      clearTimeout(timer);
      outer?.removeEventListener("abort", endCall);
    }
  };
}
async function readBody(answer, bytesMax) {
  const chunks = [];
  let bytes = 0;
  const body = answer.body;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > bytesMax) throw bodyTooLarge(bytesMax);
    chunks.push(chunk);
  }
  const whole = new Uint8Array(bytes);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
function withBody(answer, body) {
  const headers = new Headers([...answer.headers]);
  headers.delete("content-encoding");
  headers.delete("content-length");
  const { status, statusText } = answer;
  return new Response(bodiless.has(status) ? null : body, { status, statusText, headers });
}
var timeoutError = (timeoutMs) => new DOMException(`no whole answer within ${timeoutMs} ms`, "TimeoutError");
var bodyTooLarge = (bytesMax) => Object.assign(new Error(`the answer is larger than ${bytesMax} bytes`), { code: bodyTooLargeCode });

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
  describeNetworkError,
  boundFetch,
  adviseRetry,
  adviseRetryAfterError,
  withRetry,
  parseRetryAfter,
  readHeader
};

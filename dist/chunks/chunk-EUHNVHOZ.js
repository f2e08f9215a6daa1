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

export {
  bodyTooLargeCode,
  describeNetworkError
};

import {
  readPem
} from "./chunk-T3VJG4ND.js";
import {
  createBundleBuilder,
  factsOf
} from "./chunk-FFSB5PIV.js";
import "./chunk-HFOKONDR.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/certificates/tls-endpoint.ts
import { readFile } from "node:fs/promises";
import { isIP } from "node:net";
import { connect, rootCertificates } from "node:tls";

// src/adapters/certificates/handshake-failure.ts
var reasons = {
  ENOTFOUND: "name-not-found",
  EAI_AGAIN: "name-not-found",
  EAI_FAIL: "name-not-found",
  ENODATA: "name-not-found",
  ECONNREFUSED: "refused",
  ETIMEDOUT: "timeout",
  ECONNRESET: "closed",
  EPIPE: "closed",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  EHOSTDOWN: "unreachable",
  EADDRNOTAVAIL: "unreachable",
  // What is answered is no record of TLS: mostly plain HTTP.
  ERR_SSL_WRONG_VERSION_NUMBER: "not-tls",
  ERR_SSL_PACKET_LENGTH_TOO_LONG: "not-tls",
  ERR_SSL_HTTP_REQUEST: "not-tls",
  ERR_SSL_BAD_RECORD_TYPE: "not-tls",
  ERR_SSL_RECORD_LAYER_FAILURE: "not-tls",
  // What servers answer that miss a certificate of the client.
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: "client-certificate",
  ERR_SSL_TLSV1_ALERT_CERTIFICATE_REQUIRED: "client-certificate",
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: "client-certificate",
  "ERR_SSL_SSL/TLS_ALERT_BAD_CERTIFICATE": "client-certificate"
};
function handshakeFailure(error) {
  const code = codeOf(error);
  return reasons[code] ?? (code.startsWith("ERR_SSL_") || code.startsWith("ERR_TLS_") || code === "EPROTO" ? "handshake" : "unreachable");
}
function codeOf(error) {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return error instanceof AggregateError ? codeOf(error.errors[0]) : "";
}

// src/adapters/certificates/tls-endpoint.ts
var defaultTimeoutMs = 5e3;
var readEndpoint = (endpoint, { signal }) => readEndpointWithin(endpoint, { signal, timeoutMs: defaultTimeoutMs });
async function readEndpointWithin(endpoint, { signal, timeoutMs }) {
  const name = `${endpoint.host.includes(":") ? `[${endpoint.host}]` : endpoint.host}:${endpoint.port}`;
  const failed = (reason) => ({ status: "failed", endpoint: name, reason });
  const authorities = await readAuthorities(endpoint.authorities);
  if (authorities === null) return failed("authorities-unreadable");
  const serverName = endpoint.serverName ?? endpoint.host;
  const seen = await shakeHands({
    host: endpoint.host,
    port: endpoint.port,
    serverName,
    authorities,
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
  });
  return "reason" in seen ? failed(seen.reason) : { status: "read", endpoint: name, serverName, ...seen };
}
async function readAuthorities(path) {
  if (path === null) return [];
  try {
    const text = await readFile(path, "utf8");
    const builder = createBundleBuilder();
    readPem(text, { builder, strictly: true });
    const { certificates, problems } = builder.build("pem");
    return certificates.length > 0 && problems.length === 0 ? [text] : null;
  } catch {
    return null;
  }
}
function shakeHands({ host, port, serverName, authorities, signal }) {
  if (signal.aborted) return Promise.resolve({ reason: "timeout" });
  return new Promise((resolve) => {
    let socket = null;
    const end = (seen) => {
      signal.removeEventListener("abort", onAbort);
      socket?.destroy();
      resolve(seen);
    };
    const onAbort = () => end({ reason: "timeout" });
    signal.addEventListener("abort", onAbort, { once: true });
    try {
      const opened = connect({
        host,
        port,
        // An address is no name that can be asked for in a handshake.
        servername: isIP(serverName) === 0 ? serverName : "",
        rejectUnauthorized: false,
        // What clients would refuse is to be seen, too.
        minVersion: "TLSv1",
        ciphers: "DEFAULT@SECLEVEL=0",
        ...authorities.length === 0 ? {} : { ca: [...rootCertificates, ...authorities] }
      });
      socket = opened;
      opened.on("error", (error) => end({ reason: failureOf(opened, error) }));
      opened.once("close", () => end({ reason: "closed" }));
      opened.once("secureConnect", () => end(look(opened, serverName)));
    } catch (error) {
      end({ reason: authorities.length > 0 ? "authorities-unreadable" : handshakeFailure(error) });
    }
  });
}
function failureOf(socket, error) {
  const reason = handshakeFailure(error);
  return reason === "handshake" && socket.getPeerX509Certificate() !== void 0 ? "client-certificate" : reason;
}
var chainMax = 20;
function look(socket, serverName) {
  const leaf = socket.getPeerX509Certificate();
  const chain = readChain(leaf);
  if (leaf === void 0 || chain === null) return { reason: "handshake" };
  const untrusted = socket.authorized ? null : String(socket.authorizationError ?? "UNSPECIFIED");
  return { chain, distrust: untrusted ?? (isFor(leaf, serverName) ? null : "ERR_TLS_CERT_ALTNAME_INVALID") };
}
var isFor = (leaf, serverName) => (isIP(serverName) === 0 ? leaf.checkHost(serverName) : leaf.checkIP(serverName)) !== void 0;
function readChain(leaf) {
  const chain = [];
  for (let next = leaf; next !== void 0 && chain.length < chainMax; next = next.issuerCertificate) {
    const facts = readFacts(next);
    if (facts === null) return null;
    chain.push(facts);
  }
  return chain;
}
function readFacts(certificate) {
  try {
    return factsOf(certificate);
  } catch {
    return null;
  }
}
export {
  readEndpoint,
  readEndpointWithin
};

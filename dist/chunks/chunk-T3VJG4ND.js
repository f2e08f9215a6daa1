import {
  encryptedKey,
  readCertificate,
  readPrivateKey,
  sliceElement
} from "./chunk-FFSB5PIV.js";

// src/adapters/certificates/pem-blocks.ts
var blocksMax = 5e3;
var marker = /-----(BEGIN|END) ([A-Z0-9][A-Z0-9 ]{0,40})-----/g;
var bodyLengthMax = 4e5;
function readPemBlocks(text, { strictly }) {
  const blocks = [];
  const markers = text.matchAll(marker);
  let line = 1;
  let counted = 0;
  let next = markers.next().value;
  while (next !== void 0 && blocks.length < blocksMax) {
    const begin = next;
    next = markers.next().value;
    const [whole, kind, label = ""] = begin;
    const start = begin.index + whole.length;
    if (kind !== "BEGIN" || isCommentedOut(text, begin.index)) continue;
    if (!strictly && !looksEncoded(text.slice(start, start + 200))) continue;
    line += countLines(text, counted, begin.index);
    counted = begin.index;
    const isEnded = next !== void 0 && next[1] === "END" && next[2] === label;
    const content = isEnded ? text.slice(start, next?.index) : null;
    blocks.push({ label, line, ...readBody(content) });
  }
  return blocks;
}
function readBody(content) {
  if (content === null || content.length > bodyLengthMax) return { bytes: null, isEncrypted: false };
  const { headers, body } = splitHeaders(content.replace(/\\[rn]/g, "\n"));
  return { bytes: decodeBase64(body), isEncrypted: /^\s*Proc-Type:.*ENCRYPTED/m.test(headers) };
}
function splitHeaders(content) {
  if (!content.includes(":")) return { headers: "", body: content };
  const lines = content.split(/\r?\n/);
  const blank = lines.findIndex((each, index) => index > 0 && each.trim() === "");
  return blank === -1 ? { headers: "", body: content } : { headers: lines.slice(0, blank).join("\n"), body: lines.slice(blank).join("\n") };
}
function decodeBase64(text) {
  const body = text.replace(/["'](?:\s*[+,]?\s*)["']/g, "").replace(/[\s"']/g, "");
  if (body === "" || body.length % 4 === 1 || !/^[A-Za-z0-9+/]+={0,2}$/.test(body)) return null;
  return Buffer.from(body, "base64");
}
function isCommentedOut(text, index) {
  const before = text.slice(Math.max(0, index - 200), index);
  return /^\s*(?:#|\/\/|;|<!--)/.test(before.slice(before.lastIndexOf("\n") + 1));
}
var looksEncoded = (following) => /^(?:["'+,\s]|\\[rn])*(?:MI[A-Za-z0-9+/]{2}|MC[4-9A-Za-z][A-Za-z0-9+/]|b3Blb)/.test(following) || /^(?:\s|\\[rn])*Proc-Type:/.test(following);
function countLines(text, from, to) {
  let count = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

// src/adapters/certificates/read-pem.ts
var certificateLabels = /* @__PURE__ */ new Set(["CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"]);
var keyLayouts = {
  "PRIVATE KEY": ["pkcs8"],
  "RSA PRIVATE KEY": ["pkcs1"],
  "EC PRIVATE KEY": ["sec1"]
};
var otherKeys = /* @__PURE__ */ new Set(["DSA PRIVATE KEY", "ANY PRIVATE KEY", "PGP PRIVATE KEY BLOCK"]);
var encryptedLabels = /* @__PURE__ */ new Set(["PGP MESSAGE", "AGE ENCRYPTED FILE"]);
var closedLabels = /* @__PURE__ */ new Set(["PKCS7", "CMS", "PKCS12"]);
function readPem(text, {
  builder,
  strictly,
  entry
}) {
  const blocks = readPemBlocks(text, { strictly });
  for (const block of blocks) {
    if (builder.isFull()) break;
    addBlock(block, builder, entry === void 0 ? {} : { entry });
  }
  return blocks.length;
}
function addBlock(block, builder, place) {
  const where = { line: block.line, ...place };
  if (certificateLabels.has(block.label)) addCertificateBlock(block, builder, where);
  else if (encryptedLabels.has(block.label)) builder.addProblem({ kind: "encrypted", ...where });
  else if (closedLabels.has(block.label)) builder.addProblem({ kind: "not-understood", ...where });
  else addKeyBlock(block, builder, where);
}
function addCertificateBlock({ bytes }, builder, where) {
  const certificate = bytes === null ? null : readCertificate(sliceElement(bytes) ?? bytes);
  if (certificate !== null) builder.addCertificate(certificate);
  else builder.addProblem({ kind: bytes === null ? "broken-pem" : "broken-certificate", ...where });
}
function addKeyBlock({ label, bytes, isEncrypted }, builder, where) {
  const layouts = keyLayouts[label];
  if (label === "ENCRYPTED PRIVATE KEY" || isEncrypted && label.endsWith("PRIVATE KEY")) {
    builder.addKey(encryptedKey);
  } else if (label === "OPENSSH PRIVATE KEY") {
    builder.addKey({ publicKey: null, encrypted: bytes !== null && !isClearOpenSsh(bytes) });
  } else if (otherKeys.has(label)) {
    builder.addKey({ publicKey: null, encrypted: false });
  } else if (layouts !== void 0) {
    const key = bytes === null ? null : readPrivateKey(bytes, layouts);
    if (key !== null) builder.addKey(key);
    else builder.addProblem({ kind: bytes === null ? "broken-pem" : "broken-key", ...where });
  } else if (bytes === null && !label.startsWith("PGP ")) {
    builder.addProblem({ kind: "broken-pem", ...where });
  }
}
function isClearOpenSsh(bytes) {
  const start = "openssh-key-v1".length + 1;
  return Buffer.from(bytes.subarray(start + 4, start + 8)).toString("latin1") === "none";
}

export {
  readPem
};

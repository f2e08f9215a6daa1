import {
  readPem
} from "./chunk-T3VJG4ND.js";
import {
  createBundleBuilder,
  encryptedKey,
  readCertificate,
  readChildren,
  readElement,
  readOid,
  readPrivateKey,
  unreadBundle
} from "./chunk-FFSB5PIV.js";
import {
  require_dist
} from "./chunk-BVQ7MH7O.js";
import "./chunk-HFOKONDR.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/adapters/certificates/read-keystore.ts
var magicNumbers = /* @__PURE__ */ new Set([4277010157, 3469659854]);
var entriesMax = 2e3;
var chainMax = 50;
var aliasLengthMax = 200;
var isKeystore = (bytes) => bytes.length >= 4 && magicNumbers.has(new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0));
function readKeystore(bytes) {
  const reader = createReader(bytes);
  const bundles = [];
  try {
    reader.skip(4);
    const version = reader.uint32();
    const count = reader.uint32();
    for (let index = 0; index < count; index += 1) {
      if (index >= entriesMax) return [...bundles, unread("too-large")];
      const kind = reader.uint32();
      if (kind === 3) return [...bundles, unread("not-understood")];
      if (kind !== 1 && kind !== 2) return [...bundles, unread("broken-container")];
      bundles.push(readEntry(reader, { kind, version }));
    }
    return bundles;
  } catch (error) {
    if (!(error instanceof EndOfBytes)) throw error;
    return [...bundles, unread("broken-container")];
  }
}
var unread = (kind) => ({
  name: null,
  bundle: unreadBundle("jks", { kind })
});
function readEntry(reader, { kind, version }) {
  const alias = reader.text();
  reader.skip(8);
  const builder = createBundleBuilder();
  if (kind === 1) {
    reader.skip(reader.uint32());
    builder.addKey(encryptedKey);
  }
  const count = kind === 1 ? reader.uint32() : 1;
  if (count > chainMax) throw new EndOfBytes();
  for (let index = 0; index < count; index += 1) {
    const type = version === 1 ? "X.509" : reader.text();
    const certificate = readCertificate(reader.take(reader.uint32()));
    if (certificate !== null) builder.addCertificate(certificate);
    else
      builder.addProblem({ kind: type === "X.509" ? "broken-certificate" : "not-understood", entry: alias });
  }
  return { name: alias, bundle: builder.build("jks") };
}
var EndOfBytes = class extends Error {
};
function createReader(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 0;
  const advance = (length) => {
    if (length > bytes.length - offset) throw new EndOfBytes();
    const start = offset;
    offset += length;
    return start;
  };
  const take = (length) => {
    const start = advance(length);
    return bytes.subarray(start, start + length);
  };
  return {
    uint32: () => view.getUint32(advance(4)),
    take,
    skip: (length) => {
      advance(length);
    },
    text: () => Buffer.from(take(view.getUint16(advance(2)))).toString("utf8").replace(/[\u0000-\u001f\u007f-\u009f]/g, "").slice(0, aliasLengthMax)
  };
}

// src/adapters/certificates/read-binary.ts
async function readBinaryBundles(bytes) {
  if (isKeystore(bytes)) return readKeystore(bytes);
  const bundle = await readDer(bytes);
  return bundle === null ? null : [{ name: null, bundle }];
}
var readBinary = async (bytes) => {
  if (!isKeystore(bytes)) return readDer(bytes);
  const bundles = readKeystore(bytes).map(({ bundle }) => bundle);
  return {
    container: "jks",
    certificates: bundles.flatMap((bundle) => bundle.certificates),
    keys: bundles.flatMap((bundle) => bundle.keys),
    problems: bundles.flatMap((bundle) => bundle.problems)
  };
};
var integer = 2;
var octetString = 4;
var objectIdentifier = 6;
var sequence = 48;
var signedData = "1.2.840.113549.1.7.2";
async function readDer(bytes) {
  if (bytes[0] !== sequence) return null;
  if (isPkcs12(bytes)) {
    const { readPkcs12 } = await import("./read-pkcs12-VUENQION.js");
    return readPkcs12(bytes);
  }
  const builder = createBundleBuilder();
  const certificate = readCertificate(bytes);
  if (certificate !== null) {
    builder.addCertificate(certificate);
    return builder.build("der");
  }
  const outer = readElement(bytes, 0);
  const parts = outer === null ? null : readChildren(bytes, outer);
  const [first, second] = parts ?? [];
  if (first?.tag === integer) {
    const key = readPrivateKey(bytes, ["pkcs8", "pkcs1", "sec1"]);
    if (key === null) builder.addProblem({ kind: "broken-key" });
    else builder.addKey(key);
  } else if (first?.tag === objectIdentifier) {
    builder.addProblem({
      kind: readOid(bytes, first) === signedData ? "not-understood" : "broken-certificate"
    });
  } else if (first?.tag === sequence && second?.tag === octetString) {
    builder.addKey(encryptedKey);
  } else {
    builder.addProblem({ kind: "broken-certificate" });
  }
  return builder.build("der");
}
function isPkcs12(bytes) {
  const first = bytes[1] ?? 0;
  const start = 2 + (first > 128 ? first & 127 : 0);
  return bytes[start] === integer && bytes[start + 1] === 1 && bytes[start + 2] === 3;
}

// src/adapters/certificates/read-kubernetes.ts
var import_yaml = __toESM(require_dist(), 1);
var textLengthMax = 12e5;
var documentsMax = 1e3;
var objectsMax = 2e3;
var entriesMax2 = 200;
var certificateEntry = /(?:^|[.\-_])(?:crt|cer|cert|certs|pem|key|p12|pfx|jks|der|ca-bundle|keystore|truststore)$|^ca$/i;
async function readManifests(text, readBinary2) {
  if (text.length > textLengthMax || countDocuments(text) > documentsMax) {
    return [{ name: null, bundle: unreadBundle("kubernetes-secret", { kind: "too-large" }) }];
  }
  const objects = parseObjects(text);
  if (objects === null) return null;
  const bundles = [];
  for (const object of objects.slice(0, objectsMax)) {
    const bundle = await readObject(object, readBinary2);
    if (bundle !== null) bundles.push({ name: nameOf(object), bundle });
  }
  return objects.length > objectsMax ? [...bundles, { name: null, bundle: unreadBundle("kubernetes-secret", { kind: "too-large" }) }] : bundles;
}
var countDocuments = (text) => text.match(/^---/gm)?.length ?? 0;
function parseObjects(text) {
  try {
    const documents = (0, import_yaml.parseAllDocuments)(text, { uniqueKeys: false, logLevel: "silent" });
    if (!Array.isArray(documents)) return null;
    if (documents.some((document) => document.errors.length > 0)) return null;
    const objects = documents.map((document) => asFields(document.toJS({ maxAliasCount: 100 }))).filter((document) => document !== null).flatMap(openList);
    return objects.some((object) => typeof object["kind"] === "string") ? objects : null;
  } catch {
    return null;
  }
}
function openList(object) {
  const kind = object["kind"];
  const items = object["items"];
  if (typeof kind !== "string" || !kind.endsWith("List") || !Array.isArray(items)) return [object];
  return items.map(asFields).filter((item) => item !== null);
}
async function readObject(object, readBinary2) {
  switch (object["kind"]) {
    case "Secret":
      return object["sops"] === void 0 ? readSecret(object, readBinary2) : closedSecret(object, object);
    case "SealedSecret": {
      const spec = asFields(object["spec"]) ?? {};
      return closedSecret({ data: spec["encryptedData"] }, asFields(spec["template"]) ?? {});
    }
    case "ConfigMap":
      return readEntries("pem", entriesOf(object, readBinary2));
    default:
      return null;
  }
}
function closedSecret(secret, template) {
  const names = [secret["data"], secret["stringData"]].flatMap(
    (entries) => Object.keys(asFields(entries) ?? {})
  );
  return template["type"] === "kubernetes.io/tls" || names.some((name) => certificateEntry.test(name)) ? unreadBundle("kubernetes-secret", { kind: "encrypted" }) : null;
}
async function readSecret(object, readBinary2) {
  const found = await readEntries("kubernetes-secret", entriesOf(object, readBinary2));
  if (object["type"] !== "kubernetes.io/tls" || found !== null) return found;
  return hasValues(object) ? unreadBundle("kubernetes-secret", { kind: "empty", entry: "tls.crt" }) : null;
}
var hasValues = (object) => [object["data"], object["stringData"]].some(
  (entries) => Object.values(asFields(entries) ?? {}).some((value) => typeof value === "string" && value !== "")
);
function entriesOf(object, readBinary2) {
  const isEncoded = object["kind"] === "Secret";
  const all = [
    ...textsOf(object["data"]).map((entry) => isEncoded ? decoded(entry) : plain(entry)),
    ...textsOf(object["stringData"]).map(plain),
    ...textsOf(object["binaryData"]).map(decoded)
  ].sort((a, b) => Number(b.name === "tls.crt") - Number(a.name === "tls.crt"));
  return { entries: all.slice(0, entriesMax2), isCut: all.length > entriesMax2, readBinary: readBinary2 };
}
var textsOf = (value) => Object.entries(asFields(value) ?? {}).flatMap(
  ([name, text]) => typeof text === "string" ? [{ name, text }] : []
);
var plain = (entry) => ({ ...entry, bytes: null });
function decoded({ name, text }) {
  const body = text.replace(/\s/g, "");
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(body)) return { name, text, bytes: null };
  const bytes = Buffer.from(body, "base64");
  return { name, text: bytes.toString("latin1"), bytes };
}
async function readEntries(container, { entries, isCut, readBinary: readBinary2 }) {
  const builder = createBundleBuilder();
  for (const { name, text, bytes } of entries) {
    const isNamed = certificateEntry.test(name);
    const isValue = !text.includes("{{") && !/^\s*(?:<[^>]*>|\$\{?\w+\}?)?\s*$/.test(text);
    const entry = name.replace(/[\u0000-\u001f\u007f-\u009f]/g, "").slice(0, 100);
    const blocks = readPem(text, { builder, strictly: isNamed, entry });
    if (blocks > 0 || !isNamed || !isValue) continue;
    const binary = bytes === null ? null : await readBinary2(bytes);
    for (const certificate of binary?.certificates ?? []) builder.addCertificate(certificate);
    for (const key of binary?.keys ?? []) builder.addKey(key);
    for (const problem of binary?.problems ?? []) builder.addProblem({ ...problem, entry });
    if (binary === null && /\.(?:crt|cer|pem)$|^tls\.key$/.test(name))
      builder.addProblem({ kind: "broken-pem", entry });
  }
  if (isCut) builder.addProblem({ kind: "too-large" });
  return builder.isEmpty() ? null : builder.build(container);
}
function nameOf(object) {
  const metadata = asFields(object["metadata"]) ?? {};
  const parts = [metadata["namespace"], metadata["name"] ?? metadata["generateName"]].filter(
    (part) => typeof part === "string"
  );
  const name = parts.join("/").replace(/[\u0000-\u001f\u007f-\u009f]/g, "").slice(0, 300);
  return name === "" ? null : name;
}
var asFields = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;

// src/adapters/certificates/certificates.ts
var fileBytesMax = 2e6;
var certificateFile = /\.(?:pem|crt|cer|der|p12|pfx|pkcs12|jks|jceks|keystore|truststore|ca-bundle)$/i;
var manifestFile = /\.(?:ya?ml|json)$/i;
var readBundles = async ({ path, bytes }) => {
  try {
    return await readFile(path, bytes);
  } catch {
    return [unread2(path, { kind: "not-understood" })];
  }
};
async function readFile(path, bytes) {
  const isNamed = certificateFile.test(path);
  if (bytes.length > fileBytesMax) return [unread2(path, { kind: "too-large" })];
  const closed = readSeal(bytes);
  if (closed !== null) return [unread2(path, closed)];
  const binary = await readBinaryBundles(bytes);
  if (binary !== null && (isNamed || binary.some(({ bundle }) => bundle.certificates.length + bundle.keys.length > 0))) {
    return binary;
  }
  return readText(path, { text: decode(bytes), isNamed });
}
async function readText(path, { text, isNamed }) {
  if (manifestFile.test(path)) {
    const manifests = await readManifests(text, readBinary);
    if (manifests !== null && manifests.length > 0) return manifests;
  }
  const builder = createBundleBuilder();
  const blocks = readPem(text, { builder, strictly: isNamed || path.endsWith(".key") });
  if (blocks === 0 && isNamed) {
    builder.addProblem({
      kind: text.trim() === "" ? "empty" : isKeystoreName(path) ? "not-understood" : "broken-pem"
    });
  }
  return builder.isEmpty() ? [] : [{ name: null, bundle: builder.build("pem") }];
}
var decode = (bytes) => {
  const isWide = bytes[0] === 255 && bytes[1] === 254;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(isWide ? "utf16le" : "utf8");
};
var seals = [
  { start: "\0GITCRYPT\0", problem: { kind: "encrypted" } },
  { start: "$ANSIBLE_VAULT;", problem: { kind: "encrypted" } },
  { start: "age-encryption.org/", problem: { kind: "encrypted" } },
  { start: "Salted__", problem: { kind: "encrypted" } },
  { start: "version https://git-lfs.github.com/spec/", problem: { kind: "not-here" } }
];
function readSeal(bytes) {
  const start = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
  const sealed = seals.find((seal) => start.startsWith(seal.start));
  if (sealed !== void 0) return sealed.problem;
  const isSops = start.trimStart().startsWith("{") && bytes.length < 2e5 && /"data":\s*"ENC\[/.test(decode(bytes));
  return isSops ? { kind: "encrypted" } : null;
}
var isKeystoreName = (path) => /\.(?:p12|pfx|pkcs12|jks|jceks|keystore|truststore)$/i.test(path);
function unread2(path, problem) {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const container = isKeystoreName(path) ? ["p12", "pfx", "pkcs12"].includes(extension) ? "pkcs12" : "jks" : manifestFile.test(path) ? "kubernetes-secret" : extension === "der" ? "der" : "pem";
  return { name: null, bundle: unreadBundle(container, problem) };
}
export {
  readBundles
};

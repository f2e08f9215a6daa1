import {
  epochMs
} from "./chunk-HFOKONDR.js";

// src/adapters/certificates/bundle-builder.ts
var certificatesMax = 1e3;
var keysMax = 100;
var problemsMax = 20;
function createBundleBuilder() {
  const certificates = [];
  const keys = [];
  const problems = [];
  const isFull = () => certificates.length >= certificatesMax || keys.length >= keysMax;
  const addProblem = (problem) => {
    if (problems.length < problemsMax) problems.push(problem);
  };
  return {
    addCertificate: (certificate) => {
      certificates.push(certificate);
    },
    addKey: (key) => {
      keys.push(key);
    },
    addProblem,
    isFull,
    isEmpty: () => certificates.length + keys.length + problems.length === 0,
    build: (container) => ({
      container,
      certificates,
      keys,
      problems: isFull() ? [...problems, { kind: "too-large" }] : problems
    })
  };
}
var unreadBundle = (container, problem) => ({ container, certificates: [], keys: [], problems: [problem] });

// src/adapters/certificates/certificate-facts.ts
import { createHash as createHash2, X509Certificate } from "node:crypto";

// src/adapters/certificates/key-hash.ts
import { createHash, createPublicKey } from "node:crypto";
function hashPublicKey(key) {
  return createHash("sha256").update(normalise(key).export({ type: "spki", format: "der" })).digest("hex");
}
function normalise(key) {
  if (key.asymmetricKeyType !== "ec") return key;
  try {
    return createPublicKey({ key: key.export({ format: "jwk" }), format: "jwk" });
  } catch {
    return key;
  }
}

// src/adapters/certificates/der.ts
function readElement(bytes, offset) {
  const tag = bytes[offset];
  const first = bytes[offset + 1];
  if (tag === void 0 || first === void 0) return null;
  if (first < 128) return within(bytes, { tag, start: offset + 2, end: offset + 2 + first });
  const count = first & 127;
  if (count === 0 || count > 4) return null;
  let length = 0;
  for (let index = 0; index < count; index += 1) {
    const byte = bytes[offset + 2 + index];
    if (byte === void 0) return null;
    length = length * 256 + byte;
  }
  const start = offset + 2 + count;
  return within(bytes, { tag, start, end: start + length });
}
var within = (bytes, element) => element.end <= bytes.length ? element : null;
function readChildren(bytes, parent, max = 16) {
  const children = [];
  for (let offset = parent.start; offset < parent.end && children.length < max; ) {
    const child = readElement(bytes, offset);
    if (child === null || child.end > parent.end) return null;
    children.push(child);
    offset = child.end;
  }
  return children;
}
function sliceElement(bytes) {
  const element = readElement(bytes, 0);
  return element === null ? null : bytes.subarray(0, element.end);
}
function readOid(bytes, element) {
  if (element?.tag !== 6 || element.end - element.start > 32) return null;
  const parts = [];
  let value = 0;
  for (let index = element.start; index < element.end; index += 1) {
    const byte = bytes[index] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) {
      parts.push(value);
      value = 0;
    }
  }
  const [head, ...rest] = parts;
  if (head === void 0) return null;
  const top = Math.min(2, Math.floor(head / 40));
  return [top, head - top * 40, ...rest].join(".");
}

// src/adapters/certificates/signature-algorithm.ts
var names = {
  "1.2.840.113549.1.1.2": "md2WithRSAEncryption",
  "1.2.840.113549.1.1.3": "md4WithRSAEncryption",
  "1.2.840.113549.1.1.4": "md5WithRSAEncryption",
  "1.2.840.113549.1.1.5": "sha1WithRSAEncryption",
  "1.3.14.3.2.29": "sha1WithRSA",
  "1.2.840.113549.1.1.10": "rsassaPss",
  "1.2.840.113549.1.1.11": "sha256WithRSAEncryption",
  "1.2.840.113549.1.1.12": "sha384WithRSAEncryption",
  "1.2.840.113549.1.1.13": "sha512WithRSAEncryption",
  "1.2.840.113549.1.1.14": "sha224WithRSAEncryption",
  "1.2.840.10040.4.3": "dsaWithSHA1",
  "2.16.840.1.101.3.4.3.1": "dsa_with_SHA224",
  "2.16.840.1.101.3.4.3.2": "dsa_with_SHA256",
  "1.2.840.10045.4.1": "ecdsa-with-SHA1",
  "1.2.840.10045.4.3.1": "ecdsa-with-SHA224",
  "1.2.840.10045.4.3.2": "ecdsa-with-SHA256",
  "1.2.840.10045.4.3.3": "ecdsa-with-SHA384",
  "1.2.840.10045.4.3.4": "ecdsa-with-SHA512",
  "1.3.101.112": "ED25519",
  "1.3.101.113": "ED448"
};
function signatureAlgorithm(der) {
  const certificate = readElement(der, 0);
  const algorithm = certificate === null ? void 0 : readChildren(der, certificate)?.[1];
  const oid = algorithm === void 0 ? null : readOid(der, readChildren(der, algorithm)?.[0]);
  return oid === null ? "unknown" : names[oid] ?? oid;
}

// src/adapters/certificates/subject-names.ts
var namesMax = 500;
var lengthMax = 300;
var onOneLine = (name) => name.split("\n").join(", ").replace(/[\u0000-\u001f\u007f-\u009f]/g, "").slice(0, lengthMax);
function namesOf(input) {
  const alternatives = [...(input.alternatives ?? "").matchAll(entry)].map(({ groups }) => groups?.["quoted"] ?? groups?.["plain"] ?? "").map((value) => value.startsWith('"') ? unquote(value) : value);
  const found = alternatives.length > 0 ? alternatives : commonNames(input.subject);
  const clean = found.map(
    (name) => name.trim().toLowerCase().replace(/[\u0000-\u001f\u007f-\u009f]/g, "")
  ).filter((name) => name !== "").map((name) => name.slice(0, lengthMax));
  return [...new Set(clean)].sort().slice(0, namesMax);
}
var entry = /(?:^|, )(?:DNS|IP Address|URI):(?:(?<quoted>"(?:[^"\\]|\\.)*")|(?<plain>[^",]*))/g;
function unquote(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "string" ? value : "";
  } catch {
    return "";
  }
}
var commonNames = (subject) => subject.split("\n").filter((part) => part.startsWith("CN=")).map((part) => part.slice("CN=".length));

// src/adapters/certificates/certificate-facts.ts
var certificateBytesMax = 2e5;
function readCertificate(der) {
  if (der.length > certificateBytesMax || der[0] !== 48) return null;
  try {
    return factsOf(new X509Certificate(der));
  } catch {
    return null;
  }
}
function factsOf(certificate) {
  const validFrom = Date.parse(certificate.validFrom);
  const validTo = Date.parse(certificate.validTo);
  if (Number.isNaN(validFrom) || Number.isNaN(validTo)) return null;
  const key = readKey(certificate);
  return {
    subject: onOneLine(certificate.subject ?? ""),
    issuer: onOneLine(certificate.issuer ?? ""),
    serial: certificate.serialNumber.toUpperCase().slice(0, 100),
    fingerprint: sha256(certificate.raw),
    names: namesOf({ alternatives: certificate.subjectAltName, subject: certificate.subject ?? "" }),
    validFrom: epochMs(validFrom),
    validTo: epochMs(validTo),
    keyType: keyTypeOf(key),
    keyBits: key === null ? null : keyBitsOf(key),
    // A key of an algorithm that OpenSSL does not know is equal only in the same certificate.
    publicKey: key === null ? sha256(certificate.raw) : hashPublicKey(key),
    signature: signatureAlgorithm(certificate.raw),
    isAuthority: certificate.ca,
    isSelfSigned: isSelfSigned(certificate, key)
  };
}
var sha256 = (bytes) => createHash2("sha256").update(bytes).digest("hex");
function readKey(certificate) {
  try {
    return certificate.publicKey;
  } catch {
    return null;
  }
}
function keyTypeOf(key) {
  switch (key?.asymmetricKeyType) {
    case "rsa":
    case "rsa-pss":
      return "rsa";
    case "ec":
      return "ec";
    case "ed25519":
      return "ed25519";
    case "ed448":
      return "ed448";
    case "dsa":
      return "dsa";
    default:
      return "other";
  }
}
var curveBits = {
  prime192v1: 192,
  secp192k1: 192,
  secp224r1: 224,
  secp224k1: 224,
  prime256v1: 256,
  secp256k1: 256,
  secp384r1: 384,
  secp521r1: 521
};
function keyBitsOf(key) {
  const details = key.asymmetricKeyDetails ?? {};
  if (details.modulusLength !== void 0) return details.modulusLength;
  if (details.namedCurve === void 0) return null;
  const named = /(?:^|[a-zA-Z])(\d{3})(?:[a-z]\d)?/.exec(details.namedCurve)?.[1];
  return curveBits[details.namedCurve] ?? (named === void 0 ? null : Number(named));
}
function isSelfSigned(certificate, key) {
  if (certificate.subject !== certificate.issuer) return false;
  try {
    return key === null || certificate.verify(key);
  } catch {
    return true;
  }
}

// src/adapters/certificates/private-key-facts.ts
import { createPrivateKey, createPublicKey as createPublicKey2 } from "node:crypto";
var keyBytesMax = 5e4;
function readPrivateKey(der, layouts) {
  if (der.length > keyBytesMax) return null;
  for (const type of layouts) {
    try {
      const key = createPrivateKey({ key: Buffer.from(der), format: "der", type });
      return { publicKey: hashPublicKey(createPublicKey2(key)), encrypted: false };
    } catch {
    }
  }
  return null;
}
var encryptedKey = { publicKey: null, encrypted: true };

export {
  createBundleBuilder,
  unreadBundle,
  readElement,
  readChildren,
  sliceElement,
  readOid,
  readCertificate,
  factsOf,
  readPrivateKey,
  encryptedKey
};

import {
  imageName,
  imageVersion,
  parseImageReference
} from "./chunk-OYRRAHAH.js";
import {
  boundFetch
} from "./chunk-OZAAS2Z6.js";
import {
  adviseRetryAfterError,
  withRetry
} from "./chunk-25STGRU7.js";
import "./chunk-3AFR54GZ.js";
import {
  describeNetworkError
} from "./chunk-EUHNVHOZ.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/registry/image-registry.ts
import { createHash } from "node:crypto";

// src/adapters/registry/docker-credentials.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
function createDockerCredentials(environment) {
  let reading;
  return async (registry) => {
    reading ??= readConfig(environment);
    return find(await reading, registry);
  };
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
async function readConfig(environment) {
  const folder = environment["DOCKER_CONFIG"] || join(environment["HOME"] || "/", ".docker");
  const path = join(folder, "config.json");
  try {
    const config = JSON.parse(await readFile(path, "utf8"));
    return isObject(config) ? { path, config, problem: null } : { path, config: null, problem: "holds no object" };
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return { path, config: null, problem: isMissing ? "is not there" : "cannot be read" };
  }
}
function find({ path, config, problem }, registry) {
  const none = (why) => ({ credentials: null, why });
  if (config === null) return none(`${path} ${problem ?? "is empty"}`);
  const auths = isObject(config["auths"]) ? config["auths"] : {};
  const entries = Object.entries(auths).filter(([key]) => hostOf(key) === registry);
  for (const [, entry] of entries) {
    const credentials = isObject(entry) ? readEntry(entry) : null;
    if (credentials !== null) return { credentials, why: "" };
  }
  const helpers = isObject(config["credHelpers"]) ? config["credHelpers"] : {};
  const isKept = typeof config["credsStore"] === "string" || Object.keys(helpers).some((key) => hostOf(key) === registry);
  return none(
    isKept ? `${path} leaves them to a credential helper, and helpers are not run` : `${path} has none for ${registry}`
  );
}
function hostOf(key) {
  const host = key.replace(/^https?:\/\//iu, "").replace(/\/.*$/su, "").toLowerCase();
  return /^(?:index\.|registry-1\.)?docker\.io$/u.test(host) ? "docker.io" : host;
}
function readEntry(entry) {
  const { identitytoken: token, auth, username, password } = entry;
  if (typeof token === "string" && token !== "") return { kind: "identity-token", token };
  if (typeof username === "string" && typeof password === "string" && username !== "")
    return { kind: "password", user: username, password };
  if (typeof auth !== "string") return null;
  const [, user, secret] = /^([^:]+):(.*)$/su.exec(Buffer.from(auth, "base64").toString("utf8")) ?? [];
  return user === void 0 || secret === void 0 ? null : { kind: "password", user, password: secret.replace(/\0+$/u, "") };
}

// src/adapters/registry/registry-error.ts
var RegistryError = class extends Error {
  /** For the one function of retries. */
  status;
  headers;
  /** Completes "… REGISTRY …". */
  what;
  constructor(what, { answer, cause } = {}) {
    super(what, cause === void 0 ? void 0 : { cause });
    this.name = "RegistryError";
    this.what = what;
    this.status = answer?.status ?? 200;
    this.headers = answer?.headers ?? new Headers();
  }
};
function registryFailure(error, { image, why, isOver }) {
  if (error instanceof Failure) return error;
  const name = `${imageName(image)}${imageVersion(image)}`;
  const { registry } = image;
  if (error instanceof RegistryError && (error.status === 401 || error.status === 403)) {
    return new Failure({
      code: "registry/unauthorized",
      message: `${registry} does not let ${name} be read${why === "" ? ": it refuses the credentials of the Docker config" : `: there are no credentials for it (${why})`}.`,
      hint: `Give a Docker config.json with an account that may pull it (docker login ${registry}; in a cluster, a secret of type kubernetes.io/dockerconfigjson) in the folder DOCKER_CONFIG. Registries also say this of images that are not there.`,
      cause: error
    });
  }
  if (error instanceof RegistryError && error.status === 404) {
    return new Failure({
      code: "registry/not-found",
      message: `${registry} has no image ${name}.`,
      hint: "Check name and tag. A registry that removes old tags no longer knows from which commit they were built: map the image in argocd.images with a tag that names the commit.",
      cause: error
    });
  }
  const network = describeNetworkError(error);
  const isPassing = error instanceof RegistryError && (error.status === 429 || error.status >= 500);
  if (network !== null || isPassing || isOver) {
    const reason = isOver ? "the time of the run was up" : network?.text ?? (error instanceof RegistryError ? error.what : "");
    return new Failure({
      code: "registry/unavailable",
      message: `The registry ${registry} could not be asked for ${name}: ${reason}.`,
      hint: "Check its status, and the network and proxy of this machine, then run again.",
      cause: error
    });
  }
  return new Failure({
    code: "registry/bad-answer",
    message: `The registry ${registry} answered for ${name} with something that is no image: ${error instanceof Error ? error.message.slice(0, 200) : "not readable"}.`,
    hint: "Check that the name leads to a registry (OCI distribution) and to a container image, not to a proxy or page.",
    cause: error
  });
}

// src/adapters/registry/image-files.ts
var indexTypes = /* @__PURE__ */ new Set([
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json"
]);
var manifestTypes = [
  ...indexTypes,
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json"
];
var isObject2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var digestPattern = /^sha256:[0-9a-f]{64}$/u;
var labelsMax = 500;
var valueMax = 4e3;
function readManifest(bytes, type) {
  const manifest = readJson(bytes);
  const own = manifest["mediaType"];
  const kind = typeof own === "string" ? own : type;
  const annotations = readTexts(manifest["annotations"]);
  if (indexTypes.has(kind) || Array.isArray(manifest["manifests"])) {
    return { kind: "index", annotations, digest: chooseDigest(manifest["manifests"]) };
  }
  const config = manifest["config"];
  if (!isObject2(config)) throw new RegistryError(`its manifest (${kind.slice(0, 100)}) names no config`);
  const { digest, size } = config;
  if (typeof digest !== "string" || !digestPattern.test(digest))
    throw new RegistryError("the config of its manifest has no digest of SHA-256");
  return { kind: "image", annotations, config: { digest, sizeBytes: typeof size === "number" ? size : 0 } };
}
function chooseDigest(manifests) {
  const listed = (Array.isArray(manifests) ? manifests : []).filter(isObject2).map((entry) => ({
    digest: entry["digest"],
    platform: isObject2(entry["platform"]) ? entry["platform"] : {}
  }));
  const real = listed.filter(({ platform }) => platform["os"] !== "unknown");
  const usual = real.find(
    ({ platform }) => platform["os"] === "linux" && platform["architecture"] === "amd64"
  );
  const { digest } = usual ?? real[0] ?? {};
  if (typeof digest !== "string" || !digestPattern.test(digest))
    throw new RegistryError("its index lists no image");
  return digest;
}
function readConfigLabels(bytes) {
  const { config } = readJson(bytes);
  return readTexts(isObject2(config) ? config["Labels"] : null);
}
function readTexts(value) {
  const entries = isObject2(value) ? Object.entries(value).slice(0, labelsMax) : [];
  return Object.fromEntries(
    entries.filter(
      (entry) => typeof entry[1] === "string" && entry[1].length <= valueMax
    )
  );
}
function readJson(bytes) {
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new RegistryError("its answer is no JSON", { cause });
  }
  if (!isObject2(value)) throw new RegistryError("its answer is no object of JSON");
  return value;
}

// src/adapters/registry/challenge.ts
var headerMax = 4e3;
function parseChallenge(header) {
  if (header === null || header.length > headerMax) return null;
  const bearer = /(?:^|,\s*)bearer\s+(.*)$/isu.exec(header)?.[1];
  const values = /* @__PURE__ */ new Map();
  for (const [, name = "", quoted, plain] of (bearer ?? "").matchAll(
    /([a-z_]+)\s*=\s*(?:"([^"]*)"|([^\s,"]+))/giu
  )) {
    if (!values.has(name.toLowerCase())) values.set(name.toLowerCase(), quoted ?? plain ?? "");
  }
  const realm = values.get("realm");
  if (realm !== void 0)
    return {
      kind: "bearer",
      realm,
      service: values.get("service") ?? null,
      scope: values.get("scope") ?? null
    };
  return /(?:^|,\s*)basic\b/iu.test(header) ? { kind: "basic" } : null;
}

// src/adapters/registry/registry-session.ts
var redirectsMax = 5;
var redirectStatuses = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
var tokenBytesMax = 256 * 1024;
function createRegistrySession(input) {
  let authorization = null;
  const get = async ({ path, accept, bytesMax }) => {
    const url = `${input.origin}/v2/${input.repository}/${path}`;
    const headers = { accept: accept.join(", ") };
    const ask = () => follow(url, { ...input, bytesMax, headers, authorization });
    let answer = await ask();
    if (answer.status === 401 && authorization === null) {
      const challenge = parseChallenge(answer.headers.get("www-authenticate"));
      authorization = challenge === null ? null : await authorize(challenge, input);
      if (authorization !== null) answer = await ask();
    }
    if (!answer.ok) throw new RegistryError(`it answers with ${answer.status}`, { answer });
    const type = answer.headers.get("content-type") ?? "";
    return {
      bytes: new Uint8Array(await answer.arrayBuffer()),
      type: type.replace(/;.*$/su, "").trim().toLowerCase()
    };
  };
  return (wanted) => withRetry(() => get(wanted), { signal: input.signal, ...input.retry, advise: adviseRetryAfterError });
}
async function follow(url, input) {
  const { signal, timeoutMs, bytesMax, headers, authorization } = input;
  const fetch = boundFetch(input.fetch, { timeoutMs, bodyBytesMax: bytesMax });
  let at = url;
  for (let count = 0; count <= redirectsMax; count += 1) {
    const isHome = new URL(at).origin === input.origin;
    const own = isHome && authorization !== null ? { authorization } : {};
    const answer = await fetch(at, { headers: { ...headers, ...own }, redirect: "manual", signal });
    const location = answer.headers.get("location");
    if (!redirectStatuses.has(answer.status)) return answer;
    if (location === null || !URL.canParse(location, at))
      throw new RegistryError("it redirects to no address");
    at = new URL(location, at).href;
    if (!isSafe(at)) throw new RegistryError("it redirects to an address without TLS");
  }
  throw new RegistryError("it redirects in circles");
}
async function authorize(challenge, input) {
  const { credentials, repository } = input;
  if (challenge.kind === "basic") return credentials?.kind === "password" ? basic(credentials) : null;
  const { realm, service } = challenge;
  if (!URL.canParse(realm) || !isSafe(realm))
    throw new RegistryError("it sends for a token to an address without TLS");
  const scope = challenge.scope ?? `repository:${repository}:pull`;
  const fields = { ...service === null ? {} : { service }, scope };
  const answer = await askToken(realm, { ...input, fields });
  if (!answer.ok)
    throw new RegistryError(`it answers with ${answer.status} when asked for a token`, { answer });
  return `Bearer ${readToken(await answer.text())}`;
}
async function askToken(realm, input) {
  const { credentials, signal, timeoutMs, fields } = input;
  const fetch = boundFetch(input.fetch, { timeoutMs, bodyBytesMax: tokenBytesMax });
  const always = { redirect: "manual", signal };
  if (credentials?.kind === "identity-token") {
    const body = new URLSearchParams({
      grant_type: "refresh_token",
      refresh_token: credentials.token,
      client_id: "lockkeeper",
      ...fields
    });
    return fetch(realm, { ...always, method: "POST", body });
  }
  const url = new URL(realm);
  for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value);
  const headers = credentials === null ? {} : { authorization: basic(credentials) };
  return fetch(url, { ...always, headers });
}
var basic = ({ user, password }) => `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
function readToken(text) {
  let answer;
  try {
    answer = JSON.parse(text);
  } catch (cause) {
    throw new RegistryError("it gives out no token that can be read", { cause });
  }
  const { token, access_token: other } = Object(answer);
  const found = typeof token === "string" && token !== "" ? token : other;
  if (typeof found !== "string" || !/^[\x21-\x7e]{1,100000}$/u.test(found))
    throw new RegistryError("it gives out no token that can be read");
  return found;
}
function isSafe(url) {
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || protocol === "http:" && isThisMachine(hostname);
}
var isThisMachine = (hostname) => /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u.test(hostname);

// src/adapters/registry/image-registry.ts
var manifestBytesMax = 4 * 1024 * 1024;
var configBytesMax = 8 * 1024 * 1024;
function createImageRegistry(input) {
  const { fetch, timeoutMs, retry = { attemptsMax: 3, baseDelayMs: 300, maxDelayMs: 5e3 } } = input;
  const credentialsOf = createDockerCredentials(input.environment);
  return {
    readLabels: async (name, { signal }) => {
      const image = parseImageReference(name);
      if (image === null || !URL.canParse(`https://${image.registry}`)) throw noImage(name);
      const { credentials, why } = await credentialsOf(image.registry);
      const session = { origin: originOf(image.registry), repository: image.repository, credentials };
      try {
        return await readLabels(image, { ...session, fetch, timeoutMs, retry, signal });
      } catch (error) {
        throw registryFailure(error, { image, why, isOver: signal.aborted });
      }
    }
  };
}
async function readLabels(image, session) {
  const get = createRegistrySession(session);
  const manifestOf = async (reference) => {
    const wanted = { path: `manifests/${reference}`, accept: manifestTypes, bytesMax: manifestBytesMax };
    const { bytes, type } = await get(wanted);
    checkDigest(bytes, reference);
    return readManifest(bytes, type);
  };
  const first = await manifestOf(image.digest ?? image.tag ?? "latest");
  const manifest = first.kind === "index" ? await manifestOf(first.digest) : first;
  if (manifest.kind === "index") throw new RegistryError("its index lists an index");
  const { digest, sizeBytes } = manifest.config;
  if (sizeBytes > configBytesMax) throw new RegistryError(`its config has ${sizeBytes} bytes`);
  const config = await get({ path: `blobs/${digest}`, accept: ["*/*"], bytesMax: configBytesMax });
  checkDigest(config.bytes, digest);
  return { ...readConfigLabels(config.bytes), ...manifest.annotations, ...first.annotations };
}
function checkDigest(bytes, reference) {
  if (!reference.includes(":")) return;
  const algorithm = /^(sha256|sha512):/u.exec(reference)?.[1];
  if (algorithm === void 0) throw new RegistryError(`what ${reference} stands for cannot be checked here`);
  const digest = `${algorithm}:${createHash(algorithm).update(bytes).digest("hex")}`;
  if (digest !== reference) throw new RegistryError(`what it sent as ${reference} has the digest ${digest}`);
}
function originOf(registry) {
  if (registry === "docker.io") return "https://registry-1.docker.io";
  const { hostname } = new URL(`http://${registry}`);
  return new URL(`${isThisMachine(hostname) ? "http" : "https"}://${registry}`).origin;
}
var noImage = (name) => new Failure({
  code: "registry/not-found",
  message: `${JSON.stringify(name.slice(0, 200))} is no name of a container image.`,
  hint: "A name is written like registry.example.com/team/image:tag, in lower case."
});
export {
  createImageRegistry
};

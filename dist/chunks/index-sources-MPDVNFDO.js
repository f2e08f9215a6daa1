import {
  sameOriginFetch
} from "./chunk-MCNSB6DF.js";
import {
  systemErrorCode,
  systemErrorReason
} from "./chunk-2CRF5R3Z.js";
import {
  boundFetch
} from "./chunk-OZAAS2Z6.js";
import {
  withRetry
} from "./chunk-25STGRU7.js";
import {
  endWith
} from "./chunk-3AFR54GZ.js";
import {
  describeNetworkError
} from "./chunk-EUHNVHOZ.js";
import {
  addressProblem,
  isReadableOnTheWay
} from "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/index-sources/index-sources.ts
import { mkdir, rm, stat } from "node:fs/promises";
import { join as join3 } from "node:path";

// src/adapters/index-sources/download.ts
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

// src/adapters/index-sources/index-failure.ts
var AnswerError = class extends Error {
  status;
  headers;
  constructor(status, retryAfter) {
    super(`status ${status}`);
    this.name = "AnswerError";
    this.status = status;
    this.headers = retryAfter === null ? {} : { "retry-after": retryAfter };
  }
};
function requestFailure(error, wanted) {
  if (error instanceof Failure) return error;
  const { what } = wanted;
  if (wanted.isOver)
    return failure("index/unavailable", {
      message: `${what} did not arrive in the time that was left.`,
      hint: "Give the run more time, or fetch the index in a step before and name its folder.",
      cause: error
    });
  if (error instanceof AnswerError) return statusFailure(error, wanted);
  const disk = diskFailure(what, error);
  if (disk !== null) return disk;
  return failure("index/unavailable", {
    message: `${what} could not be fetched: ${describeNetworkError(error)?.text ?? "the request could not be sent"}.`,
    hint: "Check that this machine may connect to its server; behind a proxy set HTTPS_PROXY.",
    cause: error
  });
}
function statusFailure(error, { what, access }) {
  const { status } = error;
  if (status === 404)
    return failure("index/not-found", {
      message: `${what} is not there (status 404).`,
      hint: `Check its name. To whom may not read it, it is not there either: ${access}.`,
      cause: error
    });
  if (status === 410)
    return failure("index/not-found", {
      message: `${what} is no longer kept (status 410).`,
      hint: "Build the index again, or keep its artifacts longer.",
      cause: error
    });
  if (status === 401 || status === 403)
    return failure("index/unavailable", {
      message: `${what} may not be read with the token that was given (status ${status}).`,
      hint: `Check the token: ${access}.`,
      cause: error
    });
  const busy = status === 429 || status >= 500;
  return failure("index/unavailable", {
    message: `${what} could not be fetched: its server answered with status ${status}.`,
    hint: busy ? "Run again later." : "Check where the index is said to lie.",
    cause: error
  });
}
var diskCodes = /* @__PURE__ */ new Set(["ENOSPC", "EDQUOT", "EFBIG", "EROFS", "EMFILE", "EACCES"]);
function diskFailure(what, error) {
  if (!diskCodes.has(systemErrorCode(error) ?? "")) return null;
  return failure("index/unavailable", {
    message: `${what} cannot be kept on this machine: ${systemErrorReason(error)}.`,
    hint: "Let TMPDIR name a folder with room that can be written to.",
    cause: error
  });
}
var badArchive = (what, problem, cause) => failure("index/damaged", {
  message: `${what} is no archive of an index: ${problem}.`,
  hint: "Pack the files of the folder that `lockkeeper incidents build` wrote, and nothing else, with zip.",
  ...cause !== void 0 && { cause }
});
var wrongHash = (what, { expected, actual }) => failure("index/wrong-hash", {
  message: `${what} has the SHA-256 ${actual}, not ${expected}: it is another file than the one that was meant.`,
  hint: "If a new index was published, take over its hash. If not, somebody changed the file: do not use it."
});
var tooLarge = (what, bytesMax) => failure("index/unavailable", {
  message: `${what} is larger than ${Math.floor(bytesMax / 1024 / 1024)} MiB, which is the most that is fetched.`,
  hint: "Keep so many incidents in PostgreSQL (postgres://…), or name a folder on this machine."
});
var notFound = (message, hint, cause) => failure("index/not-found", { message, hint, ...cause !== void 0 && { cause } });
var unavailable = (message, hint, cause) => failure("index/unavailable", { message, hint, ...cause !== void 0 && { cause } });
var failure = (code, words) => new Failure({ code, ...words });

// src/adapters/index-sources/download.ts
var redirectsMax = 5;
async function download(input) {
  try {
    return await withRetry(() => attempt(input), { signal: input.signal, ...input.limits.retry });
  } catch (error) {
    throw requestFailure(error, { ...input, isOver: input.signal.aborted });
  }
}
async function attempt(input) {
  const call = new AbortController();
  const signal = AbortSignal.any([input.signal, call.signal]);
  const silence = startWatch(call, input.limits.silenceMs);
  try {
    const answer = await follow(input, signal);
    if (!answer.ok) throw new AnswerError(answer.status, answer.headers.get("retry-after"));
    if (/html/iu.test(answer.headers.get("content-type") ?? ""))
      throw badArchive(input.what, "its address leads to a web page, maybe one to log in");
    return await write(answer, input, { signal, heard: silence.heard });
  } finally {
    silence.end();
    call.abort();
  }
}
function startWatch(call, silenceMs) {
  const end = () => call.abort(new DOMException(`silent for ${silenceMs} ms`, "TimeoutError"));
  let timer = setTimeout(end, silenceMs);
  return {
    heard: () => {
      clearTimeout(timer);
      timer = setTimeout(end, silenceMs);
    },
    end: () => clearTimeout(timer)
  };
}
async function follow({ url, headers, fetch, what }, signal) {
  let at = url;
  for (let count = 0; count <= redirectsMax; count += 1) {
    const isFirst = new URL(at).origin === new URL(url).origin;
    const request = { redirect: "manual", headers: isFirst ? headers : {}, signal };
    const answer = await endWith(signal, fetch(at, request));
    const next = answer.headers.get("location");
    if (answer.status < 300 || answer.status > 399 || next === null) return answer;
    await answer.body?.cancel();
    at = nextAddress(next, at, what);
  }
  throw unavailable(
    `${what} could not be fetched: its server sends us on more than ${redirectsMax} times.`,
    "Name the address that it leads to in the end."
  );
}
function nextAddress(location, from, what) {
  const next = URL.canParse(location, from) ? new URL(location, from) : null;
  const mayFollow = next?.protocol === "https:" || next?.protocol === "http:" && !from.startsWith("https:");
  if (next !== null && mayFollow) return next.href;
  throw unavailable(
    `${what} could not be fetched: its server sends us on to what is no https address.`,
    "Ask whoever runs that server, or name another address."
  );
}
async function write(answer, { file, what, limits: { bytesMax } }, { signal, heard }) {
  if (Number(answer.headers.get("content-length")) > bytesMax) throw tooLarge(what, bytesMax);
  const hash = createHash("sha256");
  const handle = await open(file, "w", 384);
  try {
    let bytes = 0;
    const reader = answer.body?.getReader();
    for (; ; ) {
      const piece = await endWith(
        signal,
        reader?.read() ?? Promise.resolve({ done: true, value: void 0 })
      );
      if (piece.done || piece.value === void 0) break;
      heard();
      bytes += piece.value.byteLength;
      if (bytes > bytesMax) throw tooLarge(what, bytesMax);
      hash.update(piece.value);
      await handle.writeFile(piece.value);
    }
  } finally {
    await handle.close();
  }
  return hash.digest("hex");
}

// src/adapters/index-sources/github-index.ts
var runsMax = 5;
async function findArtifact(location, github) {
  const { repository, workflow, name } = location;
  const what = `The artifact ${name} of ${workflow} in ${repository}`;
  const access = "it needs `actions: read` in that repository";
  if (github.token === null)
    throw unavailable(
      `${what} cannot be fetched: GitHub gives artifacts only to who has a token.`,
      "Set GITHUB_TOKEN; in a workflow `permissions: actions: read` is enough."
    );
  const ask = (path) => askJson(path, { github, what, access });
  const repositoryPath = `/repos/${repository}`;
  const branch = location.branch ?? textOf(await ask(repositoryPath), "default_branch");
  if (branch === null) throw strangeAnswer(what);
  const query = new URLSearchParams({ branch, status: "success", per_page: "50" });
  const runs = listOf(
    await ask(`${repositoryPath}/actions/workflows/${workflow}/runs?${query.toString()}`),
    "workflow_runs",
    what
  );
  const ours = runs.filter((run) => isOwnRun(run, { repository, branch })).flatMap((run) => numberOf(run, "id") ?? []).sort((left, right) => right - left).slice(0, runsMax);
  for (const run of ours) {
    const named = new URLSearchParams({ name, per_page: "100" });
    const answer = await ask(`${repositoryPath}/actions/runs/${run}/artifacts?${named.toString()}`);
    const found = listOf(answer, "artifacts", what).find((artifact) => textOf(artifact, "name") === name);
    const id = numberOf(found, "id");
    if (found === void 0 || id === null) continue;
    if (memberOf(found, "expired") !== false) throw expired(what);
    const url = `${github.apiUrl}${repositoryPath}/actions/artifacts/${id}/zip`;
    const headers = headersOf(github, "application/vnd.github+json");
    return { what, access, url, headers, sha256: digestOf(found) };
  }
  throw notFound(
    `${what} is not there: ${ours.length === 0 ? "no run" : `none of the last ${ours.length} runs`} on ${branch} that succeeded has it.`,
    "Check the names of workflow, artifact and branch, and that the run which builds the index succeeded. Runs of pull requests do not count."
  );
}
function isOwnRun(run, { repository, branch }) {
  const event = textOf(run, "event");
  const from = textOf(memberOf(run, "head_repository"), "full_name");
  return textOf(run, "conclusion") === "success" && textOf(run, "head_branch") === branch && from?.toLowerCase() === repository.toLowerCase() && event !== null && !event.startsWith("pull_request");
}
async function findAsset(location, github) {
  const { repository, tag, asset } = location;
  const what = `The asset ${asset} of ${tag === null ? "the latest release" : `release ${tag}`} in ${repository}`;
  const access = "it needs `contents: read` in that repository";
  const path = tag === null ? "latest" : `tags/${encodeURIComponent(tag)}`;
  const release = await askJson(`/repos/${repository}/releases/${path}`, { github, what, access });
  const found = listOf(release, "assets", what).find((each) => textOf(each, "name") === asset);
  const id = numberOf(found, "id");
  if (found === void 0 || id === null || textOf(found, "state") !== "uploaded")
    throw notFound(
      `${what} is not there: the release has no such asset.`,
      "Check its name, and that the upload to the release was finished."
    );
  return {
    what,
    access,
    url: `${github.apiUrl}/repos/${repository}/releases/assets/${id}`,
    headers: headersOf(github, "application/octet-stream"),
    sha256: digestOf(found)
  };
}
async function askJson(path, { github, what, access }) {
  const { fetch, signal, limits, apiUrl } = github;
  const bounded = sameOriginFetch(boundFetch(fetch, { timeoutMs: limits.silenceMs }));
  const headers = headersOf(github, "application/vnd.github+json");
  const ask = async () => {
    const answer = await bounded(`${apiUrl}${path}`, { headers, signal });
    if (!answer.ok) throw new AnswerError(answer.status, answer.headers.get("retry-after"));
    return answer.text();
  };
  let text;
  try {
    text = await withRetry(ask, { ...limits.retry, signal });
  } catch (error) {
    throw requestFailure(error, { what, access, isOver: signal.aborted });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw strangeAnswer(what, cause);
  }
}
var headersOf = ({ token }, accept) => ({
  accept,
  "user-agent": "lockkeeper",
  "x-github-api-version": "2022-11-28",
  ...token !== null && { authorization: `Bearer ${token}` }
});
var strangeAnswer = (what, cause) => unavailable(
  `${what} could not be found: GitHub's answer is not what it publishes.`,
  "Check `github.api-url`: a proxy or a page to log in may answer in its place.",
  cause
);
var expired = (what) => notFound(
  `${what} has expired: GitHub no longer keeps it.`,
  "Run the workflow that builds the index again, and let it run more often than `retention-days`."
);
var digestOf = (value) => /^sha256:([0-9a-f]{64})$/iu.exec(textOf(value, "digest") ?? "")?.[1]?.toLowerCase() ?? null;
var memberOf = (value, name) => typeof value === "object" && value !== null ? value[name] : void 0;
function textOf(value, name) {
  const member = memberOf(value, name);
  return typeof member === "string" && member !== "" ? member : null;
}
function numberOf(value, name) {
  const member = memberOf(value, name);
  return typeof member === "number" && Number.isSafeInteger(member) && member > 0 ? member : null;
}
function listOf(value, name, what) {
  const member = memberOf(value, name);
  if (!Array.isArray(member)) throw strangeAnswer(what);
  return member;
}

// src/adapters/index-sources/parse-location.ts
function parseLocation(location) {
  if (/^https?:\/\//iu.test(location)) return parseAddress(location);
  const [, scheme, rest] = /^(github-artifact|github-release):(.*)$/su.exec(location) ?? [];
  if (scheme === "github-artifact") return parseArtifact(rest ?? "");
  if (scheme === "github-release") return parseRelease(rest ?? "");
  if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(location)) throw unknownScheme(location);
  if (location.trim() === "" || location.includes("\0"))
    throw invalid("The index is named by nothing.", "Name a folder.");
  return { kind: "folder", path: location };
}
function parseAddress(location) {
  const [url = "", hash = null] = splitOnce(location, "#");
  const problem = addressProblem(url);
  if (problem !== null)
    throw invalid(
      `The address of the index ${problem}.`,
      "Write it like https://host/index.zip#sha256=…; a token goes into LOCKKEEPER_INDEX_TOKEN."
    );
  if (hash === null)
    throw invalid(
      `The index at ${new URL(url).host} is named without its hash: nothing would tell whether it is the one that was meant.`,
      "Add #sha256= and the 64 digits that `sha256sum index.zip` prints."
    );
  return { kind: "address", url, sha256: parseHash(hash) };
}
var namePart = /^[A-Za-z0-9._-]+$/u;
function parseArtifact(text) {
  const [owner = "", repo = "", workflow = "", ...rest] = text.split("/");
  const [name = "", branch = null] = splitOnce(rest.join("/"), "@");
  const isWhole = isRepository(owner, repo) && namePart.test(workflow) && !isDots(workflow) && isArtifactName(name);
  if (!isWhole || branch?.trim() === "" || branch !== null && hasControls(branch))
    throw invalid(
      "The artifact of the index is not named whole.",
      "Write it like github-artifact:OWNER/REPO/WORKFLOW.yml/NAME, with @BRANCH when it is not the default branch."
    );
  return { kind: "artifact", repository: `${owner}/${repo}`, workflow, name, branch };
}
function parseRelease(text) {
  const [path = "", hash = null] = splitOnce(text, "#");
  const [owner = "", repo = "", ...rest] = path.split("/");
  const asset = rest.at(-1) ?? "";
  const tag = rest.slice(0, -1).join("/");
  const isWhole = isRepository(owner, repo) && asset !== "" && tag !== "" && !hasControls(path);
  if (!isWhole)
    throw invalid(
      "The release asset of the index is not named whole.",
      "Write it like github-release:OWNER/REPO/TAG/ASSET, with `latest` as tag for the latest release."
    );
  const sha256 = hash === null ? null : parseHash(hash);
  return {
    kind: "release",
    repository: `${owner}/${repo}`,
    tag: tag === "latest" ? null : tag,
    asset,
    sha256
  };
}
function parseHash(text) {
  const hex = /^sha256=([0-9a-f]{64})$/iu.exec(text)?.[1];
  if (hex !== void 0) return hex.toLowerCase();
  throw invalid(
    "The hash of the index is none: after # stands no sha256= with 64 hexadecimal digits.",
    "Take what `sha256sum` prints for the file."
  );
}
var isRepository = (owner, repo) => namePart.test(owner) && namePart.test(repo) && !isDots(owner) && !isDots(repo);
var isDots = (name) => /^\.+$/u.test(name);
var isArtifactName = (name) => name !== "" && !hasControls(name) && !/["<>|*?\\/:]/u.test(name);
var hasControls = (text) => /[\u0000-\u001f\u007f]/u.test(text);
function splitOnce(text, mark) {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
var unknownScheme = (location) => invalid(
  `An index cannot be fetched by ${location.slice(0, location.indexOf(":")).slice(0, 40)}.`,
  "Name a folder, an https address with #sha256=, github-artifact: or github-release:."
);
var invalid = (message, hint) => new Failure({ code: "arguments/invalid", message, hint });

// src/adapters/index-sources/temporary-folder.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
function makeTemporaryFolder() {
  const path = make(join(tmpdir(), "lockkeeper-index-"));
  const removeAtEnd = () => {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    } catch {
    }
  };
  process.once("exit", removeAtEnd);
  const remove = () => {
    process.removeListener("exit", removeAtEnd);
    removeAtEnd();
  };
  return { path, remove };
}
function make(prefix) {
  try {
    return mkdtempSync(prefix);
  } catch (cause) {
    throw unavailable(
      `The index cannot be fetched: no folder can be made at ${prefix}: ${systemErrorReason(cause)}.`,
      "Let TMPDIR name a folder that can be written to.",
      cause
    );
  }
}

// src/adapters/index-sources/unpack-index.ts
import { open as open2 } from "node:fs/promises";
import { join as join2 } from "node:path";
import { pipeline } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";

// src/adapters/index-sources/archive-directory.ts
var indexFiles = /* @__PURE__ */ new Set([
  "manifest.json",
  "incidents.jsonl",
  "vectors.f32",
  "lexicon.bin",
  "index.hnsw"
]);
var entriesMax = 6;
var endSignature = 101010256;
var endBytes = 22;
var entrySignature = 33639248;
var entryBytes = 46;
var tailBytes = endBytes + 65535;
function findDirectory(tail, archiveBytes) {
  const view = viewOf(tail);
  for (let at = tail.length - endBytes; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const commentBytes = view.getUint16(at + 20, true);
    if (at + endBytes + commentBytes !== tail.length) continue;
    const count = view.getUint16(at + 10, true);
    const sizeBytes = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    const isWhole = view.getUint32(at + 4, true) === 0 && view.getUint16(at + 8, true) === count;
    const end = archiveBytes - tail.length + at;
    return isWhole && offset + sizeBytes <= end ? { count, offset, sizeBytes } : null;
  }
  return null;
}
function readDirectory(bytes, { count, limitBytes }) {
  const view = viewOf(bytes);
  const entries = [];
  const folders = /* @__PURE__ */ new Set();
  let at = 0;
  for (let number = 0; number < count; number += 1) {
    if (at + entryBytes > bytes.length || view.getUint32(at, true) !== entrySignature)
      return refused("its directory is damaged");
    const nameBytes = view.getUint16(at + 28, true);
    const next = at + entryBytes + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) return refused("its directory is damaged");
    const path = bytes.subarray(at + entryBytes, at + entryBytes + nameBytes);
    const read = readEntry(view, { at, path });
    if (typeof read === "string") return refused(read);
    folders.add(read.folder);
    if (read.entry !== null) entries.push(read.entry);
    at = next;
  }
  if (folders.size > 1) return refused("its files lie in more than one folder");
  return checkTogether(entries, limitBytes);
}
function readEntry(view, { at, path }) {
  const text = new TextDecoder("latin1").decode(path);
  const told = JSON.stringify(text.slice(0, 80));
  const [, folder = "", name = ""] = /^([A-Za-z0-9][A-Za-z0-9 ._-]*\/)?([^/\\]*)$/u.exec(text) ?? [];
  if (`${folder}${name}` !== text || text === "") return `it holds the path ${told}, which no index has`;
  const kind = (view.getUint16(at + 40, true) & 61440) >> 12;
  const isFolder = name === "";
  if (kind !== 0 && kind !== (isFolder ? 4 : 8)) return `${told} in it is no plain file`;
  if (isFolder) return { folder, entry: null };
  if (!indexFiles.has(name)) return `it holds ${told}, which is no file of an index`;
  const method = view.getUint16(at + 10, true);
  if ((view.getUint16(at + 8, true) & 1) === 1) return `${told} in it is encrypted`;
  if (method !== 0 && method !== 8) return `${told} in it is packed in a way that is not read`;
  const sizes = {
    sizeBytes: view.getUint32(at + 24, true),
    packedBytes: view.getUint32(at + 20, true),
    headerOffset: view.getUint32(at + 42, true)
  };
  if (Object.values(sizes).includes(4294967295)) return `${told} in it is too large`;
  return { folder, entry: { name, path, compressed: method === 8, ...sizes } };
}
function checkTogether(entries, limitBytes) {
  const names = new Set(entries.map(({ name }) => name));
  if (names.size < entries.length) return refused("it holds a file twice");
  if (!names.has("manifest.json")) return refused("it holds no manifest.json");
  const total = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (total > limitBytes)
    return refused(`its files have ${total} bytes, which is more than such an archive may unpack to`);
  return { ok: true, entries };
}
var viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
var refused = (problem) => ({ ok: false, problem });

// src/adapters/index-sources/unpack-index.ts
var localSignature = 67324752;
var localBytes = 30;
var pieceBytes = 256 * 1024;
var ratioMax = 200;
var smallBytes = 64 * 1024 * 1024;
async function unpackIndex(input) {
  try {
    const archive = await open2(input.file, "r");
    try {
      for (const entry of await readEntries(archive, input)) await unpackEntry(archive, entry, input);
    } finally {
      await archive.close();
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (input.signal.aborted) throw outOfTime(input.what, error);
    throw diskFailure(input.what, error) ?? badArchive(input.what, "it cannot be unpacked", error);
  }
}
async function readEntries(archive, { what, bytesMax }) {
  const { size } = await archive.stat();
  const tail = await readAt(archive, Math.max(0, size - tailBytes), Math.min(size, tailBytes));
  const place = tail === null ? null : findDirectory(tail, size);
  if (place === null) throw badArchive(what, "it is no zip file, or was cut off");
  if (place.count > entriesMax) throw badArchive(what, `it holds ${place.count} files`);
  const bytes = await readAt(archive, place.offset, place.sizeBytes);
  if (bytes === null) throw badArchive(what, "its directory is damaged");
  const limitBytes = Math.min(bytesMax, Math.max(smallBytes, size * ratioMax));
  const read = readDirectory(bytes, { count: place.count, limitBytes });
  if (!read.ok) throw badArchive(what, read.problem);
  return read.entries;
}
async function unpackEntry(archive, entry, { directory, what, signal }) {
  const { name, sizeBytes, packedBytes, compressed } = entry;
  const found = await findData(archive, entry);
  const { size } = await archive.stat();
  if (found === null || found + packedBytes > size) throw badArchive(what, `${name} in it is damaged`);
  const start = found;
  async function* pieces() {
    for (let at = 0; at < packedBytes; at += pieceBytes)
      yield await readAt(archive, start + at, Math.min(pieceBytes, packedBytes - at)) ?? new Uint8Array();
  }
  const target = await open2(join2(directory, name), "wx", 384);
  let written = 0;
  const take = async (source) => {
    for await (const piece of source) {
      written += piece.byteLength;
      if (written > sizeBytes) throw badArchive(what, `${name} in it is larger than it says`);
      await target.writeFile(piece);
    }
  };
  try {
    if (compressed) await pipeline(pieces, createInflateRaw(), take, { signal });
    else await pipeline(pieces, take, { signal });
  } finally {
    await target.close();
  }
  if (written !== sizeBytes) throw badArchive(what, `${name} in it is smaller than it says`);
}
async function findData(archive, { headerOffset, path }) {
  const header = await readAt(archive, headerOffset, localBytes + path.length);
  if (header === null) return null;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (view.getUint32(0, true) !== localSignature || view.getUint16(26, true) !== path.length) return null;
  if (!path.every((byte, index) => header[localBytes + index] === byte)) return null;
  return headerOffset + localBytes + path.length + view.getUint16(28, true);
}
async function readAt(file, position, length) {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled);
    if (bytesRead === 0) return null;
    filled += bytesRead;
  }
  return bytes;
}
var outOfTime = (what, cause) => unavailable(
  `${what} was not unpacked in the time that was left.`,
  "Give the run more time, or fetch the index in a step before and name its folder.",
  cause
);

// src/adapters/index-sources/index-sources.ts
var limitsDefault = {
  bytesMax: 1024 ** 3,
  unpackedBytesMax: 4 * 1024 ** 3,
  silenceMs: 3e4,
  retry: { attemptsMax: 3, baseDelayMs: 500, maxDelayMs: 2e4 }
};
function createIndexSources(input) {
  const limits = { ...limitsDefault, ...input.limits };
  return {
    locate: async (location, { signal }) => {
      const place = parseLocation(location);
      if (place.kind === "folder") return requireFolder(place.path);
      if (input.fetch === null) throw offline();
      const fetching = { ...input, fetch: input.fetch, limits, signal };
      return fetchIndex(await find(place, fetching), fetching);
    }
  };
}
async function find(place, input) {
  if (place.kind === "address") return { ...addressed(place, input), expected: place.sha256 };
  const github = githubOf(input);
  if (place.kind === "artifact") return { ...await findArtifact(place, github), expected: null };
  return { ...await findAsset(place, github), expected: place.sha256 };
}
function addressed({ url }, { indexToken }) {
  const token = url.toLowerCase().startsWith("https:") ? indexToken : null;
  const { host, pathname } = new URL(url);
  return {
    // Without its query: it may be a signature that lets everybody in.
    what: `The index at ${host}${pathname}`,
    access: "an https address is asked with LOCKKEEPER_INDEX_TOKEN as bearer token",
    url,
    headers: {
      accept: "application/zip, application/octet-stream;q=0.9, */*;q=0.5",
      "user-agent": "lockkeeper",
      ...token !== null && { authorization: `Bearer ${token}` }
    },
    sha256: null
  };
}
function githubOf({ fetch, apiUrl, githubToken, limits, signal, warn }) {
  if (githubToken !== null && isReadableOnTheWay(apiUrl))
    warn(
      `The index is asked for over plain http at ${new URL(apiUrl).host}: the token of GitHub can be read on its way`
    );
  return { fetch, apiUrl: apiUrl.replace(/\/+$/u, ""), token: githubToken, limits, signal };
}
async function fetchIndex(found, input) {
  const root = makeTemporaryFolder();
  const file = join3(root.path, "index.zip");
  const directory = join3(root.path, "index");
  const { what, expected, sha256 } = found;
  const { fetch, signal, limits } = input;
  try {
    const actual = await download({ ...found, file, fetch, signal, limits });
    const wrong = [expected, sha256].find((hash) => hash !== null && hash !== actual) ?? null;
    if (wrong !== null) throw wrongHash(what, { expected: wrong, actual });
    await mkdir(directory, { mode: 448 });
    await unpackIndex({ file, directory, what, bytesMax: limits.unpackedBytesMax, signal });
    await rm(file, { force: true });
    return directory;
  } catch (error) {
    root.remove();
    throw error;
  }
}
async function requireFolder(path) {
  const found = await stat(path).catch((cause) => {
    throw notFound(
      `There is no index at ${path}: ${systemErrorReason(cause)}.`,
      "Build it with `lockkeeper incidents build --library DIR --out INDEX`, or check the path.",
      cause
    );
  });
  if (found.isDirectory()) return path;
  throw notFound(
    `${path} is a file, and an index is a folder.`,
    "Name the folder that `lockkeeper incidents build` wrote; unpack an archive first."
  );
}
var offline = () => unavailable(
  "The index lies elsewhere, and the run is offline.",
  "Run without --offline, or fetch the index before and name its folder."
);
export {
  createIndexSources
};

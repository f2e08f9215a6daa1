import {
  epochMs
} from "./chunk-HFOKONDR.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/kept-decisions/kept-decisions.ts
import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { open, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/adapters/kept-decisions/kept-entry.ts
import { createHash } from "node:crypto";
var schemaVersion = 1;
var filePath = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;
function writeEntry(key, decision) {
  const content = JSON.stringify(decision);
  return `${JSON.stringify({ schemaVersion, key, sha256: sha256(content), content })}
`;
}
function readEntry(text, key) {
  const entry = parse(text);
  if (entry?.["schemaVersion"] !== schemaVersion || entry["key"] !== key) return null;
  const { content } = entry;
  if (typeof content !== "string" || sha256(content) !== entry["sha256"]) return null;
  const kept = parse(content);
  if (kept === null) return null;
  const { exitCode, text: told, until, madeAt, files } = kept;
  const isSound = isCode(exitCode) && typeof told === "string" && Number.isFinite(until) && Number.isFinite(madeAt);
  if (!isSound || !areFiles(files)) return null;
  return { exitCode, text: told, until: epochMs(Number(until)), madeAt: epochMs(Number(madeAt)), files };
}
var isCode = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 255;
var areFiles = (value) => typeof value === "object" && value !== null && Object.entries(value).every(([path, text]) => filePath.test(path) && typeof text === "string");
function parse(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}
var sha256 = (text) => createHash("sha256").update(text).digest("hex");

// src/adapters/kept-decisions/private-folder.ts
import { chmod, lstat, mkdir } from "node:fs/promises";
async function makePrivateFolder(path) {
  try {
    await mkdir(path, { recursive: true, mode: 448 });
    const found = await lstat(path);
    if (!isOwn(found)) return false;
    if ((found.mode & 511) !== 448) await chmod(path, 448);
    return await isPrivateFolder(path);
  } catch {
    return false;
  }
}
async function isPrivateFolder(path) {
  try {
    const found = await lstat(path);
    return isOwn(found) && (process.getuid === void 0 || (found.mode & 18) === 0);
  } catch {
    return false;
  }
}
var isOwn = (found) => found.isDirectory() && (process.getuid === void 0 || Number(found.uid) === process.getuid());

// src/adapters/kept-decisions/kept-decisions.ts
var entryBytesMax = 32 * 1024 * 1024;
var entriesMax = 50;
var abandonedAfterMs = 60 * 60 * 1e3;
var entryName = /^[0-9a-f]{64}\.json$/;
var temporaryName = /^\.[0-9a-f]{64}\.json\.[0-9a-z-]+\.tmp$/;
function createKeptDecisions(input) {
  const directory = join(input.directory, "decisions");
  return {
    read: async (key) => {
      if (!await isPrivateFolder(directory)) return null;
      const text = await readOwn(join(directory, `${sha256(key)}.json`)).catch(() => null);
      return text === null ? null : readEntry(text, key);
    },
    write: async (key, decision) => {
      const text = writeEntry(key, decision);
      if (Buffer.byteLength(text) > entryBytesMax || !await makePrivateFolder(directory)) return;
      const name = `${sha256(key)}.json`;
      const temporary = join(directory, `.${name}.${randomUUID()}.tmp`);
      try {
        await writeFile(temporary, text, { flag: "wx", mode: 384 });
        await utimes(temporary, /* @__PURE__ */ new Date(), new Date(decision.until));
        await rename(temporary, join(directory, name));
        await prune(directory, Date.now());
      } catch {
        await rm(temporary, { force: true }).catch(() => void 0);
      }
    }
  };
}
async function readOwn(path) {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const { size, uid, mode } = await file.stat();
    const isOwn2 = process.getuid === void 0 || uid === process.getuid() && (mode & 18) === 0;
    return isOwn2 && size <= entryBytesMax ? await file.readFile("utf8") : null;
  } finally {
    await file.close();
  }
}
async function prune(directory, nowMs) {
  const names = await readdir(directory);
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(directory, name);
      const file = await stat(path).catch(() => null);
      return file === null ? [] : [{ name, path, holdsUntilMs: file.mtimeMs, writtenAtMs: file.ctimeMs }];
    })
  );
  const files = found.flat();
  const entries = files.filter(({ name }) => entryName.test(name)).sort((left, right) => right.holdsUntilMs - left.holdsUntilMs);
  const stale = [
    ...entries.filter(({ holdsUntilMs }, index) => index >= entriesMax || holdsUntilMs < nowMs),
    ...files.filter(
      ({ name, writtenAtMs }) => temporaryName.test(name) && writtenAtMs < nowMs - abandonedAfterMs
    )
  ];
  await Promise.all(stale.map(({ path }) => rm(path, { force: true }).catch(() => void 0)));
}
export {
  createKeptDecisions
};

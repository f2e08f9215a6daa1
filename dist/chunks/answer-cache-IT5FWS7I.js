import {
  systemErrorCode
} from "./chunk-2CRF5R3Z.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/answer-cache/answer-cache.ts
import { randomUUID } from "node:crypto";
import { open, rename, rm, writeFile } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/adapters/answer-cache/cache-entry.ts
import { createHash } from "node:crypto";
var schemaVersion = 1;
function writeEntry(entry) {
  const { key, text } = entry;
  return `${JSON.stringify({ schemaVersion, key, status: "answered", sha256: sha256(text), text })}
`;
}
function readEntry(json, key) {
  const entry = parse(json);
  if (typeof entry !== "object" || entry === null) return null;
  const {
    schemaVersion: version,
    key: entryKey,
    status,
    sha256: hash,
    text
  } = entry;
  const isOurs = version === schemaVersion && entryKey === key && status === "answered";
  return isOurs && typeof text === "string" && sha256(text) === hash ? text : null;
}
function parse(json) {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
var sha256 = (text) => createHash("sha256").update(text).digest("hex");

// src/adapters/answer-cache/private-folder.ts
import { chmod, lstat, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
async function makePrivateFolder(path) {
  try {
    await makeFolders(path);
    const found = await lstat(path);
    if (!found.isDirectory()) return false;
    if (process.getuid === void 0) return true;
    if (found.uid !== process.getuid()) return false;
    if ((found.mode & 511) !== 448) await chmod(path, 448);
    return true;
  } catch {
    return false;
  }
}
async function isTrustedFolder(path) {
  try {
    const found = await lstat(path);
    if (!found.isDirectory()) return false;
    return process.getuid === void 0 || found.uid === process.getuid() && (found.mode & 18) === 0;
  } catch {
    return false;
  }
}
async function makeFolders(path) {
  const above = dirname(path);
  const isAboveThere = await lstat(above).then(
    () => true,
    () => false
  );
  if (!isAboveThere && above !== path) await makeFolders(above);
  try {
    await mkdir(path, { mode: 448 });
  } catch (error) {
    if (systemErrorCode(error) !== "EEXIST") throw error;
  }
}

// src/adapters/answer-cache/prune-entries.ts
import { readdir, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
var abandonedAfterMs = 60 * 60 * 1e3;
var entryName = /^[0-9a-f]{64}\.json$/;
var temporaryName = /^\.[0-9a-f]{64}\.json\.[0-9a-z-]+\.tmp$/;
async function pruneEntries(directory, limits, nowMs) {
  const names = await readdir(directory);
  const entries = await readEntries(
    directory,
    names.filter((name) => entryName.test(name))
  );
  entries.sort((left, right) => right.changedAtMs - left.changedAtMs);
  let bytes = 0;
  const surplus = entries.filter((entry, index) => {
    bytes += entry.bytes;
    return index >= limits.filesMax || bytes > limits.bytesMax;
  });
  const temporary = await readEntries(
    directory,
    names.filter((name) => temporaryName.test(name))
  );
  const abandoned = temporary.filter(({ changedAtMs }) => changedAtMs < nowMs - abandonedAfterMs);
  await Promise.all([...surplus, ...abandoned].map(({ path }) => unlink(path).catch(() => {
  })));
}
async function readEntries(directory, names) {
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(directory, name);
      const file = await stat(path).catch(() => null);
      return file === null ? [] : [{ path, bytes: file.size, changedAtMs: file.mtimeMs }];
    })
  );
  return found.flat();
}

// src/adapters/answer-cache/answer-cache.ts
var entryBytesMax = 1024 * 1024;
var limitsDefault = { filesMax: 2e3, bytesMax: 64 * 1024 * 1024 };
var writesBetweenPrunes = 100;
var keyPattern = /^[0-9a-f]{64}$/;
function createAnswerCache(input) {
  const { limits = limitsDefault } = input;
  const directory = join2(input.directory, "answers");
  let made = null;
  let writes = 0;
  const makeOnce = () => {
    made ??= makePrivateFolder(directory);
    return made;
  };
  return {
    read: async (key) => {
      if (!keyPattern.test(key) || !await isTrustedFolder(directory)) return null;
      const json = await readBounded(join2(directory, `${key}.json`)).catch(() => null);
      return json === null ? null : readEntry(json, key);
    },
    write: async (key, text) => {
      if (!keyPattern.test(key) || !await makeOnce()) return;
      const json = writeEntry({ key, text });
      if (Buffer.byteLength(json) > entryBytesMax) return;
      try {
        await writeAside(
          join2(directory, `.${key}.json.${randomUUID()}.tmp`),
          join2(directory, `${key}.json`),
          json
        );
        writes += 1;
        if (writes % writesBetweenPrunes === 1) await pruneEntries(directory, limits, Date.now());
      } catch {
      }
    }
  };
}
async function readBounded(path) {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    return size > entryBytesMax ? null : await file.readFile("utf8");
  } finally {
    await file.close();
  }
}
async function writeAside(temporary, path, text) {
  try {
    await writeFile(temporary, text, { flag: "wx", mode: 384 });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
export {
  createAnswerCache
};

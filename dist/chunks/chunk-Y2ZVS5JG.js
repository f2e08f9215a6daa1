import {
  systemErrorCode,
  systemErrorReason
} from "./chunk-2CRF5R3Z.js";
import {
  Failure,
  invariant
} from "./chunk-6I67JDG6.js";

// src/adapters/incident-index/index-store.ts
import { stat } from "node:fs/promises";
import { join as join3 } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

// src/adapters/incident-index/read-exactly.ts
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { lstat, open } from "node:fs/promises";
var hashedFirstBytes = 64 * 2 ** 20;
var chunkBytes = 2 ** 20;
async function readExactly(path, expected) {
  let file = null;
  try {
    if (!(await lstat(path)).isFile()) return refused("it is no regular file");
    file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    return await readOpen(file, expected);
  } catch (error) {
    const isMissing = systemErrorCode(error) === "ENOENT";
    return { ok: false, why: isMissing ? "it is missing" : systemErrorReason(error), isMissing };
  } finally {
    await file?.close();
  }
}
var refused = (why) => ({ ok: false, why, isMissing: false });
async function readOpen(file, expected) {
  const status = await file.stat();
  if (!status.isFile()) return refused("it is no regular file");
  if (status.size < expected.sizeBytesMin || status.size > expected.sizeBytesMax) {
    const { sizeBytesMin: least, sizeBytesMax: most } = expected;
    return refused(`it has ${status.size} bytes instead of ${least === most ? least : `at most ${most}`}`);
  }
  if (expected.sha256 !== null && status.size > hashedFirstBytes) {
    if (await hashOpen(file, status.size) !== expected.sha256) return refused("its SHA-256 differs");
  }
  const bytes = new Uint8Array(status.size);
  let end = 0;
  while (end < bytes.length) {
    const { bytesRead } = await file.read(bytes, end, Math.min(bytes.length - end, 2 ** 30), end);
    if (bytesRead === 0) return refused("it became shorter while it was read");
    end += bytesRead;
  }
  return { ok: true, bytes };
}
async function hashOpen(file, sizeBytes) {
  const hash = createHash("sha256");
  const chunk = new Uint8Array(chunkBytes);
  for (let at = 0; at < sizeBytes; ) {
    const { bytesRead } = await file.read(chunk, 0, Math.min(chunkBytes, sizeBytes - at), at);
    if (bytesRead === 0) break;
    hash.update(chunk.subarray(0, bytesRead));
    at += bytesRead;
  }
  return hash.digest("hex");
}

// src/adapters/incident-index/write-index.ts
import { lstat as lstat2, mkdir, open as open2, readdir, rm as rm2 } from "node:fs/promises";
import { dirname as dirname2, join as join2, resolve } from "node:path";

// src/adapters/incident-index/replace-folder.ts
import { randomBytes } from "node:crypto";
import { renameSync } from "node:fs";
import { rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
var attemptsMax = 50;
var nameBeside = (directory, purpose) => join(dirname(directory), `.${basename(directory)}.${purpose}-${randomBytes(6).toString("hex")}`);
async function replaceFolder(input) {
  const asides = [];
  try {
    for (let attempt = 1; ; attempt += 1) {
      const aside = nameBeside(input.directory, "old");
      const wasThere = moveAside(input.directory, aside);
      try {
        renameSync(input.next, input.directory);
        if (wasThere) asides.push(aside);
        return;
      } catch (error) {
        const isTaken = ["ENOTEMPTY", "EEXIST"].includes(systemErrorCode(error) ?? "");
        if (wasThere && isTaken) asides.push(aside);
        else if (wasThere) bringBack(aside, input.directory);
        if (!isTaken || attempt === attemptsMax) throw error;
      }
    }
  } finally {
    for (const aside of asides) await rm(aside, { recursive: true, force: true }).catch(() => void 0);
  }
}
function moveAside(from, to) {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return false;
    throw error;
  }
}
function bringBack(aside, directory) {
  try {
    renameSync(aside, directory);
  } catch {
  }
}

// src/adapters/incident-index/write-index.ts
async function writeIndex(given, files, format) {
  const directory = resolve(given);
  await assertReplaceable(directory, format);
  try {
    await mkdir(dirname2(directory), { recursive: true });
    const next = nameBeside(directory, "new");
    await mkdir(next);
    try {
      await writeFiles(next, files, format);
      await replaceFolder({ directory, next });
    } finally {
      await rm2(next, { recursive: true, force: true }).catch(() => void 0);
    }
    await flushFolder(dirname2(directory));
  } catch (cause) {
    throw cause instanceof Failure ? cause : unwritable(directory, systemErrorReason(cause), cause);
  }
}
async function assertReplaceable(given, format) {
  const directory = resolve(given);
  const why = await whyKept(directory, format).catch((cause) => {
    throw unwritable(directory, systemErrorReason(cause), cause);
  });
  if (why !== null) throw unwritable(directory, why);
}
async function whyKept(directory, format) {
  const status = await lstat2(directory).catch((error) => {
    if (systemErrorCode(error) === "ENOENT") return null;
    throw error;
  });
  if (status === null) return null;
  if (status.isSymbolicLink()) return "it is a symbolic link, which the index would replace";
  if (!status.isDirectory()) return "a file has that name";
  const known = [format.manifestName, ...format.fileNames];
  const names = await readdir(directory);
  const foreign = names.find((name) => !known.includes(name));
  if (foreign !== void 0)
    return `it holds ${JSON.stringify(foreign.slice(0, 100))}, which belongs to no index`;
  const isIndex = names.length === 0 || names.includes(format.manifestName);
  return isIndex ? null : `it has no ${format.manifestName} and is therefore no index`;
}
async function writeFiles(folder, files, format) {
  const { manifest } = files;
  for (const [name, bytes] of format.encodeFiles(files)) {
    const sha256 = await writeChecked(join2(folder, name), bytes, format);
    invariant(
      sha256 === manifest.files[name]?.sha256,
      `the manifest of an index vouches for another ${name}`
    );
  }
  await writeChecked(join2(folder, format.manifestName), format.encodeManifest(manifest), format);
  await flushFolder(folder);
}
async function writeChecked(path, bytes, { sha256 }) {
  const file = await open2(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  const { length } = bytes;
  const expected = sha256(bytes);
  const back = await readExactly(path, { sizeBytesMin: length, sizeBytesMax: length, sha256: null });
  if (back.ok && sha256(back.bytes) === expected) return expected;
  throw unwritable(path, "what was written reads back as something else");
}
async function flushFolder(folder) {
  try {
    const handle = await open2(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
  }
}
var unwritable = (path, why, cause) => new Failure({
  code: "index/unwritable",
  message: `The index cannot be written to ${path}: ${why}.`,
  hint: "Give a folder of its own with --out, on a disk with room for it; an index that is there is replaced.",
  cause
});

// src/adapters/incident-index/index-store.ts
var readingsMax = 20;
var lookingsMax = 3;
var pauseMs = 20;
function createIndexStore(format) {
  return {
    read: (directory) => read(directory, format),
    write: (directory, files) => writeIndex(directory, files, format),
    assertReplaceable: (directory) => assertReplaceable(directory, format)
  };
}
async function read(directory, format) {
  for (let reading = 1; ; reading += 1) {
    const before = await identityOf(directory);
    const manifestBytes = await readManifestBytes(directory, format);
    const result = await readOnce(directory, manifestBytes, format);
    if (!(result instanceof Failure)) return result;
    if (reading === readingsMax || await identityOf(directory) === before) throw result;
    await wait(pauseMs);
  }
}
async function identityOf(directory) {
  const status = await stat(directory, { bigint: true }).catch(() => null);
  return status === null ? null : `${status.dev}:${status.ino}:${status.ctimeNs}`;
}
async function readManifestBytes(directory, format) {
  const path = join3(directory, format.manifestName);
  const limits = { sizeBytesMin: 2, sizeBytesMax: format.manifestBytesMax, sha256: null };
  for (let reading = 1; ; reading += 1) {
    const result = await readExactly(path, limits);
    if (result.ok) return result.bytes;
    if (!result.isMissing) throw damaged(directory, [`${format.manifestName}: ${result.why}`]);
    if (reading === lookingsMax) throw await notFound(directory, format);
    await wait(pauseMs);
  }
}
async function readOnce(directory, manifestBytes, format) {
  const manifest = format.readManifest(manifestBytes);
  if (manifest.kind !== "read") {
    return (manifest.kind === "damaged" ? damaged : incompatible)(directory, manifest.problems);
  }
  const files = await readFiles(directory, manifest.manifest, format);
  if (files instanceof Failure) return files;
  const checked = format.checkIndex(manifest.manifest, files);
  return checked.ok ? checked.index : damaged(directory, checked.problems);
}
async function readFiles(directory, manifest, format) {
  const files = /* @__PURE__ */ new Map();
  const problems = [];
  for (const name of format.fileNames) {
    const entry = manifest.files[name];
    if (entry === void 0) continue;
    const { sizeBytes, sha256 } = entry;
    const result = await readExactly(join3(directory, name), {
      sizeBytesMin: sizeBytes,
      sizeBytesMax: sizeBytes,
      sha256
    });
    if (result.ok) files.set(name, result.bytes);
    else problems.push(`${name}: ${result.why}`);
  }
  return problems.length === 0 ? files : damaged(directory, problems);
}
async function notFound(directory, format) {
  const why = await stat(directory).then(
    (status) => status.isDirectory() ? `there is no ${format.manifestName} in it` : "it is no folder",
    (error) => systemErrorCode(error) === "ENOENT" ? "nothing has that name" : systemErrorReason(error)
  );
  return new Failure({
    code: "index/not-found",
    message: `There is no index of incidents at ${directory}: ${why}.`,
    hint: "Build one with `lockkeeper incidents build --library DIR --out INDEX`, or correct the path."
  });
}
var damaged = (directory, problems) => new Failure({
  code: "index/damaged",
  message: `The index of incidents at ${directory} is damaged, and nothing of it is used.`,
  hint: "Build it anew from its library with `lockkeeper incidents build`, or fetch it again.",
  problems
});
var incompatible = (directory, problems) => new Failure({
  code: "index/incompatible",
  message: `The index of incidents at ${directory} was built by another version of Lockkeeper.`,
  hint: "Build it with the version that asks it: `lockkeeper incidents build`.",
  problems
});

export {
  createIndexStore
};

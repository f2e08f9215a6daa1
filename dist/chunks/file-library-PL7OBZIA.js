import {
  takeLock
} from "./chunk-UDIV3TSD.js";
import {
  validateLibraryEntry
} from "./chunk-MYRS7ZLJ.js";
import {
  systemErrorCode,
  systemErrorReason
} from "./chunk-2CRF5R3Z.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/library-file/file-library.ts
import * as files6 from "node:fs";
import { join as join6 } from "node:path";

// src/adapters/library-file/entry-file.ts
import { createHash } from "node:crypto";
import { join } from "node:path";
var entryBytesMax = 4 * 1024 * 1024;
var nameOfEntry = (id) => `${createHash("sha256").update(id).digest("hex")}.json`;
function pathOfEntry(directory, id) {
  const name = nameOfEntry(id);
  return join(directory, "incidents", name.slice(0, 2), name);
}
var formatEntry = (entry) => `${JSON.stringify(entry, (_key, value) => sorted(value), 2)}
`;
function sorted(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => left < right ? -1 : 1));
}

// src/adapters/library-file/feedback-file.ts
import * as files2 from "node:fs";
import { join as join2 } from "node:path";

// src/adapters/library-file/library-failures.ts
var problemsMax = 20;
var notFound = (directory) => new Failure({
  code: "library/not-found",
  message: `There is no library of incidents in ${directory}: it has no library.json.`,
  hint: "Give the folder that `lockkeeper incidents add … --library DIR` made, or make one with it."
});
function broken(directory, problems, cause) {
  const left = problems.length - problemsMax;
  return new Failure({
    code: "library/broken",
    message: `The library of incidents in ${directory} cannot be read whole.`,
    hint: "Take the files that are named from git or a copy, or remove them and add those reports again.",
    problems: left > 0 ? [...problems.slice(0, problemsMax), `… and ${left} more files.`] : problems,
    cause
  });
}
var unwritable = (directory, cause) => new Failure({
  code: "library/unwritable",
  message: `Cannot write to the library of incidents in ${directory}: ${systemErrorReason(cause)}.`,
  hint: "Check that the folder given as --library, or the one above it, is there, can be written and has free space. No half-written entry was left.",
  cause
});

// src/adapters/library-file/read-bounded.ts
import * as files from "node:fs";
function readBounded(path, bytesMax2) {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = files.constants;
  const file = files.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const status = files.fstatSync(file);
    if (!status.isFile() || status.size > bytesMax2) return null;
    return decode(files.readFileSync(file));
  } finally {
    files.closeSync(file);
  }
}
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decode(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

// src/adapters/library-file/feedback-file.ts
var bytesMax = 64 * 1024 * 1024;
function readFeedback(directory) {
  const text = readText(directory);
  const lines = text.split("\n");
  const isCut = lines.at(-1) !== "";
  const problems = [];
  const feedback = lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const read = parseFeedback(line);
    if (read !== null) return [read];
    if (!(isCut && index === lines.length - 1))
      problems.push(`feedback.jsonl, line ${index + 1}: it is no feedback`);
    return [];
  });
  if (problems.length > 0) throw broken(directory, problems);
  return feedback;
}
function appendFeedback(directory, feedback) {
  const { O_RDWR, O_CREAT, O_NOFOLLOW = 0 } = files2.constants;
  const last = readText(directory).split("\n").at(-1) ?? "";
  const isCut = last !== "" && parseFeedback(last) === null;
  const file = files2.openSync(join2(directory, "feedback.jsonl"), O_RDWR | O_CREAT | O_NOFOLLOW, 438);
  const start = files2.fstatSync(file).size - (isCut ? new TextEncoder().encode(last).length : 0);
  try {
    files2.ftruncateSync(file, start);
    const { at, incident, verdict, release, actor } = feedback;
    const line = JSON.stringify({ at, incident, verdict, release, actor });
    const bytes = new TextEncoder().encode(`${last === "" || isCut ? "" : "\n"}${line}
`);
    for (let offset = 0; offset < bytes.length; )
      offset += files2.writeSync(file, bytes, offset, bytes.length - offset, start + offset);
    files2.fsyncSync(file);
  } catch (error) {
    files2.ftruncateSync(file, start);
    throw error;
  } finally {
    files2.closeSync(file);
  }
}
function readText(directory) {
  let text;
  try {
    text = readBounded(join2(directory, "feedback.jsonl"), bytesMax);
  } catch (cause) {
    if (systemErrorCode(cause) === "ENOENT") return "";
    throw broken(directory, [`feedback.jsonl: ${systemErrorReason(cause)}`], cause);
  }
  if (text === null)
    throw broken(directory, [`feedback.jsonl: it is no file of UTF-8 text of at most ${bytesMax} bytes`]);
  return text;
}
function parseFeedback(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const { at, incident, verdict, release, actor } = value;
  if (typeof at !== "string" || typeof incident !== "string") return null;
  if (verdict !== "relevant" && verdict !== "not-relevant") return null;
  if (actor !== null && typeof actor !== "string") return null;
  const read = readRelease(release);
  return read === null ? null : { at, incident, verdict, release: read, actor };
}
function readRelease(release) {
  if (typeof release !== "object" || release === null) return null;
  const { noteSha256, text } = release;
  if (typeof noteSha256 === "string" && /^[0-9a-f]{64}$/u.test(noteSha256)) return { noteSha256 };
  return typeof text === "string" ? { text } : null;
}

// src/adapters/library-file/library-marker.ts
import { randomUUID } from "node:crypto";
import * as files3 from "node:fs";
import { join as join3 } from "node:path";
var markerText = `${JSON.stringify({ schemaVersion: 1, kind: "lockkeeper-incidents" }, null, 2)}
`;
var markerBytesMax = 4096;
var attributesText = "feedback.jsonl merge=union\n*.json text eol=lf\n";
var ignoreText = "library.lock\nlibrary.lock.break\n.*.tmp\n";
function readMarker(directory) {
  const path = join3(directory, "library.json");
  let text;
  try {
    text = readBounded(path, markerBytesMax);
  } catch (cause) {
    if (systemErrorCode(cause) === "ENOENT") return "none";
    throw broken(directory, [`library.json: ${systemErrorReason(cause)}`], cause);
  }
  const version = text === null ? null : versionOf(text);
  if (version === 1) return "library";
  if (version === null)
    throw broken(directory, ["library.json: it is not the mark of a library of incidents"]);
  throw new Failure({
    code: "library/broken",
    message: `The library of incidents in ${directory} was written by another version of Lockkeeper.`,
    hint: `Its library.json says schemaVersion ${version}; this version knows 1. Use the version that wrote it, or a newer one.`
  });
}
function versionOf(text) {
  try {
    const marker = JSON.parse(text);
    if (typeof marker !== "object" || marker === null) return null;
    const { kind, schemaVersion } = marker;
    return kind === "lockkeeper-incidents" && typeof schemaVersion === "number" ? schemaVersion : null;
  } catch {
    return null;
  }
}
function makeLibrary(directory) {
  makeFolder(directory);
  if (readMarker(directory) === "library") return;
  makeFolder(join3(directory, "incidents"));
  for (const [name, text] of [
    [".gitattributes", attributesText],
    [".gitignore", ignoreText]
  ])
    if (!files3.existsSync(join3(directory, name))) createWhole(directory, name, text);
  createWhole(directory, "library.json", markerText);
}
function createWhole(directory, name, text) {
  const temporary = join3(directory, `.${name}.${randomUUID()}.tmp`);
  try {
    files3.writeFileSync(temporary, text, { flag: "wx", flush: true });
    files3.renameSync(temporary, join3(directory, name));
  } catch (error) {
    files3.rmSync(temporary, { force: true });
    throw error;
  }
}
function makeFolder(path) {
  try {
    files3.mkdirSync(path);
  } catch (error) {
    if (systemErrorCode(error) !== "EEXIST") throw error;
  }
}

// src/adapters/library-file/read-entries.ts
import * as files4 from "node:fs";
import { join as join4 } from "node:path";
function readEntries(directory) {
  const problems = [];
  const entries = [];
  for (const { path, name } of listEntryFiles(directory, problems)) {
    const reading = readEntry(join4(directory, path), name);
    if (reading === null) continue;
    if ("problem" in reading) problems.push(`${path}: ${reading.problem}`);
    else entries.push(reading.entry);
  }
  if (problems.length > 0) throw broken(directory, problems);
  return entries.sort((left, right) => left.id < right.id ? -1 : 1);
}
function readEntriesOf(directory, ids) {
  const found = /* @__PURE__ */ new Map();
  const problems = [];
  for (const id of new Set(ids)) {
    const name = nameOfEntry(id);
    const reading = readEntry(pathOfEntry(directory, id), name);
    if (reading === null) continue;
    if ("problem" in reading) problems.push(`incidents/${name.slice(0, 2)}/${name}: ${reading.problem}`);
    else found.set(id, reading.entry);
  }
  if (problems.length > 0) throw broken(directory, problems);
  return found;
}
function listEntryFiles(directory, problems) {
  const listed = [];
  for (const folder of listFolder(directory, "incidents", problems)) {
    if (!/^[0-9a-f]{2}$/u.test(folder)) continue;
    for (const name of listFolder(directory, `incidents/${folder}`, problems)) {
      if (!/^[0-9a-f]{64}\.json$/u.test(name)) continue;
      const path = `incidents/${folder}/${name}`;
      if (name.startsWith(folder)) listed.push({ path, name });
      else problems.push(`${path}: it lies in the folder of other entries`);
    }
  }
  return listed;
}
function listFolder(directory, path, problems) {
  try {
    const full = join4(directory, path);
    if (!files4.lstatSync(full).isDirectory()) {
      problems.push(`${path}: it is no folder`);
      return [];
    }
    return files4.readdirSync(full).sort();
  } catch (cause) {
    if (systemErrorCode(cause) !== "ENOENT") problems.push(`${path}: ${systemErrorReason(cause)}`);
    return [];
  }
}
function readEntry(path, name) {
  let text;
  try {
    text = readBounded(path, entryBytesMax);
  } catch (cause) {
    const code = systemErrorCode(cause);
    if (code === "ENOENT") return null;
    return {
      problem: code === "ELOOP" || code === "EMLINK" ? "it is a symbolic link" : systemErrorReason(cause)
    };
  }
  if (text === null) return { problem: `it is no file of UTF-8 text of at most ${entryBytesMax} bytes` };
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    const hasMarks = /^(?:<{7}|={7}|>{7})/mu.test(text);
    return { problem: hasMarks ? "it holds the marks of a merge that was not finished" : "it is not JSON" };
  }
  if (!validateLibraryEntry(value)) return { problem: `it is no entry: ${schemaProblem()}` };
  if (nameOfEntry(value.id) !== name) return { problem: "its name is not that of its id" };
  if (value.deleted ? value.incident !== null : value.incident?.id !== value.id)
    return { problem: "its incident is not that of its id" };
  return { entry: value };
}
function schemaProblem() {
  const [first] = validateLibraryEntry.errors ?? [];
  return `${first?.instancePath || "it"} ${first?.message ?? "does not fit schemas/library-entry.schema.json"}`;
}

// src/adapters/library-file/write-entries.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import * as files5 from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join as join5 } from "node:path";
var concurrency = 16;
async function prepareEntries(directory, entries) {
  const prepared = [];
  try {
    for (let start = 0; start < entries.length; start += concurrency) {
      const batch = entries.slice(start, start + concurrency).map((entry) => {
        const path = pathOfEntry(directory, entry.id);
        makeFolder2(dirname(path));
        const temporary = join5(dirname(path), `.${nameOfEntry(entry.id)}.${randomUUID2()}.tmp`);
        prepared.push({ temporary, path });
        return { temporary, text: formatEntry(entry) };
      });
      const written = await Promise.allSettled(
        batch.map(({ temporary, text }) => writeFile(temporary, text, { flag: "wx", flush: true }))
      );
      const failed = written.find(({ status }) => status === "rejected");
      if (failed?.status === "rejected") throw failed.reason;
    }
    return prepared;
  } catch (error) {
    withdrawPrepared(prepared);
    throw error;
  }
}
function replaceEntries(prepared) {
  for (const { temporary, path } of prepared) files5.renameSync(temporary, path);
  for (const folder of new Set(prepared.map(({ path }) => dirname(path)))) flushFolder(folder);
}
function withdrawPrepared(prepared) {
  for (const { temporary } of prepared) files5.rmSync(temporary, { force: true });
}
function flushFolder(folder) {
  const file = files5.openSync(folder, "r");
  try {
    files5.fsyncSync(file);
  } catch (error) {
    if (!["EINVAL", "EPERM", "ENOTSUP"].includes(systemErrorCode(error) ?? "")) throw error;
  } finally {
    files5.closeSync(file);
  }
}
function makeFolder2(path) {
  try {
    files5.mkdirSync(path);
  } catch (error) {
    if (systemErrorCode(error) !== "EEXIST") throw error;
  }
}

// src/adapters/library-file/file-library.ts
var lockWaitMsMin = 1e3;
var lockWaitMsDefault = 3e4;
var lockStaleMs = 6e4;
function createFileLibrary(input) {
  const { directory } = input;
  return {
    readEntries: async function* () {
      if (readMarker(directory) === "none") throw notFound(directory);
      yield* readEntries(directory);
    },
    readEntriesOf: async (ids) => readMarker(directory) === "none" ? /* @__PURE__ */ new Map() : readEntriesOf(directory, ids),
    put: (entries) => putEntries(entries, input),
    readFeedback: async () => {
      if (readMarker(directory) === "none") throw notFound(directory);
      return readFeedback(directory);
    },
    addFeedback: (feedback) => addFeedback(feedback, input)
  };
}
async function putEntries(entries, input) {
  const { directory } = input;
  const changed = [...new Map(entries.map((entry) => [entry.id, entry])).values()].filter(
    (entry) => !isWritten(directory, entry)
  );
  if (changed.length === 0) return;
  attempt(directory, () => makeLibrary(directory));
  let prepared = [];
  try {
    prepared = await prepareEntries(directory, changed);
    const release = await lockLibrary(input);
    try {
      replaceEntries(prepared);
    } finally {
      release();
    }
  } catch (cause) {
    withdrawPrepared(prepared);
    throw cause instanceof Failure ? cause : unwritable(directory, cause);
  }
}
function isWritten(directory, entry) {
  try {
    return files6.readFileSync(pathOfEntry(directory, entry.id), "utf8") === formatEntry(entry);
  } catch {
    return false;
  }
}
async function addFeedback(feedback, input) {
  attempt(input.directory, () => makeLibrary(input.directory));
  const release = await lockLibrary(input);
  try {
    attempt(input.directory, () => appendFeedback(input.directory, feedback));
  } finally {
    release();
  }
}
async function lockLibrary(input) {
  const path = join6(input.directory, "library.lock");
  try {
    const lock = await takeLock({
      path,
      clock: input.clock,
      waitMsMax: Math.min(
        input.lockWaitMsMax ?? lockWaitMsDefault,
        Math.max(lockWaitMsMin, input.remainingMs())
      ),
      staleMs: lockStaleMs
    });
    if (lock.ok) return lock.release;
    throw new Failure({
      code: "library/locked",
      message: `Another run holds the library: ${path} (process, machine, time: ${lock.holder}).`,
      hint: "Run again when it has ended; nothing was added. If no run is active, remove library.lock and library.lock.break from that folder."
    });
  } catch (cause) {
    throw cause instanceof Failure ? cause : unwritable(input.directory, cause);
  }
}
function attempt(directory, write) {
  try {
    write();
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw systemErrorCode(cause) === null ? broken(directory, [String(cause)]) : unwritable(directory, cause);
  }
}
export {
  createFileLibrary
};

import {
  createClock
} from "./chunk-MQFJQX6J.js";
import {
  takeLock
} from "./chunk-UDIV3TSD.js";
import {
  systemErrorCode,
  systemErrorReason
} from "./chunk-2CRF5R3Z.js";
import {
  Failure,
  invariant
} from "./chunk-6I67JDG6.js";
import "./chunk-HFOKONDR.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/ledger-file/file-ledger.ts
import * as nodeFiles from "node:fs";
import { readFile } from "node:fs/promises";
import { join as join3 } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

// src/adapters/ledger-file/kept-notes.ts
import { createHash, randomUUID } from "node:crypto";
import * as files from "node:fs";
import { join } from "node:path";
var noteBytesMax = 8 * 1024 * 1024;
function readKeptNote(directory, sha256) {
  if (!isHash(sha256)) return null;
  const bytes = readBounded(pathOf(directory, sha256));
  return bytes === null || hashOf(bytes) !== sha256 ? null : decode(bytes);
}
function writeKeptNote(directory, note) {
  const bytes = new TextEncoder().encode(note.text);
  invariant(isHash(note.sha256) && hashOf(bytes) === note.sha256, "a note is kept under the hash of another");
  if (bytes.length > noteBytesMax || readKeptNote(directory, note.sha256) !== null) return;
  makeFolder(folderOf(directory));
  const temporary = join(folderOf(directory), `.${note.sha256}.${randomUUID()}.tmp`);
  try {
    files.writeFileSync(temporary, bytes, { flag: "wx", flush: true });
    files.renameSync(temporary, pathOf(directory, note.sha256));
  } catch (error) {
    files.rmSync(temporary, { force: true });
    throw error;
  }
}
function makeFolder(path) {
  try {
    files.mkdirSync(path);
  } catch (error) {
    if (systemErrorCode(error) !== "EEXIST") throw error;
  }
}
var isHash = (name) => /^[0-9a-f]{64}$/u.test(name);
var hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex");
var folderOf = (directory) => join(directory, "notes");
var pathOf = (directory, sha256) => join(folderOf(directory), `${sha256}.json`);
function readBounded(path) {
  try {
    const status = files.statSync(path);
    return status.isFile() && status.size <= noteBytesMax ? files.readFileSync(path) : null;
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ELOOP"].includes(systemErrorCode(error) ?? "")) return null;
    throw error;
  }
}
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

// src/adapters/ledger-file/ledger-tail.ts
import * as files2 from "node:fs";
import { join as join2 } from "node:path";
var chunkBytes = 64 * 1024;
var lineBreak = 10;
function repairTail(file, directory) {
  const sizeBytes = files2.fstatSync(file).size;
  if (sizeBytes === 0) return { lastLine: null, isClosed: true };
  if (readRange(file, sizeBytes - 1, sizeBytes)[0] === lineBreak) {
    return { lastLine: lastLineBefore(file, sizeBytes - 1).text.toString("utf8"), isClosed: true };
  }
  const last = lastLineBefore(file, sizeBytes);
  if (isJson(last.text.toString("utf8"))) return { lastLine: last.text.toString("utf8"), isClosed: false };
  setAside(directory, last);
  files2.ftruncateSync(file, last.start);
  files2.fsyncSync(file);
  return last.start === 0 ? { lastLine: null, isClosed: true } : { lastLine: lastLineBefore(file, last.start - 1).text.toString("utf8"), isClosed: true };
}
function lastLineBefore(file, end) {
  const parts = [];
  for (let stop = end; stop > 0; ) {
    const start = Math.max(0, stop - chunkBytes);
    const chunk = readRange(file, start, stop);
    const found = chunk.lastIndexOf(lineBreak);
    parts.unshift(chunk.subarray(found + 1));
    if (found >= 0) return { start: start + found + 1, text: Buffer.concat(parts) };
    stop = start;
  }
  return { start: 0, text: Buffer.concat(parts) };
}
function readRange(file, start, end) {
  const bytes = Buffer.alloc(end - start);
  for (let offset = 0; offset < bytes.length; ) {
    const count = files2.readSync(file, bytes, offset, bytes.length - offset, start + offset);
    if (count === 0) return bytes.subarray(0, offset);
    offset += count;
  }
  return bytes;
}
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
function setAside(directory, line) {
  for (let count = 1; ; count += 1) {
    const name = `torn-${line.start}${count === 1 ? "" : `-${count}`}.txt`;
    try {
      files2.writeFileSync(join2(directory, name), line.text, { flag: "wx", flush: true });
      return;
    } catch (error) {
      if (systemErrorCode(error) !== "EEXIST") throw error;
    }
  }
}

// src/adapters/ledger-file/file-ledger.ts
var lockWaitMsMin = 1e3;
var rereadsMax = 5;
var rereadPauseMs = 20;
function createFileLedger(input) {
  const path = join3(input.directory, "ledger.jsonl");
  return {
    readLines: () => readLines(path),
    append: async (seal) => {
      const lock = await lockFolder(input, path);
      try {
        return appendLine({ ...input, path, seal });
      } finally {
        lock.release();
      }
    },
    readNote: async (sha256) => {
      try {
        return readKeptNote(input.directory, sha256);
      } catch (cause) {
        throw unreadable(join3(input.directory, "notes"), cause);
      }
    },
    keepNote: async (note) => attemptWriteSync(join3(input.directory, "notes"), () => {
      makeFolder2(input.directory);
      writeKeptNote(input.directory, note);
    })
  };
}
async function readLines(path) {
  let text = await readText(path);
  for (let count = 0; count < rereadsMax && text !== "" && !text.endsWith("\n"); count += 1) {
    await wait(rereadPauseMs);
    text = await readText(path);
  }
  const lines = text.split("\n");
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
async function readText(path) {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    if (systemErrorCode(cause) === "ENOENT") return "";
    throw unreadable(path, cause);
  }
}
async function lockFolder(input, path) {
  const lockPath = join3(input.directory, "ledger.lock");
  const lock = await attemptWrite(path, () => {
    makeFolder2(input.directory);
    return takeLock({
      path: lockPath,
      clock: input.clock ?? createClock(null),
      waitMsMax: Math.min(
        input.lockWaitMsMax ?? 3e4,
        Math.max(lockWaitMsMin, input.remainingMs?.() ?? Number.POSITIVE_INFINITY)
      ),
      staleMs: input.lockStaleMs ?? 2e4
    });
  });
  if (lock.ok) return lock;
  throw new Failure({
    code: "ledger/locked",
    message: `Another run holds the ledger: ${lockPath} (process, machine, time: ${lock.holder}).`,
    hint: "Run again when it has ended. If no run is active, remove ledger.lock and ledger.lock.break from that folder."
  });
}
function makeFolder2(directory) {
  try {
    nodeFiles.mkdirSync(directory);
  } catch (error) {
    if (systemErrorCode(error) !== "EEXIST") throw error;
  }
}
function appendLine(input) {
  const file = attemptWriteSync(input.path, () => nodeFiles.openSync(input.path, "a+"));
  try {
    const tail = attemptWriteSync(input.path, () => repairTail(file, input.directory));
    const record = input.seal(tail.lastLine);
    const line = `${tail.isClosed ? "" : "\n"}${JSON.stringify(record)}
`;
    attemptWriteSync(input.path, () => writeWhole(file, line, input.writeSync ?? nodeFiles.writeSync));
    return record;
  } finally {
    nodeFiles.closeSync(file);
  }
}
function writeWhole(file, line, writeSync2) {
  const sizeBytes = nodeFiles.fstatSync(file).size;
  const bytes = new TextEncoder().encode(line);
  try {
    for (let offset = 0; offset < bytes.length; ) offset += writeSync2(file, bytes, offset);
    nodeFiles.fsyncSync(file);
  } catch (error) {
    nodeFiles.ftruncateSync(file, sizeBytes);
    throw error;
  }
}
function attemptWriteSync(path, write) {
  try {
    return write();
  } catch (cause) {
    throw cause instanceof Failure ? cause : unwritable(path, cause);
  }
}
async function attemptWrite(path, write) {
  try {
    return await write();
  } catch (cause) {
    throw unwritable(path, cause);
  }
}
function unwritable(path, cause) {
  return new Failure({
    code: "ledger/unwritable",
    message: `Cannot add to the ledger ${path}: ${systemErrorReason(cause)}.`,
    hint: "Check that the folder given as `ledger` can be written and has free space. Nothing was recorded.",
    cause
  });
}
function unreadable(path, cause) {
  return new Failure({
    code: "ledger/broken",
    message: `Cannot read the ledger ${path}: ${systemErrorReason(cause)}.`,
    hint: "Check the folder given as `ledger` and its permissions.",
    cause
  });
}
export {
  createFileLedger
};

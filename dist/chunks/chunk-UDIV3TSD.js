import {
  systemErrorCode
} from "./chunk-2CRF5R3Z.js";

// src/adapters/lock-file.ts
import * as files from "node:fs";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
var longestPauseMs = 50;
async function takeLock(input) {
  const own = `${process.pid} ${hostname()} ${input.clock.now()}`;
  let pauseMs = 5 + process.pid % 5;
  for (let waitedMs = 0; ; waitedMs += pauseMs) {
    if (createLock(input.path, own)) return lockOf(input.path, own);
    const holder = readLock(input.path);
    if (holder !== null && isStale(holder, input)) removeStale(input.path, holder);
    else if (waitedMs >= input.waitMsMax) return { ok: false, holder: holder ?? "unknown" };
    else await wait(pauseMs);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  }
}
function createLock(path, own) {
  let file;
  try {
    file = files.openSync(path, "wx");
  } catch (error) {
    if (systemErrorCode(error) === "EEXIST") return false;
    throw error;
  }
  try {
    files.writeSync(file, own);
    return true;
  } catch (error) {
    files.rmSync(path, { force: true });
    throw error;
  } finally {
    files.closeSync(file);
  }
}
function lockOf(path, own) {
  const release = () => {
    if (readLock(path) === own) files.rmSync(path, { force: true });
  };
  return { ok: true, release };
}
function readLock(path) {
  try {
    const text = files.readFileSync(path, "utf8");
    return text === "" ? `0 ? ${Math.trunc(files.statSync(path).mtimeMs)}` : text;
  } catch {
    return null;
  }
}
function isStale(holder, { clock, staleMs }) {
  const [pid, host, at] = holder.split(" ");
  if (host === hostname() && !isAlive(Number(pid))) return true;
  return !(clock.now() - Number(at) < staleMs);
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) !== "ESRCH";
  }
}
function removeStale(path, judged) {
  const breaker = `${path}.break`;
  if (!createLock(breaker, judged)) return;
  try {
    if (readLock(path) === judged) files.rmSync(path, { force: true });
  } finally {
    files.rmSync(breaker, { force: true });
  }
}

export {
  takeLock
};

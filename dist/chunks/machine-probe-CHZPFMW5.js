import {
  createGitRunner,
  gitFailed
} from "./chunk-B53SWJU4.js";
import {
  systemErrorCode,
  systemErrorReason
} from "./chunk-2CRF5R3Z.js";
import "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/git/machine-probe.ts
import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { dirname } from "node:path";
function createMachineProbe({ environment }) {
  const git = createGitRunner({ environment });
  return {
    readGitVersion: async () => {
      const command = { directory: ".", args: ["--version"] };
      const answer = await git.read(command);
      if (answer.exitCode !== 0) throw gitFailed(command, answer);
      return new TextDecoder().decode(answer.stdout).trim();
    },
    readFolder,
    ageMsOf: async (path) => {
      try {
        return Math.max(0, Date.now() - (await stat(path)).mtimeMs);
      } catch {
        return null;
      }
    }
  };
}
async function readFolder(path, { makesParents }) {
  const own = await readAccess(path);
  if (own.status !== "missing" || dirname(path) === path) return own;
  const above = makesParents ? await readFolder(dirname(path), { makesParents }) : await readAccess(dirname(path));
  return above.status === "writable" ? { status: "writable", exists: false } : above;
}
async function readAccess(path) {
  try {
    if (!(await stat(path)).isDirectory()) return { status: "refused", reason: "it is no folder" };
    await access(path, constants.W_OK | constants.X_OK);
    return { status: "writable", exists: true };
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return { status: "missing" };
    return { status: "refused", reason: systemErrorReason(error) };
  }
}
export {
  createMachineProbe
};

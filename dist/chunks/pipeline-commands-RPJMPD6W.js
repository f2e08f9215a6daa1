import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/pipeline-command/pipeline-commands.ts
import { spawn } from "node:child_process";
import { constants } from "node:os";
function createPipelineCommands(input) {
  return {
    run: (line, { variables, directory }) => new Promise((resolve, reject) => {
      const shell = spawn("sh", ["-c", line], {
        cwd: directory,
        env: { ...input.environment, ...variables },
        stdio: ["ignore", "pipe", "pipe"],
        detached: hasGroups,
        windowsHide: true
      });
      const end = () => endGroup(shell);
      process.once("exit", end);
      shell.stdout.on("data", input.write);
      shell.stderr.on("data", input.write);
      shell.once("error", (cause) => {
        process.off("exit", end);
        reject(notStarted(cause, directory));
      });
      shell.once("exit", (code, signal) => {
        process.off("exit", end);
        void drained(shell).then(() => resolve({ exitCode: exitCodeOf(code, signal) }));
      });
    })
  };
}
var hasGroups = process.platform !== "win32";
function endGroup(shell) {
  if (shell.pid === void 0) return;
  try {
    if (hasGroups) process.kill(-shell.pid, "SIGTERM");
    else shell.kill();
  } catch {
  }
}
var drainMs = 1e3;
async function drained(shell) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, drainMs);
  });
  const closed = new Promise((resolve) => {
    shell.once("close", () => resolve());
  });
  await Promise.race([closed, late]);
  clearTimeout(timer);
  shell.stdout?.destroy();
  shell.stderr?.destroy();
}
var exitCodeOf = (code, signal) => code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
function notStarted(cause, directory) {
  const isMissing = cause.code === "ENOENT";
  return new Failure({
    code: "command/not-started",
    message: `The shell for a command of the pipeline could not be started: ${isMissing ? "there is no program sh on the path, or its folder is gone" : cause.code ?? cause.message}.`,
    hint: `Check PATH and the folder ${directory}; on Windows, Git brings sh. Nothing of the command was run.`,
    cause
  });
}
export {
  createPipelineCommands
};

import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/adapters/git/run-git.ts
import { spawn } from "node:child_process";

// src/adapters/git/environment.ts
var removed = [
  "GIT_COMMON_DIR",
  "GIT_DIFF_OPTS",
  "GIT_DIR",
  "GIT_GLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS",
  "GIT_INDEX_FILE",
  "GIT_LITERAL_PATHSPECS",
  "GIT_NAMESPACE",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_PREFIX",
  "GIT_SHALLOW_FILE",
  "GIT_WORK_TREE"
];
var added = {
  // biome-ignore-start lint/style/useNamingConvention: names that git and the system define
  GCM_INTERACTIVE: "never",
  GIT_ATTR_NOSYSTEM: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C"
  // biome-ignore-end lint/style/useNamingConvention: names that git and the system define
};
function gitEnvironment(environment) {
  const kept = Object.entries(environment).filter(([name]) => !removed.includes(name));
  return { ...Object.fromEntries(kept), ...added };
}

// src/adapters/git/turns.ts
function createTurns(countMax) {
  const waiting = [];
  let running = 0;
  const end = () => {
    const next = waiting.shift();
    if (next === void 0) running -= 1;
    else next();
  };
  const take = async () => {
    if (running < countMax) running += 1;
    else await new Promise((resolve) => waiting.push(resolve));
    return end;
  };
  return { take };
}

// src/adapters/git/run-git.ts
var processesMax = 8;
var complaintBytesMax = 8192;
function createGitRunner(input) {
  const env = { ...gitEnvironment(input.environment) };
  const turns = createTurns(processesMax);
  const start = (command) => {
    const timeout = command.timeoutMs === void 0 ? {} : { timeout: command.timeoutMs };
    const args = ["-C", command.directory, ...command.args];
    return watch(spawn("git", args, { env, windowsHide: true, ...timeout }), command.input ?? "");
  };
  const read = async (command) => {
    const endTurn = await turns.take();
    try {
      const git = start(command);
      const chunks = [];
      for await (const chunk of git.stdout) chunks.push(chunk);
      const exitCode = await git.ended;
      return { exitCode, stdout: Buffer.concat(chunks), complaint: git.complaint() };
    } finally {
      endTurn();
    }
  };
  async function* stream(command) {
    const endTurn = await turns.take();
    let git = null;
    try {
      git = start(command);
      yield* git.stdout;
      const exitCode = await git.ended;
      if (exitCode !== 0) throw gitFailed(command, { exitCode, complaint: git.complaint() });
    } finally {
      git?.stop();
      endTurn();
    }
  }
  return { read, stream };
}
function gitFailed(command, answer) {
  const subcommand = command.args.find((arg) => /^[a-z]/u.test(arg) && !arg.includes("=")) ?? "";
  const said = firstComplaint(answer.complaint);
  return new Failure({
    code: "git/failed",
    message: `git ${subcommand} failed in ${command.directory}${said === "" ? ` (exit code ${answer.exitCode})` : `: ${said}`}`,
    hint: "Run the same git command by hand in the repository. In a partial clone, check that its remote can be reached; else check the repository with `git fsck`.",
    cause: answer.complaint === "" ? void 0 : new Error(answer.complaint)
  });
}
function firstComplaint(complaint) {
  const lines = complaint.split("\n").map((line2) => line2.trim());
  const line = lines.find((text) => /^(?:fatal|error):/u.test(text)) ?? lines.find((text) => text !== "") ?? "";
  return line.replace(/^(?:fatal|error): /u, "").slice(0, 300);
}
function watch(child, input) {
  const complaints = [];
  let complaintBytes = 0;
  child.stderr.on("data", (chunk) => {
    if (complaintBytes < complaintBytesMax) complaints.push(chunk);
    complaintBytes += chunk.length;
  });
  const ended = new Promise((resolve, reject) => {
    child.on("error", (cause) => reject(cannotStart(cause)));
    child.on("close", (code) => resolve(code ?? 128));
  });
  ended.catch(() => void 0);
  child.stdin.on("error", () => void 0);
  child.stdin.end(input);
  return {
    stdout: child.stdout,
    ended,
    complaint: () => Buffer.concat(complaints).toString("utf8", 0, complaintBytesMax),
    stop: () => child.kill()
  };
}
function cannotStart(cause) {
  const missing = "code" in cause && cause.code === "ENOENT";
  return new Failure({
    code: missing ? "git/not-installed" : "git/failed",
    message: missing ? "git is not installed, or not on the PATH." : `git could not be started: ${cause.message}`,
    hint: missing ? "Install git 2.31 or newer and make sure that `git --version` works in this shell." : "Make sure that `git --version` works in this shell.",
    cause
  });
}

export {
  gitEnvironment,
  createTurns,
  createGitRunner,
  gitFailed,
  firstComplaint,
  cannotStart
};

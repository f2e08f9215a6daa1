import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/adapters/git/arguments.ts
var neutralConfig = [
  "core.attributesFile=/dev/null",
  "core.bigFileThreshold=512m",
  "log.follow=false",
  "log.showRoot=true"
].flatMap((setting) => ["-c", setting]);
var neutralDiff = [
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=none",
  "--no-abbrev",
  "-O/dev/null"
];
var neutralPatch = [
  "--submodule=short",
  "--diff-algorithm=myers",
  "--indent-heuristic",
  "--inter-hunk-context=0",
  "--find-renames=50%",
  "-l1000"
];
var logFormat = ["%H", "%P", "%an", "%ae", "%at", "%cn", "%ce", "%ct", "%B"].map((field) => `${field}%x00`).join("");
function logArguments(input) {
  return [
    ...neutralConfig,
    "log",
    "-z",
    ...neutralDiff,
    "--no-show-signature",
    "--no-diff-merges",
    "--encoding=UTF-8",
    `--format=${logFormat}`,
    ...input.withPaths ? ["--raw", "--no-renames"] : ["--no-patch"],
    ...input.countMax === void 0 ? [] : [`--max-count=${input.countMax}`],
    "--end-of-options",
    input.include,
    `^${input.exclude}`,
    "--",
    ...pathspecs(input.filter)
  ];
}
function diffArguments(input) {
  return [
    ...neutralConfig,
    "diff",
    "-z",
    ...neutralDiff,
    ...neutralPatch,
    "--raw",
    "--numstat",
    "--patch",
    "--unified=0",
    "--end-of-options",
    input.baseSha,
    input.headSha,
    "--",
    ...pathspecs(input.filter)
  ];
}
function pathspecs(filter) {
  if (filter.exclude.length === 0) return filter.paths.map((glob) => `:(glob,top)${glob}`);
  const included = filter.paths.length === 0 ? ["**"] : filter.paths;
  return [
    ...included.map((glob) => `:(glob,top)${glob}`),
    ...filter.exclude.map((glob) => `:(exclude,glob,top)${glob}`)
  ];
}

// src/adapters/git/open-repository.ts
import { access } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

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
    else await new Promise((resolve3) => waiting.push(resolve3));
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
  const ended = new Promise((resolve3, reject) => {
    child.on("error", (cause) => reject(cannotStart(cause)));
    child.on("close", (code) => resolve3(code ?? 128));
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

// src/adapters/git/web-url.ts
function toWebUrl(remote) {
  const scp = /^(?:[^@/\s]+@)?([^:/\s]+\.[^:/\s]+):(?!\/\/)\/?(.+)$/u.exec(remote);
  if (scp !== null) return parse(`https://${scp[1]}/${scp[2]}`);
  const schemed = /^(?:(https?)|ssh|git|git\+ssh):\/\/(?:[^@/]*@)?(.+)$/iu.exec(remote);
  if (schemed === null) return null;
  const [, web, rest = ""] = schemed;
  return web === void 0 ? parse(`https://${rest.replace(/^([^/:]+):\d+/u, "$1")}`) : parse(`${web}://${rest}`);
}
function repositoryName(address) {
  const name = address.replace(/[/\\]+$/u, "").replace(/\/?\.git$/u, "");
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\"), name.lastIndexOf(":")) + 1);
}
function parse(text) {
  if (!URL.canParse(text)) return null;
  const { protocol, host, pathname } = new URL(text);
  const path = pathname.replace(/\/+$/u, "").replace(/\.git$/u, "");
  return host === "" || path === "" ? null : `${protocol}//${host}${path}`;
}

// src/adapters/git/open-repository.ts
async function openRepository(git, directory) {
  const folder = resolve(directory);
  const [answer, remote] = await Promise.all([
    git.read({ directory: folder, args: ["rev-parse", ...questions] }),
    readRemoteUrl(git, folder)
  ]);
  if (answer.exitCode !== 0) throw await explain(git, { folder, complaint: answer.complaint });
  const [bare, inside, shallow, ...rest] = new TextDecoder().decode(answer.stdout).split("\n");
  const top = inside === "true" ? resolve(folder, rest.join("\n").replace(/\n$/u, "")) : folder;
  return {
    directory: top,
    isBare: bare === "true",
    isShallow: shallow === "true",
    url: toWebUrl(remote),
    name: repositoryName(remote) || repositoryName(top) || "repository"
  };
}
var questions = ["--is-bare-repository", "--is-inside-work-tree", "--is-shallow-repository", "--show-cdup"];
async function readRemoteUrl(git, directory) {
  const answer = await git.read({
    directory,
    args: ["config", "--get", "--end-of-options", "remote.origin.url"]
  });
  return new TextDecoder().decode(answer.stdout).trim();
}
async function explain(git, input) {
  const said = firstComplaint(input.complaint);
  const cause = new Error(input.complaint);
  const gitFolder = await findGitFolder(input.folder);
  if (gitFolder !== null) {
    const named = await git.read({
      directory: ".",
      args: [`--git-dir=${gitFolder}`, "rev-parse", "--is-bare-repository"]
    });
    if (named.exitCode === 0) {
      return new Failure({
        code: "git/untrusted-repository",
        message: `git refuses to read the repository ${input.folder}: ${said}`,
        hint: `When you trust it: git config --global --add safe.directory '${input.folder}'. In a container, run as the owner of the checkout. For a bare repository, safe.bareRepository must not be 'explicit'.`,
        cause
      });
    }
  }
  return new Failure({
    code: "git/not-a-repository",
    message: `${input.folder} is not a git repository: ${said}`,
    hint: "Give the folder of a checkout or of a bare repository with --repo; in a workflow, run actions/checkout first.",
    cause
  });
}
async function findGitFolder(folder) {
  for (let at = folder; ; at = dirname(at)) {
    if (await exists(join(at, ".git"))) return join(at, ".git");
    if (await exists(join(at, "HEAD")) && await exists(join(at, "objects"))) return at;
    if (dirname(at) === at) return null;
  }
}
async function exists(path) {
  return access(path).then(
    () => true,
    () => false
  );
}

// src/adapters/git/read-files.ts
async function readFiles(git, input) {
  const { directory, sha, sizeBytesMax } = input;
  const paths = [...new Set(input.paths)].filter((path) => path !== "" && !path.includes("\0"));
  const contents = /* @__PURE__ */ new Map();
  if (paths.length === 0) return contents;
  const names = await Promise.all(paths.map((path) => nameObject(git, { directory, sha, path })));
  const wanted = paths.filter((_, index) => names[index] !== null);
  let next = 0;
  const reader = createBatchReader({
    sizeBytesMax,
    take: (content) => {
      const path = wanted[next];
      next += 1;
      if (path !== void 0 && content !== null) contents.set(path, content);
    }
  });
  const args = ["cat-file", "--batch", "--follow-symlinks", "--end-of-options"];
  const lines = names.filter((name) => name !== null).map((name) => `${name}
`);
  for await (const chunk of git.stream({ directory, args, input: lines.join("") })) reader.push(chunk);
  if (next !== wanted.length)
    throw gitFailed(
      { directory, args },
      { exitCode: 0, complaint: `${next} of ${wanted.length} files were answered` }
    );
  return contents;
}
async function nameObject(git, input) {
  const { directory, sha, path } = input;
  if (!path.includes("\n")) return `${sha}:${path}`;
  const answer = await git.read({
    directory,
    args: ["ls-tree", "-z", "--full-tree", "--end-of-options", sha, "--", `:(literal)${path}`]
  });
  const [, objectName] = /^100\d{3} blob ([0-9a-f]+)\t/u.exec(new TextDecoder().decode(answer.stdout)) ?? [];
  return objectName ?? null;
}
function createBatchReader(input) {
  let header = [];
  let parts = [];
  let keeps = false;
  let left = 0;
  const endContent = () => {
    input.take(keeps ? Buffer.concat(parts).subarray(0, -1) : null);
    parts = [];
  };
  const endHeader = () => {
    const [, kind, size] = contentHeader.exec(Buffer.concat(header).toString("utf8")) ?? [];
    header = [];
    if (kind === void 0) {
      input.take(null);
      return;
    }
    left = Number(size) + 1;
    keeps = kind.endsWith(" blob") && Number(size) <= input.sizeBytesMax;
  };
  const push = (chunk) => {
    for (let start = 0; start < chunk.length; ) {
      if (left > 0) {
        const part = chunk.subarray(start, start + left);
        if (keeps) parts.push(part);
        left -= part.length;
        start += part.length;
        if (left === 0) endContent();
      } else {
        const end = chunk.indexOf(newline, start);
        header.push(chunk.subarray(start, end === -1 ? chunk.length : end));
        start = end === -1 ? chunk.length : end + 1;
        if (end !== -1) endHeader();
      }
    }
  };
  return { push };
}
var newline = 10;
var contentHeader = /^([0-9a-f]{40,64} (?:blob|tree|commit|tag)|symlink|dangling|loop|notdir) (\d+)$/u;

// src/adapters/git/shallow.ts
import { readFile } from "node:fs/promises";
import { resolve as resolve2 } from "node:path";
var fetchTimeoutMs = 9e4;
async function isRangeCut(git, input) {
  const cut = await readCutCommits(git, input.directory);
  if (cut.size === 0) return false;
  const range = ["rev-list", "--end-of-options", `${input.baseSha}...${input.headSha}`, "--"];
  const commits = await readText(git, { directory: input.directory, args: range });
  return commits.split("\n").some((sha) => cut.has(sha));
}
async function deepen(git, repository) {
  const { directory } = repository;
  const remotes = (await readText(git, { directory, args: ["remote"] })).split("\n").filter((name) => name !== "");
  const remote = remotes.includes("origin") ? "origin" : remotes[0];
  if (remote === void 0) return false;
  await git.read({
    directory,
    args: ["fetch", ...fetchFlags, "--end-of-options", remote],
    timeoutMs: fetchTimeoutMs
  });
  return (await readText(git, { directory, args: ["rev-parse", "--is-shallow-repository"] })).trim() === "false";
}
var fetchFlags = [
  "--unshallow",
  "--tags",
  "--quiet",
  "--no-prune",
  "--no-recurse-submodules",
  "--no-auto-gc",
  "--no-write-fetch-head"
];
async function readCutCommits(git, directory) {
  const path = await readText(git, { directory, args: ["rev-parse", "--git-path", "shallow"] });
  const text = await readFile(resolve2(directory, path.replace(/\n$/u, "")), "utf8").catch(() => "");
  return new Set(text.split("\n").filter((sha) => sha !== ""));
}
async function readText(git, command) {
  const answer = await git.read(command);
  if (answer.exitCode !== 0) throw gitFailed(command, answer);
  return new TextDecoder().decode(answer.stdout);
}

// src/adapters/git/source-control.ts
function createSourceControl(input) {
  const git = createGitRunner({ environment: input.environment ?? process.env });
  const fetches = /* @__PURE__ */ new Map();
  return {
    openRepository: (directory) => openRepository(git, directory),
    resolveCommit: (repository, ref) => resolveCommit(git, repository, ref),
    readReachableTags: (repository, { sha, count }) => readReachableTags(git, { repository, sha, count }),
    isAncestor: async ({ directory }, { ancestor, descendant }) => {
      const command = {
        directory,
        args: ["merge-base", "--is-ancestor", "--end-of-options", ancestor, descendant]
      };
      const answer = await git.read(command);
      if (answer.exitCode > 1) throw gitFailed(command, answer);
      return answer.exitCode === 0;
    },
    isRangeCut: (repository, range) => repository.isShallow ? isRangeCut(git, { directory: repository.directory, ...range }) : Promise.resolve(false),
    deepen: (repository) => {
      const fetch = fetches.get(repository.directory) ?? deepen(git, repository);
      fetches.set(repository.directory, fetch);
      return fetch;
    },
    streamLog: ({ directory }, range) => git.stream({ directory, args: logArguments(range) }),
    streamDiff: ({ directory }, range) => git.stream({ directory, args: diffArguments(range) }),
    readFiles: ({ directory }, wanted) => readFiles(git, { directory, ...wanted }),
    listFiles: async ({ directory }, sha) => {
      const args = ["ls-tree", "-r", "-z", "--name-only", "--full-tree", "--end-of-options", sha];
      return (await readText2(git, { directory, args })).split("\0").filter((path) => path !== "");
    }
  };
}
async function resolveCommit(git, repository, ref) {
  if (ref === "" || ref.startsWith("^") || ref.includes("\0")) throw unknownRef(repository, ref);
  const args = ["rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`];
  const answer = await git.read({ directory: repository.directory, args });
  const sha = new TextDecoder().decode(answer.stdout).trim();
  if (answer.exitCode !== 0 || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(sha))
    throw unknownRef(repository, ref, answer);
  return sha;
}
function unknownRef(repository, ref, answer) {
  const cause = answer === void 0 ? void 0 : new Error(firstComplaint(answer.complaint));
  return new Failure({
    code: "git/unknown-ref",
    message: `${JSON.stringify(ref)} names no commit of ${repository.name} (${repository.directory}).`,
    hint: "Check the spelling with `git log -1 REF`. A branch or tag that was not fetched: `git fetch origin REF`, or set fetch-depth: 0 in actions/checkout.",
    cause
  });
}
async function readReachableTags(git, input) {
  const { directory } = input.repository;
  const order = ["--sort=-version:refname", "--sort=-creatordate"];
  const format = "--format=%(refname)%00%(objectname)%00%(*objectname)";
  const args = ["for-each-ref", `--merged=${input.sha}`, ...order, format, "--end-of-options", "refs/tags"];
  const lines = (await readText2(git, { directory, args })).split("\n").filter((line) => line !== "");
  return lines.map((line) => line.split("\0")).filter(([, tag, peeled]) => tag !== input.sha && peeled !== input.sha).map(([name = ""]) => name.slice("refs/tags/".length)).slice(0, input.count);
}
async function readText2(git, command) {
  const answer = await git.read(command);
  if (answer.exitCode !== 0) throw gitFailed(command, answer);
  return new TextDecoder().decode(answer.stdout);
}

export {
  createSourceControl
};

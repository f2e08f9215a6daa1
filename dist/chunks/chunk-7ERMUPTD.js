import {
  cannotStart,
  createGitRunner,
  createTurns,
  firstComplaint,
  gitEnvironment,
  gitFailed
} from "./chunk-B53SWJU4.js";
import {
  systemErrorReason
} from "./chunk-2CRF5R3Z.js";
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

// src/adapters/git/clone-repository.ts
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";

// src/adapters/git/clone-address.ts
function parseCloneAddress(address) {
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(address)) throw refused(address, "it holds a control character");
  const scheme = /^(https?|ssh|file):\/\//iu.exec(address)?.[1]?.toLowerCase();
  if (scheme === "https" || scheme === "http") return parseWeb(address, scheme);
  if (scheme === "ssh") return parseSsh(address, sshPattern);
  if (scheme === "file") return parseFile(address);
  return parseSsh(address, scpPattern);
}
function parseWeb(address, scheme) {
  if (!URL.canParse(address)) throw refused(address, "it cannot be read");
  const url = new URL(address);
  if (url.password !== "") throw refused(address, "it holds a password", passwordHint);
  if (url.pathname === "/") throw refused(address, "it names a host and no repository");
  const user = url.username === "" ? null : decode(url.username);
  url.username = "";
  return { scheme, url: url.href, shown: url.href, origin: url.origin, user };
}
var host = String.raw`(?<host>\[[0-9a-fA-F:.]+\]|[^\s/:@[\]]+)`;
var sshPattern = new RegExp(
  String.raw`^ssh://(?:(?<user>[^\s/:@]+)(?<password>:[^\s/@]*)?@)?${host}(?::\d+)?(?<path>/.+)$`,
  "iu"
);
var scpPattern = new RegExp(String.raw`^(?<user>[^\s/:@]+)@${host}:(?<path>(?!:).+)$`, "u");
function parseSsh(address, pattern) {
  const parts = pattern.exec(address)?.groups;
  if (parts === void 0) throw refused(address, "it is no address that git is allowed to clone from");
  if (parts["password"] !== void 0) throw refused(address, "it holds a password", passwordHint);
  const names = [parts["user"], parts["host"], parts["path"]];
  if (names.some((name) => name?.startsWith("-")))
    throw refused(address, "a part of it looks like an option");
  return { scheme: "ssh", url: address, shown: withoutUser(address), origin: null, user: null };
}
function parseFile(address) {
  if (!/^file:\/\/\/./iu.test(address)) throw refused(address, "a file address starts with file:///");
  return { scheme: "file", url: address, shown: address, origin: null, user: null };
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
var withoutUser = (address) => address.replace(/^(ssh:\/\/)?[^/@]*@/iu, "$1");
var passwordHint = "Take the password out of the config and give it in the environment variable LOCKKEEPER_CLONE_TOKEN.";
var addressHint = "Use https://host/owner/repository, ssh://git@host/path, git@host:path or file:///path as `clone`; or clone it in the pipeline and give its folder as `repository`.";
function refused(address, reason, hint = addressHint) {
  const shown = address.replace(/(^|\/\/)[^/]*@/u, "$1").slice(0, 200);
  return new Failure({
    code: "git/clone-failed",
    message: `Cannot clone ${JSON.stringify(shown)}: ${reason}.`,
    hint
  });
}

// src/adapters/git/clone-environment.ts
var defaultUser = "x-access-token";
function cloneEnvironment(input) {
  const { address, token } = input;
  const quiet = { ...gitEnvironment(withoutTraces(input.environment)), ...settings(address) };
  if (token === null || address.origin === null || !isPrivate(address)) {
    return { environment: quiet, secrets: token === null ? [] : [token] };
  }
  const basic = Buffer.from(`${address.user ?? defaultUser}:${token}`).toString("base64");
  const key = `http.${address.origin}/.extraHeader`;
  return {
    environment: withConfig(quiet, [
      // An empty value takes back headers of the machine's config: two credentials are refused by most hosts.
      [key, ""],
      [key, `Authorization: Basic ${basic}`],
      // git sends the header also to where a redirect leads.
      ["http.followRedirects", "false"],
      // A token that is refused is told, not replaced by another credential.
      ["credential.helper", ""]
    ]),
    secrets: [token, basic]
  };
}
function settings({ scheme }) {
  return {
    // biome-ignore-start lint/style/useNamingConvention: names that git and ssh define
    // A config of the machine may lead from https to ssh and back, never to a transport that runs programs.
    GIT_ALLOW_PROTOCOL: scheme === "https" || scheme === "ssh" ? "https:ssh" : `https:ssh:${scheme}`,
    GIT_ASKPASS: "",
    SSH_ASKPASS_REQUIRE: "never"
    // biome-ignore-end lint/style/useNamingConvention: names that git and ssh define
  };
}
var withoutTraces = (environment) => Object.fromEntries(
  Object.entries(environment).filter(([name]) => !/^GIT_(?:TRACE|CURL_VERBOSE)/u.test(name))
);
var isPrivate = ({ scheme, origin }) => scheme === "https" || origin !== null && /^http:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/u.test(origin);
function withConfig(environment, entries) {
  const given = Number(environment["GIT_CONFIG_COUNT"]);
  const start = Number.isSafeInteger(given) && given > 0 ? given : 0;
  const numbered = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${start + index}`, key],
    [`GIT_CONFIG_VALUE_${start + index}`, value]
  ]);
  return {
    ...environment,
    ...Object.fromEntries(numbered),
    GIT_CONFIG_COUNT: String(start + entries.length)
  };
}

// src/adapters/git/clone-failed.ts
var otherWay = "Or clone it in the pipeline and give its folder as `repository`.";
var causes = [
  {
    signs: /transport '.*' not allowed/u,
    what: "git config of this machine leads it to a transport that is not allowed",
    hint: "Only https, ssh and what the address itself says are allowed: look for url.*.insteadOf with `git config --list --show-origin`."
  },
  {
    signs: /requested URL returned error: 30\d/u,
    what: "the host answers with another address",
    hint: "A token is not sent on to where a redirect leads. Give the new address as `clone`; GitLab wants `.git` at its end."
  },
  {
    signs: /could not read (?:Username|Password)|Authentication failed|returned error: 401/u,
    what: "the host asks for credentials, or refuses those it was given",
    hint: "Give a token that may read the repository in LOCKKEEPER_CLONE_TOKEN. It is sent over https only."
  },
  {
    signs: /returned error: 403|HTTP Basic: Access denied/u,
    what: "the host forbids it",
    hint: "The token in LOCKKEEPER_CLONE_TOKEN needs the right to read the contents of the repository; with single sign-on it must be authorised for the organisation."
  },
  {
    signs: /Permission denied \(|Host key verification failed|Too many authentication failures/iu,
    what: "the host does not accept the ssh key, or is not known",
    hint: `Give the run a key that may read the repository, and the host's key in known_hosts; nobody is there to answer questions. ${otherWay}`
  },
  {
    signs: /dubious ownership/u,
    what: "it belongs to another user",
    hint: "When you trust it: git config --global --add safe.directory FOLDER."
  },
  {
    signs: /not found|does not appear to be a git repository|does not exist|returned error: (?:404|410)|not valid: is this a git repository/iu,
    what: "there is no such repository, or it may not be seen",
    hint: "Check the address. Hosts also say this when a token is missing or may not read it: LOCKKEEPER_CLONE_TOKEN."
  },
  {
    signs: /No space left|disk quota/iu,
    what: "the disk is full",
    hint: "Set TMPDIR to a folder with space for the whole history."
  },
  {
    signs: /certificate|SSL|TLS/u,
    what: "the connection is not trusted",
    hint: "Give git the certificate of the host's authority: GIT_SSL_CAINFO or http.sslCAInfo."
  },
  {
    signs: /Could not resolve|Failed to connect|Connection (?:refused|timed out|reset|closed)|unreachable|Empty reply|Recv failure|hung up|early EOF|unexpected disconnect|timed out|returned error: (?:429|5\d\d)/iu,
    what: "the host cannot be reached, or broke off",
    hint: `Check the network, proxy and status of the host, then run again. ${otherWay}`
  }
];
function cloneFailed(input) {
  const said = mask(input.complaint, input.secrets);
  const own = withoutRemote(said);
  const cause = causes.find(({ signs }) => signs.test(own));
  const reason = cause?.what ?? (firstComplaint(own) || "git ended with an error");
  return new Failure({
    code: "git/clone-failed",
    message: `Cannot clone ${input.address.shown}: ${reason}.`,
    hint: cause?.hint ?? `Run \`git clone --bare ${input.address.shown}\` by hand where this ran. ${otherWay}`,
    ...said.trim() === "" ? {} : { cause: new Error(said.trim()) }
  });
}
function cloneTooLate(address) {
  return new Failure({
    code: "git/clone-failed",
    message: `Cannot clone ${address.shown}: the time of the run was up before it was done.`,
    hint: "Give the run more time (`deadline-seconds`, --deadline), or clone in the pipeline and give the folder as `repository`."
  });
}
function cloneTooSlow(address, timeoutMs) {
  return new Failure({
    code: "git/clone-failed",
    message: `Cannot clone ${address.shown}: it is not done after ${Math.round(timeoutMs / 1e3)} s.`,
    hint: `Check that the host answers. For a large repository: clone it in the pipeline, where it can be kept from run to run, and give its folder as \`repository\`.`
  });
}
function cloneEmpty(address) {
  return new Failure({
    code: "git/clone-failed",
    message: `Cannot clone ${address.shown}: it has no branch and no tag.`,
    hint: "Check the address: a page of a web site may look like an empty repository."
  });
}
var withoutRemote = (complaint) => complaint.split(/[\r\n]/u).filter((line) => !line.startsWith("remote:")).join("\n");
function mask(text, secrets) {
  const masked = secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
  return masked.replace(/(\/\/)[^\s/@']+@/gu, "$1");
}

// src/adapters/git/open-repository.ts
import { access } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

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
  const { protocol, host: host2, pathname } = new URL(text);
  const path = pathname.replace(/\/+$/u, "").replace(/\.git$/u, "");
  return host2 === "" || path === "" ? null : `${protocol}//${host2}${path}`;
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

// src/adapters/git/run-alone.ts
import { spawn } from "node:child_process";
var complaintBytesMax = 8192;
async function runAlone(input) {
  const child = spawn("git", ["-C", input.directory, ...input.args], {
    env: { ...input.environment },
    detached: true,
    windowsHide: true,
    stdio: ["ignore", "ignore", "pipe"]
  });
  let isTooSlow = false;
  const stop = () => endGroup(child);
  const timer = setTimeout(() => {
    isTooSlow = true;
    stop();
  }, input.timeoutMs);
  process.prependOnceListener("exit", stop);
  try {
    const complaint = collectTail(child);
    const exitCode = await new Promise((resolve3, reject) => {
      child.on("error", (cause) => reject(cannotStart(cause)));
      child.on("close", (code) => resolve3(code ?? 128));
    });
    return isTooSlow ? { status: "too-slow" } : { status: "ended", exitCode, complaint: complaint() };
  } finally {
    clearTimeout(timer);
    process.removeListener("exit", stop);
  }
}
function collectTail({ stderr }) {
  let tail = Buffer.alloc(0);
  stderr?.on("data", (chunk) => {
    tail = Buffer.concat([tail, chunk]).subarray(-complaintBytesMax);
  });
  return () => tail.toString("utf8");
}
function endGroup(child) {
  if (child.pid === void 0) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}

// src/adapters/git/clone-repository.ts
var clonesMax = 4;
var defaultTimeoutMs = 9e4;
function createCloner(git, input) {
  const clones = /* @__PURE__ */ new Map();
  const turns = createTurns(clonesMax);
  let root;
  const clone = async (address) => {
    root ??= makeRoot();
    const directory = makeFolder(join2(root, String(clones.size)));
    const endTurn = await turns.take();
    try {
      await runClone(address, { ...input, directory });
    } finally {
      endTurn();
    }
    if (await isEmpty(git, directory)) throw cloneEmpty(address);
    return openRepository(git, directory);
  };
  return async (url) => {
    const address = parseCloneAddress(url);
    const known = clones.get(address.url) ?? clone(address);
    clones.set(address.url, known);
    return known;
  };
}
async function runClone(address, input) {
  const { environment, secrets } = cloneEnvironment({ ...input, address });
  const { directory, timeoutMs: limitMs = defaultTimeoutMs, remainingMs } = input;
  const timeoutMs = Math.max(0, Math.min(limitMs, remainingMs?.() ?? limitMs));
  const answer = await runAlone({ directory, args: cloneArguments(address), environment, timeoutMs });
  if (answer.status === "too-slow")
    throw timeoutMs < limitMs ? cloneTooLate(address) : cloneTooSlow(address, timeoutMs);
  if (answer.exitCode !== 0) throw cloneFailed({ address, complaint: answer.complaint, secrets });
}
async function isEmpty(git, directory) {
  const refs = await git.read({ directory, args: ["for-each-ref", "--count=1", "--format=%(refname)"] });
  return refs.stdout.length === 0;
}
var cloneArguments = (address) => [
  "-c",
  "core.hooksPath=/dev/null",
  "clone",
  "--bare",
  "--quiet",
  "--template=",
  "--origin=origin",
  "--end-of-options",
  address.url,
  ".git"
];
function makeRoot() {
  const prefix = join2(tmpdir(), "lockkeeper-clones-");
  const root = attempt(prefix, () => mkdtempSync(prefix));
  process.once("exit", () => {
    try {
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    } catch {
    }
  });
  return root;
}
function makeFolder(path) {
  attempt(path, () => mkdirSync(path));
  return path;
}
function attempt(path, make) {
  try {
    return make();
  } catch (cause) {
    throw noFolder(path, cause);
  }
}
function noFolder(path, cause) {
  return new Failure({
    code: "git/clone-failed",
    message: `Cannot make a folder to clone into, ${path}: ${systemErrorReason(cause)}.`,
    hint: "Set TMPDIR to a folder that can be written and has space.",
    cause
  });
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
  const { environment = process.env, cloneToken = null, cloneTimeoutMs, remainingMs } = input;
  const git = createGitRunner({ environment });
  const fetches = /* @__PURE__ */ new Map();
  const cloneRepository = createCloner(git, {
    environment,
    token: cloneToken === "" ? null : cloneToken,
    ...cloneTimeoutMs !== void 0 && { timeoutMs: cloneTimeoutMs },
    ...remainingMs !== void 0 && { remainingMs }
  });
  return {
    cloneRepository,
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
    findMergeBase: (repository, { one, other }) => findMergeBase(git, { repository, one, other }),
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
async function findMergeBase(git, input) {
  const args = ["merge-base", "--end-of-options", input.one, input.other];
  const command = { directory: input.repository.directory, args };
  const answer = await git.read(command);
  if (answer.exitCode > 1) throw gitFailed(command, answer);
  return answer.exitCode === 0 ? new TextDecoder().decode(answer.stdout).trim() : null;
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

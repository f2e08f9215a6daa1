import {
  findKeys
} from "./chunk-MBIQB6LM.js";
import {
  pullRequestRef
} from "./chunk-HFOKONDR.js";
import {
  plainLine
} from "./chunk-Q764DJLP.js";

// src/core/change/commits/merge-message.ts
var numberOf = (text) => {
  const value = Number(text);
  return Number.isSafeInteger(value) && value > 0 ? value : null;
};
var firstLine = (body) => {
  const line = body.slice(0, 2e3).split("\n").find((text) => text.trim() !== "")?.trim() ?? "";
  return line === "" || /^(?:#|\*|See merge request|This reverts|Conflicts:|[A-Z][A-Za-z-]+: )/u.test(line) ? null : line;
};
var seeMergeRequest = /^See merge request \S*!(\d{1,9})[ \t]*$/mu;
var forms = [
  // GitHub and Bitbucket Server.
  {
    pattern: /^Merge pull request #(\d{1,9})\b(.*)$/u,
    read: (match, body) => ({
      pullRequest: numberOf(match[1]),
      branches: match[2] ?? "",
      title: /^ from \S+$/u.test(match[2] ?? "") ? firstLine(body) : null
    })
  },
  // Bitbucket Cloud.
  {
    pattern: /^Merged in (\S+) \(pull request #(\d{1,9})\)/u,
    read: (match, body) => ({
      pullRequest: numberOf(match[2]),
      branches: match[1] ?? "",
      title: firstLine(body)
    })
  },
  // Azure Repos and newer Bitbucket Server.
  {
    pattern: /^(?:Merged PR |Pull request #)(\d{1,9}): (.*)$/u,
    read: (match, body) => ({
      pullRequest: numberOf(match[1]),
      branches: /^Merge in \S+ from (.*)$/mu.exec(body.slice(0, 4e3))?.[1] ?? "",
      title: match[2] ?? null
    })
  },
  // Bors.
  {
    pattern: /^(?:Auto merge of|Merge) #(\d{1,9})\b(.*)$/u,
    read: (match, body) => ({
      pullRequest: numberOf(match[1]),
      branches: match[2] ?? "",
      title: firstLine(body)
    })
  },
  // Plain git and GitLab.
  {
    pattern: /^(?:Auto-?)?Merge(?:d)? ((?:remote-tracking )?(?:branch|branches|tag|tags|commit|commits)\b.*)$/iu,
    read: (match, body) => {
      const request = seeMergeRequest.exec(body);
      return {
        pullRequest: numberOf(request?.[1]),
        branches: match[1] ?? "",
        title: request === null ? null : firstLine(body)
      };
    }
  }
];
var hint = /^(?:auto|merge|pull)/iu;
var parseMergeMessage = (commit) => {
  if (!hint.test(commit.subject)) return null;
  for (const form of forms) {
    const match = form.pattern.exec(commit.subject);
    if (match !== null) return form.read(match, commit.body);
  }
  return null;
};

// src/core/change/commits/pull-requests.ts
var squashSuffix = /\((?:PR |pull request )?[#!](\d{1,9})\)[\s.]*(?:\[(?:ci skip|skip ci)\]\s*)?$/iu;
var trailer = /^(?:PR-URL|PR|Pull-Request(?:-URL)?|Merge-Request(?:-URL)?|Reviewed-on)[ \t]*:[ \t]*\S*?(?:(?:\/(?:pull|pulls|pull-requests|merge_requests)\/)|[#!])(\d{1,9})\/?[ \t]*$/imu;
var seeMergeRequest2 = /^See merge request \S*!(\d{1,9})[ \t]*$/mu;
var closesFrom = /^\W{0,3}(?:This )?closes #(\d{1,9}) from \S+/gimu;
var thisCloses = /^\W{0,3}This closes #(\d{1,9})\b/imu;
var closes = /^Closes #(\d{1,9})[ \t]*$/imu;
var mergeScript = /^(?:Reviewers|Author): \S/mu;
var numberInBody = /[#!]\d|\/(?:pulls?|pull-requests|merge_requests)\/\d/iu;
var last = (text, pattern) => {
  let found;
  for (const match of text.matchAll(pattern)) found = match[1];
  return found;
};
var positive = (text) => {
  const value = Number(text);
  return Number.isSafeInteger(value) && value > 0 ? value : null;
};
var findPullRequest = (message) => parseMergeMessage(message)?.pullRequest ?? positive(squashSuffix.exec(message.subject)?.[1]) ?? (numberInBody.test(message.body) ? findInBody(message.body) : null);
var findInBody = (body) => positive(seeMergeRequest2.exec(body)?.[1]) ?? positive(trailer.exec(body)?.[1]) ?? positive(last(body, closesFrom)) ?? positive(thisCloses.exec(body)?.[1]) ?? (mergeScript.test(body) ? positive(closes.exec(body)?.[1]) : null);
var withoutPullRequest = (subject) => {
  let text = subject;
  for (let count = 0; count < 5; count += 1) {
    const shorter = text.replace(squashSuffix, "").trimEnd();
    if (shorter === text || shorter === "") break;
    text = shorter;
  }
  return text;
};
var listPullRequests = (commits, { titles, scope }) => {
  const byNumber = /* @__PURE__ */ new Map();
  for (const commit of commits) {
    for (const number of commit.pullRequests) {
      const entry = byNumber.get(number) ?? { title: titles.get(number) ?? null, commits: [] };
      entry.commits.push(commit.ref);
      if (commit.names === number) entry.title ??= commit.headline;
      byNumber.set(number, entry);
    }
  }
  return [...byNumber].map(([number, entry]) => ({
    number,
    ...entry.title === null ? {} : { title: entry.title },
    ref: pullRequestRef(number, scope),
    commits: entry.commits
  }));
};

// src/core/change/commits/subject.ts
var knownTypes = new Set(
  `bug bugfix build chore ci config db deps design doc docs enhancement feat feature fix format hotfix i18n improve improvement
   infra init lint minor perf performance refactor release revert sec security style test tests typo ui ux wip`.split(/\s+/).filter((name) => name !== "")
);
var bracketTag = /^[[【]([^\]】[【]{1,80})[\]】]\s*[:：\-–]?\s*/u;
var parenthesised = /^\(([^()]{1,80})\)\s*[:：\-–]?\s*/u;
var asides = /^(?:trivial|minor|nit|hotfix)$/iu;
var emoji = new RegExp("^(?::[a-z0-9_+-]{1,40}:|\\p{Extended_Pictographic}(?:\\uFE0F|\\u200D|\\p{Extended_Pictographic}){0,8})\\s*", "u");
var typed = /^([A-Za-z][A-Za-z0-9]{1,20})(?:\(([^()]{1,80})\))?\s?(!)?\s?[:：]\s*(?=\S)/u;
var between = /^\s*(?:[,/&+]|and\b|및)?\s*/u;
var afterKeys = /^\s*(?:[:：;.|]|[-–—](?=\s))\s*/u;
var peelKeys = (text) => {
  const keys = [];
  let rest = text;
  const matches = findKeys(text.slice(0, 400), null);
  let offset = 0;
  for (const match of matches) {
    const gap = between.exec(text.slice(offset))?.[0].length ?? 0;
    if (match.start !== offset + (keys.length === 0 ? 0 : gap)) break;
    keys.push(match.key);
    offset = match.end;
    rest = text.slice(offset);
  }
  if (keys.length === 0) return null;
  const mark = afterKeys.exec(rest);
  if (/^[\w-]/u.test(rest)) return null;
  return { keys, marked: mark !== null || rest === "", rest: rest.slice(mark?.[0].length ?? 0).trimStart() };
};
var readType = (text) => {
  const match = typed.exec(text);
  const type = match?.[1];
  if (match === null || type === void 0) return null;
  const scope = match[2]?.trim() ?? null;
  const bang = match[3] === "!";
  const known = knownTypes.has(type.toLowerCase());
  if (!known && !((scope !== null || bang) && type === type.toLowerCase())) return null;
  return { type: type.toLowerCase(), scope, bang, rest: text.slice(match[0].length) };
};
var takeBracket = (inside, draft) => {
  const keys = findKeys(inside, null).map((match) => match.key);
  if (keys.length > 0) {
    draft.keys.push(...keys);
    draft.marked = true;
    return;
  }
  const type = inside.trim().toLowerCase();
  if (draft.type === null && knownTypes.has(type)) draft.type = type;
  else draft.tags.push(inside.trim());
};
var peelOne = (text, draft) => {
  const bracket = bracketTag.exec(text);
  if (bracket?.[1] !== void 0) {
    takeBracket(bracket[1], draft);
    return text.slice(bracket[0].length);
  }
  const inParentheses = parenthesised.exec(text);
  if (inParentheses?.[1] !== void 0 && (findKeys(inParentheses[1], null).length > 0 || asides.test(inParentheses[1]))) {
    takeBracket(inParentheses[1], draft);
    return text.slice(inParentheses[0].length);
  }
  const keys = peelKeys(text);
  if (keys !== null) {
    draft.keys.push(...keys.keys);
    draft.marked ||= keys.marked;
    return keys.rest;
  }
  const type = draft.type === null ? readType(text) : null;
  if (type !== null) {
    draft.type = type.type;
    draft.bang = type.bang;
    const scopeKeys = findKeys(type.scope ?? "", null).map((match) => match.key);
    if (scopeKeys.length === 0) draft.scope = type.scope;
    else {
      draft.keys.push(...scopeKeys);
      draft.marked = true;
    }
    return type.rest;
  }
  const picture = emoji.exec(text);
  return picture === null ? null : text.slice(picture[0].length);
};
var parseSubject = (subject) => {
  const draft = { keys: [], marked: false, tags: [], type: null, scope: null, bang: false };
  let words = plainLine(subject);
  for (let part = 0; part < 12; part += 1) {
    const rest = peelOne(words, draft);
    if (rest === null) break;
    words = rest.trimStart();
  }
  const conventional = draft.type === null ? null : {
    type: draft.type,
    ...draft.scope === null || draft.scope === "" ? {} : { scope: draft.scope },
    description: words
  };
  return {
    leadingKeys: [...new Set(draft.keys)],
    leadingMark: draft.keys.length === 0 ? "none" : draft.marked ? "marked" : "plain",
    tags: draft.tags,
    conventional,
    bang: draft.bang,
    words
  };
};

// src/core/change/commits/headline.ts
var headlineMax = 240;
var titleMax = 4 * headlineMax;
var lowerCaseNames = /* @__PURE__ */ new Set([
  "npm",
  "npx",
  "pnpm",
  "kubectl",
  "nginx",
  "pip",
  "systemd",
  "curl",
  "etcd",
  "iptables",
  "tmux",
  "zsh",
  "bash",
  "grep",
  "jq"
]);
var revertWords = /^(?:revert|reverts|reverted|undo|back ?out|roll ?back)\s*[:：]?\s+(?=["“'‘]|\[?[A-Z][A-Z0-9_]+-\d+\]?[:：\s])/iu;
var reapplyWords = /^(?:re-?apply|re-?land)\s*[:：]?\s+(?=["“'‘]|\[?[A-Z][A-Z0-9_]+-\d+\]?[:：\s])/iu;
var quoted = /^["“'‘](.*)["”'’]$/su;
var tailMarks = /\s*(?:\((?:branch-[\w.-]+|[\w.]+-branch|backport[^()]{0,60}|cherry[- ]picked?[^()]{0,60})\)|\[(?:ADDENDUM|ci skip|skip ci|no ci)\])\s*$/iu;
var upperFirst = (text) => {
  const word = /^[a-z][a-z']*(?:-[a-z']+)?(?=[\s,:;!?]|\.+(?:\s|$)|$)/u.exec(text)?.[0];
  return word === void 0 || lowerCaseNames.has(word) ? text : text.charAt(0).toUpperCase() + text.slice(1);
};
var mayBeTrimmed = /[)\].\s]/u;
var trimEnds = (text) => {
  if (!mayBeTrimmed.test(text.at(-1) ?? "")) return text;
  let words = text;
  for (let count = 0; count < 6; count += 1) {
    const shorter = withoutPullRequest(words).replace(tailMarks, "").trimEnd();
    if (shorter === words || shorter === "") break;
    words = shorter;
  }
  const key = /\s*[([]([^()[\]]{3,80})[)\]]$/u.exec(words);
  if (key?.[1] !== void 0 && key.index > 0 && findKeys(key[1], null).length > 0 && /^[A-Z0-9_,\s/&-]+$/u.test(key[1]))
    words = words.slice(0, key.index);
  return /[^.]\.$/u.test(words) ? words.slice(0, -1) : words;
};
var undress = (subject, whole) => {
  let words = subject;
  let reverts = 0;
  for (let depth = 0; depth < 12; depth += 1) {
    const parts = depth === 0 ? whole : parseSubject(words);
    const inner = trimEnds(parts.words);
    if (inner === "") break;
    const isTyped = parts.conventional?.type === "revert";
    const said = revertWords.test(inner);
    const again = reapplyWords.test(inner);
    words = inner;
    if (!said && !again) {
      reverts += isTyped ? 1 : 0;
      break;
    }
    reverts += said ? 1 : 0;
    words = inner.replace(said ? revertWords : reapplyWords, "");
    const opens = /^["“'‘]/u.test(words);
    words = quoted.exec(trimEnds(words))?.[1] ?? (opens ? words.slice(1) : words);
  }
  return { words: trimEnds(words).trim(), reverts };
};
var completeTitle = (commit) => {
  const cut = withoutPullRequest(plainLine(commit.subject));
  if (!cut.endsWith("…")) return commit.subject;
  const stem = cut.slice(0, -1);
  const next = plainLine(commit.body.trimStart().slice(0, titleMax).split("\n")[0] ?? "");
  if (next.startsWith("…")) return stem + next.slice(1);
  return next.startsWith(stem.trimEnd()) ? next : commit.subject;
};
var makeHeadline = (commit, known) => {
  const title = parseMergeMessage(commit)?.title ?? completeTitle(commit);
  const subject = plainLine(title).slice(0, titleMax);
  const isWhole = title === commit.subject && title.length <= titleMax;
  const { words, reverts } = undress(subject, (isWhole ? known : void 0) ?? parseSubject(subject));
  const said = upperFirst(words === "" ? subject : words);
  const line = reverts % 2 === 1 ? `Revert "${said}"` : said;
  const short = line.length <= headlineMax ? line : `${line.slice(0, headlineMax - 1).replace(/[\uD800-\uDBFF]$/u, "").trimEnd()}…`;
  return short === "" ? commit.sha.slice(0, 8) : short;
};

// src/core/change/files/known-files.ts
var lockNames = /* @__PURE__ */ new Set([
  ".terraform.lock.hcl",
  "Cargo.lock",
  "Cartfile.resolved",
  "Chart.lock",
  "Gemfile.lock",
  "Gopkg.lock",
  "MODULE.bazel.lock",
  "Package.resolved",
  "Pipfile.lock",
  "Podfile.lock",
  "bun.lock",
  "bun.lockb",
  "cabal.project.freeze",
  "composer.lock",
  "conan.lock",
  "deno.lock",
  "devbox.lock",
  "flake.lock",
  "glide.lock",
  "go.sum",
  "go.work.sum",
  "gradle.lockfile",
  "buildscript-gradle.lockfile",
  "mix.lock",
  "npm-shrinkwrap.json",
  "package-lock.json",
  "packages.lock.json",
  "paket.lock",
  "pdm.lock",
  "pixi.lock",
  "pnpm-lock.yaml",
  "poetry.lock",
  "pubspec.lock",
  "rebar.lock",
  "renv.lock",
  "shard.lock",
  "stack.yaml.lock",
  "uv.lock",
  "yarn.lock"
]);
var vendored = [
  /(?:^|\/)(?:vendors?|node_modules|bower_components|jspm_packages|third[_-]?party|Pods)\//u,
  /(?:^|\/)(?:Carthage\/(?:Build|Checkouts)|Godeps\/_workspace|\.yarn\/(?:releases|plugins|cache|sdks))\//u
];
var generated = [
  /(?:^|\/)(?:gradlew|gradlew\.bat|mvnw|mvnw\.cmd|\.pnp\.c?js)$/u,
  /(?:^|\/)(?:__generated__|__snapshots__|generated-sources)\//u,
  /(?:^|\/)dist\/.+\.(?:js|mjs|cjs|css|map)$/u,
  /(?:^|\/)zz_generated\.[^/]+$/u,
  /\.(?:min\.(?:js|mjs|css)|(?:js|mjs|cjs|css)\.map|bundle\.js|snap|generated\.[a-z]+|gen\.(?:go|ts))$/u,
  /\.pb\.(?:go|cc|h|gw\.go|validate\.go)$|_pb2(?:_grpc)?\.pyi?$|_pb\.(?:js|d\.ts|rb)$|_grpc_pb\.(?:js|d\.ts)$/u,
  /\.(?:g|freezed|gr|mocks)\.dart$|\.g(?:\.i)?\.cs$|\.[Dd]esigner\.(?:cs|vb)$|_generated\.go$/u
];
var tests = [
  /(?:^|\/)(?:tests?|__tests__|__mocks__|e2e|testdata|test-data|testFixtures|(?:[\w-]+[-_])?integration[-_]?tests?)\//u,
  /(?:^|\/)src\/(?:test|\w*[a-z0-9]Test)\//u,
  /(?:^|\/)spec\/(?:.+\/)?[^/]+\.rb$|_spec\.rb$/u,
  /(?:^|\/)(?:conftest|test_[^/]*)\.py$|_test\.(?:go|py|rb|exs?|dart|cc|cpp|c|rs)$/u,
  /[._-](?:test|spec|cy|e2e)\.[cm]?[jt]sx?$/u,
  /[a-z0-9](?:Test|Tests|TestCase|IT|ITCase|Spec)\.(?:java|kt|kts|scala|groovy|cs|swift|php|m)$/u
];
var documentation = [
  /\.(?:md|markdown|rst|adoc|asciidoc|textile|pod)$/iu,
  /(?:^|\/)man\/(?:.+\/)?[^/]+\.[1-8]$/u,
  /(?:^|\/)(?:docs?|documentation)\/(?:.+\/)?[^/]+\.(?:txt|html?|css|png|jpe?g|gif|svg|pdf|drawio|puml|mmd|tex|mdx)$/iu,
  /(?:^|\/)(?:README|CHANGELOG|CHANGES|HISTORY|NEWS|LICENSE|LICENCE|COPYING|NOTICE|AUTHORS|CONTRIBUTORS|CONTRIBUTING|MAINTAINERS|SECURITY|CODE_OF_CONDUCT)(?:[.-][\w.-]+)?$/u
];
var neverDocumentation = /\.(?:[cm]?[jt]sx?|java|kt|go|py|rb|rs|sql|ya?ml|json|toml|xml|properties|sh|gradle|cs|php|scala|tf)$/iu;
var matchesAny = (patterns, path) => patterns.some((pattern) => pattern.test(path));
function classifyPath(path) {
  if (lockNames.has(path.slice(path.lastIndexOf("/") + 1))) return "lock";
  if (matchesAny(vendored, path)) return "vendored";
  if (matchesAny(generated, path)) return "generated";
  return null;
}
function purseOfPath(path) {
  const known = classifyPath(path);
  if (known === "lock") return "none";
  return known === null ? "ordinary" : "minor";
}
function isTestPath(path) {
  return matchesAny(tests, path);
}
function isDocumentationPath(path) {
  return matchesAny(documentation, path) && !neverDocumentation.test(path);
}

export {
  classifyPath,
  purseOfPath,
  isTestPath,
  isDocumentationPath,
  parseSubject,
  parseMergeMessage,
  findPullRequest,
  withoutPullRequest,
  listPullRequests,
  makeHeadline
};

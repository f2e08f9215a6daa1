import {
  createLogParser,
  createNulSplitter,
  joinBytes
} from "./chunk-QCLGAHPE.js";
import {
  isChangelogPath,
  isManifestPath,
  isStyleSheetPath,
  isTestPath,
  isVersionPath
} from "./chunk-BMNYDCJ4.js";
import {
  cutBytes,
  decodeText
} from "./chunk-Y3WGDQPB.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import {
  findPullRequest,
  makeHeadline,
  parseMergeMessage,
  parseSubject,
  purseOfPath,
  withoutPullRequest
} from "./chunk-5QVDSDG3.js";
import {
  findKeys,
  mayHoldKeys
} from "./chunk-MBIQB6LM.js";
import {
  plainLine
} from "./chunk-Q764DJLP.js";

// src/core/change/commits/conventional-commit.ts
var announcementMax = 500;
var hint = /breaking|호환/iu;
var footer = /^(?:[A-Za-z][A-Za-z-]{1,40}(?:: | #)|\(cherry picked from|---)/u;
var breakingFooter = /^\W{0,3}BREAKING[ -]CHANGES?\s?[:：]\s*(.*)$/u;
var breakingLine = /^\W{0,4}(?:BREAKING|\[BREAKING\]|breaking changes?|BREAKING CHANGES?|Breaking Changes?|하위\s?호환(?:성)?\s?(?:깨짐|변경|파괴))\W{0,3}[:：]\s*(.*)$/u;
var breakingHeading = /^#{1,6}\s*(?:\W{0,4}\s)?(?:breaking(?: api)? changes?|하위\s?호환(?:성)?\s?(?:깨짐|변경|파괴))\W{0,4}$/iu;
var breakingTag = /^(?:breaking|breaking[ -]changes?|하위\s?호환(?:성)?\s?(?:깨짐|파괴))!?$/iu;
var breakingInSubject = /(?:\[BREAKING(?:[ -]CHANGES?)?\]|\((?:BREAKING|breaking)(?:[ -](?:CHANGES?|changes?))?\)|^BREAKING(?:[ -]CHANGES?)?\s?[:：])\s*/u;
var announcedInSubject = /^(?:note|announce|document|introduce|warn (?:of|about))s?\s(?:an?\s|the\s)?(?:breaking|backwards?[- ]incompatible)\schanges?\b/iu;
var denial = /^\W*(?:none|no|nope|n\/?a|not applicable|nothing|false|없음|해당\s?없음|-)\W*$/iu;
var readParagraph = (lines, input) => {
  const kept = [input.first];
  let length = input.first.length;
  for (let index = input.index + 1; index < lines.length && length < announcementMax; index += 1) {
    const line = lines[index]?.trim() ?? "";
    if (line === "" ? kept.some((text) => text !== "") : footer.test(line) || line.startsWith("#")) break;
    kept.push(line);
    length += line.length;
  }
  return plainLine(kept.join(" ").replace(/^\s*[-*]\s+/u, ""));
};
var shorten = (text) => text.length <= announcementMax ? text : `${text.slice(0, announcementMax - 1).trimEnd()}…`;
var findInBody = (body) => {
  const lines = body.split("\n");
  for (const [index, raw] of lines.entries()) {
    const line = raw.length > 2e3 ? raw.slice(0, 2e3) : raw.trimEnd();
    if (!hint.test(line)) continue;
    const said = breakingFooter.exec(line) ?? breakingLine.exec(line);
    const isHeading = said === null && breakingHeading.test(line);
    if (said === null && !isHeading) continue;
    const text = readParagraph(lines, { first: said?.[1]?.trim() ?? "", index });
    if (text !== "" && !denial.test(text)) return text;
  }
  return null;
};
var findBreaking = (message, parts = parseSubject(message.subject)) => {
  const inBody = hint.test(message.body) ? findInBody(message.body) : null;
  if (inBody !== null) return shorten(inBody);
  const subject = plainLine(message.subject);
  const announced = parts.bang || parts.tags.some((tag) => breakingTag.test(tag)) || breakingInSubject.test(subject) || announcedInSubject.test(parts.words);
  if (!announced) return null;
  const text = parts.words.replace(breakingInSubject, "").trim();
  return shorten(text === "" ? subject : text);
};

// src/core/change/commits/key-mentions.ts
var mentionsMax = 2e3;
var workVerb = /\b(?:fix(?:e[sd])?|resolve[sd]?|close[sd]?|implement(?:s|ed)?|complete[sd]?|address(?:es|ed)?)\s*(?:issues?\s*)?[:#]?\s*$/iu;
var pointsElsewhere = /(?:\b(?:see|also|cf\.?|since|after|before|until|pre|post|follow(?:s|ing|ed)?(?:[- ]?up)?(?:\s(?:of|to|for|on))?|due to|caused by|because of|broken by|regression (?:from|in|of)|introduced (?:by|in|with)|related to|relates to|similar to|like|than|from|of|in|by|for|with|per|until|revert(?:s|ed|ing)?|undo|backports?(?:\s(?:of|for))?|cherry[- ]pick(?:s|ed)?|blocked by|depends on|duplicates?(?:\sof)?|workaround for|proposed in|part of)[\s:"'([#]*)$/iu;
var revertSubject = /^(?:revert|undo|back ?out|roll ?back|re-?apply|re-?land)|되돌|롤백|원복/iu;
var trailerLine = /^[ \t]*(?:[-*][ \t]+)?(jira|issues?|tickets?|story|task|bugs?|fix(?:e[sd])?|close[sd]?|resolve[sd]?|implement(?:s|ed)?|refs?|references?|related|relates|see|see[- ]also|part[- ]of|지라|이슈|해결|관련|참고)(?:[- ]?(?:id|key|url|link|to|이슈))*[ \t]*(:|：|[ \t]#?(?=[A-Z]))(.*)$/iu;
var linkingTrailer = /^(?:jira|issue|ticket|story|task|bug|fix|close|resolve|implement|지라|이슈|해결)/iu;
var closesFromBranch = /^\W{0,3}(?:this )?closes #\d{1,9} from (.*)$/iu;
var lineStart = /^[ \t]*(?:[-*+•][ \t]+|\d{1,3}[.)][ \t]+)?[[(]?$/u;
var toMention = (match, place) => ({
  key: match.key,
  project: match.project,
  glued: match.glued,
  ...place
});
var isMarked = (text, match) => {
  const before = text.slice(Math.max(0, match.start - 60), match.start);
  const after = text.slice(match.end, match.end + 3);
  return /^\s?[:：]/u.test(after) || workVerb.test(before);
};
var isEnclosed = (text, match) => /[[(【]\s*(?:[A-Z][A-Z0-9_]+-\d+[,\s/&]+)*$/u.test(
  text.slice(Math.max(0, match.start - 80), match.start)
) && /^[\s,\])】/&]/u.test(text.slice(match.end, match.end + 1));
var readSubject = (subject, parts, projects) => {
  const matches = findKeys(subject, projects);
  if (matches.length === 0) return [];
  const leading = new Set(parts.leadingKeys);
  const isRevert = revertSubject.test(parts.words) || parts.conventional?.type === "revert";
  return matches.map((match, index) => {
    const standing = (() => {
      if (leading.has(match.key)) return parts.leadingMark === "marked" ? "marked" : "plain";
      if (isRevert) return "aside";
      if (isMarked(subject, match)) return "marked";
      if (leading.size > 0)
        return pointsElsewhere.test(subject.slice(Math.max(0, match.start - 60), match.start)) ? "aside" : "mentioned";
      if (isEnclosed(subject, match)) return "marked";
      if (pointsElsewhere.test(subject.slice(Math.max(0, match.start - 60), match.start))) return "aside";
      const isLast = index === matches.length - 1 && /^[\s.!]*(?:\([#!]\d+\))?[\s.]*$/u.test(subject.slice(match.end, match.end + 40));
      return isLast ? "plain" : "mentioned";
    })();
    return toMention(match, { where: "subject", standing });
  });
};
var readTrailer = (line, hasOwn, projects) => {
  const [, token, , value] = trailerLine.exec(line) ?? [];
  if (token === void 0 || value === void 0) return [];
  const found = findKeys(value, projects);
  if (found[0] === void 0 || !/^[\s#[(]*(?:https?:\S*)?$/u.test(value.slice(0, found[0].start))) return [];
  const standing = hasOwn ? "mentioned" : linkingTrailer.test(token) || /^refs?$/iu.test(token) ? "linked" : "aside";
  return found.map((match) => toMention(match, { where: "trailer", standing }));
};
var readLine = (line, hasOwn, projects) => {
  const trailer = readTrailer(line, hasOwn, projects);
  if (trailer.length > 0) return trailer;
  const branch = closesFromBranch.exec(line)?.[1];
  if (branch !== void 0)
    return findKeys(branch, projects).map(
      (match) => toMention(match, { where: "branch", standing: hasOwn ? "mentioned" : "branch" })
    );
  return findKeys(line, projects).map((match) => {
    const before = line.slice(Math.max(0, match.start - 60), match.start);
    return toMention(match, {
      where: "body",
      standing: pointsElsewhere.test(before) && !lineStart.test(before) ? "aside" : "mentioned"
    });
  });
};
var findKeyMentions = (message, projects, parts = parseSubject(message.subject)) => {
  const merge = parseMergeMessage(message);
  const mentions = [];
  if (merge === null) mentions.push(...readSubject(message.subject, parts, projects));
  else {
    if (merge.title !== null)
      mentions.push(
        ...readSubject(merge.title, parseSubject(merge.title), projects).map((mention) => ({
          ...mention,
          where: message.subject.includes(mention.key) ? "subject" : "body"
        }))
      );
    mentions.push(
      ...findKeys(merge.branches, projects).map(
        (match) => toMention(match, { where: "branch", standing: "branch" })
      )
    );
    const said = new Set(mentions.map((mention) => mention.key));
    mentions.push(
      ...findKeys(message.subject, projects).filter((match) => !said.has(match.key)).map((match) => toMention(match, { where: "branch", standing: "branch" }))
    );
  }
  const hasOwn = mentions.some((mention) => mention.standing === "marked" || mention.standing === "plain");
  for (const line of mayHoldKeys(message.body) ? message.body.split("\n") : []) {
    if (mentions.length >= mentionsMax) break;
    if (mayHoldKeys(line)) mentions.push(...readLine(line, hasOwn, projects));
  }
  return mentions.slice(0, mentionsMax);
};
var ownKeys = (mentions) => {
  const own = mentions.filter(
    (mention) => mention.standing === "marked" || mention.standing === "plain" || mention.standing === "linked"
  );
  return [...new Set(own.map((mention) => mention.key))];
};

// src/core/change/commits/people.ts
var coAuthorLine = /^[ \t]*Co-authored-by[ \t]*:[ \t]*([^<\n]{0,200})<([^<>\n]{1,200})>/gimu;
var hasCoAuthors = /co-authored-by/iu;
var botName = /\[bot\]$|(?:^|[-_.\s])(?:bot|ci)$|^(?:renovate|dependabot|greenkeeper|snyk|depfu|mergify|jenkins|github[- ]actions?|gitlab(?:[- ]ci)?|travis(?:[- ]ci)?|circle\s?ci|teamcity|semantic-release|release-please|scala[- ]steward|pyup|whitesource|mend|imgbot|allcontributors|weblate|crowdin|argocd|flux(?:cd)?|tekton|copilot|claude|cursor agent|devin-ai-integration)(?:[-_.].*|\s(?:bot|user|ci|account|service|automation).*)?$/iu;
var botEmail = /^noreply@anthropic\.com$|\[bot\]@|^(?:bot|renovate|dependabot|jenkins|ci|noreply\+bot|github-actions|semantic-release|support@dependabot)(?:[-+][^@]*)?@|@(?:renovatebot|dependabot|snyk|depfu|greenkeeper|mergify)\.[a-z]+$|_bot(?:_[0-9a-f]+)?@noreply\./iu;
var dependencyBotName = /renovate|dependabot|greenkeeper|snyk|depfu|scala[- ]steward|pyup|whitesource|mend(?:-|\b)/iu;
var anyone = /* @__PURE__ */ new Set([
  "",
  "root",
  "admin",
  "administrator",
  "user",
  "unknown",
  "ubuntu",
  "ec2-user",
  "developer",
  "dev",
  "git",
  "your name",
  "nobody"
]);
var nameMax = 200;
var cut = (person) => ({
  name: plainLine(person.name.slice(0, nameMax)),
  email: plainLine(person.email.slice(0, nameMax))
});
var isBot = (person) => {
  const { name, email } = cut(person);
  return botName.test(name) || botEmail.test(email);
};
var isDependencyBot = (person) => (dependencyBotName.test(cut(person).name) || dependencyBotName.test(cut(person).email)) && isBot(person);
var withoutMarks = (name) => /^[ -~]*$/.test(name) ? name.replace(/[ .]/g, "") : name.normalize("NFKD").replace(/[\p{M}\s.]/gu, "");
var keysOf = (whole) => {
  const person = cut(whole);
  const email = person.email.toLowerCase().replace(/^\d+\+(?=.*@users\.noreply\.github\.com$)/u, "");
  const written = person.name.toLowerCase();
  const name = anyone.has(written) ? "" : withoutMarks(written);
  return [...email === "" ? [] : [`e:${email}`], ...name === "" ? [] : [`n:${name}`]];
};
var findCoAuthors = (commit) => {
  if (!hasCoAuthors.test(commit.body)) return [];
  const seen = new Set(keysOf(commit.author));
  const found = [];
  for (const match of commit.body.matchAll(coAuthorLine)) {
    const person = { name: plainLine(match[1] ?? ""), email: plainLine(match[2] ?? "") };
    const keys = keysOf(person);
    if (keys.length === 0 || keys.some((key) => seen.has(key))) continue;
    for (const key of keys) seen.add(key);
    found.push(person);
  }
  return found;
};
var createGroups = () => {
  const parents = [];
  const byKey = /* @__PURE__ */ new Map();
  const root = (index) => {
    let at2 = index;
    for (let parent = parents[at2]; parent !== void 0 && parent !== at2; parent = parents[at2]) at2 = parent;
    return at2;
  };
  const join = (person) => {
    const keys = keysOf(person);
    const known = keys.flatMap((key) => byKey.get(key) ?? []).map(root);
    const home = known.length === 0 ? parents.length : Math.min(...known);
    if (known.length === 0) parents.push(home);
    for (const index of known) parents[index] = home;
    for (const key of keys) byKey.set(key, home);
    return home;
  };
  return { join };
};
var collectSpellings = (commits) => {
  const spellings = /* @__PURE__ */ new Map();
  for (const [index, commit] of commits.entries()) {
    for (const person of [commit.author, ...commit.coAuthors]) {
      const id = `${person.name}
${person.email}`;
      const spelling = spellings.get(id) ?? { person, commits: [] };
      spelling.commits.push(index);
      spellings.set(id, spelling);
    }
  }
  return [...spellings.values()];
};
var listAuthors = (commits) => {
  const spellings = collectSpellings(commits);
  const groups = createGroups();
  for (const { person } of spellings) groups.join(person);
  const found = /* @__PURE__ */ new Map();
  for (const spelling of spellings) {
    const index = groups.join(spelling.person);
    found.set(index, [...found.get(index) ?? [], spelling]);
  }
  return [...found.values()].map((group) => {
    const [most] = [...group].sort((one, other) => other.commits.length - one.commits.length);
    const person = most?.person ?? { name: "", email: "" };
    const counted = new Set(group.flatMap((spelling) => spelling.commits));
    return { ...cut(person), commits: counted.size, bot: isBot(person) };
  }).sort(
    (one, other) => other.commits - one.commits || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)
  );
};

// src/core/change/commits/noise.ts
var releaseWords = [
  /^(?:version |release )?v?\d+(?:\.\d+){1,3}(?:[-.]?[A-Za-z0-9]+){0,4}$/u,
  /^prepar(?:e|ed|ing)\s(?:for\s)?(?:the\s)?(?:next\s)?(?:[\w.-]+\s)?(?:release|development|dev|version|snapshot|v?\d+\.\d+)/iu,
  /^(?:cut|tag|publish|releas(?:e|ed|ing))\s(?:of\s)?(?:version\s)?(?:[\w.-]+\s)?v?\d+\.\d+[\w.-]*(?:\s\([^)]*\))?$/iu,
  /^(?:bump(?:ed|s|ing)?|set|updat(?:e|ed|ing)|chang(?:e|ed)|increase)\s(?:the\s)?(?:(?:project|app|package|chart|module|pom|maven|gradle|release|next|dev|development)\s)?versions?(?:\s(?:to|from|as)\s\S+(?:\s\(?(?:for|in|on)\s.{0,40})?|\sfor\s.*release.*|)$/iu,
  /^(?:bump(?:ed|s)?|set version)\s(?:to|as)\sv?\d+\.\d+\S*/iu,
  /^set version\s(?:to|as)\s\S+/iu,
  /^(?:start|begin)\s(?:next\s)?development|^(?:next|new) (?:development )?version(?: commit)?\b|^back to (?:snapshot|development)/iu,
  /^updat(?:e|ed|ing)\s(?:the\s)?(?:release\s?notes?|change\s?log)\b/iu,
  /^v?\d+\.\d+(?:\.\d+)?\S*\s?(?:릴리[즈스]|배포|버전\s?(?:업|변경|업데이트))/u,
  /^(?:릴리[즈스]|버전)\s?(?:노트|준비|업데이트|업|변경)?\s?(?:[:：]\s?)?v?\d+\.\d+/u
];
var formatter = "spotless|prettier|black|isort|gofmt|goimports|ktlint|eslint|rubocop|checkstyle|detekt|lint(?:ing|er|s)?|clang-format|rustfmt|google-java-format|scalafmt|biome|ruff|flake8";
var formattingWords = [
  new RegExp(
    `^(?:run|ran|apply|applied|fix(?:ed|es)?|auto-?fix)\\s(?:the\\s)?(?:\\w+\\s)?(?:${formatter})\\b`,
    "iu"
  ),
  /^(?:re-?format(?:ted|ting)?|format)\s?(?:(?:all|the|source|java|kotlin|python|some)\s){0,2}(?:code|files?|sources?|imports?)?$/iu,
  /^re-?format(?:ted|ting)?\b/iu,
  /^(?:code\s)?(?:format(?:ting)?|whitespace|indentation)(?:\s(?:fix(?:es)?|changes?|only|cleanup))?$/iu,
  /^(?:fix(?:ed|es)?|remove[ds]?|clean(?:ed)? ?up)\s(?:the\s)?(?:code\s)?(?:format(?:ting)?|indentation|(?:trailing\s)?white ?spaces?|line endings?|eol|svn:eol-style|import order|unused imports?)\b/iu,
  /^(?:organi[sz]e|sort|reorder)\simports?$/iu,
  /^(?:코드\s?)?(?:포맷팅|포매팅|포맷\s?정리|코드\s?(?:정렬|스타일\s?정리))|^린트\s?(?:수정|적용|오류)|^(?:공백|들여쓰기|줄바꿈|불필요한 import)\s?(?:제거|수정|정리)/u
];
var bumpForms = [
  /^bump(?:s|ed|ing)?\s(?:the\s)?\S+(?:\s\S+){0,8}?\s(?:(?:from\s\S+\s)?to\sv?\d|group\b|with \d+ updates?)/iu,
  /^(?:updat(?:e|ed|es|ing)|upgrad(?:e|ed|es|ing))\s(?:all\s)?(?:(?:non-?|major|minor|patch|development|dev|npm|gradle|maven|go|pip|python|docker|rust|ruby|kotlin|java|terraform|helm)[\s-]*){0,4}(?:dependency|dependencies|deps|packages?|plugins?|wrapper|github actions?|action|lock ?files?)\b/iu,
  /^(?:updat(?:e|ed|es)|upgrad(?:e|ed|es))\s\S+(?:\s\S+){0,5}?\s(?:from\s\S+\s)?to\sv?\d+(?:\.\d+)*\S*/iu,
  /(?:의존성|디펜던시|라이브러리|패키지)(?:을|를)?\s?(?:버전)?\s?(?:업데이트|업그레이드|갱신|최신화|버전\s?업|버전\s?상향)/u,
  /^\S+(?:\s\S+){0,4}?\s?버전\s?(?:업데이트|업그레이드|상향|올림)/u
];
var dependencyScope = /^(?:deps|deps-dev|dependency|dependencies|dev-deps)$/iu;
var securityWords = /\b(?:CVE-\d|GHSA-)|\bvulnerab|\[security\]|취약점|보안/iu;
var majorJump = /\bfrom\sv?(\d+)(?:\.\S*)?\sto\sv?(\d+)/iu;
var jumpsMajor = (words) => {
  const [, from, to] = majorJump.exec(words) ?? [];
  return from !== void 0 && from !== to;
};
var touchesMostlyVersions = (commit) => {
  if (commit.touchedCount <= 3 || commit.touched.length === 0) return true;
  return commit.touched.filter((entry) => isVersionPath(entry.path)).length >= 0.8 * commit.touched.length;
};
var isRelease = (commit, parts, words) => {
  if (parts.tags.some((tag) => /^(?:maven-release-plugin|gradle release plugin)$/iu.test(tag))) return true;
  const isTyped = parts.conventional?.type === "release" || /^(?:release|version)$/iu.test(parts.conventional?.scope ?? "");
  const isNamed = isTyped || releaseWords.some((pattern) => pattern.test(words));
  if (isNamed && touchesMostlyVersions(commit)) return true;
  return /change\s?log|release\s?notes?/iu.test(words) && commit.touched.length > 0 && commit.touched.every((entry) => isChangelogPath(entry.path));
};
var isFormatting = (commit, parts, words) => {
  const type = parts.conventional?.type;
  if (type === "style" || type === "format" || type === "lint")
    return !commit.touched.some((entry) => isStyleSheetPath(entry.path));
  return formattingWords.some((pattern) => pattern.test(words));
};
var isOrdinaryUpgrade = (commit, words) => {
  const code = commit.touched.filter((entry) => !isManifestPath(entry.path) && !isTestPath(entry.path));
  return !jumpsMajor(words) && code.length <= 2;
};
var isBump = (commit, input) => {
  const { parts, words } = input;
  if (securityWords.test(commit.subject)) return false;
  if (isDependencyBot(commit.author)) return !/\bconfigur|\bmigrate config/iu.test(words);
  const isNamed = dependencyScope.test(parts.conventional?.scope ?? "") || parts.conventional?.type === "deps" || bumpForms.some((pattern) => pattern.test(words));
  if (!isNamed) return false;
  return isBot(commit.author) || !input.hasKey && isOrdinaryUpgrade(commit, words);
};
var insideRevert = (subject) => /^(?:Revert|Reapply)\s"(.*)"$/su.exec(withoutPullRequest(subject))?.[1] ?? subject;
var findNoise = (commit, input) => {
  if (commit.parents.length > 1) return commit.touchedCount === 0 ? "merge" : null;
  if (input.breaking) return null;
  if (commit.touchedCount === 0) return "empty";
  const subject = insideRevert(commit.subject);
  const parts = subject === commit.subject ? input.parts : parseSubject(subject);
  const words = withoutPullRequest(parts.words);
  if (isRelease(commit, parts, words)) return "release";
  if (isFormatting(commit, parts, words)) return "formatting";
  return subject === commit.subject && isBump(commit, { parts, words, hasKey: input.hasKey }) ? "dependency-bump" : null;
};

// src/core/change/read-commit.ts
var subjectMax = 2e3;
var boundSubject = (commit) => commit.subject.length <= subjectMax ? commit : {
  ...commit,
  subject: commit.subject.slice(0, subjectMax),
  body: `${commit.subject.slice(subjectMax)}

${commit.body}`
};
var readCommit = (commit, projects) => {
  const message = boundSubject(commit);
  const parts = parseSubject(message.subject);
  const mentions = findKeyMentions(message, projects, parts);
  const issueKeys = ownKeys(mentions);
  const breaking = findBreaking(message, parts);
  const noise = findNoise(message, { breaking: breaking !== null, hasKey: issueKeys.length > 0, parts });
  return {
    commit,
    sha: message.sha,
    parents: message.parents,
    author: message.author,
    authoredAt: message.authoredAt,
    committer: message.committer,
    committedAt: message.committedAt,
    subject: message.subject,
    body: message.body,
    touched: message.touched,
    touchedCount: message.touchedCount,
    mentions,
    issueKeys,
    pullRequest: findPullRequest(message),
    headline: makeHeadline(message, parts),
    bot: isBot(message.author),
    coAuthors: findCoAuthors(message),
    conventional: parts.conventional,
    breaking,
    noise,
    isRoutine: noise === "release" || noise === "formatting" || noise === "empty"
  };
};

// src/core/change/git/read-patch.ts
var excerptLinesMax = 400;
var excerptLineLengthMax = 300;
var lineBytesMax = excerptLineLengthMax * 4 + 1;
var purseBytesMax = { ordinary: 4e6, minor: 5e5, none: 0 };
function createPatchReader(input) {
  const spent = { ordinary: 0, minor: 0, none: 0 };
  const excerpts = [];
  const kept = new Uint8Array(excerptLinesMax * (lineBytesMax + 1));
  let patch = null;
  let carry = new Uint8Array(0);
  let carryIsCut = false;
  const keep = (open, { bytes, start, end }) => {
    const cost = Math.min(end - start, lineBytesMax);
    const room = purseBytesMax[open.purse] - spent[open.purse];
    if (open.full || open.numbers.length >= excerptLinesMax || cost > room) {
      open.complete = false;
      open.full = true;
      return;
    }
    const isCut = end - start > lineBytesMax;
    if (isCut) open.complete = false;
    spent[open.purse] += cost;
    const last = isCut ? start + cutBytes(bytes.subarray(start, end), lineBytesMax).length : end;
    for (let index = start; index < last; index += 1) kept[open.keptBytes++] = bytes[index] ?? 0;
    kept[open.keptBytes++] = newline;
    open.numbers.push(bytes[start] === plus ? open.newLine : open.oldLine);
  };
  const close = (open) => {
    excerpts.push(toExcerpt(open, decodeText(kept.subarray(0, open.keptBytes))));
  };
  const takeLine = (line) => {
    const first = line.start < line.end ? line.bytes[line.start] : void 0;
    if (first === letterD && startsPatch(line)) {
      if (patch !== null) close(patch);
      patch = openPatch(input.purseOf(excerpts.length));
    } else if (patch === null) {
      return;
    } else if (first === at) {
      startHunk(patch, line);
    } else if (patch.inHunk && (first === plus || first === minus)) {
      keep(patch, line);
      if (first === plus) patch.newLine += 1;
      else patch.oldLine += 1;
    }
  };
  const push = (chunk) => {
    let start = 0;
    if (carry.length > 0) {
      const end = chunk.indexOf(newline);
      if (!carryIsCut) carry = joinBytes(carry, end === -1 ? chunk : chunk.subarray(0, end));
      carryIsCut = carry.length > lineBytesMax;
      if (end === -1) {
        carry = carry.subarray(0, lineBytesMax + 1);
        return;
      }
      takeLine({ bytes: carry, start: 0, end: carry.length });
      carry = empty;
      carryIsCut = false;
      start = end + 1;
    }
    for (let end = findNewline(chunk, start); end !== -1; end = findNewline(chunk, start)) {
      takeLine({ bytes: chunk, start, end });
      start = patch?.full === true ? skipChangedLines(chunk, end + 1) : end + 1;
    }
    carry = chunk.slice(start, start + lineBytesMax + 1);
    carryIsCut = carry.length > lineBytesMax;
  };
  const finish = () => {
    if (carry.length > 0) takeLine({ bytes: carry, start: 0, end: carry.length });
    if (patch !== null) close(patch);
    carry = empty;
    patch = null;
    return excerpts;
  };
  return { push, finish };
}
var empty = new Uint8Array(0);
var newline = 10;
var plus = 43;
var comma = 44;
var minus = 45;
var at = 64;
var letterD = 100;
function findNewline(chunk, start) {
  for (let index = start; index < chunk.length; index += 1) if (chunk[index] === newline) return index;
  return -1;
}
function skipChangedLines(chunk, start) {
  let lineStart2 = start;
  for (let index = start; index < chunk.length && chunk[lineStart2] !== letterD; index += 1) {
    if (chunk[index] === newline) lineStart2 = index + 1;
  }
  return lineStart2;
}
var openPatch = (purse) => ({
  purse,
  numbers: [],
  keptBytes: 0,
  complete: true,
  full: false,
  inHunk: false,
  oldLine: 0,
  newLine: 0
});
var startsPatch = ({ bytes, start, end }) => end - start > 3 && bytes[start + 1] === 105 && bytes[start + 2] === 102 && bytes[start + 3] === 102;
function startHunk(patch, { bytes, start }) {
  const sign = bytes.indexOf(plus, start);
  patch.inHunk = true;
  patch.oldLine = readNumber(bytes, start + 4);
  patch.newLine = readNumber(bytes, sign + 1);
}
function readNumber(bytes, start) {
  let value = 0;
  for (let index = start; index < bytes.length; index += 1) {
    const digit = (bytes[index] ?? comma) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  return value;
}
function toExcerpt(patch, text) {
  const texts = text.split("\n");
  const lines = patch.numbers.map((line, index) => {
    const changed = texts[index] ?? "";
    const end = changed.endsWith("\r") ? -1 : changed.length;
    return { sign: changed.startsWith("+") ? "+" : "-", line, text: cutLine(changed.slice(1, end)) };
  });
  const isCut = texts.some((changed) => changed.length > excerptLineLengthMax + 1);
  return { lines, complete: patch.complete && !isCut };
}
function cutLine(text) {
  if (text.length <= excerptLineLengthMax) return text;
  const last = text.charCodeAt(excerptLineLengthMax - 1);
  const splitsPair = last >= 55296 && last <= 56319;
  return text.slice(0, splitsPair ? excerptLineLengthMax - 1 : excerptLineLengthMax);
}

// src/core/change/git/parse-diff.ts
function createDiffParser(input = {}) {
  const purseOf = input.purseOf ?? (() => "ordinary");
  const listing = createListing();
  const splitter = createNulSplitter(listing.take);
  let patches = null;
  let endsWithNul = false;
  const startPatches = () => {
    const paths = listing.entries.flatMap(
      (entry) => changesType(entry) ? [entry.path, entry.path] : [entry.path]
    );
    return createPatchReader({ purseOf: (patch) => purseOf(paths[patch] ?? "") });
  };
  const push = (chunk) => {
    if (patches !== null) {
      patches.push(chunk);
      return;
    }
    const end = findEndOfListing(chunk, endsWithNul);
    splitter.push(end === -1 ? chunk : chunk.subarray(0, end));
    endsWithNul = chunk.at(-1) === 0;
    if (end === -1) return;
    patches = startPatches();
    patches.push(chunk.subarray(end + 1));
  };
  const finish = () => {
    if (!splitter.isAtEnd() || !listing.isComplete()) throw badDiff("it ends early");
    return toFiles(listing.entries, patches?.finish() ?? []);
  };
  return { push, finish };
}
function findEndOfListing(chunk, followsNul) {
  if (followsNul && chunk[0] === 0) return 0;
  for (let index = chunk.indexOf(0); index !== -1; index = chunk.indexOf(0, index + 1)) {
    if (chunk[index + 1] === 0) return index + 1;
  }
  return -1;
}
function createListing() {
  const entries = [];
  let header = null;
  let previousPath = null;
  let counted = 0;
  let pathsToSkip = 0;
  const takePath = (path, entryHeader) => {
    const [oldMode = "", newMode = "", , , score = ""] = entryHeader.slice(1).split(" ");
    const status = toStatus(score);
    if (previousPath === null && (status === "renamed" || status === "copied")) {
      previousPath = path;
      return;
    }
    entries.push({ path, previousPath, status, oldMode, newMode, counts: null });
    header = null;
    previousPath = null;
  };
  const takeCounts = (piece) => {
    const [, insertions = "", deletions = "", path = ""] = /^(\d+|-)\t(\d+|-)\t(.*)$/su.exec(piece) ?? [];
    const entry = entries[counted];
    const expected = entry?.previousPath === null ? entry.path : "";
    if (entry === void 0 || insertions === "" || path !== expected)
      throw badDiff(`unexpected ${JSON.stringify(piece.slice(0, 120))}`);
    entry.counts = insertions === "-" ? "binary" : { insertions: Number(insertions), deletions: Number(deletions) };
    pathsToSkip = entry.previousPath === null ? 0 : 2;
    counted += 1;
  };
  const take = (piece) => {
    if (header !== null) takePath(piece, header);
    else if (pathsToSkip > 0) pathsToSkip -= 1;
    else if (piece.startsWith(":") && counted === 0) header = piece;
    else takeCounts(piece);
  };
  const isComplete = () => header === null && pathsToSkip === 0 && counted === entries.length;
  return { entries, take, isComplete };
}
function toFiles(entries, excerpts) {
  let next = 0;
  const files = entries.map((entry) => {
    const first = excerpts[next] ?? noExcerpt;
    const second = changesType(entry) ? excerpts[next + 1] ?? noExcerpt : null;
    next += second === null ? 1 : 2;
    return toFile(entry, second === null ? first : mergeExcerpts(first, second));
  });
  if (next !== excerpts.length) throw badDiff(`${next} patches were listed and ${excerpts.length} came`);
  return files;
}
function toFile(entry, excerpt) {
  const { path, previousPath, status, oldMode, newMode, counts } = entry;
  const binary = counts === "binary";
  return {
    path,
    ...previousPath === null ? {} : { previousPath },
    status,
    oldMode,
    newMode,
    entry: toEntryKind(status === "deleted" ? oldMode : newMode),
    binary,
    insertions: binary ? 0 : counts?.insertions ?? 0,
    deletions: binary ? 0 : counts?.deletions ?? 0,
    // A submodule that becomes a binary file still has a line for the submodule.
    excerpt: binary ? { lines: [], complete: excerpt.lines.length === 0 } : excerpt
  };
}
var noExcerpt = { lines: [], complete: false };
function mergeExcerpts(first, second) {
  return { lines: [...first.lines, ...second.lines], complete: first.complete && second.complete };
}
function changesType(entry) {
  return entry.status === "type-changed";
}
function toStatus(score) {
  const status = statuses.get(score.charAt(0));
  if (status === void 0) throw badDiff(`unknown status ${JSON.stringify(score.slice(0, 20))}`);
  return status;
}
var statuses = /* @__PURE__ */ new Map([
  ["A", "added"],
  ["M", "modified"],
  ["D", "deleted"],
  ["R", "renamed"],
  ["C", "copied"],
  ["T", "type-changed"]
]);
function toEntryKind(mode) {
  if (mode === "120000") return "symlink";
  if (mode === "160000") return "submodule";
  return mode === "100755" ? "executable" : "file";
}
function badDiff(detail) {
  return new Failure({
    code: "git/bad-output",
    message: `git diff answered in a way that cannot be read: ${detail}.`,
    hint: "Check the installation with `git --version` (2.31 or newer) and `git fsck`."
  });
}

// src/flows/read-range.ts
var takenAwayMax = 5e3;
async function readCommits({ repository, range, filter }, settings, world) {
  const { projects } = settings.issues;
  const ends = { include: range.headSha, exclude: range.baseSha };
  return parseStream(
    world.sourceControl.streamLog(repository, { ...ends, filter, withPaths: true }),
    createLogParser((commit) => readCommit(commit, projects))
  );
}
async function readDiff({ repository, range, filter }, world) {
  const ends = { baseSha: range.baseSha, headSha: range.headSha };
  return parseStream(
    world.sourceControl.streamDiff(repository, { ...ends, filter }),
    createDiffParser({ purseOf: purseOfPath })
  );
}
async function readTakenAway({ name, repository, range, filter }, world) {
  const baseIsAncestor = await world.sourceControl.isAncestor(repository, {
    ancestor: range.baseSha,
    descendant: range.headSha
  });
  if (baseIsAncestor) return { baseIsAncestor, takenAway: [] };
  const ends = { include: range.baseSha, exclude: range.headSha };
  const log = world.sourceControl.streamLog(repository, {
    ...ends,
    filter,
    withPaths: false,
    countMax: takenAwayMax
  });
  const commits = await parseStream(log, createLogParser());
  if (commits.length === takenAwayMax)
    world.progress.warn(
      `${name}: of the commits that are taken away, only the newest ${takenAwayMax} are listed`
    );
  return { baseIsAncestor, takenAway: commits };
}
async function parseStream(stream, parser) {
  for await (const chunk of stream) parser.push(chunk);
  return parser.finish();
}

export {
  findKeyMentions,
  ownKeys,
  listAuthors,
  findNoise,
  readCommit,
  readCommits,
  readDiff,
  readTakenAway
};

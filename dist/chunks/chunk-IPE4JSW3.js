import {
  epochMs
} from "./chunk-HFOKONDR.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/core/change/git/decode-cp949.ts
var eucKr = new TextDecoder("euc-kr", { fatal: true });
function decodeCp949(bytes) {
  const parts = [];
  let runStart = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 128) continue;
    const trail = bytes[index + 1] ?? 0;
    if (!isDouble(lead, trail)) {
      const syllable = extension().charAt(extensionCell(lead, trail));
      if (syllable === "") return null;
      const run = decodeEucKr(bytes.subarray(runStart, index));
      if (run === null) return null;
      parts.push(run, syllable);
      runStart = index + 2;
    }
    index += 1;
  }
  const rest = decodeEucKr(bytes.subarray(runStart));
  return rest === null ? null : parts.join("") + rest;
}
var unassigned = /[\ufffd\ue000-\uf8ff]/u;
var isDouble = (lead, trail) => lead >= 161 && lead <= 254 && trail >= 161 && trail <= 254;
function decodeEucKr(bytes) {
  try {
    const text = eucKr.decode(bytes);
    return unassigned.test(text) ? null : text;
  } catch {
    return null;
  }
}
function trailCell(trail) {
  if (trail >= 65 && trail <= 90) return trail - 65;
  if (trail >= 97 && trail <= 122) return trail - 97 + 26;
  return trail >= 129 && trail <= 254 ? trail - 129 + 52 : -1;
}
function extensionCell(lead, trail) {
  const cell = trailCell(trail);
  if (cell === -1 || lead < 129 || lead > 198) return -1;
  if (lead <= 160) return (lead - 129) * 178 + cell;
  return cell < 84 ? 32 * 178 + (lead - 161) * 84 + cell : -1;
}
var extensionSyllables = null;
function extension() {
  if (extensionSyllables === null) {
    const rows = Array.from({ length: 200 - 176 + 1 }, (_, row) => row + 176);
    const cells = Array.from({ length: 94 }, (_, cell) => cell + 161);
    const common = new Set(
      eucKr.decode(Uint8Array.from(rows.flatMap((row) => cells.flatMap((cell) => [row, cell]))))
    );
    const syllables = Array.from(
      { length: 55203 - 44032 + 1 },
      (_, index) => String.fromCharCode(44032 + index)
    );
    extensionSyllables = syllables.filter((syllable) => !common.has(syllable)).join("");
  }
  return extensionSyllables;
}

// src/core/change/git/decode-text.ts
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var windows1252 = new TextDecoder("windows-1252");
function decodeText(bytes) {
  const whole = decodeStrictly(bytes);
  if (whole !== null) return whole;
  return bytes.includes(newline) ? decodeLines(bytes) : decodeWindows1252(bytes);
}
function cutBytes(bytes, lengthMax) {
  if (bytes.length <= lengthMax) return bytes;
  let end = lengthMax;
  while (end > 0 && lengthMax - end < 4 && isContinuation(bytes[end] ?? 0)) end -= 1;
  return bytes.subarray(0, end);
}
var newline = 10;
var isContinuation = (byte) => byte >= 128 && byte < 192;
function decodeStrictly(bytes) {
  return decodeUtf8(bytes) ?? (looksKorean(bytes) ? decodeCp949(bytes) : null);
}
function decodeUtf8(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
var printable = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function decodeWindows1252(bytes) {
  return windows1252.decode(bytes).replace(/[\u0080-\u009f]/gu, (control) => printable.charAt(control.charCodeAt(0) - 128));
}
function decodeLines(bytes) {
  const lines = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    lines.push(decodeStrictly(line) ?? decodeWindows1252(line));
    start = end + 1;
  }
  return lines.join("\n");
}
function looksKorean(bytes) {
  let pairs = 0;
  let syllables = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 128) continue;
    const trail = bytes[index + 1] ?? 0;
    pairs += 1;
    if ((lead === 164 || lead >= 176 && lead <= 200) && trail >= 161) syllables += 1;
    index += 1;
  }
  return syllables > 0 && syllables * 2 >= pairs;
}

// src/core/change/git/join-bytes.ts
function joinBytes(first, second) {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

// src/core/change/git/split-nul.ts
var pieceBytesMax = 65536;
function createNulSplitter(take) {
  let held = new Uint8Array(0);
  let full = false;
  const hold = (more) => {
    if (full) return;
    const joined = joinBytes(held, more);
    full = joined.length > pieceBytesMax;
    held = cutBytes(joined, pieceBytesMax);
  };
  const takeAll = (pieces) => {
    const text = decodeUtf8(pieces);
    if (text !== null) {
      for (const piece of text.split("\0")) take(piece);
      return;
    }
    for (let start = 0; start <= pieces.length; ) {
      const found = pieces.indexOf(0, start);
      const end = found === -1 ? pieces.length : found;
      take(decodeText(pieces.subarray(start, end)));
      start = end + 1;
    }
  };
  const push = (chunk) => {
    const last = chunk.lastIndexOf(0);
    if (last === -1) {
      hold(chunk);
      return;
    }
    let start = 0;
    if (held.length > 0) {
      start = chunk.indexOf(0);
      hold(chunk.subarray(0, start));
      takeAll(held);
      start += 1;
    }
    if (start <= last) takeAll(chunk.subarray(start, last));
    held = chunk.subarray(last + 1);
    full = false;
  };
  return { push, isAtEnd: () => held.length === 0 };
}

// src/core/change/git/parse-log.ts
var touchedPathsMax = 200;
var touchedPathsTotalMax = 4e5;
var epochMsLimit = 864e13;
function createLogParser(read = (commit) => commit) {
  const commits = [];
  const paths = /* @__PURE__ */ new Map();
  let fields = [];
  let touched = [];
  let touchedCount = 0;
  let touchedTotal = 0;
  let status = null;
  const endCommit = () => {
    if (fields.length === 0) return;
    commits.push(read(toCommit(fields, touched, touchedCount)));
    fields = [];
    touched = [];
    touchedCount = 0;
  };
  const takePath = (path, pathStatus) => {
    touchedCount += 1;
    if (touched.length >= touchedPathsMax || touchedTotal >= touchedPathsTotalMax) return;
    touchedTotal += 1;
    const known = paths.get(path) ?? path;
    paths.set(known, known);
    touched.push({ status: pathStatus, path: known });
  };
  const take = (piece) => {
    if (status !== null) {
      takePath(piece, status);
      status = null;
    } else if (fields.length > 0 && fields.length < fieldCount) {
      fields.push(piece);
    } else if (fields.length === fieldCount && (piece.startsWith(":") || piece.startsWith("\n:"))) {
      status = toStatus(piece);
    } else if (shaPattern.test(piece)) {
      endCommit();
      fields.push(piece);
    } else if (piece !== "") {
      throw badLog(`expected a commit, found ${JSON.stringify(piece.slice(0, 80))}`);
    }
  };
  const splitter = createNulSplitter(take);
  return {
    push: splitter.push,
    finish: () => {
      if (!splitter.isAtEnd() || status !== null || fields.length > 0 && fields.length < fieldCount)
        throw badLog("it ends early");
      endCommit();
      return commits;
    }
  };
}
var fieldCount = 9;
var shaPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
function toCommit(fields, touched, touchedCount) {
  const [
    sha = "",
    parents = "",
    authorName = "",
    authorEmail = "",
    authoredAt = "",
    name = "",
    email = "",
    committedAt = "",
    message = ""
  ] = fields;
  const { subject, body } = splitMessage(message);
  return {
    sha,
    parents: parents === "" ? [] : parents.split(" "),
    author: { name: authorName, email: authorEmail },
    authoredAt: toEpochMs(authoredAt),
    committer: { name, email },
    committedAt: toEpochMs(committedAt),
    subject,
    body,
    touched,
    touchedCount
  };
}
function splitMessage(message) {
  const text = message.replaceAll("\r\n", "\n").trim();
  const gap = /\n[ \t]*\n/u.exec(text);
  const first = gap === null ? text : text.slice(0, gap.index);
  return {
    // Nearly all are one line already.
    subject: first.includes("\n") ? joinLines(first) : first,
    body: gap === null ? "" : text.slice(gap.index).trim()
  };
}
var joinLines = (text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "").join(" ");
function toEpochMs(seconds) {
  const value = Number(seconds) * 1e3;
  return epochMs(Number.isFinite(value) ? Math.max(-epochMsLimit, Math.min(epochMsLimit, value)) : 0);
}
function toStatus(header) {
  const letter = header.at(-1);
  if (letter === "A" || letter === "M" || letter === "D" || letter === "T") return letter;
  throw badLog(`unknown status in ${JSON.stringify(header.slice(0, 120))}`);
}
function badLog(detail) {
  return new Failure({
    code: "git/bad-output",
    message: `git log answered in a way that cannot be read: ${detail}.`,
    hint: "Check the installation with `git --version` (2.31 or newer) and `git fsck`."
  });
}

// src/core/change/migrations/migration-path.ts
var sqlFolder = `(?:db|database|databases|sql|schema)?/?(?:migrations?|migrate|migration_scripts|flyway|changes|changelogs?|liquibase|deltas|upgrades)`;
var shapes = [
  { tool: "flyway", format: "sql", pattern: /(?:^|\/)([VBU]\d[\d._]*|R)__[^/]+\.sql$/ },
  { tool: "flyway", format: "none", pattern: /(?:^|\/)([VBU]\d[\d_]*|R)__[^/]+\.(?:java|kt|groovy|scala)$/ },
  {
    tool: "prisma",
    format: "sql",
    pattern: /(?:^|\/)prisma\/(?:[^/]+\/)*migrations\/([^/]+)\/migration\.sql$/
  },
  {
    tool: "rails",
    format: "calls",
    pattern: /(?:^|\/)db\/(?:[\w-]+_)?migrate\/(?:[\w-]+\/)*(\d{3,})_[^/]+\.rb$/
  },
  {
    tool: "alembic",
    format: "calls",
    pattern: /(?:^|\/)(?:alembic|migrations?)\/(?:[\w.-]+\/)*versions\/(?:[\w.-]+\/)*([^/]+)\.py$/
  },
  { tool: "django", format: "calls", pattern: /(?:^|\/)migrations\/(\d{4}_[^/]+)\.py$/ },
  {
    tool: "liquibase",
    format: "changelog",
    pattern: /(?:^|\/)(?:[\w-]*changelogs?|liquibase|[\w-]*changesets?)\/(?:.+\/)?([^/]+)\.(?:xml|ya?ml|json)$/i
  },
  {
    tool: "liquibase",
    format: "changelog",
    pattern: /(?:^|\/)([^/]*(?:changelog|changeset)[^/]*)\.(?:xml|ya?ml)$/i
  },
  {
    tool: "liquibase",
    format: "sql",
    pattern: /(?:^|\/)(?:[\w-]*changelogs?|liquibase|[\w-]*changesets?)\/(?:.+\/)?([^/]+)\.sql$/i
  },
  {
    tool: "typeorm",
    format: "calls",
    pattern: /(?:^|\/)migrations?\/(?:[\w.-]+\/)*(\d{13})-[^/]+\.[cm]?[jt]s$/
  },
  {
    tool: "sequelize",
    format: "calls",
    pattern: /(?:^|\/)migrations?\/(?:[\w.-]+\/)*(\d{14})-[^/]+\.[cm]?[jt]s$/
  },
  {
    tool: "knex",
    format: "calls",
    pattern: /(?:^|\/)migrations?\/(?:[\w.-]+\/)*(\d{3,}[\d-]*)_[^/]+\.[cm]?[jt]s$/
  },
  {
    tool: "other",
    format: "none",
    pattern: /(?:^|\/)migrations?\/(?:[\w.-]+\/)*(\d{4}_\d{2}_\d{2}_\d{6})_[^/]+\.php$/
  },
  {
    tool: "other",
    format: "none",
    pattern: /(?:^|\/)Migrations\/(?:[\w.-]+\/)*(\d{14})_[^/]+(?<!\.Designer)\.cs$/
  },
  { tool: "other", format: "none", pattern: /(?:^|\/)migrations\/(?:[\w.-]+\/)*(Version\d{14})\.php$/ },
  {
    tool: "other",
    format: "none",
    pattern: /(?:^|\/)migrations?\/(?:[\w.-]+\/)*(Migration\d{14})[^/]*\.[jt]s$/
  },
  { tool: "sql", format: "sql", pattern: /(?:^|\/)(\d+[\w.-]*)\.(?:up|down)\.sql$/ },
  {
    tool: "sql",
    format: "sql",
    pattern: new RegExp(String.raw`(?:^|/)${sqlFolder}/(?:.+/)?([^/]+)\.(?:sql|ddl)$`, "i")
  }
];
var hint = /\.(?:sql|ddl)$|__|migrat|alembic|liquibase|change-?(?:log|set)/i;
function readMigrationPath(path) {
  if (path.length > 1e3 || !hint.test(path)) return null;
  for (const { tool, format, pattern } of shapes) {
    const name = pattern.exec(path)?.[1];
    if (name === void 0) continue;
    const file = path.slice(path.lastIndexOf("/") + 1);
    const repeatable = tool === "flyway" && name === "R";
    const undoes = tool === "flyway" && name.startsWith("U") || isUndoFile(path);
    return {
      tool,
      format,
      repeatable,
      undoes,
      version: repeatable ? file.replace(/\.\w+$/, "") : versionOf(name)
    };
  }
  return null;
}
function isUndoFile(path) {
  return /\.(?:down|undo|rollback)\.sql$|(?:^|[/_.-])(?:down|undo|rollback)\.sql$|\/(?:rollbacks?|undo|down)\/[^/]+\.sql$/i.test(
    path
  );
}
function versionOf(name) {
  return name.replace(/\.(?:up|down|undo|rollback)$/i, "").slice(0, 120);
}
function compareVersions(left, right) {
  const a = partsOf(left);
  const b = partsOf(right);
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const one = a[index] ?? "";
    const two = b[index] ?? "";
    const areNumbers = /^\d+$/.test(one) && /^\d+$/.test(two);
    const order = areNumbers ? compareNumbers(one, two) : one < two ? -1 : one > two ? 1 : 0;
    if (order !== 0) return order;
  }
  return 0;
}
function partsOf(version) {
  return version.match(/\d+|[^\d._-]+/g) ?? [];
}
function compareNumbers(left, right) {
  const a = left.replace(/^0+(?=\d)/, "");
  const b = right.replace(/^0+(?=\d)/, "");
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/core/change/commits/not-issue-keys.ts
var never = new Set(
  `ADR AES AMD ARM ASCII BASE BIP CP CRC CVE CVSS CWE DES ECDSA EIP ERC EUC FIPS FLIP GB GHSA GMT GPT HMAC HS HTTP HTTPS IEC IEEE
   IPV ISO JEP JSR KEP KIP KS KSC LATIN LTS MD MR NIST OAUTH OWASP PCI PEP PKCS PR PSR QUIC RC RFC RS RSA SAML SHA SOC SPDX SQL
   SSH SSL TCP TLS UCS UTC UTF WCAG WIN`.split(/\s+/).filter((name) => name !== "")
);
var sometimes = new Map([
  ...[
    "ANDROID",
    "CLAUDE",
    "DEBIAN",
    "ES",
    "GEMINI",
    "GO",
    "IOS",
    "JAVA",
    "JDK",
    "JRE",
    "K8S",
    "KOTLIN",
    "LLAMA",
    "MACOS",
    "NODE",
    "PHP",
    "PYTHON",
    "RHEL",
    "UBUNTU"
  ].map(
    (name) => [
      name,
      (number) => number <= 30 || name === "ES" && number >= 2015 && number <= 2040
    ]
  ),
  ["COVID", (number) => number === 19],
  ["PHASE", (number) => number <= 9],
  ["STEP", (number) => number <= 20],
  ...["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"].map(
    (name) => [name, (number) => number <= 31 || number >= 1990 && number <= 2100]
  )
]);
var versionLike = /^(?:V\d[\d_]*|X(?:86|64)|[QH][1-4]|FY\d*|CY\d*)$/;
var isStandardName = (input) => never.has(input.project) || versionLike.test(input.project) || (sometimes.get(input.project)?.(input.number) ?? false);

// src/core/change/commits/key-pattern.ts
var keyPattern = /(?<![A-Za-z0-9])([A-Z][A-Z0-9_]{1,30})-([1-9]\d{0,8})(?![A-Za-z0-9]|\.[\dxX])/g;
var keyHint = /[A-Z][A-Z0-9_]{1,30}-[1-9]/;
var mayHoldKeys = (text) => keyHint.test(text);
var keysMax = 2e3;
var findKeys = (text, projects) => {
  const found = [];
  if (!mayHoldKeys(text)) return found;
  for (const match of text.matchAll(keyPattern)) {
    if (found.length >= keysMax) break;
    const [key, project, digits] = match;
    if (project === void 0 || digits === void 0) continue;
    if (projects === null ? isStandardName({ project, number: Number(digits) }) : !projects.includes(project))
      continue;
    const before = text[match.index - 1];
    found.push({
      key,
      project,
      start: match.index,
      end: match.index + key.length,
      glued: before === "-" || before === "_"
    });
  }
  return found;
};

export {
  readMigrationPath,
  compareVersions,
  decodeText,
  cutBytes,
  joinBytes,
  createNulSplitter,
  createLogParser,
  mayHoldKeys,
  findKeys
};

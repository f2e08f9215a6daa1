import {
  cutBytes,
  decodeText,
  decodeUtf8
} from "./chunk-Y3WGDQPB.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import {
  epochMs
} from "./chunk-HFOKONDR.js";

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

export {
  joinBytes,
  createNulSplitter,
  createLogParser
};

import {
  noHash
} from "./chunk-YCSAB6HC.js";
import {
  hashRecord,
  readRecord
} from "./chunk-GMXQXE6L.js";

// src/core/ledger/verify.ts
function verifyLedger(lines, sha256) {
  const problems = [];
  let expected = { sequence: 1, previous: noHash };
  for (const [index, line] of lines.entries()) {
    const read = readRecord(line);
    const found = read.ok ? linkProblems(read.record, expected, sha256) : read.problems;
    const isTorn = !read.ok && !read.isJson && index === lines.length - 1;
    const told = isTorn ? ["is cut off: a run was stopped while it wrote"] : found;
    problems.push(...told.map((problem) => `line ${index + 1} ${problem}`));
    expected = read.ok ? { sequence: read.record.sequence + 1, previous: read.record.hash } : null;
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, count: lines.length, head: lines.length === 0 ? null : expected?.previous ?? null };
}
function linkProblems(record, expected, sha256) {
  const problems = [];
  if (expected !== null && record.sequence !== expected.sequence) {
    problems.push(`has sequence ${record.sequence}, not ${expected.sequence}: lines are missing or moved`);
  }
  if (expected !== null && record.previous !== expected.previous) {
    problems.push("does not follow from the line before: the chain is broken");
  }
  if (hashRecord(record, sha256) !== record.hash) {
    problems.push("does not have the hash that it states: it was edited");
  }
  return problems;
}

export {
  verifyLedger
};

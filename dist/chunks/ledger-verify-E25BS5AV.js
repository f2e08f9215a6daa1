import {
  createLedger,
  hash
} from "./chunk-QKKOD432.js";
import {
  loadSettings
} from "./chunk-TYES6BWK.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-IJQLGL2U.js";
import "./chunk-MQFJQX6J.js";
import {
  noHash
} from "./chunk-ZWCYOU4Z.js";
import {
  hashRecord,
  readRecord
} from "./chunk-U6LKFA5Q.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-UORH5C27.js";
import "./chunk-FQRVSTDS.js";
import {
  exits
} from "./chunk-IXIP5UP4.js";
import "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-HFOKONDR.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-KIZ6KU7F.js";

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

// src/flows/ledger.ts
async function verifyLedgerFlow(world) {
  const lines = await world.ledger.readLines();
  if (lines.length === 0) {
    throw new Failure({
      code: "ledger/broken",
      message: "The ledger has no records: there is nothing to verify.",
      hint: "Check the folder of the ledger. If runs were recorded there, ledger.jsonl is gone: restore it from a backup."
    });
  }
  const verification = verifyLedger(lines, world.hash.sha256);
  return { ...verification, notes: await countNotes(lines, world.ledger) };
}
async function countNotes(lines, ledger) {
  const hashes = /* @__PURE__ */ new Set();
  for (const line of lines) {
    const read = readRecord(line);
    if (read.ok && read.record.gate !== void 0) hashes.add(read.record.gate.noteSha256);
  }
  let kept = 0;
  for (const sha256 of hashes) if (await ledger.readNote(sha256) !== null) kept += 1;
  return { named: hashes.size, kept };
}

// src/hosts/commands/ledger-verify.ts
var ledgerVerifyCommand = async (given, surroundings) => {
  const { settings } = await loadSettings(given, surroundings);
  if (settings.ledger === null) throw noLedger();
  const verification = await verifyLedgerFlow({ ledger: await createLedger(settings.ledger), hash });
  if (!verification.ok) throw broken(settings.ledger, verification.problems);
  const { count, head, notes } = verification;
  const kept = notes.named === 0 ? "" : `Of ${notes.named} notes that they name, ${notes.kept} are kept whole.
`;
  return {
    exitCode: exits.done.code,
    text: `The ledger holds: ${count} records, newest hash ${head ?? "none"}.
${kept}`,
    json: { schemaVersion: 1, exitCode: exits.done.code, ledger: settings.ledger, count, head, notes }
  };
};
var noLedger = () => new Failure({
  code: "arguments/invalid",
  message: "There is no ledger to verify.",
  hint: "Give its folder with --ledger DIR, or as `ledger: file:DIR` in the config."
});
var broken = (directory, problems) => new Failure({
  code: "ledger/broken",
  message: `The ledger in ${directory} does not hold.`,
  hint: "Compare it with a copy. Records after the first problem prove nothing.",
  problems
});
export {
  ledgerVerifyCommand
};

import {
  createLedger,
  hash
} from "./chunk-3UOBMSMM.js";
import {
  loadSettings
} from "./chunk-2DISSAVK.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-2AVGKAXQ.js";
import "./chunk-MPA4F3YG.js";
import {
  exits
} from "./chunk-G3L5KBLA.js";
import {
  noHash
} from "./chunk-S3CLHSX3.js";
import {
  hashRecord,
  readRecord
} from "./chunk-YV3QRZ3L.js";
import "./chunk-5RE6A6H2.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-7VZ5H7B6.js";

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
  return verifyLedger(lines, world.hash.sha256);
}

// src/hosts/commands/ledger-verify.ts
var ledgerVerifyCommand = async (given, surroundings) => {
  const { settings } = await loadSettings(given, surroundings);
  if (settings.ledger === null) throw noLedger();
  const verification = await verifyLedgerFlow({ ledger: await createLedger(settings.ledger), hash });
  if (!verification.ok) throw broken(settings.ledger, verification.problems);
  const { count, head } = verification;
  return {
    exitCode: exits.done.code,
    text: `The ledger holds: ${count} records, newest hash ${head ?? "none"}.
`,
    json: { schemaVersion: 1, exitCode: exits.done.code, ledger: settings.ledger, count, head }
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

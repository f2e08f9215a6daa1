import {
  verifyLedger
} from "./chunk-T3MZRWJR.js";
import {
  createLedger,
  hash
} from "./chunk-AFH4YVED.js";
import "./chunk-QBUYEKQD.js";
import {
  loadSettings
} from "./chunk-G4WCWXYP.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-WZFZFBM4.js";
import "./chunk-MQFJQX6J.js";
import "./chunk-YCSAB6HC.js";
import {
  readRecord
} from "./chunk-GMXQXE6L.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-FQRVSTDS.js";
import "./chunk-UORH5C27.js";
import "./chunk-HXZRIVVF.js";
import {
  exits
} from "./chunk-DBVHAUUD.js";
import "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-HFOKONDR.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-KIZ6KU7F.js";

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

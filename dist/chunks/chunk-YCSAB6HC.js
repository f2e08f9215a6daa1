import {
  brokenLedger,
  hashRecord,
  readRecord
} from "./chunk-GMXQXE6L.js";
import {
  canonicalJson
} from "./chunk-FQRVSTDS.js";
import {
  invariant
} from "./chunk-6I67JDG6.js";

// src/core/ledger/seal.ts
var noHash = "0".repeat(64);
function sealRecord(draft, previousLine, sha256) {
  const last = previousLine === null ? null : readLast(previousLine, sha256);
  const record = { ...draft, sequence: (last?.sequence ?? 0) + 1, previous: last?.hash ?? noHash };
  const sealed = readRecord(canonicalJson({ ...record, hash: hashRecord(record, sha256) }));
  invariant(sealed.ok, `a record to be sealed ${sealed.ok ? "" : sealed.problems.join("; ")}`);
  return sealed.record;
}
function readLast(line, sha256) {
  const read = readRecord(line);
  if (!read.ok) throw brokenLedger(read.problems.map((problem) => `the last line ${problem}`));
  if (hashRecord(read.record, sha256) !== read.record.hash) {
    throw brokenLedger(["the last line does not have the hash that it states"]);
  }
  return read.record;
}

export {
  noHash,
  sealRecord
};

// Verifies the ledger. Effects: through the ports it is given.
import { readRecord } from '../core/ledger/read-record.ts';
import { type Verification, verifyLedger } from '../core/ledger/verify.ts';
import { Failure } from '../failure.ts';
import type { Hash, Ledger } from '../ports.ts';

/** Notes that gate records name, and how many of them are kept whole: ledgers of earlier versions keep none. */
type KeptNotes = { readonly named: number; readonly kept: number };

/**
 * Checks every line and every link of the ledger, and counts the notes that it keeps.
 *
 * @throws {Failure} `ledger/broken` when it has no record: nothing was checked, so nothing holds
 */
export async function verifyLedgerFlow(world: {
  readonly ledger: Ledger;
  readonly hash: Hash;
}): Promise<Verification & { readonly notes: KeptNotes }> {
  const lines = await world.ledger.readLines();
  if (lines.length === 0) {
    throw new Failure({
      code: 'ledger/broken',
      message: 'The ledger has no records: there is nothing to verify.',
      hint: 'Check the folder of the ledger. If runs were recorded there, ledger.jsonl is gone: restore it from a backup.',
    });
  }
  const verification = verifyLedger(lines, world.hash.sha256);
  return { ...verification, notes: await countNotes(lines, world.ledger) };
}

async function countNotes(lines: readonly string[], ledger: Ledger): Promise<KeptNotes> {
  const hashes = new Set<string>();
  for (const line of lines) {
    const read = readRecord(line);
    if (read.ok && read.record.gate !== undefined) hashes.add(read.record.gate.noteSha256);
  }
  let kept = 0;
  for (const sha256 of hashes) if ((await ledger.readNote(sha256)) !== null) kept += 1;
  return { named: hashes.size, kept };
}

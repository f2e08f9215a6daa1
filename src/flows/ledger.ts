// Verifies the ledger. Effects: through the ports it is given.
import { type Verification, verifyLedger } from '../core/ledger/verify.ts';
import { Failure } from '../failure.ts';
import type { Hash, Ledger } from '../ports.ts';

/**
 * Checks every line and every link of the ledger.
 *
 * @throws {Failure} `ledger/broken` when it has no record: nothing was checked, so nothing holds
 */
export async function verifyLedgerFlow(world: {
  readonly ledger: Ledger;
  readonly hash: Hash;
}): Promise<Verification> {
  const lines = await world.ledger.readLines();
  if (lines.length === 0) {
    throw new Failure({
      code: 'ledger/broken',
      message: 'The ledger has no records: there is nothing to verify.',
      hint: 'Check the folder of the ledger. If runs were recorded there, ledger.jsonl is gone: restore it from a backup.',
    });
  }
  return verifyLedger(lines, world.hash.sha256);
}

// Verifying a ledger in memory: the chain, and the notes that it keeps.
import { describe, expect, test } from 'vitest';
import { verifyLedgerFlow } from '../../src/flows/ledger.ts';
import { failureOfPromise } from '../fakes/failure-of.ts';
import { makeLedger } from '../fakes/ledger.ts';
import { makeEmergencyDraft, makeRecordDraft, sealLines, sha256 } from '../fakes/record.ts';

const text = '{}\n';
const gateRun = (noteSha256: string) => {
  const draft = makeEmergencyDraft();
  return draft.gate === undefined ? draft : { ...draft, gate: { ...draft.gate, noteSha256 } };
};
const verify = (ledger: ReturnType<typeof makeLedger>) => verifyLedgerFlow({ ledger, hash: { sha256 } });

describe('the notes of a ledger', () => {
  const missing = 'a'.repeat(64);
  const damaged = 'b'.repeat(64);
  const lines = sealLines([
    gateRun(sha256(text)),
    gateRun(sha256(text)),
    makeRecordDraft(),
    gateRun(missing),
    gateRun(damaged),
  ]);

  test('are counted once each; one that is missing or damaged is not kept', async () => {
    const notes = new Map([
      [sha256(text), text],
      [damaged, 'something else'],
    ]);
    expect(await verify(makeLedger({ lines: [...lines], notes }))).toMatchObject({
      ok: true,
      count: 5,
      notes: { named: 3, kept: 1 },
    });
  });

  test('are counted also where the chain is broken', async () => {
    const notes = new Map([[sha256(text), text]]);
    expect(await verify(makeLedger({ lines: [...lines.slice(1), '{'], notes }))).toMatchObject({
      ok: false,
      notes: { named: 3, kept: 1 },
    });
  });
});

test('an empty ledger does not hold', async () => {
  expect((await failureOfPromise(verify(makeLedger()))).code).toBe('ledger/broken');
});

// What every ledger promises: the file ledger, and the one in memory that other tests use. Effects: writes to temporary folders.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createFileLedger } from '../../../src/adapters/ledger-file/file-ledger.ts';
import { sealRecord } from '../../../src/core/ledger/seal.ts';
import { verifyLedger } from '../../../src/core/ledger/verify.ts';
import type { Ledger } from '../../../src/ports.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import { makeLedger } from '../../fakes/ledger.ts';
import { makeRecordDraft, sha256 } from '../../fakes/record.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function makeFileLedger(): Ledger {
  const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-ledger-'));
  folders.push(folder);
  return createFileLedger({ directory: join(folder, 'ledger') });
}

const append = (ledger: Ledger) =>
  ledger.append((lastLine) => sealRecord(makeRecordDraft(), lastLine, sha256));

describe.each<[string, () => Ledger]>([
  ['the file ledger', makeFileLedger],
  ['the ledger in memory', () => makeLedger()],
])('%s', (_, make) => {
  test('is empty at first', async () => {
    const ledger = make();
    expect(await ledger.readLines()).toEqual([]);
    expect(await ledger.readNote(sha256('x'))).toBeNull();
  });

  test('chains records', async () => {
    const ledger = make();
    const [first, second] = [await append(ledger), await append(ledger)];
    expect(second.previous).toBe(first.hash);
    expect(verifyLedger(await ledger.readLines(), sha256)).toMatchObject({ ok: true, count: 2 });
  });

  test('records nothing when the chain cannot be continued', async () => {
    const ledger = make();
    await append(ledger);
    const broken = ledger.append(() => sealRecord(makeRecordDraft(), '{', sha256));
    expect((await failureOfPromise(broken)).code).toBe('ledger/broken');
    expect(await ledger.readLines()).toHaveLength(1);
  });

  test.each(['{"title":"배포 노트"}\n', '', '\uFEFF{}', 'a\r\nb\0'])(
    'gives a note back: %j',
    async (text) => {
      const ledger = make();
      const note = { sha256: sha256(text), text };
      await ledger.keepNote(note);
      await ledger.keepNote(note);
      expect(await ledger.readNote(note.sha256)).toBe(text);
      expect(await ledger.readNote(sha256('another'))).toBeNull();
      expect(await ledger.readLines()).toEqual([]);
    },
  );

  test.each(['', '../ledger', 'AB'.repeat(32), `${'a'.repeat(64)}.json`])(
    'has no note of the name %j',
    async (name) => {
      const ledger = make();
      await ledger.keepNote({ sha256: sha256('x'), text: 'x' });
      expect(await ledger.readNote(name)).toBeNull();
    },
  );
});

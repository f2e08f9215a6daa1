// The file ledger: one chain whatever happens: many processes, crashes, full disks, left-over locks.
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileLedger } from '../../../../src/adapters/ledger-file/file-ledger.ts';
import { sealRecord } from '../../../../src/core/ledger/seal.ts';
import { verifyLedger } from '../../../../src/core/ledger/verify.ts';
import type { RecordDraft } from '../../../../src/domain/publication.ts';
import { failureOfPromise } from '../../../fakes/failure-of.ts';
import { makeRecordDraft, sha256 } from '../../../fakes/record.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockkeeper-ledger-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (directory: string) => join(directory, 'ledger.jsonl');
const sealOf = (draft: RecordDraft) => (lastLine: string | null) => sealRecord(draft, lastLine, sha256);
const append = (directory: string, draft = makeRecordDraft(), more = {}) =>
  createFileLedger({ directory, ...more }).append(sealOf(draft));

async function expectChain(directory: string, count: number) {
  const lines = await createFileLedger({ directory }).readLines();
  expect(verifyLedger(lines, sha256)).toMatchObject({ ok: true, count });
}

describe('appending', () => {
  test('makes the folder, chains the records, and leaves no lock', async () => {
    const directory = join(folder, 'ledger');
    expect(await createFileLedger({ directory }).readLines()).toEqual([]);
    for (const actor of ['a', 'b', '한글']) await append(directory, makeRecordDraft({ actor }));
    await expectChain(directory, 3);
    expect(readdirSync(directory)).toEqual(['ledger.jsonl']);
  });

  test('finds the last line however long it is', async () => {
    await append(folder, makeRecordDraft({ actor: 'x'.repeat(200_000) }));
    await append(folder, makeRecordDraft({ actor: '한'.repeat(100_000) }));
    await append(folder);
    await expectChain(folder, 3);
  });

  test('releases the lock when the chain cannot be continued', async () => {
    writeFileSync(fileOf(folder), '{}\n');
    expect((await failureOfPromise(append(folder))).code).toBe('ledger/broken');
    expect(readdirSync(folder)).toEqual(['ledger.jsonl']);
    expect(readFileSync(fileOf(folder), 'utf8')).toBe('{}\n');
  });

  test.each([0, 1, 50])(
    'a disk that is full after %i bytes: nothing of the record stays',
    async (bytesMax) => {
      await append(folder);
      const before = readFileSync(fileOf(folder), 'utf8');
      const full = (file: number, bytes: Uint8Array, offset: number) => {
        if (offset >= bytesMax) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
        return writeSync(file, bytes, offset, bytesMax - offset);
      };
      const failure = await failureOfPromise(append(folder, makeRecordDraft(), { writeSync: full }));
      expect(failure.code).toBe('ledger/unwritable');
      expect(failure.message).toContain('the disk is full');
      expect(readFileSync(fileOf(folder), 'utf8')).toBe(before);
      await append(folder);
      await expectChain(folder, 2);
    },
  );

  test.each<[string, () => string]>([
    [
      'the folder is a file',
      () => {
        writeFileSync(join(folder, 'file'), '');
        return join(folder, 'file');
      },
    ],
    ['the folder above is not there', () => join(folder, 'unmounted', 'ledger')],
    ['the folder cannot be made', () => '/proc/lockkeeper'],
  ])('%s: unwritable, with the reason', async (_, makeDirectory) => {
    const failure = await failureOfPromise(append(makeDirectory()));
    expect(failure.code).toBe('ledger/unwritable');
    expect(failure.hint).toContain('ledger');
  });

  test('a ledger that cannot be read is broken, not empty', async () => {
    writeFileSync(join(folder, 'file'), '');
    const ledger = createFileLedger({ directory: join(folder, 'file') });
    expect((await failureOfPromise(ledger.readLines())).code).toBe('ledger/broken');
  });
});

describe('after a crash', () => {
  test('a torn last line is set aside and the chain goes on', async () => {
    await append(folder);
    const whole = readFileSync(fileOf(folder), 'utf8');
    const torn = whole.slice(0, 100);
    appendFileSync(fileOf(folder), torn);
    expect(verifyLedger(await createFileLedger({ directory: folder }).readLines(), sha256).ok).toBe(false);
    await append(folder);
    await expectChain(folder, 2);
    expect(readFileSync(join(folder, `torn-${whole.length}.txt`), 'utf8')).toBe(torn);
  });

  test('a torn first line too, and a second torn line does not take the place of the first', async () => {
    writeFileSync(fileOf(folder), '{"act');
    writeFileSync(join(folder, 'torn-0.txt'), 'earlier');
    await append(folder);
    await expectChain(folder, 1);
    expect(readFileSync(join(folder, 'torn-0.txt'), 'utf8')).toBe('earlier');
    expect(readFileSync(join(folder, 'torn-0-2.txt'), 'utf8')).toBe('{"act');
  });

  test('a whole record that lost its line break stays in the chain', async () => {
    await append(folder);
    writeFileSync(fileOf(folder), readFileSync(fileOf(folder), 'utf8').trimEnd());
    await append(folder);
    await expectChain(folder, 2);
    expect(readdirSync(folder)).toEqual(['ledger.jsonl']);
  });
});

describe('the lock', () => {
  const lockPath = () => join(folder, 'ledger.lock');
  const deadPid = 2 ** 22 + 1;

  test.each<[string, () => void]>([
    ['of a process that is gone', () => writeFileSync(lockPath(), `${deadPid} ${hostname()} ${Date.now()}`)],
    [
      'of another machine, older than it can be held',
      () => writeFileSync(lockPath(), `1 elsewhere ${Date.now() - 60_000}`),
    ],
    ['that says nothing sensible', () => writeFileSync(lockPath(), 'what')],
    [
      'without content, and old',
      () => {
        writeFileSync(lockPath(), '');
        utimesSync(lockPath(), 1, 1);
      },
    ],
  ])('%s is removed', async (_, leave) => {
    leave();
    await append(folder);
    await expectChain(folder, 1);
    expect(existsSync(lockPath())).toBe(false);
  });

  test.each<[string, () => string]>([
    ['a process that lives', () => `${process.pid} ${hostname()} ${Date.now()}`],
    ['another machine', () => `1 elsewhere ${Date.now()}`],
    ['somebody who has not yet written who', () => ''],
  ])('held by %s: waits, then says who, and leaves it', async (_, held) => {
    const holder = held();
    writeFileSync(lockPath(), holder);
    const failure = await failureOfPromise(append(folder, makeRecordDraft(), { lockWaitMsMax: 60 }));
    expect(failure.code).toBe('ledger/locked');
    expect(failure.message).toContain(lockPath());
    expect(readFileSync(lockPath(), 'utf8')).toBe(holder);
    expect(existsSync(fileOf(folder))).toBe(false);
  });

  test('is waited for no longer than the run has time, but for a second', async () => {
    writeFileSync(lockPath(), `${process.pid} ${hostname()} ${Date.now()}`);
    const startedMs = performance.now();
    const failure = await failureOfPromise(append(folder, makeRecordDraft(), { remainingMs: () => 0 }));
    expect(failure.code).toBe('ledger/locked');
    expect(performance.now() - startedMs).toBeGreaterThan(900);
    expect(performance.now() - startedMs).toBeLessThan(10_000);
  });

  test('is taken as soon as the holder lets go', async () => {
    writeFileSync(lockPath(), `${process.pid} ${hostname()} ${Date.now()}`);
    setTimeout(() => rmSync(lockPath()), 40);
    await append(folder);
    await expectChain(folder, 1);
  });
});

describe('many processes', () => {
  const processes = 20;
  const recordsEach = 5;

  test('append to one chain, and a stale lock in their way is removed once', {
    timeout: 60_000,
  }, async () => {
    const program = join(folder, 'append.mjs');
    await build({
      entryPoints: [fileURLToPath(new URL('append-records.ts', import.meta.url))],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'silent',
    });
    const directory = join(folder, 'ledger');
    await append(directory);
    writeFileSync(join(directory, 'ledger.lock'), `1 elsewhere ${Date.now() - 60_000}`);
    const codes = await Promise.all(
      Array.from({ length: processes }, (_, index) =>
        run(program, [directory, String(index), String(recordsEach)]),
      ),
    );
    expect(codes).toEqual(Array.from({ length: processes }, () => 0));
    await expectChain(directory, 1 + processes * recordsEach);
    expect(readdirSync(directory)).toEqual(['ledger.jsonl']);
    const lines = await createFileLedger({ directory }).readLines();
    const actors = lines.slice(1).map((line) => String(JSON.parse(line).actor));
    expect(new Set(actors).size).toBe(processes * recordsEach);
  });
});

function run(program: string, args: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject).on('close', resolve);
  });
}

// Notes of the file ledger: whole or not there, whatever lies in their place. Effects: writes to a temporary folder.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileLedger } from '../../../../src/adapters/ledger-file/file-ledger.ts';
import { noteBytesMax } from '../../../../src/adapters/ledger-file/kept-notes.ts';
import { failureOfPromise } from '../../../fakes/failure-of.ts';
import { sha256 } from '../../../fakes/record.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockkeeper-notes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = '{"title":"배포 노트"}\n';
const note = { sha256: sha256(text), text };
const fileOf = (directory: string) => join(directory, 'notes', `${note.sha256}.json`);

describe('keeping', () => {
  test('makes the folders and leaves the note alone in them', async () => {
    const directory = join(folder, 'ledger');
    await createFileLedger({ directory }).keepNote(note);
    expect(readdirSync(directory)).toEqual(['notes']);
    expect(readdirSync(join(directory, 'notes'))).toEqual([`${note.sha256}.json`]);
    expect(readFileSync(fileOf(directory), 'utf8')).toBe(text);
  });

  test('does not write a note again that is there', async () => {
    const ledger = createFileLedger({ directory: folder });
    await ledger.keepNote(note);
    const { ino } = statSync(fileOf(folder));
    await ledger.keepNote(note);
    expect(statSync(fileOf(folder)).ino).toBe(ino);
  });

  test('puts a whole note in the place of a damaged one', async () => {
    const ledger = createFileLedger({ directory: folder });
    await ledger.keepNote(note);
    truncateSync(fileOf(folder), 5);
    await ledger.keepNote(note);
    expect(await ledger.readNote(note.sha256)).toBe(text);
  });

  test('under the hash of another note is a bug', async () => {
    const ledger = createFileLedger({ directory: folder });
    for (const name of [sha256('another'), '../../outside']) {
      const failure = await failureOfPromise(ledger.keepNote({ sha256: name, text }));
      expect(failure.code).toBe('internal/bug');
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each<[string, (directory: string) => string]>([
    [
      'a file is in the place of the folder',
      (directory) => {
        writeFileSync(join(directory, 'notes'), '');
        return directory;
      },
    ],
    [
      'a folder is in the place of the note',
      (directory) => {
        mkdirSync(join(fileOf(directory), 'x'), { recursive: true });
        return directory;
      },
    ],
    ['the folder above is not there', (directory) => join(directory, 'unmounted', 'ledger')],
  ])('%s: unwritable, and nothing is left behind', async (_, spoil) => {
    const directory = spoil(folder);
    const failure = await failureOfPromise(createFileLedger({ directory }).keepNote(note));
    expect(failure.code).toBe('ledger/unwritable');
    expect(failure.message).toContain(directory);
    expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.tmp'))).toEqual(
      [],
    );
  });

  test('passes over a text that is too large to be read back', async () => {
    const large = 'x'.repeat(noteBytesMax + 1);
    const ledger = createFileLedger({ directory: folder });
    await ledger.keepNote({ sha256: sha256(large), text: large });
    expect(await ledger.readNote(sha256(large))).toBeNull();
    const fits = 'x'.repeat(noteBytesMax);
    await ledger.keepNote({ sha256: sha256(fits), text: fits });
    expect(await ledger.readNote(sha256(fits))).toBe(fits);
  });

  test('several processes at once keep every note whole', { timeout: 60_000 }, async () => {
    const program = join(folder, 'keep.mjs');
    await build({
      entryPoints: [fileURLToPath(new URL('keep-notes.ts', import.meta.url))],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'silent',
    });
    const directory = join(folder, 'ledger');
    const codes = await Promise.all(
      Array.from(
        { length: 4 },
        () =>
          new Promise((resolve) => {
            spawn(process.execPath, [program, directory, '25'], { stdio: 'inherit' }).on('close', resolve);
          }),
      ),
    );
    expect(codes).toEqual([0, 0, 0, 0]);
    const names = readdirSync(join(directory, 'notes'));
    expect(names).toHaveLength(25);
    for (const name of names)
      expect(`${sha256(readFileSync(join(directory, 'notes', name), 'utf8'))}.json`).toBe(name);
  });
});

describe('reading', () => {
  test.each<[string, (path: string) => void]>([
    ['is cut off', (path) => writeFileSync(path, text.slice(0, -1))],
    ['was edited', (path) => writeFileSync(path, text.replace('배포', '작업'))],
    ['is empty', (path) => writeFileSync(path, '')],
    ['is a folder', (path) => mkdirSync(path)],
    ['is a pipe that nobody writes to', (path) => execFileSync('mkfifo', [path])],
  ])('a note that %s is none', async (_, spoil) => {
    mkdirSync(join(folder, 'notes'));
    spoil(fileOf(folder));
    expect(await createFileLedger({ directory: folder }).readNote(note.sha256)).toBeNull();
  });

  test('a file that is no UTF-8 is no note, whatever its hash', async () => {
    const bytes = Buffer.from([0x7b, 0xff, 0x7d]);
    const name = createHash('sha256').update(bytes).digest('hex');
    mkdirSync(join(folder, 'notes'));
    writeFileSync(join(folder, 'notes', `${name}.json`), bytes);
    expect(await createFileLedger({ directory: folder }).readNote(name)).toBeNull();
  });

  test('a folder that cannot be read is a failure, not "no note"', async () => {
    const ledger = createFileLedger({ directory: join(folder, 'x'.repeat(300)) });
    expect((await failureOfPromise(ledger.readNote(note.sha256))).code).toBe('ledger/broken');
  });
});

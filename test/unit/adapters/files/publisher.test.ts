// Publishing: whole files or none, outputs only after their files, failures with a reason.
import * as nodeFiles from 'node:fs';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FileCalls } from '../../../../src/adapters/files/atomic-write.ts';
import { createPublisher } from '../../../../src/adapters/files/publisher.ts';
import { sealRecord } from '../../../../src/core/ledger/seal.ts';
import type { LocalPublication } from '../../../../src/domain/publication.ts';
import type { ActionsSink } from '../../../../src/ports.ts';
import { failureOfPromise } from '../../../fakes/failure-of.ts';
import { makeLedger } from '../../../fakes/ledger.ts';
import { makeRecordDraft, sha256 } from '../../../fakes/record.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockkeeper-publish-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const note: LocalPublication = { kind: 'file', path: 'note.md', text: '# 배포 노트\n' };
const decision: LocalPublication = { kind: 'file', path: 'decision.json', text: '{}\n' };

function makeSink() {
  const told: unknown[] = [];
  const actions: ActionsSink = {
    writeSummary: async (markdown) => void told.push(['summary', markdown]),
    annotate: (annotation) => void told.push(['annotation', annotation.title]),
    setOutput: ({ name, value }) => void told.push([name, value]),
  };
  return { actions, told };
}

function publisherTo(
  outDirectory: string,
  more: Partial<Parameters<typeof createPublisher>[0]> = {},
): ReturnType<typeof createPublisher> {
  return createPublisher({
    outDirectory,
    actions: null,
    ledger: null,
    seal: (draft, lastLine) => sealRecord(draft, lastLine, sha256),
    ...more,
  });
}

/** Real calls, but the disk takes `bytesMax` bytes a file and then is full. */
const fullDisk = (bytesMax: number): FileCalls => ({
  ...nodeFiles,
  writeSync: ((file: number, bytes: Uint8Array, offset: number) => {
    if (offset >= bytesMax) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    return nodeFiles.writeSync(file, bytes, offset, bytesMax - offset);
  }) as FileCalls['writeSync'],
});

describe('files', () => {
  test('come into a folder that is made for them, and replace older ones', async () => {
    const out = join(folder, 'a', 'b');
    await publisherTo(out).publish([note, decision]);
    await publisherTo(out).publish([{ ...note, text: 'new' }]);
    expect(readdirSync(out).sort()).toEqual(['decision.json', 'note.md']);
    expect(readFileSync(join(out, 'note.md'), 'utf8')).toBe('new');
  });

  test('replace a symbolic link and leave alone what it points to', async () => {
    writeFileSync(join(folder, 'victim'), 'safe');
    symlinkSync(join(folder, 'victim'), join(folder, 'note.md'));
    await publisherTo(folder).publish([note]);
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('safe');
    expect(readFileSync(join(folder, 'note.md'), 'utf8')).toBe('# 배포 노트\n');
  });

  test.each([0, 1, 5])(
    'on a disk that is full after %i bytes, the old file stays and no other',
    async (bytesMax) => {
      await publisherTo(folder).publish([{ ...note, text: 'old' }]);
      const failure = await failureOfPromise(
        publisherTo(folder, { files: fullDisk(bytesMax) }).publish([note, decision]),
      );
      expect(failure.code).toBe('output/unwritable');
      expect(failure.message).toContain('the disk is full');
      expect(readdirSync(folder)).toEqual(['note.md']);
      expect(readFileSync(join(folder, 'note.md'), 'utf8')).toBe('old');
    },
  );

  test('a temporary file of a killed process with the same id is no obstacle', async () => {
    writeFileSync(join(folder, `.note.md.${process.pid}.tmp`), 'half');
    await publisherTo(folder).publish([note]);
    expect(readdirSync(folder)).toEqual(['note.md']);
  });

  test.each<[string, (out: string) => void]>([
    ['the folder is a file', (out) => writeFileSync(out, '')],
    ['a folder is in the place of the file', (out) => mkdirSync(join(out, 'note.md'), { recursive: true })],
    ['a link in the path goes nowhere', (out) => symlinkSync(join(out, 'x', 'y'), out)],
  ])('%s: a failure that says so, and nothing is left behind', async (_, spoil) => {
    const out = join(folder, 'out');
    spoil(out);
    const failure = await failureOfPromise(publisherTo(out).publish([note]));
    expect(failure.code).toBe('output/unwritable');
    expect(failure.message).toContain(out);
    expect(failure.hint).toContain('--out');
    expect(readdirSync(folder)).toEqual(['out']);
  });
});

test.each(['/proc/lockkeeper', '/proc/lockkeeper/a', '/dev/null/out'])(
  'the folder %s cannot be made: a failure, and no endless try',
  async (out) => {
    expect((await failureOfPromise(publisherTo(out).publish([note]))).code).toBe('output/unwritable');
  },
);

describe('workflow', () => {
  test('outputs name where the files lie', async () => {
    const { actions, told } = makeSink();
    await publisherTo(folder, { actions }).publish([
      note,
      { kind: 'summary', markdown: '# s' },
      { kind: 'annotation', severity: 'error', title: 'window', message: 'm' },
      { kind: 'output', name: 'decision', value: 'pass' },
      { kind: 'output-path', name: 'note-path', path: 'note.md' },
    ]);
    expect(told).toEqual([
      ['summary', '# s'],
      ['annotation', 'window'],
      ['decision', 'pass'],
      ['note-path', join(folder, 'note.md')],
    ]);
  });

  test('nothing is announced after a publication that failed', async () => {
    const { actions, told } = makeSink();
    writeFileSync(join(folder, 'out'), '');
    const publisher = publisherTo(join(folder, 'out'), { actions });
    await failureOfPromise(publisher.publish([note, { kind: 'output', name: 'decision', value: 'pass' }]));
    expect(told).toEqual([]);
  });

  test.each<[string, LocalPublication]>([
    ['a path of a file that was not written', { kind: 'output-path', name: 'note-path', path: 'note.md' }],
    ['a record without a ledger', { kind: 'record', record: makeRecordDraft() }],
    ['a note to keep without a ledger', { kind: 'kept-note', sha256: sha256('{}\n'), text: '{}\n' }],
  ])('%s is a bug', async (_, publication) => {
    const { actions } = makeSink();
    const failure = await failureOfPromise(publisherTo(folder, { actions }).publish([publication]));
    expect(failure.code).toBe('internal/bug');
  });

  test('an output outside of a workflow is a bug', async () => {
    const publication: LocalPublication = { kind: 'output', name: 'decision', value: 'pass' };
    expect((await failureOfPromise(publisherTo(folder).publish([publication]))).code).toBe('internal/bug');
  });
});

test('a record is sealed to the last line of the ledger', async () => {
  const lines = [JSON.stringify(sealRecord(makeRecordDraft(), null, sha256))];
  const ledger = makeLedger({ lines });
  await publisherTo(folder, { ledger }).publish([{ kind: 'record', record: makeRecordDraft() }]);
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ sequence: 2 });
});

test('a note is kept in the ledger under its hash', async () => {
  const ledger = makeLedger();
  await publisherTo(folder, { ledger }).publish([
    { kind: 'kept-note', sha256: sha256('{}\n'), text: '{}\n' },
  ]);
  expect(await ledger.readNote(sha256('{}\n'))).toBe('{}\n');
  expect(ledger.lines).toEqual([]);
});

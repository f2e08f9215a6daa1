// Reading what people hand over: there, not there, or not readable. Effects: writes and reads scratch files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createNoteFiles } from '../../../../src/adapters/files/note-files.ts';
import { failureOfPromise } from '../../../fakes/failure-of.ts';
import { removeScratchFolders, scratchFolder } from '../../../fakes/scratch-repository.ts';

afterAll(removeScratchFolders);

const { readText } = createNoteFiles();

describe('note files', () => {
  it('gives the text as it is', async () => {
    const path = join(scratchFolder(), 'note.md');
    writeFileSync(path, '\ufeff# 배포 노트\r\n');
    expect(await readText(path)).toBe('# 배포 노트\r\n');
  });

  it('gives nothing where there is nothing', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(await readText(join(folder, 'note.md'))).toBeNull();
    expect(await readText(join(folder, 'file', 'note.md'))).toBeNull();
  });

  it('says what cannot be read', async () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'note.md'));
    writeFileSync(join(folder, 'latin.md'), Buffer.from([0x23, 0x20, 0xe9]));
    const whole = await failureOfPromise(readText(join(folder, 'note.md')));
    const latin = await failureOfPromise(readText(join(folder, 'latin.md')));
    expect([whole.code, latin.code]).toEqual(['note/invalid', 'note/invalid']);
    expect(latin.message).toContain('not UTF-8');
  });
});

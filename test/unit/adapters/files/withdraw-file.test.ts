// Taking back a file of an earlier run: gone or a failure, and nothing else is touched.
import * as nodeFiles from 'node:fs';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withdrawFile } from '../../../../src/adapters/files/withdraw-file.ts';
import { failureOf } from '../../../fakes/failure-of.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockkeeper-withdraw-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const name = 'decision.json';

describe('withdrawFile', () => {
  test('removes the file and leaves the others', () => {
    writeFileSync(join(folder, name), '{}');
    writeFileSync(join(folder, 'note.json'), '{}');
    withdrawFile({ directory: folder, name });
    expect(readdirSync(folder)).toEqual(['note.json']);
  });

  test('makes no folder where there is none', () => {
    withdrawFile({ directory: join(folder, 'a/b'), name });
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });

  test.each([
    ['a file is in the place of the folder', () => writeFileSync(join(folder, 'out'), '')],
    ['a file is above the folder', () => writeFileSync(join(folder, 'out'), ''), 'out/below'],
    ['a folder is in the place of the file', () => mkdirSync(join(folder, 'out', name), { recursive: true })],
  ])('fails when %s', (_, prepare, directory = 'out') => {
    prepare();
    expect(failureOf(() => withdrawFile({ directory: join(folder, directory), name })).code).toBe(
      'output/unwritable',
    );
  });

  test.each(['unlinkSync', 'accessSync'] as const)('fails in a folder that takes no files: %s', (call) => {
    const refuse = (): never => {
      throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    };
    const failure = failureOf(() =>
      withdrawFile({ directory: folder, name }, { ...nodeFiles, [call]: refuse }),
    );
    expect(failure).toMatchObject({
      code: 'output/unwritable',
      message: expect.stringContaining('permission denied'),
    });
  });
});

// Reading the workspace's templates: by name, strictly, and a named folder must have some.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWorkspaceFiles } from '../../../../src/adapters/files/workspace-files.ts';
import { failureOfPromise } from '../../../fakes/failure-of.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockkeeper-templates-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('gives the texts of the *.json files by name, in order', async () => {
  writeFileSync(join(folder, 'b.json'), '{"나": 1}');
  writeFileSync(join(folder, 'a.json'), '{}');
  writeFileSync(join(folder, 'README.md'), 'no template');
  const texts = await createWorkspaceFiles().readTemplates(folder);
  expect([...texts]).toEqual([
    ['a.json', '{}'],
    ['b.json', '{"나": 1}'],
  ]);
});

test.each<[string, (path: string) => void]>([
  ['a folder that is not there', (path) => rmSync(path, { recursive: true })],
  ['a folder without templates', () => {}],
  [
    'a file instead of a folder',
    (path) => {
      rmSync(path, { recursive: true });
      writeFileSync(path, '{}');
    },
  ],
  ['a folder that is named like a template', (path) => mkdirSync(join(path, 'a.json'))],
  [
    'a file that is not UTF-8',
    (path) => writeFileSync(join(path, 'a.json'), Uint8Array.of(0x22, 0xb0, 0xa1, 0x22)),
  ],
  ['a file over 1 MiB', (path) => writeFileSync(join(path, 'a.json'), ' '.repeat(1024 * 1024 + 1))],
])('refuses %s', async (_, spoil) => {
  spoil(folder);
  const failure = await failureOfPromise(createWorkspaceFiles().readTemplates(folder));
  expect(failure.code).toBe('template/invalid');
  expect(failure.message).toContain(folder);
});

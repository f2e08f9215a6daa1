// Files of queries: plain ones, what is no file, and what never ends. Effects: writes to a temporary folder.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readQueries } from '../../../src/hosts/search-input.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-queries-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file of queries is read whole, whatever its letters are', async () => {
  const line = JSON.stringify({ text: '정산 서버 장애' });
  writeFileSync(join(folder, 'q.jsonl'), `${line}\n`.repeat(9_000));
  const queries = await readQueries('q.jsonl', folder);
  expect(queries).toHaveLength(9_000);
  expect(new Set(queries.map(({ text }) => text))).toEqual(new Set(['정산 서버 장애']));
});

test.each(['nowhere.jsonl', '.', '/dev/zero'])('%s ends with a code', async (file) => {
  expect((await failureOfPromise(readQueries(file, folder))).code).toBe('incidents/invalid');
});

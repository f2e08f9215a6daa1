// .github/scripts/ledger-branch.sh keeps a ledger on a branch and never forgets what is there. Effects: runs bash and git.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../../.github/scripts/ledger-branch.sh', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lockkeeper ledger '));
const run = promisify(execFile);

beforeAll(() => run('git', ['init', '--quiet', '--bare', join(folder, 'remote.git')]));
afterAll(() => rmSync(folder, { recursive: true }));

type Ended = { readonly code: number; readonly text: string };

const ledgerBranch = (
  command: 'fetch' | 'push',
  name: string,
  given: Readonly<Record<string, string>> = {},
): Promise<Ended> =>
  run('bash', [script, command, join(folder, name)], {
    env: {
      PATH: process.env['PATH'],
      BRANCH: 'lockkeeper-ledger/production',
      REMOTE: join(folder, 'remote.git'),
      GITHUB_SERVER_URL: 'https://github.example.com',
      GITHUB_RUN_ID: '99',
      TOKEN: 'secret-token',
      ...given,
    },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, text: stdout + stderr }),
  );

const write = (name: string, text: string) => writeFileSync(join(folder, name, 'ledger.jsonl'), text);

test('a ledger begins, is kept and comes back; of two writers the second is told', async () => {
  expect(await ledgerBranch('fetch', 'first')).toMatchObject({
    code: 0,
    text: expect.stringContaining('the ledger begins'),
  });
  expect(await ledgerBranch('push', 'first')).toEqual({ code: 0, text: '' });
  write('first', 'one\n');
  mkdirSync(join(folder, 'first', 'notes'));
  writeFileSync(join(folder, 'first', 'notes', 'a.json'), '{}');
  expect(await ledgerBranch('push', 'first')).toEqual({ code: 0, text: '' });

  expect((await ledgerBranch('fetch', 'second')).code).toBe(0);
  expect((await ledgerBranch('fetch', 'third')).code).toBe(0);
  expect(readFileSync(join(folder, 'second', 'ledger.jsonl'), 'utf8')).toBe('one\n');
  write('second', 'one\ntwo\n');
  write('third', 'one\nthree\n');
  expect((await ledgerBranch('push', 'second')).code).toBe(0);
  const late = await ledgerBranch('push', 'third');
  expect(late.code).toBe(1);
  expect(late.text).toContain('::error::The ledger was not pushed');
  expect((await ledgerBranch('fetch', 'fourth')).code).toBe(0);
  expect(readFileSync(join(folder, 'fourth', 'ledger.jsonl'), 'utf8')).toBe('one\ntwo\n');
  expect(late.text + readFileSync(join(folder, 'fourth', '.git', 'config'), 'utf8')).not.toContain('secret');
});

test.each([
  ['an address that does not answer', { REMOTE: join(folder, 'nothing.git') }],
  ['a name that is no branch', { BRANCH: 'a..b; touch x' }],
  ['no name', { BRANCH: '' }],
])('%s is an error, and no empty ledger', async (_, given) => {
  const { code, text } = await ledgerBranch('fetch', 'none', given);
  expect(code).toBeGreaterThan(0);
  expect(text).toContain('::error::');
});

// The adapter for Spinnaker, as its webhook stage uses it: POST, then GET what the Location says. Effects: a server, processes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSpinnakerAdapter } from '../../../examples/adapters/spinnaker.mjs';

const folder = mkdtempSync(join(tmpdir(), 'lockkeeper spinnaker '));
const seen = join(folder, 'seen.jsonl');
/** Stands in for the program: says what it was given, and ends as the head wants. */
const program = `
import { appendFileSync } from 'node:fs';
const given = process.argv.slice(2);
appendFileSync(${JSON.stringify(seen)}, JSON.stringify(given) + '\\n');
const head = given[given.indexOf('--head') + 1];
if (head === 'crash') process.exit(70);
const ends = {
  good: [0, { decision: { reason: 'Passes: every rule is met.' } }],
  bad: [21, { decision: { reason: 'Blocked: one rule failed (Window).' } }],
  gone: [64, { error: { message: 'There is no commit gone.', hint: 'Fetch it.' } }],
};
const [exitCode, document] = ends[head];
process.stdout.write(JSON.stringify(document));
process.exitCode = exitCode;
`;
const secret = 'a secret of 16+ characters';
const server = createSpinnakerAdapter({
  secret,
  repositories: { payments: folder },
  lockkeeper: [process.execPath, join(folder, 'cli.mjs')],
});
let url = '';

beforeAll(async () => {
  writeFileSync(join(folder, 'cli.mjs'), program);
  execFileSync('git', ['init', '--quiet', folder]);
  execFileSync('git', ['-C', folder, 'remote', 'add', 'origin', folder]);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
/** The stage that the README tells people to make. */
const stage: unknown = JSON.parse(
  /<!-- spinnaker-stage:start -->\s+```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? 'null',
);

const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
const start = (body: unknown, given: Readonly<Record<string, string>> = headers) =>
  fetch(`${url}/gates`, { method: 'POST', headers: given, body: JSON.stringify(body) });
const asked = (head: unknown) => ({ repository: 'payments', head, environment: 'production' });

/** As Spinnaker does: until `$.status` is one that ends the stage. */
async function poll(head: string): Promise<unknown> {
  const started = await start(asked(head));
  expect([started.status, await started.json()]).toMatchObject([201, { status: 'RUNNING' }]);
  const status = started.headers.get('location') ?? '';
  for (let count = 0; count < 200; count += 1) {
    const body = (await (await fetch(status, { headers })).json()) as { readonly status: string };
    if (body.status !== 'RUNNING') return body;
    await wait(50);
  }
  throw new Error('it never ended');
}

test('a gate passes, blocks and fails, each with its reason; the program gets arguments and no shell', async () => {
  const ends = await Promise.all(['good', 'bad', 'gone', 'crash'].map(poll));
  expect(ends).toEqual([
    { status: 'SUCCEEDED', message: 'Passes: every rule is met.' },
    { status: 'TERMINAL', message: 'Blocked: one rule failed (Window).' },
    { status: 'TERMINAL', message: 'There is no commit gone. Fetch it.' },
    { status: 'TERMINAL', message: expect.stringContaining('The gate failed') },
  ]);
  const calls = readFileSync(seen, 'utf8').trim().split('\n');
  expect(calls).toHaveLength(4);
  expect(calls.map((line) => JSON.parse(line).slice(0, 3))).toEqual(
    Array.from({ length: 4 }, () => ['gate', '--repo', folder]),
  );
});

test('the stage of the README asks for what the adapter takes, and knows how it ends', () => {
  expect(stage).toMatchObject({
    payload: { ...asked(expect.any(String)) },
    customHeaders: { Authorization: [expect.stringMatching(/^Bearer /)] },
    statusUrlResolution: 'locationHeader',
    statusJsonPath: '$.status',
    progressJsonPath: '$.message',
    successStatuses: 'SUCCEEDED',
    terminalStatuses: 'TERMINAL',
  });
});

test.each([
  ['no secret', asked('good'), {}, 401],
  ['a wrong secret', asked('good'), { authorization: 'Bearer wrong' }, 401],
  ['an option as head', asked('--on-pass=id'), headers, 400],
  ['a blank in head', asked('good --on-pass id'), headers, 400],
  ['no head', asked(undefined), headers, 400],
  ['an unknown repository', { ...asked('good'), repository: '../payments' }, headers, 400],
  ['a name of every object', { ...asked('good'), repository: 'constructor' }, headers, 400],
  ['no object', null, headers, 400],
])('%s starts nothing', async (_, body, given, status) => {
  const before = readFileSync(seen, { encoding: 'utf8', flag: 'a+' });
  expect((await start(body, given)).status).toBe(status);
  expect(readFileSync(seen, 'utf8')).toBe(before);
});

test('a status is nobody else’s to read, and an unknown one is not there', async () => {
  expect((await fetch(`${url}/gates/x`)).status).toBe(401);
  expect((await fetch(`${url}/gates/x`, { headers })).status).toBe(404);
});

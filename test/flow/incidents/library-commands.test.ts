// incidents add and incidents remove on a library in a folder, from the words of a person to the bytes of the files.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LibraryEntry } from '../../../src/domain/generated/library-entry.ts';
import type { GivenOption, Outcome, Surroundings } from '../../../src/hosts/command.ts';
import { incidentsAddCommand } from '../../../src/hosts/commands/incidents-add.ts';
import { incidentsRemoveCommand } from '../../../src/hosts/commands/incidents-remove.ts';
import { readCredentials } from '../../../src/hosts/credentials.ts';
import type { OptionName } from '../../../src/hosts/options.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockkeeper-incidents-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Given = Partial<Record<OptionName, string>>;

const givenOf = (given: Given) =>
  new Map<OptionName, GivenOption>(
    Object.entries({ library: 'library', ...given }).map(([name, value]) => [
      name as OptionName,
      { value, origin: { kind: 'flag', name } },
    ]),
  );
const surroundings = (): Surroundings => ({
  host: 'shell',
  workingDirectory: folder,
  progress: { step: () => undefined, warn: () => undefined },
  actor: null,
  environment: {},
  credentials: readCredentials({}),
  terminal: { width: 80, color: false },
  actions: null,
});
const add = (given: Given): Promise<Outcome> => incidentsAddCommand(givenOf(given), surroundings());
const remove = (given: Given): Promise<Outcome> => incidentsRemoveCommand(givenOf(given), surroundings());
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

/** Paths and bytes of all files of the library, and when they were written. */
function stateOf(): string {
  const hash = createHash('sha256');
  const root = join(folder, 'library');
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const status = statSync(join(root, path));
    hash.update(path);
    if (status.isFile()) hash.update(readFileSync(join(root, path))).update(String(status.mtimeMs));
  }
  return hash.digest('hex');
}

function entryOf(id: string): LibraryEntry {
  const name = createHash('sha256').update(id).digest('hex');
  return JSON.parse(
    readFileSync(join(folder, 'library', 'incidents', name.slice(0, 2), `${name}.json`), 'utf8'),
  ) as LibraryEntry;
}

const issue = {
  action: 'labeled',
  issue: {
    number: 3,
    title: 'Cache flush',
    body: 'We flushed the cache.',
    labels: [{ name: 'outage' }],
    created_at: '2026-03-31T10:00:00Z',
  },
  repository: { full_name: 'shop/ops' },
};
const jira = {
  webhookEvent: 'jira:issue_created',
  issue: { key: 'INC-7', fields: { summary: '결제 장애', description: '인증서가 만료되었다.' } },
};
const pager = { event: { event_type: 'incident.resolved', data: { id: 'P1', title: 'API down' } } };

const sources: readonly (readonly [string, string, string])[] = [
  [
    'lines.jsonl',
    '{"id":"a","text":"A migration held a lock."}\n{"id":"b","text":"인증서가 만료되었다.","lang":"ko"}\n',
    'a',
  ],
  ['github.json', JSON.stringify(issue), 'github:shop/ops#3'],
  ['dispatch.json', JSON.stringify({ client_payload: { id: 'd', text: 'DNS record was deleted.' } }), 'd'],
  ['jira.json', JSON.stringify(jira), 'jira:INC-7'],
  ['pager.json', JSON.stringify(pager), 'pagerduty:P1'],
  ['post-mortem.md', '# Disk full\n\n## Impact\n\nNobody could pay.\n', 'file:post-mortem.md'],
  ['page.html', '<h1>Failover</h1><p>The standby was behind.</p>', 'file:page.html'],
];

describe('each source', () => {
  test.each(sources)('%s twice: the second time not a byte changes', async (name, text, id) => {
    write(name, text);
    expect((await add({ source: name })).exitCode).toBe(0);
    expect(entryOf(id)).toMatchObject({ id, deleted: false, incident: { id, engine: 'rules' } });
    const before = stateOf();
    const again = await add({ source: name });
    expect(again).toMatchObject({
      exitCode: 0,
      json: { added: 0, updated: 0, removed: 0, changes: [], problems: [] },
    });
    expect(stateOf()).toBe(before);
  });

  test('a folder of them twice, too; one that is edited is updated alone', async () => {
    mkdirSync(join(folder, 'pm'));
    write('pm/one.md', '# One\n\nA lock.');
    write('pm/two.md', '# 둘\n\n캐시를 비웠다.');
    expect((await add({ source: 'pm' })).json).toMatchObject({ added: 2 });
    write('pm/one.md', '# One\n\nA lock, held for an hour.');
    expect((await add({ source: 'pm' })).json).toMatchObject({
      added: 0,
      updated: 1,
      unchanged: 1,
      changes: [{ id: 'file:one.md', change: 'updated' }],
    });
    rmSync(join(folder, 'pm', 'two.md'));
    expect((await add({ source: 'pm' })).json).toMatchObject({ removed: 0, unchanged: 1 });
  });
});

describe('bad lines', () => {
  test('are named, the good ones are added, and the exit code says that something is wrong', async () => {
    write('x.jsonl', '{"id":"a","text":"A lock."}\nnonsense\n{"id":"b"}\n');
    const outcome = await add({ source: 'x.jsonl' });
    expect(outcome).toMatchObject({
      exitCode: 64,
      refusal: expect.stringContaining('could not be read'),
      json: {
        schemaVersion: 1,
        exitCode: 64,
        library: join(folder, 'library'),
        added: 1,
        problems: ['Line 2: It is not JSON.', expect.stringMatching(/^Line 3: /)],
      },
    });
    expect(outcome.text).toContain('problem: Line 2: It is not JSON.');
    expect(outcome.text).toContain('1 added');
    expect(entryOf('a').deleted).toBe(false);
  });

  test('alone are an error, and no library comes of them', async () => {
    write('x.jsonl', 'nonsense\n');
    const failure = await failureOfPromise(add({ source: 'x.jsonl' }));
    expect(failure.code).toBe('incidents/invalid');
    expect(failure.problems).toEqual(['Line 1: It is not JSON.']);
    expect(readdirSync(folder)).toEqual(['x.jsonl']);
  });

  test('nothing in their text reaches a terminal as a command', async () => {
    write('x.jsonl', '{"id":"a\\u001b[31m","text":"x"}\n{"id":"::error::b","text":"x"}\n');
    const { text } = await add({ source: 'x.jsonl' });
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/^\s*::error/mu);
    expect(text).not.toMatch(/ ::error/u);
  });
});

describe('taking out', () => {
  test('leaves a mark, which the source lifts by bringing the report again', async () => {
    write('x.jsonl', '{"id":"a","text":"A lock."}\n');
    await add({ source: 'x.jsonl' });
    expect((await remove({ incident: 'a' })).json).toMatchObject({ removed: 1, incident: 'a' });
    expect(entryOf('a')).toMatchObject({ deleted: true, incident: null });
    const before = stateOf();
    expect((await remove({ incident: 'a' })).json).toMatchObject({ removed: 0, unchanged: 1 });
    expect(stateOf()).toBe(before);
    expect((await add({ source: 'x.jsonl' })).json).toMatchObject({ added: 1 });
    expect(entryOf('a').deleted).toBe(false);
  });

  test('by a line, by an event, and of what was never there', async () => {
    write('github.json', JSON.stringify(issue));
    await add({ source: 'github.json' });
    write('gone.json', JSON.stringify({ ...issue, action: 'deleted' }));
    expect((await add({ source: 'gone.json' })).json).toMatchObject({ removed: 1 });
    write('x.jsonl', '{"id":"never","deleted":true}\n');
    expect((await add({ source: 'x.jsonl' })).json).toMatchObject({ removed: 1 });
    expect(entryOf('never').deleted).toBe(true);
    expect((await add({ source: 'x.jsonl' })).json).toMatchObject({ removed: 0, unchanged: 1 });
  });
});

describe('a dry run', () => {
  test('says what would be done and writes nothing', async () => {
    write('x.jsonl', '{"id":"a","text":"A lock."}\n');
    const outcome = await add({ source: 'x.jsonl', 'dry-run': 'true' });
    expect(outcome.json).toMatchObject({ dryRun: true, added: 1 });
    expect(outcome.text).toContain('Would be in');
    expect(readdirSync(folder)).toEqual(['x.jsonl']);
    await add({ source: 'x.jsonl' });
    const before = stateOf();
    expect((await remove({ incident: 'a', 'dry-run': 'true' })).text).toContain('would be taken out');
    expect(stateOf()).toBe(before);
  });
});

test('a library that is broken is not added to before it is put right', async () => {
  write('x.jsonl', '{"id":"a","text":"A lock."}\n');
  await add({ source: 'x.jsonl' });
  const name = createHash('sha256').update('a').digest('hex');
  writeFileSync(join(folder, 'library', 'incidents', name.slice(0, 2), `${name}.json`), '<<<<<<< HEAD\n');
  const failure = await failureOfPromise(add({ source: 'x.jsonl' }));
  expect(failure.code).toBe('library/broken');
  expect(failure.problems).toEqual([expect.stringContaining(name)]);
});

test.each([
  [
    'incidents add without a library',
    () =>
      incidentsAddCommand(
        new Map([['source', { value: 'x', origin: { kind: 'flag', name: 'source' } }]]),
        surroundings(),
      ),
  ],
  ['incidents remove without an id', () => remove({})],
] as const)('%s: arguments/invalid', async (_, run) => {
  expect((await failureOfPromise(run())).code).toBe('arguments/invalid');
});

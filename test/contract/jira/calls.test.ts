// What the adapter asks of Jira: how often, what for, as whom.
import { afterEach, describe, expect, it } from 'vitest';
import type { IssueReading } from '../../../src/domain/context.ts';
import { makeIssue } from '../../fakes/context.ts';
import { adfOf } from '../../fakes/servers/jira/issue-json.ts';
import { acceptanceFieldId } from '../../fakes/servers/jira/jira-content.ts';
import { jiraUser } from '../../fakes/servers/jira/jira-server.ts';
import { type Opened, openCloud, openDataCenter } from './open-tracker.ts';

let opened: Opened | null = null;
afterEach(async () => {
  await opened?.close();
  opened = null;
});

const signal = () => AbortSignal.timeout(20_000);
const keysOf = (count: number) => Array.from({ length: count }, (_, index) => `PAY-${index + 1}`);
const issuesOf = (keys: readonly string[]) => keys.map((key) => makeIssue({ key }));

async function readAll(what: Opened, keys: readonly string[]): Promise<readonly IssueReading[]> {
  opened = what;
  const { readings, problems } = await what.tracker.readIssues(keys, { signal: signal() });
  expect(problems).toEqual([]);
  return readings;
}

const calls = ({ server }: Opened) => server.requests.map(({ method, path }) => `${method} ${path}`);

describe.each([
  ['Cloud', openCloud],
  ['Data Center', openDataCenter],
] as const)('calls of Jira %s', (_, open) => {
  it.each([
    { count: 1, most: 2 },
    { count: 100, most: 2 },
    { count: 101, most: 3 },
    { count: 1000, most: 11 },
  ])('$count issues that are there take $most calls', async ({ count, most }) => {
    const keys = keysOf(count);
    const what = await open({ issues: issuesOf(keys) });
    const readings = await readAll(what, keys);
    expect(readings.every(({ status }) => status === 'found')).toBe(true);
    expect(what.server.requests).toHaveLength(most);
    expect(what.server.concurrencyMax()).toBeLessThanOrEqual(4);
  });

  it('moved, missing and forbidden ones and epics take one more, however many there are', async () => {
    const keys = keysOf(200);
    const epic = { key: 'EPIC-1', title: 'The epic' };
    const issues = [
      ...keys.map((key) => makeIssue({ key, epic })),
      ...['NEW-1', 'NEW-2', 'SEC-1'].map((key) => makeIssue({ key })),
      makeIssue({ key: 'EPIC-1', title: 'The epic', type: 'Epic' }),
    ];
    const moved = { 'OLD-1': 'NEW-1', 'OLD-2': 'NEW-2' };
    const what = await open({ issues, moved, forbidden: ['SEC-1'] });
    const readings = await readAll(what, [...keys, 'OLD-1', 'GONE-1', 'SEC-1', 'OLD-2', 'GONE-2']);
    expect(what.server.requests.length).toBeLessThanOrEqual(Math.ceil(205 / 100) + 2);
    const unlike = readings.filter(({ status }) => status !== 'found');
    expect(unlike.map(({ key, status }) => [key, status])).toEqual([
      ['OLD-1', 'moved'],
      ['GONE-1', 'missing'],
      ['SEC-1', 'missing'],
      ['OLD-2', 'moved'],
      ['GONE-2', 'missing'],
    ]);
    expect(readings[0]).toMatchObject({ issue: { epic } });
  });

  it('asks nothing for no keys, or none that is one', async () => {
    const what = await open({ issues: [] });
    await readAll(what, []);
    await readAll(what, ['utf-8', 'PAY-0', '']);
    expect(what.server.requests).toEqual([]);
  });

  it('asks for each key once and for the fields that it reads', async () => {
    const what = await open({ issues: issuesOf(['PAY-7']) });
    await readAll(what, ['PAY-7', 'PAY-7']);
    const body = what.server.requests[1]?.body ?? '';
    expect(body.match(/PAY-7/gu)).toHaveLength(1);
    expect(JSON.parse(body)).toMatchObject({
      fields: expect.arrayContaining(['summary', 'description', acceptanceFieldId]),
    });
    expect(body).not.toContain('*all');
  });

  it.each([
    {
      auth: { kind: 'basic', ...jiraUser },
      header: `Basic ${Buffer.from(`${jiraUser.user}:${jiraUser.token}`).toString('base64')}`,
    },
    { auth: { kind: 'bearer', token: jiraUser.token }, header: `Bearer ${jiraUser.token}` },
  ] as const)('$auth.kind credentials, and no others', async ({ auth, header }) => {
    const what = await open({ issues: issuesOf(['PAY-7']) }, { auth });
    await readAll(what, ['PAY-7']);
    expect(what.server.requests.map(({ headers }) => headers['authorization'])).toEqual([header, header]);
    expect(what.server.requests.every(({ query }) => !query.toString().includes(jiraUser.token))).toBe(true);
  });

  it('takes acceptance criteria from the configured field first', async () => {
    const what = await open({ issues: issuesOf(['PAY-7']) }, { acceptanceFields: ['Fertig, wenn'] });
    const id = 'customfield_777';
    what.server.content.fields.push({ id, name: 'fertig wenn' });
    const [issue] = what.server.content.issues;
    if (issue !== undefined)
      what.server.content.issues = [
        { ...issue, values: { [id]: 'by config', [acceptanceFieldId]: 'by name' } },
      ];
    expect(await readAll(what, ['PAY-7'])).toMatchObject([{ issue: { acceptanceCriteria: 'by config' } }]);
  });

  it('finds acceptance criteria in a section of the description', async () => {
    const description = 'What we want.\n\nAcceptance criteria:\nIt works offline.\nIt says so.';
    const what = await open({ issues: [makeIssue({ description })] });
    expect(await readAll(what, ['PAY-7'])).toMatchObject([
      { issue: { acceptanceCriteria: expect.stringMatching(/^It works offline\.\n+It says so\.$/u) } },
    ]);
  });
});

describe('Jira Data Center', () => {
  it('tells one forbidden issue from a missing one', async () => {
    const content = { issues: issuesOf(['PAY-7', 'SEC-1']), forbidden: ['SEC-1'] };
    expect(await readAll(await openDataCenter(content), ['PAY-7', 'SEC-1'])).toMatchObject([
      { status: 'found' },
      { status: 'forbidden', reason: expect.stringContaining('permission') },
    ]);
  });

  it('reads the rest when the server refuses a question for the keys in it', async () => {
    const what = await openDataCenter(
      { issues: issuesOf(['PAY-7', 'PAY-8']) },
      {},
      { alwaysValidates: true },
    );
    expect(await readAll(what, ['PAY-7', 'GONE-1', 'PAY-8', 'GONE-2'])).toMatchObject([
      { key: 'PAY-7', status: 'found' },
      { key: 'GONE-1', status: 'missing' },
      { key: 'PAY-8', status: 'found' },
      { key: 'GONE-2', status: 'missing' },
    ]);
  });

  it('reads all pages of a server with small ones', async () => {
    const keys = keysOf(100);
    const what = await openDataCenter({ issues: issuesOf(keys) }, {}, { pageSizeMax: 40 });
    expect((await readAll(what, keys)).every(({ status }) => status === 'found')).toBe(true);
    expect(calls(what)).toHaveLength(4);
  });

  it('keeps the key of an epic that it may not see', async () => {
    const what = await openDataCenter({ issues: [makeIssue({ epic: { key: 'SEC-9', title: 'Secret' } })] });
    expect(await readAll(what, ['PAY-7'])).toMatchObject([{ issue: { epic: { key: 'SEC-9', title: '' } } }]);
  });
});

describe('Jira Cloud', () => {
  it('asks for one left over by itself', async () => {
    const what = await openCloud({ issues: issuesOf(['PAY-7']) });
    expect(await readAll(what, ['PAY-7', 'GONE-1'])).toMatchObject([
      { status: 'found' },
      { status: 'missing' },
    ]);
    expect(calls(what)).toEqual([
      'GET /rest/api/3/field',
      'POST /rest/api/3/issue/bulkfetch',
      'GET /rest/api/3/issue/GONE-1',
    ]);
  });

  it('reads documents with tasks and tables', async () => {
    const what = await openCloud({ issues: issuesOf(['PAY-7']) });
    const [issue] = what.server.content.issues;
    const task = {
      type: 'taskItem',
      attrs: { localId: '1', state: 'DONE' },
      content: [{ type: 'text', text: 'ran' }],
    };
    const document = {
      ...adfOf('Plan'),
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '인수 조건' }] },
        { type: 'taskList', attrs: { localId: '0' }, content: [task] },
      ],
    };
    if (issue !== undefined) what.server.content.issues = [{ ...issue, values: { description: document } }];
    expect(await readAll(what, ['PAY-7'])).toMatchObject([
      { issue: { description: '## 인수 조건\n\n☑ ran', acceptanceCriteria: '☑ ran' } },
    ]);
  });
});

// Issues by JQL, over both kinds of Jira.
import { afterEach, describe, expect, it } from 'vitest';
import { readTrackedReports } from '../../../src/adapters/jira/tracked-reports.ts';
import { makeIssue } from '../../fakes/context.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import { startJiraCloud } from '../../fakes/servers/jira/cloud-server.ts';
import { dataCenterPath, startJiraDataCenter } from '../../fakes/servers/jira/data-center-server.ts';
import { adfOf } from '../../fakes/servers/jira/issue-json.ts';
import {
  cloudFields,
  dataCenterFields,
  type JiraContent,
  type JiraField,
  jiraContent,
} from '../../fakes/servers/jira/jira-content.ts';
import { type JiraServer, jiraUser } from '../../fakes/servers/jira/jira-server.ts';

let server: JiraServer | null = null;
afterEach(async () => {
  await server?.close();
  const [mistake] = server?.mistakes ?? [];
  server = null;
  if (mistake !== undefined) throw mistake;
});

const rootCause: JiraField = { id: 'customfield_500', name: 'Root Cause' };
const prevention: JiraField = { id: 'customfield_501', name: '재발 방지 대책' };
const other: JiraField = { id: 'customfield_502', name: 'Story points' };

const contentOf = (count: number, fields: readonly JiraField[]): JiraContent => {
  const issues = Array.from({ length: count }, (_, index) =>
    makeIssue({
      key: `INC-${index + 1}`,
      title: `장애 ${index + 1}`,
      description: 'What happened.',
      labels: ['sev1'],
    }),
  );
  return jiraContent({ issues: [...issues, makeIssue({ key: 'PAY-1' })] }, [
    ...fields,
    rootCause,
    prevention,
    other,
  ]);
};

const kinds = [
  {
    name: 'Cloud',
    path: '',
    deployment: 'cloud',
    rich: adfOf,
    start: (count: number) => startJiraCloud(contentOf(count, cloudFields)),
  },
  {
    name: 'Data Center',
    path: dataCenterPath,
    deployment: 'data-center',
    rich: (text: string) => text,
    start: (count: number) => startJiraDataCenter(contentOf(count, dataCenterFields), { pageSizeMax: 40 }),
  },
] as const;

describe.each(kinds)('issues by JQL of Jira $name', ({ start, path, deployment, rich }) => {
  const read = (of: JiraServer, jql: string, more = {}) =>
    readTrackedReports(
      {
        url: `${of.url}${path}`,
        deployment,
        auth: { kind: 'basic', ...jiraUser },
        timeoutMs: 5_000,
        fetch: globalThis.fetch,
        retry: { attemptsMax: 3, baseDelayMs: 1, maxDelayMs: 2_000 },
        ...more,
      },
      { jql, signal: AbortSignal.timeout(20_000) },
    );

  it('come whole: description, and fields that are called like parts of a report', async () => {
    server = await start(1);
    const [issue] = server.content.issues;
    if (issue !== undefined)
      server.content.issues = [
        {
          ...issue,
          values: {
            created: '2026-03-31T10:00:00.000+0900',
            components: [{ id: '1', name: 'checkout' }],
            [rootCause.id]: rich('A lock.'),
            [prevention.id]: rich('락 타임아웃을 둔다.'),
            [other.id]: 5,
          },
        },
      ];
    expect(await read(server, 'project = INC')).toEqual({
      problems: [],
      reports: [
        {
          key: 'INC-1',
          title: '장애 1',
          text: 'What happened.',
          sections: [
            { name: 'Root Cause', text: 'A lock.' },
            { name: '재발 방지 대책', text: '락 타임아웃을 둔다.' },
          ],
          createdAt: '2026-03-31T10:00:00.000+0900',
          priority: expect.anything(),
          services: ['checkout'],
          labels: ['sev1'],
          url: expect.stringMatching(/\/browse\/INC-1$/u),
        },
      ],
    });
  });

  it.each([0, 1, 50, 51, 230])('%i of them are read to the last page', async (count) => {
    server = await start(count);
    const { reports, problems } = await read(server, 'project = INC ORDER BY key');
    expect(problems).toEqual([]);
    expect(reports.map(({ key }) => key)).toEqual(
      Array.from({ length: count }, (_, index) => `INC-${index + 1}`),
    );
    const pages = Math.max(1, Math.ceil(count / (deployment === 'cloud' ? 50 : 40)));
    expect(server.requests).toHaveLength(pages + 1);
  });

  it('a JQL that Jira refuses is the mistake of who wrote it, in the words of Jira', async () => {
    server = await start(1);
    const failure = await failureOfPromise(read(server, 'ORDER BY key'));
    expect(failure.code).toBe('incidents/invalid');
    expect(failure.message).toMatch(/JQL/u);
  });

  it('are read without the list of fields, which is then a problem', async () => {
    server = await start(2);
    server.faults.inject(
      { kind: 'status', status: 503 },
      { when: (request) => request.path.endsWith('/field'), times: 9 },
    );
    const { reports, problems } = await read(server, 'project = INC');
    expect(reports).toHaveLength(2);
    expect(problems).toEqual([expect.stringContaining('root cause')]);
  });

  it.each([
    ['a page that stays away', { kind: 'status', status: 503 }, 'jira/unavailable'],
    ['a login page', { kind: 'html', status: 200 }, 'jira/bad-answer'],
    ['too many requests', { kind: 'rate-limited', retryAfter: '3600' }, 'jira/rate-limited'],
  ] as const)('%s is a failure, and no shorter list', async (_, fault, code) => {
    server = await start(120);
    let pages = 0;
    server.faults.inject(fault, {
      when: (request) => /\/search(?:\/jql)?$/u.test(request.path) && ++pages > 1,
      times: 99,
    });
    expect((await failureOfPromise(read(server, 'project = INC'))).code).toBe(code);
  });

  it('wrong credentials are told as such', async () => {
    server = await start(1);
    const auth = { kind: 'bearer', token: 'wrong' } as const;
    expect((await failureOfPromise(read(server, 'project = INC', { auth }))).code).toBe('jira/unauthorized');
  });
});

// Where incidents add takes reports from: the one source that was given, or the event of the workflow. Effects: writes a temporary folder.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/config/default-settings.ts';
import { trackedReport } from '../../../src/core/incidents/sources/tracked-report.ts';
import type { Settings } from '../../../src/domain/settings.ts';
import type { GivenOption, Surroundings } from '../../../src/hosts/command.ts';
import { readCredentials } from '../../../src/hosts/credentials.ts';
import { jiraAuthOf } from '../../../src/hosts/jira-auth.ts';
import type { OptionName } from '../../../src/hosts/options.ts';
import { reportsSourceOf } from '../../../src/hosts/report-sources.ts';
import { failureOf, failureOfPromise } from '../../fakes/failure-of.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockkeeper-sources-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Environment = Readonly<Record<string, string>>;

function sourceOf(
  given: Partial<Record<OptionName, string>>,
  environment: Environment = {},
  settings = defaultSettings,
) {
  const options = new Map<OptionName, GivenOption>(
    Object.entries(given).map(([name, value]) => [
      name as OptionName,
      { value, origin: { kind: 'flag', name } },
    ]),
  );
  const surroundings: Surroundings = {
    host: 'shell',
    workingDirectory: folder,
    progress: { step: () => undefined, warn: () => undefined },
    actor: null,
    environment,
    credentials: readCredentials(environment),
    terminal: { width: 80, color: false },
    actions: null,
  };
  return reportsSourceOf({ given: options, surroundings, settings });
}

const signal = new AbortController().signal;
const write = (name: string, value: unknown) =>
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
const idsOf = async (source: ReturnType<typeof sourceOf>) =>
  (await source.readReports({ signal })).events.map((event) =>
    event.kind === 'report' ? event.report.id : `-${event.id}`,
  );

const issue = {
  number: 12,
  title: ' Checkout down ',
  body: 'Severity: SEV2\r\n\r\nA lock.\n',
  created_at: '2026-03-31T10:00:00Z',
  html_url: 'https://github.com/shop/ops/issues/12',
  labels: [{ name: 'service: checkout' }, { name: 'incident' }],
};
const opened = { action: 'opened', issue, repository: { full_name: 'shop/ops' } };

describe('the event of a workflow', () => {
  const event = (name: string): Environment => ({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
  });

  test('issues and repository_dispatch are read when nothing else is given', async () => {
    write('event.json', opened);
    expect(await idsOf(sourceOf({}, event('issues')))).toEqual(['github:shop/ops#12']);
    write('event.json', { client_payload: { id: 'a', text: 'x' } });
    expect(await idsOf(sourceOf({}, event('repository_dispatch')))).toEqual(['a']);
  });

  test('goes by --label', async () => {
    write('event.json', opened);
    expect(await idsOf(sourceOf({ label: 'outage, sev' }, event('issues')))).toEqual([]);
    expect(await idsOf(sourceOf({ label: 'outage, INCIDENT' }, event('issues')))).toEqual([
      'github:shop/ops#12',
    ]);
  });

  test.each(['push', 'schedule', '__proto__', 'constructor'])('%s brings none, and says so', (name) => {
    const failure = failureOf(() => sourceOf({}, event(name)));
    expect(failure.code).toBe('arguments/invalid');
    expect(failure.message).toContain(name);
  });

  test('a file that is given counts before it', async () => {
    write('event.json', opened);
    write('x.jsonl', '{"id":"a","text":"x"}');
    expect(await idsOf(sourceOf({ source: 'x.jsonl' }, event('issues')))).toEqual(['a']);
  });

  test('an issue says the same by its event as by --github-issues: neither undoes the other', async () => {
    write('event.json', opened);
    const { events } = await sourceOf({}, event('issues')).readReports({ signal });
    const byLabel = trackedReport(
      {
        key: 'shop/ops#12',
        title: issue.title,
        text: issue.body,
        sections: [],
        createdAt: issue.created_at,
        priority: null,
        services: [],
        labels: ['incident', 'service: checkout'],
        url: issue.html_url,
      },
      'github-issue',
    );
    expect(byLabel.events).toEqual(events);
  });
});

describe('a source that is given', () => {
  test.each<[string, Partial<Record<OptionName, string>>, string]>([
    ['none', {}, 'needs something'],
    ['two', { source: 'x', jql: 'project = INC' }, 'one source at a time'],
    ['two others', { 'github-issues': 'a/b', jql: 'project = INC' }, 'one source at a time'],
    ['a service, offline', { jql: 'project = INC', offline: 'true' }, '--offline'],
    ['an empty label', { source: 'x', label: 'a,,b' }, 'empty entry'],
  ])('%s: arguments/invalid', (_, given, message) => {
    const failure = failureOf(() => sourceOf(given));
    expect(failure.code).toBe('arguments/invalid');
    expect(failure.message).toContain(message);
  });

  test.each<[string, Partial<Record<OptionName, string>>, Environment, string]>([
    ['Jira without an address', { jql: 'x' }, {}, 'arguments/invalid'],
    ['no repository', { 'github-issues': 'shop' }, { GITHUB_TOKEN: 't' }, 'arguments/invalid'],
    ['a path', { 'github-issues': 'shop/ops/..' }, { GITHUB_TOKEN: 't' }, 'arguments/invalid'],
    ['GitHub without a token', { 'github-issues': 'shop/ops' }, {}, 'github/unauthorized'],
  ])('%s ends before anything is asked', async (_, given, environment, code) => {
    expect((await failureOfPromise(sourceOf(given, environment).readReports({ signal }))).code).toBe(code);
  });

  test('is read as what --as says', async () => {
    write('x.txt', JSON.stringify({ id: 'a', text: 'x' }));
    expect(await idsOf(sourceOf({ source: 'x.txt' }))).toEqual(['file:x.txt']);
    expect(await idsOf(sourceOf({ source: 'x.txt', as: 'jsonl' }))).toEqual(['a']);
    write('x.json', opened);
    expect(await idsOf(sourceOf({ source: 'x.json' }))).toEqual(['github:shop/ops#12']);
    expect(await idsOf(sourceOf({ source: 'x.json', as: 'files' }))).toEqual(['file:x.json']);
    expect(
      (await sourceOf({ source: 'x.json', as: 'pagerduty' }).readReports({ signal })).problems,
    ).toHaveLength(1);
  });

  test('a description of Jira is read as text, in wiki markup or as a document', async () => {
    const description = {
      type: 'doc',
      version: 1,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: '락을 잡았다.' }] }],
    };
    for (const text of [description, '{color:red}락을 잡았다.{color}']) {
      write('x.json', {
        webhookEvent: 'jira:issue_created',
        issue: { key: 'INC-7', fields: { description: text } },
      });
      const { events } = await sourceOf({ source: 'x.json' }).readReports({ signal });
      expect(events).toMatchObject([{ report: { text: '락을 잡았다.' } }]);
    }
  });
});

describe('what Jira is told of the run', () => {
  const jira = { auth: 'auto' } as NonNullable<Settings['jira']>;
  test.each([
    ['auto', { JIRA_TOKEN: 't' }, { kind: 'bearer', token: 't' }],
    ['auto', { JIRA_TOKEN: 't', JIRA_USER: 'u' }, { kind: 'basic', user: 'u', token: 't' }],
    ['bearer', { JIRA_TOKEN: 't', JIRA_USER: 'u' }, { kind: 'bearer', token: 't' }],
    [
      'basic',
      { JIRA_TOKEN: 't' },
      { code: 'jira/unauthorized', message: expect.stringContaining('JIRA_USER') },
    ],
    ['auto', {}, { code: 'jira/unauthorized', message: expect.stringContaining('JIRA_TOKEN') }],
  ] as const)('%s with %j', (auth, environment, told) => {
    expect(jiraAuthOf({ ...jira, auth }, readCredentials(environment))).toMatchObject(told);
  });
});

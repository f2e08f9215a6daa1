// Issues of Jira that a JQL finds, as reports of outages. Effects: network.
import { searchAndReconsileIssuesUsingJqlPost } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import type { TrackedReport } from '../../domain/incident-report.ts';
import { Failure } from '../../failure.ts';
import type { JiraSite } from './deployment.ts';
import { type IssueTrackerInput, locateClient } from './issue-tracker.ts';
import { createJiraApi } from './jira-api.ts';
import { createJiraClient } from './jira-client.ts';
import { jiraErrorOf } from './jira-error.ts';
import { type TextFormat, valueNames, valueText } from './jira-text.ts';
import { readList, readPath, readText } from './json-value.ts';
import { findReportFields, type ReportField } from './report-fields.ts';

/** What the search gave; problems are for people. */
export type TrackedReports = {
  readonly reports: readonly TrackedReport[];
  readonly problems: readonly string[];
};

/** Descriptions are long: an answer stays far below what is read at once. */
const issuesPerPage = 50;
const issuesMax = 10_000;
const pagesMax = (2 * issuesMax) / issuesPerPage;

const askedFields = [
  'summary',
  'description',
  'created',
  'priority',
  'components',
  'labels',
  'status',
  'issuetype',
];

/**
 * All issues that the JQL finds, up to ten thousand: description, and fields that are called like parts of a report
 * (Root cause, Impact, 재발 방지 …). Comments are not read.
 *
 * @throws {Failure} `jira/…`; `incidents/invalid` when Jira refuses the JQL; as `createIssueTracker`
 */
export async function readTrackedReports(
  input: Omit<IssueTrackerInput, 'acceptanceFields'>,
  { jql, signal }: { readonly jql: string; readonly signal: AbortSignal },
): Promise<TrackedReports> {
  const clientInput = locateClient(input);
  const { site } = clientInput;
  const client = createJiraClient(clientInput, signal);
  const problems: string[] = [];
  const fields = await readFields(client, site, problems);
  const reports: TrackedReport[] = [];
  const page = site.deployment === 'cloud' ? cloudPages(client) : dataCenterPages(client);
  let at: PagePosition | null = { token: null, startAt: 0 };
  for (let count = 0; at !== null && count < pagesMax; count += 1) {
    const { issues, next }: Page = await askPage(page, { jql, fields, at, site });
    for (const issue of issues) {
      const report = toReport(issue, fields, site);
      if (report !== null) reports.push(report);
    }
    at = next;
    if (reports.length >= issuesMax) break;
  }
  if (at !== null)
    problems.push(
      `Jira finds more than ${reports.length} issues; those after them were not read. Narrow the JQL, for example by time.`,
    );
  return { reports: reports.slice(0, issuesMax), problems };
}

/** Without the list of fields the descriptions can still be read. */
async function readFields(
  client: Client,
  site: JiraSite,
  problems: string[],
): Promise<readonly ReportField[]> {
  try {
    return findReportFields(await createJiraApi(client, site).readFields());
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const isRefused = error.code === 'jira/unauthorized' || error.code === 'jira/forbidden';
    // Data Center locks a user out after a few logins that failed.
    if (isRefused && site.deployment === 'data-center') throw error;
    problems.push(`${error.message} Fields for root cause, impact and prevention were not looked for.`);
    return [];
  }
}

type PagePosition = { readonly token: string | null; readonly startAt: number };
type Page = { readonly issues: readonly unknown[]; readonly next: PagePosition | null };
type PageQuestion = { readonly jql: string; readonly fields: readonly string[]; readonly at: PagePosition };
type AskPage = (question: PageQuestion) => Promise<Page>;

const cloudPages =
  (client: Client): AskPage =>
  async ({ jql, fields, at }) => {
    const answer: unknown = await searchAndReconsileIssuesUsingJqlPost(client, {
      jql,
      fields: [...fields],
      maxResults: issuesPerPage,
      ...(at.token !== null && { nextPageToken: at.token }),
    });
    const token = readText(answer, 'nextPageToken');
    const isLast = token === null || token === at.token || readPath(answer, 'isLast') === true;
    return { issues: issuesOf(answer), next: isLast ? null : { token, startAt: 0 } };
  };

const dataCenterPages =
  (client: Client): AskPage =>
  async ({ jql, fields, at }) => {
    const answer: unknown = await client.sendRequest({
      url: '/rest/api/2/search',
      method: 'POST',
      body: { jql, startAt: at.startAt, maxResults: issuesPerPage, fields },
    });
    const issues = issuesOf(answer);
    const startAt = at.startAt + issues.length;
    const total = readPath(answer, 'total');
    const isLast = issues.length === 0 || typeof total !== 'number' || startAt >= total;
    return { issues, next: isLast ? null : { token: null, startAt } };
  };

async function askPage(
  ask: AskPage,
  input: {
    readonly jql: string;
    readonly fields: readonly ReportField[];
    readonly at: PagePosition;
    readonly site: JiraSite;
  },
): Promise<Page> {
  const { jql, fields, at, site } = input;
  try {
    return await ask({ jql, fields: [...askedFields, ...fields.map(({ id }) => id)], at });
  } catch (error) {
    if (error instanceof NoIssues) throw badAnswer(site, error);
    throw error instanceof Failure && jiraErrorOf(error)?.status === 400 ? refusedJql(site, error) : error;
  }
}

/** An answer that is no list of issues. */
class NoIssues extends Error {}

function issuesOf(answer: unknown): readonly unknown[] {
  const issues = readPath(answer, 'issues');
  if (!Array.isArray(issues)) throw new NoIssues('no list of issues');
  return issues;
}

/** Null: it has no key, so that nobody can tell which one it is. */
function toReport(issue: unknown, fields: readonly ReportField[], site: JiraSite): TrackedReport | null {
  const key = readText(issue, 'key');
  if (key === null) return null;
  const format: TextFormat = site.deployment === 'cloud' ? 'adf' : 'wiki';
  const values = readPath(issue, 'fields');
  return {
    key,
    title: readText(values, 'summary'),
    text: valueText(readPath(values, 'description'), format),
    sections: fields
      .map(({ id, name }) => ({ name, text: valueText(readPath(values, id), format) }))
      .filter(({ text }) => text !== ''),
    createdAt: readText(values, 'created'),
    priority: readText(values, 'priority', 'name'),
    services: valueNames(values, 'components'),
    labels: readList(values, 'labels').filter((label) => typeof label === 'string'),
    url: site.urlOf(issue, key),
  };
}

function refusedJql(site: JiraSite, cause: Failure): Failure {
  const said = jiraErrorOf(cause)?.said.slice(0, 3) ?? [];
  return new Failure({
    code: 'incidents/invalid',
    message: `Jira at ${site.host} refuses the JQL.${said.length === 0 ? '' : ` It says: ${said.join(' · ')}`}`,
    hint: 'Try it in the search of Jira. Cloud wants a condition in it, not only an order: project = INC ORDER BY key.',
    cause,
  });
}

const badAnswer = (site: JiraSite, cause: unknown): Failure =>
  new Failure({
    code: 'jira/bad-answer',
    message: `Jira at ${site.host} gave JSON that is not a list of issues.`,
    hint: 'Check that the address is that of Jira and not of another service beside it.',
    cause,
  });

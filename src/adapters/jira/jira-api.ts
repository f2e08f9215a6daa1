// The calls that are made of Jira: Cloud's by jira.js, Data Center's beside them. Effects: network.
import { bulkFetchIssues, getFields, getIssue } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import { Failure } from '../../failure.ts';
import type { JiraSite } from './deployment.ts';
import { jiraErrorOf } from './jira-error.ts';
import { readList, readPath, readText } from './json-value.ts';

/** Keys that one call asks for; Cloud takes no more. */
export const keysPerCall = 100;

/** What Jira gave, and what it says of issues that it did not give. */
export type IssuesAnswer = {
  readonly issues: readonly unknown[];
  /** Why it knows of no such issue, by key. */
  readonly unknown: ReadonlyMap<string, string>;
  /** Why it could not fetch an issue, by the key or id that it names. */
  readonly failed: ReadonlyMap<string, string>;
};

export type IssuesQuestion = {
  readonly keys: readonly string[];
  readonly fields: readonly string[];
  /** With the keys that an issue had before. */
  readonly withHistory: boolean;
};

/** Keys are checked before they come here. */
export type JiraApi = {
  readonly readFields: () => Promise<readonly unknown[]>;
  /** Up to `keysPerCall` issues. Those that are not there are not in the answer; moved ones come with their new key. */
  readonly readIssues: (question: IssuesQuestion) => Promise<IssuesAnswer>;
  readonly readIssue: (key: string, fields: readonly string[]) => Promise<unknown>;
};

export const createJiraApi = (client: Client, site: JiraSite): JiraApi =>
  site.deployment === 'cloud' ? cloudApi(client, site) : dataCenterApi(client, site);

const cloudApi = (client: Client, site: JiraSite): JiraApi => ({
  readFields: async () => asFields(await getFields(client), site),
  readIssues: async ({ keys, fields, withHistory }) => {
    const answer: unknown = await bulkFetchIssues(client, {
      issueIdsOrKeys: [...keys],
      fields: [...fields],
      ...(withHistory ? { expand: ['changelog'] } : {}),
    });
    const errors = readList(answer, 'issueErrors').map(
      (error) => [readText(error, 'id') ?? '', readText(error, 'errorMessage') ?? 'no reason given'] as const,
    );
    return { issues: asIssues(answer, site), unknown: new Map(), failed: new Map(errors) };
  },
  readIssue: (key, fields) => getIssue(client, { issueIdOrKey: key, fields: [...fields] }),
});

const dataCenterApi = (client: Client, site: JiraSite): JiraApi => ({
  readFields: async () =>
    asFields(await client.sendRequest({ url: '/rest/api/2/field', method: 'GET' }), site),
  readIssues: async (question) => {
    const failed = new Map<string, string>();
    try {
      return { issues: await searchAll(client, site, question), unknown: new Map(), failed };
    } catch (error) {
      const unknown = unknownKeys(error, question.keys);
      if (unknown.size === 0) throw error;
      // A server that checks keys all the same: those that it did not name are asked for once more.
      const keys = question.keys.filter((key) => !unknown.has(key));
      const issues = keys.length === 0 ? [] : await searchAll(client, site, { ...question, keys });
      return { issues, unknown, failed };
    }
  },
  readIssue: (key, fields) =>
    client.sendRequest({
      url: `/rest/api/2/issue/${key}`,
      method: 'GET',
      searchParams: { fields: [...fields] },
    }),
});

/** All pages; there is one, unless an administrator made pages smaller than a hundred. */
async function searchAll(
  client: Client,
  site: JiraSite,
  question: IssuesQuestion,
): Promise<readonly unknown[]> {
  const issues: unknown[] = [];
  for (let page = 0; page < keysPerCall; page += 1) {
    const answer: unknown = await client.sendRequest({
      url: '/rest/api/2/search',
      method: 'POST',
      body: {
        jql: `key in (${question.keys.map((key) => `"${key}"`).join(', ')})`,
        startAt: issues.length,
        maxResults: keysPerCall,
        fields: question.fields,
        // One key that does not exist would else refuse the whole question.
        validateQuery: false,
        ...(question.withHistory ? { expand: ['changelog'] } : {}),
      },
    });
    const more = asIssues(answer, site);
    issues.push(...more);
    const total = readPath(answer, 'total');
    if (more.length === 0 || typeof total !== 'number' || issues.length >= total) break;
  }
  return issues;
}

/** The keys that Jira names when it refuses a question. */
function unknownKeys(error: unknown, keys: readonly string[]): ReadonlyMap<string, string> {
  const jiraError = error instanceof Failure ? jiraErrorOf(error) : null;
  const unknown = new Map<string, string>();
  if (jiraError?.status !== 400) return unknown;
  for (const text of jiraError.said) {
    const words = new Set(text.match(/[A-Z][A-Z0-9_]+-\d+/gu));
    for (const key of keys) if (words.has(key) && !unknown.has(key)) unknown.set(key, text);
  }
  return unknown;
}

function asFields(answer: unknown, site: JiraSite): readonly unknown[] {
  if (Array.isArray(answer)) return answer;
  throw badAnswer(site, 'a list of fields');
}

function asIssues(answer: unknown, site: JiraSite): readonly unknown[] {
  const issues = readPath(answer, 'issues');
  if (Array.isArray(issues)) return issues;
  throw badAnswer(site, 'a list of issues');
}

const badAnswer = (site: JiraSite, wanted: string): Failure =>
  new Failure({
    code: 'jira/bad-answer',
    message: `Jira at ${site.host} gave JSON that is not ${wanted}.`,
    hint: 'Check that the address is that of Jira and not of another service beside it.',
  });

// A local Jira Cloud: API v3. Effects: listens on a local port.
import { readApiDescription } from '../api-description.ts';
import type { FakeAnswer, FakeRequest } from '../http-faults.ts';
import { fieldsJson, issueJson } from './issue-json.ts';
import { findIssue, type JiraContent } from './jira-content.ts';
import { errorJson, isKnown, type JiraServer, json, keepPaths, startJiraServer } from './jira-server.ts';
import { searchJql } from './search-jql.ts';

const api = '/rest/api/3';
const style = { deployment: 'cloud', api: `https://example.atlassian.net${api}` } as const;
const notFound = 'Issue does not exist or you do not have permission to see it.';

const served = [
  `${api}/field`,
  `${api}/issue/bulkfetch`,
  `${api}/issue/{issueIdOrKey}`,
  `${api}/search`,
  `${api}/search/jql`,
];

type CloudOptions = {
  /** Wrong credentials are answered as those of a stranger, with nothing in it, as some calls of Cloud do. */
  readonly answersStrangers?: boolean;
};

export async function startJiraCloud(content: JiraContent, options: CloudOptions = {}): Promise<JiraServer> {
  const description = await readApiDescription('jira-cloud-v3-slim.json', (definition) =>
    keepPaths(definition, served),
  );
  const nothing = { issues: [], issueErrors: [] };
  return startJiraServer({
    content,
    described: { by: description, prefix: '' },
    refuse: (request) => {
      if (isKnown(request)) return null;
      const headers = { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' };
      if (options.answersStrangers === true)
        return json(200, request.path.endsWith('/field') ? [] : nothing, headers);
      return json(401, { message: 'Client must be authenticated to access this resource.' });
    },
    calls: (request) => answerCall(content, request),
  });
}

function answerCall(content: JiraContent, request: FakeRequest): FakeAnswer | null {
  const call = `${request.method} ${request.path}`;
  if (call === `GET ${api}/field`) return json(200, fieldsJson(content));
  if (call === `POST ${api}/issue/bulkfetch`) return bulkFetch(content, request);
  if (call === `POST ${api}/search/jql`) return searchByToken(content, request);
  if (request.path === `${api}/search`) return errorJson(410, 'The requested API has been removed.');
  const key = call.startsWith(`GET ${api}/issue/`) ? request.path.slice(`${api}/issue/`.length) : null;
  if (key === null) return null;
  const one = findIssue(content, key);
  if (one === undefined || one.isHidden) return errorJson(404, notFound);
  const fields = (request.query.get('fields') ?? '').split(',');
  return json(200, issueJson(one, style, { fields, withHistory: false }));
}

/** In the order of their ids; what is not there or hidden is left out without a word. */
function bulkFetch(content: JiraContent, request: FakeRequest): FakeAnswer {
  const asked = JSON.parse(request.body) as {
    readonly issueIdsOrKeys: readonly string[];
    readonly fields?: readonly string[];
    readonly expand?: readonly string[];
  };
  if (asked.issueIdsOrKeys.length > 100) return errorJson(400, 'At most 100 issues can be fetched.');
  const found = new Set(asked.issueIdsOrKeys.map((key) => findIssue(content, key)));
  const issues = content.issues
    .filter((one) => found.has(one) && !one.isHidden)
    .map((one) =>
      issueJson(one, style, {
        fields: asked.fields ?? [],
        withHistory: asked.expand?.includes('changelog') === true,
      }),
    );
  return json(200, { issues, issueErrors: [] });
}

/** Pages go on with a token, and the last one says so; without a list of fields there are ids alone. */
function searchByToken(content: JiraContent, request: FakeRequest): FakeAnswer {
  const asked = JSON.parse(request.body) as {
    readonly jql: string;
    readonly fields?: readonly string[];
    readonly maxResults?: number;
    readonly nextPageToken?: string;
  };
  const found = searchJql(content, asked.jql);
  if (found === null) return errorJson(400, 'Unbounded JQL queries are not allowed here.');
  const start = asked.nextPageToken === undefined ? 0 : Number(atob(asked.nextPageToken));
  const end = start + Math.min(asked.maxResults ?? 50, 100);
  const isLast = end >= found.length;
  return json(200, {
    issues: found
      .slice(start, end)
      .map((one) => issueJson(one, style, { fields: asked.fields ?? [], withHistory: false })),
    isLast,
    ...(isLast ? {} : { nextPageToken: btoa(String(end)) }),
  });
}

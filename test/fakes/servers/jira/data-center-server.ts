// A local Jira Data Center under a path of its own: API v2. Effects: listens on a local port.
import { readApiDescription } from '../api-description.ts';
import type { FakeAnswer, FakeRequest } from '../http-faults.ts';
import { fieldsJson, issueJson } from './issue-json.ts';
import { findIssue, type JiraContent, type JiraIssue } from './jira-content.ts';
import { errorJson, isKnown, type JiraServer, json, keepPaths, startJiraServer } from './jira-server.ts';
import { searchJql } from './search-jql.ts';

/** Where it lies on its server. */
export const dataCenterPath = '/jira';
const api = `${dataCenterPath}/rest/api/2`;
const style = { deployment: 'data-center', api: `http://localhost${api}` } as const;

type DataCenterOptions = {
  /** Checks the keys of a question whatever the question says. */
  readonly alwaysValidates?: boolean;
  /** The most issues of one page. */
  readonly pageSizeMax?: number;
  /** Logins that may fail before a CAPTCHA is asked for. */
  readonly failedLoginsMax?: number;
};

export async function startJiraDataCenter(
  content: JiraContent,
  options: DataCenterOptions = {},
): Promise<JiraServer> {
  const description = await readApiDescription('jira-dc-10.3-slim.json', mend);
  let failedLogins = 0;
  return startJiraServer({
    content,
    described: { by: description, prefix: `${dataCenterPath}/rest` },
    refuse: (request) => {
      if (isKnown(request)) return null;
      failedLogins += 1;
      if (failedLogins <= (options.failedLoginsMax ?? 3))
        return json(401, {}, { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' });
      const captcha = 'CAPTCHA_CHALLENGE; login-url=http://localhost/jira/login.jsp';
      return json(
        403,
        {},
        { 'x-seraph-loginreason': 'AUTHENTICATION_DENIED', 'x-authentication-denied-reason': captcha },
      );
    },
    calls: (request) => answerCall(content, request, options),
  });
}

type Described = {
  readonly paths: Readonly<
    Record<'/api/2/field', { readonly get: { readonly responses: Readonly<Record<'200', Content>> } }>
  >;
  readonly components: {
    readonly schemas: {
      readonly IssueBean: { readonly properties: { readonly fields: { additionalProperties: unknown } } };
    };
  };
};

type Content = { readonly content: { readonly 'application/json': { schema: unknown } } };

/** Where the published text is wrong: fields come in a list, and their values are not only objects. */
function mend(description: { paths: unknown }): void {
  keepPaths(description, ['/api/2/field', '/api/2/search', '/api/2/issue/{issueIdOrKey}']);
  const { paths, components } = description as unknown as Described;
  const fields = paths['/api/2/field'].get.responses['200'].content['application/json'];
  fields.schema = { type: 'array', items: fields.schema };
  components.schemas.IssueBean.properties.fields.additionalProperties = {};
}

function answerCall(
  content: JiraContent,
  request: FakeRequest,
  options: DataCenterOptions,
): FakeAnswer | null {
  const call = `${request.method} ${request.path}`;
  if (call === `GET ${api}/field`) return json(200, fieldsJson(content));
  if (call === `POST ${api}/search`) return search(content, request, options);
  const key = call.startsWith(`GET ${api}/issue/`) ? request.path.slice(`${api}/issue/`.length) : null;
  if (key === null) return null;
  const one = findIssue(content, key);
  if (one === undefined) return errorJson(404, 'Issue Does Not Exist');
  if (one.isHidden) return errorJson(403, 'You do not have the permission to see the specified issue.');
  const fields = (request.query.get('fields') ?? '').split(',');
  return json(200, issueJson(one, style, { fields, withHistory: false }));
}

type Question = {
  readonly jql: string;
  readonly startAt?: number;
  readonly maxResults?: number;
  readonly fields?: readonly string[];
  readonly expand?: readonly string[];
  readonly validateQuery?: boolean;
};

/** Knows questions of the form `key in ("A-1", …)`, and those of `searchJql`. */
function search(content: JiraContent, request: FakeRequest, options: DataCenterOptions): FakeAnswer {
  const asked = JSON.parse(request.body) as Question;
  const found = /^key in \("[^"]+"(?:, "[^"]+")*\)$/u.test(asked.jql)
    ? searchKeys(content, asked, options)
    : (searchJql(content, asked.jql) ?? errorJson(400, 'Error in the JQL Query.'));
  if ('status' in found) return found;
  const startAt = asked.startAt ?? 0;
  const maxResults = Math.min(asked.maxResults ?? 50, options.pageSizeMax ?? 1000);
  const withHistory = asked.expand?.includes('changelog') === true;
  const page = found.slice(startAt, startAt + maxResults);
  return json(200, {
    expand: 'schema,names',
    startAt,
    maxResults,
    total: found.length,
    issues: page.map((one) => issueJson(one, style, { fields: asked.fields ?? [], withHistory })),
  });
}

function searchKeys(
  content: JiraContent,
  asked: Question,
  options: DataCenterOptions,
): readonly JiraIssue[] | FakeAnswer {
  const keys = [...asked.jql.matchAll(/"([^"]+)"/gu)].map(([, key]) => key ?? '');
  const visible = (key: string) => {
    const one = findIssue(content, key);
    return one === undefined || one.isHidden ? null : one;
  };
  const unknown = keys.filter((key) => visible(key) === null);
  if (unknown.length > 0 && (options.alwaysValidates === true || asked.validateQuery !== false))
    return errorJson(
      400,
      ...unknown.map((key) => `An issue with key '${key}' does not exist for field 'key'.`),
    );
  const found = new Set(keys.map(visible));
  return content.issues.filter((one) => found.has(one));
}

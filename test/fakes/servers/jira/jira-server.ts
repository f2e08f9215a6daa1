// What the two fakes of Jira have in common: who may ask, and that nothing undescribed is said. Effects: listens on a local port.
import type { ApiDescription } from '../api-description.ts';
import { type FakeAnswer, type FakeRequest, type FakeServer, startFakeServer } from '../http-faults.ts';
import type { JiraContent } from './jira-content.ts';

/** `mistakes`: of the fake and of those who ask it; a test that leaves one has failed. */
export type JiraServer = FakeServer & { readonly content: JiraContent };

/** The one user of the fakes. */
export const jiraUser = { user: 'ada@example.com', token: 'fake-jira-token-5f2c' } as const;

/** What Jira answers to those who may ask; null: there is no such call. */
export type JiraCalls = (request: FakeRequest) => FakeAnswer | null;

export const json = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): FakeAnswer => ({
  status,
  headers,
  body: JSON.stringify(body),
});

export const errorJson = (status: number, ...errorMessages: readonly string[]): FakeAnswer =>
  json(status, { errorMessages, errors: {} });

/** Starts a fake. A call that it does not know, or that the description does not, is a mistake. */
export async function startJiraServer(input: {
  readonly content: JiraContent;
  readonly described: { readonly by: ApiDescription | null; readonly prefix: string };
  readonly calls: JiraCalls;
  readonly refuse: (request: FakeRequest) => FakeAnswer | null;
}): Promise<JiraServer> {
  const server = await startFakeServer(async (request) => {
    const refusal = input.refuse(request);
    if (refusal !== null) return refusal;
    const answer = input.calls(request);
    if (answer === null) throw new Error(`unmatched: ${request.method} ${request.path}`);
    const { by, prefix } = input.described;
    const path = request.path.slice(prefix.length);
    const problems = [
      ...(by?.checkRequest(request, path) ?? []),
      ...(by?.checkAnswer(request, path, answer) ?? []),
    ];
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return answer;
  });
  return { ...server, content: input.content };
}

/** Leaves in a description the paths that a fake serves: compiling all of them takes many seconds. */
export function keepPaths(definition: { paths: unknown }, served: readonly string[]): void {
  const all = definition.paths as Readonly<Record<string, unknown>>;
  const missing = served.filter((path) => !Object.hasOwn(all, path));
  if (missing.length > 0) throw new Error(`not described: ${missing.join(', ')}`);
  definition.paths = Object.fromEntries(served.map((path) => [path, all[path]]));
}

const basic = `Basic ${Buffer.from(`${jiraUser.user}:${jiraUser.token}`).toString('base64')}`;

/** Both ways of the one user. */
export const isKnown = ({ headers }: FakeRequest): boolean =>
  headers['authorization'] === basic || headers['authorization'] === `Bearer ${jiraUser.token}`;

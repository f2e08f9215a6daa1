// What the two fakes of Jira have in common: who may ask, and that nothing undescribed is said. Effects: listens on a local port.
import type { CheckExchange } from '../described-by-openapi.ts';
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
  readonly check: CheckExchange;
  readonly calls: JiraCalls;
  readonly refuse: (request: FakeRequest) => FakeAnswer | null;
}): Promise<JiraServer> {
  const server = await startFakeServer(async (request) => {
    const refusal = input.refuse(request);
    if (refusal !== null) return refusal;
    const answer = input.calls(request);
    if (answer === null) throw new Error(`unmatched: ${request.method} ${request.path}`);
    const problems = await input.check(request, answer);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return answer;
  });
  return { ...server, content: input.content };
}

const basic = `Basic ${Buffer.from(`${jiraUser.user}:${jiraUser.token}`).toString('base64')}`;

/** Both ways of the one user. */
export const isKnown = ({ headers }: FakeRequest): boolean =>
  headers['authorization'] === basic || headers['authorization'] === `Bearer ${jiraUser.token}`;

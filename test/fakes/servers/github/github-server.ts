// A fake GitHub, or Enterprise Server, on a local port. Effects: listens on a local port.
import { readApiDescription } from '../api-description.ts';
import { type FakeAnswer, type FakeRequest, type FakeServer, startFakeServer } from '../http-faults.ts';
import { answerGraphql } from './graphql.ts';
import type { GithubModel } from './model.ts';
import { answerRest } from './rest.ts';
import { answerWrite } from './rest-writes.ts';
import { createWritten, type Written } from './written.ts';

export type GithubServer = FakeServer & {
  readonly apiUrl: string;
  /** The one token that it takes. */
  readonly token: string;
  /** What was written to it; a test may add what others wrote. */
  readonly written: Written;
  /** Requests so far, by kind. */
  readonly counts: () => { readonly graphql: number; readonly rest: number };
};

const token = 'ghs_token-of-the-test';

/**
 * Answers GraphQL by the published schema and REST in its published shapes; with the description of the API at hand
 * (see `readApiDescription`) every REST request and answer is checked. Whatever is wrong is a mistake, and `close`
 * rejects when there was one: what GitHub would not take must not pass for a 404.
 */
export async function startGithubServer(input: {
  readonly model: GithubModel;
  readonly written?: Written;
  readonly isEnterprise?: boolean;
}): Promise<GithubServer> {
  const description = await readApiDescription('github-rest-slim.json');
  const written = input.written ?? createWritten();
  const prefix = input.isEnterprise ? '/api/v3' : '';
  const graphqlPath = input.isEnterprise ? '/api/graphql' : '/graphql';
  const refuse = (problems: readonly string[]) => {
    if (problems.length > 0) throw new Error(problems.join('\n'));
  };

  const answer = async (request: FakeRequest): Promise<FakeAnswer> => {
    if (request.headers['authorization'] !== `token ${token}`) return badCredentials;
    if (request.path === graphqlPath && request.method === 'POST') {
      return {
        status: 200,
        body: JSON.stringify(await answerGraphql(input.model, JSON.parse(request.body), written)),
      };
    }
    const path = request.path.slice(prefix.length);
    if (!request.path.startsWith(prefix)) throw new Error(`${request.path} lies outside ${prefix}`);
    const isDescribed = !undescribed.test(path);
    refuse((isDescribed && description?.checkRequest(request, path)) || []);
    const asked = { model: input.model, written, path, request };
    const found = answerWrite(asked) ?? answerRest(asked);
    if (found === null) throw new Error(`the fake has no route for ${request.method} ${path}`);
    refuse((isDescribed && description?.checkAnswer(request, path, found)) || []);
    return found;
  };

  const server = await startFakeServer(answer);
  const isGraphql = ({ path }: FakeRequest) => path === graphqlPath;
  return {
    ...server,
    apiUrl: `${server.url}${prefix}`,
    token,
    written,
    counts: () => {
      const graphql = server.requests.filter(isGraphql).length;
      return { graphql, rest: server.requests.length - graphql };
    },
    close: async () => {
      await server.close();
      if (server.mistakes.length > 0) throw new AggregateError(server.mistakes, String(server.mistakes[0]));
    },
  };
}

/** What the description leaves out; the types of the client hold the shapes of their answers. */
const undescribed = /\/approvals$|^\/orgs\//u;

const badCredentials: FakeAnswer = {
  status: 401,
  body: JSON.stringify({
    message: 'Bad credentials',
    documentation_url: 'https://docs.github.com/rest',
    status: '401',
  }),
};

// Answers GraphQL queries over the model by GitHub's published schema. Effects: reads the schema.
import {
  buildSchema,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import type {
  Denied,
  GithubModel,
  ModelCheckRun,
  ModelDeployment,
  ModelIssue,
  ModelPullRequest,
  ModelRepository,
} from './model.ts';
import { viewer, type Written } from './written.ts';

type ConnectionArguments = {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
};

let schema: Promise<GraphQLSchema> | null = null;

/** Built once a process: it takes half a second. */
async function buildPublishedSchema(): Promise<GraphQLSchema> {
  const published = await import('@octokit/graphql-schema');
  return buildSchema(published.schema.idl, { assumeValid: true, assumeValidSDL: true, noLocation: true });
}

/** The answer's body; a query that GitHub's schema does not allow is the test's mistake and throws. */
export async function answerGraphql(
  model: GithubModel,
  request: unknown,
  written: Written,
): Promise<unknown> {
  const { query, variables } = request as { query: string; variables: Readonly<Record<string, unknown>> };
  const document = parse(query);
  schema ??= buildPublishedSchema();
  const published = await schema;
  const mistakes = validate(published, document);
  if (mistakes.length > 0) throw new Error(`GitHub's schema refuses the query: ${mistakes[0]?.message}`);
  if (model.denied.includes('teams') && /\bon Team\b/u.test(query)) return refusedForScopes;
  const rootValue = {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const found = model.repositories.find((each) => each.owner === owner && each.name === name);
      if (found === undefined)
        throw refusal('NOT_FOUND', `Could not resolve to a Repository '${owner}/${name}'.`);
      return repositoryNode(model, found, written);
    },
  };
  return format(await execute({ schema: published, document, rootValue, variableValues: variables }));
}

function repositoryNode(model: GithubModel, repository: ModelRepository, written: Written) {
  const nameWithOwner = `${repository.owner}/${repository.name}`;
  const isKnown = (sha: string) =>
    repository.commits.includes(sha) || repository.pullRequests.some(({ commits }) => commits.includes(sha));
  return {
    nameWithOwner,
    defaultBranchRef: { name: repository.defaultBranch },
    object: ({ oid }: { oid: string }) =>
      isKnown(oid)
        ? {
            __typename: 'Commit',
            oid,
            checkSuites: guarded(model, 'workflows', (args: ConnectionArguments) =>
              connection(suitesOf(repository.checkRuns[oid] ?? []), args),
            ),
            associatedPullRequests: guarded(model, 'pull-requests', (args: ConnectionArguments) =>
              connection(
                repository.pullRequests
                  .filter(({ commits }) => commits.includes(oid))
                  .map((pull) => pullRequestNode(model, nameWithOwner, pull)),
                args,
              ),
            ),
          }
        : null,
    pullRequest: guarded(model, 'pull-requests', ({ number }: { number: number }) => {
      const found = repository.pullRequests.find(
        (pull) => pull.number === number && pull.repository === undefined,
      );
      if (found === undefined) throw refusal('NOT_FOUND', `Could not resolve to a PullRequest ${number}.`);
      return {
        ...pullRequestNode(model, nameWithOwner, found),
        comments: commentsOf(written, found, nameWithOwner),
      };
    }),
    issues: guarded(model, 'issues', (args: IssueArguments) =>
      connection(
        (repository.issues ?? [])
          .filter((issue) => isAskedFor(issue, args))
          .map((issue) => trackedNode(nameWithOwner, issue)),
        args,
      ),
    ),
    deployments: guarded(
      model,
      'deployments',
      (
        args: ConnectionArguments & {
          environments: readonly string[];
          orderBy: { direction: 'ASC' | 'DESC' };
        },
      ) => {
        const oldestFirst = [...repository.deployments, ...writtenDeployments(written, nameWithOwner)]
          .filter(({ environment }) => args.environments.includes(environment))
          .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
        const ordered = args.orderBy.direction === 'DESC' ? oldestFirst.reverse() : oldestFirst;
        return connection(ordered.map(deploymentNode), args);
      },
    ),
  };
}

const commentsOf = (written: Written, pull: ModelPullRequest, home: string) => (args: ConnectionArguments) =>
  connection(
    written.comments
      .filter((comment) => comment.home === home && comment.pullRequest === pull.number)
      .map(({ id, author, body }) => ({
        url: `https://github.com/${home}/pull/${pull.number}#issuecomment-${id}`,
        body,
        viewerDidAuthor: author === viewer,
      })),
    args,
  );

const writtenDeployments = (written: Written, home: string): readonly ModelDeployment[] =>
  written.deployments
    .filter((deployment) => deployment.home === home)
    .map(({ id, sha, environment, statuses }) => ({
      sha,
      environment,
      ref: null,
      createdAt: new Date(Date.parse('2026-03-01T00:00:00Z') + id * 1_000).toISOString(),
      statuses: statuses.map(({ state }) => state.toUpperCase() as ModelDeployment['statuses'][number]),
    }));

type IssueArguments = ConnectionArguments & {
  readonly labels: readonly string[];
  readonly states: readonly string[];
};

/** With any of the labels, whatever their case. */
const isAskedFor = (issue: ModelIssue, { labels, states }: IssueArguments): boolean =>
  states.includes(issue.state) &&
  issue.labels.some((name) => labels.some((label) => label.toLowerCase() === name.toLowerCase()));

const trackedNode = (home: string, issue: ModelIssue) => ({
  ...issue,
  url: `https://github.com/${home}/issues/${issue.number}`,
  labels: (args: ConnectionArguments) =>
    connection(
      issue.labels.map((name) => ({ name })),
      args,
    ),
});

const suitesOf = (runs: readonly ModelCheckRun[]) => {
  const suites = new Map(runs.map(({ suite = 1, workflow }) => [suite, workflow]));
  return [...suites].map(([databaseId, workflow]) => ({
    databaseId,
    workflowRun: workflow === undefined ? null : { workflow: { databaseId: workflow } },
  }));
};

function pullRequestNode(model: GithubModel, home: string, pull: ModelPullRequest) {
  const repository = { nameWithOwner: pull.repository ?? home };
  const latest = [...new Map(pull.reviews.map((review) => [review.reviewer, review])).values()];
  const opinions = pull.reviews.filter(({ state }) => state !== 'COMMENTED');
  const opinionated = [...new Map(opinions.map((review) => [review.reviewer, review])).values()];
  return {
    ...pull,
    repository,
    url: `https://github.com/${repository.nameWithOwner}/pull/${pull.number}`,
    merged: pull.mergedAt !== null,
    author: pull.author === null ? null : actor(pull.author),
    mergedBy: pull.mergedBy === null ? null : actor(pull.mergedBy),
    mergeCommit: pull.mergeCommit === null ? null : { oid: pull.mergeCommit },
    baseRefName: pull.baseBranch,
    headRefName: pull.headBranch,
    headRefOid: pull.headSha,
    commits: (args: ConnectionArguments) => connection(pull.commitAuthors.map(commitNode), args),
    labels: (args: ConnectionArguments) =>
      connection(
        pull.labels.map((name) => ({ name })),
        args,
      ),
    latestReviews: (args: ConnectionArguments) => connection(latest.map(reviewNode), args),
    latestOpinionatedReviews: (args: ConnectionArguments) => connection(opinionated.map(reviewNode), args),
    reviewRequests: guarded(model, 'reviewRequests', (args: ConnectionArguments) =>
      connection(
        pull.requestedReviewers.map((name) => ({ requestedReviewer: reviewer(name) })),
        args,
      ),
    ),
    closingIssuesReferences: guarded(model, 'closingIssuesReferences', (args: ConnectionArguments) =>
      connection(pull.closes.map(issueNode), args),
    ),
  };
}

const commitNode = (login: string | null) => ({
  commit: { author: { user: login === null ? null : { login } } },
});

const reviewNode = (review: ModelPullRequest['reviews'][number]) => ({
  ...review,
  authorCanPushToRepository: review.canWrite ?? true,
  author: review.reviewer === null ? null : actor(review.reviewer),
  commit: review.commit === null ? null : { oid: review.commit },
});

const issueNode = (issue: ModelPullRequest['closes'][number]) => ({
  number: issue.number,
  title: issue.title,
  url: `https://github.com/${issue.repository}/issues/${issue.number}`,
  repository: { nameWithOwner: issue.repository },
});

const deploymentNode = (deployment: ModelDeployment) => ({
  commitOid: deployment.sha,
  environment: deployment.environment,
  createdAt: deployment.createdAt,
  ref: deployment.ref === null ? null : { name: deployment.ref },
  latestStatus: deployment.statuses.length === 0 ? null : { state: deployment.statuses[0] },
  statuses: (args: ConnectionArguments) =>
    connection(
      deployment.statuses.map((state) => ({ state })),
      args,
    ),
});

/** GraphQL tells bots without their ending. */
const actor = (login: string) =>
  login.endsWith('[bot]')
    ? { __typename: 'Bot', login: login.replace(/\[bot\]$/u, '') }
    : { __typename: 'User', login };

const reviewer = (name: string) =>
  name.includes('/') ? { __typename: 'Team', combinedSlug: name } : { __typename: 'User', login: name };

/** As GitHub does: `first` must be there, and at most 100; cursors are opaque. */
function connection<T>(items: readonly T[], { first, after, last, before }: ConnectionArguments) {
  if (last !== undefined) return lastOf(items, last, before);
  if (first === undefined || first < 1 || first > 100) {
    throw refusal('EXCESSIVE_PAGINATION', 'first must be 1 to 100');
  }
  const start = after === undefined || after === null ? 0 : Number(atob(after));
  const nodes = items.slice(start, start + first);
  return {
    totalCount: items.length,
    nodes,
    pageInfo: { hasNextPage: start + first < items.length, endCursor: btoa(String(start + nodes.length)) },
  };
}

/** From the end towards the beginning, each page in the order of the list. */
function lastOf<T>(items: readonly T[], last: number, before: string | undefined) {
  if (last < 1 || last > 100) throw refusal('EXCESSIVE_PAGINATION', 'last must be 1 to 100');
  const end = before === undefined || before === null ? items.length : Number(atob(before));
  const start = Math.max(0, end - last);
  const pageInfo = { hasPreviousPage: start > 0, startCursor: btoa(String(start)) };
  return { totalCount: items.length, nodes: items.slice(start, end), pageInfo };
}

function guarded<Arguments, T>(model: GithubModel, what: Denied, resolve: (args: Arguments) => T) {
  return (args: Arguments): T => {
    if (model.denied.includes(what)) throw refusal('FORBIDDEN', 'Resource not accessible by integration');
    return resolve(args);
  };
}

const refusal = (type: string, message: string) => new GraphQLError(message, { extensions: { type } });

const refusedForScopes = {
  errors: [{ type: 'INSUFFICIENT_SCOPES', locations: [{ line: 1, column: 1 }], message: 'required scopes' }],
};

/** GitHub writes the type of an error beside its message. */
function format({ data, errors }: ExecutionResult): unknown {
  if (errors === undefined) return { data };
  const told = errors.map(({ message, path, locations, extensions }) => ({
    type: extensions['type'],
    path,
    locations,
    message,
  }));
  return { data, errors: told };
}

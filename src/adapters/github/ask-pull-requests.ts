// Asks GitHub what pull requests say. Effects: network, through the API.
import type { HostedPullRequest, SourceProblem } from '../../domain/context.ts';
import type { Sha } from '../../domain/units.ts';
import { Failure } from '../../failure.ts';
import type { Ask } from './ask-commits.ts';
import { RefusedQuery } from './failures.ts';
import { problemsOf } from './graphql-errors.ts';
import { asRecord } from './json.ts';
import { findCutLists, parsePullRequest } from './parse-pull-request.ts';
import { pullRequestsQuery } from './pull-request-queries.ts';

/** What the server has shown that this token may see; remembered between calls. */
export type Sight = { seesTeams: boolean };

export type Told = {
  readonly pullRequests: readonly HostedPullRequest[];
  readonly problems: readonly SourceProblem[];
};

/** `wanted`: numbers with the commits that each brought. @throws {Failure} `github/…` when nothing was answered */
export async function askPullRequests(
  ask: Ask & { readonly sight: Sight },
  wanted: readonly (readonly [number: number, commits: readonly Sha[]])[],
): Promise<Told> {
  const { owner, name } = ask.repository;
  const topic = { what: `pull requests of ${owner}/${name}`, feature: 'pull-requests' } as const;
  const answer = await queryAsMuchAsSeen(ask, (withTeams) => ({
    ...topic,
    signal: ask.signal,
    query: pullRequestsQuery(
      wanted.map(([number]) => number),
      withTeams,
    ),
    variables: { owner, name },
  }));
  const pullRequests: HostedPullRequest[] = [];
  const cut = new Set<string>();
  for (const [number, commits] of wanted) {
    const node = asRecord(answer.repository[`p${number}`]);
    const pullRequest = node === null ? null : parsePullRequest(node, commits);
    if (node === null || pullRequest === null) continue;
    pullRequests.push(pullRequest);
    for (const list of findCutLists(node)) cut.add(list);
  }
  const missing = wanted.length - pullRequests.length;
  return {
    pullRequests,
    problems: [
      ...problemsOf(answer.errors, topic),
      ...(missing > 0 ? [notTold(missing)] : []),
      ...(cut.size > 0 ? [cutLists([...cut].sort())] : []),
      ...(ask.sight.seesTeams ? [] : [noTeams]),
    ],
  };
}

/** A classic token without read:org is refused the whole query for the names of teams: it gets one without. */
async function queryAsMuchAsSeen(
  { api, sight }: Ask & { readonly sight: Sight },
  call: (withTeams: boolean) => Parameters<Ask['api']['query']>[0],
) {
  const withTeams = sight.seesTeams;
  try {
    return await api.query(call(withTeams));
  } catch (error) {
    const isForTeams =
      error instanceof Failure && error.cause instanceof RefusedQuery && error.cause.reason === 'scopes';
    if (!(withTeams && isForTeams)) throw error;
    sight.seesTeams = false;
    return await api.query(call(false));
  }
}

const notTold = (count: number): SourceProblem => ({
  code: 'github/bad-answer',
  message: `GitHub did not tell what ${count} of the pull requests say.`,
  hint: 'Run again; when it stays so, look at these pull requests on GitHub.',
});

const cutLists = (names: readonly string[]): SourceProblem => ({
  code: 'github/bad-answer',
  message: `Some pull requests have more than is read of: ${names.join(', ')}.`,
  hint: 'Look at these pull requests on GitHub.',
});

const noTeams: SourceProblem = {
  code: 'github/forbidden',
  message:
    'GitHub did not let the token read which teams were asked to review: the scope read:org is missing.',
  hint: 'Give the classic token the scope read:org, or use a fine-grained one.',
};

// Reads the pull requests that brought commits: first which, then what they say. Effects: network, through the API.
import type { Sha } from '../../domain/units.ts';
import type { CodeHost } from '../../service-ports.ts';
import { type Ask, askCommits } from './ask-commits.ts';
import { askPullRequests, type Sight } from './ask-pull-requests.ts';
import { type BatchResults, chunk, runBatches } from './batches.ts';
import { problemOf } from './failures.ts';
import { commitsPerQuery, pullRequestsPerQuery } from './pull-request-queries.ts';

/** One call for each hundred commits, and one for each fifty pull requests that brought them. */
export async function readPullRequests(
  ask: Ask & { readonly sight: Sight },
  commits: readonly Sha[],
): ReturnType<CodeHost['readPullRequests']> {
  const asked = [...new Set(commits)].filter((sha) => /^[0-9a-f]{40,64}$/u.test(sha));
  const brought = await runBatches(chunk(asked, commitsPerQuery), (batch) => askCommits(ask, batch));
  throwIfNothing(brought);
  const answered = new Map(brought.results.flatMap(({ numbers }) => [...numbers]));
  const wanted = groupByPullRequest(asked, answered);
  const told = await runBatches(chunk([...wanted], pullRequestsPerQuery), (batch) =>
    askPullRequests(ask, batch),
  );
  throwIfNothing(told);
  const problems = [
    ...[...brought.failures, ...told.failures].map(problemOf),
    ...[...brought.results, ...told.results].flatMap((result) => result.problems),
  ];
  return {
    pullRequests: told.results.flatMap(({ pullRequests }) => pullRequests),
    answered: answered.size,
    problems: [...new Map(problems.map((problem) => [problem.message, problem])).values()],
  };
}

/** In the order of the commits. */
function groupByPullRequest(
  commits: readonly Sha[],
  answered: ReadonlyMap<Sha, number | null>,
): ReadonlyMap<number, readonly Sha[]> {
  const wanted = new Map<number, Sha[]>();
  for (const sha of commits) {
    const number = answered.get(sha) ?? null;
    if (number === null) continue;
    const brought = wanted.get(number);
    if (brought === undefined) wanted.set(number, [sha]);
    else brought.push(sha);
  }
  return wanted;
}

function throwIfNothing({ results, failures }: BatchResults<unknown>): void {
  const [failure] = failures;
  if (results.length === 0 && failure !== undefined) throw failure;
}

// Asks GitHub which pull request brought each commit. Effects: network, through the API.
import type { SourceProblem } from '../../domain/context.ts';
import type { HostedRepository } from '../../domain/remote-publication.ts';
import type { Sha } from '../../domain/units.ts';
import type { GithubApi } from './api.ts';
import { choosePullRequest } from './choose-pull-request.ts';
import { problemsOf } from './graphql-errors.ts';
import { asRecord, asText, readPath } from './json.ts';
import { findCutLists } from './parse-pull-request.ts';
import { commitsQuery } from './pull-request-queries.ts';

/** Where and how long to ask. */
export type Ask = {
  readonly api: GithubApi;
  readonly repository: HostedRepository;
  readonly signal: AbortSignal;
};

export type Brought = {
  /** By commit: the number of its pull request, or null. Commits that were not answered are missing. */
  readonly numbers: ReadonlyMap<Sha, number | null>;
  readonly problems: readonly SourceProblem[];
};

/** @throws {Failure} `github/…` when nothing was answered */
export async function askCommits(
  { api, repository, signal }: Ask,
  commits: readonly Sha[],
): Promise<Brought> {
  const { owner, name } = repository;
  const topic = { what: `pull requests of ${owner}/${name}`, feature: 'pull-requests' } as const;
  const query = commitsQuery(commits);
  const answer = await api.query({ ...topic, signal, query, variables: { owner, name } });
  const place = {
    repository: asText(answer.repository['nameWithOwner']) ?? `${owner}/${name}`,
    defaultBranch: asText(readPath(answer.repository, 'defaultBranchRef', 'name')),
  };
  const failed = new Set(answer.errors.map(({ path }) => path[1] ?? ''));
  const numbers = new Map<Sha, number | null>();
  let uncertain = 0;
  for (const [index, sha] of commits.entries()) {
    const value = answer.repository[`c${index}`];
    const commit = asRecord(value);
    // A commit that the server does not have is null, without an error.
    const isAnswer = value === null || asRecord(commit?.['associatedPullRequests']) !== null;
    if (!isAnswer || failed.has(`c${index}`)) continue;
    const number = commit === null ? null : choosePullRequest(commit, { sha, ...place });
    numbers.set(sha, number);
    if (commit !== null && number === null && findCutLists(commit).length > 0) uncertain += 1;
  }
  const unanswered = answer.errors.length > 0 ? 0 : commits.length - numbers.size;
  return {
    numbers,
    problems: [
      ...problemsOf(answer.errors, topic),
      ...(unanswered > 0 ? [leftOut(unanswered)] : []),
      ...(uncertain > 0 ? [tooMany(uncertain)] : []),
    ],
  };
}

const leftOut = (count: number): SourceProblem => ({
  code: 'github/bad-answer',
  message: `GitHub said nothing of ${count} commits.`,
  hint: 'Check whether a proxy answers in its place.',
});

const tooMany = (count: number): SourceProblem => ({
  code: 'github/bad-answer',
  message: `GitHub names more pull requests than are read for ${count} commits, none of those read merged.`,
  hint: 'Look for the pull requests of these commits on GitHub.',
});

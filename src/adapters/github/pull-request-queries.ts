// The GraphQL queries for pull requests. Pure.
import type { Sha } from '../../domain/units.ts';

/** Commits of one query: a light question each, about two points of the rate limit together. */
export const commitsPerQuery = 100;

/** Pull requests of one query: with all their lists; more run into the ten seconds that GitHub gives a query. */
export const pullRequestsPerQuery = 50;

/** Pull requests of one commit; more only where branches are merged into each other all the time. */
const associatedMax = 20;

/** Asks which merged pull requests belong to each commit; the answer for `commits[i]` is at `c<i>`. */
export function commitsQuery(commits: readonly Sha[]): string {
  const fields = commits.map((sha, index) => `c${index}: object(oid: "${sha}") { ...Brought }`);
  return `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    defaultBranchRef { name }
    ${fields.join('\n    ')}
  }
}
fragment Brought on Commit {
  associatedPullRequests(first: ${associatedMax}) {
    totalCount
    nodes { number merged mergedAt baseRefName mergeCommit { oid } repository { nameWithOwner } }
  }
}`;
}

/**
 * Asks for everything that is told of pull requests; number `n` is at `p<n>`.
 *
 * Of each commit only its first author: with `authors`, a list of its own for every commit, fifty pull requests would
 * cost fifty points of the rate limit and not three.
 *
 * `withTeams`: names of teams are refused, with all the rest, to classic tokens without the scope read:org.
 */
export function pullRequestsQuery(numbers: readonly number[], withTeams: boolean): string {
  const fields = numbers.map((number) => `p${number}: pullRequest(number: ${number}) { ...Told }`);
  const team = withTeams ? '... on Team { combinedSlug }' : '';
  return `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}
fragment Told on PullRequest {
  number url title body mergedAt baseRefName headRefName headRefOid changedFiles
  repository { nameWithOwner }
  author { __typename login }
  mergedBy { login }
  labels(first: 100) { totalCount nodes { name } }
  latestReviews(first: 100) { totalCount nodes { ...Stand } }
  latestOpinionatedReviews(first: 100) { totalCount nodes { ...Stand } }
  reviewRequests(first: 100) {
    totalCount
    nodes {
      requestedReviewer {
        ... on User { login }
        ... on Bot { login }
        ... on Mannequin { login }
        ${team}
      }
    }
  }
  commits(first: 100) { totalCount nodes { commit { author { user { login } } } } }
  closingIssuesReferences(first: 50) {
    totalCount
    nodes { number title url repository { nameWithOwner } }
  }
}
fragment Stand on PullRequestReview {
  state submittedAt authorCanPushToRepository
  author { __typename login }
  commit { oid }
}`;
}

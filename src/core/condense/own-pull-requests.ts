// Which pull request brought a commit, of those that hold it. Pure.
import type { PullRequestContext } from '../../domain/context.ts';
import type { Sha } from '../../domain/units.ts';

/** The pull request that a commit was made for, and the commits that belong to one piece of work by it. */
export type PullRequestOwners = {
  readonly ownerOf: ReadonlyMap<Sha, PullRequestContext>;
  /** Two commits or more each, of pull requests that hold no other one. */
  readonly groups: readonly (readonly Sha[])[];
};

/**
 * Gives every commit to the smallest pull request that holds it.
 *
 * The pull request of a release branch holds the commits of all others: it keeps what nobody else brought, and joins
 * nothing.
 */
export function ownPullRequests(pullRequests: readonly PullRequestContext[]): PullRequestOwners {
  const bySize = [...pullRequests].sort(
    (first, second) => first.commits.length - second.commits.length || first.number - second.number,
  );
  const ownerOf = new Map<Sha, PullRequestContext>();
  for (const pull of bySize) for (const sha of pull.commits) if (!ownerOf.has(sha)) ownerOf.set(sha, pull);
  const groups = bySize
    .filter((pull) => pull.commits.length > 1 && pull.commits.every((sha) => ownerOf.get(sha) === pull))
    .map((pull) => pull.commits);
  return { ownerOf, groups };
}

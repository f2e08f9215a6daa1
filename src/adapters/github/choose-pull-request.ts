// Says which of the pull requests that GitHub names for a commit brought it. Pure.
import type { Sha } from '../../domain/units.ts';
import { asInteger, asText, type JsonRecord, readNodes, readPath } from './json.ts';

/**
 * The number of the pull request; null when none was merged here.
 *
 * A commit is named again by every later merge of branch into branch. First comes the one that made the commit (its
 * squash, merge or last rebased commit), then one into the default branch, then the one that was merged first.
 */
export function choosePullRequest(
  commit: JsonRecord,
  of: { readonly sha: Sha; readonly repository: string; readonly defaultBranch: string | null },
): number | null {
  const merged = readNodes(commit['associatedPullRequests']).filter(
    (node) =>
      node['merged'] === true && asText(readPath(node, 'repository', 'nameWithOwner')) === of.repository,
  );
  const ranked = merged
    .map((node) => ({
      number: asInteger(node['number']),
      isMaker: readPath(node, 'mergeCommit', 'oid') === of.sha,
      isToDefault: of.defaultBranch !== null && node['baseRefName'] === of.defaultBranch,
      mergedAt: asText(node['mergedAt']) ?? '',
    }))
    .sort(
      (a, b) =>
        Number(b.isMaker) - Number(a.isMaker) ||
        Number(b.isToDefault) - Number(a.isToDefault) ||
        compareText(a.mergedAt, b.mergedAt),
    );
  return ranked[0]?.number ?? null;
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

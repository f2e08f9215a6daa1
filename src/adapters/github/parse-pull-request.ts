// Makes a pull request of what GraphQL tells of one. Pure.
import type { HostedPullRequest, LinkedIssue, PullRequestReview } from '../../domain/context.ts';
import { type EpochMs, epochMs, type Sha } from '../../domain/units.ts';
import { asInteger, asText, type JsonRecord, readNodes, readPath } from './json.ts';

/** Null when it lacks what every pull request has. */
export function parsePullRequest(node: JsonRecord, commits: readonly Sha[]): HostedPullRequest | null {
  const number = asInteger(node['number']);
  const repository = asText(readPath(node, 'repository', 'nameWithOwner'));
  const url = asText(node['url']);
  const title = asText(node['title']);
  if (number === null || repository === null || url === null || title === null) return null;
  const author = asText(readPath(node, 'author', 'login'));
  return {
    number,
    repository,
    url,
    title,
    body: asText(node['body']) ?? '',
    labels: readNodes(node['labels']).flatMap((label) => asText(label['name']) ?? []),
    author,
    isAuthorBot: isBot(node['author']),
    commitAuthors: parseCommitAuthors(node),
    headSha: asText(node['headRefOid']),
    reviews: parseReviews(node),
    requestedReviewers: parseRequests(node),
    mergedBy: asText(readPath(node, 'mergedBy', 'login')),
    mergedAt: parseTime(node['mergedAt']),
    baseBranch: asText(node['baseRefName']) ?? '',
    headBranch: asText(node['headRefName']) ?? '',
    linkedIssues: readNodes(node['closingIssuesReferences']).flatMap((issue) => parseIssue(issue) ?? []),
    filesCount: asInteger(node['changedFiles']) ?? 0,
    commits,
  };
}

const isBot = (actor: unknown): boolean =>
  readPath(actor, '__typename') === 'Bot' || (asText(readPath(actor, 'login'))?.endsWith('[bot]') ?? false);

/** An author whose e-mail address belongs to no account has no login. */
function parseCommitAuthors(node: JsonRecord): readonly string[] {
  const logins = readNodes(node['commits']).flatMap(
    ({ commit }) => asText(readPath(commit, 'author', 'user', 'login')) ?? [],
  );
  return [...new Set(logins)];
}

/** Names of lists of the pull request that are longer than what was asked for. */
export function findCutLists(node: JsonRecord): readonly string[] {
  return Object.entries(node).flatMap(([name, connection]) => {
    const total = asInteger(readPath(connection, 'totalCount'));
    return total !== null && total > readNodes(connection).length ? [name] : [];
  });
}

/** One stand a reviewer: a comment that came after an approval does not take it back. */
function parseReviews(node: JsonRecord): readonly PullRequestReview[] {
  const latest = readNodes(node['latestReviews']).flatMap((review) => parseReview(review) ?? []);
  const opinions = readNodes(node['latestOpinionatedReviews']).flatMap((review) => parseReview(review) ?? []);
  const stands = new Map([...latest, ...opinions].map((review) => [review.reviewer, review]));
  return [...stands.values()].sort((a, b) => (a.reviewer < b.reviewer ? -1 : 1));
}

const states: Readonly<Record<string, PullRequestReview['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
  PENDING: 'pending',
};

function parseReview(node: JsonRecord): PullRequestReview | null {
  const state = states[asText(node['state']) ?? ''];
  if (state === undefined) return null;
  return {
    // The account of "ghost" holds what deleted accounts have left.
    reviewer: asText(readPath(node, 'author', 'login')) ?? 'ghost',
    isBot: isBot(node['author']),
    canWrite: node['authorCanPushToRepository'] === true,
    state,
    submittedAt: parseTime(node['submittedAt']),
    commitSha: asText(readPath(node, 'commit', 'oid')),
  };
}

function parseRequests(node: JsonRecord): readonly string[] {
  return readNodes(node['reviewRequests']).flatMap(({ requestedReviewer }) => {
    const login = asText(readPath(requestedReviewer, 'login'));
    return login ?? asText(readPath(requestedReviewer, 'combinedSlug')) ?? [];
  });
}

function parseIssue(node: JsonRecord): LinkedIssue | null {
  const repository = asText(readPath(node, 'repository', 'nameWithOwner'));
  const number = asInteger(node['number']);
  const url = asText(node['url']);
  if (repository === null || number === null || url === null) return null;
  return { repository, number, title: asText(node['title']) ?? '', url };
}

function parseTime(value: unknown): EpochMs | null {
  const at = Date.parse(asText(value) ?? '');
  return Number.isNaN(at) ? null : epochMs(at);
}

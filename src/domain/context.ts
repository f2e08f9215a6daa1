// What other systems know of a change: pull requests, issues, checks, earlier notes, and what could not be asked. Pure.
import type { FailureCode } from '../failure.ts';
import type { Note } from './generated/note.ts';
import type { EpochMs, Ref, Sha } from './units.ts';

/** The newest stand of one reviewer; `commitSha` is the head that was looked at, null when the host does not say. */
export type PullRequestReview = {
  readonly reviewer: string;
  readonly isBot: boolean;
  /** Whether the reviewer may write to the repository: the host itself counts no approval of others. */
  readonly canWrite: boolean;
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed' | 'pending';
  readonly submittedAt: EpochMs | null;
  readonly commitSha: Sha | null;
};

/** An issue of the code host that a pull request closes. */
export type LinkedIssue = {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  readonly url: string;
};

/** A pull request as its host tells it. Texts are as people wrote them: hostile until escaped, Markdown. */
export type HostedPullRequest = {
  readonly number: number;
  /** `owner/name` of the repository that it was merged into. */
  readonly repository: string;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Login; null when the account is gone. */
  readonly author: string | null;
  readonly isAuthorBot: boolean;
  /** Logins of those who wrote its commits, each once; co-authors are in git's own trailers. */
  readonly commitAuthors: readonly string[];
  /** The last commit of its branch, which is what was merged; null when the host does not say. */
  readonly headSha: Sha | null;
  readonly reviews: readonly PullRequestReview[];
  /** Logins and team names that were asked and have not answered. */
  readonly requestedReviewers: readonly string[];
  readonly mergedBy: string | null;
  readonly mergedAt: EpochMs | null;
  readonly baseBranch: string;
  readonly headBranch: string;
  readonly linkedIssues: readonly LinkedIssue[];
  readonly filesCount: number;
  /** Commits of the range that it brought, as far as the host knows. */
  readonly commits: readonly Sha[];
};

/** A pull request with the ref under which notes cite it. */
export type PullRequestContext = HostedPullRequest & { readonly ref: Ref; readonly module: string };

/** A check run or commit status of head; of those of one name that count, the worst; where that has not ended, one a workflow. */
export type CheckContext = {
  /** `check:name`. */
  readonly ref: Ref;
  readonly module: string;
  readonly name: string;
  readonly kind: 'check-run' | 'status';
  readonly state: 'success' | 'failure' | 'pending' | 'neutral' | 'skipped' | 'cancelled';
  readonly url: string | null;
  /** It has not ended, and an earlier run of the same workflow for the same commit failed here. */
  readonly hasFailedBefore?: true;
};

/** How an issue hangs together with another: `name` as the tracker says it, for example `is blocked by`. */
export type IssueLink = {
  readonly name: string;
  readonly key: string;
  readonly title: string;
  readonly status: string | null;
};

/** A parent, epic or other issue named by an issue. */
export type IssueName = { readonly key: string; readonly title: string };

/** An issue as its tracker tells it. Texts are plain; tables, tasks and code are kept as text. */
export type TrackedIssue = {
  /** Its key now; differs from the one asked for when it was moved. */
  readonly key: string;
  readonly url: string;
  readonly title: string;
  readonly type: string;
  readonly status: string;
  /** The tracker's own grouping of its statuses. */
  readonly statusCategory: 'to-do' | 'in-progress' | 'done' | 'unknown';
  readonly priority: string | null;
  readonly assignee: string | null;
  readonly description: string;
  /** From a field of that name, else from a section of the description; null when there is none. */
  readonly acceptanceCriteria: string | null;
  readonly parent: IssueName | null;
  readonly epic: IssueName | null;
  readonly links: readonly IssueLink[];
  readonly fixVersions: readonly string[];
  readonly labels: readonly string[];
};

/**
 * What became of one key that was asked for.
 *
 * `missing`: it does not exist, or may not be seen, which many trackers do not tell apart; `reason` is theirs.
 */
export type IssueReading =
  | { readonly status: 'found' | 'moved'; readonly key: string; readonly issue: TrackedIssue }
  | { readonly status: 'missing' | 'forbidden' | 'failed'; readonly key: string; readonly reason: string };

/** An issue of the release: the ref is that of the key in the commits, whatever it is called now. */
export type IssueContext = IssueReading & { readonly ref: Ref };

/** An earlier note of the workspace, newest first in a list. */
export type EarlierNote = {
  /** `note:` and the first twelve digits of its hash. */
  readonly ref: Ref;
  readonly at: EpochMs;
  readonly note: Note;
};

/** Where context comes from. */
export type SourceName =
  | 'pull-requests'
  | 'checks'
  | 'deployments'
  | 'issues'
  | 'notes'
  | 'approvals'
  | 'calendar'
  | 'model';

/** One reason why a source gave less than was asked of it. */
export type SourceProblem = {
  readonly code: FailureCode;
  readonly message: string;
  readonly hint: string;
};

/**
 * What was asked of a source and what came of it.
 *
 * `off`: not configured, or switched off; nothing was asked. `failed`: nothing came.
 */
export type SourceReport = {
  readonly source: SourceName;
  readonly status: 'complete' | 'partial' | 'failed' | 'off';
  readonly asked: number;
  readonly got: number;
  readonly problems: readonly SourceProblem[];
};

/** Everything that was learnt beside git. */
export type ChangeContext = {
  readonly pullRequests: readonly PullRequestContext[];
  readonly issues: readonly IssueContext[];
  readonly checks: readonly CheckContext[];
  readonly notes: readonly EarlierNote[];
  readonly sources: readonly SourceReport[];
  /** Places of all texts, git's included, that looked like secrets and were masked. */
  readonly masked: number;
};

/** Nothing was asked of anybody: git alone. */
export const emptyContext: ChangeContext = {
  pullRequests: [],
  issues: [],
  checks: [],
  notes: [],
  sources: [],
  masked: 0,
};

// What a fake GitHub holds: repositories that tests fill. Pure.

export type ModelPullRequest = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  /** A bot's login ends in `[bot]`; null: a deleted account. */
  readonly author: string | null;
  readonly labels: readonly string[];
  readonly baseBranch: string;
  readonly headBranch: string;
  /** Null: open, or closed without a merge. */
  readonly mergedAt: string | null;
  readonly mergedBy: string | null;
  /** The commit that merging made; null when it made none. */
  readonly mergeCommit: string | null;
  /** All commits that GitHub connects with it, the merge commit included. */
  readonly commits: readonly string[];
  /** Oldest first. */
  readonly reviews: readonly {
    /** A bot's login ends in `[bot]`; null: a deleted account. */
    readonly reviewer: string | null;
    readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
    readonly submittedAt: string;
    readonly commit: string | null;
    /** true unless told otherwise. */
    readonly canWrite?: boolean;
  }[];
  /** Logins, or `organization/team`. */
  readonly requestedReviewers: readonly string[];
  readonly closes: readonly {
    readonly repository: string;
    readonly number: number;
    readonly title: string;
  }[];
  readonly changedFiles: number;
  /** The last commit of its branch. */
  readonly headSha: string;
  /** Logins of the authors of its commits, one a commit; null: an address that belongs to nobody. */
  readonly commitAuthors: readonly (string | null)[];
  /** Where it lives, when that is another repository of the network, as with forks. */
  readonly repository?: string;
};

export type ModelCheckRun = {
  readonly name: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: string | null;
  readonly startedAt: string | null;
  /** 1 unless told otherwise. A workflow that runs for another event has a suite of its own. */
  readonly suite?: number;
  /** Of which workflow its suite is a run; of none unless told otherwise. */
  readonly workflow?: number;
  /** 1 unless told otherwise. */
  readonly app?: number;
};

export type ModelStatus = {
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly updatedAt: string;
  readonly url: string | null;
};

export type ModelDeployment = {
  readonly environment: string;
  readonly sha: string;
  /** Null: made of a commit, or of a branch that is gone. */
  readonly ref: string | null;
  readonly createdAt: string;
  /** Newest first, as GitHub lists them. */
  readonly statuses: readonly (
    | 'SUCCESS'
    | 'INACTIVE'
    | 'FAILURE'
    | 'ERROR'
    | 'IN_PROGRESS'
    | 'PENDING'
    | 'QUEUED'
  )[];
};

/** What somebody said to a workflow run that waits. */
export type ModelApproval = {
  readonly runId: string;
  readonly environments: readonly string[];
  readonly state: 'approved' | 'rejected' | 'pending';
  /** A bot's login ends in `[bot]`; null: a deleted account. */
  readonly user: string | null;
};

/** An issue that may tell of an outage. */
export type ModelIssue = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly createdAt: string;
  readonly state: 'OPEN' | 'CLOSED';
};

export type ModelRepository = {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  /** Known commits, beside those of pull requests. */
  readonly commits: readonly string[];
  readonly pullRequests: readonly ModelPullRequest[];
  /** By commit. */
  readonly checkRuns: Readonly<Record<string, readonly ModelCheckRun[]>>;
  /** By commit; all of them, not the newest alone. */
  readonly statuses: Readonly<Record<string, readonly ModelStatus[]>>;
  readonly deployments: readonly ModelDeployment[];
  readonly approvals: readonly ModelApproval[];
  /** None unless told otherwise. */
  readonly issues?: readonly ModelIssue[];
};

/** What the token may not see: fields of GraphQL, or lists of REST. */
export type Denied =
  | 'pull-requests'
  | 'issues'
  | 'reviewRequests'
  | 'closingIssuesReferences'
  | 'teams'
  | 'team-members'
  | 'approvals'
  | 'checks'
  | 'workflows'
  | 'statuses'
  | 'deployments'
  | 'write-comment'
  | 'write-check-run'
  | 'write-status'
  | 'write-deployment';

export type GithubModel = {
  readonly repositories: readonly ModelRepository[];
  /** Logins by `organization/team`. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  readonly denied: readonly Denied[];
};

function createRepository(parts: Partial<ModelRepository> = {}): ModelRepository {
  return {
    owner: 'octo',
    name: 'shop',
    defaultBranch: 'main',
    commits: [],
    pullRequests: [],
    checkRuns: {},
    statuses: {},
    deployments: [],
    approvals: [],
    ...parts,
  };
}

export function createGithubModel(
  repository: Partial<ModelRepository>,
  denied: readonly Denied[] = [],
): GithubModel {
  return { repositories: [createRepository(repository)], denied };
}

/** A merged pull request; a squash into main, unless told otherwise. */
export function createPullRequest(
  parts: Partial<ModelPullRequest> & Pick<ModelPullRequest, 'number'>,
): ModelPullRequest {
  const [first = null] = parts.commits ?? [];
  return {
    title: `Change ${parts.number}`,
    body: '',
    author: 'ada',
    labels: [],
    baseBranch: 'main',
    headBranch: `feature/${parts.number}`,
    mergedAt: '2026-03-01T10:00:00Z',
    mergedBy: 'grace',
    mergeCommit: first,
    commits: [],
    reviews: [],
    requestedReviewers: [],
    closes: [],
    changedFiles: 1,
    headSha: shaOf(0xabc000 + parts.number),
    commitAuthors: [parts.author === undefined ? 'ada' : parts.author],
    ...parts,
  };
}

/** A commit's name made of a number: forty digits. */
export const shaOf = (number: number): string => number.toString(16).padStart(40, '0');

// Builders of what other systems know of a change, for tests. Pure.
import type {
  ChangeContext,
  IssueContext,
  PullRequestContext,
  PullRequestReview,
  SourceReport,
  TrackedIssue,
} from '../../src/domain/context.ts';
import { emptyContext } from '../../src/domain/context.ts';
import { issueRef } from '../../src/domain/units.ts';
import { sha, tuesdayMorning } from './change.ts';

/** An approval of what was merged, by somebody who may write. */
export const makeReview = (overrides: Partial<PullRequestReview> = {}): PullRequestReview => ({
  reviewer: 'ben',
  isBot: false,
  canWrite: true,
  state: 'approved',
  submittedAt: tuesdayMorning,
  commitSha: sha('f1'),
  ...overrides,
});

export function makePullRequest(overrides: Partial<PullRequestContext> = {}): PullRequestContext {
  return {
    ref: 'pr:#12',
    module: 'receipts',
    number: 12,
    repository: 'example/receipts',
    url: 'https://github.com/example/receipts/pull/12',
    title: 'Send receipts by e-mail',
    body: 'Customers get a receipt by e-mail after each purchase.',
    labels: ['feature'],
    author: 'ada',
    isAuthorBot: false,
    commitAuthors: ['ada'],
    headSha: sha('f1'),
    reviews: [makeReview({ reviewer: 'ben' }), makeReview({ reviewer: 'cho', state: 'commented' })],
    requestedReviewers: [],
    mergedBy: 'ben',
    mergedAt: tuesdayMorning,
    baseBranch: 'main',
    headBranch: 'receipts-by-mail',
    linkedIssues: [],
    filesCount: 1,
    commits: [sha('a1')],
    ...overrides,
  };
}

export function makeIssue(overrides: Partial<TrackedIssue> = {}): TrackedIssue {
  return {
    key: 'PAY-7',
    url: 'https://jira.example.com/browse/PAY-7',
    title: 'Receipts by e-mail',
    type: 'Story',
    status: 'Done',
    statusCategory: 'done',
    priority: 'High',
    assignee: 'Ada Park',
    description: 'A receipt goes out within one minute of the purchase.',
    acceptanceCriteria: null,
    parent: null,
    epic: null,
    links: [],
    fixVersions: [],
    labels: [],
    ...overrides,
  };
}

export const foundIssue = (issue: Partial<TrackedIssue> = {}): IssueContext => {
  const made = makeIssue(issue);
  return { status: 'found', key: made.key, issue: made, ref: issueRef(made.key) };
};

export const makeSource = (overrides: Partial<SourceReport> = {}): SourceReport => ({
  source: 'pull-requests',
  status: 'complete',
  asked: 1,
  got: 1,
  problems: [],
  ...overrides,
});

export const makeContext = (overrides: Partial<ChangeContext> = {}): ChangeContext => ({
  ...emptyContext,
  ...overrides,
});

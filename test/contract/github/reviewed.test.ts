// What the reviewers rule makes of payloads as GitHub sends them. Effects: local servers.
import { expect, it } from 'vitest';
import { pullRequestRef } from '../../../src/domain/units.ts';
import { makeCommit, makeModule } from '../../fakes/change.ts';
import { makeContext, makeSource } from '../../fakes/context.ts';
import { runRule } from '../../fakes/rule-case.ts';
import {
  createGithubModel,
  createPullRequest,
  type ModelApproval,
  type ModelPullRequest,
  shaOf,
} from '../../fakes/servers/github/model.ts';
import { openGithub } from './open-github.ts';

const shop = { owner: 'octo', name: 'shop' };
const { signal } = new AbortController();
const [commit, before, head] = [shaOf(1), shaOf(0x70), shaOf(0x71)];

type Review = ModelPullRequest['reviews'][number];
const review = (state: Review['state'], parts: Partial<Review> = {}): Review => ({
  reviewer: 'linus',
  state,
  submittedAt: '2026-02-28T09:00:00Z',
  commit: head,
  ...parts,
});
const later = { submittedAt: '2026-02-28T12:00:00Z' };
const approval = (parts: Partial<ModelApproval> = {}): ModelApproval => ({
  runId: '42',
  environments: ['production'],
  state: 'approved',
  user: 'grace',
  ...parts,
});

/** Reads both from a server that speaks GraphQL by the published schema, and judges a release of low impact. */
async function judge(pull: Partial<ModelPullRequest>, approvals: readonly ModelApproval[]) {
  const pullRequest = createPullRequest({ number: 12, commits: [commit], headSha: head, ...pull });
  const { host } = await openGithub(createGithubModel({ pullRequests: [pullRequest], approvals }));
  const told = await host.readPullRequests(shop, { commits: [commit], signal });
  const value = await host.readEnvironmentApprovals(shop, { runId: '42', environment: 'production', signal });
  const pullRequests = told.pullRequests.map((each) => ({
    ...each,
    ref: pullRequestRef(each.number, null),
    module: 'receipts',
  }));
  return runRule('reviewers', {
    change: {
      modules: [makeModule({ commits: [makeCommit({ sha: commit })] })],
      context: makeContext({ pullRequests, sources: [makeSource()] }),
    },
    evidence: { approvals: { status: 'known', value, problems: [] } },
  });
}

it.each<
  [what: string, status: string, pull: Partial<ModelPullRequest>, approvals?: readonly ModelApproval[]]
>([
  ['approved', 'pass', { reviews: [review('APPROVED')] }],
  ['approved and then discussed', 'pass', { reviews: [review('APPROVED'), review('COMMENTED', later)] }],
  ['discussed only', 'fail', { reviews: [review('COMMENTED')] }],
  ['dismissed', 'fail', { reviews: [review('DISMISSED')] }],
  ['dismissed, then approved', 'pass', { reviews: [review('DISMISSED'), review('APPROVED', later)] }],
  [
    'approved, then changes requested',
    'fail',
    { reviews: [review('APPROVED'), review('CHANGES_REQUESTED', later)] },
  ],
  ['approved before the last push', 'fail', { reviews: [review('APPROVED', { commit: before })] }],
  [
    'approved again after the last push',
    'pass',
    { reviews: [review('APPROVED', { commit: before }), review('APPROVED', later)] },
  ],
  ['a review whose commit is gone', 'fail', { reviews: [review('APPROVED', { commit: null })] }],
  ['approved, then asked again', 'fail', { reviews: [review('APPROVED')], requestedReviewers: ['linus'] }],
  ['by an account that is gone', 'fail', { reviews: [review('APPROVED', { reviewer: null })] }],
  [
    'of an author who is gone',
    'pass',
    { author: null, commitAuthors: [null], reviews: [review('APPROVED')] },
  ],
  [
    'by Copilot',
    'fail',
    { reviews: [review('APPROVED', { reviewer: 'copilot-pull-request-reviewer[bot]' })] },
  ],
  [
    'by somebody who wrote a commit of it',
    'fail',
    { reviews: [review('APPROVED')], commitAuthors: ['ada', 'Linus'] },
  ],
  ['by a passer-by', 'fail', { reviews: [review('APPROVED', { canWrite: false })] }],
  ['not, but the environment is', 'pass', { reviews: [] }, [approval()]],
  [
    'not, but one of several environments is',
    'pass',
    { reviews: [] },
    [approval({ environments: ['staging', 'production'] })],
  ],
  ['not, and another environment is', 'fail', { reviews: [] }, [approval({ environments: ['staging'] })]],
  ['not, and its author approved the environment', 'fail', { reviews: [] }, [approval({ user: 'Ada' })]],
  [
    'but the environment is refused',
    'fail',
    { reviews: [review('APPROVED')] },
    [approval({ state: 'rejected' })],
  ],
  [
    'while the environment waits',
    'pass',
    { reviews: [review('APPROVED')] },
    [approval({ state: 'pending' })],
  ],
])('a pull request %s: %s', async (_what, status, pull, approvals = []) => {
  expect((await judge(pull, approvals)).status).toBe(status);
});

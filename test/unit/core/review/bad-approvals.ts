// Facts of reviewers and owners that speak against a release. Pure.
import fc from 'fast-check';
import type { PullRequestContext, PullRequestReview } from '../../../../src/domain/context.ts';
import type { ReleaseApproval } from '../../../../src/domain/evidence.ts';
import { epochMs } from '../../../../src/domain/units.ts';
import { makeCommit, sha, tuesdayMorning } from '../../../fakes/change.ts';
import { makePullRequest, makeReview } from '../../../fakes/context.ts';
import type { BadFact, Worsen } from './bad-facts.ts';
import { extend, withContext, withEvidence } from './spoiled-release.ts';

const ofPull = (more: (pull: PullRequestContext) => Partial<PullRequestContext>): fc.Arbitrary<Worsen> =>
  fc.nat(5).map((chosen) => (state) => {
    const { pullRequests } = state.context;
    return withContext(state, {
      pullRequests: pullRequests.map((pull, index) =>
        index === chosen % pullRequests.length ? { ...pull, ...more(pull) } : pull,
      ),
    });
  });
const later = (reviews: readonly PullRequestReview[], count: number): PullRequestReview['submittedAt'] =>
  epochMs(Math.max(tuesdayMorning, ...reviews.map(({ submittedAt }) => submittedAt ?? 0)) + count);

/** Facts of reviewers and owners. */
export const approvalFacts: readonly BadFact[] = [
  { name: 'an approval is taken away', worsen: ofPull(({ reviews }) => ({ reviews: reviews.slice(1) })) },
  {
    name: 'an approval is dismissed',
    worsen: ofPull(({ reviews }) => ({
      reviews: reviews.map((review) =>
        review.state === 'approved' ? { ...review, state: 'dismissed' } : review,
      ),
    })),
  },
  {
    name: 'approvals are of an earlier commit',
    worsen: ofPull(({ reviews }) => ({
      reviews: reviews.map((review) => ({ ...review, commitSha: sha('0d') })),
    })),
  },
  {
    name: 'changes are requested',
    worsen: fc.constantFrom('ben', 'dora').chain((reviewer) =>
      ofPull(({ reviews }) => ({
        reviews: [
          ...reviews,
          makeReview({ reviewer, state: 'changes-requested', submittedAt: later(reviews, 1) }),
        ],
      })),
    ),
  },
  { name: 'an approver is asked again', worsen: ofPull(() => ({ requestedReviewers: ['ben'] })) },
  {
    name: 'an approver wrote a part',
    worsen: ofPull(({ commitAuthors }) => ({ commitAuthors: [...commitAuthors, 'ben'] })),
  },
  {
    name: 'a pull request that nobody approved',
    worsen: fc.integer({ min: 100, max: 105 }).map((number) => (state) => {
      const commit = makeCommit({
        sha: sha(`c${number}`),
        ref: `c:c${number}0000`,
        subject: 'feat: Send it twice',
      });
      const pull = makePullRequest({ number, ref: `pr:#${number}`, reviews: [], commits: [commit.sha] });
      const commits = [...state.module.commits, commit];
      return withContext(
        { ...state, module: { ...state.module, commits } },
        { pullRequests: [...state.context.pullRequests, pull] },
      );
    }),
  },
  {
    name: 'the release is rejected',
    worsen: fc.constantFrom('ben', 'mina').map((approver) => (state) => {
      const word: ReleaseApproval = {
        approver,
        state: 'rejected',
        isBot: false,
        at: null,
        source: 'environment',
      };
      return withEvidence(state, {
        approvals: extend(state.evidence.approvals, (all) => [...all, word]),
      });
    }),
  },
  {
    name: 'a member of the team leaves',
    worsen: fc.constant((state) =>
      withEvidence(state, {
        teams: state.evidence.teams.map(({ team, members }) => ({
          team,
          members: extend(members, (logins) => logins.slice(1)),
        })),
      }),
    ),
  },
  {
    name: 'a file that somebody else owns',
    worsen: fc.constant((state) => {
      const { codeOwners } = state.module;
      if (codeOwners === null) return state;
      const rules = [...codeOwners.rules, { pattern: '/src/', owners: ['@jun'], line: 2 }];
      return { ...state, module: { ...state.module, codeOwners: { ...codeOwners, rules } } };
    }),
  },
];

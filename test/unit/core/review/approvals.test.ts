// Whose approval counts: the last word of each person, of what was merged, by somebody who did not write it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherApprovals } from '../../../../src/core/review/approvals.ts';
import type { PullRequestContext, PullRequestReview } from '../../../../src/domain/context.ts';
import type { ReleaseApproval } from '../../../../src/domain/evidence.ts';
import { epochMs } from '../../../../src/domain/units.ts';
import { ada, ben, makeChange, makeCommit, makeModule, sha } from '../../../fakes/change.ts';
import { makeContext, makePullRequest, makeReview } from '../../../fakes/context.ts';

const sayings = (...approvals: readonly Partial<ReleaseApproval>[]): readonly ReleaseApproval[] =>
  approvals.map((approval) => ({
    approver: 'grace',
    state: 'approved',
    isBot: false,
    at: null,
    source: 'environment',
    ...approval,
  }));

function gather(input: {
  readonly pulls?: readonly Partial<PullRequestContext>[];
  readonly commits?: ReturnType<typeof makeCommit>[];
  readonly said?: readonly ReleaseApproval[];
  readonly bots?: readonly string[];
  readonly countStale?: boolean;
}) {
  const pullRequests = (input.pulls ?? []).map(makePullRequest);
  return gatherApprovals(
    {
      change: makeChange({
        modules: [makeModule(input.commits === undefined ? {} : { commits: input.commits })],
        context: makeContext({ pullRequests }),
      }),
      evidence: { approvals: { status: 'known', value: input.said ?? [], problems: [] } },
      people: { bots: input.bots ?? [] },
    },
    { countStale: input.countStale ?? false },
  );
}

const later = { submittedAt: epochMs(Date.parse('2026-03-03T05:00:00Z')) };

describe('reviews of a pull request', () => {
  it.each<
    [
      what: string,
      reviews: readonly Partial<PullRequestReview>[],
      approvers: readonly string[],
      leftOut: readonly string[],
    ]
  >([
    ['none', [], [], []],
    ['two people', [{}, { reviewer: 'cho' }], ['ben', 'cho'], []],
    ['one person in two spellings', [{}, { reviewer: '@Ben ' }], ['ben'], []],
    ['approved, then changes requested', [{}, { state: 'changes-requested', ...later }], [], []],
    ['changes requested, then approved', [{ state: 'changes-requested' }, { ...later }], ['ben'], []],
    ['the same in the other order', [{ ...later }, { state: 'changes-requested' }], ['ben'], []],
    ['both at once', [{ state: 'changes-requested' }, {}], [], []],
    ['both, nobody knows when', [{ submittedAt: null }, { state: 'changes-requested' }], [], []],
    ['dismissed', [{ state: 'dismissed' }], [], []],
    ['a comment afterwards', [{}, { state: 'commented', ...later }], ['ben'], []],
    ['one that is not sent yet', [{ state: 'pending' }], [], []],
    ['of an earlier commit', [{ commitSha: sha('e1') }], [], ['ben stale']],
    ['of a commit that is gone', [{ commitSha: null }], [], ['ben stale']],
    ['by the author', [{ reviewer: 'ADA' }], [], ['ADA author']],
    ['by an author of its commits', [{ reviewer: 'edsger' }], [], ['edsger author']],
    ['by a co-author in git', [{ reviewer: 'Grace-H' }], [], ['Grace-H author']],
    [
      'by a bot',
      [{ reviewer: 'copilot-pull-request-reviewer', isBot: true }],
      [],
      ['copilot-pull-request-reviewer bot'],
    ],
    ['by a bot by name', [{ reviewer: 'mergify[bot]' }], [], ['mergify[bot] bot']],
    [
      'by a bot of the config',
      [{ reviewer: 'Shop-Deployer' }, { reviewer: 'approve-app' }],
      [],
      ['Shop-Deployer bot', 'approve-app bot'],
    ],
    ['by somebody who may not write', [{ canWrite: false }], [], ['ben no-write-access']],
    ['by an account that is gone', [{ reviewer: 'ghost' }], [], ['ghost gone']],
    ['by somebody who was asked again', [{ reviewer: 'dana' }], [], ['dana asked-again']],
  ])('%s', (_what, reviews, approvers, leftOut) => {
    const { pullRequests, approvers: all } = gather({
      pulls: [
        {
          reviews: reviews.map(makeReview),
          commitAuthors: ['ada', 'edsger'],
          requestedReviewers: ['Dana', 'example/sre'],
        },
      ],
      commits: [makeCommit({ coAuthors: [{ name: 'G', email: '77+grace-h@users.noreply.github.com' }] })],
      bots: ['shop-*', 'approve-app[bot]'],
    });
    expect(pullRequests[0]?.approvers).toEqual(approvers);
    expect(all).toEqual(approvers);
    expect(pullRequests[0]?.leftOut.map(({ login, why }) => `${login} ${why}`)).toEqual(leftOut);
  });

  it('of an earlier head count where the standard says so, and where the host does not tell the head', () => {
    const reviews = [makeReview({ commitSha: sha('e1') })];
    expect(gather({ pulls: [{ reviews }], countStale: true }).approvers).toEqual(['ben']);
    expect(gather({ pulls: [{ reviews, headSha: null }] }).approvers).toEqual(['ben']);
  });

  it('let an objection stand until its author approves, bots and passers-by left out', () => {
    const reviews = [
      makeReview({ state: 'changes-requested', commitSha: sha('e1') }),
      makeReview({ reviewer: 'coderabbitai', state: 'changes-requested', isBot: true }),
      makeReview({ reviewer: 'passer-by', state: 'changes-requested', canWrite: false }),
    ];
    expect(gather({ pulls: [{ reviews }] }).pullRequests[0]?.objectors).toEqual(['ben']);
    const said = sayings({ approver: 'Ben' });
    expect(gather({ pulls: [{ reviews }], said }).pullRequests[0]?.objectors).toEqual([]);
  });

  it('do not make an author of somebody who merged', () => {
    const commits = [
      makeCommit(),
      makeCommit({ sha: sha('a2'), author: ben, parents: [sha('b0'), sha('a1')] }),
    ];
    expect(gather({ pulls: [{ commits: [sha('a1'), sha('a2')] }], commits }).approvers).toEqual(['ben']);
  });

  it('are those of one pull request, when two modules are told of it', () => {
    const gathered = gather({ pulls: [{}, { module: 'web', commits: [sha('a2')] }] });
    expect(gathered.pullRequests.map(({ pullRequest }) => pullRequest.commits)).toEqual([
      [sha('a1'), sha('a2')],
    ]);
  });
});

describe('approvals of the release', () => {
  it('count for the parts that their authors did not write, and not for the whole', () => {
    const pulls = [
      { number: 1, reviews: [], commits: [sha('a1')] },
      { number: 2, reviews: [], commits: [sha('a2')], author: 'ben', commitAuthors: ['ben'] },
    ];
    const commits = [makeCommit({ author: ada }), makeCommit({ sha: sha('a2'), author: ben })];
    const gathered = gather({ pulls, commits, said: sayings({ approver: 'ben' }) });
    expect(gathered.pullRequests.map(({ approvers }) => approvers)).toEqual([['ben'], []]);
    expect(gathered.approvers).toEqual([]);
    const [first, second] = pulls;
    const reviewed = [{ ...first, reviews: [makeReview()] }, { ...second }];
    expect(gather({ pulls: reviewed, commits, said: sayings({ approver: 'ben' }) }).approvers).toEqual([
      'ben',
    ]);
  });

  it('do not begin to count from an author because of what a bot or another person wrote', () => {
    const own = { number: 1, reviews: [], commits: [sha('a1')] };
    const bots = { number: 2, reviews: [], commits: [sha('a2')], author: 'renovate', commitAuthors: [] };
    const commits = [makeCommit({ author: ada }), makeCommit({ sha: sha('a2'), author: ben })];
    const said = sayings({ approver: 'ada' });
    expect(gather({ pulls: [own], commits: commits.slice(0, 1), said }).approvers).toEqual([]);
    expect(gather({ pulls: [own], commits, said }).approvers).toEqual([]);
    expect(gather({ pulls: [own, bots], commits, said }).approvers).toEqual([]);
  });

  it.each<
    [
      what: string,
      said: readonly ReleaseApproval[],
      approvers: readonly string[],
      rejecters: readonly string[],
    ]
  >([
    ['one', sayings({}), ['grace'], []],
    ['one person twice', sayings({}, { approver: '@GRACE', source: 'input' }), ['grace'], []],
    ['the author', sayings({ approver: 'ada' }), [], []],
    ['a bot', sayings({ approver: 'deployer', isBot: true }, { approver: 'x[bot]' }), [], []],
    ['nobody who is left', sayings({ approver: 'ghost' }, { approver: ' ' }), [], []],
    ['a rejection', sayings({ state: 'rejected' }), [], ['grace']],
    ['both by one person', sayings({}, { state: 'rejected', approver: 'Grace' }), [], ['Grace']],
    ['one of each', sayings({}, { state: 'rejected', approver: 'ken' }), ['grace'], ['ken']],
  ])('%s', (_what, said, approvers, rejecters) => {
    expect(gather({ said })).toMatchObject({ approvers, rejecters });
    expect(gather({ said, pulls: [{ reviews: [] }] })).toMatchObject({ approvers, rejecters });
  });

  it('do not count from somebody who wrote a commit that came without a pull request', () => {
    const commits = [makeCommit(), makeCommit({ sha: sha('d1'), author: ben })];
    const said = sayings({ approver: 'ben' }, {});
    const gathered = gather({ pulls: [{ reviews: [] }], commits, said });
    expect(gathered.directCommits.map((commit) => commit.sha)).toEqual([sha('d1')]);
    expect(gathered.approvers).toEqual(['grace']);
  });
});

it('one more review never makes an approval of somebody else disappear, nor a worse one add any', () => {
  const login = fc.constantFrom('ada', 'ben', 'BEN', 'cho', 'dana', 'x[bot]', 'ghost');
  const review = fc
    .record({
      reviewer: login,
      state: fc.constantFrom('approved', 'changes-requested', 'dismissed', 'commented', 'pending'),
      canWrite: fc.boolean(),
      isBot: fc.boolean(),
      commitSha: fc.constantFrom(sha('f1'), sha('e1'), null),
      submittedAt: fc.option(fc.integer({ min: 1, max: 4 }).map(epochMs)),
    } as const)
    .map((parts) => makeReview(parts));
  fc.assert(
    fc.property(fc.array(review), review, (reviews, more) => {
      const approversOf = (all: readonly PullRequestReview[]) =>
        gather({ pulls: [{ reviews: all }] }).approvers.map((each) => each.toLowerCase());
      const [before, after] = [approversOf(reviews), approversOf([...reviews, more])];
      const key = more.reviewer.toLowerCase();
      expect(after.filter((each) => each !== key)).toEqual(before.filter((each) => each !== key));
      if (more.state !== 'approved') expect(after.length).toBeLessThanOrEqual(before.length);
      expect(new Set(after).size).toBe(after.length);
      expect(after).not.toContain('ada');
    }),
  );
});

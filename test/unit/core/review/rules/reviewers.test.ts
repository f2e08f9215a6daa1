// The rule that asks whether enough people, and the right ones, have approved: a table, and what it says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Commit, ModuleChange } from '../../../../../src/domain/change.ts';
import type { CodeOwners } from '../../../../../src/domain/code-owners.ts';
import type { PullRequestContext, SourceReport } from '../../../../../src/domain/context.ts';
import type { ReleaseApproval, ReleaseEvidence } from '../../../../../src/domain/evidence.ts';
import { ben, makeCommit, makeFile, makeModule, sha } from '../../../../fakes/change.ts';
import { makeContext, makePullRequest, makeReview, makeSource } from '../../../../fakes/context.ts';
import { type RuleCase, runRule } from '../../../../fakes/rule-case.ts';

type Case = RuleCase<'reviewers'>;
const approved = makeReview({ reviewer: 'ben' });
const other = makeReview({ reviewer: 'cho' });
const touching = (...paths: readonly string[]): Pick<Commit, 'touched' | 'touchedCount'> => ({
  touched: paths.map((path) => ({ path, status: 'M' })),
  touchedCount: paths.length,
});
const bump = makeCommit({
  ...touching('package.json', 'package-lock.json'),
  sha: sha('c1'),
  bot: true,
  noise: 'dependency-bump',
  fate: 'noise',
});
const direct = makeCommit({ sha: sha('d1'), author: ben, subject: 'Fix the till' });

const says = (approver: string, parts: Partial<ReleaseApproval> = {}): ReleaseApproval => ({
  approver,
  state: 'approved',
  isBot: false,
  at: null,
  source: 'input',
  ...parts,
});
const saying = (...value: readonly ReleaseApproval[]): Partial<ReleaseEvidence> => ({
  approvals: { status: 'known', value, problems: [] },
});

/** A release with the pull requests given, of which the code host told all unless said otherwise. */
function release(
  pulls: readonly Partial<PullRequestContext>[],
  given: Case & { readonly source?: Partial<SourceReport>; readonly module?: Partial<ModuleChange> } = {},
): Case {
  const change: Partial<Change> = {
    modules: [makeModule(given.module)],
    impact: { level: 'low', reasons: [] },
    context: makeContext({
      pullRequests: pulls.map(makePullRequest),
      sources: [makeSource(given.source)],
    }),
    ...given.change,
  };
  return { ...given, change };
}

const level = (name: Change['impact']['level']): Case => ({
  change: { impact: { level: name, reasons: [] } },
});
const withLevel = (
  pulls: readonly Partial<PullRequestContext>[],
  name: Change['impact']['level'],
  given: Case = {},
): Case => {
  const made = release(pulls, given);
  return { ...made, change: { ...made.change, ...level(name).change } };
};
const off = { source: { status: 'off', asked: 0, got: 0 } } as const;
const failed = {
  source: {
    status: 'failed',
    problems: [{ code: 'github/unavailable', message: 'GitHub gave nothing.', hint: 'Run again.' }],
  },
} as const;
const half = { source: { ...failed.source, status: 'partial' } } as const;
const sre = { high: { min: 1, teams: ['sre'], roles: [] } };
const team = (members: ReleaseEvidence['teams'][number]['members'], name = 'sre') => ({
  teams: [{ team: name, members }],
});
const known = (...value: readonly string[]) => ({ status: 'known', value, problems: [] }) as const;
const required = (high: {
  min: number;
  teams?: string[];
  roles?: string[];
}): NonNullable<Case['options']> => ({
  required: {
    low: { min: 1, teams: [], roles: [] },
    medium: { min: 1, teams: [], roles: [] },
    high: { teams: [], roles: [], ...high },
    critical: { min: 2, teams: [], roles: [] },
  },
});

const owners = (...lines: readonly (readonly [pattern: string, ...owners: string[]])[]): CodeOwners => ({
  path: 'CODEOWNERS',
  at: 'base',
  rules: lines.map(([pattern, ...names], index) => ({ pattern, owners: names, line: index + 1 })),
  problems: [],
});
const owned = (
  codeOwners: CodeOwners,
  given: Case & { readonly module?: Partial<ModuleChange> } = {},
): Case =>
  release([{ reviews: [approved] }], {
    ...given,
    module: { codeOwners, ...given.module },
    options: { codeOwners: 'fail', ...given.options },
  });

describe('reviewers', () => {
  it.each<[name: string, status: string, given: Case]>([
    ['one approval of a small release', 'pass', release([{ reviews: [approved] }])],
    ['none', 'fail', release([{ reviews: [] }])],
    ['of the author alone', 'fail', release([{ reviews: [makeReview({ reviewer: 'ada' })] }])],
    ['an earlier commit', 'fail', release([{ reviews: [makeReview({ commitSha: sha('e1') })] }])],
    [
      'an earlier commit, permitted',
      'pass',
      release([{ reviews: [makeReview({ commitSha: sha('e1') })] }], { options: { countStale: true } }),
    ],
    ['one where two are needed', 'fail', withLevel([{ reviews: [approved] }], 'high')],
    ['two', 'pass', withLevel([{ reviews: [approved, other] }], 'high')],
    [
      'one of two pull requests',
      'fail',
      release([{ reviews: [approved] }, { number: 13, ref: 'pr:#13', reviews: [], commits: [sha('a2')] }]),
    ],
    [
      'the other through the release',
      'pass',
      release([{ reviews: [approved] }, { number: 13, reviews: [], commits: [sha('a2')] }], {
        evidence: saying(says('grace')),
      }),
    ],
    [
      'a bump of a bot',
      'pass',
      release(
        [
          { reviews: [approved] },
          {
            number: 13,
            author: 'renovate',
            isAuthorBot: true,
            commitAuthors: ['renovate[bot]'],
            reviews: [],
            commits: [sha('c1')],
          },
        ],
        { module: { commits: [makeCommit(), bump] } },
      ),
    ],
    [
      'a bump of a bot that somebody else pushed to',
      'fail',
      release(
        [
          { reviews: [approved] },
          {
            number: 13,
            author: 'renovate',
            isAuthorBot: true,
            commitAuthors: ['renovate', 'mallory'],
            reviews: [],
            commits: [sha('c1')],
          },
        ],
        { module: { commits: [makeCommit(), bump] } },
      ),
    ],
    [
      'more than a bump of a bot',
      'fail',
      release(
        [
          { reviews: [approved] },
          {
            number: 13,
            author: 'renovate',
            isAuthorBot: true,
            commitAuthors: [],
            reviews: [],
            commits: [sha('c1')],
          },
        ],
        { module: { commits: [makeCommit(), { ...bump, noise: 'formatting' }] } },
      ),
    ],
    [
      'code in the name of a bot',
      'fail',
      release(
        [
          { reviews: [approved] },
          {
            number: 13,
            author: 'renovate',
            isAuthorBot: true,
            commitAuthors: ['renovate[bot]'],
            reviews: [],
            commits: [sha('c1')],
          },
        ],
        {
          module: { commits: [makeCommit(), { ...bump, ...touching('package.json', 'src/pay.ts') }] },
        },
      ),
    ],
    [
      'changes requested',
      'fail',
      release([{ reviews: [approved, makeReview({ reviewer: 'cho', state: 'changes-requested' })] }]),
    ],
    [
      'rejected',
      'fail',
      release([{ reviews: [approved] }], { evidence: saying(says('ken', { state: 'rejected' })) }),
    ],
    [
      'a member of the team',
      'pass',
      withLevel([{ reviews: [approved] }], 'high', {
        options: required({ min: 1, teams: ['sre'] }),
        evidence: team(known('@Ben', 'jun')),
      }),
    ],
    [
      'nobody of the team',
      'fail',
      withLevel([{ reviews: [approved] }], 'high', {
        options: required({ min: 1, teams: ['sre'] }),
        evidence: team(known('jun')),
      }),
    ],
    [
      'a team that could not be read',
      'unknown',
      withLevel([{ reviews: [approved] }], 'high', {
        options: required({ min: 1, teams: ['sre'] }),
        evidence: team({ status: 'unknown', reason: 'It may not be seen.' }),
      }),
    ],
    [
      'a team of the config',
      'pass',
      withLevel([{ reviews: [approved] }], 'high', {
        options: required({ min: 1, teams: ['sre'] }),
        people: { teams: { SRE: ['ben'] } },
      }),
    ],
    [
      'a team that nobody listed',
      'unknown',
      withLevel([{ reviews: [approved] }], 'high', { options: required({ min: 1, teams: ['sre'] }) }),
    ],
    [
      'somebody of the role',
      'pass',
      withLevel([{ reviews: [approved] }], 'high', {
        options: required({ min: 1, roles: ['release'] }),
        people: { roles: { release: ['ben'] } },
      }),
    ],
    [
      'nobody of the role',
      'fail',
      withLevel([{ reviews: [approved] }], 'high', {
        options: required({ min: 1, roles: ['release'] }),
        people: { roles: { release: ['jun'] } },
      }),
    ],
    [
      'a role that nobody listed',
      'unknown',
      withLevel([{ reviews: [approved] }], 'high', { options: required({ min: 1, roles: ['release'] }) }),
    ],
    [
      'a commit without a pull request',
      'warn',
      release([{ reviews: [approved] }], { module: { commits: [makeCommit(), direct] } }),
    ],
    [
      'the same, forbidden',
      'fail',
      release([{ reviews: [approved] }], {
        module: { commits: [makeCommit(), direct] },
        options: { withoutPullRequest: 'fail' },
      }),
    ],
    [
      'the same, allowed',
      'pass',
      release([{ reviews: [approved] }], {
        module: { commits: [makeCommit(), direct] },
        options: { withoutPullRequest: 'allow' },
      }),
    ],
    [
      'the same, and the release approved',
      'pass',
      release([{ reviews: [approved] }], {
        module: { commits: [makeCommit(), direct] },
        evidence: saying(says('grace')),
      }),
    ],
    [
      'the same, approved by its author',
      'warn',
      release([{ reviews: [approved] }], {
        module: { commits: [makeCommit(), direct] },
        evidence: saying(says('ben')),
      }),
    ],
    [
      'a merge without a pull request',
      'pass',
      release([{ reviews: [approved] }], {
        module: { commits: [makeCommit(), makeCommit({ sha: sha('d2'), parents: [sha('a1'), sha('b1')] })] },
      }),
    ],
    [
      'noise without a pull request',
      'pass',
      release([{ reviews: [approved] }], {
        module: {
          commits: [
            makeCommit(),
            makeCommit({ ...touching('package.json', 'CHANGELOG.md'), sha: sha('d2'), noise: 'release' }),
          ],
        },
      }),
    ],
    [
      'code that calls itself noise, without a pull request',
      'warn',
      release([{ reviews: [approved] }], {
        module: {
          commits: [
            makeCommit(),
            makeCommit({ ...touching('src/pay.ts'), sha: sha('d2'), bot: true, noise: 'formatting' }),
          ],
        },
      }),
    ],
    ['nothing is configured', 'unknown', release([], off)],
    ['the pipeline says who', 'pass', release([], { ...off, evidence: saying(says('grace')) })],
    [
      'the pipeline says who, and the owner of a file is not among them',
      'warn',
      release([], {
        ...off,
        evidence: saying(says('grace')),
        module: { codeOwners: owners(['/src/', '@jun']) },
      }),
    ],
    [
      'the pipeline says that the owner is among them',
      'pass',
      release([], {
        ...off,
        evidence: saying(says('jun')),
        module: { codeOwners: owners(['/src/', '@jun']) },
      }),
    ],
    [
      'a pull request is unread where none needs an approval of its own',
      'unknown',
      release([{ reviews: [approved] }], { ...half, options: { eachPullRequest: 0 } }),
    ],
    ['the pipeline names the author', 'fail', release([], { ...off, evidence: saying(says('ada')) })],
    ['the pipeline names nobody', 'fail', release([], { ...off, evidence: saying() })],
    ['the host is down', 'unknown', release([], failed)],
    [
      'the host is down, and the release approved',
      'pass',
      release([], { ...failed, evidence: saying(says('grace')) }),
    ],
    ['the host told a part', 'unknown', release([{ reviews: [approved] }], half)],
    [
      'the host told a part, and the release is approved',
      'pass',
      release([{ reviews: [approved] }], { ...half, evidence: saying(says('grace')) }),
    ],
    [
      'the host told a part, with a pull request that nobody approved',
      'fail',
      release([{ reviews: [] }], half),
    ],
    [
      'approvals of the environment could not be read, and are not needed',
      'pass',
      release([{ reviews: [approved] }], { evidence: { approvals: { status: 'unknown', reason: 'No.' } } }),
    ],
    [
      'approvals of the environment could not be read, and are',
      'unknown',
      release([{ reviews: [] }], { evidence: { approvals: { status: 'unknown', reason: 'No.' } } }),
    ],
    [
      'nobody is asked for',
      'pass',
      release([{ reviews: [] }], {
        options: {
          eachPullRequest: 0,
          required: {
            ...sre,
            low: { min: 0, teams: [], roles: [] },
            medium: { min: 0, teams: [], roles: [] },
            critical: { min: 0, teams: [], roles: [] },
          },
        },
      }),
    ],
    ['nothing is deployed', 'pass', release([], { module: { commits: [], files: [] } })],
    ['an owner approved', 'pass', owned(owners(['*', '@ben']))],
    ['another owner of the same line approved', 'pass', owned(owners(['*', '@jun', '@BEN']))],
    ['nobody owns it', 'pass', owned(owners(['/docs/', '@jun']))],
    ['the last line takes the owner away', 'pass', owned(owners(['*', '@jun'], ['/src/']))],
    ['the owner did not', 'fail', owned(owners(['*', '@jun']))],
    [
      'the owner did not, a warning',
      'warn',
      owned(owners(['*', '@jun']), { options: { codeOwners: 'warn' } }),
    ],
    [
      'the owner did not, allowed',
      'pass',
      owned(owners(['*', '@jun']), { options: { codeOwners: 'allow' } }),
    ],
    [
      'the owner approved the release',
      'pass',
      owned(owners(['*', '@jun']), { evidence: saying(says('jun')) }),
    ],
    ['the only owner wrote it', 'pass', owned(owners(['*', '@ada']))],
    ['one of two owners wrote it', 'fail', owned(owners(['*', '@ada', '@jun']))],
    [
      'a team that owns it',
      'pass',
      owned(owners(['*', '@shop/pay']), { evidence: team(known('ben'), 'shop/pay') }),
    ],
    [
      'a team that owns it did not',
      'fail',
      owned(owners(['*', '@shop/pay']), { evidence: team(known('jun'), 'shop/pay') }),
    ],
    ['a team that could not be read', 'unknown', owned(owners(['*', '@shop/pay']))],
    [
      'a team that could not be read, a warning',
      'warn',
      owned(owners(['*', '@shop/pay']), { options: { codeOwners: 'warn' } }),
    ],
    ['an owner by e-mail', 'unknown', owned(owners(['*', 'jun@example.com']))],
    [
      'the owner approved another pull request',
      'fail',
      release(
        [
          { reviews: [approved] },
          { number: 13, reviews: [makeReview({ reviewer: 'jun' })], commits: [sha('a2')] },
        ],
        {
          module: {
            codeOwners: owners(['/src/receipt.ts', '@jun']),
            commits: [
              makeCommit(),
              makeCommit({ sha: sha('a2'), touched: [{ status: 'M', path: 'other' }] }),
            ],
          },
          options: { codeOwners: 'fail' },
        },
      ),
    ],
    [
      'the owner approved a pull request of more files than are kept',
      'pass',
      release([{ reviews: [makeReview({ reviewer: 'jun' })] }], {
        module: {
          codeOwners: owners(['/src/', '@jun']),
          commits: [makeCommit({ touched: [], touchedCount: 900 })],
        },
        options: { codeOwners: 'fail' },
      }),
    ],
    [
      'the owner of the place a file moved away from',
      'fail',
      owned(owners(['/old/', '@jun']), {
        module: { files: [makeFile({ status: 'renamed', previousPath: 'old/receipt.ts' })] },
      }),
    ],
  ])('%s: %s', (_name, status, given) => {
    expect(runRule('reviewers', given).status).toBe(status);
  });

  it.each([
    ['nobody is in it', [], 'One of team sre is missing, and nobody is in it.'],
    [
      'its only member wrote the release',
      ['ada'],
      'One of team sre is missing, and all of them wrote a part of this release.',
    ],
    [
      'a bot is in it beside',
      ['ada', 'deploy[bot]'],
      'One of team sre is missing, and all of them are bots or wrote a part of this release.',
    ],
  ])('says why nobody of a team can approve: %s', (_name, members, message) => {
    const outcome = runRule(
      'reviewers',
      withLevel([{ reviews: [makeReview({ reviewer: 'mina' })] }], 'high', {
        options: required({ min: 1, teams: ['sre'] }),
        evidence: team(known(...members)),
      }),
    );
    expect(outcome.status).toBe('fail');
    expect(outcome.message.en).toContain(message);
  });

  it('says who is missing, who could approve, and why somebody does not count', () => {
    const reviews = [makeReview({ reviewer: 'mina' }), makeReview({ reviewer: 'kim', commitSha: sha('e1') })];
    const outcome = runRule(
      'reviewers',
      withLevel([{ reviews }], 'high', {
        options: { ...required({ min: 2, teams: ['sre'] }), eachPullRequest: 2 },
        evidence: team(known('jun', 'seoyeon', 'ada')),
      }),
    );
    expect(outcome.message.en).toContain('A release of high impact needs 2 approvals, has 1 (mina).');
    expect(outcome.message.en).toContain('One of team sre is missing: jun, seoyeon could approve.');
    expect(outcome.message.ko).toContain("영향도 '높음' 배포에는 승인 2건이 필요하지만 1건입니다(mina).");
    expect(outcome.evidence[0]).toEqual({
      text: {
        en: '#12 Send receipts by e-mail (ada): 1 of 2 approvals; kim: approved an earlier commit',
        ko: '#12 Send receipts by e-mail (ada): 승인 1/2; kim: 이전 커밋을 승인',
      },
      ref: 'pr:#12',
    });
    expect(outcome.status === 'fail' && outcome.instead.en).toContain('--approved-by');
  });

  describe('with more patterns than can be held against all files', () => {
    const files = Array.from({ length: 300 }, (_each, index) => makeFile({ path: `src/${index}.ts` }));
    const tenThousand = (write: (index: number) => string) =>
      Array.from({ length: 10_000 }, (_each, index) => [write(index), '@jun'] as const);
    const large = owned(owners(...tenThousand((index) => `*.x${index}`)), { module: { files } });

    it('says of which files it did not look', () => {
      const outcome = runRule('reviewers', large);
      expect(outcome.status).toBe('unknown');
      expect(outcome.message.en).toBe(
        'Who owns 100 changed files was not looked up: CODEOWNERS has 10000 patterns, too many to hold against all of them. The first is src/200.ts.',
      );
    });

    it('still fails by those at which it looked', () => {
      const codeOwners = owners(['*', '@jun'], ...tenThousand((index) => `*.x${index}`));
      expect(runRule('reviewers', owned(codeOwners, { module: { files } })).status).toBe('fail');
    });

    it('does not mind patterns that begin elsewhere', () => {
      const codeOwners = owners(...tenThousand((index) => `/other/${index}/`));
      expect(runRule('reviewers', owned(codeOwners, { module: { files } })).status).toBe('pass');
    });
  });

  it('groups files by their owners, most files first, with the line that says so', () => {
    const paths = ['src/a.ts', 'src/b.ts', 'db/1.sql', 'src/c.ts', 'src/d.ts'];
    const outcome = runRule(
      'reviewers',
      owned(owners(['/db/', '@dba'], ['/src/', '@shop/pay', '@jun']), {
        module: { files: paths.map((path) => makeFile({ path })) },
        evidence: team(known('seo'), 'shop/pay'),
      }),
    );
    expect(outcome.message.en).toBe('No owner approved 5 changed files: @shop/pay @jun (4), @dba (1).');
    expect(outcome.evidence).toMatchObject([
      {
        text: { en: '@shop/pay @jun, receipts: 4 files by "/src/": src/a.ts, src/b.ts, src/c.ts and 1 more' },
        path: 'CODEOWNERS',
        line: 2,
      },
      { line: 1 },
    ]);
  });

  it("tells what is wrong with the file, and when it is the release's own", () => {
    const codeOwners: CodeOwners = {
      ...owners(['*', '@ben']),
      at: 'head',
      problems: [{ line: 7, kind: 'negation', text: '!src' }],
    };
    const texts = runRule('reviewers', owned(codeOwners)).evidence.map(({ text }) => text.en);
    expect(texts).toEqual([
      'receipts: what is deployed has no CODEOWNERS file; that of this release decides',
      'line 7 is ignored as GitHub does: a pattern cannot begin with ! (!src)',
    ]);
  });

  it('stays readable with five hundred pull requests and owners', () => {
    const pulls = Array.from({ length: 500 }, (_each, index) => ({
      number: index,
      reviews: [],
      commits: [],
    }));
    const files = pulls.map(({ number }) => makeFile({ path: `src/${number}.ts` }));
    const lines = pulls.map(({ number }) => [`/src/${number}.ts`, `@owner-${number}`] as const);
    const outcome = runRule(
      'reviewers',
      release(pulls, { module: { files, codeOwners: owners(...lines) }, options: { codeOwners: 'fail' } }),
    );
    expect(outcome.message.en.length).toBeLessThan(800);
    expect(outcome.evidence.length).toBeLessThan(50);
  });

  it('never gets better by a bad fact', () => {
    const badness = { pass: 0, warn: 1, unknown: 2, fail: 3 };
    const objection = makeReview({ reviewer: 'cho', state: 'changes-requested' });
    const spoils: readonly ((pull: Partial<PullRequestContext>) => Partial<PullRequestContext>)[] = [
      (pull) => ({ ...pull, reviews: [...(pull.reviews ?? []), objection] }),
      (pull) => ({ ...pull, headSha: sha('99') }),
      (pull) => ({ ...pull, commitAuthors: [...(pull.commitAuthors ?? []), 'ben'] }),
      (pull) => ({ ...pull, requestedReviewers: ['ben'] }),
      (pull) => ({ ...pull, reviews: (pull.reviews ?? []).map((each) => ({ ...each, canWrite: false })) }),
    ];
    const reviews = fc.subarray([approved, other, makeReview({ reviewer: 'jun' })]);
    const impact = fc.constantFrom(...(['low', 'high', 'critical'] as const));
    fc.assert(
      fc.property(
        reviews,
        fc.subarray([...spoils]),
        fc.constantFrom(...spoils),
        impact,
        (all, some, more, name) => {
          const before = some.reduce<Partial<PullRequestContext>>((pull, spoil) => spoil(pull), {
            reviews: all,
          });
          const judge = (pull: Partial<PullRequestContext>) =>
            badness[runRule('reviewers', withLevel([pull], name)).status];
          expect(judge(more(before))).toBeGreaterThanOrEqual(judge(before));
        },
      ),
    );
  });
});

it('says of an approval of the release by an author that it does not count', () => {
  const given = release([], {
    source: { status: 'off', asked: 0, got: 0 },
    module: { commits: [direct] },
    evidence: saying(says('ben')),
  });
  const { status, evidence } = runRule('reviewers', given);
  expect(status).toBe('fail');
  expect(evidence.map(({ text }) => text.en)).toContain(
    'ben approved the release and wrote a part of it: does not count',
  );
});

// What every code host does: the fake in memory, GitHub, and an Enterprise Server. Effects: local servers.
import { describe, expect, it } from 'vitest';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import {
  createGithubModel,
  createPullRequest,
  type Denied,
  type ModelDeployment,
  type ModelRepository,
  shaOf,
} from '../../fakes/servers/github/model.ts';
import { hosts } from './hosts.ts';

const shop = { owner: 'octo', name: 'shop' };
const signal = new AbortController().signal;

describe.each(hosts)('%s', (_, make) => {
  const open = (repository: Partial<ModelRepository>, denied: readonly Denied[] = []) =>
    make(createGithubModel(repository, denied));

  describe('pull requests', () => {
    const read = async (
      repository: Partial<ModelRepository>,
      commits: readonly string[],
      denied: readonly Denied[] = [],
    ) => (await open(repository, denied)).readPullRequests(shop, { commits, signal });

    it('are told with all that is known of them', async () => {
      const sha = shaOf(1);
      const full = createPullRequest({
        number: 12,
        title: 'feat: pay by card',
        body: 'Closes #3.\r\n\r\n- [x] tested <!-- hidden -->',
        labels: ['feature', 'needs review'],
        commits: [sha],
        reviews: [
          { reviewer: 'linus', state: 'APPROVED', submittedAt: '2026-02-28T09:00:00Z', commit: shaOf(7) },
          { reviewer: 'linus', state: 'COMMENTED', submittedAt: '2026-02-28T10:00:00Z', commit: shaOf(8) },
          {
            reviewer: 'barbara',
            state: 'CHANGES_REQUESTED',
            submittedAt: '2026-02-27T09:00:00Z',
            commit: null,
          },
          { reviewer: 'ken', state: 'COMMENTED', submittedAt: '2026-02-27T11:00:00Z', commit: shaOf(7) },
        ],
        requestedReviewers: ['margaret', 'octo/payments'],
        closes: [{ repository: 'octo/shop', number: 3, title: 'Cards' }],
        changedFiles: 9,
        headSha: shaOf(8),
        commitAuthors: ['ada', null, 'edsger', 'ada'],
      });
      const { pullRequests, answered, problems } = await read({ pullRequests: [full] }, [sha]);
      expect({ answered, problems }).toEqual({ answered: 1, problems: [] });
      expect(pullRequests).toEqual([
        {
          number: 12,
          repository: 'octo/shop',
          url: 'https://github.com/octo/shop/pull/12',
          title: 'feat: pay by card',
          body: 'Closes #3.\r\n\r\n- [x] tested <!-- hidden -->',
          labels: ['feature', 'needs review'],
          author: 'ada',
          isAuthorBot: false,
          commitAuthors: ['ada', 'edsger'],
          headSha: shaOf(8),
          reviews: [
            {
              reviewer: 'barbara',
              isBot: false,
              canWrite: true,
              state: 'changes-requested',
              submittedAt: Date.parse('2026-02-27T09:00:00Z'),
              commitSha: null,
            },
            {
              reviewer: 'ken',
              isBot: false,
              canWrite: true,
              state: 'commented',
              submittedAt: Date.parse('2026-02-27T11:00:00Z'),
              commitSha: shaOf(7),
            },
            {
              reviewer: 'linus',
              isBot: false,
              canWrite: true,
              state: 'approved',
              submittedAt: Date.parse('2026-02-28T09:00:00Z'),
              commitSha: shaOf(7),
            },
          ],
          requestedReviewers: ['margaret', 'octo/payments'],
          mergedBy: 'grace',
          mergedAt: Date.parse('2026-03-01T10:00:00Z'),
          baseBranch: 'main',
          headBranch: 'feature/12',
          linkedIssues: [
            {
              repository: 'octo/shop',
              number: 3,
              title: 'Cards',
              url: 'https://github.com/octo/shop/issues/3',
            },
          ],
          filesCount: 9,
          commits: [sha],
        },
      ]);
    });

    it('come once each, in the order of the commits, with the commits of the range that they brought', async () => {
      const [merge, one, two, rebasedOne, rebasedTwo, squashed, outside] = [1, 2, 3, 4, 5, 6, 7].map(shaOf);
      const list = (...shas: (string | undefined)[]) => shas.map(String);
      const pullRequests = [
        createPullRequest({ number: 1, commits: list(merge, one, two, outside) }),
        createPullRequest({
          number: 2,
          mergeCommit: String(rebasedTwo),
          commits: list(rebasedOne, rebasedTwo),
        }),
        createPullRequest({ number: 3, commits: list(squashed) }),
      ];
      const commits = list(rebasedTwo, squashed, one, rebasedOne, merge, two, one);
      const told = await read({ pullRequests }, commits);
      expect(told.pullRequests.map((pull) => [pull.number, pull.commits])).toEqual([
        [2, [rebasedTwo, rebasedOne]],
        [3, [squashed]],
        [1, [one, merge, two]],
      ]);
    });

    it('are those that were merged here', async () => {
      const [a, b, c, d] = [1, 2, 3, 4].map(shaOf).map(String) as [string, string, string, string];
      const pullRequests = [
        createPullRequest({ number: 1, commits: [a], mergedAt: null, mergedBy: null, mergeCommit: null }),
        createPullRequest({ number: 2, commits: [b], repository: 'upstream/shop' }),
      ];
      const told = await read({ pullRequests, commits: [c] }, [a, b, c, d]);
      expect(told).toEqual({ pullRequests: [], answered: 4, problems: [] });
    });

    it.each([
      [
        'that made the commit',
        [
          { number: 1, baseBranch: 'main', mergedAt: '2026-03-02T10:00:00Z', mergeCommit: shaOf(9) },
          { number: 2, baseBranch: 'develop', mergedAt: '2026-03-01T10:00:00Z', mergeCommit: shaOf(1) },
        ],
        2,
      ],
      [
        'into the default branch',
        [
          { number: 1, baseBranch: 'stack', mergedAt: '2026-03-01T10:00:00Z', mergeCommit: shaOf(8) },
          { number: 2, baseBranch: 'main', mergedAt: '2026-03-02T10:00:00Z', mergeCommit: shaOf(9) },
        ],
        2,
      ],
      [
        'that was merged first',
        [
          { number: 1, baseBranch: 'release/2', mergedAt: '2026-03-02T10:00:00Z', mergeCommit: shaOf(8) },
          { number: 2, baseBranch: 'release/1', mergedAt: '2026-03-01T10:00:00Z', mergeCommit: shaOf(9) },
        ],
        2,
      ],
    ])('of one commit: the one %s', async (_name, candidates, chosen) => {
      const pullRequests = candidates.map((each) => createPullRequest({ ...each, commits: [shaOf(1)] }));
      const told = await read({ pullRequests }, [shaOf(1)]);
      expect(told.pullRequests.map(({ number }) => number)).toEqual([chosen]);
    });

    it('may be by a bot, or by nobody who is left', async () => {
      const pullRequests = [
        createPullRequest({ number: 1, author: 'renovate[bot]', commits: [shaOf(1)] }),
        createPullRequest({ number: 2, author: null, mergedBy: null, commits: [shaOf(2)] }),
      ];
      const told = await read({ pullRequests }, [shaOf(1), shaOf(2)]);
      expect(
        told.pullRequests.map(({ author, isAuthorBot, mergedBy }) => ({ author, isAuthorBot, mergedBy })),
      ).toEqual([
        { author: 'renovate', isAuthorBot: true, mergedBy: 'grace' },
        { author: null, isAuthorBot: false, mergedBy: null },
      ]);
    });

    it('of no commits are none', async () => {
      expect(await read({}, [])).toEqual({ pullRequests: [], answered: 0, problems: [] });
    });

    it.each(['reviewRequests', 'closingIssuesReferences', 'teams'] as const)(
      'are kept when the token may not see all of them: %s',
      async (denied) => {
        const pull = createPullRequest({
          number: 1,
          commits: [shaOf(1)],
          requestedReviewers: ['margaret', 'octo/payments'],
          closes: [{ repository: 'octo/shop', number: 3, title: 'Cards' }],
        });
        const told = await read({ pullRequests: [pull] }, [shaOf(1)], [denied]);
        expect(told.pullRequests).toMatchObject([
          {
            number: 1,
            requestedReviewers: { reviewRequests: [], teams: ['margaret'] }[denied as string] ?? [
              'margaret',
              'octo/payments',
            ],
            linkedIssues: denied === 'closingIssuesReferences' ? [] : [{ number: 3 }],
          },
        ]);
        expect(told.problems.map(({ code }) => code)).toEqual(['github/forbidden']);
      },
    );

    it('of an unknown repository are a failure', async () => {
      const host = await open({});
      const asked = host.readPullRequests({ owner: 'octo', name: 'nope' }, { commits: [shaOf(1)], signal });
      expect((await failureOfPromise(asked)).code).toBe('github/not-found');
    });
  });

  describe('checks', () => {
    const sha = shaOf(1);
    const at = (hour: number) => `2026-03-01T${String(hour).padStart(2, '0')}:00:00Z`;
    const run = (name: string, conclusion: string | null, startedAt: string | null = at(1)) => ({
      name,
      status: conclusion === null ? ('queued' as const) : ('completed' as const),
      conclusion,
      startedAt,
    });
    const read = async (repository: Partial<ModelRepository>, denied: readonly Denied[] = []) =>
      (await open(repository, denied)).readChecks(shop, { sha, signal });

    it.each([
      ['success', 'success'],
      ['failure', 'failure'],
      ['timed_out', 'failure'],
      ['action_required', 'failure'],
      ['neutral', 'neutral'],
      ['skipped', 'skipped'],
      ['cancelled', 'cancelled'],
      [null, 'pending'],
    ])('that ended as %j are %s', async (conclusion, state) => {
      const { checks } = await read({ checkRuns: { [sha]: [run('unit', conclusion)] } });
      expect(checks).toEqual([{ name: 'unit', kind: 'check-run', state, url: 'https://github.com/runs/1' }]);
    });

    it('are sorted by name, with commit statuses among them', async () => {
      const { checks, problems } = await read({
        checkRuns: { [sha]: [run('unit', 'success'), run('build', 'success')] },
        statuses: {
          [sha]: [
            { context: 'ci/deploy', state: 'pending', updatedAt: at(1), url: null },
            { context: 'scan', state: 'error', updatedAt: at(1), url: 'https://scan.example/1' },
          ],
        },
      });
      expect(problems).toEqual([]);
      expect(checks.map(({ name, kind, state, url }) => [name, kind, state, url])).toEqual([
        ['build', 'check-run', 'success', 'https://github.com/runs/2'],
        ['ci/deploy', 'status', 'pending', null],
        ['scan', 'status', 'failure', 'https://scan.example/1'],
        ['unit', 'check-run', 'success', 'https://github.com/runs/1'],
      ]);
    });

    it('of one name in several suites, apps or kinds are the worst of them', async () => {
      const { checks } = await read({
        checkRuns: {
          [sha]: [
            { ...run('build', 'failure', at(1)), suite: 1 },
            { ...run('build', 'success', at(2)), suite: 2 },
            { ...run('lint', 'success', at(1)), app: 1 },
            { ...run('lint', 'cancelled', at(1)), app: 2 },
            { ...run('optional', 'success', at(1)), suite: 1 },
            { ...run('optional', 'skipped', at(2)), suite: 2 },
            run('scan', 'failure', at(1)),
            { ...run('unit', 'failure', at(1)), suite: 1 },
            { ...run('unit', 'success', at(2)), suite: 1 },
            { ...run('unit', 'success', at(1)), suite: 2 },
          ],
        },
        statuses: { [sha]: [{ context: 'scan', state: 'success', updatedAt: at(3), url: null }] },
      });
      expect(checks.map(({ name, state }) => [name, state])).toEqual([
        ['build', 'failure'],
        ['lint', 'cancelled'],
        ['optional', 'success'],
        ['scan', 'failure'],
        ['unit', 'success'],
      ]);
    });

    const again = (name: string, ...states: readonly (string | null)[]) =>
      states.map((conclusion, index) => ({
        ...run(name, conclusion, conclusion === null ? null : at(index + 1)),
        suite: index + 1,
        workflow: 7,
      }));
    const runsOfOneWorkflow = {
      commits: [sha],
      checkRuns: {
        [sha]: [
          ...again('build', 'failure', 'success'),
          ...again('e2e', 'failure', 'skipped'),
          ...again('gate', 'failure', 'failure', null),
          ...again('lint', 'success', 'cancelled'),
          ...again('unit', 'success', null),
        ],
      },
    };

    it('of several runs of one workflow are the last word; skipping a job takes nothing back', async () => {
      const { checks, problems } = await read(runsOfOneWorkflow);
      expect(checks.map(({ name, state, hasFailedBefore }) => [name, state, hasFailedBefore])).toEqual([
        ['build', 'success', undefined],
        ['e2e', 'failure', undefined],
        ['gate', 'pending', true],
        ['lint', 'cancelled', undefined],
        ['unit', 'pending', undefined],
      ]);
      expect(problems).toEqual([]);
    });

    it('of several runs are the worst where nobody says of which workflow they are', async () => {
      const { checks } = await read(runsOfOneWorkflow, ['workflows']);
      expect(checks.map(({ name, state }) => [name, state])).toEqual([
        ['build', 'failure'],
        ['e2e', 'failure'],
        ['gate', 'failure'],
        ['lint', 'cancelled'],
        ['unit', 'pending'],
      ]);
    });

    it('of several workflows that have not ended are all told: one of them may be the one that asks', async () => {
      const repository = {
        commits: [sha],
        checkRuns: {
          [sha]: [
            { ...run('test', null, at(2)), suite: 1, workflow: 7 },
            { ...run('test', null, at(1)), suite: 2, workflow: 8 },
            { ...run('test', 'success', at(1)), suite: 3, workflow: 9 },
            { ...run('unit', null, at(1)), suite: 4, workflow: 10 },
            { ...run('unit', null, at(2)), suite: 5, workflow: 10 },
          ],
        },
      };
      const { checks } = await read(repository);
      expect(checks.map(({ name, state }) => [name, state])).toEqual([
        ['test', 'pending'],
        ['test', 'pending'],
        ['unit', 'pending'],
      ]);
      expect(new Set(checks.map(({ url }) => url)).size).toBe(3);
    });

    it('of one suite are the newest of each name; one that waits to begin is the newest', async () => {
      const { checks } = await read({
        checkRuns: {
          [sha]: [
            run('a', 'failure', at(1)),
            run('a', 'success', at(2)),
            run('b', 'success', at(2)),
            run('b', null, null),
          ],
        },
        statuses: {
          [sha]: [
            { context: 'a', state: 'failure', updatedAt: at(3), url: null },
            { context: 'c', state: 'pending', updatedAt: at(1), url: null },
            { context: 'c', state: 'success', updatedAt: at(2), url: null },
          ],
        },
      });
      expect(checks.map(({ name, kind, state }) => [name, kind, state])).toEqual([
        ['a', 'status', 'failure'],
        ['b', 'check-run', 'pending'],
        ['c', 'status', 'success'],
      ]);
    });

    it.each([
      ['checks', ['scan']],
      ['statuses', ['unit']],
    ] as const)('are half told when the token may not see the other half: %s', async (denied, names) => {
      const { checks, problems } = await read(
        {
          checkRuns: { [sha]: [run('unit', 'success')] },
          statuses: { [sha]: [{ context: 'scan', state: 'success', updatedAt: at(1), url: null }] },
        },
        [denied],
      );
      expect(checks.map(({ name }) => name)).toEqual(names);
      expect(problems.map(({ code }) => code)).toEqual(['github/forbidden']);
    });

    it('are a failure when the token may see neither', async () => {
      expect((await failureOfPromise(read({}, ['checks', 'statuses']))).code).toBe('github/forbidden');
    });

    it('of a commit without any are none', async () => {
      expect(await read({})).toEqual({ checks: [], problems: [] });
    });
  });

  describe('what is deployed', () => {
    const deployment = (hour: number, parts: Partial<ModelDeployment>): ModelDeployment => ({
      environment: 'production',
      sha: shaOf(hour),
      ref: `v${hour}`,
      createdAt: `2026-03-01T${String(hour).padStart(2, '0')}:00:00Z`,
      statuses: ['SUCCESS'],
      ...parts,
    });
    const read = async (deployments: readonly ModelDeployment[], denied: readonly Denied[] = []) =>
      (await open({ deployments }, denied)).readDeployed(shop, { environment: 'production', signal });

    it('is the last that succeeded', async () => {
      const deployments = [
        deployment(1, { statuses: ['INACTIVE', 'SUCCESS', 'IN_PROGRESS'] }),
        deployment(3, { statuses: ['SUCCESS', 'IN_PROGRESS'] }),
        deployment(2, { statuses: ['INACTIVE', 'SUCCESS'] }),
        deployment(4, { statuses: ['FAILURE', 'IN_PROGRESS'] }),
        deployment(5, { statuses: ['IN_PROGRESS'] }),
        deployment(6, { statuses: [] }),
        deployment(7, { environment: 'staging' }),
      ];
      expect(await read(deployments)).toEqual({ sha: shaOf(3), label: 'v3' });
    });

    it('may have become inactive since; one that never succeeded does not count', async () => {
      const deployments = [
        deployment(1, { statuses: ['INACTIVE', 'SUCCESS'] }),
        deployment(2, { statuses: ['INACTIVE', 'FAILURE'] }),
        deployment(3, { statuses: ['FAILURE', 'SUCCESS'] }),
      ];
      expect(await read(deployments)).toEqual({ sha: shaOf(1), label: 'v1' });
    });

    it('is named by its commit when it has no ref', async () => {
      expect(await read([deployment(1, { ref: null })])).toEqual({
        sha: shaOf(1),
        label: shaOf(1).slice(0, 12),
      });
    });

    it.each([
      ['nothing was deployed', []],
      ['nothing succeeded', [deployment(1, { statuses: ['ERROR'] })]],
      ['another environment has it', [deployment(1, { environment: 'staging' })]],
    ])('is nothing when %s', async (_name, deployments) => {
      expect(await read(deployments)).toBeNull();
    });

    it('is found behind many failures', async () => {
      const failed = Array.from({ length: 120 }, (_value, index) =>
        deployment(2, { createdAt: `2026-03-02T00:00:00.${100 + index}Z`, statuses: ['FAILURE'] }),
      );
      expect(await read([deployment(1, {}), ...failed])).toEqual({ sha: shaOf(1), label: 'v1' });
    });

    it('is a failure when the token may not see it', async () => {
      expect((await failureOfPromise(read([], ['deployments']))).code).toBe('github/forbidden');
    });
  });

  it('knows its own repositories', async () => {
    const host = await open({});
    expect(host.locate('https://github.com/octo/shop')).toEqual(shop);
    expect(host.locate('https://github.com/octo/shop.git')).toEqual(shop);
    expect(host.locate('https://gitlab.com/octo/shop')).toBeNull();
    expect(host.locate('https://github.com/octo')).toBeNull();
  });

  it('does not answer under a signal that has ended', async () => {
    const host = await open({ pullRequests: [createPullRequest({ number: 1, commits: [shaOf(1)] })] });
    const ended = AbortSignal.abort();
    const calls = [
      host.readPullRequests(shop, { commits: [shaOf(1)], signal: ended }),
      host.readChecks(shop, { sha: shaOf(1), signal: ended }),
      host.readDeployed(shop, { environment: 'production', signal: ended }),
    ];
    for (const call of calls) expect((await failureOfPromise(call)).code).toBe('github/unavailable');
  });
});

// Who approved what, as every code host tells it: the odd cases of reviews, environments and teams. Effects: local servers.
import { describe, expect, it } from 'vitest';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import {
  createGithubModel,
  createPullRequest,
  type Denied,
  type GithubModel,
  type ModelApproval,
  type ModelPullRequest,
  shaOf,
} from '../../fakes/servers/github/model.ts';
import { hosts } from './hosts.ts';
import { openGithub } from './open-github.ts';

const shop = { owner: 'octo', name: 'shop' };
const { signal } = new AbortController();
const [before, head] = [shaOf(0x70), shaOf(0x71)];
type Review = ModelPullRequest['reviews'][number];
const review = (parts: Partial<Review>): Review => ({
  reviewer: 'linus',
  state: 'APPROVED',
  submittedAt: '2026-02-28T09:00:00Z',
  commit: head,
  ...parts,
});

describe.each(hosts)('%s', (_, make) => {
  it.each<[what: string, reviews: readonly Review[], told: object]>([
    ['an approval', [review({})], { reviewer: 'linus', state: 'approved', canWrite: true, isBot: false }],
    [
      'an approval that is taken back',
      [review({}), review({ state: 'CHANGES_REQUESTED', submittedAt: '2026-02-28T10:00:00Z' })],
      { state: 'changes-requested' },
    ],
    ['one that was dismissed', [review({ state: 'DISMISSED' })], { state: 'dismissed' }],
    [
      'a comment after an approval',
      [review({}), review({ state: 'COMMENTED', submittedAt: '2026-02-28T10:00:00Z' })],
      { state: 'approved' },
    ],
    [
      'a second approval, after a push',
      [review({ commit: before }), review({ submittedAt: '2026-02-28T11:00:00Z' })],
      { state: 'approved', commitSha: head },
    ],
    ['an approval of an earlier head', [review({ commit: before })], { commitSha: before }],
    ['an approval of a commit that is gone', [review({ commit: null })], { commitSha: null }],
    ['an approval of a deleted account', [review({ reviewer: null })], { reviewer: 'ghost', isBot: false }],
    [
      'a review of a bot',
      [review({ reviewer: 'copilot-pull-request-reviewer[bot]', state: 'COMMENTED' })],
      { reviewer: 'copilot-pull-request-reviewer', isBot: true },
    ],
    ['an approval of a passer-by', [review({ canWrite: false })], { state: 'approved', canWrite: false }],
  ])('tells %s', async (_what, reviews, told) => {
    const pull = createPullRequest({ number: 1, commits: [shaOf(1)], headSha: head, reviews });
    const host = await make(createGithubModel({ pullRequests: [pull] }));
    const { pullRequests } = await host.readPullRequests(shop, { commits: [shaOf(1)], signal });
    expect(pullRequests[0]?.reviews).toEqual([expect.objectContaining(told)]);
    expect(pullRequests[0]?.headSha).toBe(head);
  });

  it('tells who was asked again, beside what they said before', async () => {
    const requestedReviewers = ['linus'];
    const pull = createPullRequest({
      number: 1,
      commits: [shaOf(1)],
      reviews: [review({})],
      requestedReviewers,
    });
    const host = await make(createGithubModel({ pullRequests: [pull] }));
    const { pullRequests } = await host.readPullRequests(shop, { commits: [shaOf(1)], signal });
    expect(pullRequests[0]).toMatchObject({ requestedReviewers, reviews: [{ state: 'approved' }] });
  });

  const approval = (parts: Partial<ModelApproval>): ModelApproval => ({
    runId: '42',
    environments: ['production'],
    state: 'approved',
    user: 'grace',
    ...parts,
  });
  const ask = async (approvals: readonly ModelApproval[], denied: readonly Denied[] = []) =>
    (await make(createGithubModel({ approvals }, denied))).readEnvironmentApprovals(shop, {
      runId: '42',
      environment: 'production',
      signal,
    });

  it('tells the approvals of a run for its environment alone, each time that somebody spoke', async () => {
    const approvals = await ask([
      approval({ environments: ['staging', 'Production'] }),
      approval({ user: 'ken', state: 'rejected' }),
      approval({ user: 'deployer[bot]' }),
      approval({ user: null }),
      approval({ user: 'ada', state: 'pending' }),
      approval({ user: 'ada', environments: ['staging'] }),
      approval({ user: 'ada', runId: '41' }),
    ]);
    const said = { isBot: false, at: null, source: 'environment' };
    expect(approvals).toEqual([
      { ...said, approver: 'grace', state: 'approved' },
      { ...said, approver: 'ken', state: 'rejected' },
      { ...said, approver: 'deployer[bot]', state: 'approved', isBot: true },
      { ...said, approver: 'ghost', state: 'approved' },
    ]);
  });

  it('tells none where nobody was asked, and fails where it may not say', async () => {
    expect(await ask([])).toEqual([]);
    expect((await failureOfPromise(ask([], ['approvals']))).code).toBe('github/forbidden');
  });

  it('tells the members of a team, however many, or why not', async () => {
    const sre = Array.from({ length: 201 }, (_each, index) => `member-${index}`);
    const model = (denied: readonly Denied[]): GithubModel => ({
      ...createGithubModel({}, denied),
      teams: { 'octo/sre': sre, 'octo/none': [] },
    });
    const host = await make(model([]));
    const team = (slug: string) => ({ organisation: 'octo', slug });
    expect(await host.readTeamMembers(team('sre'), { signal })).toEqual(sre);
    expect(await host.readTeamMembers(team('none'), { signal })).toEqual([]);
    const asking = host.readTeamMembers(team('unheard-of'), { signal });
    expect((await failureOfPromise(asking)).code).toBe('github/not-found');
    const refused = (await make(model(['team-members']))).readTeamMembers(team('sre'), { signal });
    expect((await failureOfPromise(refused)).code).toBe('github/forbidden');
  });
});

describe('GitHub', () => {
  it('says which permission is missing, and that the token of a workflow cannot have that of teams', async () => {
    const { host } = await openGithub(createGithubModel({}, ['approvals', 'team-members']));
    const run = host.readEnvironmentApprovals(shop, { runId: '42', environment: 'production', signal });
    const { message, hint } = await failureOfPromise(run);
    expect(`${message} ${hint}`).toMatch(/actions: read is missing.*permissions:/u);
    const team = await failureOfPromise(
      host.readTeamMembers({ organisation: 'octo', slug: 'sre' }, { signal }),
    );
    expect(`${team.message} ${team.hint}`).toMatch(/octo\/sre.*members: read.*read:org/u);
  });

  it('is asked for a hundred members at a time, and for the approvals of a run once', async () => {
    const members = Array.from({ length: 101 }, (_each, index) => `member-${index}`);
    const { server, host } = await openGithub({ ...createGithubModel({}), teams: { 'octo/sre': members } });
    await host.readTeamMembers({ organisation: 'octo', slug: 'sre' }, { signal });
    await host.readEnvironmentApprovals(shop, { runId: '1/../2', environment: 'production', signal });
    expect(server.requests.map(({ path, query }) => `${path}?${query}`)).toEqual([
      '/orgs/octo/teams/sre/members?per_page=100&page=1',
      '/orgs/octo/teams/sre/members?per_page=100&page=2',
      '/repos/octo/shop/actions/runs/1%2F..%2F2/approvals?',
    ]);
  });
});

// Answers what GitHub says of people: approvals of a run, members of a team. Pure.
import type { getOctokit } from '@actions/github';
import type { FakeAnswer, FakeRequest } from '../http-faults.ts';
import type { GithubModel, ModelApproval } from './model.ts';
import { answer, cutPage, docs, forbidden, linksOf, missing, userLinks } from './rest-answer.ts';

/** The shapes that the client was generated with: the description at hand has neither of the two. */
type Published = ReturnType<typeof getOctokit>['rest'];
type Approval = Awaited<ReturnType<Published['actions']['getReviewsForRun']>>['data'][number];
type Member = Awaited<ReturnType<Published['teams']['listMembersInOrg']>>['data'][number];

/** A list without pages; empty for a run in which nobody was asked. */
export function answerApprovals(
  model: GithubModel,
  of: {
    readonly owner: string | undefined;
    readonly name: string | undefined;
    readonly runId: string | undefined;
  },
): FakeAnswer {
  const repository = model.repositories.find((each) => each.owner === of.owner && each.name === of.name);
  if (repository === undefined) return missing;
  if (model.denied.includes('approvals')) return forbidden('actions=read');
  return answer(200, repository.approvals.filter(({ runId }) => runId === of.runId).map(toApproval));
}

/** `team`: `organization/slug`. */
export function answerMembers(model: GithubModel, team: string, request: FakeRequest): FakeAnswer {
  if (model.denied.includes('team-members')) return forbidden('members=read');
  const members = model.teams?.[team];
  return members === undefined ? missing : answer(200, cutPage(members, request).map(toMember));
}

const toApproval = ({ environments, state, user }: ModelApproval): Approval => ({
  state,
  comment: 'Seen.',
  environments: environments.map((name, index) => ({
    id: index + 1,
    node_id: `EN_${index + 1}`,
    name,
    url: docs,
    html_url: docs,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  })),
  // The published shape has a user always; one whose account is gone is null all the same.
  user: user === null ? (null as unknown as Approval['user']) : toMember(user),
});

const toMember = (login: string): Member => ({
  login,
  id: 1,
  node_id: 'U_1',
  gravatar_id: '',
  type: login.endsWith('[bot]') ? 'Bot' : 'User',
  site_admin: false,
  ...(linksOf(userLinks, `https://api.github.com/users/${login}`) as Pick<Member, UserLink>),
});

type UserLink = Extract<keyof Member, `${string}url`>;

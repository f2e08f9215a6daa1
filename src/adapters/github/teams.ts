// Reads who is in a team. Effects: network, through the API.
import type { CodeHost } from '../../service-ports.ts';
import { perPage } from './api.ts';
import type { Ask } from './ask-commits.ts';
import { BadAnswer, toFailure } from './failures.ts';
import { asText, readPath } from './json.ts';

/** A team of more than this many pages names nobody in particular. */
const pagesMax = 20;

/** Members of child teams are among those that GitHub lists. */
export async function readTeamMembers(
  { api, signal }: Pick<Ask, 'api' | 'signal'>,
  team: Parameters<CodeHost['readTeamMembers']>[0],
): ReturnType<CodeHost['readTeamMembers']> {
  const [organisation, slug] = [team.organisation, team.slug].map(encodeURIComponent);
  const call = {
    what: `the members of team ${team.organisation}/${team.slug}`,
    feature: 'teams',
    signal,
  } as const;
  const path = `/orgs/${organisation}/teams/${slug}/members`;
  const logins: string[] = [];
  for (let page = 1; page <= pagesMax; page++) {
    const members = await api.getList({ ...call, path, page });
    logins.push(...members.flatMap((member) => asText(readPath(member, 'login')) ?? []));
    if (members.length < perPage) return logins;
  }
  throw toFailure(new BadAnswer('too many members'), { ...call, host: api.host });
}

// What REST answers of a fake GitHub have in common. Pure.
import type { FakeAnswer, FakeRequest } from '../http-faults.ts';

export const docs = 'https://docs.github.com/rest';

export const answer = (statusCode: number, body: unknown): FakeAnswer => ({
  status: statusCode,
  body: JSON.stringify(body),
});

export const missing = answer(404, { message: 'Not Found', documentation_url: docs, status: '404' });

export const forbidden = (permission: string): FakeAnswer => ({
  ...answer(403, {
    message: 'Resource not accessible by integration',
    documentation_url: docs,
    status: '403',
  }),
  headers: { 'x-accepted-github-permissions': permission },
});

/** The page that was asked for. */
export function cutPage<T>(items: readonly T[], { query }: FakeRequest): readonly T[] {
  const page = Number(query.get('page') ?? '1');
  const perPage = Number(query.get('per_page') ?? '30');
  return items.slice((page - 1) * perPage, page * perPage);
}

export const linksOf = (names: readonly string[], url: string) =>
  Object.fromEntries(names.map((name) => [name, url]));

export const userLinks = [
  'avatar_url',
  'events_url',
  'followers_url',
  'following_url',
  'gists_url',
  'html_url',
  'organizations_url',
  'received_events_url',
  'repos_url',
  'starred_url',
  'subscriptions_url',
  'url',
];

export const user = (login: string) => ({
  login,
  id: 1,
  node_id: 'U_1',
  gravatar_id: '',
  type: 'User',
  site_admin: false,
  ...linksOf(userLinks, `https://api.github.com/users/${encodeURIComponent(login)}`),
  name: null,
  company: null,
  blog: null,
  location: null,
  email: null,
  hireable: null,
  bio: null,
  public_repos: 0,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: '2020-01-01T00:00:00Z',
  updated_at: '2020-01-01T00:00:00Z',
});

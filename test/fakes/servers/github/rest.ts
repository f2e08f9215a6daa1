// Answers REST requests over the model, in the shapes of GitHub's published description. Pure.
import type { FakeAnswer, FakeRequest } from '../http-faults.ts';
import type { GithubModel, ModelCheckRun, ModelRepository, ModelStatus } from './model.ts';

/** Null: no such route. `path` without the prefix of an Enterprise Server. */
export function answerRest(model: GithubModel, path: string, request: FakeRequest): FakeAnswer | null {
  if (request.method !== 'GET') return null;
  if (path === '/user') return answer(200, user('octocat'));
  const route = /^\/repos\/([^/]+)\/([^/]+)\/commits\/([^/]+)\/(check-runs|status)$/u.exec(path);
  if (route === null) return null;
  const [, owner = '', name = '', sha = '', list] = route;
  const repository = model.repositories.find((each) => each.owner === owner && each.name === name);
  if (repository === undefined)
    return answer(404, { message: 'Not Found', documentation_url: docs, status: '404' });
  const page = Number(request.query.get('page') ?? '1');
  const perPage = Number(request.query.get('per_page') ?? '30');
  const cut = <T>(items: readonly T[]) => items.slice((page - 1) * perPage, page * perPage);
  if (list === 'check-runs') {
    if (model.denied.includes('checks')) return forbidden('checks=read');
    const runs = (repository.checkRuns[sha] ?? []).map((run, index) => checkRun(sha, run, index + 1));
    return answer(200, { total_count: runs.length, check_runs: cut(runs.reverse()) });
  }
  if (model.denied.includes('statuses')) return forbidden('statuses=read');
  const newest = newestOfEachContext(repository.statuses[sha] ?? []).map(status);
  return answer(200, {
    state: 'success',
    sha,
    total_count: newest.length,
    statuses: cut(newest),
    repository: minimalRepository(repository),
    commit_url: `https://api.github.com/repos/${owner}/${name}/commits/${sha}`,
    url: `https://api.github.com/repos/${owner}/${name}/commits/${sha}/status`,
  });
}

const docs = 'https://docs.github.com/rest';

const answer = (statusCode: number, body: unknown): FakeAnswer => ({
  status: statusCode,
  body: JSON.stringify(body),
});

const forbidden = (permission: string): FakeAnswer => ({
  ...answer(403, {
    message: 'Resource not accessible by integration',
    documentation_url: docs,
    status: '403',
  }),
  headers: { 'x-accepted-github-permissions': permission },
});

const newestOfEachContext = (statuses: readonly ModelStatus[]) => {
  const oldestFirst = [...statuses].sort((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt));
  return [...new Map(oldestFirst.map((each) => [each.context, each])).values()];
};

const checkRun = (sha: string, run: ModelCheckRun, id: number) => ({
  id,
  node_id: `CR_${id}`,
  head_sha: sha,
  external_id: '',
  url: `https://api.github.com/check-runs/${id}`,
  html_url: `https://github.com/runs/${id}`,
  details_url: `https://github.com/runs/${id}`,
  status: run.status,
  conclusion: run.conclusion,
  started_at: run.startedAt,
  completed_at: run.status === 'completed' ? run.startedAt : null,
  output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: docs },
  name: run.name,
  check_suite: { id: run.suite ?? 1 },
  app: app(run.app ?? 1),
  pull_requests: [],
});

const app = (id: number) => ({
  id,
  node_id: `A_${id}`,
  slug: `app-${id}`,
  name: `App ${id}`,
  description: null,
  owner: user('octocat'),
  external_url: docs,
  html_url: docs,
  created_at: '2020-01-01T00:00:00Z',
  updated_at: '2020-01-01T00:00:00Z',
  permissions: {},
  events: [],
});

const status = ({ context, state, updatedAt, url }: ModelStatus, index: number) => ({
  url: docs,
  avatar_url: null,
  id: index + 1,
  node_id: `S_${index + 1}`,
  state,
  description: null,
  target_url: url,
  context,
  created_at: updatedAt,
  updated_at: updatedAt,
});

const userLinks = [
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

const user = (login: string) => ({
  login,
  id: 1,
  node_id: 'U_1',
  gravatar_id: '',
  type: 'User',
  site_admin: false,
  ...linksOf(userLinks, `https://api.github.com/users/${login}`),
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

const repositoryLinks =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags hooks html issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees'
    .split(' ')
    .map((name) => `${name}_url`);

const minimalRepository = ({ owner, name }: ModelRepository) => ({
  id: 1,
  node_id: 'R_1',
  name,
  full_name: `${owner}/${name}`,
  private: true,
  description: null,
  fork: false,
  ...linksOf([...repositoryLinks, 'url'], `https://api.github.com/repos/${owner}/${name}`),
  owner: {
    login: owner,
    id: 1,
    node_id: 'U_1',
    gravatar_id: '',
    type: 'Organization',
    site_admin: false,
    ...linksOf(userLinks, `https://api.github.com/users/${owner}`),
  },
});

const linksOf = (names: readonly string[], url: string) =>
  Object.fromEntries(names.map((name) => [name, url]));

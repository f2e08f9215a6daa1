// Answers REST requests over the model, in the shapes of GitHub's published description. Pure.
import type { FakeAnswer } from '../http-faults.ts';
import type { ModelRepository, ModelStatus } from './model.ts';
import { answer, cutPage, docs, forbidden, linksOf, missing, user, userLinks } from './rest-answer.ts';
import { type Asked, checkRun } from './rest-check-run.ts';
import { answerApprovals, answerMembers } from './rest-people.ts';
import { checkRunOf, listDeploymentStatuses, listDeployments } from './rest-writes.ts';

/** Null: no such route. */
export function answerRest({ model, written, path, request }: Asked): FakeAnswer | null {
  if (request.method !== 'GET') return null;
  const deployments = /^\/repos\/([^/]+\/[^/]+)\/deployments(?:\/(\d+)\/statuses)?$/u.exec(path);
  if (deployments !== null) {
    const [, home = '', id] = deployments;
    if (model.denied.includes('deployments')) return forbidden('deployments=read');
    return id === undefined ? listDeployments(written, home, request) : listDeploymentStatuses(written, id);
  }
  if (path === '/user') return answer(200, user('octocat'));
  const run = /^\/repos\/([^/]+)\/([^/]+)\/actions\/runs\/([^/]+)\/approvals$/u.exec(path);
  if (run !== null) return answerApprovals(model, { owner: run[1], name: run[2], runId: run[3] });
  const team = /^\/orgs\/([^/]+)\/teams\/([^/]+)\/members$/u.exec(path);
  if (team !== null) return answerMembers(model, `${team[1]}/${team[2]}`, request);
  const route = /^\/repos\/([^/]+)\/([^/]+)\/commits\/([^/]+)\/(check-runs|status)$/u.exec(path);
  if (route === null) return null;
  const [, owner = '', name = '', sha = '', list] = route;
  const repository = model.repositories.find((each) => each.owner === owner && each.name === name);
  if (repository === undefined) return missing;
  const cut = <T>(items: readonly T[]) => cutPage(items, request);
  if (list === 'check-runs') {
    if (model.denied.includes('checks')) return forbidden('checks=read');
    const isAsked = ({ name: each }: { readonly name: string }) =>
      !request.query.has('check_name') || request.query.get('check_name') === each;
    const known = (repository.checkRuns[sha] ?? []).map((run, index) => checkRun(sha, run, index + 1));
    const own = written.checkRuns.filter((run) => run.home === `${owner}/${name}` && run.sha === sha);
    const runs = [...known, ...own.map(checkRunOf)].filter(isAsked);
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

const newestOfEachContext = (statuses: readonly ModelStatus[]) => {
  const oldestFirst = [...statuses].sort((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt));
  return [...new Map(oldestFirst.map((each) => [each.context, each])).values()];
};

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

// A writer to a code host in memory, over the same content as the fake GitHub. Pure.
import type { DeploymentPublication, HostedRepository } from '../../src/domain/remote-publication.ts';
import { Failure } from '../../src/failure.ts';
import type { CodeHostWriter } from '../../src/publish-ports.ts';
import type { Denied, GithubModel } from './servers/github/model.ts';
import { nextId, replace, viewer, viewerApp, type Written } from './servers/github/written.ts';

const task = 'deploy:lockkeeper';
const homeOf = ({ owner, name }: HostedRepository): string => `${owner}/${name}`;

/** Writes into `written`, as the token of the tests. */
export function createFakeWriter(model: GithubModel, written: Written): CodeHostWriter {
  const open = (repository: HostedRepository, what: Denied): string => {
    const home = homeOf(repository);
    if (!model.repositories.some(({ owner, name }) => `${owner}/${name}` === home))
      throw new Failure({ code: 'github/not-found', message: 'Not there.', hint: 'None.' });
    if (model.denied.includes(what))
      throw new Failure({ code: 'github/forbidden', message: `No ${what}.`, hint: 'None.' });
    return home;
  };
  return {
    upsertComment: async ({ repository, pullRequest, marker, markdown: body }) => {
      const home = open(repository, 'write-comment');
      const found = written.comments.findLast(
        (each) =>
          each.home === home &&
          each.pullRequest === pullRequest &&
          each.author === viewer &&
          each.body.split('\n')[0] === marker,
      );
      const id = found?.id ?? nextId(written.comments);
      if (found === undefined) written.comments.push({ id, home, pullRequest, author: viewer, body });
      else replace(written.comments, { ...found, body });
      return { url: `https://github.com/${home}/pull/${pullRequest}#issuecomment-${id}` };
    },
    upsertCheckRun: async (checkRun) => {
      const home = open(checkRun.repository, 'write-check-run');
      const { sha, name, externalId, conclusion, title, summary, url } = checkRun;
      const annotations = checkRun.annotations.map((each) => `${each.path}:${each.line} ${each.title}`);
      const said = {
        home,
        sha,
        name,
        externalId,
        conclusion,
        title,
        summary,
        url,
        annotations,
        app: viewerApp,
      };
      const found = written.checkRuns.findLast(
        (run) =>
          run.home === home &&
          run.sha === sha &&
          run.name === name &&
          run.externalId === externalId &&
          run.app === viewerApp &&
          run.annotations.length === 0,
      );
      const id = found?.id ?? nextId(written.checkRuns);
      if (found === undefined) written.checkRuns.push({ id, ...said });
      else replace(written.checkRuns, { id, ...said });
      return { url: `https://github.com/runs/${id}` };
    },
    setStatus: async ({ repository, sha, context, state, description, url }) => {
      const home = open(repository, 'write-status');
      written.statuses.push({ home, sha, context, state, description, url });
      return { url: null };
    },
    setDeployment: async (deployment) => {
      const { sha, environment, workspace, state, description, url } = deployment;
      const home = open(deployment.repository, 'write-deployment');
      const found = findDeployment(written, deployment, home);
      if (found === null && (state === 'inactive' || deployment.onlyIfMade)) return { url: null };
      const id = found ?? nextId(written.deployments);
      const made = { id, home, sha, environment, task, payload: { workspace }, statuses: [] };
      if (found === null) written.deployments.push(made);
      const current = written.deployments.find((each) => each.id === id) ?? made;
      replace(written.deployments, {
        ...current,
        statuses: [{ state, description, url }, ...current.statuses],
      });
      return { url: null };
    },
  };
}

function findDeployment(
  written: Written,
  { sha, environment, workspace, state }: DeploymentPublication,
  home: string,
): number | null {
  const ours = written.deployments
    .filter((each) => each.home === home && each.environment === environment && each.task === task)
    .filter(({ payload }) => JSON.stringify(payload) === JSON.stringify({ workspace }))
    .toReversed();
  for (const { id, sha: deployed, statuses } of ours) {
    const isEnd = state === 'success' || state === 'inactive';
    const hasSucceeded = statuses.some((status) => status.state === 'success');
    if (deployed === sha && (isEnd || !hasSucceeded)) return id;
    if (hasSucceeded && state !== 'inactive') return null;
  }
  return null;
}

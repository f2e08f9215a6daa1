// Answers what is written by REST, in the shapes of GitHub's published description. Pure.
import type { FakeAnswer, FakeRequest } from '../http-faults.ts';
import type { GithubModel } from './model.ts';
import { answer, cutPage, docs, forbidden, missing, user } from './rest-answer.ts';
import { type Asked, checkRun } from './rest-check-run.ts';
import {
  nextId,
  replace,
  viewer,
  viewerApp,
  type Written,
  type WrittenCheckRun,
  type WrittenComment,
  type WrittenDeployment,
  type WrittenStatus,
} from './written.ts';

type Body = {
  readonly body: string;
  readonly name: string;
  readonly head_sha: string;
  readonly external_id: string;
  readonly conclusion: string;
  readonly details_url?: string;
  readonly output: {
    readonly title: string;
    readonly summary: string;
    readonly annotations: readonly {
      readonly path: string;
      readonly start_line: number;
      readonly title: string;
    }[];
  };
  readonly state: string;
  readonly context: string;
  readonly description: string;
  readonly target_url?: string;
  readonly ref: string;
  readonly environment: string;
  readonly task: string;
  readonly payload: unknown;
  readonly auto_merge: boolean;
  readonly required_contexts: readonly string[];
  readonly log_url?: string;
};

type Writing = {
  readonly model: GithubModel;
  readonly written: Written;
  readonly home: string;
  readonly rest: string;
  readonly body: Body;
};

/** Null: nothing is written. */
export function answerWrite({ model, written, path, request }: Asked): FakeAnswer | null {
  const [, home = '', rest = ''] = /^\/repos\/([^/]+\/[^/]+)\/(.+)$/u.exec(path) ?? [];
  if (request.method === 'GET' || home === '') return null;
  if (!model.repositories.some(({ owner, name }) => `${owner}/${name}` === home)) return missing;
  const writing = { model, written, home, rest, body: JSON.parse(request.body) as Body };
  if (rest.startsWith('issues/'))
    return allowed(model, 'write-comment', 'issues=write; pull_requests=write', () => writeComment(writing));
  if (rest.startsWith('check-runs'))
    return allowed(model, 'write-check-run', 'checks=write', () => writeCheckRun(writing));
  if (rest.startsWith('statuses/'))
    return allowed(model, 'write-status', 'statuses=write', () => writeStatus(writing));
  if (rest.startsWith('deployments'))
    return allowed(model, 'write-deployment', 'deployments=write', () => writeDeployment(writing));
  return null;
}

const allowed = (
  { denied }: GithubModel,
  what: GithubModel['denied'][number],
  permission: string,
  write: () => FakeAnswer,
): FakeAnswer => (denied.includes(what) ? forbidden(permission) : write());

const invalid = answer(422, { message: 'Validation Failed', documentation_url: docs, status: '422' });

function writeComment({ written, home, rest, body }: Writing): FakeAnswer {
  const [, number, id] = /^issues\/(?:(\d+)\/comments|comments\/(\d+))$/u.exec(rest) ?? [];
  if (body.body.length > 65_536) return invalid;
  if (id !== undefined) {
    const found = written.comments.find((comment) => comment.id === Number(id));
    if (found === undefined) return missing;
    if (found.author !== viewer) return forbidden('issues=write; pull_requests=write');
    const next = { ...found, body: body.body };
    replace(written.comments, next);
    return answer(200, commentOf(next));
  }
  const comment: WrittenComment = {
    ...{ id: nextId(written.comments), home, pullRequest: Number(number), author: viewer, body: body.body },
  };
  written.comments.push(comment);
  return answer(201, commentOf(comment));
}

const commentOf = ({ id, home, pullRequest, author, body }: WrittenComment) => ({
  id,
  node_id: `IC_${id}`,
  url: `https://api.github.com/repos/${home}/issues/comments/${id}`,
  html_url: `https://github.com/${home}/pull/${pullRequest}#issuecomment-${id}`,
  issue_url: `https://api.github.com/repos/${home}/issues/${pullRequest}`,
  body,
  user: user(author),
  created_at: '2026-03-01T00:00:00Z',
  updated_at: '2026-03-01T00:00:00Z',
  author_association: 'NONE',
});

const annotationOf = ({ path, start_line, title }: Body['output']['annotations'][number]) =>
  `${path}:${start_line} ${title}`;

function writeCheckRun({ written, home, rest, body }: Writing): FakeAnswer {
  const id = /^check-runs\/(\d+)$/u.exec(rest)?.[1];
  const said = {
    ...{ name: body.name, externalId: body.external_id, conclusion: body.conclusion },
    ...{ title: body.output.title, summary: body.output.summary, url: body.details_url ?? null },
  };
  const annotations = body.output.annotations.map(annotationOf);
  if (id !== undefined) {
    const found = written.checkRuns.find((run) => run.id === Number(id));
    if (found === undefined) return missing;
    if (found.app !== viewerApp) return forbidden('checks=write');
    const next = { ...found, ...said, annotations: [...found.annotations, ...annotations] };
    replace(written.checkRuns, next);
    return answer(200, checkRunOf(next));
  }
  const run: WrittenCheckRun = {
    ...{ id: nextId(written.checkRuns), home, sha: body.head_sha, ...said, annotations, app: viewerApp },
  };
  written.checkRuns.push(run);
  return answer(201, checkRunOf(run));
}

export function checkRunOf(run: WrittenCheckRun) {
  const { id, sha, name, externalId, conclusion, title, summary, annotations, app } = run;
  const shape = checkRun(
    sha,
    { name, status: 'completed', conclusion, startedAt: '2026-03-01T00:00:00Z', app },
    id,
  );
  const output = { ...shape.output, title, summary, annotations_count: annotations.length };
  return { ...shape, external_id: externalId, details_url: run.url, output };
}

function writeStatus({ written, home, rest, body }: Writing): FakeAnswer {
  if ([...body.description].length > 140) return invalid;
  const { state, context, description, target_url = null } = body;
  const status: WrittenStatus = {
    ...{ home, sha: rest.replace('statuses/', ''), context, state, description, url: target_url },
  };
  written.statuses.push(status);
  return answer(201, {
    ...{ url: docs, avatar_url: null, id: written.statuses.length, node_id: 'S_1', state, context },
    ...{ description, target_url, creator: user(viewer) },
    created_at: '2026-03-01T00:00:00Z',
    updated_at: '2026-03-01T00:00:00Z',
  });
}

function writeDeployment({ written, home, rest, body }: Writing): FakeAnswer {
  const id = /^deployments\/(\d+)\/statuses$/u.exec(rest)?.[1];
  if (id !== undefined) return addStatus(written, Number(id), body);
  // Without these, the true server merges a branch, or refuses while checks run.
  if (body.auto_merge || body.required_contexts.length > 0) return answer(409, { message: 'Conflict' });
  const deployment: WrittenDeployment = {
    ...{ id: nextId(written.deployments), home, sha: body.ref, environment: body.environment },
    ...{ task: body.task, payload: body.payload, statuses: [] },
  };
  written.deployments.push(deployment);
  return answer(201, deploymentOf(deployment));
}

function addStatus(written: Written, id: number, body: Body): FakeAnswer {
  const found = written.deployments.find((deployment) => deployment.id === id);
  if (found === undefined) return missing;
  if ([...body.description].length > 140) return invalid;
  const status = { state: body.state, description: body.description, url: body.log_url ?? null };
  replace(written.deployments, { ...found, statuses: [status, ...found.statuses] });
  return answer(201, statusOf(status));
}

export function listDeployments(written: Written, home: string, request: FakeRequest): FakeAnswer {
  const { query } = request;
  const found = written.deployments.filter(
    (each) =>
      each.home === home &&
      each.environment === (query.get('environment') ?? each.environment) &&
      each.task === (query.get('task') ?? each.task),
  );
  return answer(200, cutPage(found.toReversed(), request).map(deploymentOf));
}

export function listDeploymentStatuses(written: Written, id: string): FakeAnswer {
  const found = written.deployments.find((deployment) => deployment.id === Number(id));
  return found === undefined ? missing : answer(200, found.statuses.map(statusOf));
}

const deploymentOf = ({ id, home, sha, environment, task, payload }: WrittenDeployment) => ({
  ...{ id, node_id: `DE_${id}`, sha, ref: sha, task, environment, payload, creator: user(viewer) },
  ...{ description: null, original_environment: environment },
  url: `https://api.github.com/repos/${home}/deployments/${id}`,
  statuses_url: `https://api.github.com/repos/${home}/deployments/${id}/statuses`,
  repository_url: `https://api.github.com/repos/${home}`,
  created_at: '2026-03-01T00:00:00Z',
  updated_at: '2026-03-01T00:00:00Z',
});

const statusOf = ({ state, description, url }: WrittenDeployment['statuses'][number]) => ({
  ...{ id: 1, node_id: 'DES_1', state, description, creator: user(viewer), log_url: url ?? docs },
  ...{ deployment_url: docs, repository_url: docs, target_url: url ?? docs, url: docs },
  created_at: '2026-03-01T00:00:00Z',
  updated_at: '2026-03-01T00:00:00Z',
});

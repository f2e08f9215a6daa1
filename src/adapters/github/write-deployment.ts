// Says how the deployment of a commit stands. Effects: network, through the API.
import type { DeploymentPublication } from '../../domain/remote-publication.ts';
import type { Published } from '../../publish-ports.ts';
import { BadAnswer, toFailure } from './failures.ts';
import { asInteger, asRecord, asText, type JsonRecord, readPath } from './json.ts';
import { pathOf, type Write } from './write.ts';

/** Marks deployments of ours among those that jobs and other tools make. */
const task = 'deploy:lockkeeper';
/** Of ours, newest first: commits that were gated meanwhile. Behind them a new deployment is made. */
const lookedAtMax = 5;

/**
 * Adds a status to the deployment of this commit that has not succeeded yet, or makes one.
 *
 * A deployment that has succeeded stays so for what comes later: a release that goes out again after another, or that is
 * rolled back to, gets a deployment of its own, since the newest that succeeded tells what is deployed.
 */
export async function setDeployment(write: Write, deployment: DeploymentPublication): Promise<Published> {
  const { repository, state, description, url } = deployment;
  const found = await find(write, deployment);
  // What was never deployed need not be taken back.
  if (found === null && (state === 'inactive' || deployment.onlyIfMade)) return { url: null };
  const id = found ?? (await create(write, deployment));
  await write.api.write({
    ...topicOf(deployment),
    signal: write.signal,
    method: 'POST',
    path: pathOf(repository, 'deployments', id, 'statuses'),
    body: {
      state,
      description,
      ...(url !== null && { log_url: url }),
      // Only what has taken the place of others ends them.
      auto_inactive: state === 'success',
    },
    isRepeatable: false,
  });
  return { url: null };
}

async function create({ api, signal }: Write, deployment: DeploymentPublication): Promise<number> {
  const { repository, sha, environment, workspace } = deployment;
  const topic = topicOf(deployment);
  const path = pathOf(repository, 'deployments');
  const payload = { workspace };
  // Without these two GitHub merges the default branch, and refuses commits whose checks have not ended.
  const body = { ref: sha, task, environment, payload, auto_merge: false, required_contexts: [] };
  const answer = await api.write({ ...topic, signal, method: 'POST', path, body, isRepeatable: false });
  const id = asInteger(answer['id']);
  if (id !== null) return id;
  throw toFailure(new BadAnswer('no number'), { ...topic, signal, host: api.host, does: 'write' });
}

/** null: a new one is needed. */
async function find(write: Write, deployment: DeploymentPublication): Promise<number | null> {
  const { repository, sha, environment, workspace, state } = deployment;
  const { api, signal } = write;
  const query = `environment=${encodeURIComponent(environment)}&task=${encodeURIComponent(task)}`;
  const path = `${pathOf(repository, 'deployments')}?${query}`;
  const nodes = await api.getList({ ...topicOf(deployment), does: 'write', signal, path, page: 1 });
  const ours = nodes
    .map(asRecord)
    .flatMap((node) => (node !== null && readPath(node['payload'], 'workspace') === workspace ? [node] : []))
    .slice(0, lookedAtMax);
  for (const node of ours) {
    const id = asInteger(node['id']);
    if (id === null) continue;
    const isSame = asText(node['sha']) === sha;
    if (isSame && (state === 'success' || state === 'inactive')) return id;
    if (state === 'inactive') continue;
    const hasSucceeded = await readSuccess(write, deployment, id);
    if (isSame && !hasSucceeded) return id;
    if (hasSucceeded) return null;
  }
  return null;
}

async function readSuccess(
  { api, signal }: Write,
  deployment: DeploymentPublication,
  id: number,
): Promise<boolean> {
  const path = pathOf(deployment.repository, 'deployments', id, 'statuses');
  const statuses: readonly unknown[] = await api.getList({
    ...{ ...topicOf(deployment), does: 'write', signal, path, page: 1 },
  });
  return statuses.some((status) => (asRecord(status) as JsonRecord | null)?.['state'] === 'success');
}

const topicOf = ({ environment, repository }: DeploymentPublication) =>
  ({
    what: `deployment to ${environment} of ${repository.owner}/${repository.name}`,
    feature: 'deployment',
  }) as const;

// The run of the code host's pipeline that asks, from what its runner says. Pure.
import type { GateRequest } from '../flows/gate.ts';
import type { Surroundings } from './command.ts';

/** The run of a workflow, where its checks link to, and the job that asks; null outside of GitHub Actions. */
export function ownRunOf(environment: Surroundings['environment']): GateRequest['run'] {
  const { GITHUB_RUN_ID: id, GITHUB_REPOSITORY: repository } = environment;
  const { GITHUB_SERVER_URL: server, GITHUB_JOB: job } = environment;
  if (!id || !repository) return null;
  return {
    id,
    url: `${server || 'https://github.com'}/${repository}/actions/runs/${id}`,
    job: job || null,
  };
}

// The run of the code host's pipeline that asks, from what its runner says. Pure.
import type { GateRequest } from '../flows/gate.ts';
import type { Surroundings } from './command.ts';
import { detectPipeline } from './pipeline.ts';

/** The run of a workflow, where its checks link to, and the job that asks; null outside of GitHub Actions. */
export function ownRunOf(environment: Surroundings['environment']): GateRequest['run'] {
  const { kind, runUrl: url } = detectPipeline(environment);
  const { GITHUB_RUN_ID: id, GITHUB_JOB: job } = environment;
  return kind === 'github-actions' && url !== null && id ? { id, url, job: job || null } : null;
}

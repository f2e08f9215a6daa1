// What the environment of a run of `doctor` says of its pipeline and its proxies. Effects: reads the event's file.
import type { ProxyVariables } from '../core/doctor/machine-checks.ts';
import type { PipelineFacts } from '../core/doctor/pipeline-checks.ts';
import type { Surroundings } from './command.ts';
import { detectPipeline } from './pipeline.ts';
import { readWorkflowEvent } from './workflow-event.ts';

type Environment = Surroundings['environment'];

export function pipelineFactsOf({ environment, host, credentials }: Surroundings): PipelineFacts {
  const { kind, pullRequest, previousCommit } = detectPipeline(environment);
  const event = kind === 'github-actions' ? readWorkflowEvent(environment) : null;
  const isHeadOwn = event?.isHeadOwn ?? null;
  return {
    kind,
    host,
    event: event?.name ?? null,
    isFork: isHeadOwn === null ? null : !isHeadOwn,
    pullRequest: event?.pullRequest ?? pullRequest,
    hasGithubToken: credentials.githubToken !== null,
    hasPreviousCommit: previousCommit !== null,
  };
}

/** As src/adapters/http/create-fetch.ts reads them: lower case first. */
export function proxiesOf(environment: Environment): ProxyVariables {
  const read = (name: string): string | null => environment[name.toLowerCase()] || environment[name] || null;
  return {
    httpsProxy: read('HTTPS_PROXY'),
    httpProxy: read('HTTP_PROXY'),
    noProxy: read('NO_PROXY'),
    contradicting: ['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY'].filter((name) => {
      const [lower, upper] = [environment[name.toLowerCase()], environment[name]];
      return Boolean(lower) && Boolean(upper) && lower !== upper;
    }),
  };
}

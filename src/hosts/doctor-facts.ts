// What the environment of a run of `doctor` says of its pipeline and its proxies. Effects: reads the event's file.
import { readFileSync } from 'node:fs';
import type { ProxyVariables } from '../core/doctor/machine-checks.ts';
import type { PipelineFacts } from '../core/doctor/pipeline-checks.ts';
import type { Surroundings } from './command.ts';
import { detectPipeline } from './pipeline.ts';

type Environment = Surroundings['environment'];

export function pipelineFactsOf({ environment, host, credentials }: Surroundings): PipelineFacts {
  const { kind, pullRequest, previousCommit } = detectPipeline(environment);
  return {
    kind,
    host,
    event: kind === 'github-actions' ? (environment['GITHUB_EVENT_NAME'] ?? null) : null,
    isFork: kind === 'github-actions' ? readFork(environment) : null,
    pullRequest,
    hasGithubToken: credentials.githubToken !== null,
    hasPreviousCommit: previousCommit !== null,
  };
}

/** Null: the event is of no pull request, or cannot be read. */
function readFork(environment: Environment): boolean | null {
  try {
    const event: unknown = JSON.parse(readFileSync(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    const head = nameAt(event, ['pull_request', 'head', 'repo', 'full_name']);
    const base = nameAt(event, ['pull_request', 'base', 'repo', 'full_name']);
    return head === null || base === null ? null : head !== base;
  } catch {
    return null;
  }
}

function nameAt(value: unknown, path: readonly string[]): string | null {
  const found = path.reduce<unknown>(
    (node, key) =>
      node !== null && typeof node === 'object' ? Object.getOwnPropertyDescriptor(node, key)?.value : null,
    value,
  );
  return typeof found === 'string' ? found : null;
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

// Writes comments, checks, statuses and deployments to GitHub. Effects: network.
import type { CodeHostWriter } from '../../publish-ports.ts';
import type { Fetch } from '../http/bounded-fetch.ts';
import { createApi, type GithubApi, type RetryPolicy } from './api.ts';
import { retryDefaults } from './retry-defaults.ts';
import { upsertCheckRun } from './write-check-run.ts';
import { upsertComment } from './write-comment.ts';
import { setDeployment } from './write-deployment.ts';
import { setStatus } from './write-status.ts';

export function createCodeHostWriter(input: {
  /** `https://api.github.com`, or `https://host/api/v3` of an Enterprise Server. */
  readonly apiUrl: string;
  readonly token: string;
  /** For one request, with its body. */
  readonly timeoutMs: number;
  readonly fetch: Fetch;
  readonly retry?: Partial<RetryPolicy>;
}): CodeHostWriter {
  let starting: Promise<GithubApi> | undefined;
  const start = (): Promise<GithubApi> => {
    starting ??= createApi({ ...input, retry: { ...retryDefaults, ...input.retry } });
    return starting;
  };
  return {
    upsertComment: async (comment, { signal }) => upsertComment({ api: await start(), signal }, comment),
    upsertCheckRun: async (checkRun, { signal }) => upsertCheckRun({ api: await start(), signal }, checkRun),
    setStatus: async (status, { signal }) => setStatus({ api: await start(), signal }, status),
    setDeployment: async (deployment, { signal }) =>
      setDeployment({ api: await start(), signal }, deployment),
  };
}

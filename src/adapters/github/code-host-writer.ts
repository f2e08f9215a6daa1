// Writes comments, checks, statuses and deployments to GitHub. Effects: network.
import type { CodeHostWriter } from '../../publish-ports.ts';
import type { Fetch } from '../http/bounded-fetch.ts';

export function createCodeHostWriter(_input: {
  readonly apiUrl: string;
  readonly token: string;
  readonly timeoutMs: number;
  readonly fetch: Fetch;
}): CodeHostWriter {
  const refuse = async (): Promise<never> => {
    throw new Error('not built');
  };
  return { upsertComment: refuse, upsertCheckRun: refuse, setStatus: refuse, setDeployment: refuse };
}

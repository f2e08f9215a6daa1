// GitHub, or a GitHub Enterprise Server, as the host of the code. Effects: network.
import type { CodeHost } from '../../service-ports.ts';
import type { Fetch } from '../http/bounded-fetch.ts';
import { createApi, type RetryPolicy } from './api.ts';
import { readEnvironmentApprovals } from './approvals.ts';
import type { Sight } from './ask-pull-requests.ts';
import { readChecks } from './checks.ts';
import { readDeployed } from './deployments.ts';
import { locate, webHostsOf } from './locate.ts';
import { readPullRequests } from './pull-requests.ts';
import { retryDefaults } from './retry-defaults.ts';
import { readTeamMembers } from './teams.ts';

export type CodeHostInput = {
  /** `https://api.github.com`, or `https://host/api/v3` of an Enterprise Server. */
  readonly apiUrl: string;
  readonly token: string;
  /** For one request, with its body. */
  readonly timeoutMs: number;
  readonly fetch: Fetch;
  /** Hosts at which people see the server, beside those that follow from `apiUrl`. */
  readonly webHosts?: readonly string[];
  readonly retry?: Partial<RetryPolicy>;
};

/** @throws {Failure} `github/unavailable` when the client cannot be started */
export async function createCodeHost(input: CodeHostInput): Promise<CodeHost> {
  const api = await createApi({ ...input, retry: { ...retryDefaults, ...input.retry } });
  const hosts = [...webHostsOf(input.apiUrl), ...(input.webHosts ?? []).map((host) => host.toLowerCase())];
  const sight: Sight = { seesTeams: true };
  return {
    locate: (url) => locate(url, hosts),
    readPullRequests: (repository, { commits, signal }) =>
      readPullRequests({ api, repository, signal, sight }, commits),
    readChecks: (repository, { sha, signal }) => readChecks({ api, repository, signal }, sha),
    readDeployed: (repository, { environment, signal }) =>
      readDeployed({ api, repository, signal }, environment),
    readEnvironmentApprovals: (repository, { runId, environment, signal }) =>
      readEnvironmentApprovals({ api, repository, signal }, { runId, environment }),
    readTeamMembers: (team, { signal }) => readTeamMembers({ api, signal }, team),
  };
}

// Opens the adapter on a fake GitHub, with waits that take no time. Effects: a local server.
import { afterEach } from 'vitest';
import { type CodeHostInput, createCodeHost } from '../../../src/adapters/github/code-host.ts';
import type { CodeHost } from '../../../src/service-ports.ts';
import { type GithubServer, startGithubServer } from '../../fakes/servers/github/github-server.ts';
import type { GithubModel } from '../../fakes/servers/github/model.ts';

export type OpenGithub = {
  readonly server: GithubServer;
  readonly host: CodeHost;
  /** What was waited for before another attempt, in milliseconds. */
  readonly waits: readonly number[];
};

const servers: GithubServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

export async function openGithub(
  model: GithubModel,
  overrides: Partial<CodeHostInput> & { readonly isEnterprise?: boolean } = {},
): Promise<OpenGithub> {
  const server = await startGithubServer({ model, isEnterprise: overrides.isEnterprise ?? false });
  servers.push(server);
  const waits: number[] = [];
  const host = await createCodeHost({
    apiUrl: server.apiUrl,
    token: server.token,
    timeoutMs: 10_000,
    fetch,
    retry: {
      wait: async (ms) => waits.push(ms),
      random: () => 1,
      now: () => Date.parse('2026-03-01T12:00:00Z'),
    },
    ...overrides,
  });
  return { server, host, waits };
}

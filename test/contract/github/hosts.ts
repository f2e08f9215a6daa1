// Every code host that the contract is for: the fake in memory, GitHub, and an Enterprise Server. Effects: local servers.
import { afterEach } from 'vitest';
import { createCodeHost } from '../../../src/adapters/github/code-host.ts';
import type { CodeHost } from '../../../src/service-ports.ts';
import { createFakeCodeHost } from '../../fakes/code-host.ts';
import { startGithubServer } from '../../fakes/servers/github/github-server.ts';
import type { GithubModel } from '../../fakes/servers/github/model.ts';

const closings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0)) await close();
});

async function connect(model: GithubModel, isEnterprise: boolean): Promise<CodeHost> {
  const server = await startGithubServer({ model, isEnterprise });
  closings.push(server.close);
  const { apiUrl, token } = server;
  return createCodeHost({ apiUrl, token, timeoutMs: 10_000, fetch, webHosts: ['github.com'] });
}

export const hosts: readonly (readonly [string, (model: GithubModel) => Promise<CodeHost> | CodeHost])[] = [
  ['the fake in memory', (model) => createFakeCodeHost({ model })],
  ['GitHub', (model) => connect(model, false)],
  ['an Enterprise Server', (model) => connect(model, true)],
];

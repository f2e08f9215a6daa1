// The adapter over a fake Argo CD. Effects: listens on a local port.
import { createArgocdServer } from '../../../src/adapters/argocd/argocd-server.ts';
import type { ArgocdServer } from '../../../src/argocd-ports.ts';
import { argocdApplication, argocdProject, type Json } from '../../fakes/servers/argocd/argocd-content.ts';
import {
  type ArgocdContent,
  type ArgocdFake,
  argocdToken,
  startArgocd,
} from '../../fakes/servers/argocd/argocd-server.ts';

export type Opened = {
  readonly argocd: ArgocdServer;
  readonly server: ArgocdFake;
  /** Rejects when the fake met something that it or the description does not know. */
  readonly close: () => Promise<void>;
};

const quickRetry = { attemptsMax: 3, baseDelayMs: 1, maxDelayMs: 2_000 };

/** By default one application, `payments`, in the project `shop`. */
export async function openArgocd(
  content: Partial<ArgocdContent> = {},
  { token = argocdToken, timeoutMs = 5_000 } = {},
): Promise<Opened> {
  const applications = new Map<string, Json>([['payments', argocdApplication({})]]);
  const projects = new Map<string, Json>([['shop', argocdProject({})]]);
  const server = await startArgocd({ applications, projects, ...content });
  const { fetch } = globalThis;
  const argocd = createArgocdServer({ server: `${server.url}/`, token, timeoutMs, fetch, retry: quickRetry });
  const close = async () => {
    await server.close();
    const [mistake] = server.mistakes;
    if (mistake !== undefined) throw mistake;
  };
  return { argocd, server, close };
}

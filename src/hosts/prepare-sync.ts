// Options and environment of a hook of Argo CD → what its sync is asked with. Effects: reads the config file.
import { resolve } from 'node:path';
import type { Settings } from '../domain/settings.ts';
import type { ArgocdWorld } from '../flows/argocd/argocd-gate.ts';
import type { SyncRequest } from '../flows/argocd/read-sync.ts';
import type { GateRequest } from '../flows/gate.ts';
import { applicationOf, createArgocd, createKept, createRegistry } from './argocd-services.ts';
import type { GivenOptions, Surroundings } from './command.ts';
import { isOn, textOf } from './given-options.ts';
import { prepareRun } from './prepare-run.ts';

export type PreparedSync = {
  readonly request: GateRequest;
  readonly sync: SyncRequest;
  readonly settings: Settings;
  readonly world: ArgocdWorld;
  readonly shownFolder: string;
};

/** @throws {Failure} `arguments/invalid`, `config/…` */
export async function prepareSync(
  given: GivenOptions,
  surroundings: Surroundings,
  options: Parameters<typeof prepareRun>[2],
): Promise<PreparedSync> {
  const { environment, credentials, workingDirectory, progress } = surroundings;
  const application = applicationOf(given, environment);
  const prepared = await prepareRun(given, surroundings, options);
  const services = {
    ...{ environment, credentials, settings: prepared.settings.argocd, warn: progress.warn },
    offline: isOn(given, 'offline'),
  };
  const kept = textOf(given, 'kept-decisions');
  return {
    ...prepared,
    sync: {
      application,
      live: textOf(given, 'live'),
      target: textOf(given, 'target'),
      builtRevision: environment['ARGOCD_APP_REVISION'] || null,
      isRepositoryGiven: given.has('repo'),
    },
    world: {
      ...prepared.world,
      argocd: createArgocd(services),
      registry: createRegistry(services),
      // What is judged as of another time holds for no other run.
      keptDecisions: createKept(kept === null || given.has('at') ? null : resolve(workingDirectory, kept)),
    },
  };
}

// The application that `argocd hold` and `argocd release` are about, and the Argo CD that they ask. Effects: reads the config file.
import { createDeadline } from '../adapters/deadline.ts';
import type { ApplicationName, ArgocdServer } from '../argocd-ports.ts';
import type { Settings } from '../domain/settings.ts';
import { Failure } from '../failure.ts';
import { applicationOf, createArgocd } from './argocd-services.ts';
import type { GivenOptions, Surroundings } from './command.ts';
import { refuseForeignConfig } from './foreign-config.ts';
import { loadSettings } from './load-settings.ts';

export type HeldApplication = {
  readonly application: ApplicationName;
  readonly argocd: ArgocdServer;
  readonly settings: Settings;
  readonly signal: AbortSignal;
};

/** @throws {Failure} `argocd/not-configured`, `arguments/invalid`, `config/…` */
export async function heldApplicationOf(
  given: GivenOptions,
  surroundings: Surroundings,
): Promise<HeldApplication> {
  const { environment, credentials, progress } = surroundings;
  await refuseForeignConfig(given, surroundings);
  const { settings } = await loadSettings(given, surroundings);
  const application = applicationOf(given, environment);
  const { warn } = progress;
  const argocd = createArgocd({ environment, credentials, settings: settings.argocd, offline: false, warn });
  if (application === null || argocd === null) throw missing(application === null ? 'application' : 'server');
  const { deadlineMs } = settings;
  const signal = createDeadline({ limitMs: deadlineMs }).within(deadlineMs);
  return { application, argocd, settings, signal };
}

const missing = (what: 'application' | 'server'): Failure =>
  new Failure({
    code: 'argocd/not-configured',
    message:
      what === 'application'
        ? 'Nothing says which application is meant.'
        : 'Nothing says where Argo CD is: a sync window is written through its API.',
    hint:
      what === 'application'
        ? 'Name it with --application NAME, or NAMESPACE/NAME where it does not lie in the namespace of Argo CD.'
        : 'Set ARGOCD_SERVER (or argocd.server, --argocd-server) and ARGOCD_AUTH_TOKEN.',
  });

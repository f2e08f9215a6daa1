// Writes the hooks for Argo CD, as a component of Kustomize. Pure.

import type { RepositoryFacts } from './repository-facts.ts';
import { chooseEnvironment } from './workflow-facts.ts';

/** From the repository's root. */
export const argocdFolder = 'lockkeeper-argocd';

type Hook = {
  readonly name: string;
  readonly phase: 'PreSync' | 'PostSync' | 'SyncFail';
  readonly why: string;
  readonly args: readonly string[];
};

const hooks: readonly Hook[] = [
  {
    name: 'lockkeeper-gate',
    phase: 'PreSync',
    why: 'Judges the sync before it begins; one that is blocked fails.',
    args: ['argocd', 'gate', '--window', 'now'],
  },
  {
    name: 'lockkeeper-synced',
    phase: 'PostSync',
    why: 'Records what is deployed now.',
    args: ['argocd', 'event', '--kind', 'deploy-succeeded'],
  },
  {
    name: 'lockkeeper-failed',
    phase: 'SyncFail',
    why: 'Records that the sync failed.',
    args: ['argocd', 'event', '--kind', 'deploy-failed'],
  },
];

/** The component: who adds it to a kustomization gets the hooks. */
export function renderArgocdComponent(): string {
  return `${[
    '# The hooks of Lockkeeper. Add this folder under components: of a kustomization that Argo CD deploys.',
    '# A hook is no hard gate: a sync of single resources runs none, and self-heal syncs without a new revision. Pair it',
    '# with a deny window: lockkeeper argocd hold.',
    'apiVersion: kustomize.config.k8s.io/v1alpha1',
    'kind: Component',
    'resources:',
    '  - hooks.yaml',
    'images:',
    '  - name: lockkeeper',
    '    newName: registry.example.com/lockkeeper # your image, by its digest',
    '    newTag: v1',
  ].join('\n')}\n`;
}

/** The three jobs. Token and operators come from a secret and a config map that people make. */
export function renderArgocdHooks(facts: RepositoryFacts): string {
  const environment = chooseEnvironment(facts.workflows) ?? 'production';
  return `${hooks.map((hook) => renderHook(hook, { application: applicationOf(facts), environment })).join('---\n')}`;
}

function renderHook(
  hook: Hook,
  { application, environment }: { readonly application: string; readonly environment: string },
): string {
  return `${[
    `# ${hook.why}`,
    'apiVersion: batch/v1',
    'kind: Job',
    'metadata:',
    `  name: ${hook.name}`,
    '  annotations:',
    `    argocd.argoproj.io/hook: ${hook.phase}`,
    '    argocd.argoproj.io/hook-delete-policy: BeforeHookCreation',
    'spec:',
    '  backoffLimit: 0',
    '  activeDeadlineSeconds: 600',
    '  template:',
    '    spec:',
    '      restartPolicy: Never',
    '      automountServiceAccountToken: false',
    '      containers:',
    '        - name: lockkeeper',
    '          image: lockkeeper',
    `          args: ${JSON.stringify(hook.args)}`,
    '          env:',
    `            - { name: LOCKKEEPER_APPLICATION, value: ${JSON.stringify(application)} }`,
    `            - { name: LOCKKEEPER_ENVIRONMENT, value: ${JSON.stringify(environment)} }`,
    '          envFrom:',
    '            # ARGOCD_SERVER, ARGOCD_AUTH_TOKEN, and what else the config asks for.',
    '            - secretRef: { name: lockkeeper }',
  ].join('\n')}\n`;
}

/** The one that the repository names; else people say it. */
function applicationOf({ argocd: { applications } }: RepositoryFacts): string {
  const names = applications.flatMap(({ name }) => name ?? []);
  return names.length === 1 ? (names[0] ?? unnamed) : unnamed;
}

const unnamed = 'NAME-OF-THE-APPLICATION';

/** What a kustomization needs to have them. */
export function argocdLines({ argocd: { kustomizations } }: RepositoryFacts): readonly string[] {
  const target =
    kustomizations.find((path) => /prod|prd|live/i.test(path)) ?? kustomizations[0] ?? 'kustomization.yaml';
  const up = '../'.repeat(target.split('/').length - 1);
  return [`# ${target}`, 'components:', `  - ${up}${argocdFolder}`];
}

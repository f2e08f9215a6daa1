// Writes what a repository for Argo CD needs beside the hooks themselves: which image, which application, which standard. Pure.
import type { RepositoryFacts } from './repository-facts.ts';

/** From the repository's root. */
export const argocdFolder = 'lockkeeper-argocd';

/** Parts of argocd/ of Lockkeeper that are taken as they are; the standard among them is written anew. */
export const argocdParts = ['base', 'state'] as const;

/** From `argocdFolder`. */
export const argocdStandard = 'state/lockkeeper.yml';

/**
 * The component that a kustomization adds: the hooks, with the image and the application that they are for.
 *
 * `hasHooks`: the hooks lie beside it; else it names them where Lockkeeper lies on the web.
 */
export function renderArgocdComponent(
  facts: RepositoryFacts,
  { hasHooks }: { readonly hasHooks: boolean },
): string {
  return `${[
    '# Gates and records the syncs of one application. Add this folder under `components:` of its kustomization.',
    '# A hook is no hard gate: a sync of single resources runs none, and self-heal syncs without a new revision. Pair it',
    '# with a deny window: lockkeeper argocd hold.',
    'apiVersion: kustomize.config.k8s.io/v1alpha1',
    'kind: Component',
    'resources:',
    hasHooks
      ? '  - base'
      : '  - https://github.com/OWNER/lockkeeper//argocd/base?ref=COMMIT # your copy of Lockkeeper',
    'images:',
    '  # Your build of argocd/Containerfile.',
    '  - name: registry.invalid/lockkeeper',
    '    newName: registry.example.com/lockkeeper',
    '    newTag: 0.1.0',
    'patches:',
    '  # The application as Argo CD calls it; NAMESPACE/NAME where it does not lie beside Argo CD.',
    '  - target:',
    '      kind: Job',
    '      labelSelector: app.kubernetes.io/name=lockkeeper',
    '    patch: |',
    '      - op: add',
    '        path: /spec/template/spec/containers/0/env/-',
    '        value:',
    '          name: LOCKKEEPER_APPLICATION',
    `          value: ${JSON.stringify(applicationOf(facts))}`,
  ].join('\n')}\n`;
}

/** The standard that the hooks read: `config`, where Argo CD is, and that their own image is followed nowhere. */
export const renderArgocdStandard = (config: string): string =>
  `${[
    config,
    '# The token comes from ARGOCD_AUTH_TOKEN, in the secret `lockkeeper`.',
    'argocd:',
    '  server: https://argocd.example.com',
    '  images:',
    '    # Lockkeeper itself: its commits are none of this release.',
    '    - { image: "*/lockkeeper", follow: false }',
    '    # Where images name no repository in their labels:',
    '    # - { image: registry.example.com/payments, clone: "https://github.com/example/payments.git", tag: "{tag}" }',
  ].join('\n')}\n`;

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

// What a repository holds for Argo CD: applications, kustomizations, charts. Pure.
import { entryOf, readYamlMappings } from './yaml-mappings.ts';

/** Lists are sorted; paths are from the root. */
export type ArgocdFacts = {
  readonly applications: readonly { readonly name: string | null; readonly path: string }[];
  readonly kustomizations: readonly string[];
  readonly charts: readonly string[];
};

const kustomization = /(?:^|\/)kustomization\.ya?ml$|(?:^|\/)Kustomization$/;
const chart = /(?:^|\/)Chart\.yaml$/;

/** `texts`: of YAML files, by path. */
export function readArgocdFacts(paths: readonly string[], texts: ReadonlyMap<string, string>): ArgocdFacts {
  return {
    applications: [...texts]
      .filter(([, text]) => text.includes('argoproj.io/'))
      .flatMap(([path, text]) => readYamlMappings(text).flatMap((manifest) => applicationOf(manifest, path)))
      .toSorted((left, right) => (left.path < right.path ? -1 : 1)),
    kustomizations: paths.filter((path) => kustomization.test(path)).toSorted(),
    charts: paths.filter((path) => chart.test(path)).toSorted(),
  };
}

/** Whether something here says that Argo CD deploys it: a chart alone may be installed by anything. */
export const isForArgocd = ({ applications, kustomizations }: ArgocdFacts): boolean =>
  applications.length > 0 || kustomizations.length > 0;

function applicationOf(manifest: unknown, path: string): ArgocdFacts['applications'] {
  const apiVersion = entryOf(manifest, 'apiVersion');
  const kind = entryOf(manifest, 'kind');
  if (typeof apiVersion !== 'string' || !apiVersion.startsWith('argoproj.io/')) return [];
  if (kind !== 'Application' && kind !== 'ApplicationSet') return [];
  const name = entryOf(entryOf(manifest, 'metadata'), 'name');
  return [{ path, name: kind === 'Application' && typeof name === 'string' ? name : null }];
}

// Which modules of a release need which others, by the config and by the catalog. Pure.
import type { ModuleChange } from '../../domain/change.ts';
import type { ModuleSettings } from '../../domain/settings.ts';
import { fileRef, type Ref } from '../../domain/units.ts';

/** `consumer` needs `provider` to be deployed before it; both are names of modules. */
export type Dependency = {
  readonly provider: string;
  readonly consumer: string;
  readonly by: 'config' | 'catalog';
  /** APIs that one provides and the other consumes; empty when the catalog only says that it depends. */
  readonly apis: readonly string[];
  /** Files of the catalog that say so. */
  readonly refs: readonly Ref[];
};

/** Finds the dependencies between `modules`, each pair once: those of the config first, then by the order of modules. */
export function findDependencies(
  modules: readonly ModuleChange[],
  configured: readonly ModuleSettings[],
): readonly Dependency[] {
  const byConfig = modules.flatMap(({ name }) => configuredProviders(name, { modules, configured }));
  const isConfigured = ({ provider, consumer }: Dependency): boolean =>
    byConfig.some((other) => other.provider === provider && other.consumer === consumer);
  const byCatalog = modules.flatMap((provider) =>
    modules.flatMap((consumer) => catalogDependency(provider, consumer)),
  );
  return [...byConfig, ...byCatalog.filter((dependency) => !isConfigured(dependency))];
}

/** Through modules that are not in the release: what comes before them comes before this one too. */
function configuredProviders(
  consumer: string,
  input: { readonly modules: readonly ModuleChange[]; readonly configured: readonly ModuleSettings[] },
): readonly Dependency[] {
  const released = new Set(input.modules.map(({ name }) => name));
  const afterOf = new Map(input.configured.map(({ name, after }) => [name, after]));
  const providers = new Set<string>();
  const seen = new Set([consumer]);
  const waiting = [...(afterOf.get(consumer) ?? [])];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (seen.has(name)) continue;
    seen.add(name);
    if (released.has(name)) providers.add(name);
    else waiting.push(...(afterOf.get(name) ?? []));
  }
  return [...providers].map((provider) => ({ provider, consumer, by: 'config', apis: [], refs: [] }));
}

function catalogDependency(provider: ModuleChange, consumer: ModuleChange): readonly Dependency[] {
  const provided = componentName(provider);
  const consumed = componentName(consumer);
  // Two modules of one component, as in a repository with one catalog file, need nothing of each other.
  if (provided === consumed) return [];
  const apis = common(provider.component?.providesApis ?? [], consumer.component?.consumesApis ?? []);
  const saysConsumer = apis.length > 0 || names(consumer.component?.dependsOn ?? []).has(provided);
  const saysProvider = names(provider.component?.dependents ?? []).has(consumed);
  if (!saysConsumer && !saysProvider) return [];
  const paths = [
    ...(saysConsumer ? (consumer.component?.catalogPaths ?? []) : []),
    ...(saysProvider || apis.length > 0 ? (provider.component?.catalogPaths ?? []) : []),
  ];
  const refs = [...new Set(paths.map(fileRef))];
  return [{ provider: provider.name, consumer: consumer.name, by: 'catalog', apis, refs }];
}

/** A module that is in no catalog may still be named in one. */
const componentName = ({ name, component }: ModuleChange): string => (component?.name ?? name).toLowerCase();

const names = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.map((text) => text.toLowerCase()));

function common(left: readonly string[], right: readonly string[]): readonly string[] {
  const wanted = names(right);
  return [...new Set(left.filter((name) => wanted.has(name.toLowerCase())))];
}

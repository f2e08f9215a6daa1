// In which order the modules of a release are deployed, and why. Pure.
import type { Change, ModuleChange } from '../../domain/change.ts';
import type { OrderStep } from '../../domain/generated/note.ts';
import type { Settings } from '../../domain/settings.ts';
import { type Dependency, findDependencies } from './module-dependencies.ts';
import { tellStep } from './tell-order.ts';

/**
 * Orders the modules that have changes: first what the config says (`after`), then what the catalog says, a provider
 * before its consumer, then as the config lists them.
 *
 * Shape: first to last; empty when fewer than two modules have changes. A module that the config puts after one without
 * changes goes after those that come before that one.
 *
 * What would close a circle is left out and told: the config before the catalog, earlier modules before later ones.
 */
export function deployOrder(
  change: Pick<Change, 'modules'>,
  settings: Pick<Settings, 'modules' | 'language' | 'workTypes'>,
): readonly OrderStep[] {
  const modules = change.modules.filter(hasChanges);
  if (modules.length < 2) return [];
  const { kept, dropped } = withoutCircles(findDependencies(modules, settings.modules));
  const sorted = sort(modules, kept);
  return sorted.map((module) => {
    const needs = kept.filter((dependency) => dependency.consumer === module.name);
    const before = new Set(needs.map(({ provider }) => provider));
    const step = tellStep({ module, modules: sorted, kept, dropped, settings });
    return {
      module: module.name,
      after: sorted.map(({ name }) => name).filter((name) => before.has(name)),
      ...step,
    };
  });
}

function hasChanges({ statistics, takesAway }: ModuleChange): boolean {
  return statistics.commits > 0 || statistics.files > 0 || takesAway.length > 0;
}

/** Takes dependencies in the order given, each only when what was taken before does not say the opposite. */
function withoutCircles(dependencies: readonly Dependency[]): {
  readonly kept: readonly Dependency[];
  readonly dropped: readonly Dependency[];
} {
  const kept: Dependency[] = [];
  const dropped: Dependency[] = [];
  const providersOf = new Map<string, Set<string>>();
  for (const dependency of dependencies) {
    const { provider, consumer } = dependency;
    if (comesAfter({ module: provider, other: consumer }, providersOf)) {
      dropped.push(dependency);
      continue;
    }
    kept.push(dependency);
    providersOf.set(consumer, (providersOf.get(consumer) ?? new Set()).add(provider));
  }
  return { kept, dropped };
}

/** true when `module` is, or must be deployed after, `other`. */
function comesAfter(
  { module, other }: { readonly module: string; readonly other: string },
  providersOf: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const waiting = [module];
  const seen = new Set(waiting);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name === other) return true;
    for (const provider of providersOf.get(name) ?? []) {
      if (!seen.has(provider)) waiting.push(provider);
      seen.add(provider);
    }
  }
  return false;
}

/** The first module of the config whose providers are all out comes next. */
function sort(
  modules: readonly ModuleChange[],
  dependencies: readonly Dependency[],
): readonly ModuleChange[] {
  const sorted: ModuleChange[] = [];
  const out = new Set<string>();
  let rest = modules;
  while (rest.length > 0) {
    const next = rest.find((module) =>
      dependencies.every(({ provider, consumer }) => consumer !== module.name || out.has(provider)),
    );
    // Without circles there always is one.
    if (next === undefined) return [...sorted, ...rest];
    sorted.push(next);
    out.add(next.name);
    rest = rest.filter((module) => module !== next);
  }
  return sorted;
}

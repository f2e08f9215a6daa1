// Modules of a release that follows images: one for each repository at its commits, each with a name of its own. Pure.
import type { ModuleSettings } from '../../domain/settings.ts';

/** A module from what is known of its repository. */
export function makeModule(
  known: Pick<ModuleSettings, 'name' | 'repository' | 'clone' | 'base' | 'head' | 'paths'>,
): ModuleSettings {
  return { ...known, after: [], url: null, exclude: [], component: null, platforms: [] };
}

/** The key under which two images are one module. */
export const moduleKey = ({ repository, clone, base, head, paths }: ModuleSettings): string =>
  JSON.stringify([repository, clone, base, head, [...paths].sort()]);

/**
 * Images of one repository that were built from the same commits and paths are one module, called as the repository when
 * they are called differently. A name that is taken gets a number.
 */
export function joinModules(modules: readonly ModuleSettings[]): ReadonlyMap<string, ModuleSettings> {
  const joined = new Map<string, ModuleSettings>();
  for (const module of modules) {
    const key = moduleKey(module);
    const same = joined.get(key);
    const isOther = same !== undefined && same.name !== module.name;
    joined.set(key, same === undefined ? module : isOther ? { ...same, name: repositoryName(same) } : same);
  }
  const taken = new Set<string>();
  for (const [key, module] of joined) {
    let name = module.name;
    for (let number = 2; taken.has(name); number += 1) name = `${module.name}-${number}`;
    taken.add(name);
    joined.set(key, { ...module, name });
  }
  return joined;
}

/**
 * The config repositories of an application: one module for each at its commits, with the paths of all its sources, and
 * only those that have changed, if any has.
 */
export function joinSources(
  sources: readonly { readonly module: ModuleSettings; readonly hasChanged: boolean }[],
): readonly ModuleSettings[] {
  const changed = sources.filter(({ hasChanged }) => hasChanged);
  const joined = new Map<string, ModuleSettings>();
  for (const { module } of changed.length > 0 ? changed : sources) {
    const key = moduleKey({ ...module, paths: [] });
    const same = joined.get(key) ?? module;
    // No path is every path.
    const isAll = same.paths.length === 0 || module.paths.length === 0;
    const paths = isAll ? [] : [...new Set([...same.paths, ...module.paths])];
    joined.set(key, { ...same, paths });
  }
  return [...joined.values()];
}

function repositoryName({ name, clone, repository }: ModuleSettings): string {
  const address = (clone ?? repository ?? '').replace(/[/\\]+$/u, '').replace(/\/?\.git$/u, '');
  return /[^/\\:]+$/u.exec(address)?.[0] ?? name;
}

// The repository of a module: on this machine, or cloned. Effects: through the source control it is given.
import type { ModuleSettings } from '../domain/settings.ts';
import type { Repository, World } from '../ports.ts';

/**
 * Opens the repository of a module; `folder` is that of every module that names none, null the only module.
 *
 * @throws {Failure} `git/not-a-repository`, `git/clone-failed` …
 */
export async function openModule(
  module: Pick<ModuleSettings, 'name' | 'repository' | 'clone'> | null,
  folder: string,
  world: Pick<World, 'sourceControl'> & Partial<Pick<World, 'progress'>>,
): Promise<Repository> {
  if (module === null || module.clone === null) {
    return world.sourceControl.openRepository(module?.repository ?? folder);
  }
  world.progress?.step(`${module.name}: cloning its repository`);
  return world.sourceControl.cloneRepository(module.clone);
}

/** The ref of a module that is to be deployed: its own, else the one given, which a clone need not know. */
export function headOf(module: Pick<ModuleSettings, 'head' | 'clone'> | null, head: string): string {
  if (module === null || module.head !== null) return module?.head ?? head;
  return module.clone === null ? head : 'HEAD';
}

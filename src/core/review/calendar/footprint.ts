// What a release touches: its services, what is near them in the catalog, the platforms it shares. Pure.
import type { ModuleChange } from '../../../domain/change.ts';
import type { Neighbour } from '../../../domain/component.ts';
import type { Footprint } from '../../../domain/planned-work.ts';
import type { ModuleSettings } from '../../../domain/settings.ts';
import { distinctNames, nameKey } from './name-key.ts';

type Module = Pick<ModuleChange, 'name' | 'component'>;

/** The footprint of all modules together; a neighbour that is released too is no neighbour. */
export function footprintOf(
  modules: readonly Module[],
  settings: readonly Pick<ModuleSettings, 'name' | 'platforms'>[],
): Footprint {
  const services = distinctNames(
    modules.flatMap(({ name, component }) => [name, ...(component ? [component.name] : [])]),
  );
  const own = new Set(services.map(nameKey));
  const configured = settings.filter(({ name }) => modules.some((module) => module.name === name));
  const platforms = [
    ...configured.flatMap((module) => module.platforms),
    ...modules.flatMap(({ component }) => [
      ...(component?.system === undefined ? [] : [component.system.replace(/^.*[:/]/, '')]),
      ...(component?.resources ?? []),
    ]),
  ];
  const neighbours = modules.flatMap(({ component }) => component?.neighbours ?? []);
  return {
    services,
    neighbours: nearest(neighbours).filter(({ name }) => !own.has(nameKey(name))),
    platforms: distinctNames(platforms),
  };
}

function nearest(neighbours: readonly Neighbour[]): readonly Neighbour[] {
  const byName = new Map<string, Neighbour>();
  for (const neighbour of [...neighbours].sort((a, b) => a.distance - b.distance)) {
    const key = nameKey(neighbour.name);
    if (!byName.has(key)) byName.set(key, neighbour);
  }
  return [...byName.values()];
}

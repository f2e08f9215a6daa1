// The library that a command works on. Effects: opens it.
import type { Settings } from '../domain/settings.ts';
import { Failure } from '../failure.ts';
import type { IncidentLibrary } from '../incident-ports.ts';
import type { World } from '../ports.ts';

/** @throws {Failure} `arguments/invalid` when none is named, `postgres/…` */
export async function libraryOf(
  settings: Settings,
  world: Pick<World, 'incidents'>,
): Promise<{ readonly location: string; readonly library: IncidentLibrary }> {
  const { library: location } = settings.incidents;
  if (location === null) throw noLibrary();
  return { location, library: await world.incidents.openLibrary(location) };
}

const noLibrary = (): Failure =>
  new Failure({
    code: 'arguments/invalid',
    message: 'There is no library of incidents to work on.',
    hint: 'Give its folder with --library DIR, or as `incidents.library` in the config.',
  });

// Takes an incident out of a library. Effects: through the ports it is given.
import { Failure } from '../../failure.ts';
import type { IncidentLibrary } from '../../incident-ports.ts';

/**
 * Leaves a tombstone in the place of the incident, until its source brings it again; false: there was one already.
 *
 * @throws {Failure} `incidents/invalid` when the library never had it; of the library
 */
export async function removeIncident(
  { id, dryRun }: { readonly id: string; readonly dryRun: boolean },
  library: IncidentLibrary,
): Promise<boolean> {
  const entry = (await library.readEntriesOf([id])).get(id);
  if (entry === undefined) throw unknownIncident(id);
  if (entry.deleted) return false;
  if (!dryRun) await library.put([{ ...entry, deleted: true, incident: null }]);
  return true;
}

const unknownIncident = (id: string): Failure =>
  new Failure({
    code: 'incidents/invalid',
    message: `There is no incident "${id}" in the library.`,
    hint: 'Give its id as `incidents search` prints it, for example jira:INC-7 or github:shop/ops#12.',
  });

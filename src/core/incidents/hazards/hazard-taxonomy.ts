// All hazards that are known by name. Pure.
import type { HazardId } from '../../../domain/generated/incident.ts';
import { capacityHazards } from './families/capacity.ts';
import { codeHazards } from './families/code.ts';
import { configurationHazards } from './families/configuration.ts';
import { credentialHazards } from './families/credentials.ts';
import { dataHazards } from './families/data.ts';
import { databaseHazards } from './families/database.ts';
import { databaseServiceHazards } from './families/database-service.ts';
import { dependencyHazards } from './families/dependencies.ts';
import { loadHazards } from './families/load.ts';
import { networkHazards } from './families/network.ts';
import type { Hazard } from './hazard.ts';

export type { Hazard } from './hazard.ts';

/** The named ways in which changes hurt, sorted by id: one for each id of schemas/incident.schema.json. */
export const hazardTaxonomy: readonly Hazard[] = [
  ...databaseHazards,
  ...databaseServiceHazards,
  ...dataHazards,
  ...credentialHazards,
  ...codeHazards,
  ...configurationHazards,
  ...dependencyHazards,
  ...networkHazards,
  ...capacityHazards,
  ...loadHazards,
].sort((left, right) => (left.id < right.id ? -1 : 1));

const byId: ReadonlyMap<HazardId, Hazard> = new Map(hazardTaxonomy.map((hazard) => [hazard.id, hazard]));

/** The hazard with this id. @throws {Error} when the taxonomy has none: it and the schema belong together */
export function hazardOf(id: HazardId): Hazard {
  const hazard = byId.get(id);
  if (hazard === undefined) throw new Error(`no hazard ${id}`);
  return hazard;
}

// A sign of a hazard in a change, with where it stands. Pure.
import type { HazardId } from '../../../../domain/generated/incident.ts';
import type { HazardHit } from '../../../../domain/incident-search.ts';
import type { Ref } from '../../../../domain/units.ts';

/** One thing in a change that shows a hazard; `text` is what was found, not yet shortened. */
export type ChangeSign = {
  readonly hazard: HazardId;
  readonly strength: HazardHit['strength'];
  readonly text: string;
  readonly ref: Ref;
  readonly path: string | null;
};

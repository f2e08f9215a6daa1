// The term that an index keeps for a hazard. Pure.
import type { HazardId } from '../../../domain/generated/incident.ts';

/** No word of a text has the mark. */
const mark = '@';

/** Incidents with the hazard have it once. */
export const hazardTerm = (hazard: HazardId): string => `${mark}${hazard}`;

/** Whether a term stands for a hazard: texts have none, so that vectors of texts leave them out. */
export const isHazardTerm = (term: string): boolean => term.startsWith(mark);

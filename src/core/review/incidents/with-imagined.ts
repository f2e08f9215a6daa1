// Evidence with the past incidents to which only a hypothesis led. Pure.
import type { ReleaseEvidence } from '../../../domain/evidence.ts';
import type { SimilarIncident } from '../../../domain/similar-incidents.ts';

/**
 * Adds to what the index answered and takes nothing away: an incident that both found is there twice, and the more pressing
 * one of the two is judged.
 */
export function withImagined(
  evidence: ReleaseEvidence,
  imagined: readonly SimilarIncident[],
): ReleaseEvidence {
  const { incidents } = evidence;
  if (imagined.length === 0 || incidents.status !== 'known') return evidence;
  const { value } = incidents;
  return {
    ...evidence,
    incidents: { ...incidents, value: { ...value, found: [...value.found, ...imagined] } },
  };
}

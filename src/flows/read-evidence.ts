// Reads what rules need beside the change: calendar, approvals, reports, endpoints. Effects: through the ports it is given.
import type { Change } from '../domain/change.ts';
import type { ReleaseEvidence } from '../domain/evidence.ts';
import type { Settings } from '../domain/settings.ts';
import type { EpochMs } from '../domain/units.ts';
import type { World } from '../ports.ts';
import { readEndpoints } from './read-endpoints.ts';
import { readReports } from './read-reports.ts';
import { readWork } from './read-work.ts';

/** What evidence is read for. */
export type EvidenceQuery = {
  readonly change: Change;
  readonly request: {
    readonly repository: string;
    readonly environment: string;
    readonly approvedBy: readonly string[];
    readonly run: { readonly id: string; readonly url: string } | null;
  };
  /** When the window starts; now, when there is none. */
  readonly from: EpochMs;
  readonly settings: Settings;
};

type EvidenceWorld = Pick<
  World,
  | 'calendars'
  | 'ledger'
  | 'codeHost'
  | 'endpoints'
  | 'reportFiles'
  | 'redactor'
  | 'hash'
  | 'deadline'
  | 'clock'
  | 'progress'
>;

/** Reads everything side by side. What could not be read is a value; the change then says which sources gave less. */
export async function readEvidence(
  { change, request, from, settings }: EvidenceQuery,
  world: EvidenceWorld,
): Promise<{ readonly change: Change; readonly evidence: ReleaseEvidence }> {
  const { repository, environment, run } = request;
  const { modules } = change;
  const workspace = settings.workspace ?? modules[0]?.name ?? 'workspace';
  const release = { workspace, environment, modules };
  const ends = {
    bases: modules.map(({ range }) => range.baseSha),
    heads: modules.map(({ range }) => range.headSha),
  };
  const [work, reports, endpoints] = await Promise.all([
    readWork({ ...release, from, settings }, world),
    readReports(
      { repository, evidence: settings.evidence, release: { workspace, environment, ...ends } },
      world,
    ),
    readEndpoints(settings.endpoints, world),
  ]);
  const evidence = { work, ...reports, endpoints, ownRunUrl: run?.url ?? null };
  return { change, evidence: { ...evidence, approvals: { status: 'off' }, teams: [] } };
}

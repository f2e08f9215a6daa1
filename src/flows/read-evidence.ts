// Reads what rules need beside the change: calendar, approvals, past incidents, reports, endpoints. Effects: through the ports it is given.
import type { Change } from '../domain/change.ts';
import type { SourceReport } from '../domain/context.ts';
import type { Reading, ReleaseEvidence } from '../domain/evidence.ts';
import type { Settings } from '../domain/settings.ts';
import type { EpochMs } from '../domain/units.ts';
import type { World } from '../ports.ts';
import { readApprovals } from './read-approvals.ts';
import { readEndpoints } from './read-endpoints.ts';
import { type AskByHypothesis, readIncidents } from './read-incidents.ts';
import { readReports } from './read-reports.ts';
import { readWork } from './read-work.ts';

/** What evidence is read for. */
export type EvidenceQuery = {
  readonly change: Change;
  readonly request: {
    readonly repository: string;
    readonly environment: string;
    readonly approvedBy: readonly string[];
    readonly run: { readonly id: string; readonly url: string; readonly job: string | null } | null;
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
  | 'incidents'
  | 'reportFiles'
  | 'redactor'
  | 'hash'
  | 'deadline'
  | 'clock'
  | 'progress'
>;

/**
 * Reads all that others are asked for side by side, then the reports: taking megabytes of them apart holds everything
 * else up, and answers that have come meanwhile would be found too late.
 *
 * What could not be read is a value; the change then says which sources gave less.
 */
export async function readEvidence(
  { change, request, from, settings }: EvidenceQuery,
  world: EvidenceWorld,
): Promise<{
  readonly change: Change;
  readonly evidence: ReleaseEvidence;
  /** Asks for past incidents once more; null: there is no index that answers. */
  readonly askAgain: AskByHypothesis | null;
}> {
  const { repository, environment, run } = request;
  const { modules } = change;
  const workspace = settings.workspace ?? modules[0]?.name ?? 'workspace';
  const release = { workspace, environment, modules };
  const ends = {
    bases: modules.map(({ range }) => range.baseSha),
    heads: modules.map(({ range }) => range.headSha),
  };
  const [work, endpoints, approved, { incidents, askAgain }] = await Promise.all([
    readWork({ ...release, from, settings }, world),
    readEndpoints(settings.endpoints, world),
    readApprovals({ change, request, settings }, world),
    readIncidents({ change, from, settings }, world),
  ]);
  const reports = await readReports(
    { repository, evidence: settings.evidence, release: { workspace, environment, ...ends } },
    world,
  );
  const own = { ownRunUrl: run?.url ?? null, ownJob: run?.job ?? null };
  const evidence = { work, ...reports, endpoints, incidents, ...approved, ...own };
  return { change: withReports(change, evidence), evidence, askAgain };
}

/** A note admits what it could not read of calendars and approvals, too. */
function withReports(change: Change, { work, approvals }: ReleaseEvidence): Change {
  const reports = [...reportOf('calendar', work), ...reportOf('approvals', approvals)];
  const { context } = change;
  return reports.length === 0
    ? change
    : { ...change, context: { ...context, sources: [...context.sources, ...reports] } };
}

const hints = {
  calendar: 'Make the calendars in calendar.sources readable from here.',
  approvals: 'Give the token the permission actions: read, or name who approved with --approved-by.',
} as const;

function reportOf(
  source: 'calendar' | 'approvals',
  reading: Reading<readonly unknown[]>,
): readonly SourceReport[] {
  if (reading.status === 'off') return [];
  const texts = reading.status === 'known' ? reading.problems : [reading.reason];
  const code = source === 'calendar' ? 'calendar/unreadable' : 'github/unavailable';
  const problems = texts.map((message) => ({ code, message, hint: hints[source] }) as const);
  if (reading.status === 'unknown') return [{ source, status: 'failed', asked: 1, got: 0, problems }];
  const count = reading.value.length;
  const status = problems.length === 0 ? 'complete' : 'partial';
  return [{ source, status, asked: count + problems.length, got: count, problems }];
}

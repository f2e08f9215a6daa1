// Adds what a source reports to a library of incidents. Effects: through the ports it is given.
import { canonicalReport } from '../../core/incidents/sources/canonical-report.ts';
import type { Incident } from '../../domain/generated/incident.ts';
import type { LibraryEntry } from '../../domain/generated/library-entry.ts';
import type { IncidentReport, ReportEvent } from '../../domain/incident-report.ts';
import { invariant } from '../../failure.ts';
import type { IncidentLibrary, ReportsSource } from '../../incident-ports.ts';
import type { Hash, Progress } from '../../ports.ts';

/** What became of a report. */
export type LibraryChange = { readonly id: string; readonly change: 'added' | 'updated' | 'removed' };

export type AddResult = {
  /** In the order of the source. */
  readonly changes: readonly LibraryChange[];
  /** Reports that the library has as they are. */
  readonly unchanged: number;
  /** What could not be read; the rest was added all the same. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
};

type AddWorld = {
  readonly source: ReportsSource;
  readonly library: IncidentLibrary;
  readonly hash: Hash;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Recaps reports, one incident each, in their order. */
  readonly recap: (reports: readonly IncidentReport[]) => Promise<readonly Incident[]>;
};

/**
 * Reports that are recapped before they are put away: a run that is stopped keeps what it has done. A budget of the
 * model holds for a batch, which is more than an organisation adds at a time.
 */
const batchSize = 2_000;

/**
 * Reads the source, leaves what the library has already, recaps the rest and puts it there.
 *
 * Of several events with an id the last counts. The same input twice changes nothing the second time. What was taken
 * out comes back when its source brings the report again.
 * @throws {Failure} of the source, the library or the recap; what was put away before stays
 */
export async function addReports(
  { dryRun }: { readonly dryRun: boolean },
  world: AddWorld,
): Promise<AddResult> {
  const { events, problems, notes } = await world.source.readReports({ signal: world.signal });
  const last = [...new Map(events.map((event) => [idOf(event), event])).values()];
  const known = await world.library.readEntriesOf(last.map(idOf));
  const steps = last.flatMap((event) => planStep(event, known.get(idOf(event)), world.hash) ?? []);
  if (!dryRun) await perform(steps, world);
  return {
    changes: steps.map(({ id, change }) => ({ id, change })),
    unchanged: last.length - steps.length,
    problems,
    notes,
  };
}

type Step = LibraryChange & {
  /** Of the report; of a removal that of the one that was there. */
  readonly reportHash: string;
  /** null: removed. */
  readonly report: IncidentReport | null;
};

const idOf = (event: ReportEvent): string => (event.kind === 'report' ? event.report.id : event.id);

/** null: the library says so already. */
function planStep(event: ReportEvent, entry: LibraryEntry | undefined, hash: Hash): Step | null {
  if (event.kind === 'removal') {
    if (entry?.deleted === true) return null;
    // A removal may come before its report: it is kept too, so that an index knows.
    const reportHash = entry?.report ?? hash.sha256(event.id);
    return { id: event.id, change: 'removed', reportHash, report: null };
  }
  const { report } = event;
  const reportHash = hash.sha256(canonicalReport(report));
  if (entry !== undefined && !entry.deleted && entry.report === reportHash) return null;
  const change = entry === undefined || entry.deleted ? 'added' : 'updated';
  return { id: report.id, change, reportHash, report };
}

async function perform(steps: readonly Step[], world: AddWorld): Promise<void> {
  const removals = steps.filter(({ report }) => report === null);
  if (removals.length > 0) await world.library.put(removals.map((step) => toEntry(step, null)));
  const kept = steps.flatMap((step) => (step.report === null ? [] : [{ step, report: step.report }]));
  for (let start = 0; start < kept.length; start += batchSize) {
    const batch = kept.slice(start, start + batchSize);
    world.progress.step(`Recapping reports ${start + 1} to ${start + batch.length} of ${kept.length}`);
    const incidents = await world.recap(batch.map(({ report }) => report));
    await world.library.put(
      batch.map(({ step }, index) => {
        const incident = incidents[index];
        invariant(incident?.id === step.id, `the recap of ${step.id} is missing`);
        return toEntry(step, incident);
      }),
    );
  }
}

const toEntry = (step: Step, incident: Incident | null): LibraryEntry => ({
  schemaVersion: 1,
  id: step.id,
  report: step.reportHash,
  deleted: incident === null,
  incident,
});

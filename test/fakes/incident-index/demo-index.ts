// The index of the demo library, recapped by rules. Effects: reads examples/incidents, writes a folder.
import { readFileSync } from 'node:fs';
import { jsonLines } from '../../../src/core/incidents/sources/line-report.ts';
import type { Incident } from '../../../src/domain/generated/incident.ts';
import { recapReports } from '../../../src/flows/incidents/recap-reports.ts';
import type { IncidentServices } from '../../../src/incident-ports.ts';
import { sha256 } from '../record.ts';
import { makeSettings } from '../settings.ts';
import { noIncidents, quietServices } from '../world.ts';
import { buildIn, store } from './build.ts';

const demoReports = new URL('../../../examples/incidents/reports.jsonl', import.meta.url);

/** The sixty incidents of the demo library. */
export function demoIncidents(): Promise<readonly Incident[]> {
  const { events } = jsonLines(readFileSync(demoReports, 'utf8'));
  const reports = events.flatMap((event) => (event.kind === 'report' ? [event.report] : []));
  return recapReports(reports, {
    ...quietServices,
    settings: makeSettings(),
    hash: { sha256 },
    progress: { step: () => undefined, warn: () => undefined },
  });
}

/** Writes an index of `incidents` to `directory`, and gives what asks it. */
export async function openFolder(
  directory: string,
  incidents: readonly Incident[],
): Promise<IncidentServices> {
  await buildIn(directory, incidents);
  return { ...noIncidents, indexStore: store };
}

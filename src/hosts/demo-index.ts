// The index of the demo library, made when the demo runs. Effects: writes a folder.
import reports from '../../examples/demo/incidents.json' with { type: 'json' };
import { createIndexStore } from '../adapters/incident-index/index-store.ts';
import { lineReport } from '../core/incidents/sources/line-report.ts';
import type { LibraryEntry } from '../domain/generated/library-entry.ts';
import type { Settings } from '../domain/settings.ts';
import { buildIndex } from '../flows/incidents/build-index.ts';
import { recapReports } from '../flows/incidents/recap-reports.ts';
import type { IncidentLibrary } from '../incident-ports.ts';
import type { World } from '../ports.ts';
import { hashBytes, indexFormat } from './index-format.ts';

/** How the demo names its index: the same on every machine. */
const demoIndexName = 'examples/incidents';

/** Settings and world that ask the index in `directory`. */
export function withDemoIndex(
  { settings, world }: { readonly settings: Settings; readonly world: World },
  directory: string,
): { readonly settings: Settings; readonly world: World } {
  return {
    settings: { ...settings, incidents: { ...settings.incidents, index: demoIndexName } },
    world: { ...world, incidents: { ...world.incidents, indexSources: { locate: async () => directory } } },
  };
}

/** Recaps the reports of the demo library by rules and builds their index in `directory`. */
export async function makeDemoIndex(
  directory: string,
  { settings, world }: { readonly settings: Settings; readonly world: World },
): Promise<void> {
  const events = reports.flatMap((report) => lineReport(report, 'jsonl').events);
  const told = events.flatMap((event) => (event.kind === 'report' ? [event.report] : []));
  const quietly = { ...world, progress: { step: () => undefined, warn: () => undefined } };
  const incidents = await recapReports(told, { ...quietly, settings, model: null });
  const entries = incidents.map(
    (incident): LibraryEntry => ({
      ...{ schemaVersion: 1, id: incident.id, deleted: false, incident },
      report: '0'.repeat(64),
    }),
  );
  const store = createIndexStore(indexFormat);
  await buildIndex(
    {
      library: readOnly(entries),
      target: {
        check: async () => undefined,
        readEarlier: async () => null,
        write: (files) => store.write(directory, files),
      },
      settings: settings.incidents,
      isFull: true,
      dryRun: false,
      hashBytes,
    },
    quietly,
  );
}

/** A library that nobody writes to. */
const readOnly = (entries: readonly LibraryEntry[]): IncidentLibrary => ({
  readEntries: async function* () {
    yield* entries;
  },
  readEntriesOf: async (ids) =>
    new Map(entries.filter(({ id }) => ids.includes(id)).map((entry) => [entry.id, entry])),
  put: async () => undefined,
  readFeedback: async () => [],
  addFeedback: async () => undefined,
});

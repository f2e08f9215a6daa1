// Makes a draft of an incident of a release that failed, where there is a library. Effects: through the flows it runs.
import type { RecordDraft } from '../domain/publication.ts';
import type { Settings } from '../domain/settings.ts';
import type { World } from '../ports.ts';
import { libraryOf } from './library-of.ts';

/** What an event learns with: nothing without a library. Recaps by rules: an event asks no service but the library. */
export function learningFrom(
  settings: Settings,
  world: World,
): { readonly learn?: (record: RecordDraft) => Promise<void> } {
  return settings.incidents.library === null ? {} : { learn: (record) => learnOf(record, settings, world) };
}

async function learnOf({ at }: RecordDraft, settings: Settings, world: World): Promise<void> {
  const [{ learn }, { recapReports }] = await Promise.all([
    import('../flows/incidents/learn.ts'),
    import('../flows/incidents/recap-reports.ts'),
  ]);
  const { library } = await libraryOf(settings, world);
  const { language, timeZone, deadlineMs } = settings;
  const result = await learn(
    { language, timeZone, at, dryRun: false },
    {
      ...world,
      library,
      signal: world.deadline.within(deadlineMs),
      recap: (reports) => recapReports(reports, { ...world, settings, model: null }),
    },
  );
  for (const { id } of result.changes) world.progress.step(`Draft of an incident: ${id}`);
}

// Reads what else is planned: calendars, work in the config, releases of other workspaces. Effects: through ports.
import { workOfConfig } from '../core/review/calendar/config-work.ts';
import { workOfEvents } from '../core/review/calendar/event-work.ts';
import { footprintOf } from '../core/review/calendar/footprint.ts';
import { workOfLedger } from '../core/review/calendar/ledger-work.ts';
import { mergeWork } from '../core/review/calendar/merge-work.ts';
import { releaseUid } from '../core/review/calendar/release-uid.ts';
import type { ModuleChange } from '../domain/change.ts';
import type { Reading } from '../domain/evidence.ts';
import type { PlannedWork } from '../domain/planned-work.ts';
import type { CalendarSource, Settings } from '../domain/settings.ts';
import { type EpochMs, epochMs } from '../domain/units.ts';
import { Failure } from '../failure.ts';
import type { World } from '../ports.ts';

export type WorkQuery = {
  readonly workspace: string;
  readonly environment: string;
  readonly modules: readonly (Pick<ModuleChange, 'name' | 'component'> & {
    readonly range: Pick<ModuleChange['range'], 'headSha'>;
  })[];
  /** Work is read from a day before now until the horizon after this time, or after now when it is past. */
  readonly from: EpochMs;
  readonly settings: Pick<Settings, 'calendar' | 'timeZone' | 'modules'>;
};

type WorkWorld = Pick<World, 'calendars' | 'ledger' | 'hash' | 'deadline' | 'clock'>;

const dayMs = 24 * 60 * 60_000;
/** Windows and their margins may reach beyond the horizon. */
const slackDays = 2;
/** Share of what is left of the run that calendars may take. */
const readShare = 0.25;

/** What one source tells; `failed`: it told nothing. */
type Told = {
  readonly work: readonly PlannedWork[];
  readonly problems: readonly string[];
  readonly failed: boolean;
};

/**
 * Reads all sources side by side; never fails.
 *
 * One that cannot be read is a problem, `unknown` when none of them could. Off when there is none: the config names no
 * calendar and no work, and there is no ledger.
 */
export async function readWork(query: WorkQuery, world: WorkWorld): Promise<Reading<readonly PlannedWork[]>> {
  const { calendar, timeZone } = query.settings;
  const configured = calendar.work.length === 0 ? [] : [workOfConfig(calendar.work, timeZone)];
  const told = await Promise.all([
    ...(world.ledger === null ? [] : [readLedger(query, world)]),
    ...configured.map(async (one): Promise<Told> => ({ ...one, failed: false })),
    ...readCalendars(query, world),
  ]);
  if (told.length === 0) return { status: 'off' };
  const problems = told.flatMap((one) => one.problems);
  if (told.every(({ failed }) => failed)) return { status: 'unknown', reason: problems.join(' ') };
  return { status: 'known', value: mergeWork(told.map(({ work }) => work)), problems };
}

function readCalendars(query: WorkQuery, world: WorkWorld): readonly Promise<Told>[] {
  const { settings, environment, workspace, modules } = query;
  const { timeZone, calendar } = settings;
  const now = world.clock.now();
  const period = {
    from: epochMs(now - dayMs),
    to: epochMs(Math.max(now, query.from) + (calendar.horizonDays + slackDays) * dayMs),
    timeZone,
  };
  const footprint = footprintOf(modules, settings.modules);
  const heads = modules.map(({ range }) => range.headSha);
  const uid = releaseUid({ workspace, environment, heads }, world.hash.sha256);
  const own = { workspace, environment, uid };
  return calendar.sources.map((source) =>
    orProblem(async () => {
      const signal = world.deadline.within(world.deadline.remainingMs() * readShare);
      const { events, problems } = await world.calendars.readEvents(source, { ...period, signal });
      const work = workOfEvents(events, { source, footprint, own });
      return { work, problems: problems.map((problem) => inCalendar(source, problem)), failed: false };
    }),
  );
}

const inCalendar = (source: CalendarSource, problem: string): string =>
  `calendar "${source.name}": ${problem}`;

const readLedger = (query: WorkQuery, world: WorkWorld): Promise<Told> =>
  orProblem(async () => {
    const lines = (await world.ledger?.readLines()) ?? [];
    const input = { workspace: query.workspace, now: world.clock.now(), sha256: world.hash.sha256 };
    return { work: workOfLedger(lines, input), problems: [], failed: false };
  });

async function orProblem(read: () => Promise<Told>): Promise<Told> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { work: [], problems: [error.message], failed: true };
  }
}

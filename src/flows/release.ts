// Resolves what is asked to be deployed: operators, window, days off, emergencies so far. Effects: through the ports it is given.
import { countEmergencies } from '../core/ledger/emergencies.ts';
import { inZone } from '../core/review/moment.ts';
import { parseWindow } from '../core/review/parse-window.ts';
import type { DayOff, DaysOff, EmergencyRequest, Release, ReleaseWindow } from '../domain/release.ts';
import type { Settings } from '../domain/settings.ts';
import { type EpochMs, epochMs } from '../domain/units.ts';
import { Failure } from '../failure.ts';
import type { World } from '../ports.ts';

/** A release as far as it is known without its repositories. */
export type ReleasePlan = Omit<Release, 'workspace' | 'emergency'>;

/** What a person or pipeline says of the release; null: the config's value. */
export type ReleaseRequest = {
  readonly environment: string;
  readonly operators: readonly string[] | null;
  readonly window: string | null;
  readonly emergency: { readonly reason: string; readonly approver: string } | null;
};

type ReleaseWorld = Pick<World, 'clock' | 'holidays' | 'ledger' | 'progress'>;

const emergencyDays = 30;
const dayMs = 24 * 60 * 60_000;
/** Working time is followed for so long beyond what is looked at: two weeks of it, and a day on either side. */
const marginDays = { before: 2, after: 16 };

/**
 * Fills in what the config knows, and checks what was given, before anything is read that takes long.
 *
 * `from` is when free windows are looked for, where that is not from the window or from now on.
 * @throws {Failure} `arguments/invalid` on a window that cannot be read, a blank operator or an emergency without reason or approver
 */
export async function planRelease(
  request: ReleaseRequest & { readonly from?: EpochMs | null },
  settings: Settings,
  world: Omit<ReleaseWorld, 'ledger'>,
): Promise<ReleasePlan> {
  const now = world.clock.now();
  const operators = resolveOperators(request, settings);
  const window = resolveWindow(request, settings, now);
  checkEmergency(request.emergency);
  const searches = [window?.start, request.from].map((from) =>
    searchFrom(Math.max(now, from ?? now), settings),
  );
  const periods = window === null ? searches : [...searches, window];
  const daysOff = await readDaysOff({ periods, settings, world });
  return {
    environment: request.environment,
    language: settings.language,
    operators,
    window,
    now,
    timeZone: settings.timeZone,
    daysOff,
  };
}

/**
 * Completes a plan once its workspace has a name: emergencies are counted by it.
 *
 * @throws {Failure} `ledger/broken` when they cannot be counted
 */
export async function resolveRelease(
  plan: ReleasePlan,
  { workspace, emergency }: { readonly workspace: string } & Pick<ReleaseRequest, 'emergency'>,
  world: Pick<ReleaseWorld, 'ledger'>,
): Promise<Release> {
  return { ...plan, workspace, emergency: await countEmergency({ plan, workspace, emergency }, world) };
}

function resolveOperators(request: ReleaseRequest, settings: Settings): readonly string[] {
  const names = (request.operators ?? settings.operators).map((name) => name.trim());
  if (names.some((name) => name.replace(/^@+/, '').trim() === '')) {
    throw new Failure({
      code: 'arguments/invalid',
      message: `The list of operators has a blank entry: ${JSON.stringify(names.join(','))}.`,
      hint: 'Name each operator, for example --operators sre-1,sre-2; a variable in it may be unset.',
    });
  }
  return names;
}

function resolveWindow(request: ReleaseRequest, settings: Settings, now: EpochMs): ReleaseWindow | null {
  const text = request.window ?? settings.window;
  if (text === null) {
    return null;
  }
  const result = parseWindow(text, { now, timeZone: settings.timeZone });
  if (!result.ok) {
    const fromFlag = request.window !== null;
    throw new Failure({
      code: fromFlag ? 'arguments/invalid' : 'config/invalid',
      message: `The window ${JSON.stringify(text)} cannot be used: ${result.problem}.`,
      hint: `Write ${fromFlag ? '--window ' : 'window: '}now, 2026-03-03T14:00/1h, 2026-03-03T14:00/15:30 or 2026-03-03T05:00Z/2026-03-03T06:00Z. Without an offset, times are read in ${settings.timeZone}.`,
    });
  }
  return {
    start: result.start,
    end: result.end,
    source: result.isNow ? 'now' : request.window === null ? 'config' : 'flag',
  };
}

type Period = { readonly start: EpochMs; readonly end: EpochMs };

/** Where free windows are looked for. */
const searchFrom = (from: number, { calendar }: Settings): Period => ({
  start: epochMs(from),
  end: epochMs(from + calendar.horizonDays * dayMs),
});

/** Years whose days off can matter to any of the periods, as runs without a gap. */
function yearsAround(periods: readonly Period[], timeZone: string): readonly (readonly [number, number])[] {
  const spans = periods
    .map(({ start, end }): [number, number] => [
      inZone(epochMs(start - marginDays.before * dayMs), timeZone).year,
      inZone(epochMs(end + marginDays.after * dayMs), timeZone).year,
    ])
    .sort(([left], [right]) => left - right);
  const runs: [number, number][] = [];
  for (const [first, last] of spans) {
    const run = runs.at(-1);
    if (run === undefined || first > run[1] + 1) runs.push([first, last]);
    else run[1] = Math.max(run[1], last);
  }
  return runs;
}

async function readDaysOff(input: {
  readonly periods: readonly Period[];
  readonly settings: Settings;
  readonly world: Omit<ReleaseWorld, 'ledger'>;
}): Promise<DaysOff> {
  const { periods, settings, world } = input;
  const { country, region, add, remove } = settings.calendar;
  if (country === null) {
    return { status: 'known', country: null, days: sortDays(add) };
  }
  const { timeZone } = settings;
  try {
    const holidays: DayOff[] = [];
    for (const [fromYear, toYear] of yearsAround(periods, timeZone)) {
      holidays.push(...(await world.holidays.readHolidays({ country, region, fromYear, toYear, timeZone })));
    }
    // A day that is both added and removed stays off: the stricter reading.
    const kept = holidays.filter((day) => !remove.includes(day.date));
    return { status: 'known', country, days: sortDays([...kept, ...add]) };
  } catch (error) {
    if (error instanceof Failure && error.code === 'calendar/unknown-country') {
      throw error;
    }
    const reason = error instanceof Error ? error.message : String(error);
    world.progress.warn(`The public holidays of ${country} cannot be read: ${reason}`);
    return { status: 'unknown', reason };
  }
}

const sortDays = (days: readonly DayOff[]): readonly DayOff[] =>
  [...days].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));

function checkEmergency(emergency: ReleaseRequest['emergency']): void {
  if (emergency === null) {
    return;
  }
  const { reason, approver } = emergency;
  if (reason.trim() === '' || approver.trim() === '') {
    throw new Failure({
      code: 'arguments/invalid',
      message: `An emergency needs a reason and an approver; ${reason.trim() === '' ? 'the reason' : 'the approver'} is missing.`,
      hint: 'Say both: --emergency "payments fail since 09:40" --approver NAME.',
    });
  }
}

async function countEmergency(
  {
    plan,
    workspace,
    emergency,
  }: { readonly plan: ReleasePlan; readonly workspace: string } & Pick<ReleaseRequest, 'emergency'>,
  world: Pick<ReleaseWorld, 'ledger'>,
): Promise<EmergencyRequest | null> {
  if (emergency === null) {
    return null;
  }
  const { environment, now } = plan;
  const since = epochMs(now - emergencyDays * 24 * 60 * 60_000);
  const recentCount =
    world.ledger === null
      ? null
      : countEmergencies(await world.ledger.readLines(), { environment, workspace, since });
  return { reason: emergency.reason.trim(), approver: emergency.approver.trim(), recentCount };
}

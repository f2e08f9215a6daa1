// What conflicts and free windows are, said slowly: quarter by quarter on the clock, minute by minute in the calendar.
import { DateTime } from 'luxon';
import type { DayOff } from '../../../../../src/domain/release.ts';
import type { RuleSettings, Severity } from '../../../../../src/domain/rule-settings.ts';
import type { Freeze } from '../../../../../src/domain/settings.ts';

const minuteMs = 60_000;
const quarterMs = 15 * minuteMs;
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Other work with what the release shares with it, by name. */
export type ReferenceWork = {
  readonly start: number;
  readonly end: number;
  readonly services: readonly string[];
  readonly platforms: readonly string[];
  readonly companyWide: boolean;
  readonly environment: string | null;
};

export type ReferenceCase = {
  readonly timeZone: string;
  readonly environment: string;
  readonly daysOff: readonly DayOff[];
  readonly window: RuleSettings['window'];
  readonly conflicts: RuleSettings['conflicts'];
  readonly freezes: readonly Freeze[];
  readonly work: readonly ReferenceWork[];
  readonly from: number;
  readonly minutes: number;
  readonly horizonDays: number;
};

/** The worst of what the release of `receipts` shares with the work; null: nothing. */
export function severityByHand(
  work: ReferenceWork,
  { conflicts, environment }: ReferenceCase,
): Severity | null {
  if (work.environment !== null && work.environment !== environment) return null;
  const found: Severity[] = [];
  if (work.services.includes('receipts')) found.push(conflicts.sameService);
  if (work.services.includes('ledger') || work.services.includes('mailer')) found.push(conflicts.dependency);
  if (work.services.includes('vault'))
    found.push(conflicts.dependency === 'fail' ? 'warn' : conflicts.dependency);
  if (work.platforms.includes('k8s-prod') || work.platforms.includes('orders-db'))
    found.push(conflicts.platform);
  if (work.companyWide) found.push(conflicts.companyWide);
  if (found.length === 0) return null;
  return found.includes('fail') ? 'fail' : found.includes('warn') ? 'warn' : 'allow';
}

/** Minute by minute: is there one, margin included, that is both the release's and the work's? */
export function meetsByHand(
  window: { readonly start: number; readonly end: number },
  work: ReferenceWork,
  marginMinutes: number,
): boolean {
  const margin = marginMinutes * minuteMs;
  for (let minute = window.start - margin; minute < window.end + margin; minute += minuteMs) {
    if (work.start <= minute && minute < work.end) return true;
  }
  return false;
}

function isWorkday(date: DateTime, given: ReferenceCase): boolean {
  const weekday = days[date.weekday - 1] as (typeof given.window.days)[number];
  const iso = date.toISODate();
  return given.window.days.includes(weekday) && !given.daysOff.some((day) => day.date === iso);
}

/** The date whose shift the moment belongs to, by looking at the clock on the wall; null outside working hours. */
function shiftDate(moment: number, given: ReferenceCase): DateTime | null {
  const { from, to } = given.window.hours;
  const local = DateTime.fromMillis(moment, { zone: given.timeZone });
  const time = local.toFormat('HH:mm');
  const today = local.startOf('day');
  const yesterday = today.minus({ days: 1 });
  if (to < from) {
    if (time >= from && isWorkday(today, given)) return today;
    return time < to && isWorkday(yesterday, given) ? yesterday : null;
  }
  return time >= from && time < to && isWorkday(today, given) ? today : null;
}

const dayStart = (date: string, given: ReferenceCase): number =>
  DateTime.fromISO(date, { zone: given.timeZone }).startOf('day').toMillis();

function isFrozen(moment: number, given: ReferenceCase): boolean {
  return given.freezes.some((freeze) => {
    if (freeze.environments !== null && !freeze.environments.includes(given.environment)) return false;
    const afterLast =
      DateTime.fromISO(freeze.to, { zone: given.timeZone }).plus({ days: 1 }).toISODate() ?? '';
    return dayStart(freeze.from, given) <= moment && moment < dayStart(afterLast, given);
  });
}

/** Quarter by quarter from `from` on: the first three windows that nothing speaks against, none overlapping the one before. */
export function freeByHand(
  given: ReferenceCase,
): readonly { readonly start: number; readonly end: number }[] {
  const { window, minutes, from, horizonDays } = given;
  if (minutes > window.maxMinutes) return [];
  const found: { start: number; end: number }[] = [];
  const horizon = from + horizonDays * 24 * 60 * minuteMs;
  const relevant = given.work.filter((work) => !['allow', null].includes(severityByHand(work, given)));
  let start = from % quarterMs === 0 ? from : from - (from % quarterMs) + quarterMs;
  const shifts = new Map<number, DateTime | null>();
  const shiftAt = (moment: number): DateTime | null => {
    const quarter = moment - (moment % quarterMs);
    if (!shifts.has(quarter)) shifts.set(quarter, shiftDate(quarter, given));
    return shifts.get(quarter) ?? null;
  };
  while (found.length < 3 && start + minutes * minuteMs <= horizon) {
    const end = start + minutes * minuteMs;
    if (isGood({ start, end }, { given, relevant, shiftAt })) {
      found.push({ start, end });
      start = end % quarterMs === 0 ? end : end - (end % quarterMs) + quarterMs;
    } else start += quarterMs;
  }
  return found;
}

function isGood(
  { start, end }: { readonly start: number; readonly end: number },
  input: {
    readonly given: ReferenceCase;
    readonly relevant: readonly ReferenceWork[];
    readonly shiftAt: (moment: number) => DateTime | null;
  },
): boolean {
  const { given, relevant, shiftAt } = input;
  const { window, conflicts } = given;
  const watchedUntil = end + Math.max(window.tailMinutes, window.watchMinutes) * minuteMs;
  for (let minute = start; minute < watchedUntil; minute += minuteMs) {
    if (shiftAt(minute) === null) return false;
  }
  for (let quarter = start; quarter < end; quarter += quarterMs) if (isFrozen(quarter, given)) return false;
  if (isFrozen(end - minuteMs, given)) return false;
  const lastShift = shiftAt(end - minuteMs);
  if (window.beforeDayOff !== 'allow' && lastShift !== null && !isWorkday(lastShift.plus({ days: 1 }), given))
    return false;
  return !relevant.some((work) => meetsByHand({ start, end }, work, conflicts.marginMinutes));
}

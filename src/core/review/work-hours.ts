// When people are at work: working days, days off, and unbroken stretches of working time. Pure.
import { Temporal } from 'temporal-polyfill';
import type { Weekday } from '../../domain/rule-settings.ts';
import { type EpochMs, epochMs } from '../../domain/units.ts';
import { inZone, weekdays } from './moment.ts';

/** Working days and hours of a workspace. `daysOff` holds names by YYYY-MM-DD. */
export type WorkHours = {
  readonly timeZone: string;
  readonly days: readonly Weekday[];
  /** HH:MM; `to` may be 24:00, and earlier than `from` when the shift ends on the next day. */
  readonly hours: { readonly from: string; readonly to: string };
  readonly daysOff: ReadonlyMap<string, string>;
};

/** Working time without a break. */
export type WorkStretch = { readonly start: EpochMs; readonly end: EpochMs };

/** Longest stretch that is looked at: where people always work, two weeks are long enough. */
const stretchDaysMax = 14;

/** Why nobody works on a date: the name of the day off, the day of the week, or null on a working day. */
export function whyOff(
  date: Temporal.PlainDate,
  work: WorkHours,
): { readonly kind: 'day-off'; readonly name: string } | { readonly kind: 'weekday' } | null {
  const name = work.daysOff.get(date.toString());
  if (name !== undefined) {
    return { kind: 'day-off', name };
  }
  const weekday = weekdays[date.dayOfWeek - 1];
  return weekday !== undefined && work.days.includes(weekday) ? null : { kind: 'weekday' };
}

/** The working day to whose shift `at` belongs, which may have begun on the date before; null outside working hours. */
function workdayAt(at: EpochMs, work: WorkHours): Temporal.PlainDate | null {
  const date = inZone(at, work.timeZone).toPlainDate();
  const isAtWork = (day: Temporal.PlainDate): boolean => {
    const shift = shiftOf(day, work);
    return whyOff(day, work) === null && shift.start <= at && at < shift.end;
  };
  return [date, date.subtract({ days: 1 })].find(isAtWork) ?? null;
}

/** The working time that begins on `date`, joined with the following days' when nothing lies between; null on a day off. */
export function stretchFrom(date: Temporal.PlainDate, work: WorkHours): WorkStretch | null {
  if (whyOff(date, work) !== null) {
    return null;
  }
  const { start, end: firstEnd } = shiftOf(date, work);
  let end = firstEnd;
  for (let count = 1; count < stretchDaysMax; count += 1) {
    const next = date.add({ days: count });
    const shift = shiftOf(next, work);
    if (whyOff(next, work) !== null || shift.start > end) {
      break;
    }
    end = shift.end;
  }
  return { start, end };
}

/** The stretch of working time that contains `at`, from the start of its working day; null outside working hours. */
export function stretchAt(at: EpochMs, work: WorkHours): WorkStretch | null {
  const day = workdayAt(at, work);
  return day === null ? null : stretchFrom(day, work);
}

/** The last working day of `period` when the day after it is off; null otherwise. */
export function eveOf(period: { readonly end: EpochMs }, work: WorkHours): Temporal.PlainDate | null {
  const day = workdayAt(epochMs(period.end - 1), work);
  return day !== null && whyOff(day.add({ days: 1 }), work) !== null ? day : null;
}

function shiftOf(
  date: Temporal.PlainDate,
  work: WorkHours,
): { readonly start: EpochMs; readonly end: EpochMs } {
  const { from, to } = work.hours;
  const overnight = to < from;
  return {
    start: clockAt(date, from, work.timeZone),
    end: clockAt(overnight ? date.add({ days: 1 }) : date, to, work.timeZone),
  };
}

function clockAt(date: Temporal.PlainDate, time: string, timeZone: string): EpochMs {
  const [day, clock] = time === '24:00' ? [date.add({ days: 1 }), '00:00'] : [date, time];
  return epochMs(
    day.toPlainDateTime(Temporal.PlainTime.from(clock)).toZonedDateTime(timeZone).epochMilliseconds,
  );
}

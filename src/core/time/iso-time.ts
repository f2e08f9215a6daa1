// Writes and reads points in time the way files hold them. Pure.
import { Temporal } from 'temporal-polyfill';
import { type EpochMs, epochMs } from '../../domain/units.ts';

const secondsPerDay = 86_400;

/**
 * ISO 8601 in UTC, to the second: `2026-11-22T06:14:00Z`.
 *
 * Counted by hand: a note holds a time for each of thousands of commits.
 * @see https://howardhinnant.github.io/date_algorithms.html#civil_from_days
 */
export function isoTime(time: EpochMs): string {
  const seconds = Math.floor(time / 1000);
  const days = Math.floor(seconds / secondsPerDay);
  const ofDay = seconds - days * secondsPerDay;
  const { year, month, day } = civilFromDays(days);
  const clock = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ofDay % 60].map(twoDigits).join(':');
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}T${clock}Z`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The Gregorian date of a day counted from 1970-01-01; years begin in March, eras have 400 years. */
function civilFromDays(days: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Date and time of day in `timeZone`, to the minute: `2026-11-22 15:14`. */
export function localTime(time: EpochMs, timeZone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(timeZone);
  return `${local.toPlainDate().toString()} ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

/** Reads what `isoTime` wrote, or any ISO 8601 time with an offset. @throws {RangeError} when it is none */
export function readIsoTime(text: string): EpochMs {
  return epochMs(Temporal.Instant.from(text).epochMilliseconds);
}

// The day on which something happened, as people and programs write it. Pure.
import { Temporal } from 'temporal-polyfill';

/** What is longer holds no date alone. */
const lengthMax = 120;
const secondsMin = 1e8;
const secondsMax = 1e10;
const millisecondsMax = 1e13;

const months: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Year, month and day in the order of the groups. */
const yearFirst: readonly RegExp[] = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/u,
  /^(\d{4})\s?\.\s?(\d{1,2})\s?\.\s?(\d{1,2})(?!\d)/u,
  /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}|$)/u,
  /^(\d{4})\s?년\s?(\d{1,2})\s?월\s?(\d{1,2})\s?일/u,
];
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const monthFirst = new RegExp(
  `^${weekday}([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`,
  'iu',
);
const dayFirst = new RegExp(`^${weekday}(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\\.?,? (\\d{4})(?!\\d)`, 'iu');

/**
 * The day as YYYY-MM-DD, as it is written there, in whatever time zone; null when the value begins with no date.
 *
 * Takes ISO 8601, `2023-10-04 07:00 UTC`, `2023.10.4`, `2023년 10월 4일`, `October 4, 2023`, `4 Oct 2023`, and seconds or
 * milliseconds since 1970, whose day is that of UTC. `10/04/2023` is two days, and therefore none.
 */
export function reportDay(value: unknown): string | null {
  if (typeof value === 'number') return dayOfEpoch(value);
  if (typeof value !== 'string') return null;
  const text = value.trim().slice(0, lengthMax).replace(/\s+/gu, ' ');
  if (/^\d{9,13}(?:\.\d+)?$/u.test(text)) return dayOfEpoch(Number(text));
  for (const pattern of yearFirst) {
    const [, year, month, day] = pattern.exec(text) ?? [];
    if (year !== undefined) return toDay(Number(year), Number(month), Number(day));
  }
  const [, monthName, dayAfter, yearAfter] = monthFirst.exec(text) ?? [];
  if (monthName !== undefined) return toDay(Number(yearAfter), monthOf(monthName), Number(dayAfter));
  const [, dayBefore, nameAfter = '', yearLast] = dayFirst.exec(text) ?? [];
  return dayBefore === undefined ? null : toDay(Number(yearLast), monthOf(nameAfter), Number(dayBefore));
}

function dayOfEpoch(value: number): string | null {
  if (!Number.isFinite(value) || value < secondsMin || value >= millisecondsMax) return null;
  const milliseconds = Math.floor(value < secondsMax ? value * 1000 : value);
  return Temporal.Instant.fromEpochMilliseconds(milliseconds)
    .toZonedDateTimeISO('UTC')
    .toPlainDate()
    .toString();
}

/** 1 to 12, of a name or its first letters; 0: it is no month. */
function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return (
    1 +
    months.findIndex(
      (month) =>
        month === lower || lower === month.slice(0, 3) || (lower === 'sept' && month === 'september'),
    )
  );
}

/** null: there is no such day, or it lies in another age. */
function toDay(year: number, month: number, day: number): string | null {
  if (year < 1970 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  const date = Temporal.PlainDate.from({ year, month, day: Math.min(day, 99) }, { overflow: 'constrain' });
  return date.day === day ? date.toString() : null;
}

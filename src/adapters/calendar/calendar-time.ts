// Dates, times and durations as calendars write them. Pure.
import { Temporal } from 'temporal-polyfill';
import type { ContentLine } from './content-lines.ts';

/** A moment as it is written: on the clocks of a zone, or a whole day. */
export type CalendarTime =
  | { readonly kind: 'date'; readonly wall: Temporal.PlainDateTime }
  | {
      readonly kind: 'time';
      readonly wall: Temporal.PlainDateTime;
      /** null: on the clocks of whoever reads it. */
      readonly zone: string | null;
    };

/** Finds the zone that a calendar calls by a name; null: nobody knows it. */
export type ZoneOf = (name: string) => string | null;

const timePattern = /^(\d{8})T?(\d{6})?(Z?)$/;

/** Each time that a line lists; of a period its start. What is no time is left out. */
export function readTimes(line: ContentLine, zoneOf: ZoneOf): readonly CalendarTime[] {
  const { value, name } = repairZone(line);
  return value
    .split(',')
    .map((item) => readTime((item.split('/')[0] ?? '').trim(), name, zoneOf))
    .filter((time) => time !== null);
}

/** How many times a line lists, those included that are none. */
export const countTimes = (line: ContentLine): number =>
  repairZone(line)
    .value.split(',')
    .filter((item) => item.trim() !== '').length;

function readTime(text: string, zoneName: string | undefined, zoneOf: ZoneOf): CalendarTime | null {
  const [, date, clock, utc] = timePattern.exec(text) ?? [];
  if (date === undefined) return null;
  try {
    const wall = Temporal.PlainDateTime.from(`${date}T${clock ?? '000000'}`, { overflow: 'reject' });
    if (clock === undefined) return { kind: 'date', wall };
    if (utc === 'Z') return { kind: 'time', wall, zone: 'UTC' };
    return { kind: 'time', wall, zone: zoneName === undefined ? null : zoneOf(zoneName) };
  } catch {
    return null;
  }
}

/** Exchange writes `TZID=tzone://Microsoft/Custom:20260301T090000`, without quotes around the colon. */
function repairZone({ parameters, value }: ContentLine): { readonly name?: string; readonly value: string } {
  const name = parameters.get('TZID');
  const colon = value.lastIndexOf(':');
  if (name === undefined) return { value };
  return colon === -1
    ? { name, value }
    : { name: `${name}:${value.slice(0, colon)}`, value: value.slice(colon + 1) };
}

/**
 * When it is, in milliseconds. A day begins at its first moment in `timeZone`.
 *
 * A time that the clocks skip is read with the offset before the gap, one that they show twice is the first (RFC 5545, 3.3.5).
 */
export const instantOf = (time: CalendarTime, timeZone: string): number =>
  time.kind === 'date'
    ? time.wall.toPlainDate().toZonedDateTime(timeZone).epochMilliseconds
    : time.wall.toZonedDateTime(time.zone ?? timeZone, { disambiguation: 'compatible' }).epochMilliseconds;

/** How long an event lasts: whole days and, exactly, the rest. */
export type CalendarLength = { readonly days: number; readonly restMs: number };

/** DURATION; null when it is none. */
export function readDuration(text: string): CalendarLength | null {
  // "PT1W" and "P1DT" are written too.
  const match =
    /^\+?P(?:T?(\d{1,4})W)?T?(?:(\d{1,5})D)?T?(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?$/i.exec(
      text.trim(),
    );
  if (match === null) return null;
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return {
    days: (weeks ?? 0) * 7 + (days ?? 0),
    restMs: (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000,
  };
}

/** When something that begins at `start` and lasts `length` ends: days as calendars count them, the rest as clocks do. */
export function endOf(start: CalendarTime, length: CalendarLength, timeZone: string): number {
  const days = { ...start, wall: start.wall.add({ days: length.days }) };
  return instantOf(days, timeZone) + length.restMs;
}

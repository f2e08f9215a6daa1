// Moments in the workspace's zone: reads dates and date-times as people write them, and writes them for people. Pure.
import { Temporal } from 'temporal-polyfill';
import type { Bilingual } from '../../domain/language.ts';
import type { Weekday } from '../../domain/rule-settings.ts';
import { type EpochMs, epochMs } from '../../domain/units.ts';

/** Days of the week, Monday first, as configs write them. */
export const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const englishDays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const koreanDays = ['월', '화', '수', '목', '금', '토', '일'];

/** The moment on the clocks of `timeZone`. */
export const inZone = (at: EpochMs, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);

/** The first moment of a date in `timeZone`; not midnight where clocks skip it. */
export const startOfDate = (date: Temporal.PlainDate, timeZone: string): EpochMs =>
  epochMs(date.toZonedDateTime(timeZone).epochMilliseconds);

/** true when `timeZone` is a zone that the runtime knows. */
export function isTimeZone(timeZone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads a date-time; without an offset it is read on the clocks of `timeZone`.
 *
 * null when it is none, or when the clocks skip it or show it twice: whoever wrote it must say which one.
 */
export function parseMoment(text: string, timeZone: string): EpochMs | null {
  const iso = text.trim().replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T');
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(iso)) {
    return null;
  }
  try {
    if (iso.includes('[')) {
      return epochMs(
        Temporal.ZonedDateTime.from(iso, { disambiguation: 'reject', offset: 'reject' }).epochMilliseconds,
      );
    }
    if (/(?:Z|[+-]\d{2}(?::?\d{2})?)$/i.test(iso)) {
      return epochMs(Temporal.Instant.from(iso).epochMilliseconds);
    }
    return epochMs(
      Temporal.PlainDateTime.from(iso).toZonedDateTime(timeZone, { disambiguation: 'reject' })
        .epochMilliseconds,
    );
  } catch {
    return null;
  }
}

/** Reads YYYY-MM-DD; null when it is no such day. */
export function parseDate(text: string): Temporal.PlainDate | null {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text.trim())
      ? Temporal.PlainDate.from(text.trim(), { overflow: 'reject' })
      : null;
  } catch {
    return null;
  }
}

/** A date with its day of the week: "Tue 2026-03-03", "2026-03-03(화)". */
export function dateText(date: Temporal.PlainDate): Bilingual {
  const day = date.dayOfWeek - 1;
  return {
    en: `${englishDays[day] ?? ''} ${date.toString()}`,
    ko: `${date.toString()}(${koreanDays[day] ?? ''})`,
  };
}

/** A moment on the clocks of `timeZone`, to the minute. */
export function momentText(at: EpochMs, timeZone: string): Bilingual {
  const zoned = inZone(at, timeZone);
  const date = dateText(zoned.toPlainDate());
  const time = clockText(zoned);
  return { en: `${date.en} ${time}`, ko: `${date.ko} ${time}` };
}

/** From one moment to another; the date is said once when it is the same. */
export function spanText(
  span: { readonly start: EpochMs; readonly end: EpochMs },
  timeZone: string,
): Bilingual {
  const start = momentText(span.start, timeZone);
  const end = momentText(span.end, timeZone);
  const zonedEnd = inZone(span.end, timeZone);
  const sameDay = inZone(span.start, timeZone).toPlainDate().equals(zonedEnd.toPlainDate());
  return {
    en: `${start.en}–${sameDay ? clockText(zonedEnd) : end.en} (${timeZone})`,
    ko: `${start.ko}~${sameDay ? clockText(zonedEnd) : end.ko} (${timeZone})`,
  };
}

const clockText = (zoned: Temporal.ZonedDateTime): string =>
  zoned.toPlainTime().toString({ smallestUnit: 'minute' });

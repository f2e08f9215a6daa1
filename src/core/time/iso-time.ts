// Writes and reads points in time the way files hold them. Pure.
import { Temporal } from 'temporal-polyfill';
import { type EpochMs, epochMs } from '../../domain/units.ts';

/** ISO 8601 in UTC, to the second: `2026-11-22T06:14:00Z`. */
export function isoTime(time: EpochMs): string {
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(time / 1000) * 1000).toString();
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

// The time that a freeze, or work in the config, covers. Pure.
import type { Freeze } from '../../domain/settings.ts';
import type { EpochMs } from '../../domain/units.ts';
import { parseDate, parseMoment, startOfDate } from './moment.ts';

/** From `start` until before `end`. */
export type Period = { readonly start: EpochMs; readonly end: EpochMs };

/** The time that `freeze` covers, a date in `to` included whole; null when its dates cannot be read or end before they start. */
export function freezePeriod(freeze: Pick<Freeze, 'from' | 'to'>, timeZone: string): Period | null {
  const fromDate = parseDate(freeze.from);
  const toDate = parseDate(freeze.to);
  const start = fromDate === null ? parseMoment(freeze.from, timeZone) : startOfDate(fromDate, timeZone);
  const end =
    toDate === null ? parseMoment(freeze.to, timeZone) : startOfDate(toDate.add({ days: 1 }), timeZone);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** true when the two have a moment in common. */
export const overlaps = (a: Period, b: Period): boolean => a.start < b.end && b.start < a.end;

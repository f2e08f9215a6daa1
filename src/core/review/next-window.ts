// The next time at which a deploy of a given length meets the window rule. Pure.
import { type EpochMs, epochMs } from '../../domain/units.ts';
import type { Period } from './freeze-period.ts';
import { inZone } from './moment.ts';
import { eveOf, stretchFrom, type WorkHours } from './work-hours.ts';

const daysAhead = 60;
const stepMs = 30 * 60_000;

/** What a proposal has to respect besides working hours. */
export type WindowNeeds = {
  readonly after: EpochMs;
  readonly lengthMs: number;
  /** Working time that must remain after the end. */
  readonly reserveMs: number;
  /** true: not on the last working day before days off. */
  readonly avoidEve: boolean;
  readonly isFrozen: (period: Period) => boolean;
};

/** The first window after `needs.after` on a half-hour that meets all needs; null when sixty days hold none. */
export function findNextWindow(needs: WindowNeeds, work: WorkHours): Period | null {
  const earliest = Math.ceil(needs.after / stepMs) * stepMs;
  let date = inZone(needs.after, work.timeZone).toPlainDate().subtract({ days: 1 });
  for (let count = 0; count <= daysAhead; count += 1, date = date.add({ days: 1 })) {
    const stretch = stretchFrom(date, work);
    if (stretch === null) {
      continue;
    }
    const latest = stretch.end - needs.reserveMs - needs.lengthMs;
    for (let start = Math.max(stretch.start, earliest); start <= latest; start += stepMs) {
      const period = { start: epochMs(start), end: epochMs(start + needs.lengthMs) };
      if (!needs.isFrozen(period) && !(needs.avoidEve && eveOf(period, work) !== null)) {
        return period;
      }
    }
  }
  return null;
}

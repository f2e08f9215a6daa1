// Whatever is proposed meets the needs that it was asked for.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findNextWindow } from '../../../../src/core/review/next-window.ts';
import { stretchAt, type WorkHours, whyOff, workdayAt } from '../../../../src/core/review/work-hours.ts';
import { type EpochMs, epochMs } from '../../../../src/domain/units.ts';
import { at } from '../../../fakes/release.ts';

const hourMs = 3_600_000;
const first = at('2026-01-01T00:00:00Z');

it('lies in working time, leaves the reserve, avoids frozen time and days before days off', () => {
  const cases = {
    after: fc
      .integer({ min: 0, max: 400 * 24 * 60 })
      .map((minutes): EpochMs => epochMs(first + minutes * 60_000)),
    lengthMs: fc.integer({ min: 1, max: 8 }).map((hours) => hours * hourMs),
    reserveMs: fc.integer({ min: 0, max: 3 }).map((hours) => hours * hourMs),
    avoidEve: fc.boolean(),
    timeZone: fc.constantFrom('Asia/Seoul', 'America/New_York', 'Pacific/Chatham', 'UTC'),
    hours: fc.constantFrom(
      { from: '09:00', to: '18:00' },
      { from: '22:00', to: '06:00' },
      { from: '00:00', to: '24:00' },
    ),
    frozenHours: fc.integer({ min: 0, max: 100 }),
  };
  fc.assert(
    fc.property(fc.record(cases), ({ timeZone, hours, frozenHours, ...needs }) => {
      const work: WorkHours = {
        timeZone,
        hours,
        days: ['mon', 'tue', 'wed', 'thu', 'fri'],
        daysOff: new Map([['2026-03-02', 'off']]),
      };
      const thaw = needs.after + frozenHours * hourMs;
      const found = findNextWindow({ ...needs, isFrozen: (period) => period.start < thaw }, work);
      if (found === null) {
        expect(needs.lengthMs + needs.reserveMs).toBeGreaterThan(8 * hourMs);
        return;
      }
      const stretch = stretchAt(found.start, work);
      expect(found.start).toBeGreaterThanOrEqual(Math.max(needs.after, thaw));
      expect(found.end - found.start).toBe(needs.lengthMs);
      expect(stretch).not.toBeNull();
      expect(found.end + needs.reserveMs).toBeLessThanOrEqual(stretch?.end ?? 0);
      if (needs.avoidEve) {
        const lastDay = workdayAt(epochMs(found.end - 1), work);
        expect(lastDay && whyOff(lastDay.add({ days: 1 }), work)).toBeNull();
      }
    }),
    { numRuns: 60 },
  );
});

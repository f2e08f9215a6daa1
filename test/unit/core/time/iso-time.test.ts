// Tests how points in time are written. Pure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoTime, localTime, readIsoTime } from '../../../../src/core/time/iso-time.ts';
import { epochMs } from '../../../../src/domain/units.ts';

describe('isoTime', () => {
  it('agrees with the runtime for every second of years 1 to 9999', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1, 0, 1) / 1000, max: Date.UTC(9999, 11, 31) / 1000 }),
        (seconds) => {
          const time = seconds * 1000;
          expect(isoTime(epochMs(time))).toBe(new Date(time).toISOString().replace('.000Z', 'Z'));
          expect(readIsoTime(isoTime(epochMs(time)))).toBe(time);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('shows a time in the zone of the workspace', () => {
    expect(localTime(epochMs(Date.UTC(2026, 2, 3, 2)), 'Asia/Seoul')).toBe('2026-03-03 11:00');
    expect(localTime(epochMs(Date.UTC(2026, 6, 3, 2)), 'America/New_York')).toBe('2026-07-02 22:00');
  });
});

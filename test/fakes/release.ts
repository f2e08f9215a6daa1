// Builders of releases for tests: a Tuesday morning in Seoul, two operators. Pure.
import type { Release, ReleaseWindow } from '../../src/domain/release.ts';
import { type EpochMs, epochMs } from '../../src/domain/units.ts';
import { tuesdayMorning } from './change.ts';

/** Milliseconds of an ISO 8601 date-time with an offset. */
export const at = (text: string): EpochMs => epochMs(Date.parse(text));

/** A window from ISO 8601 date-times with offsets. */
export const makeWindow = (start: string, end: string): ReleaseWindow => ({
  start: at(start),
  end: at(end),
  source: 'flag',
});

/** Now is Tuesday 2026-03-03 10:00 in Asia/Seoul, the window 11:00 to 12:00 of that day. */
export function makeRelease(overrides: Partial<Release> = {}): Release {
  return {
    workspace: 'shop',
    environment: 'production',
    language: 'en',
    operators: ['sre-1', 'sre-2'],
    window: makeWindow('2026-03-03T11:00:00+09:00', '2026-03-03T12:00:00+09:00'),
    now: tuesdayMorning,
    timeZone: 'Asia/Seoul',
    daysOff: { status: 'known', country: 'KR', days: [{ date: '2026-03-02', name: '삼일절 대체공휴일' }] },
    emergency: null,
    ...overrides,
  };
}

// Tests the stand-in for moment-timezone. Effects: none.
import { describe, expect, it } from 'vitest';
import { zonedMoment } from '../../../../src/adapters/calendar/zoned-moment.ts';

const told = (date: { month: () => number; date: () => number }) => [date.month(), date.date()];

describe('zonedMoment', () => {
  it.each([
    ['+09:00', [2, 21]],
    ['-05:30', [2, 20]],
    ['+00:00', [2, 20]],
  ])('tells the date at the offset %s', (offset, expected) => {
    expect(told(zonedMoment('2026-03-20T15:30:00.000Z').utcOffset(offset))).toEqual(expected);
  });

  it.each([
    ['Asia/Seoul', [0, 1]],
    ['America/New_York', [11, 31]],
    ['GMT', [11, 31]],
  ])('tells the date in %s', (timeZone, expected) => {
    expect(told(zonedMoment('2025-12-31T20:00:00.000Z').tz(timeZone))).toEqual(expected);
  });
});

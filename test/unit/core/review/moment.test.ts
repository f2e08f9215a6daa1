// Moments as people write them: zones, offsets, times that clocks skip or show twice.
import { describe, expect, it } from 'vitest';
import { parseMoment, spanText } from '../../../../src/core/review/moment.ts';
import { at, makeWindow } from '../../../fakes/release.ts';

describe('parseMoment', () => {
  it.each([
    ['2026-03-03T11:00', 'Asia/Seoul', '2026-03-03T02:00:00Z'],
    ['2026-03-03 11:00', 'Asia/Seoul', '2026-03-03T02:00:00Z'],
    ['2026-03-03T11:00:30Z', 'Asia/Seoul', '2026-03-03T11:00:30Z'],
    ['2026-03-03T11:00+09:00', 'UTC', '2026-03-03T02:00:00Z'],
    ['2026-03-03T11:00-0500', 'UTC', '2026-03-03T16:00:00Z'],
    ['2026-03-03T11:00[Asia/Tokyo]', 'UTC', '2026-03-03T02:00:00Z'],
    ['2026-03-08T03:30', 'America/New_York', '2026-03-08T07:30:00Z'],
  ])('%s in %s', (text, timeZone, expected) => {
    expect(parseMoment(text, timeZone)).toBe(at(expected));
  });

  it.each([
    ['a time that the clocks skip', '2026-03-08T02:30', 'America/New_York'],
    ['a time that they show twice', '2026-11-01T01:30', 'America/New_York'],
    ['an offset that its zone does not have', '2026-03-03T11:00+01:00[Asia/Tokyo]', 'UTC'],
    ['a date', '2026-03-03', 'UTC'],
    ['no such day', '2026-02-30T11:00', 'UTC'],
    ['no such hour', '2026-03-03T25:00', 'UTC'],
    ['words', 'tomorrow', 'UTC'],
  ])('refuses %s', (_name, text, timeZone) => {
    expect(parseMoment(text, timeZone)).toBeNull();
  });
});

describe('spanText', () => {
  it('says a date once when start and end share it', () => {
    const window = makeWindow('2026-03-03T11:00:00+09:00', '2026-03-03T12:00:00+09:00');
    expect(spanText(window, 'Asia/Seoul').en).toBe('Tue 2026-03-03 11:00–12:00 (Asia/Seoul)');
    expect(spanText(window, 'Pacific/Auckland').ko).toBe('2026-03-03(화) 15:00~16:00 (Pacific/Auckland)');
    expect(spanText(window, 'America/Halifax').en).toContain('Mon 2026-03-02 22:00–23:00');
  });
});

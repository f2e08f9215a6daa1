// Windows as people write them.
import { describe, expect, it } from 'vitest';
import { parseWindow } from '../../../../src/core/review/parse-window.ts';
import { tuesdayMorning } from '../../../fakes/change.ts';
import { at } from '../../../fakes/release.ts';

const parse = (text: string, timeZone = 'Asia/Seoul') => parseWindow(text, { now: tuesdayMorning, timeZone });

describe('parseWindow', () => {
  it.each([
    ['now', '2026-03-03T10:00+09:00', '2026-03-03T11:00+09:00'],
    ['NOW/90m', '2026-03-03T10:00+09:00', '2026-03-03T11:30+09:00'],
    ['2026-03-03T14:00/1h', '2026-03-03T14:00+09:00', '2026-03-03T15:00+09:00'],
    ['2026-03-03T14:00/1h30m', '2026-03-03T14:00+09:00', '2026-03-03T15:30+09:00'],
    ['2026-03-03T14:00 / PT45M', '2026-03-03T14:00+09:00', '2026-03-03T14:45+09:00'],
    ['2026-03-03T14:00/15:30', '2026-03-03T14:00+09:00', '2026-03-03T15:30+09:00'],
    ['2026-03-03T23:00/2026-03-04T01:00', '2026-03-03T23:00+09:00', '2026-03-04T01:00+09:00'],
    ['2026-03-03T05:00Z/2026-03-03T15:00+09:00', '2026-03-03T14:00+09:00', '2026-03-03T15:00+09:00'],
  ])('%s', (text, start, end) => {
    expect(parse(text)).toMatchObject({ ok: true, start: at(start), end: at(end) });
  });

  it('an hour stays an hour when the clocks go forward', () => {
    expect(parse('2026-03-08T01:30/1h', 'America/New_York')).toMatchObject({
      end: at('2026-03-08T07:30:00Z'),
    });
  });

  it.each([
    ['nothing', ''],
    ['a slash', '/'],
    ['no start', '/1h'],
    ['no end', '2026-03-03T14:00'],
    ['an empty end', '2026-03-03T14:00/'],
    ['three parts', '2026-03-03T14:00/1h/2h'],
    ['an end before the start', '2026-03-03T14:00/2026-03-03T13:00'],
    ['an end on the morning of the same day', '2026-03-03T23:00/01:00'],
    ['no length', '2026-03-03T14:00/0m'],
    ['a negative length', '2026-03-03T14:00/-PT1H'],
    ['a length without a unit', '2026-03-03T14:00/60'],
    ['over a month', '2026-03-03T14:00/P2M'],
    ['a length past all time', '2026-03-03T14:00/P99999999Y'],
    ['words', 'tonight/1h'],
  ])('refuses %s', (_name, text) => {
    expect(parse(text)).toMatchObject({ ok: false, problem: expect.stringMatching(/./) });
  });
});

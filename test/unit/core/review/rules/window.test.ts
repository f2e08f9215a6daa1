// The window rule: working days and hours in the workspace's zone, days off, the tail of the day, daylight saving.
import { describe, expect, it } from 'vitest';
import type { RuleSettings } from '../../../../../src/domain/rule-settings.ts';
import { at, makeWindow } from '../../../../fakes/release.ts';
import { type RuleCase, runRule } from '../../../../fakes/rule-case.ts';

type Given = RuleCase<'window'>;
const seoul = (start: string, end: string): NonNullable<Given['release']> => ({
  window: makeWindow(`2026-03-${start}:00+09:00`, `2026-03-${end}:00+09:00`),
});
const always: Partial<RuleSettings['window']> = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  hours: { from: '00:00', to: '24:00' },
};
const clock = { hours: { from: '00:00', to: '24:00' } };
const night: Partial<RuleSettings['window']> = { hours: { from: '22:00', to: '06:00' } };

describe('window', () => {
  it.each<[name: string, status: string, given: Given]>([
    ['an hour before noon', 'pass', {}],
    ['none is given', 'unknown', { release: { window: null } }],
    ['the first minute of the day', 'pass', { release: seoul('04T09:00', '04T10:00') }],
    ['a minute too early', 'fail', { release: seoul('04T08:59', '04T10:00') }],
    ['leaves exactly the hour to watch', 'pass', { release: seoul('03T16:00', '03T17:00') }],
    ['leaves a minute less', 'fail', { release: seoul('03T16:00', '03T17:01') }],
    [
      'ends in the tail, watching is not asked for',
      'fail',
      { release: seoul('03T16:00', '03T17:30'), options: { watchMinutes: 0 } },
    ],
    [
      'ends with the day, neither tail nor watch',
      'pass',
      { release: seoul('03T16:00', '03T18:00'), options: { watchMinutes: 0, tailMinutes: 0 } },
    ],
    [
      'starts when the day ends',
      'fail',
      { release: seoul('03T18:00', '03T19:00'), options: { watchMinutes: 0, tailMinutes: 0 } },
    ],
    ['runs into the night', 'fail', { release: seoul('03T17:00', '03T20:00') }],
    ['a Saturday', 'fail', { release: seoul('07T11:00', '07T12:00') }],
    ['a Friday', 'warn', { release: seoul('06T11:00', '06T12:00') }],
    [
      'a Friday, allowed',
      'pass',
      { release: seoul('06T11:00', '06T12:00'), options: { beforeDayOff: 'allow' } },
    ],
    [
      'a Friday, forbidden',
      'fail',
      { release: seoul('06T11:00', '06T12:00'), options: { beforeDayOff: 'fail' } },
    ],
    [
      'a holiday',
      'fail',
      { release: { ...seoul('02T11:00', '02T12:00'), now: at('2026-03-02T10:00:00+09:00') } },
    ],
    [
      'a holiday that does not matter',
      'pass',
      {
        release: { ...seoul('02T11:00', '02T12:00'), now: at('2026-03-02T10:00:00+09:00') },
        options: { holidays: false },
      },
    ],
    [
      'a day that the config adds, where holidays do not matter',
      'fail',
      { calendar: { add: [{ date: '2026-03-03', name: 'Founding day' }] }, options: { holidays: false } },
    ],
    [
      'days off cannot be told',
      'unknown',
      { release: { daysOff: { status: 'unknown', reason: 'no data' } } },
    ],
    [
      'days off cannot be told, and it is a Saturday',
      'fail',
      { release: { ...seoul('07T11:00', '07T12:00'), daysOff: { status: 'unknown', reason: 'no data' } } },
    ],
    [
      'days off cannot be told, and it is a Friday',
      'unknown',
      { release: { ...seoul('06T11:00', '06T12:00'), daysOff: { status: 'unknown', reason: 'no data' } } },
    ],
    [
      'days off cannot be told, and it is over',
      'fail',
      {
        release: {
          ...seoul('04T11:00', '04T12:00'),
          now: at('2026-03-04T12:00:00+09:00'),
          daysOff: { status: 'unknown', reason: 'no data' },
        },
      },
    ],
    [
      'days off cannot be told and do not matter',
      'pass',
      { release: { daysOff: { status: 'unknown', reason: 'no data' } }, options: { holidays: false } },
    ],
    ['no country is set', 'warn', { release: { daysOff: { status: 'known', country: null, days: [] } } }],
    ['as long as allowed', 'pass', { release: seoul('04T09:00', '04T13:00') }],
    ['a minute longer', 'fail', { release: seoul('04T09:00', '04T13:01') }],
    [
      'began an hour ago',
      'pass',
      { release: { now: at('2026-03-03T12:00:00+09:00'), ...seoul('03T11:00', '03T13:00') } },
    ],
    [
      'began over an hour ago',
      'warn',
      { release: { now: at('2026-03-03T12:01:00+09:00'), ...seoul('03T11:00', '03T13:00') } },
    ],
    ['is over', 'fail', { release: { now: at('2026-03-03T12:00:00+09:00') } }],
    [
      'over midnight, where people always work',
      'pass',
      { release: seoul('07T23:30', '08T00:30'), options: always },
    ],
    ['over midnight, in the night shift', 'pass', { release: seoul('03T23:30', '04T00:30'), options: night }],
    ['a Tuesday, with work around the clock on weekdays', 'pass', { options: clock }],
    [
      'a Friday, with work around the clock on weekdays',
      'warn',
      { release: seoul('06T11:00', '06T12:00'), options: clock },
    ],
    [
      'early in the morning, in the shift of the day before',
      'pass',
      { release: { now: at('2026-03-04T01:00:00+09:00'), ...seoul('04T02:00', '04T03:00') }, options: night },
    ],
    [
      'the night after a holiday',
      'fail',
      { release: { now: at('2026-03-03T01:00:00+09:00'), ...seoul('03T02:00', '03T03:00') }, options: night },
    ],
  ])('%s: %s', (_name, status, given) => {
    expect(runRule('window', given).status).toBe(status);
  });

  it.each([
    ['summer', '2026-07-07T13:00:00Z', 'pass'],
    ['winter, when the same time of the day is an hour earlier in UTC', '2026-01-06T13:00:00Z', 'fail'],
    ['winter, an hour later', '2026-01-06T14:00:00Z', 'pass'],
    ['the Monday after the clocks went forward', '2026-03-09T13:00:00Z', 'pass'],
    ['the Friday before it', '2026-03-06T13:00:00Z', 'fail'],
  ])('New York in %s', (_name, start, status) => {
    const window = { start: at(start), end: at(start), source: 'flag' as const };
    const release = {
      window: { ...window, end: at(new Date(window.start + 3_600_000).toISOString()) },
      now: window.start,
      timeZone: 'America/New_York',
    };
    expect(runRule('window', { release, options: { beforeDayOff: 'allow' } }).status).toBe(status);
  });

  it('says what is wrong with this window and names the next one that would do', () => {
    expect(runRule('window', { release: seoul('06T17:00', '06T18:00') })).toMatchObject({
      status: 'fail',
      message: {
        en: expect.stringContaining('Fri 2026-03-06 18:00, 0 minutes of working time remain; 60 are needed'),
      },
      instead: {
        en: 'Move it to Mon 2026-03-09 09:00–10:00 (Asia/Seoul), the first time after the one asked for that meets the standard. Also free: Mon 2026-03-09 10:00–11:00 (Asia/Seoul); Mon 2026-03-09 11:00–12:00 (Asia/Seoul).',
        ko: '요청한 시간 이후 기준을 충족하는 가장 빠른 시간으로 옮기세요: 2026-03-09(월) 09:00~10:00 (Asia/Seoul). 그다음으로 가능한 시간: 2026-03-09(월) 10:00~11:00 (Asia/Seoul), 2026-03-09(월) 11:00~12:00 (Asia/Seoul)',
      },
    });
  });

  it.each([
    [
      'late at night',
      seoul('03T23:30', '04T00:30'),
      'Wed 2026-03-04 09:00–10:00 (Asia/Seoul), the first time after',
    ],
    ['too late in the day', seoul('03T17:30', '03T18:30'), 'Wed 2026-03-04 09:00–10:00'],
    ['too early in the day', seoul('04T07:00', '04T08:00'), 'Wed 2026-03-04 09:00–10:00'],
    [
      'in the past',
      { now: at('2026-03-03T12:10:00+09:00'), ...seoul('03T08:00', '03T13:00') },
      'Tue 2026-03-03 12:15–16:15 (Asia/Seoul), the first time from now on',
    ],
  ])(
    'proposes the first time that is neither before the one asked for nor past: %s',
    (_name, release, span) => {
      const { instead } = { instead: { en: '' }, ...runRule('window', { release }) };
      expect(instead.en).toContain(`Move it to ${span}`);
    },
  );

  it('proposes no time in a freeze', () => {
    const freezes = [
      {
        name: 'Settlement',
        from: '2026-03-09',
        to: '2026-03-10',
        environments: null,
        owner: null,
        allow: [],
      },
    ];
    expect(
      runRule('window', { release: seoul('07T11:00', '07T12:00'), calendar: { freezes } }),
    ).toMatchObject({
      instead: { en: expect.stringContaining('Wed 2026-03-11 09:00–10:00') },
    });
  });

  it('admits that no time will do', () => {
    expect(
      runRule('window', {
        release: seoul('07T11:00', '07T12:00'),
        options: { hours: { from: '09:00', to: '10:00' } },
      }),
    ).toMatchObject({
      instead: { en: expect.stringContaining('The next 14 days') },
    });
  });
});

// Resolving a release over fake ports: operators, window, days off, emergencies.
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/domain/settings.ts';
import { epochMs } from '../../src/domain/units.ts';
import { Failure } from '../../src/failure.ts';
import { planRelease, type ReleaseRequest, resolveRelease } from '../../src/flows/release.ts';
import type { World } from '../../src/ports.ts';
import { tuesdayMorning } from '../fakes/change.ts';
import { makeLedger } from '../fakes/ledger.ts';
import { at } from '../fakes/release.ts';
import { makeSettings } from '../fakes/settings.ts';

type ReleaseWorld = Parameters<typeof planRelease>[2] & Parameters<typeof resolveRelease>[2];

const asked: { readonly fromYear: number; readonly toYear: number }[] = [];
const world = (overrides: Partial<ReleaseWorld> = {}): ReleaseWorld => ({
  clock: { now: () => tuesdayMorning },
  progress: { step: () => undefined, warn: () => undefined },
  ledger: null,
  holidays: {
    readHolidays: async (input) => {
      asked.push(input);
      return [
        { date: '2026-05-05', name: 'Children’s Day' },
        { date: '2026-03-02', name: 'Substitute holiday' },
      ];
    },
  },
  ...overrides,
});
type Asked = Parameters<typeof planRelease>[0];

const request = (overrides: Partial<Asked> = {}): Asked => ({
  environment: 'production',
  operators: ['sre-1', 'sre-2'],
  window: 'now',
  emergency: null,
  ...overrides,
});
const calendar = (overrides: Partial<Settings['calendar']>): Partial<Settings> => ({
  calendar: { ...makeSettings().calendar, country: 'KR', ...overrides },
});
const resolve = async (
  given: Partial<Asked> = {},
  settings: Partial<Settings> = {},
  ports: Partial<ReleaseWorld> = {},
) => {
  const plan = await planRelease(request(given), makeSettings(settings), world(ports));
  return resolveRelease(plan, { workspace: 'shop', emergency: request(given).emergency }, world(ports));
};
const failing = (error: unknown): World['holidays'] => ({ readHolidays: () => Promise.reject(error) });
const ledgerOf = (lines: readonly string[]): World['ledger'] => ({
  ...makeLedger({ lines: [...lines] }),
  append: () => Promise.reject(new Error('not asked for')),
});

describe('operators', () => {
  it('come from the command, else from the config, trimmed', async () => {
    expect((await resolve({ operators: [' a ', 'b'] }, { operators: ['c'] })).operators).toEqual(['a', 'b']);
    expect((await resolve({ operators: null }, { operators: ['c'] })).operators).toEqual(['c']);
    expect((await resolve({ operators: null })).operators).toEqual([]);
  });

  it.each([[['sre-1', '']], [['  ']], [['@', 'sre-1']]])('%j is refused', async (operators) => {
    await expect(resolve({ operators })).rejects.toMatchObject({ code: 'arguments/invalid' });
  });
});

describe('window', () => {
  it('comes from the command, else from the config, and says from where', async () => {
    expect((await resolve({ window: 'now' })).window).toEqual({
      start: tuesdayMorning,
      end: tuesdayMorning + 3_600_000,
      source: 'now',
    });
    expect((await resolve({ window: null }, { window: '2026-03-04T10:00/1h' })).window).toEqual({
      start: at('2026-03-04T01:00:00Z'),
      end: at('2026-03-04T02:00:00Z'),
      source: 'config',
    });
    expect((await resolve({ window: '2026-03-04T10:00/1h' }, { window: 'now' })).window?.source).toBe('flag');
    expect((await resolve({ window: null })).window).toBeNull();
  });

  it.each<[code: string, given: Partial<ReleaseRequest>, settings: Partial<Settings>]>([
    ['arguments/invalid', { window: 'tonight' }, {}],
    ['config/invalid', { window: null }, { window: 'tonight' }],
  ])('%s when it cannot be read, with an example', async (code, given, settings) => {
    await expect(resolve(given, settings)).rejects.toMatchObject({
      code,
      hint: expect.stringContaining('2026-03-03T14:00/1h'),
    });
  });
});

describe('days off', () => {
  it('are the holidays and what the config adds, less what it removes', async () => {
    const add = [{ date: '2026-04-01', name: 'Founding day' }];
    const { daysOff } = await resolve({}, calendar({ add, remove: ['2026-05-05'] }));
    expect(daysOff).toEqual({
      status: 'known',
      country: 'KR',
      days: [{ date: '2026-03-02', name: 'Substitute holiday' }, ...add],
    });
  });

  it('a day that is added and removed stays off', async () => {
    const { daysOff } = await resolve(
      {},
      calendar({ add: [{ date: '2026-05-05', name: 'Off' }], remove: ['2026-05-05'] }),
    );
    expect(daysOff).toMatchObject({ days: [{ date: '2026-03-02' }, { name: 'Off' }] });
  });

  it.each([
    ['of the window and of the weeks in which it could be free', '2026-07-01T10:00/1h', [[2026, 2026]]],
    ['in its zone', '2026-12-31T23:30/1h', [[2026, 2027]]],
    ['before a window just after New Year', '2027-01-01T10:00/1h', [[2026, 2027]]],
    ['after a horizon that ends before New Year', '2026-12-05T10:00/1h', [[2026, 2027]]],
    [
      'of a window long past, and of now',
      '2020-07-01T10:00/1h',
      [
        [2020, 2020],
        [2026, 2026],
      ],
    ],
  ])('are asked for the years %s', async (_, window, years) => {
    asked.length = 0;
    await resolve({ window }, calendar({}));
    expect(asked.map(({ fromYear, toYear }) => [fromYear, toYear])).toEqual(years);
  });

  it('are asked for the year from which free windows are looked for', async () => {
    asked.length = 0;
    const from = epochMs(Date.parse('2028-06-01T00:00:00Z'));
    await resolve({ window: null, from }, calendar({}));
    expect(asked).toMatchObject([
      { fromYear: 2026, toYear: 2026 },
      { fromYear: 2028, toYear: 2028 },
    ]);
  });

  it('without a country are only those of the config', async () => {
    expect((await resolve({}, calendar({ country: null }))).daysOff).toEqual({
      status: 'known',
      country: null,
      days: [],
    });
  });

  it('are unknown when they cannot be read', async () => {
    expect((await resolve({}, calendar({}), { holidays: failing(new Error('no data')) })).daysOff).toEqual({
      status: 'unknown',
      reason: 'no data',
    });
  });

  it('of a country that does not exist are an error', async () => {
    const failure = new Failure({ code: 'calendar/unknown-country', message: 'XX', hint: 'KR' });
    await expect(resolve({}, calendar({ country: 'XX' }), { holidays: failing(failure) })).rejects.toBe(
      failure,
    );
  });
});

describe('emergency', () => {
  const emergency = { reason: ' payments fail ', approver: 'lee' };

  it('is counted in the ledger', async () => {
    expect((await resolve({ emergency }, {}, { ledger: ledgerOf([]) })).emergency).toEqual({
      reason: 'payments fail',
      approver: 'lee',
      recentCount: 0,
    });
  });

  it('cannot be counted without one', async () => {
    expect((await resolve({ emergency })).emergency).toMatchObject({ recentCount: null });
  });

  it('does not go on over a broken ledger', async () => {
    await expect(resolve({ emergency }, {}, { ledger: ledgerOf(['{']) })).rejects.toMatchObject({
      code: 'ledger/broken',
    });
  });

  it('reads no ledger when none is asked for', async () => {
    expect((await resolve({}, {}, { ledger: ledgerOf(['{']) })).emergency).toBeNull();
  });

  it.each([
    { ...emergency, reason: ' ' },
    { ...emergency, approver: '' },
  ])('%j is refused', async (given) => {
    await expect(resolve({ emergency: given })).rejects.toMatchObject({ code: 'arguments/invalid' });
  });
});

// Other work is read from all sources side by side; what cannot be read is said.
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../src/domain/calendar-event.ts';
import type { CalendarSource, Settings } from '../../src/domain/settings.ts';
import { epochMs } from '../../src/domain/units.ts';
import { Failure } from '../../src/failure.ts';
import { readWork, type WorkQuery } from '../../src/flows/read-work.ts';
import type { Calendars } from '../../src/service-ports.ts';
import { makeModule, tuesdayMorning } from '../fakes/change.ts';
import { makeLedger } from '../fakes/ledger.ts';
import { makeRecordDraft, sealLines, sha256 } from '../fakes/record.ts';
import { makeSettings } from '../fakes/settings.ts';
import { quietServices } from '../fakes/world.ts';

const dayMs = 86_400_000;
const source = (name: string): CalendarSource => ({
  name,
  from: { kind: 'url', url: 'https://example.com' },
  owner: null,
  companyWide: true,
  services: [],
  platforms: [],
  environments: null,
  kind: 'work',
});
const calendarEvent: CalendarEvent = {
  uid: 'one',
  title: 'Maintenance',
  description: '',
  location: '',
  categories: [],
  organiser: null,
  start: tuesdayMorning,
  end: tuesdayMorning,
  allDay: false,
  status: 'confirmed',
  isTransparent: false,
  url: null,
  own: {},
};
const planned = makeRecordDraft({
  kind: 'planned',
  workspace: 'blog',
  window: { start: '2026-03-03T01:00:00Z', end: '2026-03-03T05:00:00Z' },
});

function given(input: {
  readonly calendar?: Partial<Settings['calendar']>;
  readonly lines?: readonly string[];
  readonly read?: Calendars['readEvents'];
}) {
  const settings = makeSettings();
  const query: WorkQuery = {
    workspace: 'shop',
    environment: 'production',
    modules: [makeModule()],
    from: epochMs(tuesdayMorning + 3 * dayMs),
    settings: { ...settings, calendar: { ...settings.calendar, horizonDays: 10, ...input.calendar } },
  };
  return readWork(query, {
    ...quietServices,
    clock: { now: () => tuesdayMorning },
    hash: { sha256 },
    ledger: input.lines === undefined ? null : makeLedger({ lines: [...input.lines] }),
    calendars: { readEvents: input.read ?? (async () => ({ events: [calendarEvent], problems: [] })) },
  });
}

const failing: Calendars['readEvents'] = async ({ name }) => {
  throw new Failure({
    code: 'calendar/unreadable',
    message: `The calendar "${name}" cannot be read.`,
    hint: 'x',
  });
};

describe('readWork', () => {
  it('is off where nothing is configured', async () => {
    expect(await given({})).toEqual({ status: 'off' });
  });

  it('knows nothing planned from an empty ledger', async () => {
    expect(await given({ lines: [] })).toEqual({ status: 'known', value: [], problems: [] });
  });

  it('brings calendars, config and ledger together', async () => {
    const work = [
      {
        title: 'Move',
        from: '2026-03-04',
        to: '2026-03-04',
        owner: null,
        companyWide: true,
        services: [],
        platforms: [],
        environments: null,
        url: null,
      },
    ];
    const reading = await given({ calendar: { sources: [source('a')], work }, lines: sealLines([planned]) });
    expect(reading).toMatchObject({
      status: 'known',
      value: [{ title: 'Maintenance' }, { title: 'receipts' }, { title: 'Move' }],
      problems: [],
    });
  });

  it('asks from a day before now to the horizon after the window', async () => {
    const asked: unknown[] = [];
    await given({
      calendar: { sources: [source('a')] },
      read: async (_, { from, to, timeZone }) => {
        asked.push([(tuesdayMorning - from) / dayMs, (to - tuesdayMorning) / dayMs, timeZone]);
        return { events: [], problems: [] };
      },
    });
    expect(asked).toEqual([[1, 15, 'Asia/Seoul']]);
  });

  it('says which calendar could not be read, whole or in part', async () => {
    const reading = await given({
      calendar: { sources: [source('a'), source('b'), source('c')] },
      read: async (one, input) =>
        one.name === 'a'
          ? failing(one, input)
          : { events: [calendarEvent], problems: one.name === 'b' ? ['an event has no time'] : [] },
    });
    expect(reading).toMatchObject({
      status: 'known',
      value: [{ title: 'Maintenance' }],
      problems: ['The calendar "a" cannot be read.', 'calendar "b": an event has no time'],
    });
  });

  it('is unknown when none could be read', async () => {
    const calendar = { sources: [source('a'), source('b')] };
    expect(await given({ calendar, read: failing })).toEqual({
      status: 'unknown',
      reason: 'The calendar "a" cannot be read. The calendar "b" cannot be read.',
    });
    expect(await given({ lines: ['{}'] })).toMatchObject({ status: 'unknown' });
  });

  it('hides no bug behind a calendar', async () => {
    const read = () => Promise.reject(new TypeError('bug'));
    await expect(given({ calendar: { sources: [source('a')] }, read })).rejects.toThrow('bug');
  });
});

// What a calendar says, is read as RFC 5545 means it, whatever the clocks of the machine.
import { afterEach, describe, expect, it } from 'vitest';
import { readCalendar } from '../../../../src/adapters/calendar/read-calendar.ts';
import { calendarText, eventLines, zoneLines } from '../../../fakes/calendar-text.ts';

const at = (text: string) => Date.parse(text);

async function read(text: string, overrides: { from?: string; to?: string; timeZone?: string } = {}) {
  const { from = '2026-03-01T00:00Z', to = '2026-04-30T00:00Z', timeZone = 'Asia/Seoul' } = overrides;
  const reading = await readCalendar(text, { from: at(from), to: at(to), timeZone }, async () => undefined);
  if (reading === null) throw new Error('no calendar');
  return reading;
}

const spans = async (lines: readonly string[], overrides: Parameters<typeof read>[1] = {}) =>
  (await read(calendarText(eventLines(...lines)), overrides)).events.map(
    ({ start, end }) =>
      `${new Date(start).toISOString().slice(0, 16)}/${new Date(end).toISOString().slice(0, 16)}`,
  );

describe('times', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['in UTC', ['DTSTART:20260303T010000Z', 'DTEND:20260303T020000Z'], ['2026-03-03T01:00/2026-03-03T02:00']],
    [
      'in a zone',
      ['DTSTART;TZID=America/New_York:20260309T090000', 'DTEND;TZID=America/New_York:20260309T100000'],
      ['2026-03-09T13:00/2026-03-09T14:00'],
    ],
    [
      'in no zone: that of the workspace',
      ['DTSTART:20260303T100000', 'DTEND:20260303T110000'],
      ['2026-03-03T01:00/2026-03-03T02:00'],
    ],
    [
      'in a zone with the name of a program before it',
      ['DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20260303T100000', 'DURATION:PT1H'],
      ['2026-03-03T09:00/2026-03-03T10:00'],
    ],
    [
      'in a zone of Windows',
      ['DTSTART;TZID=Korea Standard Time:20260303T100000', 'DURATION:PT90M'],
      ['2026-03-03T01:00/2026-03-03T02:30'],
    ],
    [
      'in a zone of Windows in quotes',
      ['DTSTART;TZID="W. Europe Standard Time":20260303T100000', 'DURATION:PT1H'],
      ['2026-03-03T09:00/2026-03-03T10:00'],
    ],
    [
      'in a zone of Outlook with a colon',
      ['DTSTART;TZID="(UTC+09:00) Seoul":20260303T100000', 'DURATION:PT1H'],
      ['2026-03-03T01:00/2026-03-03T02:00'],
    ],
    [
      'a day, in the zone of the workspace',
      ['DTSTART;VALUE=DATE:20260303'],
      ['2026-03-02T15:00/2026-03-03T15:00'],
    ],
    [
      'days',
      ['DTSTART;VALUE=DATE:20260303', 'DTEND;VALUE=DATE:20260306'],
      ['2026-03-02T15:00/2026-03-05T15:00'],
    ],
    [
      'a day that ends on itself',
      ['DTSTART;VALUE=DATE:20260303', 'DTEND;VALUE=DATE:20260303'],
      ['2026-03-02T15:00/2026-03-03T15:00'],
    ],
    [
      'days by duration',
      ['DTSTART;VALUE=DATE:20260303', 'DURATION:P1W'],
      ['2026-03-02T15:00/2026-03-09T15:00'],
    ],
    ['a moment', ['DTSTART:20260303T010000Z'], ['2026-03-03T01:00/2026-03-03T01:00']],
    [
      'a time that clocks skip',
      ['DTSTART;TZID=America/New_York:20260308T023000', 'DURATION:PT1H'],
      ['2026-03-08T07:30/2026-03-08T08:30'],
    ],
    [
      'a day of 23 hours as a duration',
      ['DTSTART;TZID=America/New_York:20260307T120000', 'DURATION:P1D'],
      ['2026-03-07T17:00/2026-03-08T16:00'],
    ],
  ])('%s', async (_name, lines, expected) => {
    expect(await spans(lines)).toEqual(expected);
  });

  it('takes the first of two times that clocks show twice', async () => {
    const lines = ['DTSTART;TZID=America/New_York:20261101T013000', 'DURATION:PT1H'];
    expect(await spans(lines, { from: '2026-10-01T00:00Z', to: '2026-12-01T00:00Z' })).toEqual([
      '2026-11-01T05:30/2026-11-01T06:30',
    ]);
  });

  it.each<[string, Parameters<typeof zoneLines>[0], string]>([
    [
      'America/New_York',
      {
        name: 'Office',
        standard: '-0500',
        daylight: '-0400',
        toDaylight: 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
        toStandard: 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
        hours: ['02', '02'],
      },
      '2026-03-16T13:00',
    ],
    [
      'Europe/Helsinki, and not Africa/Cairo',
      {
        name: 'Office',
        standard: '+0200',
        daylight: '+0300',
        toDaylight: 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        toStandard: 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
        hours: ['03', '04'],
      },
      '2026-03-16T07:00',
    ],
  ])('reads a zone of its own name that is %s', async (_zone, zone, expected) => {
    const text = calendarText(
      zoneLines(zone),
      eventLines('DTSTART;TZID=Office:20260316T090000', 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY;COUNT=2'),
    );
    const { events, problems } = await read(text);
    expect(problems).toEqual([]);
    expect(new Date(events[0]?.start ?? 0).toISOString()).toContain(expected);
    const isCairo = zone.standard === '+0200';
    expect(new Date(events[1]?.start ?? 0).toISOString()).toContain(
      isCairo ? '2026-04-16T06:00' : '2026-04-16T13:00',
    );
  });

  it('reads a zone of its own name without summer time', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0545',
      'TZOFFSETTO:+0545',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const text = calendarText(
      zone,
      eventLines('DTSTART;TZID=Customized Time Zone:20260316T090000', 'DURATION:PT1H'),
    );
    const { events, problems } = await read(text);
    expect(problems).toEqual([]);
    expect(new Date(events[0]?.start ?? 0).toISOString()).toContain('2026-03-16T03:15');
  });

  it('says when nobody knows a zone', async () => {
    const { events, problems } = await read(
      calendarText(eventLines('DTSTART;TZID=Mars/Olympus:20260316T090000', 'DURATION:PT1H')),
    );
    expect(problems).toEqual([expect.stringContaining('Mars/Olympus')]);
    expect(events).toHaveLength(1);
  });
});

describe('recurrences', () => {
  const weekly = [
    'DTSTART;TZID=America/New_York:20260302T090000',
    'DTEND;TZID=America/New_York:20260302T100000',
    'RRULE:FREQ=WEEKLY;COUNT=4',
  ];

  it('keep their hour when clocks change', async () => {
    expect(await spans(weekly)).toEqual([
      '2026-03-02T14:00/2026-03-02T15:00',
      '2026-03-09T13:00/2026-03-09T14:00',
      '2026-03-16T13:00/2026-03-16T14:00',
      '2026-03-23T13:00/2026-03-23T14:00',
    ]);
  });

  it('leave out exceptions, by time and by date, and take in additions', async () => {
    expect(
      await spans([
        ...weekly,
        'EXDATE;TZID=America/New_York:20260309T090000',
        'EXDATE;VALUE=DATE:20260316',
        'RDATE;TZID=America/New_York:20260325T110000,20260326T110000',
      ]),
    ).toEqual([
      '2026-03-02T14:00/2026-03-02T15:00',
      '2026-03-23T13:00/2026-03-23T14:00',
      '2026-03-25T15:00/2026-03-25T16:00',
      '2026-03-26T15:00/2026-03-26T16:00',
    ]);
  });

  it.each([
    ['RDATE:20260325T110000Z,soon', 'takes place once more, at a time that cannot be read'],
    ['RDATE:20260399T110000Z,20260340', 'takes place 2 times more, at times that cannot be read'],
  ])('tell of added dates that cannot be read: %s', async (line, problem) => {
    const text = calendarText(eventLines('DTSTART:20260302T140000Z', 'DURATION:PT1H', line));
    const { events, problems } = await read(text);
    expect(events.length).toBeGreaterThan(0);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  it('move and cancel single ones', async () => {
    const text = calendarText(
      eventLines(...weekly),
      eventLines(
        'RECURRENCE-ID;TZID=America/New_York:20260309T090000',
        'DTSTART;TZID=America/New_York:20260310T150000',
        'DURATION:PT2H',
        'SUMMARY:Moved',
      ),
      eventLines(
        'RECURRENCE-ID:20260316T130000Z',
        'DTSTART:20260316T130000Z',
        'DURATION:PT1H',
        'STATUS:CANCELLED',
      ),
    );
    const { events } = await read(text);
    expect(events.map(({ title, status }) => `${title}, ${status}`)).toEqual([
      'Database maintenance, confirmed',
      'Moved, confirmed',
      'Database maintenance, cancelled',
      'Database maintenance, confirmed',
    ]);
  });

  it('take the newer of two versions', async () => {
    const text = calendarText(
      eventLines(...weekly, 'SEQUENCE:2', 'SUMMARY:New'),
      eventLines('DTSTART:20260303T010000Z', 'SEQUENCE:1', 'SUMMARY:Old'),
    );
    expect(new Set((await read(text)).events.map(({ title }) => title))).toEqual(new Set(['New']));
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'a date in UNTIL counts whole',
      ['DTSTART:20260303T100000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;UNTIL=20260304'],
      ['2026-03-03T01:00/2026-03-03T02:00', '2026-03-04T01:00/2026-03-04T02:00'],
    ],
    [
      'days until a midnight of Exchange',
      ['DTSTART;VALUE=DATE:20260303', 'RRULE:FREQ=DAILY;UNTIL=20260303T150000Z'],
      ['2026-03-02T15:00/2026-03-03T15:00', '2026-03-03T15:00/2026-03-04T15:00'],
    ],
    [
      'days of the week are those of the zone',
      ['DTSTART:20260303T080000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYDAY=TU,FR;COUNT=3'],
      [
        '2026-03-02T23:00/2026-03-03T00:00',
        '2026-03-05T23:00/2026-03-06T00:00',
        '2026-03-09T23:00/2026-03-10T00:00',
      ],
    ],
    [
      'the last Friday of the month',
      ['DTSTART;TZID=Europe/Berlin:20260227T180000', 'DURATION:PT2H', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR'],
      ['2026-03-27T17:00/2026-03-27T19:00', '2026-04-24T16:00/2026-04-24T18:00'],
    ],
    [
      'one that began before the period',
      ['DTSTART:20260228T000000Z', 'DURATION:P3D'],
      ['2026-02-28T00:00/2026-03-03T00:00'],
    ],
    [
      'hours that pass',
      ['DTSTART;TZID=America/New_York:20260308T013000', 'DURATION:PT5M', 'RRULE:FREQ=HOURLY;COUNT=3'],
      [
        '2026-03-08T06:30/2026-03-08T06:35',
        '2026-03-08T07:30/2026-03-08T07:35',
        '2026-03-08T08:30/2026-03-08T08:35',
      ],
    ],
  ])('%s', async (_name, lines, expected) => {
    expect(await spans(lines)).toEqual(expected);
  });

  it.each(['FREQ=MINUTELY', 'FREQ=NONSENSE', 'FREQ=DAILY;INTERVAL=0'])(
    'says that it cannot work out %s',
    async (rule) => {
      const { events, problems } = await read(
        calendarText(eventLines('DTSTART:20260303T100000Z', `RRULE:${rule}`)),
      );
      expect(events).toHaveLength(1);
      expect(problems).toEqual([expect.stringContaining('Database maintenance')]);
    },
  );
});

describe('properties', () => {
  it('come without escapes and folds', async () => {
    const { events } = await read(
      calendarText(
        eventLines(
          'DTSTART:20260303T010000Z',
          'SUMMARY;LANGUAGE=ko:결제 DB\\, 교체\\; 1차',
          'DESCRIPTION:first\\nsecond \\\\ th',
          ' ird',
          'LOCATION:Room 1',
          'CATEGORIES:payments,a\\,b',
          'CATEGORIES:Work',
          'ORGANIZER;CN="Kim; Mina":mailto:mina@example.com',
          'TRANSP:TRANSPARENT',
          'STATUS:TENTATIVE',
          'URL:https://example.com/1',
          'X-LOCKKEEPER-SERVICES:checkout\\, ledger',
        ),
      ),
    );
    expect(events[0]).toMatchObject({
      title: '결제 DB, 교체; 1차',
      description: 'first\nsecond \\ third',
      categories: ['payments', 'a,b', 'Work'],
      organiser: 'Kim; Mina',
      isTransparent: true,
      status: 'tentative',
      url: 'https://example.com/1',
      own: { services: 'checkout, ledger' },
    });
  });

  it('are told as cancelled when the calendar cancels', async () => {
    const { events } = await read(calendarText(['METHOD:CANCEL'], eventLines('DTSTART:20260303T010000Z')));
    expect(events[0]?.status).toBe('cancelled');
  });
});

describe('the clocks of the machine', () => {
  const text = calendarText(
    eventLines(
      'UID:1',
      'DTSTART;VALUE=DATE:20260303',
      'DTEND;VALUE=DATE:20260305',
      'RRULE:FREQ=WEEKLY',
      'EXDATE;VALUE=DATE:20260310',
    ),
    eventLines('UID:2', 'DTSTART:20260303T083000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYDAY=TU,SU'),
    eventLines('UID:3', 'DTSTART;TZID=Office:20260303T083000', 'DURATION:PT1H'),
    eventLines(
      'UID:4',
      'DTSTART;TZID=Korea Standard Time:20260303T083000',
      'DURATION:P1D',
      'RRULE:FREQ=DAILY;UNTIL=20260401',
    ),
  );
  const machineZone = process.env['TZ'];
  afterEach(() => {
    if (machineZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = machineZone;
  });

  it.each([
    ['America/Santiago', 180],
    ['Asia/Kolkata', -330],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
  ])('do not matter: %s', async (zone, minutesBehind) => {
    process.env['TZ'] = 'UTC';
    const expected = await read(text);
    expect(expected.events.length).toBeGreaterThan(40);
    process.env['TZ'] = zone;
    // Proves that the process has changed its zone.
    expect(new Date(2026, 2, 3).getTimezoneOffset()).toBe(minutesBehind);
    expect(await read(text)).toEqual(expected);
  });
});

describe('damage', () => {
  it('is told: a calendar that breaks off, events without times', async () => {
    const text = calendarText(eventLines('SUMMARY:No time'), eventLines('UID:2', 'DTSTART:20260303T010000Z'));
    const { events, problems } = await read(text.slice(0, text.indexOf('END:VCALENDAR')));
    expect(events).toHaveLength(1);
    expect(problems).toEqual([expect.stringContaining('breaks off'), expect.stringContaining('No time')]);
  });

  it('is told: an END of something that did not begin, behind which nothing is looked for', async () => {
    const { problems } = await read(
      calendarText(
        [...eventLines('DTSTART:20260303T010000Z'), 'END:VEVENT'],
        eventLines('UID:2', 'DTSTART:20260303T020000Z'),
      ),
    );
    expect(problems).toEqual([expect.stringContaining('breaks off')]);
  });

  const listTo = (count: number) => Array.from({ length: count }, (_, index) => index).join(',');

  it.each([
    `FREQ=DAILY;BYHOUR=${listTo(24)};BYMINUTE=${listTo(60)};BYSECOND=${listTo(60)}`,
    `FREQ=HOURLY;BYMINUTE=${listTo(60)};BYSECOND=${listTo(60)}`,
    `FREQ=YEARLY;BYSECOND=${listTo(60)};BYMINUTE=${listTo(60)}`,
  ])('is told: a rule of more times than anybody plans, at once: %.20s', async (rule) => {
    const started = performance.now();
    const lines = ['DTSTART:20260101T000000Z', 'DURATION:PT1H', `RRULE:${rule}`];
    const { problems } = await read(calendarText(eventLines(...lines)));
    expect(problems).toEqual([expect.stringContaining('cannot be worked out')]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('lets the run look at its time before each recurrence', async () => {
    const rule = (uid: number) =>
      eventLines(`UID:${uid}`, 'DTSTART:20260101T000000Z', 'RRULE:FREQ=DAILY;COUNT=3');
    let looks = 0;
    const text = calendarText(...[1, 2, 3, 4].map(rule));
    await readCalendar(text, { from: at('2026-01-01'), to: at('2026-02-01'), timeZone: 'UTC' }, async () => {
      looks += 1;
    });
    expect(looks).toBe(4);
  });

  it('is no calendar', async () => {
    const period = { from: 0, to: 1, timeZone: 'UTC' };
    expect(await readCalendar('<html>Log in</html>', period, async () => undefined)).toBeNull();
  });

  it('takes no longer than its length', async () => {
    const long = calendarText(
      eventLines(
        'DTSTART:20260303T010000Z',
        `SUMMARY;${'A="'.repeat(200_000)}`,
        `X-A${';B=C'.repeat(200_000)}:1`,
        `CATEGORIES:${'\\,'.repeat(300_000)}`,
      ),
    );
    const started = performance.now();
    await read(long);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

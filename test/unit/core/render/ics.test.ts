// A rendered window is a calendar that our own reader, and that of a library, give back; no text adds a line to it.
import fc from 'fast-check';
import { sync } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../../src/adapters/calendar/read-calendar.ts';
import { type Announcement, renderIcs } from '../../../../src/core/render/ics.ts';
import { workOfEvents } from '../../../../src/core/review/calendar/event-work.ts';
import { releaseUid } from '../../../../src/core/review/calendar/release-uid.ts';
import { epochMs } from '../../../../src/domain/units.ts';
import { makeFootprint } from '../../../fakes/planned-work.ts';
import { sha256 } from '../../../fakes/record.ts';
import { at } from '../../../fakes/release.ts';

const announcement: Announcement = {
  uid: releaseUid({ workspace: 'shop', environment: 'production', heads: ['b', 'a'] }, sha256),
  workspace: 'shop',
  environment: 'production',
  title: 'Receipts 1.5; 결제, 정산',
  description: 'One\nTwo',
  operators: ['kim', 'lee'],
  start: at('2026-03-03T02:00:00Z'),
  end: at('2026-03-03T03:00:00Z'),
  decidedAt: at('2026-03-03T01:00:30Z'),
  status: 'confirmed',
  services: ['receipts', 'receipts-api'],
  platforms: ['orders-db'],
};

const read = async (text: string, around: Announcement) => {
  const period = { from: around.start - 1, to: around.end + 1, timeZone: 'Asia/Seoul' };
  const reading = await readCalendar(text, period, async () => undefined);
  expect(reading?.problems).toEqual([]);
  return reading?.events ?? [];
};

/** Minutes of this century. */
const moment = fc
  .integer({ min: 0, max: 50_000_000 })
  .map((minutes) => epochMs(Date.UTC(2000, 0, 1) + minutes * 60_000));
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil',
    'a\\nb\\',
    ';,:"\\',
    '가'.repeat(200),
    '\n ',
    '\ud800',
  ),
);
const announcements: fc.Arbitrary<Announcement> = fc
  .record({
    uid: fc.constant(announcement.uid),
    workspace: hostile,
    environment: fc.constantFrom('production', 'staging, eu', 'x\nEND:VCALENDAR'),
    title: hostile,
    description: hostile,
    operators: fc.array(hostile, { maxLength: 3 }),
    start: moment,
    end: moment,
    decidedAt: moment,
    status: fc.constantFrom('confirmed' as const, 'cancelled' as const),
    services: fc.array(hostile, { maxLength: 5 }),
    platforms: fc.array(hostile, { maxLength: 5 }),
  })
  .map((one) => (one.end > one.start ? one : { ...one, end: epochMs(one.start + 60_000) }));

/** What text becomes that is no control character: all that a reader can tell. */
const plain = (text: string) =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim();

describe('renderIcs', () => {
  it('writes the event', () => {
    expect(renderIcs(announcement).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Lockkeeper//Release gate//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      `UID:${announcement.uid}`,
      'DTSTAMP:20260303T010030Z',
      'SEQUENCE:29541660',
      'DTSTART:20260303T020000Z',
      'DTEND:20260303T030000Z',
      'SUMMARY:Receipts 1.5\\; 결제\\, 정산',
      'DESCRIPTION:One\\nTwo',
      'CONTACT:kim\\, lee',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'X-LOCKKEEPER-WORKSPACE:shop',
      'X-LOCKKEEPER-ENVIRONMENT:production',
      'X-LOCKKEEPER-SERVICES:receipts\\,receipts-api',
      'X-LOCKKEEPER-PLATFORMS:orders-db',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is read back by the gate of another workspace as a release that touches its services', async () => {
    const events = await read(renderIcs(announcement), announcement);
    const work = workOfEvents(events, {
      source: {
        name: 'releases',
        from: { kind: 'file', path: '/x' },
        owner: null,
        companyWide: false,
        services: [],
        platforms: [],
        environments: null,
        kind: 'work',
      },
      footprint: makeFootprint({ services: ['blog'] }),
      own: { workspace: 'blog', environment: 'production', uid: 'other' },
    });
    expect(work).toMatchObject([
      {
        title: announcement.title,
        owner: 'kim, lee',
        kind: 'release',
        services: ['receipts', 'receipts-api'],
        platforms: ['orders-db'],
        environments: ['production'],
        start: announcement.start,
        end: announcement.end,
      },
    ]);
  });

  it('keeps the name of a release whatever the order of its modules', () => {
    const identity = { workspace: 'shop', environment: 'production' };
    expect(releaseUid({ ...identity, heads: ['a', 'b'] }, sha256)).toBe(announcement.uid);
    expect(releaseUid({ ...identity, heads: ['a', 'c'] }, sha256)).not.toBe(announcement.uid);
    expect(releaseUid({ ...identity, environment: 'staging', heads: ['a', 'b'] }, sha256)).not.toBe(
      announcement.uid,
    );
  });

  it('gives back what it was given, one event, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(announcements, async (given) => {
        const rendered = renderIcs(given);
        for (const line of rendered.slice(0, -2).split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Cc}/u);
        }
        const [event, ...others] = await read(rendered, given);
        expect(others).toEqual([]);
        expect(event).toMatchObject({
          uid: given.uid,
          start: given.start,
          end: given.end,
          status: given.status,
          title: plain(given.title).slice(0, 300),
          description: plain(given.description),
        });
        expect(event?.own['workspace']).toBe(plain(given.workspace));
        expect(event?.own['environment']).not.toMatch(/,/);
      }),
      { numRuns: 300 },
    );
  });

  it('is read alike by a library', () => {
    fc.assert(
      fc.property(announcements, (given) => {
        const events = Object.values(sync.parseICS(renderIcs(given))).filter((one) => one?.type === 'VEVENT');
        expect(events).toHaveLength(1);
        expect(events[0]).toMatchObject({
          uid: given.uid,
          start: new Date(given.start),
          end: new Date(given.end),
        });
      }),
    );
  });
});

// Works out recurrence rules, with node-ical. Pure.
//
// node-ical reads days, and times without a zone, on the clocks of the machine. It is therefore given wall-clock times as
// if they were UTC, and hands back wall-clock times: only src/adapters/calendar/calendar-time.ts knows zones.
import { sync } from 'node-ical';
import { Temporal } from 'temporal-polyfill';

type Rule = {
  /** The value of RRULE. */
  readonly rule: string;
  readonly start: Temporal.PlainDateTime;
  /** When the rule says UNTIL in UTC or as a date: how that reads on the clocks of the event. */
  readonly until: Temporal.PlainDateTime | null;
};

/** Both on the clocks of the event. */
type WallPeriod = { readonly from: Temporal.PlainDateTime; readonly to: Temporal.PlainDateTime };

const untilPattern = /(^|;)UNTIL=[^;]*/i;

/** A quarter of an hour apart. Each time costs time to work out, and a rule may name every second of every day. */
const timesADayMax = 96;

/**
 * The wall-clock times that the rule gives from `from` to `to`, in order.
 *
 * @throws when the rule cannot be read, or gives more times than anybody plans
 */
export function expandRule(
  { rule, start, until }: Rule,
  { from, to }: WallPeriod,
): readonly Temporal.PlainDateTime[] {
  if (timesADay(rule) > timesADayMax) throw new Error('more times a day than anybody plans');
  const bounded = until === null ? rule : rule.replace(untilPattern, `$1UNTIL=${basicUtc(until)}`);
  const lines = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:rule',
    `DTSTART:${basicUtc(start)}`,
    `RRULE:${bounded.replace(/[^\w=,;+-]/g, '')}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  const event = sync.parseICS(lines.join('\r\n'))['rule'];
  const read = event !== undefined && event.type === 'VEVENT' && 'rrule' in event ? event.rrule : undefined;
  if (read === undefined || typeof read !== 'object' || !('between' in read)) throw new Error('no rule');
  return read.between(asDate(from), asDate(to), true).map((date: Date) => asWall(date.getTime()));
}

/** What the lists of hours, minutes and seconds multiply to. */
function timesADay(rule: string): number {
  const listed = (name: string): number =>
    new RegExp(`(?:^|;)${name}=([^;]*)`, 'i').exec(rule)?.[1]?.split(',').length ?? 1;
  const hours = /FREQ=(?:HOURLY|MINUTELY|SECONDLY)/i.test(rule) ? 24 : listed('BYHOUR');
  return hours * listed('BYMINUTE') * listed('BYSECOND');
}

const asDate = (wall: Temporal.PlainDateTime): Date =>
  new Date(wall.toZonedDateTime('UTC').epochMilliseconds);

const asWall = (epochMs: number): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO('UTC').toPlainDateTime();

const basicUtc = (wall: Temporal.PlainDateTime): string =>
  `${wall.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}Z`;

/** The IANA zone or offset that node-ical knows for a name of Windows, like `Korea Standard Time`; null: none. */
export function windowsZone(name: string): string | null {
  // Where a name says nothing, node-ical takes the zone of the machine.
  if (/^(?:tzone:|customized time zone|\(no tz)/i.test(name)) return null;
  const plain = name.replace(/["\r\n]/g, '');
  const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:zone', `DTSTART;TZID="${plain}":20260115T000000`];
  const event = sync.parseICS([...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'))['zone'];
  const start = event !== undefined && event.type === 'VEVENT' && 'start' in event ? event.start : undefined;
  return start instanceof Date && 'tz' in start && typeof start.tz === 'string' ? start.tz : null;
}

// Generates weeks of calendars from seeds: recurring events as iCalendar text, and what they mean, worked out with luxon.
import { DateTime } from 'luxon';
import { calendarText, eventLines } from '../../../../fakes/calendar-text.ts';

/** The same numbers for the same seed (mulberry32). */
export function createRandom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const pick = <Value>(values: readonly Value[]): Value => values[integer(0, values.length - 1)] as Value;
  return { integer, pick, chance: (share: number): boolean => next() < share };
}

export type Random = ReturnType<typeof createRandom>;

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const zones = [
  'Asia/Seoul',
  'America/New_York',
  'Europe/Berlin',
  'America/Los_Angeles',
  'UTC',
  'Asia/Kolkata',
];
/** One and two o'clock are left out: clocks show them twice in autumn, and luxon may take the second. */
const hours = [0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23];

type Rule =
  | { readonly kind: 'none' }
  | { readonly kind: 'daily'; readonly interval: number }
  | { readonly kind: 'weekly'; readonly interval: number; readonly weekdays: readonly number[] }
  | { readonly kind: 'monthly'; readonly nth: number; readonly weekday: number };

/** An event before it is written; dates are YYYY-MM-DD. */
export type EventSpec = {
  readonly uid: string;
  readonly zone: string;
  readonly firstDate: string;
  readonly hour: number;
  readonly minute: number;
  readonly minutes: number;
  /** null: it has a time. */
  readonly allDayDays: number | null;
  readonly rule: Rule;
  readonly count: number | null;
  readonly lastDate: string | null;
  readonly without: readonly string[];
  readonly added: readonly string[];
  /** Occurrence that was moved: from which date, to when. */
  readonly moved: { readonly date: string; readonly toDate: string; readonly toHour: number } | null;
  readonly cancelled: boolean;
  readonly services: readonly string[];
  readonly platforms: readonly string[];
  readonly named: 'property' | 'title' | 'category';
  readonly environment: string | null;
};

export type Occurrence = { readonly start: number; readonly end: number; readonly spec: EventSpec };

function matches(rule: Rule, date: DateTime, first: DateTime): boolean {
  switch (rule.kind) {
    case 'none':
      return date.hasSame(first, 'day');
    case 'daily':
      return Math.round(date.diff(first, 'days').days) % rule.interval === 0;
    case 'weekly': {
      const weeks = Math.round(date.startOf('week').diff(first.startOf('week'), 'weeks').weeks);
      return weeks % rule.interval === 0 && rule.weekdays.includes(date.weekday);
    }
    case 'monthly': {
      if (date.weekday !== rule.weekday) return false;
      const fromStart = Math.ceil(date.day / 7);
      const isLast = date.plus({ days: 7 }).month !== date.month;
      return rule.nth === -1 ? isLast : fromStart === rule.nth;
    }
  }
}

/** Day by day: every date on which the event begins, exceptions left out, additions in. */
function datesOf(spec: EventSpec, until: DateTime): readonly string[] {
  const first = DateTime.fromISO(spec.firstDate, { zone: 'UTC' });
  const dates: string[] = [];
  for (let date = first; date <= until; date = date.plus({ days: 1 })) {
    const name = date.toISODate() ?? '';
    if (spec.count !== null && dates.length >= spec.count) break;
    if (spec.lastDate !== null && name > spec.lastDate) break;
    if (matches(spec.rule, date, first)) dates.push(name);
  }
  return [...new Set([...dates, ...spec.added])].filter((date) => !spec.without.includes(date));
}

/** What the event means: every occurrence that meets the period. */
export function expandByHand(
  spec: EventSpec,
  period: { readonly from: number; readonly to: number; readonly timeZone: string },
): readonly Occurrence[] {
  if (spec.cancelled) return [];
  const { from, to, timeZone } = period;
  // What lies later may have been moved into the period.
  const until = DateTime.fromMillis(to, { zone: 'UTC' }).plus({ days: 30 });
  const occurrences = datesOf(spec, until)
    .map((date): Occurrence => {
      const moved = spec.moved?.date === date ? spec.moved : null;
      if (spec.allDayDays !== null) {
        const day = DateTime.fromISO(moved?.toDate ?? date, { zone: timeZone });
        const end = day.plus({ days: spec.allDayDays }).startOf('day');
        return { start: day.startOf('day').toMillis(), end: end.toMillis(), spec };
      }
      const local = DateTime.fromISO(moved?.toDate ?? date, { zone: spec.zone });
      const start = local.set({ hour: moved?.toHour ?? spec.hour, minute: spec.minute }).toMillis();
      return { start, end: start + spec.minutes * 60_000, spec };
    })
    .filter((one) => one.start < to && one.end > from);
  // One may have been moved to where another is.
  return [...new Map(occurrences.map((one) => [one.start, one])).values()];
}

function generateRule(random: Random): Rule {
  const kind = random.pick(['none', 'daily', 'weekly', 'weekly', 'monthly'] as const);
  if (kind === 'daily') return { kind, interval: random.integer(1, 4) };
  if (kind === 'monthly') return { kind, nth: random.pick([1, 2, 3, 4, -1]), weekday: random.integer(1, 7) };
  if (kind === 'none') return { kind };
  const weekdays = [1, 2, 3, 4, 5, 6, 7].filter(() => random.chance(0.35));
  return { kind, interval: random.integer(1, 2), weekdays: weekdays.length === 0 ? [3] : weekdays };
}

/** An event that began up to five weeks before `around`. */
export function generateSpec(random: Random, uid: string, around: DateTime): EventSpec {
  const rule = generateRule(random);
  let first = around.setZone('UTC', { keepLocalTime: true }).startOf('day');
  first = first.minus({
    days: random.integer(rule.kind === 'none' ? -9 : -4, rule.kind === 'none' ? 1 : 35),
  });
  while (!matches(rule, first, first)) first = first.plus({ days: 1 });
  const firstDate = first.toISODate() ?? '';
  const isRecurring = rule.kind !== 'none';
  const bound = isRecurring ? random.pick(['none', 'none', 'count', 'until'] as const) : 'none';
  const base = {
    uid,
    zone: random.pick(zones),
    firstDate,
    hour: random.pick(hours),
    minute: random.pick([0, 15, 30, 45, 7]),
    minutes: random.pick([15, 30, 60, 90, 240, 600]),
    allDayDays: random.chance(0.12) ? random.integer(1, 3) : null,
    rule,
    count: bound === 'count' ? random.integer(3, 25) : null,
    lastDate: bound === 'until' ? (first.plus({ days: random.integer(3, 50) }).toISODate() ?? null) : null,
    cancelled: random.chance(0.05),
    services: random.pick([
      [],
      ['receipts'],
      ['ledger'],
      ['mailer'],
      ['vault'],
      ['blog'],
      ['blog', 'ledger'],
    ]),
    platforms: random.pick([[], [], ['k8s-prod'], ['orders-db'], ['cdn']]),
    named: random.pick(['property', 'title', 'category'] as const),
    environment: random.pick([null, null, 'production', 'staging']),
  };
  const plain: EventSpec = { ...base, without: [], added: [], moved: null };
  if (!isRecurring) return plain;
  const dates = datesOf(plain, around.plus({ days: 14 }));
  const without = dates.slice(1).filter(() => random.chance(0.15));
  const kept = dates.slice(1).filter((date) => !without.includes(date));
  const added = random.chance(0.3) ? [around.plus({ days: random.integer(0, 8) }).toISODate() ?? ''] : [];
  const movedDate = random.chance(0.4) ? kept.find((date) => !added.includes(date)) : undefined;
  const toDate = around.plus({ days: random.integer(0, 8) }).toISODate() ?? '';
  const moved = movedDate === undefined ? null : { date: movedDate, toDate, toHour: random.pick(hours) };
  return { ...plain, without, added: added.filter((date) => !without.includes(date)), moved };
}

const basic = (date: string): string => date.replaceAll('-', '');
const clock = (hour: number, minute: number): string =>
  `${`${hour}`.padStart(2, '0')}${`${minute}`.padStart(2, '0')}00`;

/** The lines of the event, as a calendar program writes them. */
function writeSpec(spec: EventSpec): readonly string[] {
  const isDay = spec.allDayDays !== null;
  const time = (property: string, dates: readonly string[], hour = spec.hour): string =>
    isDay
      ? `${property};VALUE=DATE:${dates.map(basic).join(',')}`
      : `${property};TZID=${spec.zone}:${dates.map((date) => `${basic(date)}T${clock(hour, spec.minute)}`).join(',')}`;
  const length = isDay ? `DURATION:P${spec.allDayDays}D` : `DURATION:PT${spec.minutes}M`;
  const names = [...spec.services, ...spec.platforms];
  const told = [
    `SUMMARY:${spec.named === 'title' ? `Work on ${names.join(' and ')}` : 'Planned work'}`,
    ...(spec.named === 'category' && names.length > 0 ? [`CATEGORIES:${names.join(',')}`] : []),
    ...(spec.named === 'property' && spec.services.length > 0
      ? [`X-LOCKKEEPER-SERVICES:${spec.services.join('\\,')}`]
      : []),
    ...(spec.named === 'property' && spec.platforms.length > 0
      ? [`X-LOCKKEEPER-PLATFORMS:${spec.platforms.join('\\,')}`]
      : []),
    ...(spec.environment === null ? [] : [`X-LOCKKEEPER-ENVIRONMENT:${spec.environment}`]),
    ...(spec.cancelled ? ['STATUS:CANCELLED'] : []),
  ];
  const master = eventLines(
    `UID:${spec.uid}`,
    ...told,
    time('DTSTART', [spec.firstDate]),
    length,
    ...ruleLines(spec),
    ...(spec.without.length === 0 ? [] : [time('EXDATE', spec.without)]),
    ...(spec.added.length === 0 ? [] : [time('RDATE', spec.added)]),
  );
  if (spec.moved === null) return master;
  const { date, toDate, toHour } = spec.moved;
  const times = [time('RECURRENCE-ID', [date]), time('DTSTART', [toDate], toHour), length];
  return [...master, ...eventLines(`UID:${spec.uid}`, ...told, ...times)];
}

function ruleLines({ rule, count, lastDate, allDayDays }: EventSpec): readonly string[] {
  const bounds = [
    ...(count === null ? [] : [`COUNT=${count}`]),
    ...(lastDate === null ? [] : [`UNTIL=${basic(lastDate)}${allDayDays === null ? 'T235959' : ''}`]),
  ];
  const line = (...parts: readonly string[]): readonly string[] => [
    `RRULE:${[...parts, ...bounds].join(';')}`,
  ];
  switch (rule.kind) {
    case 'none':
      return [];
    case 'daily':
      return line('FREQ=DAILY', `INTERVAL=${rule.interval}`);
    case 'weekly': {
      const days = rule.weekdays.map((day) => weekdayNames[day - 1]).join(',');
      return line('FREQ=WEEKLY', `INTERVAL=${rule.interval}`, `BYDAY=${days}`);
    }
    case 'monthly':
      return line('FREQ=MONTHLY', `BYDAY=${rule.nth}${weekdayNames[rule.weekday - 1]}`);
  }
}

export const writeCalendar = (specs: readonly EventSpec[]): string => calendarText(...specs.map(writeSpec));

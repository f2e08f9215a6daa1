// The occurrences of one event: its recurrences, what was added, taken out and moved. Pure.
import { Temporal } from 'temporal-polyfill';
import {
  type CalendarLength,
  type CalendarTime,
  countTimes,
  endOf,
  instantOf,
  readDuration,
  readTimes,
  type ZoneOf,
} from './calendar-time.ts';
import { type CalendarComponent, lineOf, textOf } from './content-lines.ts';
import { expandRule } from './recurrence.ts';

/** When an occurrence is, and the event that tells what it is. */
export type Occurrence = {
  readonly component: CalendarComponent;
  readonly start: number;
  readonly end: number;
  readonly allDay: boolean;
};

export type Surroundings = {
  readonly from: number;
  readonly to: number;
  readonly timeZone: string;
  readonly zoneOf: ZoneOf;
  /** Told what could not be read, and of when it is. */
  readonly report: (problem: string) => void;
};

const dayMs = 86_400_000;

/** Every occurrence of the event of one UID that overlaps the period: `components` are it and its exceptions. */
export function expandSeries(
  components: readonly CalendarComponent[],
  surroundings: Surroundings,
): readonly Occurrence[] {
  const [masters, exceptions] = [
    components.filter((component) => lineOf(component, 'RECURRENCE-ID') === undefined),
    components.filter((component) => lineOf(component, 'RECURRENCE-ID') !== undefined),
  ];
  const moved = newestByRecurrence(exceptions, surroundings);
  const master = newest(masters);
  const regular = master === null ? [] : regularOccurrences(master, surroundings);
  return [
    ...regular.filter(({ start }) => !moved.has(start)),
    ...[...moved.values()].flatMap((component) => single(component, surroundings)),
  ].filter((occurrence) => isIn(occurrence, surroundings));
}

/** Something without length counts when it begins in the period. */
const isIn = ({ start, end }: Occurrence, { from, to }: Surroundings): boolean =>
  start < to && (end > from || start >= from);

const sequenceOf = (component: CalendarComponent): number => Number(textOf(component, 'SEQUENCE')) || 0;

/** The last one of those with the highest SEQUENCE. */
function newest(components: readonly CalendarComponent[]): CalendarComponent | null {
  return components.reduce<CalendarComponent | null>(
    (best, component) => (best === null || sequenceOf(component) >= sequenceOf(best) ? component : best),
    null,
  );
}

function newestByRecurrence(
  exceptions: readonly CalendarComponent[],
  surroundings: Surroundings,
): ReadonlyMap<number, CalendarComponent> {
  const byInstant = new Map<number, CalendarComponent>();
  for (const component of exceptions) {
    const line = lineOf(component, 'RECURRENCE-ID');
    const replaced = line === undefined ? undefined : readTimes(line, surroundings.zoneOf)[0];
    if (replaced === undefined) {
      surroundings.report(`${nameOf(component)} replaces another one at a time that cannot be read`);
      continue;
    }
    if (line?.parameters.has('RANGE'))
      surroundings.report(`${nameOf(component)} changes all later ones too, of which only the first is read`);
    const at = instantOf(replaced, surroundings.timeZone);
    const earlier = byInstant.get(at);
    if (earlier === undefined || sequenceOf(component) >= sequenceOf(earlier)) byInstant.set(at, component);
  }
  return byInstant;
}

type Span = { readonly start: CalendarTime; readonly length: CalendarLength };

function single(component: CalendarComponent, surroundings: Surroundings): readonly Occurrence[] {
  const span = spanOf(component, surroundings);
  return span === null ? [] : [occurrenceAt(span.start, { component, span, surroundings })];
}

function occurrenceAt(
  start: CalendarTime,
  input: { readonly component: CalendarComponent; readonly span: Span; readonly surroundings: Surroundings },
): Occurrence {
  const { component, span, surroundings } = input;
  return {
    component,
    start: instantOf(start, surroundings.timeZone),
    end: endOf(start, span.length, surroundings.timeZone),
    allDay: start.kind === 'date',
  };
}

function regularOccurrences(component: CalendarComponent, surroundings: Surroundings): readonly Occurrence[] {
  const span = spanOf(component, surroundings);
  if (span === null) return [];
  const excluded = timesOf(component, 'EXDATE', surroundings);
  const days = new Set(excluded.filter(({ kind }) => kind === 'date').map(dateOf));
  const instants = new Set(excluded.map((time) => instantOf(time, surroundings.timeZone)));
  const starts = [
    span.start,
    ...addedTimes(component, surroundings),
    ...ruleTimes(component, span, surroundings),
  ];
  const byStart = new Map<number, Occurrence>();
  for (const start of starts) {
    const occurrence = occurrenceAt(start, { component, span, surroundings });
    // A date takes out whatever begins on it, on the clocks of the event.
    if (!instants.has(occurrence.start) && !days.has(dateOf(start)))
      byStart.set(occurrence.start, occurrence);
  }
  return [...byStart.values()];
}

const dateOf = (time: CalendarTime): string => time.wall.toPlainDate().toString();

const timesOf = (
  component: CalendarComponent,
  name: 'EXDATE' | 'RDATE',
  { zoneOf }: Surroundings,
): readonly CalendarTime[] =>
  component.lines.filter((line) => line.name === name).flatMap((line) => readTimes(line, zoneOf));

/** One that cannot be read would be an event that nobody sees; one that is taken out in vain only one too many. */
function addedTimes(component: CalendarComponent, surroundings: Surroundings): readonly CalendarTime[] {
  const times = timesOf(component, 'RDATE', surroundings);
  const listed = component.lines.filter(({ name }) => name === 'RDATE').map(countTimes);
  const unread = listed.reduce((sum, count) => sum + count, 0) - times.length;
  if (unread > 0)
    surroundings.report(
      `${nameOf(component)} takes place ${unread === 1 ? 'once more, at a time' : `${unread} times more, at times`} that cannot be read`,
    );
  return times;
}

function spanOf(component: CalendarComponent, surroundings: Surroundings): Span | null {
  const { zoneOf, timeZone, report } = surroundings;
  const line = lineOf(component, 'DTSTART');
  const start = line === undefined ? undefined : readTimes(line, zoneOf)[0];
  if (line === undefined || start === undefined) {
    report(`${nameOf(component)} has no time of beginning that can be read`);
    return null;
  }
  if (start.kind === 'time' && start.zone === null && line.parameters.has('TZID'))
    report(
      `${nameOf(component)} is in a time zone that nobody knows, ${quoted(line.parameters.get('TZID') ?? '')}`,
    );
  const endLine = lineOf(component, 'DTEND');
  const end = endLine === undefined ? undefined : readTimes(endLine, zoneOf)[0];
  const duration = textOf(component, 'DURATION');
  if (end !== undefined) {
    const between = lengthBetween(start, end, timeZone);
    if (between.days < 0 || between.restMs < 0) report(`${nameOf(component)} ends before it begins`);
    return { start, length: { days: Math.max(0, between.days), restMs: Math.max(0, between.restMs) } };
  }
  const length = duration === '' ? null : readDuration(duration);
  if (endLine !== undefined || (duration !== '' && length === null))
    report(`${nameOf(component)} has no end that can be read`);
  return { start, length: length ?? { days: start.kind === 'date' ? 1 : 0, restMs: 0 } };
}

/** Days are counted, times are measured; a day that ends on itself is whole. */
function lengthBetween(start: CalendarTime, end: CalendarTime, timeZone: string): CalendarLength {
  if (start.kind === 'date' && end.kind === 'date') {
    const days = start.wall.toPlainDate().until(end.wall.toPlainDate(), { largestUnit: 'day' }).days;
    return { days: days === 0 ? 1 : days, restMs: 0 };
  }
  return { days: 0, restMs: instantOf(end, timeZone) - instantOf(start, timeZone) };
}

/** What the rule gives; of one that cannot be worked out, nothing but the first date is read, and that is reported. */
function ruleTimes(
  component: CalendarComponent,
  span: Span,
  surroundings: Surroundings,
): readonly CalendarTime[] {
  const rule = lineOf(component, 'RRULE')?.value.trim();
  if (rule === undefined || rule === '') return [];
  const { timeZone, from, to, report } = surroundings;
  // Every so many hours means hours that pass, also when clocks change.
  const isByClock = !/FREQ=(?:HOURLY|MINUTELY|SECONDLY)/i.test(rule) || /;BY/i.test(rule);
  const own = span.start.kind === 'date' ? 'UTC' : (span.start.zone ?? timeZone);
  const zone = isByClock ? own : 'UTC';
  const start = isByClock ? span.start.wall : wallAt(instantOf(span.start, timeZone), 'UTC');
  const slack = span.length.days * dayMs + span.length.restMs + 2 * dayMs;
  const until = untilOf(rule, { span, zone, timeZone });
  if (until !== null && instantAt(until, zone) < from - slack) return [];
  try {
    const walls = expandRule(
      { rule, start, until },
      { from: wallAt(from - slack, zone), to: wallAt(to + 2 * dayMs, zone) },
    );
    return walls.map((wall) =>
      span.start.kind === 'date' ? { kind: 'date', wall } : { kind: 'time', wall, zone },
    );
  } catch {
    report(`${nameOf(component)} recurs by a rule that cannot be worked out; only its first date is read`);
    return [];
  }
}

const wallAt = (at: number, zone: string): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();

const instantAt = (wall: Temporal.PlainDateTime, zone: string): number =>
  wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;

/** UNTIL on the clocks of the event; a date is included whole. */
function untilOf(
  rule: string,
  { span, zone, timeZone }: { readonly span: Span; readonly zone: string; readonly timeZone: string },
): Temporal.PlainDateTime | null {
  const value = /(?:^|;)UNTIL=([^;]*)/i.exec(rule)?.[1];
  const time =
    value === undefined
      ? undefined
      : readTimes({ name: 'UNTIL', parameters: new Map(), value }, () => null)[0];
  if (time === undefined) return null;
  if (time.kind === 'date') return time.wall.add({ hours: 23, minutes: 59, seconds: 59 });
  if (time.zone === null) return time.wall;
  // Exchange ends days at a midnight of its own zone.
  return wallAt(instantOf(time, timeZone), span.start.kind === 'date' ? timeZone : zone);
}

/** For problems: titles are hostile, so they are bounded and quoted. */
function nameOf(component: CalendarComponent): string {
  const date = lineOf(component, 'DTSTART')?.value.slice(0, 8).replace(/\D/g, '') ?? '';
  return `${quoted(textOf(component, 'SUMMARY') || 'an event without a title')}${date === '' ? '' : ` (${date})`}`;
}

const quoted = (text: string): string => JSON.stringify(text.slice(0, 80));

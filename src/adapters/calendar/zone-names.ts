// Finds the time zone that a calendar means by a name: IANA's, Windows', or one that it defines itself. Pure.
import { Temporal } from 'temporal-polyfill';
import { type CalendarTime, readTimes, type ZoneOf } from './calendar-time.ts';
import { type CalendarComponent, lineOf, textOf } from './content-lines.ts';
import { expandRule, windowsZone } from './recurrence.ts';

type Range = { readonly from: number; readonly to: number };
/** From `at` on, clocks are `offset` ahead of UTC. Units: milliseconds. */
type Onset = { readonly at: number; readonly before: string; readonly offset: string };

const dayMs = 86_400_000;
const minuteMs = 60_000;

/**
 * Looks names up once each. `timeZone` is preferred among zones that have the same clocks in `range`.
 *
 * A definition in the calendar counts where its name is nobody else's: what it says is compared with all zones there are.
 */
export function createZoneOf(
  calendar: CalendarComponent,
  { range, timeZone }: { readonly range: Range; readonly timeZone: string },
): ZoneOf {
  const known = new Map<string, string | null>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const zone = knownZone(name) ?? definedZone(calendar, { name, range, timeZone });
    known.set(name, zone);
    return zone;
  };
}

/** Also `/example.org/20260101_1/Europe/Berlin`, as some programs write it. */
function knownZone(name: string): string | null {
  const parts = name.split('/').filter((part) => part !== '');
  const tails = [parts.join('/'), parts.slice(-3).join('/'), parts.slice(-2).join('/')];
  const named = tails.find((tail) => tail.length < 60 && isZone(tail));
  if (named !== undefined) return named;
  const windows = windowsZone(name.slice(0, 120));
  return windows !== null && isZone(windows) ? windows : null;
}

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

function definedZone(
  calendar: CalendarComponent,
  { name, range, timeZone }: { readonly name: string; readonly range: Range; readonly timeZone: string },
): string | null {
  const definition = calendar.children.find(
    (child) => child.name === 'VTIMEZONE' && textOf(child, 'TZID').replaceAll('"', '') === name,
  );
  if (definition === undefined) return null;
  const wide = { from: range.from - 400 * dayMs, to: range.to + 400 * dayMs };
  const onsets = definition.children
    .flatMap((observance) => onsetsOf(observance, wide))
    .sort((a, b) => a.at - b.at);
  const last = onsets.findLast((onset) => onset.at <= wide.from);
  const changes = onsets.filter((onset) => onset.at > wide.from);
  const first = changes[0];
  if (first === undefined) return last === undefined ? null : last.offset;
  return zoneWith(changes, timeZone);
}

/** The zone whose clocks change at just these moments. */
function zoneWith(changes: readonly Onset[], timeZone: string): string | null {
  const hasClocks = (zone: string): boolean =>
    changes.every(
      ({ at, before, offset }) => offsetAt(at - minuteMs, zone) === before && offsetAt(at, zone) === offset,
    );
  return [timeZone, ...Intl.supportedValuesOf('timeZone')].find(hasClocks) ?? null;
}

const offsetAt = (at: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offset;

/** Every moment within `range`, and the last one before it, at which an observance begins. */
function onsetsOf(observance: CalendarComponent, range: Range): readonly Onset[] {
  const before = offsetOf(textOf(observance, 'TZOFFSETFROM'));
  const offset = offsetOf(textOf(observance, 'TZOFFSETTO'));
  const line = lineOf(observance, 'DTSTART');
  const start = line === undefined ? undefined : readTimes(line, () => null)[0];
  if (before === null || offset === null || start === undefined) return [];
  const rule = lineOf(observance, 'RRULE')?.value;
  const walls = rule === undefined ? [] : wallsOf({ rule, start, before, range });
  const listed = observance.lines
    .filter(({ name }) => name === 'RDATE')
    .flatMap((dates) => readTimes(dates, () => null).map(({ wall }) => wall));
  return [start.wall, ...listed, ...walls].map((wall) => ({
    at: wall.toZonedDateTime(before).epochMilliseconds,
    before,
    offset,
  }));
}

function wallsOf(input: {
  readonly rule: string;
  readonly start: CalendarTime;
  readonly before: string;
  readonly range: Range;
}): readonly Temporal.PlainDateTime[] {
  const { rule, start, before, range } = input;
  const clocks = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(before).toPlainDateTime();
  try {
    return expandRule(
      { rule, start: start.wall, until: null },
      { from: clocks(range.from - 400 * dayMs), to: clocks(range.to) },
    );
  } catch {
    return [];
  }
}

/** `+0900` as `+09:00`. */
function offsetOf(text: string): string | null {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})/.exec(text) ?? [];
  return sign === undefined ? null : `${sign}${hours}:${minutes}`;
}

// iCalendar text → the events of a period. Pure.
import type { CalendarEvent } from '../../domain/calendar-event.ts';
import { epochMs } from '../../domain/units.ts';
import { type CalendarComponent, lineOf, parseContentLines, splitTexts, textOf } from './content-lines.ts';
import { expandSeries, type Occurrence, type Surroundings } from './series.ts';
import { createZoneOf } from './zone-names.ts';

/** What is beyond these is not read, and told as a problem. */
const bounds = { events: 20_000, occurrences: 20_000, problems: 20 };
const longest = { title: 300, text: 20_000, list: 50 };
/** Events between two looks at the time; a recurrence, which takes some to work out, has a look of its own. */
const turnSize = 50;

export type CalendarReading = {
  readonly events: readonly CalendarEvent[];
  readonly problems: readonly string[];
};

type Period = { readonly from: number; readonly to: number; readonly timeZone: string };

/**
 * Every occurrence in the period, sorted by start, then by title; null when the text is no iCalendar.
 *
 * `pause` is awaited from time to time, and may end the reading by throwing.
 */
export async function readCalendar(
  text: string,
  period: Period,
  pause: () => Promise<void>,
): Promise<CalendarReading | null> {
  const { calendars, isCut } = parseContentLines(text);
  if (calendars.length === 0) return null;
  const problems = new Set<string>();
  if (isCut) problems.add('the calendar breaks off before its end');
  const events: CalendarEvent[] = [];
  for (const calendar of calendars) {
    for (const [uid, components, surroundings] of seriesOf(calendar, period, problems)) {
      if (events.length >= bounds.occurrences) {
        problems.add(`more than ${bounds.occurrences} occurrences: the rest is not read`);
        break;
      }
      const recurs = components.some((component) => lineOf(component, 'RRULE') !== undefined);
      if (recurs || surroundings.turn % turnSize === 0) await pause();
      const isCancelled = textOf(calendar, 'METHOD').toUpperCase() === 'CANCEL';
      events.push(...expandSeries(components, surroundings).map((one) => toEvent(one, { uid, isCancelled })));
    }
  }
  events.sort((a, b) => a.start - b.start || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
  return { events, problems: boundProblems([...problems]) };
}

function seriesOf(
  calendar: CalendarComponent,
  period: Period,
  problems: Set<string>,
): readonly (readonly [string, readonly CalendarComponent[], Surroundings & { readonly turn: number }])[] {
  const { from, to, timeZone } = period;
  const zoneOf = createZoneOf(calendar, { range: { from, to }, timeZone });
  const found = calendar.children.filter(({ name }) => name === 'VEVENT');
  if (found.length > bounds.events) problems.add(`more than ${bounds.events} events: the rest is not read`);
  const byUid = new Map<string, CalendarComponent[]>();
  for (const [index, component] of found.slice(0, bounds.events).entries()) {
    const uid = textOf(component, 'UID').slice(0, longest.title) || `event-${index + 1}`;
    const group = byUid.get(uid);
    if (group === undefined) byUid.set(uid, [component]);
    else group.push(component);
  }
  const report = (problem: string): void => void problems.add(problem);
  return [...byUid].map(([uid, components], turn) => [
    uid,
    components,
    { from, to, timeZone, zoneOf, report, turn },
  ]);
}

function boundProblems(problems: readonly string[]): readonly string[] {
  const rest = problems.length - bounds.problems;
  return rest > 0 ? [...problems.slice(0, bounds.problems), `${rest} more problems`] : problems;
}

function toEvent(
  { component, start, end, allDay }: Occurrence,
  { uid, isCancelled }: { readonly uid: string; readonly isCancelled: boolean },
): CalendarEvent {
  const status = textOf(component, 'STATUS').toLowerCase();
  return {
    uid,
    title: textOf(component, 'SUMMARY').slice(0, longest.title),
    description: textOf(component, 'DESCRIPTION').slice(0, longest.text),
    location: textOf(component, 'LOCATION').slice(0, longest.title),
    categories: component.lines
      .filter(({ name }) => name === 'CATEGORIES')
      .flatMap(({ value }) => splitTexts(value))
      .slice(0, longest.list),
    organiser: organiserOf(component),
    start: epochMs(start),
    end: epochMs(end),
    allDay,
    status:
      isCancelled || status === 'cancelled'
        ? 'cancelled'
        : status === 'tentative'
          ? 'tentative'
          : 'confirmed',
    isTransparent: textOf(component, 'TRANSP').toUpperCase() === 'TRANSPARENT',
    url: textOf(component, 'URL').slice(0, 2000) || null,
    own: ownProperties(component),
  };
}

/** The name that people know, else the address of mail, else whom the event says to contact. */
function organiserOf(component: CalendarComponent): string | null {
  const line = lineOf(component, 'ORGANIZER');
  const name =
    line?.parameters.get('CN')?.trim() ||
    line?.value.replace(/^mailto:/i, '').trim() ||
    textOf(component, 'CONTACT');
  return name ? name.slice(0, longest.title) : null;
}

const ownPrefix = 'X-LOCKKEEPER-';

function ownProperties(component: CalendarComponent): Readonly<Record<string, string>> {
  const own = component.lines
    .filter(({ name }) => name.startsWith(ownPrefix))
    .slice(0, longest.list)
    .map(({ name }) => [
      name.slice(ownPrefix.length).toLowerCase(),
      textOf(component, name).slice(0, longest.text),
    ]);
  return Object.fromEntries(own);
}

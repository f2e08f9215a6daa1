// Events of a calendar → other work, with what they touch. Pure.
import type { CalendarEvent } from '../../../domain/calendar-event.ts';
import type { Footprint, PlannedWork } from '../../../domain/planned-work.ts';
import type { CalendarSource } from '../../../domain/settings.ts';
import { isoTime } from '../../time/iso-time.ts';
import { isCommonName } from './common-names.ts';
import { findMentions } from './mentions.ts';
import { distinctNames, nameKey } from './name-key.ts';

/** The release that asks: its own announcement is no other work. */
export type OwnRelease = {
  readonly workspace: string;
  readonly environment: string;
  readonly uid: string;
};

/**
 * Every event that takes place and is not the release itself.
 *
 * An event touches what its calendar does, what it says in properties of ours (X-LOCKKEEPER-SERVICES, -PLATFORMS,
 * -ENVIRONMENT), and of the footprint what its categories or its text name. That a text has the word `web` does not
 * say that it means the service `web`: such names are told apart.
 */
export function workOfEvents(
  events: readonly CalendarEvent[],
  input: { readonly source: CalendarSource; readonly footprint: Footprint; readonly own: OwnRelease },
): readonly PlannedWork[] {
  const { source, footprint, own } = input;
  const services = [...footprint.services, ...footprint.neighbours.map(({ name }) => name)];
  return events
    .filter((event) => takesPlace(event) && !isOwn(event, own))
    .map((event) => {
      const text = [event.title, event.description, event.location].join('\n');
      const categories = new Set(event.categories.map(nameKey));
      const named = (names: readonly string[]): readonly string[] => [
        ...names.filter((name) => categories.has(nameKey(name))),
        ...findMentions(text, names).filter((name) => !isCommonName(name)),
      ];
      const inPassing = findMentions(text, [...services, ...footprint.platforms].filter(isCommonName));
      const environments = listOf(event.own['environment']);
      return {
        id: workId(event.uid, event.start),
        title: event.title,
        owner: event.organiser ?? source.owner,
        ...(inPassing.length > 0 && { inPassing: distinctNames(inPassing) }),
        start: event.start,
        end: event.end,
        allDay: event.allDay,
        kind: event.own['workspace'] === undefined ? source.kind : 'release',
        source: { kind: 'calendar', name: source.name },
        url: event.url,
        companyWide: source.companyWide,
        services: distinctNames([...source.services, ...listOf(event.own['services']), ...named(services)]),
        platforms: distinctNames([
          ...source.platforms,
          ...listOf(event.own['platforms']),
          ...named(footprint.platforms),
        ]),
        environments: environments.length > 0 ? environments : source.environments,
      };
    });
}

/** The same for one occurrence wherever it is told: calendars may hold what the ledger tells too. */
export const workId = (uid: string, start: PlannedWork['start']): string => `${uid} ${isoTime(start)}`;

/** Calendars mark whole days as free by default, so that of days it says nothing. */
const takesPlace = ({ status, isTransparent, allDay }: CalendarEvent): boolean =>
  status !== 'cancelled' && (!isTransparent || allDay);

function isOwn({ uid, own }: CalendarEvent, release: OwnRelease): boolean {
  const isSame = (a: string | undefined, b: string): boolean => a !== undefined && nameKey(a) === nameKey(b);
  return (
    uid === release.uid ||
    (isSame(own['workspace'], release.workspace) && isSame(own['environment'], release.environment))
  );
}

const listOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

// The working hours that hold for a release. Pure.
import type { Release } from '../../domain/release.ts';
import type { RuleSettings } from '../../domain/rule-settings.ts';
import type { Settings } from '../../domain/settings.ts';
import type { WorkHours } from './work-hours.ts';

/** Days and hours of the options, days off of the release; unknown days off are told by the rule, not here. */
export function workHoursOf(
  facts: {
    readonly release: Pick<Release, 'daysOff' | 'timeZone'>;
    readonly calendar: Pick<Settings['calendar'], 'add'>;
  },
  options: RuleSettings['window'],
): WorkHours {
  const { daysOff, timeZone } = facts.release;
  // Days that the config adds are off even where public holidays are worked.
  const days = options.holidays && daysOff.status === 'known' ? daysOff.days : facts.calendar.add;
  return {
    timeZone,
    days: options.days,
    hours: options.hours,
    daysOff: new Map(days.map((day) => [day.date, day.name])),
  };
}

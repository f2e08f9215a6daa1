// Public holidays of a country, from date-holidays. Effects: loads the library when first asked.
import type HolidayRules from 'date-holidays';
import type { HolidaysTypes } from 'date-holidays';
import type { DayOff } from '../../domain/release.ts';
import { Failure } from '../../failure.ts';
import type { Holidays } from '../../ports.ts';

const dayMs = 86_400_000;

/**
 * Rules of the library that begin on another day than the law says, with the days to add.
 *
 * Seollal is the day before New Year, New Year and the day after; the library begins with New Year itself.
 */
const startsLater: { readonly [countryAndRule: string]: number } = { 'KR korean 01-0-01 P3D': -1 };

/** Rules of the year's first nine moons or solar terms: late January to early November, far from every New Year's Day. */
const midYear = /^(?:substitutes )?(?:chinese|korean|vietnamese) 0?[1-9]-/;

/**
 * The days that one entry covers.
 *
 * Hours are rounded away: a day that ends a summer time has 23 or 25, a half holiday is a day off.
 */
function expandDays(country: string, holiday: HolidaysTypes.Holiday): DayOff[] {
  const first = Date.parse(`${holiday.date.slice(0, 10)}T00:00:00Z`);
  const shift = startsLater[`${country} ${holiday.rule}`] ?? 0;
  const count = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / dayMs));
  return Array.from({ length: count }, (_, index) => ({
    date: new Date(first + (shift + index) * dayMs).toISOString().slice(0, 10),
    name: holiday.name,
  }));
}

/** One entry a date; the names of holidays that fall together are joined. */
function mergeDays(days: readonly DayOff[]): DayOff[] {
  const names = new Map<string, Set<string>>();
  for (const { date, name } of days) names.set(date, (names.get(date) ?? new Set()).add(name));
  return [...names]
    .map(([date, all]) => ({ date, name: [...all].join(', ') }))
    .sort((left, right) => (left.date < right.date ? -1 : 1));
}

/**
 * Refuses a place that the library does not know: without this it would find no holidays at all.
 *
 * @throws {Failure} `calendar/unknown-country`
 */
function assertKnown(
  rules: HolidayRules,
  place: { readonly country: string; readonly region: string | undefined },
) {
  const { country, region } = place;
  if (!Object.hasOwn(rules.getCountries(), country)) {
    throw new Failure({
      code: 'calendar/unknown-country',
      message: `No public holidays are known for the country "${country}".`,
      hint: 'Use a two-letter code (ISO 3166-1) such as US or KR, or list the days off in the config.',
    });
  }
  const regions = Object.keys(rules.getStates(country) ?? {});
  if (region === undefined || regions.includes(region)) return;
  throw new Failure({
    code: 'calendar/unknown-country',
    message: `No public holidays are known for the region "${region}" of ${country}.`,
    hint: regions.length === 0 ? `${country} has no regions: leave it out.` : `It has ${regions.join(', ')}.`,
  });
}

/**
 * Reads the public holidays of `country` (ISO 3166-1) from `fromYear` to `toYear`, both included, sorted by date.
 *
 * Names are in `language`, else in the country's own, else in English. Dates are the country's: they have no time zone.
 * @throws {Failure} `calendar/unknown-country` when the country or the region is not known
 */
export async function readHolidays(input: {
  readonly country: string;
  readonly region?: string | null;
  readonly fromYear: number;
  readonly toYear: number;
  readonly language?: string;
}): Promise<readonly DayOff[]> {
  const { default: Library } = await import('date-holidays');
  const country = input.country.toUpperCase();
  const region = input.region?.toUpperCase();
  const rules = new Library();
  assertKnown(rules, { country, region });
  rules.init({ country, ...(region === undefined ? {} : { state: region }) }, { types: ['public'] });
  // Plain dates: with a zone the library would work out instants that nobody reads.
  rules.setTimezone('');
  const daysOf = (year: number): DayOff[] =>
    rules.getHolidays(year, input.language).flatMap((holiday) => expandDays(country, holiday));
  const years = Array.from(
    { length: input.toYear - input.fromYear + 1 },
    (_, index) => input.fromYear + index,
  );
  const days = years.flatMap(daysOf);
  // A holiday can be moved into the neighbouring year, or reach into it. The orbit of the moon, which takes most of
  // the time, matters to no such day.
  for (const entry of rules.getRules()) {
    // The package's types leave out the text of a rule.
    const rule: unknown = Object.getOwnPropertyDescriptor(entry, 'rule')?.value;
    if (typeof rule === 'string' && midYear.test(rule)) rules.unsetRule(rule);
  }
  for (const year of [input.fromYear - 1, input.toYear + 1]) days.push(...daysOf(year));
  const first = `${input.fromYear}-01-01`;
  const last = `${input.toYear}-12-31`;
  return mergeDays(days.filter(({ date }) => date >= first && date <= last));
}

/** The `Holidays` port over date-holidays. */
export const dateHolidays: Holidays = { readHolidays };

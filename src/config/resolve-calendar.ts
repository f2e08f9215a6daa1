// Days off, freezes and other work, with every default filled in. Pure.
import { resolve } from 'node:path';
import type { Config } from '../domain/generated/config.ts';
import type { CalendarSource, ConfiguredWork, Freeze, Settings } from '../domain/settings.ts';
import { defaultSettings as defaults } from './default-settings.ts';

type ConfigCalendar = NonNullable<Config['calendar']>;

/** `directory` is the folder of the config file. */
export function toCalendar(calendar: Config['calendar'], directory: string): Settings['calendar'] {
  const fallback = defaults.calendar;
  return {
    country: calendar?.country ?? fallback.country,
    region: calendar?.region ?? fallback.region,
    add: calendar?.add ?? fallback.add,
    remove: calendar?.remove ?? fallback.remove,
    freezes: calendar?.freezes?.map(toFreeze) ?? fallback.freezes,
    sources: calendar?.sources?.map((source) => toSource(source, directory)) ?? fallback.sources,
    work: calendar?.work?.map(toWork) ?? fallback.work,
    horizonDays: calendar?.['horizon-days'] ?? fallback.horizonDays,
  };
}

const toFreeze = (freeze: NonNullable<ConfigCalendar['freezes']>[number]): Freeze => ({
  name: freeze.name,
  from: freeze.from,
  to: freeze.to,
  environments: freeze.environments ?? null,
  owner: freeze.owner ?? null,
  allow: freeze.allow ?? [],
});

type ConfigSource = NonNullable<ConfigCalendar['sources']>[number];

function toSource(source: ConfigSource, directory: string): CalendarSource {
  return {
    name: source.name,
    from: placeOf(source, directory),
    owner: source.owner ?? null,
    companyWide: source['company-wide'] ?? false,
    services: source.services ?? [],
    platforms: source.platforms ?? [],
    environments: source.environments ?? null,
    kind: source.kind ?? 'work',
  };
}

/** The schema holds that there is exactly one of the three. */
function placeOf(source: ConfigSource, directory: string): CalendarSource['from'] {
  if (source.url !== undefined) return { kind: 'url', url: source.url };
  if (source['url-variable'] !== undefined) return { kind: 'variable', variable: source['url-variable'] };
  return { kind: 'file', path: resolve(directory, source.file ?? '') };
}

const toWork = (work: NonNullable<ConfigCalendar['work']>[number]): ConfiguredWork => ({
  title: work.title,
  from: work.from,
  to: work.to,
  owner: work.owner ?? null,
  companyWide: work['company-wide'] ?? false,
  services: work.services ?? [],
  platforms: work.platforms ?? [],
  environments: work.environments ?? null,
  url: work.url ?? null,
});

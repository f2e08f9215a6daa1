// Where this machine stands, as its clock and its language say. Pure.
import type { Place } from '../core/scaffold/config-text.ts';

/**
 * The zone of its clock; UTC says nothing: servers have it everywhere.
 *
 * The country only when both agree: a language set to Korea on a machine in Berlin tells of neither's holidays.
 */
export function placeOf(environment: Readonly<Record<string, string | undefined>>): Place {
  const { timeZone } = new Intl.DateTimeFormat('en').resolvedOptions();
  const zone = /^(?:UTC|GMT|Etc\/.*|Universal|Zulu)$/.test(timeZone) ? null : timeZone;
  const language = environment['LC_ALL'] || environment['LC_TIME'] || environment['LANG'] || '';
  const country = /^[a-z]{2,3}_([A-Z]{2})(?:[.@]|$)/.exec(language)?.[1] ?? null;
  const agrees = zone !== null && country !== null && zonesOf(country).includes(zone);
  return { timeZone: zone, country: agrees ? country : null, language: languageOf(environment) };
}

function languageOf(environment: Readonly<Record<string, string | undefined>>): Place['language'] {
  const messages = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^ko(?:[_.@]|$)/.test(messages) ? 'ko' : 'en';
}

/** Newer engines say it by a method, older ones by a property. */
function zonesOf(country: string): readonly string[] {
  const locale: Intl.Locale & {
    readonly getTimeZones?: () => readonly string[] | undefined;
    readonly timeZones?: readonly string[];
  } = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

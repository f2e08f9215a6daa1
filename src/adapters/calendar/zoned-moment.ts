// Stands in for moment-timezone inside the bundle (scripts/lean-packages.mjs): the two calls that are made of it. Pure.

const offsetPattern = /^([+-])(\d{2}):?(\d{2})?$/;

/** A moment's calendar date in some zone; `month` counts from 0, as in moment. */
type ZonedDate = { readonly month: () => number; readonly date: () => number };

function atOffset(epochMs: number, offset: string): ZonedDate {
  const [, sign, hours, minutes] = offsetPattern.exec(offset) ?? [];
  const offsetMs = (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000 * (sign === '-' ? -1 : 1);
  const shifted = new Date(epochMs + offsetMs);
  return { month: () => shifted.getUTCMonth(), date: () => shifted.getUTCDate() };
}

function inZone(epochMs: number, timeZone: string): ZonedDate {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(epochMs);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { month: () => read('month') - 1, date: () => read('day') };
}

/** `moment(instant)`: an instant that can be told in another zone. */
export function zonedMoment(instant: string) {
  const epochMs = Date.parse(instant);
  return {
    utcOffset: (offset: string) => atOffset(epochMs, offset),
    tz: (timeZone: string) => inZone(epochMs, timeZone),
  };
}

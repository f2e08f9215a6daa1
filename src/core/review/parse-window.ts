// Reads a deploy window as people write it: START/END, START/DURATION, now or now/DURATION. Pure.
import { Temporal } from 'temporal-polyfill';
import { type EpochMs, epochMs } from '../../domain/units.ts';
import { inZone, parseMoment } from './moment.ts';

const minuteMs = 60_000;
const defaultMinutes = 60;
/** A longer window is a typing error. */
const daysMax = 31;

/** A window, or one sentence that says what is wrong with the text. */
export type WindowResult =
  | { readonly ok: true; readonly start: EpochMs; readonly end: EpochMs; readonly isNow: boolean }
  | { readonly ok: false; readonly problem: string };

/** Reads `text`; what has no offset is on the clocks of `timeZone`. `now` lasts an hour unless it says otherwise. */
export function parseWindow(
  text: string,
  input: { readonly now: EpochMs; readonly timeZone: string },
): WindowResult {
  const [first = '', second, ...others] = text
    .trim()
    .split('/')
    .map((part) => part.trim());
  const isNow = first.toLowerCase() === 'now';
  if (others.length > 0 || first === '' || second === '') {
    return { ok: false, problem: 'it must be START/END, START/DURATION or now' };
  }
  if (second === undefined && !isNow) {
    return { ok: false, problem: 'it has no end' };
  }
  const start = isNow ? input.now : parseMoment(first, input.timeZone);
  if (start === null) {
    return {
      ok: false,
      problem: `"${first}" is no date-time, or one that the clocks of ${input.timeZone} skip or show twice`,
    };
  }
  const end =
    second === undefined
      ? start + defaultMinutes * minuteMs
      : readEnd({ text: second, start, timeZone: input.timeZone });
  if (end === null) {
    return { ok: false, problem: `"${second}" is neither a date-time nor a duration` };
  }
  if (end <= start) {
    return { ok: false, problem: 'it ends before it starts' };
  }
  if (end - start > daysMax * 24 * 60 * minuteMs) {
    return { ok: false, problem: `it is longer than ${daysMax} days` };
  }
  return { ok: true, start, end: epochMs(end), isNow };
}

/** A date-time, a time of day on the day of the start, or a duration (PT1H30M, 1h, 90m, 1h30m). */
function readEnd(input: {
  readonly text: string;
  readonly start: EpochMs;
  readonly timeZone: string;
}): number | null {
  const { text, start, timeZone } = input;
  if (/^\d{1,2}:\d{2}$/.test(text)) {
    return parseMoment(
      `${inZone(start, timeZone).toPlainDate().toString()}T${text.padStart(5, '0')}`,
      timeZone,
    );
  }
  const duration = readDuration(text);
  if (duration === null) {
    return parseMoment(text, timeZone);
  }
  try {
    return inZone(start, timeZone).add(duration).epochMilliseconds;
  } catch {
    return null;
  }
}

function readDuration(text: string): Temporal.Duration | null {
  const short = /^(?:(\d{1,4})h)?\s*(?:(\d{1,5})m(?:in)?)?$/i.exec(text);
  try {
    if (short !== null && text !== '') {
      return Temporal.Duration.from({ hours: Number(short[1] ?? 0), minutes: Number(short[2] ?? 0) });
    }
    return /^P/i.test(text) ? Temporal.Duration.from(text) : null;
  } catch {
    return null;
  }
}

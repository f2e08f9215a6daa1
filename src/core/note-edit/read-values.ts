// Values that a person writes into a note: names, times, durations, strategies. Pure.

import type { Note } from '../../domain/generated/note.ts';
import type { EpochMs } from '../../domain/units.ts';
import { isTimeZone } from '../review/moment.ts';
import { parseWindow } from '../review/parse-window.ts';
import { isoTime, readIsoTime } from '../time/iso-time.ts';
import { spellings } from './split-sections.ts';

/** A value, or one sentence that says what is wrong. */
export type ReadValue<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

/** true for what a note says when nothing was given, and for nothing. */
const isNone = (text: string): boolean =>
  ['', '-', '–', 'none', '없음', ...spellings('none')].includes(text.toLowerCase());

/**
 * Names between commas. A name of `known` that has a comma itself stays whole.
 */
export function readNames(text: string, known: readonly string[]): readonly string[] {
  if (isNone(text)) return [];
  const whole = known.filter((name) => /[,,、]/.test(name)).sort((a, b) => b.length - a.length);
  const names: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const kept = whole.find(
      (name) => rest.startsWith(name) && /^\s*(?:[,,、]|$)/.test(rest.slice(name.length)),
    );
    const name = kept ?? /^[^,,、]*/.exec(rest)?.[0] ?? rest;
    if (name.trim() !== '') names.push(name.trim());
    rest = rest.slice(name.length).replace(/^\s*[,,、]\s*/, '');
  }
  return names;
}

/**
 * A window as the note prints it (local times and the zone behind them), or as `--window` takes it.
 *
 * The value is as `--window` takes it, with offsets; null: none.
 */
export function readWindow(
  text: string,
  { now, timeZone }: { readonly now: EpochMs; readonly timeZone: string },
): ReadValue<string | null> {
  if (isNone(text)) return { ok: true, value: null };
  const [, times = text, zone = timeZone] = /^(.*?)\s*\(([^()]+)\)$/u.exec(text.trim()) ?? [];
  if (!isTimeZone(zone))
    return { ok: false, problem: `the window "${text}" names a time zone that there is not: ${zone}` };
  const written = times
    .trim()
    .replace(/\s*[–—~〜]\s*|\s+-\s+|\s+to\s+/u, '/')
    .replace(/(\d{4}-\d{2}-\d{2})\s+(?=\d)/g, '$1T');
  const result = parseWindow(written, { now, timeZone: zone });
  if (!result.ok) return { ok: false, problem: `the window "${text}" cannot be read: ${result.problem}` };
  const minutes = (result.end - result.start) / 60_000;
  return {
    ok: true,
    value: result.isNow ? `now/${minutes}m` : `${isoTime(result.start)}/${isoTime(result.end)}`,
  };
}

/** true when both windows begin and end in the same minutes. */
export function isSameWindow(one: string | null, other: Note['window']): boolean {
  if (one === null || other === null) return one === other;
  const [start, end] = one.split('/');
  if (start === undefined || end === undefined || start === 'now') return false;
  const minute = (text: string): number => Math.floor(readIsoTime(text) / 60_000);
  return minute(start) === minute(other.start) && minute(end) === minute(other.end);
}

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|days?|일)$/iu, 24 * 60],
  [/^(?:h|hrs?|hours?|시간)$/iu, 60],
  [/^(?:m|mins?|minutes?|분)$/iu, 1],
];

/** `24 h`, `1 h 30 min`, `2시간 30분` in minutes; null: it is no duration. */
export function readMinutes(text: string): number | null {
  const pieces = [...text.matchAll(/(\d+(?:\.\d+)?)\s*(\p{L}+)/gu)];
  if (pieces.length === 0 || text.replace(/(\d+(?:\.\d+)?)\s*(\p{L}+)/gu, '').trim() !== '') return null;
  let minutes = 0;
  for (const [, count, name = ''] of pieces) {
    const unit = units.find(([pattern]) => pattern.test(name))?.[1];
    if (unit === undefined) return null;
    minutes += Number(count) * unit;
  }
  return Number.isFinite(minutes) ? minutes : null;
}

const strategies = ['REDEPLOY_NO_BUILD', 'REDEPLOY', 'CANARY', 'BLUE_GREEN', 'ETC'] as const;

/** One of the strategies, in any case and with spaces or dashes for the lines in it. */
export function readStrategyName(text: string): ReadValue<Note['rollback']['strategy']> {
  const name = text
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
  const value = strategies.find((strategy) => strategy === name);
  return value === undefined
    ? { ok: false, problem: `the rollback strategy "${text}" is none of ${strategies.join(', ')}` }
    : { ok: true, value };
}

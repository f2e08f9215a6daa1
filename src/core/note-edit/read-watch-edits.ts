// The edited watch table and dashboards. Pure.
import { editList } from './edit-list.ts';
import type { ClaimValue, NoteEdits, WatchValue } from './note-edits.ts';
import { addedClaim, wordsOf } from './read-claim-edits.ts';
import type { Reading } from './read-edits.ts';
import { readMinutes } from './read-values.ts';
import { columnsLeftOut } from './told-ignored.ts';

type Row = readonly string[];

/** What became of each row and each dashboard. */
export function readWatchEdits(reading: Reading): Pick<NoteEdits, 'watch' | 'dashboards'> {
  const { base, before, edited } = reading;
  const { scenario } = base.monitoring;
  return {
    watch: editList<Row, WatchValue>(
      { before: before.watch, edited: edited.watch },
      {
        // Sources stand behind the signal: it comes last.
        textOf: ([signal = '', ...others]) => [...others, signal].join(' | '),
        markOf: (index) => reading.sources.shown(scenario[index]?.refs ?? []),
        changed: (row, from) => changedRow(row, from, reading),
        added: (row) => addedRow(row, reading),
      },
    ),
    dashboards: editList(
      { before: before.dashboards, edited: edited.dashboards },
      {
        textOf: (text) => text,
        markOf: () => '',
        changed: (text, from) => (text === before.dashboards[from] ? null : text === '' ? undefined : text),
        added: (text) => (text === '' ? undefined : text),
      },
    ),
  };
}

function changedRow(row: Row, from: number, reading: Reading): WatchValue | null | undefined {
  const [watch, was] = [reading.base.monitoring.scenario[from], reading.before.watch[from]];
  if (watch === undefined || was === undefined) return undefined;
  tellColumns(row, was.length, reading);
  const [isSameSignal, isSameThreshold, isSameTime] = [0, 1, 2].map(
    (column) => (row[column] ?? '') === was[column],
  );
  if (isSameSignal && isSameThreshold && isSameTime) return null;
  const claim: ClaimValue | undefined = isSameSignal
    ? { text: watch.signal, refs: null }
    : wordsOf(row[0] ?? '', { text: watch.signal, refs: watch.refs }, reading);
  const threshold = isSameThreshold ? watch.threshold : thresholdOf(row, reading);
  const minutes = isSameTime ? watch.minutes : minutesOf(row, reading);
  return claim === undefined ? undefined : { ...claim, threshold, minutes };
}

function addedRow(row: Row, reading: Reading): WatchValue | undefined {
  const claim = addedClaim(row[0] ?? '', reading);
  if (claim === undefined) return undefined;
  tellColumns(row, 3, reading);
  return { ...claim, threshold: thresholdOf(row, reading), minutes: minutesOf(row, reading) };
}

function tellColumns(row: Row, count: number, { ignore }: Reading): void {
  if (row.slice(count).some((cell) => cell !== '')) ignore(columnsLeftOut(row[0] ?? ''));
}

function thresholdOf([signal = '', threshold = '']: Row, { problem }: Reading): string {
  if (threshold === '') problem(`the watch row "${signal}" does not say what means trouble`);
  return threshold;
}

function minutesOf([signal = '', , time = '']: Row, { problem }: Reading): number {
  const minutes = readMinutes(time);
  if (minutes !== null && Number.isInteger(minutes) && minutes >= 1) return minutes;
  problem(`the watch row "${signal}" does not say for how long in minutes or hours: "${time}"`);
  return 1;
}

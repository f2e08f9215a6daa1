// An incident in the form of a JSON line, and files of such lines. Pure.
import type { ReportReading, ReportSource } from '../../../domain/incident-report.ts';
import { joinReadings, makeRemoval, makeReport, refused } from './make-report.ts';
import { isObject, readMember } from './read-member.ts';

/** Problems that are told one by one; the rest is counted. */
const problemsMax = 100;

/**
 * `{id, text, title?, date?, services?, severity?, url?, lang?}` as a report, `{id, deleted: true}` as a removal.
 *
 * Other members are ignored.
 */
export function lineReport(value: unknown, kind: ReportSource['kind']): ReportReading {
  if (!isObject(value)) return refused('It is no JSON object.');
  const id = readMember(value, 'id');
  if (readMember(value, 'deleted') === true) return makeRemoval(id);
  const text = readMember(value, 'text');
  if (typeof text !== 'string')
    return refused(`${typeof id === 'string' ? `"${id.slice(0, 60)}"` : 'It'} has no "text".`);
  return makeReport({
    id,
    source: { kind, key: String(id) },
    text,
    title: readMember(value, 'title'),
    date: readMember(value, 'date'),
    services: readMember(value, 'services'),
    severity: readMember(value, 'severity'),
    url: readMember(value, 'url'),
    language: readMember(value, 'lang') ?? readMember(value, 'language'),
  });
}

/** true when a value has what a JSON line needs. */
export const isLineReport = (value: unknown): boolean => {
  const id = readMember(value, 'id');
  const isId = typeof id === 'string' || typeof id === 'number';
  return isId && (typeof readMember(value, 'text') === 'string' || readMember(value, 'deleted') === true);
};

/** One incident a line; empty lines are none. Good lines are read whatever the others are. */
export function jsonLines(text: string): ReportReading {
  const readings: ReportReading[] = [];
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    if (line.trim() === '') continue;
    const at = number;
    const value = parseJson(line);
    const reading = value === undefined ? refused('It is not JSON.') : lineReport(value.value, 'jsonl');
    readings.push({ ...reading, problems: reading.problems.map((problem) => `Line ${at}: ${problem}`) });
  }
  return bounded(joinReadings(readings));
}

/** The value in a box, since it may be null; undefined: it is not JSON. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** A list of 10,000 lines is not copied while it is read. */
function* linesOf(text: string): Generator<string> {
  let start = text.startsWith('\ufeff') ? 1 : 0;
  while (start <= text.length) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end === -1 ? text.length : end);
    if (end === -1) return;
    start = end + 1;
  }
}

function bounded(reading: ReportReading): ReportReading {
  const left = reading.problems.length - problemsMax;
  if (left <= 0) return reading;
  return { ...reading, problems: [...reading.problems.slice(0, problemsMax), `… and ${left} more lines.`] };
}

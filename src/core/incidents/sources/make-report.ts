// What a source says, held to the bounds of a report. Pure.
import type {
  IncidentReport,
  ReportEvent,
  ReportReading,
  ReportSource,
} from '../../../domain/incident-report.ts';
import { cutAt } from '../../text/cut-at.ts';
import { plainLine } from '../../text/plain-line.ts';
import { maskPersonal } from '../recap/mask-personal.ts';
import { reportDay } from './report-day.ts';
import { reportSeverity } from './report-severity.ts';

/** What a source says, unchecked; what it does not say is undefined or null. */
export type ToldReport = {
  /** As the library knows it, with the name of its source. */
  readonly id: unknown;
  readonly source: ReportSource;
  readonly text: unknown;
  readonly title?: unknown;
  readonly date?: unknown;
  readonly services?: unknown;
  readonly severity?: unknown;
  readonly url?: unknown;
  readonly language?: unknown;
  readonly status?: IncidentReport['status'];
};

/** The bounds of schemas/incident.schema.json, and of what is read of a text. */
export const reportBounds = {
  id: 300,
  key: 500,
  title: 300,
  services: 50,
  service: 200,
  url: 2000,
  text: 1_000_000,
} as const;

/**
 * The report as a reading of one event, or the reason why it is none.
 *
 * A date, severity, address or language that cannot be understood counts as not said, with a note: a report is worth
 * more than its form.
 */
export function makeReport(told: ToldReport): ReportReading {
  const id = readReportId(told.id);
  if (typeof id !== 'string') return refused(id.problem);
  const text = typeof told.text === 'string' ? told.text.trim() : '';
  if (text === '') return refused(`${id}: it has no text.`);
  const date = reportDay(told.date);
  const severity = reportSeverity(told.severity);
  const url = readUrl(told.url);
  const report: IncidentReport = {
    id,
    source: { kind: told.source.kind, key: told.source.key.slice(0, reportBounds.key) },
    title: typeof told.title === 'string' ? lineOf(told.title, reportBounds.title) : null,
    text: text.slice(0, reportBounds.text).replace(/[\ud800-\udbff]$/u, ''),
    date,
    services: readServices(told.services),
    severity,
    url,
    language: told.language === 'en' || told.language === 'ko' ? told.language : null,
    status: told.status ?? 'final',
  };
  const misread = [
    isSaid(told.date) && date === null && 'date',
    isSaid(told.severity) && severity === null && 'severity',
    isSaid(told.url) && url === null && 'url',
  ].filter((name) => name !== false);
  const notes = [
    ...misread.map((name) => `${id}: its ${name} cannot be understood and counts as not said.`),
    ...(maskPersonal(id) === id
      ? []
      : [
          `${id}: its id looks like personal data, and an id is kept as it is. Name the report otherwise where it comes from.`,
        ]),
    ...(text.length > reportBounds.text
      ? [`${id}: only the first ${reportBounds.text} characters of its text are kept.`]
      : []),
  ];
  return { events: [{ kind: 'report', report }], problems: [], notes };
}

/** The word of a source that there is no report any more. */
export function makeRemoval(id: unknown): ReportReading {
  const checked = readReportId(id);
  if (typeof checked !== 'string') return refused(checked.problem);
  const removal: ReportEvent = { kind: 'removal', id: checked };
  return { events: [removal], problems: [], notes: [] };
}

/** The id, when a library can hold it; numbers are ids too. */
function readReportId(value: unknown): string | { readonly problem: string } {
  const id = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof id !== 'string' || id.trim() === '') return { problem: 'It has no id.' };
  const shown = cutAt(plainLine(id), 60);
  const trimmed = id.trim();
  if (trimmed.length > reportBounds.id)
    return { problem: `The id "${shown}" is longer than ${reportBounds.id} characters.` };
  // One line of visible text: ids are printed, and typed at a prompt.
  if (/[\s\p{Cc}\p{Surrogate}]/u.test(trimmed) || plainLine(trimmed) !== trimmed)
    return { problem: `The id "${shown}" has a space or a character that is not shown in it.` };
  return trimmed;
}

/** A reading without a report, for a reason that is nobody's mistake. */
export const nothingBut = (note: string): ReportReading => ({ events: [], problems: [], notes: [note] });

/** A reading of what should have been a report. */
export const refused = (problem: string): ReportReading => ({ events: [], problems: [problem], notes: [] });

/** Readings one after the other. */
export const joinReadings = (readings: readonly ReportReading[]): ReportReading => ({
  events: readings.flatMap(({ events }) => events),
  problems: readings.flatMap(({ problems }) => problems),
  notes: readings.flatMap(({ notes }) => notes),
});

const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

function lineOf(text: string, lengthMax: number): string | null {
  const line = cutAt(plainLine(text.slice(0, lengthMax * 4)), lengthMax);
  return line === '' ? null : line;
}

/** Of a text with commas, or a list of texts or of objects with a name. */
function readServices(value: unknown): readonly string[] {
  const items: readonly unknown[] =
    typeof value === 'string'
      ? value.slice(0, 20_000).split(/[,;\n]/u)
      : Array.isArray(value)
        ? value.slice(0, 1000)
        : [value];
  const names = items.flatMap((item) => {
    const name = typeof item === 'string' ? item : nameOf(item);
    return name === null ? [] : (lineOf(name, reportBounds.service) ?? []);
  });
  return [...new Set(names)].slice(0, reportBounds.services);
}

function nameOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const found = ['name', 'summary', 'value']
    .map((member) => Object.getOwnPropertyDescriptor(item, member)?.value)
    .find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : null;
}

function readUrl(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const url = value.trim();
  const isAddress = url.length <= reportBounds.url && /^https?:\/\/[^\s\p{Cc}]+$/u.test(url);
  return isAddress ? url : null;
}

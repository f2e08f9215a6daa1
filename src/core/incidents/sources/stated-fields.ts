// What a report states under a heading or label of its own: date, severity, services. Pure.
import { reportDay } from './report-day.ts';
import { reportSeverity } from './report-severity.ts';

/** What the text itself says; null: nothing under such a name. */
export type StatedFields = {
  readonly date: string | null;
  readonly severity: string | null;
  readonly services: string | null;
};

type FieldName = keyof StatedFields;

/** Lines that are looked at: forms say these things at the top. */
const linesMax = 400;
/** A line that is longer is a paragraph. */
const lineLengthMax = 300;

/** Names as people write them, without case, spaces and signs. */
const names: readonly (readonly [FieldName, RegExp])[] = [
  [
    'date',
    /^(?:date|incidentdate|dateofincident|when|whendidithappen|whendiditstart|started|startedat|starttime|start|began|발생일|발생일시|발생일자|발생시각|발생시간|장애일시|장애발생일시|장애시작|일시|날짜|시작|시작시각)$/u,
  ],
  [
    'severity',
    /^(?:severity|sev|priority|severitylevel|incidentseverity|impactlevel|심각도|장애등급|등급|우선순위|중요도)$/u,
  ],
  [
    'services',
    /^(?:services?|affectedservices?|servicesaffected|impactedservices?|affectedsystems?|systems?|components?|affectedcomponents?|서비스|영향서비스|영향받은서비스|대상서비스|장애서비스|영향시스템|시스템)$/u,
  ],
];

/**
 * Reads `### Heading` with the next line that says something, and `**Label:** value` or `Label: value` on one line.
 *
 * The first of each counts. Answers that a form leaves empty count as none, and so does a date or a severity that is
 * not one: then the text goes on and may say it in words.
 */
export function statedFields(text: string): StatedFields {
  const stated: Record<FieldName, string | null> = { date: null, severity: null, services: null };
  const lines = text
    .slice(0, linesMax * lineLengthMax)
    .split(/\r\n|[\r\n]/u)
    .slice(0, linesMax);
  for (const [index, line] of lines.entries()) {
    if (line.length > lineLengthMax) continue;
    const { name, value } = readLine(line, lines, index);
    const field = fieldOf(name);
    if (field !== null && stated[field] === null && isMeant(field, value)) stated[field] = value;
  }
  return stated;
}

function readLine(
  line: string,
  lines: readonly string[],
  index: number,
): { readonly name: string; readonly value: string } {
  const heading = /^\s{0,3}#{1,6}\s+(.+?)\s*#*\s*$/u.exec(line)?.[1];
  if (heading !== undefined) return { name: heading, value: nextValue(lines, index) };
  const row = /^\s*\|\s*([^|]+?)\s*\|\s*([^|]+?)\s*\|?\s*$/u.exec(line);
  if (row !== null) return { name: row[1] ?? '', value: bare(row[2] ?? '') };
  const label = /^\s*(?:[-*+]\s+)?([^:：]{1,60})[:：](.*)$/u.exec(line);
  return { name: label?.[1] ?? '', value: bare(label?.[2] ?? '') };
}

function nextValue(lines: readonly string[], index: number): string {
  const next = lines.slice(index + 1, index + 4).find((line) => line.trim() !== '') ?? '';
  return next.length > lineLengthMax || /^\s{0,3}#/u.test(next) ? '' : bare(next);
}

/** Without the signs of Markdown around it. */
const bare = (value: string): string => value.replace(/^[\s*_`>-]+|[\s*_`]+$/gu, '');

function fieldOf(name: string): FieldName | null {
  const normal = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)/gu, '')
    .replace(/[^\p{L}]/gu, '');
  return names.find(([, pattern]) => pattern.test(normal))?.[0] ?? null;
}

function isMeant(field: FieldName, value: string): boolean {
  if (value === '' || /^(?:_?no response_?|n\/a|none|unknown|tbd|없음|미정|해당\s?없음)$/iu.test(value))
    return false;
  if (field === 'date') return reportDay(value) !== null;
  return field === 'severity' ? reportSeverity(value) !== null : true;
}

// An issue of a tracker as a report. Pure.
import type {
  IncidentSeverity,
  ReportReading,
  ReportSource,
  TrackedReport,
} from '../../../domain/incident-report.ts';
import { makeReport, nothingBut } from './make-report.ts';
import { reportSeverity } from './report-severity.ts';
import { statedFields } from './stated-fields.ts';

/**
 * `kind`: whose issue it is; its id begins with `github:` or `jira:`.
 *
 * What the text states counts before what the tracker knows: an issue is often filed days after the outage, and its
 * priority is that of the work. Without a word of text the title is the report.
 */
export function trackedReport(
  issue: TrackedReport,
  kind: Extract<ReportSource['kind'], 'github-issue' | 'jira'>,
): ReportReading {
  const sections = issue.sections
    .filter(({ text }) => text.trim() !== '')
    .map(({ name, text }) => `## ${name}\n\n${text.trim()}`);
  const text = [issue.text.trim(), ...sections].filter((part) => part !== '').join('\n\n');
  const id = `${kind === 'jira' ? 'jira' : 'github'}:${issue.key}`;
  if (text === '' && (issue.title ?? '').trim() === '')
    return nothingBut(`${id}: it has neither title nor text, and is not added.`);
  const stated = statedFields(text);
  return makeReport({
    id,
    source: { kind, key: issue.key },
    title: issue.title,
    text: text === '' ? issue.title : text,
    date: stated.date ?? issue.createdAt,
    services: stated.services ?? servicesOf(issue),
    severity: stated.severity ?? severityOf(issue),
    url: issue.url,
  });
}

/** Labels like `sev1` and `severity: high`, the worst of them; the tracker's priority after them. */
function severityOf({ labels, priority }: TrackedReport): IncidentSeverity | null {
  const told = labels
    .filter((name) => /sev|prio|^p[0-5]$|심각|등급|긴급|critical|major|minor/iu.test(name))
    .map(reportSeverity);
  return severities.find((severity) => told.includes(severity)) ?? reportSeverity(priority);
}

const severities = ['critical', 'major', 'minor'] as const;

/** Components; else labels like `service: checkout`, whatever order the tracker gives them in. */
const servicesOf = ({ services, labels }: TrackedReport): readonly string[] =>
  services.length > 0
    ? services
    : labels.flatMap((label) => /^(?:service|component|area)[:/]\s*(.+)$/iu.exec(label)?.[1] ?? []).sort();

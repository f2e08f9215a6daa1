// A report as one text that is the same whenever the report is. Pure.
import type { IncidentReport } from '../../../domain/incident-report.ts';

/** Its hash tells whether a source says anything new. The order of members is fixed here, not by who made the report. */
export function canonicalReport(report: IncidentReport): string {
  const { id, source, title, text, date, services, severity, url, language, status } = report;
  return JSON.stringify([
    id,
    source.kind,
    source.key,
    title,
    text,
    date,
    services,
    severity,
    url,
    language,
    status,
  ]);
}

// Webhooks of PagerDuty, version 3. Pure.
import type { ReportReading } from '../../../domain/incident-report.ts';
import { makeReport, nothingBut, refused } from './make-report.ts';
import { readList, readMember, readText } from './read-member.ts';
import { reportSeverity } from './report-severity.ts';
import { statedFields } from './stated-fields.ts';

/**
 * An incident that was resolved, as a report; while it goes on, nobody knows yet what happened.
 *
 * A payload tells little beside the title: without a description, notes or a post-mortem the report is a draft.
 * @see https://developer.pagerduty.com/docs/webhooks-overview
 */
export function pagerdutyEvent(payload: unknown): ReportReading {
  const event = readMember(payload, 'event');
  const type = readText(event, 'event_type');
  if (type === null)
    return refused('The payload is no webhook of PagerDuty, version 3: it has no event.event_type.');
  const data = readMember(event, 'data');
  const id = readText(data, 'id');
  if (type !== 'incident.resolved')
    return nothingBut(
      `pagerduty:${id ?? '?'}: ${type.slice(0, 60)} is no report yet; an incident is added when it is resolved.`,
    );
  if (id === null) return refused('The webhook of PagerDuty names no incident.');
  const title = readText(data, 'title') ?? readText(data, 'summary');
  const told = [
    readText(data, 'description'),
    readText(data, 'body', 'details'),
    ...readList(data, 'notes').map((note) => readText(note, 'content')),
    readText(data, 'resolve_reason'),
    ...['post_mortem', 'postmortem'].flatMap((name) => [
      readText(data, name),
      ...['summary', 'content', 'text', 'body', 'root_cause'].map((part) => readText(data, name, part)),
    ]),
  ].filter((part) => part !== null && part !== title);
  const text = told.join('\n\n');
  const stated = statedFields(text);
  const service = readText(data, 'service', 'summary') ?? readText(data, 'service', 'name');
  return makeReport({
    id: `pagerduty:${id}`,
    source: { kind: 'pagerduty', key: id },
    title,
    text: text === '' ? title : text,
    date: readText(data, 'created_at') ?? readText(event, 'occurred_at'),
    services: service === null ? (stated.services ?? []) : [service],
    severity: severityOf(data),
    url: readText(data, 'html_url'),
    status: text === '' ? 'draft' : 'final',
  });
}

/** The priority, which people choose; else the urgency, which a service has of its own: high is not yet critical. */
function severityOf(data: unknown): string | null {
  const priority = readText(data, 'priority', 'summary') ?? readText(data, 'priority', 'name');
  const told = priority !== null && reportSeverity(priority) !== null ? priority : readText(data, 'urgency');
  return told !== null && reportSeverity(told) !== null ? told : null;
}

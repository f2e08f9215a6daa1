// Text of a file or event → what it says of outages, by its form. Pure.
import type { ReportReading } from '../../../domain/incident-report.ts';
import type { ReportMapping } from '../../../domain/incident-settings.ts';
import { githubIssueEvent, repositoryDispatch } from './github-issue.ts';
import { jiraEvent } from './jira-event.ts';
import { isLineReport, jsonLines, lineReport, parseJson } from './line-report.ts';
import { joinReadings, refused } from './make-report.ts';
import { mappedReport } from './mapped-report.ts';
import { pagerdutyEvent } from './pagerduty-event.ts';
import { readMember, readText } from './read-member.ts';

/** Forms of text that hold reports; files of post-mortems are read one by one. */
export type PayloadKind = 'jsonl' | 'github' | 'repository-dispatch' | 'jira' | 'pagerduty' | 'generic';

/** How payloads are understood. */
export type PayloadInput = {
  /** auto: by what it contains. */
  readonly as: PayloadKind | 'auto';
  /** Labels of GitHub that make an issue a report. */
  readonly labels: readonly string[];
  readonly mapping: ReportMapping | null;
  /** Plain text of a description of Jira. */
  readonly jiraText: (value: unknown) => string;
};

/** Reads the payload. Total: whatever the text is, the reading says what could not be read. */
export function readPayload(text: string, input: PayloadInput): ReportReading {
  if (input.as === 'jsonl') return jsonLines(text);
  const parsed = parseJson(text.startsWith('\ufeff') ? text.slice(1) : text);
  if (parsed !== undefined) return readValue(parsed.value, input);
  const first = text.slice(0, 1_000_000).split('\n', 1)[0] ?? '';
  if (input.as === 'auto' && (parseJson(first.trim()) !== undefined || first.trimStart().startsWith('{')))
    return jsonLines(text);
  return refused('It is not JSON.');
}

/** A list is read item by item: exports of trackers are lists. */
function readValue(value: unknown, input: PayloadInput): ReportReading {
  if (!Array.isArray(value)) return readOne(value, input);
  return joinReadings(
    value.map((item: unknown, index) => {
      const reading = readOne(item, input);
      return { ...reading, problems: reading.problems.map((problem) => `Item ${index + 1}: ${problem}`) };
    }),
  );
}

function readOne(value: unknown, input: PayloadInput): ReportReading {
  const kind: PayloadKind | null = input.as === 'auto' ? kindOf(value, input.mapping) : input.as;
  switch (kind) {
    case 'jsonl':
      return lineReport(value, 'jsonl');
    case 'github':
      return githubIssueEvent(value, input.labels);
    case 'repository-dispatch':
      return repositoryDispatch(value, input.mapping);
    case 'jira':
      return jiraEvent(value, input.jiraText);
    case 'pagerduty':
      return pagerdutyEvent(value);
    case 'generic':
      return input.mapping === null
        ? refused('It is to be read as generic, and the config has no incidents.mapping.')
        : mappedReport(value, { mapping: input.mapping, kind: 'generic' });
    case null:
      return refused(
        'It is no payload of GitHub, Jira or PagerDuty and no incident {id, text, …}, and the config has no incidents.mapping to read it by.',
      );
  }
}

/** null: it has none of the forms. A form of its own is tried last: a mapping may fit by chance. */
function kindOf(value: unknown, mapping: ReportMapping | null): PayloadKind | null {
  if (readText(value, 'webhookEvent') !== null || hasFields(value) || hasFields(readMember(value, 'issue')))
    return 'jira';
  if (readText(value, 'event', 'event_type') !== null) return 'pagerduty';
  if (readMember(value, 'issue') !== undefined && readText(value, 'repository', 'full_name') !== null)
    return 'github';
  if (readMember(value, 'client_payload') !== undefined) return 'repository-dispatch';
  if (isLineReport(value)) return 'jsonl';
  return mapping === null ? null : 'generic';
}

const hasFields = (value: unknown): boolean =>
  readText(value, 'key') !== null && readMember(value, 'fields') !== undefined;

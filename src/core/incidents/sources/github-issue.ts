// The `issues` event of GitHub, and what a repository_dispatch brings. Pure.
import type { ReportReading, TrackedReport } from '../../../domain/incident-report.ts';
import type { ReportMapping } from '../../../domain/incident-settings.ts';
import { isLineReport, lineReport } from './line-report.ts';
import { makeRemoval, nothingBut, refused } from './make-report.ts';
import { mappedReport } from './mapped-report.ts';
import { readId, readList, readMember, readText } from './read-member.ts';
import { trackedReport } from './tracked-report.ts';

/** Labels that make an issue a report of an outage, when nobody names others. */
export const incidentLabels: readonly string[] = [
  'incident',
  'incidents',
  'postmortem',
  'post-mortem',
  'outage',
];

/** true when one of the names is one of the labels, whatever their case. */
const hasLabel = (names: readonly string[], labels: readonly string[]): boolean =>
  names.some((name) => labels.some((label) => label.toLowerCase() === name.toLowerCase()));

/**
 * An `issues` event: a report while the issue has one of `labels`, a removal when it loses the last, is deleted or moves
 * to another repository.
 *
 * The payload has no comments: the issue's own text is the report.
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads#issues
 */
export function githubIssueEvent(payload: unknown, labels: readonly string[]): ReportReading {
  const issue = readMember(payload, 'issue');
  const number = readId(issue, 'number');
  const repository = readText(payload, 'repository', 'full_name');
  if (number === null || repository === null)
    return refused('The payload is no issues event of GitHub: it names no issue or no repository.');
  const key = `${repository}#${number}`;
  if (readMember(issue, 'pull_request') !== undefined)
    return nothingBut(`github:${key}: it is a pull request, and no report of an outage.`);
  const action = readText(payload, 'action') ?? 'edited';
  const names = labelNames(issue);
  const lost = readText(payload, 'label', 'name');
  const isReport = hasLabel(names, labels);
  if (action === 'deleted' || action === 'transferred')
    return isReport ? makeRemoval(`github:${key}`) : nothingBut(withoutLabel(key, labels));
  if (isReport) return trackedReport(toTracked(issue, key, names), 'github-issue');
  const wasReport = action === 'unlabeled' && lost !== null && hasLabel([lost], labels);
  return wasReport ? makeRemoval(`github:${key}`) : nothingBut(withoutLabel(key, labels));
}

/**
 * What a repository_dispatch brings in `client_payload`: an incident in the form of a JSON line, itself or as
 * `incident`, or a payload of a form of its own that the config maps.
 */
export function repositoryDispatch(payload: unknown, mapping: ReportMapping | null): ReportReading {
  const brought = readMember(payload, 'client_payload');
  if (brought === undefined)
    return refused('The payload is no repository_dispatch event: it has no client_payload.');
  const line = [brought, readMember(brought, 'incident')].find(isLineReport);
  if (line !== undefined) return lineReport(line, 'repository-dispatch');
  if (mapping !== null) return mappedReport(brought, { mapping, kind: 'repository-dispatch' });
  return refused(
    'The client_payload is no incident {id, text, …}, and the config has no incidents.mapping to read it by.',
  );
}

const withoutLabel = (key: string, labels: readonly string[]): string =>
  `github:${key}: it has none of the labels ${labels.join(', ')}, and is no report of an outage.`;

const labelNames = (issue: unknown): readonly string[] =>
  readList(issue, 'labels').flatMap((label) => {
    const name = typeof label === 'string' ? label : readText(label, 'name');
    return name ?? [];
  });

function toTracked(issue: unknown, key: string, labels: readonly string[]): TrackedReport {
  return {
    key,
    title: readText(issue, 'title'),
    text: readText(issue, 'body') ?? '',
    sections: [],
    createdAt: readText(issue, 'created_at'),
    priority: null,
    services: [],
    labels,
    url: readText(issue, 'html_url'),
  };
}

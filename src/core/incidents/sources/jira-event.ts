// Webhooks of Jira and what its automation rules send. Pure.
import type { ReportReading, TrackedReport } from '../../../domain/incident-report.ts';
import { joinReadings, makeRemoval, nothingBut, refused } from './make-report.ts';
import { readList, readMember, readText } from './read-member.ts';
import { trackedReport } from './tracked-report.ts';

/** What is no key of an issue goes into no id. */
const keyPattern = /^[A-Z][A-Z0-9_]{1,50}-[1-9]\d{0,12}$/u;

/**
 * An issue that was created, changed or deleted; one that an automation rule sends is a report.
 *
 * `textOf` makes plain text of a description: wiki markup in a webhook, a document where a rule sends one. A webhook
 * knows other fields by number only; `incidents add --jql` reads them by name. Which issues are outages, the JQL of the
 * webhook says.
 * @see https://developer.atlassian.com/cloud/jira/platform/webhooks/
 */
export function jiraEvent(payload: unknown, textOf: (value: unknown) => string): ReportReading {
  const inside = readMember(payload, 'issue');
  const issue = inside === undefined ? payload : inside;
  const key = readText(issue, 'key');
  if (key === null || !keyPattern.test(key))
    return refused('The payload is no webhook of Jira: it names no issue by a key like INC-7.');
  const event = readText(payload, 'webhookEvent') ?? 'jira:issue_updated';
  if (event === 'jira:issue_deleted') return makeRemoval(`jira:${key}`);
  if (event !== 'jira:issue_created' && event !== 'jira:issue_updated')
    return nothingBut(`jira:${key}: ${event.slice(0, 60)} says nothing of the issue itself.`);
  if (readMember(issue, 'fields') === undefined)
    return refused(
      `jira:${key}: the payload has no fields. In an automation rule, send the issue in Jira's format.`,
    );
  const earlier = earlierKeys(payload)
    .filter((one) => one !== key)
    .map((one) => makeRemoval(`jira:${one}`));
  return joinReadings([...earlier, trackedReport(toTracked(issue, key, textOf), 'jira')]);
}

/** An issue that moves to another project gets a new key. */
const earlierKeys = (payload: unknown): readonly string[] =>
  readList(payload, 'changelog', 'items').flatMap((item) => {
    const earlier = readText(item, 'field') === 'Key' ? readText(item, 'fromString') : null;
    return earlier !== null && keyPattern.test(earlier) ? [earlier] : [];
  });

function toTracked(issue: unknown, key: string, textOf: (value: unknown) => string): TrackedReport {
  const names = (list: string) =>
    readList(issue, 'fields', list).flatMap((item) =>
      typeof item === 'string' ? item : (readText(item, 'name') ?? []),
    );
  return {
    key,
    title: readText(issue, 'fields', 'summary'),
    text: textOf(readMember(issue, 'fields', 'description')),
    sections: [],
    createdAt: readText(issue, 'fields', 'created'),
    priority: readText(issue, 'fields', 'priority', 'name'),
    services: names('components'),
    labels: names('labels'),
    url: pageOf(readText(issue, 'self'), key),
  };
}

/** Where people open the issue: `self` is the address of the API, below which `/rest/` begins. */
function pageOf(self: string | null, key: string): string | null {
  const site = /^(https?:\/\/[^\s?#]{1,500}?)\/rest\//u.exec(self ?? '')?.[1];
  // Atlassian's gateway has no pages.
  return site === undefined || /^https?:\/\/api\.atlassian\.com\b/u.test(site)
    ? null
    : `${site}/browse/${key}`;
}

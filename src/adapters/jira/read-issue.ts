// An issue as Jira's API tells it, in the words of the domain. Pure.
import type { IssueLink, IssueName, TrackedIssue } from '../../domain/context.ts';
import type { FieldIds } from './discover-fields.ts';
import { findAcceptanceSection } from './find-acceptance-section.ts';
import { type TextFormat, valueLines, valueNames, valueText } from './jira-text.ts';
import { readList, readPath, readText } from './json-value.ts';
import { linesToText } from './text/rich-line.ts';

export type IssueFormat = {
  readonly text: TextFormat;
  readonly fields: FieldIds;
  /** Address at which people open an issue. */
  readonly urlOf: (issue: unknown, key: string) => string;
};

/** What is asked of Jira for each issue, and nothing else. */
export const askedFields = (fields: FieldIds): readonly string[] => [
  'summary',
  'issuetype',
  'status',
  'priority',
  'assignee',
  'description',
  'parent',
  'issuelinks',
  'fixVersions',
  'labels',
  ...[fields.epicLink, fields.epicName].filter((id) => id !== null),
  ...fields.acceptance,
];

/** An issue, and the key of its epic where Jira tells only that. */
export type ReadIssue = { readonly issue: TrackedIssue; readonly epicKey: string | null };

/** Null: it has no key, so that nobody can tell which one it is. */
export function readIssue(answer: unknown, format: IssueFormat): ReadIssue | null {
  const key = readText(answer, 'key');
  if (key === null) return null;
  const fields = readPath(answer, 'fields');
  const text = (...path: readonly string[]) => readText(fields, ...path);
  const description = valueLines(readPath(fields, 'description'), format.text);
  const parent = readParent(readPath(fields, 'parent'));
  return {
    epicKey: format.fields.epicLink === null ? null : text(format.fields.epicLink),
    issue: {
      key,
      url: format.urlOf(answer, key),
      title: text('summary') ?? '',
      type: text('issuetype', 'name') ?? '',
      status: text('status', 'name') ?? '',
      statusCategory: readCategory(text('status', 'statusCategory', 'key')),
      priority: text('priority', 'name'),
      assignee: text('assignee', 'displayName'),
      description: linesToText(description),
      acceptanceCriteria: readAcceptanceField(fields, format) ?? findAcceptanceSection(description),
      parent: parent === null || parent.isEpic ? null : parent.name,
      epic: parent?.isEpic === true ? parent.name : null,
      links: readList(fields, 'issuelinks').flatMap(readLink),
      fixVersions: valueNames(fields, 'fixVersions'),
      labels: valueNames(fields, 'labels'),
    },
  };
}

/** The name by which an epic goes: its own on Data Center, else its title. */
export const epicTitle = (answer: unknown, fields: FieldIds): string =>
  (fields.epicName === null ? null : readText(answer, 'fields', fields.epicName)) ??
  readText(answer, 'fields', 'summary') ??
  '';

function readAcceptanceField(fields: unknown, format: IssueFormat): string | null {
  for (const id of format.fields.acceptance) {
    const text = valueText(readPath(fields, id), format.text);
    if (text !== '') return text;
  }
  return null;
}

function readCategory(key: string | null): TrackedIssue['statusCategory'] {
  if (key === 'new') return 'to-do';
  if (key === 'indeterminate') return 'in-progress';
  return key === 'done' ? 'done' : 'unknown';
}

/** Level 1 is that of epics on Cloud, whatever they are called there. */
function readParent(parent: unknown): { readonly name: IssueName; readonly isEpic: boolean } | null {
  const key = readText(parent, 'key');
  if (key === null) return null;
  const type = readPath(parent, 'fields', 'issuetype');
  const isEpic = readPath(type, 'hierarchyLevel') === 1 || readText(type, 'name') === 'Epic';
  return { name: { key, title: readText(parent, 'fields', 'summary') ?? '' }, isEpic };
}

/** Each link stands under the name of its own direction. */
function readLink(link: unknown): readonly IssueLink[] {
  const isInward = readPath(link, 'inwardIssue') !== undefined;
  const other = readPath(link, isInward ? 'inwardIssue' : 'outwardIssue');
  const key = readText(other, 'key');
  if (key === null) return [];
  const name =
    readText(link, 'type', isInward ? 'inward' : 'outward') ?? readText(link, 'type', 'name') ?? '';
  const title = readText(other, 'fields', 'summary') ?? '';
  return [{ name, key, title, status: readText(other, 'fields', 'status', 'name') }];
}

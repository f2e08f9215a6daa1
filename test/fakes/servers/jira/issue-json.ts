// Issues of a fake Jira as its API writes them. Pure.
import type { IssueLink, TrackedIssue } from '../../../../src/domain/context.ts';
import {
  acceptanceFieldId,
  epicLinkId,
  type JiraContent,
  type JiraField,
  type JiraIssue,
} from './jira-content.ts';

export type JsonStyle = {
  readonly deployment: 'cloud' | 'data-center';
  /** Of the API, for `self`. */
  readonly api: string;
};

type Json = Readonly<Record<string, unknown>>;

/** With `fields` only; `withHistory`: also with the moves of the issue. */
export function issueJson(
  one: JiraIssue,
  style: JsonStyle,
  asked: { readonly fields: readonly string[]; readonly withHistory: boolean },
): Json {
  const all = { ...fieldValues(one.issue, style), ...one.values };
  const fields = Object.fromEntries(Object.entries(all).filter(([id]) => asked.fields.includes(id)));
  return {
    expand: '',
    id: one.id,
    key: one.issue.key,
    self: `${style.api}/issue/${one.id}`,
    fields,
    ...(asked.withHistory ? { changelog: changelogJson(one) } : {}),
  };
}

/** A text as a document of one paragraph a line. */
export const adfOf = (text: string): Json => ({
  type: 'doc',
  version: 1,
  content: text
    .split('\n')
    .map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] })),
});

function fieldValues(issue: TrackedIssue, style: JsonStyle): Json {
  const isCloud = style.deployment === 'cloud';
  const rich = (text: string | null) => (text === null ? null : isCloud ? adfOf(text) : text);
  const parent = issue.parent ?? (isCloud ? issue.epic : null);
  return {
    summary: issue.title,
    issuetype: { id: '1', name: issue.type, subtask: false },
    status: {
      id: '3',
      name: issue.status,
      statusCategory: { id: 4, key: categoryKeys[issue.statusCategory] },
    },
    priority: issue.priority === null ? null : { id: '2', name: issue.priority },
    assignee: issue.assignee === null ? null : { displayName: issue.assignee, active: true },
    description: issue.description === '' ? null : rich(issue.description),
    [acceptanceFieldId]: rich(issue.acceptanceCriteria),
    ...(isCloud ? {} : { [epicLinkId]: issue.epic?.key ?? null }),
    ...(parent === null ? {} : { parent: parentJson(parent, parent === issue.epic) }),
    issuelinks: issue.links.map(linkJson),
    fixVersions: issue.fixVersions.map((name, index) => ({ id: String(index), name })),
    labels: issue.labels,
  };
}

const categoryKeys = { 'to-do': 'new', 'in-progress': 'indeterminate', done: 'done', unknown: 'undefined' };

const parentJson = (parent: { readonly key: string; readonly title: string }, isEpic: boolean): Json => ({
  id: '9',
  key: parent.key,
  fields: {
    summary: parent.title,
    issuetype: isEpic ? { name: '에픽', hierarchyLevel: 1 } : { name: 'Story', hierarchyLevel: 0 },
  },
});

/** Links whose name ends in `by` come from the other issue. */
function linkJson(link: IssueLink): Json {
  const isInward = link.name.endsWith('by');
  const other = {
    key: link.key,
    fields: { summary: link.title, status: link.status === null ? undefined : { name: link.status } },
  };
  return {
    id: '1',
    type: {
      id: '1',
      name: 'Link',
      inward: isInward ? link.name : 'comes in',
      outward: isInward ? 'goes out' : link.name,
    },
    ...(isInward ? { inwardIssue: other } : { outwardIssue: other }),
  };
}

function changelogJson({ issue, earlierKeys }: JiraIssue): Json {
  const steps = [...earlierKeys, issue.key];
  const histories = earlierKeys.map((earlier, index) => ({
    id: String(index + 1),
    created: '2026-11-01T10:00:00.000+0000',
    items: [
      { field: 'project', fieldtype: 'jira', fromString: 'Old', toString: 'New' },
      { field: 'Key', fieldtype: 'jira', fromString: earlier, toString: steps[index + 1] },
    ],
  }));
  return {
    startAt: 0,
    maxResults: histories.length,
    total: histories.length,
    histories: histories.reverse(),
  };
}

export const fieldsJson = ({ fields }: JiraContent): readonly Json[] => fields.map(fieldJson);

const fieldJson = ({ id, name, type }: JiraField): Json => {
  const isCustom = id.startsWith('customfield_');
  return {
    id,
    name,
    custom: isCustom,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [id],
    schema: isCustom
      ? { type: 'string', custom: type ?? 'com.atlassian.jira:textarea' }
      : { type: 'string', system: id },
  };
};

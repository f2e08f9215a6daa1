// What lies in a fake Jira. Pure.
import type { TrackedIssue } from '../../../../src/domain/context.ts';
import type { TrackerContent } from '../../issue-tracker.ts';

/** A field as Jira lists it. */
export type JiraField = { readonly id: string; readonly name: string; readonly type?: string };

export type JiraIssue = {
  readonly id: string;
  readonly issue: TrackedIssue;
  /** Keys that it had before, oldest first. */
  readonly earlierKeys: readonly string[];
  readonly isHidden: boolean;
  /** Values of fields by id, over those that follow from `issue`. */
  readonly values: Readonly<Record<string, unknown>>;
};

/** Filled by tests, also while the server runs. */
export type JiraContent = { issues: JiraIssue[]; fields: JiraField[] };

export const acceptanceFieldId = 'customfield_10042';
export const epicLinkId = 'customfield_10014';
const epicNameId = 'customfield_10011';

const systemFields: readonly JiraField[] = [
  { id: 'summary', name: 'Summary' },
  { id: 'description', name: 'Description' },
  { id: 'status', name: 'Status' },
];

export const cloudFields: readonly JiraField[] = [
  ...systemFields,
  { id: acceptanceFieldId, name: 'Acceptance Criteria' },
];

export const dataCenterFields: readonly JiraField[] = [
  ...cloudFields,
  { id: epicLinkId, name: 'Epic-Verknüpfung', type: 'com.pyxis.greenhopper.jira:gh-epic-link' },
  { id: epicNameId, name: 'Epic-Name', type: 'com.pyxis.greenhopper.jira:gh-epic-label' },
];

/** The same content as the fake in memory has. */
export function jiraContent(content: TrackerContent, fields: readonly JiraField[]): JiraContent {
  const moved = Object.entries(content.moved ?? {});
  return {
    fields: [...fields],
    issues: content.issues.map((issue, index) => ({
      id: String(10_000 + index),
      issue,
      earlierKeys: moved.filter(([, key]) => key === issue.key).map(([earlier]) => earlier),
      isHidden: content.forbidden?.includes(issue.key) ?? false,
      values: {},
    })),
  };
}

/** The issue of a key, also of one that it had before. */
export const findIssue = (content: JiraContent, key: string): JiraIssue | undefined =>
  content.issues.find((one) => one.issue.key === key || one.id === key || one.earlierKeys.includes(key));

// The JQL that the fakes of Jira understand. Pure.
import type { JiraContent, JiraIssue } from './jira-content.ts';

/** `project = KEY ORDER BY key`: the visible issues of a project, in their order; null: it is refused. */
export function searchJql(content: JiraContent, jql: string): readonly JiraIssue[] | null {
  const project = /^project = ([A-Z][A-Z0-9_]*)(?: ORDER BY key)?$/u.exec(jql)?.[1];
  if (project === undefined) return null;
  return content.issues.filter(({ issue, isHidden }) => !isHidden && issue.key.startsWith(`${project}-`));
}

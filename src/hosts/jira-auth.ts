// How a run tells Jira who it is. Pure.
import type { Settings } from '../domain/settings.ts';
import { Failure } from '../failure.ts';
import type { Credentials } from './credentials.ts';

type JiraAuth =
  | { readonly kind: 'basic'; readonly user: string; readonly token: string }
  | { readonly kind: 'bearer'; readonly token: string };

/** By the config and the secrets; a failure when a secret that it needs is not set. */
export function jiraAuthOf(
  jira: NonNullable<Settings['jira']>,
  { jiraUser, jiraToken }: Credentials,
): JiraAuth | Failure {
  if (jiraToken === null) return missing('JIRA_TOKEN');
  if (jira.auth === 'basic' && jiraUser === null) return missing('JIRA_USER');
  const isBasic = jira.auth === 'basic' || (jira.auth === 'auto' && jiraUser !== null);
  return isBasic && jiraUser !== null
    ? { kind: 'basic', user: jiraUser, token: jiraToken }
    : { kind: 'bearer', token: jiraToken };
}

const missing = (variable: string): Failure =>
  new Failure({
    code: 'jira/unauthorized',
    message: `Jira is configured, and ${variable} is not set.`,
    hint: `Set ${variable} (and JIRA_USER for basic authentication), or take jira out of the config.`,
  });

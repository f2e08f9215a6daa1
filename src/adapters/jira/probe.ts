// Who an account of Jira is and what it sees. Effects: network.
import type { Client } from 'jira.js/core';
import type { JiraProbe } from '../../doctor-ports.ts';
import { Failure } from '../../failure.ts';
import { watchClock } from '../http/server-clock.ts';
import { discoverFields } from './discover-fields.ts';
import { type IssueTrackerInput, locateClient } from './issue-tracker.ts';
import { createJiraApi } from './jira-api.ts';
import { createJiraClient } from './jira-client.ts';
import { jiraErrorOf } from './jira-error.ts';
import { readText } from './json-value.ts';

/** One try each: Data Center locks an account out after a few logins that failed. */
const retry = { attemptsMax: 1, baseDelayMs: 0, maxDelayMs: 0 };

/** Only reads. @throws {Failure} as `createIssueTracker` */
export function createJiraProbe(input: IssueTrackerInput): JiraProbe {
  const clock = watchClock(input.fetch);
  const settings = locateClient({ ...input, fetch: clock.fetch, retry });
  const { site } = settings;
  return {
    look: async ({ projects, signal }) => {
      const client = createJiraClient(settings, signal);
      // Alone and first: who is refused here would be refused by all others.
      const account: unknown = await client.sendRequest({ url: '/rest/api/2/myself', method: 'GET' });
      const [fields, hidden] = await Promise.all([
        createJiraApi(client, site).readFields(),
        Promise.all(projects.map((key) => isHidden(key, client))),
      ]);
      const { acceptance } = discoverFields(fields, input.acceptanceFields);
      return {
        host: site.host,
        deployment: site.deployment,
        account: readText(account, 'displayName') ?? readText(account, 'name') ?? 'an account without a name',
        acceptanceFields: acceptance.map((id) => nameOf(id, fields)),
        hiddenProjects: projects.filter((_, index) => hidden[index]),
        clock: clock.read(),
      };
    },
  };
}

/** Jira answers 404 for a project that is not there and for one that the account may not see. */
async function isHidden(key: string, client: Client): Promise<boolean> {
  try {
    await client.sendRequest({ url: `/rest/api/2/project/${encodeURIComponent(key)}`, method: 'GET' });
    return false;
  } catch (error) {
    const status = error instanceof Failure ? jiraErrorOf(error)?.status : undefined;
    if (status === 404 || status === 403) return true;
    throw error;
  }
}

function nameOf(id: string, fields: readonly unknown[]): string {
  const field = fields.find((one) => readText(one, 'id') === id);
  return readText(field, 'name') ?? id;
}

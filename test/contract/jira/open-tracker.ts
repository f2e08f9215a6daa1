// The adapter over a fake Jira. Effects: listens on a local port.
import { createIssueTracker, type IssueTrackerInput } from '../../../src/adapters/jira/issue-tracker.ts';
import type { IssueTracker } from '../../../src/service-ports.ts';
import type { TrackerContent } from '../../fakes/issue-tracker.ts';
import { startJiraCloud } from '../../fakes/servers/jira/cloud-server.ts';
import { dataCenterPath, startJiraDataCenter } from '../../fakes/servers/jira/data-center-server.ts';
import { cloudFields, dataCenterFields, jiraContent } from '../../fakes/servers/jira/jira-content.ts';
import { type JiraServer, jiraUser } from '../../fakes/servers/jira/jira-server.ts';

export type Opened = {
  readonly tracker: IssueTracker;
  readonly server: JiraServer;
  /** Rejects when the fake met something that it or the description does not know. */
  readonly close: () => Promise<void>;
};

type Overrides = Partial<Omit<IssueTrackerInput, 'url'>>;

const quickRetry = { attemptsMax: 3, baseDelayMs: 1, maxDelayMs: 2_000 };

export const openCloud = async (
  content: TrackerContent,
  overrides: Overrides = {},
  options: Parameters<typeof startJiraCloud>[1] = {},
): Promise<Opened> =>
  openTracker(await startJiraCloud(jiraContent(content, cloudFields), options), '', {
    deployment: 'cloud',
    ...overrides,
  });

export const openDataCenter = async (
  content: TrackerContent,
  overrides: Overrides = {},
  options: Parameters<typeof startJiraDataCenter>[1] = {},
): Promise<Opened> =>
  openTracker(await startJiraDataCenter(jiraContent(content, dataCenterFields), options), dataCenterPath, {
    deployment: 'auto',
    ...overrides,
  });

async function openTracker(server: JiraServer, path: string, overrides: Overrides): Promise<Opened> {
  const tracker = await createIssueTracker({
    url: `${server.url}${path}/`,
    deployment: 'auto',
    auth: { kind: 'basic', ...jiraUser },
    acceptanceFields: [],
    timeoutMs: 5_000,
    fetch: globalThis.fetch,
    retry: quickRetry,
    ...overrides,
  });
  const close = async () => {
    await server.close();
    const [mistake] = server.mistakes;
    if (mistake !== undefined) throw mistake;
  };
  return { tracker, server, close };
}

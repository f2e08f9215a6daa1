// Reports of outages that Jira or GitHub keep. Effects: network.
import type { TrackedReport } from '../domain/incident-report.ts';
import type { Settings } from '../domain/settings.ts';
import { Failure } from '../failure.ts';
import type { Surroundings } from './command.ts';
import { jiraAuthOf } from './jira-auth.ts';
import { githubApiUrlOf } from './services.ts';

type RemoteInput = {
  readonly settings: Settings;
  readonly surroundings: Surroundings;
  readonly signal: AbortSignal;
};

type TrackedReports = { readonly reports: readonly TrackedReport[]; readonly problems: readonly string[] };

/** @throws {Failure} `arguments/invalid` without an address, `jira/…`, `incidents/invalid` */
export async function readJiraReports(
  input: RemoteInput & { readonly jql: string },
): Promise<TrackedReports> {
  const { jira } = input.settings;
  if (jira === null) throw noJira();
  const auth = jiraAuthOf(jira, input.surroundings.credentials);
  if (auth instanceof Failure) throw auth;
  const [{ readTrackedReports }, { createFetch }] = await Promise.all([
    import('../adapters/jira/tracked-reports.ts'),
    import('../adapters/http/create-fetch.ts'),
  ]);
  const { url, deployment, timeoutMs } = jira;
  const fetch = createFetch({ environment: input.surroundings.environment });
  return readTrackedReports({ url, deployment, timeoutMs, auth, fetch }, input);
}

/** @throws {Failure} `arguments/invalid` when it is no repository, `github/…` */
export async function readRepositoryReports(
  input: RemoteInput & { readonly issues: string; readonly labels: readonly string[] },
): Promise<TrackedReports> {
  const { settings, surroundings, labels, signal } = input;
  const [owner, name, ...more] = input.issues.split('/');
  if (!isName(owner) || !isName(name) || more.length > 0) throw notARepository(input.issues);
  const token = surroundings.credentials.githubToken;
  if (token === null) throw noToken();
  const [{ readTrackedReports }, { createFetch }] = await Promise.all([
    import('../adapters/github/tracked-reports.ts'),
    import('../adapters/http/create-fetch.ts'),
  ]);
  return readTrackedReports(
    {
      apiUrl: githubApiUrlOf(settings, surroundings.environment),
      token,
      timeoutMs: settings.github.timeoutMs,
      fetch: createFetch({ environment: surroundings.environment }),
    },
    { repository: { owner, name }, labels, signal },
  );
}

const isName = (part: string | undefined): part is string =>
  part !== undefined && /^[\w.-]{1,100}$/.test(part);

const noJira = (): Failure =>
  new Failure({
    code: 'arguments/invalid',
    message: '--jql asks Jira, and no address of Jira is known.',
    hint: 'Give it with --jira-url https://example.atlassian.net, or as jira.url of the config.',
  });

const notARepository = (given: string): Failure =>
  new Failure({
    code: 'arguments/invalid',
    message: `--github-issues takes OWNER/REPO, not "${given}".`,
    hint: 'For example --github-issues shop/ops.',
  });

const noToken = (): Failure =>
  new Failure({
    code: 'github/unauthorized',
    message: '--github-issues asks GitHub, and GITHUB_TOKEN is not set.',
    hint: 'Set GITHUB_TOKEN to a token with issues: read; in a workflow, pass github.token on.',
  });

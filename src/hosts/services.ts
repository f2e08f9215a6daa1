// The services that a run may ask, each loaded when it is first asked. Effects: none by itself.
import { join } from 'node:path';
import type { Fetch } from '../adapters/http/bounded-fetch.ts';
import type { Settings } from '../domain/settings.ts';
import { addressProblem, isReadableOnTheWay } from '../domain/web-address.ts';
import { Failure } from '../failure.ts';
import type { Redactor, World } from '../ports.ts';
import type { AnswerCache, Calendars, CodeHost, Endpoints, IssueTracker, Model } from '../service-ports.ts';
import type { Credentials } from './credentials.ts';
import { jiraAuthOf } from './jira-auth.ts';

/** What services are made from. */
export type ServiceInput = {
  /** The model as `resolveModel` leaves it. */
  readonly settings: Pick<Settings, 'github' | 'jira' | 'model' | 'publish'>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly credentials: Credentials;
  /** Ask nobody. */
  readonly offline: boolean;
  /** Keep no answers: nothing is written. */
  readonly dryRun: boolean;
  /** Told what should be put right, and does not stop the run. */
  readonly warn: (text: string) => void;
};

/** The part of the world that other systems are. */
type Services = Pick<
  World,
  'codeHost' | 'issueTracker' | 'model' | 'answers' | 'redactor' | 'calendars' | 'endpoints'
>;

/** @throws {Failure} `model/not-configured`, `arguments/invalid` */
export async function createServices(input: ServiceInput): Promise<Services> {
  const asksNobody =
    input.offline ||
    (input.credentials.githubToken === null &&
      input.settings.jira === null &&
      input.settings.model.provider === 'none');
  const always = {
    redactor: createLazyRedactor(),
    calendars: createLazyCalendars(input),
    endpoints: input.offline ? null : lazyEndpoints,
  };
  if (asksNobody) return { codeHost: null, issueTracker: null, model: null, answers: noAnswers, ...always };
  const { createFetch } = await import('../adapters/http/create-fetch.ts');
  const fetch = createFetch({ environment: input.environment });
  const [codeHost, issueTracker, model, answers] = await Promise.all([
    createLazyCodeHost(input, fetch),
    createLazyIssueTracker(input, fetch),
    createModelOf(input, fetch),
    createAnswers(input),
  ]);
  return { codeHost, issueTracker, model, answers, ...always };
}

/** Files are read offline too. */
function createLazyCalendars({ offline, environment }: ServiceInput): Calendars {
  let loading: Promise<Calendars> | undefined;
  const load = async (): Promise<Calendars> => {
    const [{ createCalendars }, { createFetch }] = await Promise.all([
      import('../adapters/calendar/calendars.ts'),
      import('../adapters/http/create-fetch.ts'),
    ]);
    return createCalendars({ fetch: offline ? null : createFetch({ environment }), environment });
  };
  return {
    readEvents: async (source, query) => {
      loading ??= load();
      return (await loading).readEvents(source, query);
    },
  };
}

const lazyEndpoints: Endpoints = {
  readEndpoint: async (endpoint, query) =>
    (await import('../adapters/certificates/tls-endpoint.ts')).readEndpoint(endpoint, query),
};

/** Most runs hold nothing that looks like a secret: the rules are loaded when something does. */
function createLazyRedactor(): Redactor {
  let loading: Promise<Redactor> | undefined;
  return {
    redact: async (texts) => {
      loading ??= import('../adapters/secretlint/redactor.ts').then((module) => module.createRedactor());
      return (await loading).redact(texts);
    },
  };
}

/** The client of GitHub takes long to load, and a repository may lie elsewhere. */
async function createLazyCodeHost(
  { settings, environment, credentials, warn }: ServiceInput,
  fetch: Fetch,
): Promise<CodeHost | null> {
  const token = credentials.githubToken;
  if (token === null) return null;
  const given = settings.github.apiUrl;
  const apiUrl = githubApiUrlOf(settings, environment);
  warnOfPlainHttp(warn, 'GitHub', apiUrl);
  const { locate, webHostsOf } = await import('../adapters/github/locate.ts');
  // The environment of a workflow names both addresses of its server; a config names the one.
  const webUrl = given === null ? environment['GITHUB_SERVER_URL'] : undefined;
  const webHosts = webUrl !== undefined && URL.canParse(webUrl) ? [new URL(webUrl).host] : [];
  const hosts = [...webHostsOf(apiUrl), ...webHosts];
  let loading: Promise<CodeHost> | undefined;
  const load = (): Promise<CodeHost> => {
    loading ??= import('../adapters/github/code-host.ts').then((module) =>
      module.createCodeHost({ apiUrl, token, timeoutMs: settings.github.timeoutMs, fetch, webHosts }),
    );
    return loading;
  };
  return {
    locate: (url) => locate(url, hosts),
    readPullRequests: async (repository, query) => (await load()).readPullRequests(repository, query),
    readChecks: async (repository, query) => (await load()).readChecks(repository, query),
    readDeployed: async (repository, query) => (await load()).readDeployed(repository, query),
    readEnvironmentApprovals: async (repository, query) =>
      (await load()).readEnvironmentApprovals(repository, query),
    readTeamMembers: async (team, query) => (await load()).readTeamMembers(team, query),
  };
}

/** Of the config, else of the workflow. @throws {Failure} `arguments/invalid` when the variable holds no address */
export const githubApiUrlOf = (
  { github }: Pick<Settings, 'github'>,
  environment: ServiceInput['environment'],
): string => github.apiUrl ?? githubAddress(environment['GITHUB_API_URL'] || 'https://api.github.com');

function githubAddress(address: string): string {
  const problem = addressProblem(address);
  if (problem === null) return address;
  throw new Failure({
    code: 'arguments/invalid',
    message: `The environment variable GITHUB_API_URL ${problem}.`,
    hint: 'Set it to the address of the API, like https://HOST/api/v3, or unset it for https://api.github.com.',
  });
}

/** Data Centers without TLS exist, and their owners should know. */
function warnOfPlainHttp(warn: ServiceInput['warn'], service: string, address: string): void {
  if (!isReadableOnTheWay(address)) return;
  warn(
    `What is sent to ${service} can be read on its way, the token too: ${new URL(address).host} is asked over http`,
  );
}

async function createLazyIssueTracker(
  { settings: { jira }, credentials, warn }: ServiceInput,
  fetch: Fetch,
): Promise<IssueTracker | null> {
  if (jira === null) return null;
  const auth = jiraAuthOf(jira, credentials);
  // Jira is configured and its secret is not there: said as loudly as a refused one, and as harmless to the run.
  if (auth instanceof Failure) return { readIssues: () => Promise.reject(auth) };
  warnOfPlainHttp(warn, 'Jira', jira.url);
  const { url, deployment, acceptanceFields, timeoutMs } = jira;
  let loading: Promise<IssueTracker> | undefined;
  return {
    readIssues: async (keys, query) => {
      loading ??= import('../adapters/jira/issue-tracker.ts').then((module) =>
        module.createIssueTracker({ url, deployment, auth, acceptanceFields, timeoutMs, fetch }),
      );
      return (await loading).readIssues(keys, query);
    },
  };
}

async function createModelOf(
  { settings: { model }, credentials, warn }: ServiceInput,
  fetch: Fetch,
): Promise<Model | null> {
  const { provider, baseUrl, region, project, timeoutMs } = model;
  if (provider === 'none') return null;
  if (baseUrl !== null) warnOfPlainHttp(warn, 'the model', baseUrl);
  const { createModel } = await import('../adapters/anthropic/model.ts');
  const common = { baseUrl, timeoutMs, fetch };
  if (provider === 'anthropic') return createModel({ ...common, provider, apiKey: credentials.anthropicKey });
  if (provider === 'bedrock') return createModel({ ...common, provider, region });
  return createModel({ ...common, provider, region, project });
}

const noAnswers: AnswerCache = { read: async () => null, write: async () => undefined };

async function createAnswers({
  settings: { model },
  environment,
  dryRun,
}: ServiceInput): Promise<AnswerCache> {
  const directory = model.provider === 'none' ? null : cacheFolder(model.cache, environment);
  if (directory === null) return noAnswers;
  const { createAnswerCache } = await import('../adapters/answer-cache/answer-cache.ts');
  const cache = createAnswerCache({ directory });
  return dryRun ? { ...cache, write: async () => undefined } : cache;
}

/** Below the user's cache folder, as the XDG directories say; none when nobody has a home. */
function cacheFolder(
  cache: Settings['model']['cache'],
  environment: ServiceInput['environment'],
): string | null {
  switch (cache.kind) {
    case 'off':
      return null;
    case 'folder':
      return cache.path;
    case 'default': {
      const home = environment['HOME'] || environment['USERPROFILE'];
      const base = environment['XDG_CACHE_HOME'] || (home ? join(home, '.cache') : null);
      return base === null ? null : join(base, 'lockkeeper');
    }
  }
}

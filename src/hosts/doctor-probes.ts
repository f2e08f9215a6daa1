// The probes of `doctor`, each adapter loaded when its service is configured. Effects: none by itself.
import type { Fetch } from '../adapters/http/bounded-fetch.ts';
import type { ArgocdProbe, GithubProbe, JiraProbe, ModelProbe, Probes } from '../doctor-ports.ts';
import type { CheckArea } from '../domain/doctor.ts';
import type { Settings } from '../domain/settings.ts';
import { Failure } from '../failure.ts';
import { argocdAddressOf, noArgocdToken } from './argocd-services.ts';
import type { Surroundings } from './command.ts';
import { jiraAuthOf } from './jira-auth.ts';
import { githubApiUrlOf } from './services.ts';

type ProbeInput = Pick<Surroundings, 'environment' | 'credentials'> & {
  /** null: the config has mistakes; only the machine is looked at. */
  readonly settings: Settings | null;
  readonly offline: boolean;
};

type MadeProbes = {
  readonly probes: Probes;
  /** Why a service that is configured has no probe. */
  readonly unasked: ReadonlyMap<CheckArea, Failure>;
  /** Where secrets are sent to. */
  readonly addresses: ReadonlyMap<CheckArea, string>;
};

/** Never fails: what is missing for a probe is told by its area. */
export async function createProbes(input: ProbeInput): Promise<MadeProbes> {
  const { settings, environment, offline } = input;
  const { createMachineProbe } = await import('../adapters/git/machine-probe.ts');
  const machine = createMachineProbe({ environment });
  const none = { github: null, jira: null, model: null, argocd: null };
  if (settings === null || offline)
    return { probes: { machine, ...none }, unasked: new Map(), addresses: new Map() };
  const { createFetch } = await import('../adapters/http/create-fetch.ts');
  const addresses = new Map<CheckArea, string>();
  const asking = { ...input, settings, fetch: createFetch({ environment }), addresses };
  const unasked = new Map<CheckArea, Failure>();
  const attempt = async <T>(area: CheckArea, make: () => Promise<T | null>): Promise<T | null> => {
    try {
      return await make();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unasked.set(area, error);
      return null;
    }
  };
  const [github, jira, model, argocd] = await Promise.all([
    attempt('github', () => createGithub(asking)),
    attempt('jira', () => createJira(asking)),
    attempt('model', () => createModel(asking)),
    attempt('argocd', () => createArgocd(asking)),
  ]);
  return { probes: { machine, github, jira, model, argocd }, unasked, addresses };
}

type Asking = ProbeInput & {
  readonly settings: Settings;
  readonly fetch: Fetch;
  readonly addresses: Map<CheckArea, string>;
};

async function createGithub({
  settings,
  environment,
  credentials,
  fetch,
  addresses,
}: Asking): Promise<GithubProbe | null> {
  const token = credentials.githubToken;
  if (token === null) return null;
  const apiUrl = githubApiUrlOf(settings, environment);
  addresses.set('github', apiUrl);
  const { createGithubProbe } = await import('../adapters/github/probe.ts');
  const { timeoutMs } = settings.github;
  const isJob = environment['GITHUB_ACTIONS'] === 'true';
  return createGithubProbe({ apiUrl, token, timeoutMs, fetch, isJob });
}

async function createJira({
  settings: { jira },
  credentials,
  fetch,
  addresses,
}: Asking): Promise<JiraProbe | null> {
  if (jira === null) return null;
  const auth = jiraAuthOf(jira, credentials);
  if (auth instanceof Failure) throw auth;
  addresses.set('jira', jira.url);
  const { createJiraProbe } = await import('../adapters/jira/probe.ts');
  return createJiraProbe({ ...jira, auth, fetch });
}

async function createModel({
  settings: { model },
  credentials,
  fetch,
  addresses,
}: Asking): Promise<ModelProbe | null> {
  if (model.baseUrl !== null && model.provider !== 'none') addresses.set('model', model.baseUrl);
  if (model.provider !== 'anthropic') return null;
  const { createModelProbe } = await import('../adapters/anthropic/probe.ts');
  const { baseUrl, timeoutMs } = model;
  return createModelProbe({ baseUrl, apiKey: credentials.anthropicKey, timeoutMs, fetch });
}

async function createArgocd({
  settings: { argocd },
  environment,
  credentials,
  fetch,
  addresses,
}: Asking): Promise<ArgocdProbe | null> {
  const server = argocdAddressOf({ settings: argocd, environment });
  if (server === null) return null;
  const token = credentials.argocdToken;
  if (token === null) throw noArgocdToken(server);
  addresses.set('argocd', server);
  const { createArgocdProbe } = await import('../adapters/argocd/probe.ts');
  const { timeoutMs } = argocd;
  return createArgocdProbe({ server: server.replace(/\/+$/, ''), token, timeoutMs, fetch });
}

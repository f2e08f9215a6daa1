// What the commands for Argo CD ask and keep, each adapter loaded when it is first used. Effects: none by itself.
import type { Fetch } from '../adapters/http/bounded-fetch.ts';
import type { ApplicationName, ArgocdServer, ImageRegistry, KeptDecisions } from '../argocd-ports.ts';
import type { ArgocdSettings } from '../domain/delivery-settings.ts';
import { addressProblem, isReadableOnTheWay } from '../domain/web-address.ts';
import { Failure } from '../failure.ts';
import type { GivenOptions, Surroundings } from './command.ts';
import { textOf } from './given-options.ts';

type Input = Pick<Surroundings, 'environment' | 'credentials'> & {
  readonly settings: ArgocdSettings;
  readonly offline: boolean;
  readonly warn: (text: string) => void;
};

/** null: its address is not known, or nobody is to be asked. @throws {Failure} `arguments/invalid` */
export function createArgocd(input: Input): ArgocdServer | null {
  const server = input.offline ? null : argocdAddressOf(input);
  if (server === null) return null;
  const token = input.credentials.argocdToken;
  // An address without a token is a mistake, which counts when somebody is to be asked.
  if (token === null) return refusing(noArgocdToken(server));
  if (isReadableOnTheWay(server))
    input.warn(
      `What is sent to Argo CD can be read on its way, the token too: ${new URL(server).host} is asked over http`,
    );
  let loading: Promise<ArgocdServer> | undefined;
  const load = async (): Promise<ArgocdServer> => {
    const [{ createArgocdServer }, fetch] = await Promise.all([
      import('../adapters/argocd/argocd-server.ts'),
      fetchOf(input),
    ]);
    return createArgocdServer({ server, token, timeoutMs: input.settings.timeoutMs, fetch });
  };
  const argocd = (): Promise<ArgocdServer> => {
    loading ??= load();
    return loading;
  };
  return {
    readApplication: async (application, asking) => (await argocd()).readApplication(application, asking),
    readManifests: async (application, asking) => (await argocd()).readManifests(application, asking),
    hold: async (application, asking) => (await argocd()).hold(application, asking),
    release: async (application, asking) => (await argocd()).release(application, asking),
  };
}

/** null: nobody is to be asked. */
export function createRegistry(input: Input): ImageRegistry | null {
  if (input.offline) return null;
  let loading: Promise<ImageRegistry> | undefined;
  const load = async (): Promise<ImageRegistry> => {
    const [{ createImageRegistry }, fetch] = await Promise.all([
      import('../adapters/registry/image-registry.ts'),
      fetchOf(input),
    ]);
    const { environment, settings } = input;
    return createImageRegistry({ fetch, environment, timeoutMs: settings.timeoutMs });
  };
  return {
    readLabels: async (image, asking) => {
      loading ??= load();
      return (await loading).readLabels(image, asking);
    },
  };
}

/** `directory` is absolute; null: none is kept. */
export const createKept = (directory: string | null): KeptDecisions | null =>
  directory === null
    ? null
    : {
        read: async (key) => (await openKept(directory)).read(key),
        write: async (key, decision) => (await openKept(directory)).write(key, decision),
      };

const openKept = async (directory: string): Promise<KeptDecisions> =>
  (await import('../adapters/kept-decisions/kept-decisions.ts')).createKeptDecisions({ directory });

const fetchOf = async ({ environment }: Pick<Input, 'environment'>): Promise<Fetch> =>
  (await import('../adapters/http/create-fetch.ts')).createFetch({ environment });

/** Of the config, else of the environment, where the tools of Argo CD take HOST:PORT. */
export function argocdAddressOf({
  settings,
  environment,
}: Pick<Input, 'settings' | 'environment'>): string | null {
  const said = environment['ARGOCD_SERVER']?.trim() ?? '';
  if (settings.server !== null || said === '') return settings.server;
  const address = /^[a-z]+:\/\//i.test(said) ? said : `https://${said}`;
  const problem = addressProblem(address);
  if (problem === null) return address;
  throw new Failure({
    code: 'arguments/invalid',
    message: `The environment variable ARGOCD_SERVER ${problem}.`,
    hint: 'Set it like argocd.example.com, argocd-server.argocd.svc:443 or http://argocd-server.argocd, or unset it.',
  });
}

function refusing(failure: Failure): ArgocdServer {
  const refuse = () => Promise.reject(failure);
  return { readApplication: refuse, readManifests: refuse, hold: refuse, release: refuse };
}

/** Its address is known, and its token is not. */
export const noArgocdToken = (server: string): Failure =>
  new Failure({
    code: 'argocd/not-configured',
    message: `Argo CD at ${new URL(server).host} is to be asked, and there is no token for it.`,
    hint: 'Put a token of an account or of a role of the project into ARGOCD_AUTH_TOKEN: argocd proj role create-token PROJECT ROLE.',
  });

/**
 * The application that is meant; null: nothing says.
 *
 * ARGOCD_APP_NAMESPACE is not read: it is where the application deploys to, not where it lies.
 */
export function applicationOf(
  given: GivenOptions,
  environment: Surroundings['environment'],
): ApplicationName | null {
  const text = textOf(given, 'application');
  const project = textOf(given, 'project') ?? (environment['ARGOCD_APP_PROJECT_NAME'] || null);
  // In a namespace of its own an application is called `namespace_name` there.
  const built = environment['ARGOCD_APP_NAME']?.trim().replace('_', '/') || null;
  const place = text ?? built;
  if (place === null) return null;
  const [, namespace = null, name = ''] = /^(?:([^/]+)\/)?([^/]+)$/.exec(place) ?? [];
  if ([name, ...(namespace === null ? [] : [namespace])].every(isKubernetesName))
    return { name, namespace, project };
  throw new Failure({
    code: 'arguments/invalid',
    message: `${text === null ? 'ARGOCD_APP_NAME' : '--application'} names no application: ${JSON.stringify(place.slice(0, 100))}.`,
    hint: 'Write NAME, or NAMESPACE/NAME where it does not lie in the namespace of Argo CD.',
  });
}

/** Names of Kubernetes, which end up in addresses and in commands that people copy. */
const isKubernetesName = (name: string): boolean => /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/.test(name);

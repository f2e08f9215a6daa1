// Argo CD over its API: applications, their manifests, and the window that holds one. Effects: network, waits.
import { setTimeout as waitMs } from 'node:timers/promises';
import type { ApplicationName, ArgocdServer } from '../../argocd-ports.ts';
import { Failure } from '../../failure.ts';
import type { Fetch } from '../http/bounded-fetch.ts';
import { type ArgocdApi, type ArgocdRetry, createArgocdApi } from './argocd-api.ts';
import { ArgocdError, argocdFailure } from './argocd-error.ts';
import { isExact, type JsonObject, readText, readTexts } from './json-value.ts';
import { readApplication } from './read-application.ts';
import { withoutWindow, withWindow } from './sync-windows.ts';

const retryDefaults: ArgocdRetry = { attemptsMax: 4, baseDelayMs: 500, maxDelayMs: 10_000 };
/** How often a project is read again after somebody else has written it. */
const writesMax = 5;

/** `server` is an address, with its path where Argo CD has one. */
export function createArgocdServer(input: {
  readonly server: string;
  readonly token: string;
  readonly timeoutMs: number;
  readonly fetch: Fetch;
  readonly retry?: ArgocdRetry;
}): ArgocdServer {
  const server = input.server.replace(/\/+$/, '');
  const retry = input.retry ?? retryDefaults;
  const api = createArgocdApi({ ...input, server, retry });
  const asked = { api, server, writeDelayMs: retry.baseDelayMs };
  return {
    readApplication: async (application, { signal }) => {
      const body = await api({ ...callOf(application, 'get'), signal });
      return readApplication(body, server) ?? notTheApi(application, server);
    },
    readManifests: async (application, { revisions, signal }) => {
      const call = callOf(application, 'get');
      const body = await api({
        ...{ ...call, signal, path: `${call.path}/manifests` },
        query: [...call.query, ...revisionQuery(revisions)],
      });
      return readTexts(body, 'manifests');
    },
    hold: (application, { window, signal }) =>
      changeProject({ ...asked, application, signal }, (project) =>
        withWindow(project, application.name, window),
      ).then(({ name }) => name),
    release: (application, { signal }) =>
      changeProject({ ...asked, application, signal }, (project) =>
        withoutWindow(project, application.name),
      ).then(({ name, isChanged }) => (isChanged ? name : null)),
  };
}

function callOf({ name, namespace, project }: ApplicationName, action: 'get') {
  const place = namespace === null ? name : `${namespace}/${name}`;
  return {
    path: `/api/v1/applications/${encodeURIComponent(name)}`,
    query: [
      ['appNamespace', namespace],
      ['project', project],
    ] as const,
    what: `application "${place}"`,
    permission: `applications, ${action}, ${project ?? '*'}/${place}`,
  };
}

/** Positions of sources are counted from 1. */
function revisionQuery(revisions: readonly string[]): readonly (readonly [string, string])[] {
  const [only] = revisions;
  if (revisions.length === 1 && only !== undefined) return [['revision', only]];
  return revisions.flatMap((revision, index) => [
    ['revisions', revision] as const,
    ['sourcePositions', String(index + 1)] as const,
  ]);
}

function notTheApi({ name }: ApplicationName, server: string): never {
  const { host } = new URL(server);
  const error = new ArgocdError({ kind: 'not-api', status: 200 });
  throw argocdFailure(error, { host, what: `application "${name}"`, permission: '', isOver: false });
}

type ProjectChange = {
  readonly api: ArgocdApi;
  readonly server: string;
  readonly application: ApplicationName;
  readonly signal: AbortSignal;
  readonly writeDelayMs: number;
};

/**
 * Reads the project, changes it and writes it back as it was read, with its version: what others wrote meanwhile is
 * never lost, the change is made to it anew. `change` gives null when there is nothing to change.
 */
async function changeProject(
  { api, server, application, signal, writeDelayMs }: ProjectChange,
  change: (project: JsonObject) => JsonObject | null,
): Promise<{ readonly name: string; readonly isChanged: boolean }> {
  // Also where it was named: a window in another project would hold nothing.
  const name = await projectOf(api, { application, server, signal });
  const call = { path: `/api/v1/projects/${encodeURIComponent(name)}`, what: `project "${name}"`, signal };
  for (let attempt = 1; ; attempt += 1) {
    const project = await api({ ...call, permission: `projects, get, ${name}` });
    const changed = change(project);
    if (changed === null || JSON.stringify(changed) === JSON.stringify(project))
      return { name, isChanged: changed !== null };
    const isWhole = readText(project, 'metadata', 'resourceVersion') !== null && isExact(project);
    if (!isWhole) notTheApi(application, server);
    try {
      await api({ ...call, permission: `projects, update, ${name}`, body: { project: changed } });
      return { name, isChanged: true };
    } catch (error) {
      const isConflict = error instanceof Failure && error.code === 'argocd/conflict';
      if (!isConflict || attempt >= writesMax || signal.aborted) throw error;
      await waitMs(writeDelayMs * attempt * (0.5 + Math.random() / 2), undefined, { signal }).catch(
        () => undefined,
      );
    }
  }
}

async function projectOf(
  api: ArgocdApi,
  { application, server, signal }: Pick<ProjectChange, 'application' | 'server' | 'signal'>,
): Promise<string> {
  const body = await api({ ...callOf(application, 'get'), signal });
  return readApplication(body, server)?.project ?? notTheApi(application, server);
}

// A fake of Argo CD's API that knows applications and projects, and refuses what Argo CD refuses. Effects: listens on a local port.
import { readApiDescription } from '../api-description.ts';
import { type FakeAnswer, type FakeRequest, type FakeServer, startFakeServer } from '../http-faults.ts';
import type { Json } from './argocd-content.ts';
import { toOpenApi } from './argocd-description.ts';

/** The one token that it knows. */
export const argocdToken = 'fake-argocd-token-83e1';

/** `applications`, `projects` by name, may change while it runs; `manifests` by revisions, joined by commas. */
export type ArgocdContent = {
  readonly applications: Map<string, Json>;
  readonly projects: Map<string, Json>;
  readonly manifests: Map<string, readonly string[]>;
};

/** `mistakes`: of the fake and of those who ask it; a test that leaves one has failed. */
export type ArgocdFake = FakeServer & { readonly content: ArgocdContent };

/** gRPC's codes, which the gateway adds to the status. */
const codes = { 400: 3, 401: 16, 403: 7, 404: 5, 409: 10 } as const;

const refusal = (status: keyof typeof codes, message: string): FakeAnswer => ({
  status,
  body: JSON.stringify({ error: message, code: codes[status], message }),
});

const answerWith = (value: unknown): FakeAnswer => ({ status: 200, body: JSON.stringify(value) });

/** Checks what it is asked and what it says by `argocd-swagger.json`, where there is one. */
export async function startArgocd(given: Partial<ArgocdContent> = {}): Promise<ArgocdFake> {
  const content: ArgocdContent = {
    applications: given.applications ?? new Map(),
    projects: given.projects ?? new Map(),
    manifests: given.manifests ?? new Map(),
  };
  const description = await readApiDescription('argocd-swagger.json', toOpenApi);
  const server = await startFakeServer((request) => {
    const answer =
      request.headers['authorization'] === `Bearer ${argocdToken}`
        ? answerTo(request, content)
        : refusal(401, 'no session information');
    if (answer === null) throw new Error(`unmatched: ${request.method} ${request.path}`);
    const problems = [
      ...(description?.checkRequest(request, request.path) ?? []),
      ...(description?.checkAnswer(request, request.path, answer) ?? []),
    ];
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return answer;
  });
  return { ...server, content };
}

function answerTo(request: FakeRequest, content: ArgocdContent): FakeAnswer | null {
  const [, kind, name, call] =
    /^\/api\/v1\/(applications|projects)\/([^/]+)(?:\/(manifests))?$/.exec(request.path) ?? [];
  if (kind === undefined || name === undefined) return null;
  if (kind === 'applications' && request.method === 'GET') {
    const application = content.applications.get(decodeURIComponent(name));
    // To those who may not know what there is, an application that is not there is forbidden.
    if (application === undefined || !isAsked(application, request)) return refusal(403, 'permission denied');
    return call === undefined ? answerWith(application) : manifestsOf(request, content);
  }
  const project = content.projects.get(decodeURIComponent(name));
  if (project === undefined) return refusal(404, `appprojects.argoproj.io "${name}" not found`);
  if (request.method === 'GET') return answerWith(project);
  return request.method === 'PUT' ? writeProject(request, project, content) : null;
}

const memberOf = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Json | undefined)?.[key], value);

function isAsked(application: Json, { query }: FakeRequest): boolean {
  const namespace = query.get('appNamespace') ?? 'argocd';
  const project = query.get('project') ?? memberOf(application, 'spec', 'project');
  return (
    memberOf(application, 'metadata', 'namespace') === namespace &&
    memberOf(application, 'spec', 'project') === project
  );
}

function manifestsOf({ query }: FakeRequest, { manifests }: ArgocdContent): FakeAnswer {
  const revisions = query.get('revision') ?? query.getAll('revisions').join(',');
  const found = manifests.get(revisions);
  if (found === undefined) return refusal(400, `unable to resolve '${revisions}' to a commit SHA`);
  return answerWith({ manifests: found, revision: revisions, sourceType: 'Kustomize' });
}

/** As server/project of Argo CD checks it: the version, and that no two windows are the same. */
function writeProject({ body }: FakeRequest, stored: Json, content: ArgocdContent): FakeAnswer {
  const project = memberOf(JSON.parse(body), 'project') as Json;
  const name = String(memberOf(stored, 'metadata', 'name'));
  const version = memberOf(stored, 'metadata', 'resourceVersion');
  const windows = (memberOf(project, 'spec', 'syncWindows') ?? []) as readonly Json[];
  const keys = windows.map((window) => `${window['kind']}${window['schedule']}${window['duration']}`);
  if (new Set(keys).size < keys.length)
    return {
      status: 409,
      body: JSON.stringify({
        error: 'window already exists',
        code: 6,
        message: 'window already exists, update or edit',
      }),
    };
  if (memberOf(project, 'metadata', 'resourceVersion') !== version)
    return refusal(
      409,
      `Operation cannot be fulfilled on appprojects.argoproj.io "${name}": the object has been modified`,
    );
  const metadata = { ...(project['metadata'] as Json), resourceVersion: String(Number(version) + 1) };
  const written = { ...project, metadata };
  content.projects.set(name, written);
  return answerWith(written);
}

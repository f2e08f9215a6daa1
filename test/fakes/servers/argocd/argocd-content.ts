// Applications and projects as Argo CD's API gives them. Pure.

export type Json = { readonly [key: string]: unknown };

/** What an application is made of; a test says what matters to it. */
export type ApplicationInput = {
  readonly name?: string;
  readonly namespace?: string;
  readonly project?: string;
  readonly source?: Json;
  readonly sources?: readonly Json[];
  readonly syncPolicy?: Json;
  /** Revisions of earlier syncs, oldest first; a list for several sources. */
  readonly history?: readonly (string | readonly string[])[];
  /** What was compared last: the newest commit. */
  readonly compared?: string | readonly string[];
  /** The sync whose hooks run now. */
  readonly syncing?: {
    readonly revision: string | readonly string[];
    readonly automated?: boolean;
    readonly phase?: string;
    readonly resources?: readonly Json[];
    readonly results?: readonly Json[];
  };
  readonly images?: readonly string[];
};

const revisionOf = (revision: string | readonly string[]): Json =>
  typeof revision === 'string' ? { revision } : { revisions: revision };

export const configSource: Json = {
  repoURL: 'https://git.example.com/shop/config.git',
  path: 'payments/overlays/production',
  targetRevision: 'main',
};

/** A whole answer to GET /api/v1/applications/{name}. */
export function argocdApplication(input: ApplicationInput): Json {
  const { name = 'payments', namespace = 'argocd', project = 'shop', history = [], images = [] } = input;
  const source = input.sources === undefined ? { source: input.source ?? configSource } : {};
  const sources = input.sources === undefined ? source : { sources: input.sources };
  const { compared, syncing } = input;
  return {
    metadata: {
      name,
      namespace,
      uid: '7c1f0c6e-6b0b-4f0c-9a55-0e7b3f6f4d11',
      resourceVersion: '81234',
      generation: 42,
      creationTimestamp: '2026-01-05T02:10:11Z',
    },
    spec: {
      ...sources,
      destination: { server: 'https://kubernetes.default.svc', namespace: name },
      project,
      ...(input.syncPolicy !== undefined && { syncPolicy: input.syncPolicy }),
    },
    status: {
      sync: {
        status: 'OutOfSync',
        comparedTo: { destination: { server: 'https://kubernetes.default.svc' }, ...sources },
        ...(compared !== undefined && revisionOf(compared)),
      },
      health: { status: 'Healthy' },
      history: history.map((revision, index) => ({
        ...revisionOf(revision),
        deployedAt: `2026-03-${String(index + 1).padStart(2, '0')}T01:00:00Z`,
        deployStartedAt: `2026-03-${String(index + 1).padStart(2, '0')}T00:59:00Z`,
        id: index,
        ...sources,
        initiatedBy: { username: 'ada' },
      })),
      ...(syncing !== undefined && { operationState: operationState(syncing, sources) }),
      summary: { images },
      sourceType: 'Kustomize',
      reconciledAt: '2026-03-20T01:00:00Z',
    },
  };
}

function operationState(syncing: NonNullable<ApplicationInput['syncing']>, sources: Json): Json {
  const { revision, automated = false, phase = 'Running', resources, results } = syncing;
  return {
    operation: {
      sync: { ...revisionOf(revision), prune: true, ...(resources !== undefined && { resources }) },
      initiatedBy: automated ? { automated } : { username: 'ada' },
      retry: { limit: 5 },
    },
    phase,
    message: 'waiting for completion of hook batch/Job/lockkeeper-gate',
    startedAt: '2026-03-20T01:00:02Z',
    syncResult: { ...revisionOf(revision), ...sources, ...(results !== undefined && { resources: results }) },
  };
}

/** A whole answer to GET /api/v1/projects/{name}, with more than Lockkeeper knows of. */
export function argocdProject(input: {
  readonly name?: string;
  readonly syncWindows?: readonly Json[];
}): Json {
  return {
    metadata: {
      name: input.name ?? 'shop',
      namespace: 'argocd',
      resourceVersion: '900',
      annotations: { 'example.com/owner': '결제팀' },
    },
    spec: {
      sourceRepos: ['*'],
      destinations: [{ server: '*', namespace: '*' }],
      roles: [
        {
          name: 'gate',
          policies: ['p, proj:shop:gate, applications, get, shop/*, allow'],
          jwtTokens: [{ iat: 1767225600, id: 'a' }],
        },
      ],
      orphanedResources: { warn: false },
      ...(input.syncWindows !== undefined && { syncWindows: input.syncWindows }),
    },
    status: { jwtTokensByRole: { gate: { items: [{ iat: 1767225600, id: 'a' }] } } },
  };
}

// Finds what a sync of Argo CD replaces and what it brings: from its API, or from what was given. Effects: through ports.
import type { ApplicationName, ArgocdServer } from '../../argocd-ports.ts';
import type { ApplicationSource, ArgocdApplication, SourceOverrides } from '../../domain/argocd.ts';
import { Failure } from '../../failure.ts';

/** What a hook knows of its sync. */
export type SyncRequest = {
  /** null: not known. */
  readonly application: ApplicationName | null;
  /** Commits of the config repository; null: Argo CD says. */
  readonly live: string | null;
  readonly target: string | null;
  /** The commit that Argo CD has put into the environment; counts where nothing was given. */
  readonly builtRevision: string | null;
  /** false: the config repository is where Argo CD has it from. */
  readonly isRepositoryGiven: boolean;
};

/**
 * The application with the revisions of its sources. What was given overrules what Argo CD says, and Argo CD is asked
 * only for what was not given.
 *
 * @throws {Failure} `argocd/…`, `arguments/invalid`
 */
export async function readSync(
  request: SyncRequest,
  { argocd, signal }: { readonly argocd: ArgocdServer | null; readonly signal: AbortSignal },
): Promise<ArgocdApplication> {
  const { live, target, builtRevision, application: name, isRepositoryGiven } = request;
  const isKnown = live !== null && (target ?? builtRevision) !== null;
  if (isKnown && (isRepositoryGiven || argocd === null || name === null)) return givenApplication(request);
  if (argocd === null) throw nobodyKnows(request);
  if (name === null) throw unnamed();
  const application = withGiven(await argocd.readApplication(name, { signal }), request);
  const unknown = application.sources.find((source) => source.target === null);
  // The newest commit in its place may not be the one that is about to run.
  if (unknown !== undefined) throw noTarget(application, unknown);
  return application;
}

const noOverrides: SourceOverrides = { images: [], parameters: [], valueFiles: [], values: null };

function givenApplication({ application, live, target, builtRevision }: SyncRequest): ArgocdApplication {
  return {
    name: application?.name ?? 'application',
    namespace: application?.namespace ?? null,
    project: application?.project ?? 'default',
    sources: [
      {
        ...{ repository: '', path: null, chart: null, ref: null, live, target: target ?? builtRevision },
        ...{ liveOverrides: noOverrides, targetOverrides: noOverrides },
      },
    ],
    lastSync: null,
    images: [],
    url: '',
    isSyncing: false,
    isAutomated: false,
    startedBy: null,
    isSelfHealing: false,
    isSelective: false,
    hasStoppedBefore: false,
  };
}

function withGiven(application: ArgocdApplication, request: SyncRequest): ArgocdApplication {
  const { live } = request;
  const inGit = application.sources.filter(({ chart }) => chart === null);
  // Argo CD says one revision where an application has several.
  const target = request.target ?? (inGit.length === 1 ? request.builtRevision : null);
  if (live === null && target === null) return application;
  if (inGit.length !== 1) throw severalSources(application, inGit.length);
  const isGiven = (source: ApplicationSource) => source.chart === null;
  return {
    ...application,
    sources: application.sources.map((source) =>
      isGiven(source) ? { ...source, live: live ?? source.live, target: target ?? source.target } : source,
    ),
  };
}

function nobodyKnows({ live, target, builtRevision }: SyncRequest): Failure {
  const missing = [
    ...(live === null ? ['what runs now (--live)'] : []),
    ...((target ?? builtRevision) === null ? ['what is about to run (--target)'] : []),
  ];
  return new Failure({
    code: 'argocd/not-configured',
    message: `Nothing says ${missing.join(' and ')}, and Argo CD is not asked: its address is not known, or --offline is given.`,
    hint: 'Set ARGOCD_SERVER (or argocd.server, --argocd-server) and ARGOCD_AUTH_TOKEN, or give the commits of the config repository with --live and --target.',
  });
}

const unnamed = (): Failure =>
  new Failure({
    code: 'argocd/not-configured',
    message: 'Argo CD is to be asked, and nothing says for which application.',
    hint: 'Name it with --application NAME (NAMESPACE/NAME where it does not lie in the namespace of Argo CD), or set ARGOCD_APP_NAME.',
  });

const noTarget = ({ name }: ArgocdApplication, { repository, chart }: ApplicationSource): Failure =>
  new Failure({
    code: 'argocd/not-configured',
    message: `Argo CD does not say which revision of ${chart ?? repository} is about to run in ${name}: its sync has not come so far, or it knows another number of sources.`,
    hint: 'Refresh the application (argocd app get NAME --refresh) and sync it again, or give the commit of its only repository with --target.',
  });

const severalSources = ({ name }: ArgocdApplication, count: number): Failure =>
  new Failure({
    code: 'arguments/invalid',
    message: `--live and --target name commits of one repository, and the application ${name} has ${count} sources in git.`,
    hint: 'Leave both out: Argo CD says the revisions of each source.',
  });

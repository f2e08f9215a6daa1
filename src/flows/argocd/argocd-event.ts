// Records how a sync ended, for the modules that its gate judged. Effects: through the ports it is given.
import { readRecords } from '../../core/ledger/read-record.ts';
import type { ArgocdApplication } from '../../domain/argocd.ts';
import type { LedgerRecord } from '../../domain/generated/record.ts';
import type { RecordDraft } from '../../domain/publication.ts';
import type { ModuleSettings, Settings } from '../../domain/settings.ts';
import { Failure } from '../../failure.ts';
import { type EventRequest, type EventResult, event } from '../event.ts';
import { openModule } from '../open-module.ts';
import type { ArgocdWorld } from './argocd-gate.ts';
import { followImages } from './follow-images.ts';
import { readSync, type SyncRequest } from './read-sync.ts';
import { syncPlace } from './sync-place.ts';

export type ArgocdEventRequest = {
  readonly event: Omit<EventRequest, 'module' | 'resolved' | 'head'>;
  readonly sync: SyncRequest;
};

/** `why` is one sentence. */
export type ArgocdEventResult =
  | ({ readonly kind: 'recorded' } & EventResult)
  | { readonly kind: 'nothing'; readonly why: string };

type EventWorld = Omit<ArgocdWorld, 'keptDecisions'> & Pick<Parameters<typeof event>[2], 'learn'>;

/**
 * While hooks run, the history of the application ends with the sync before this one: what is followed is what the gate
 * followed.
 *
 * A sync that its gate refused fails too, and Argo CD runs the hooks of a failed sync: nothing was deployed then, and
 * nothing is recorded. Neither is what the ledger says already, because a hook was tried again.
 *
 * @throws {Failure} as `event`, `readSync` and `followImages`
 */
export async function argocdEvent(
  request: ArgocdEventRequest,
  settings: Settings,
  world: EventWorld,
): Promise<ArgocdEventResult> {
  const signal = world.deadline.within(settings.deadlineMs);
  const application = await readSync(request.sync, { argocd: world.argocd, signal });
  const { repository: folder, environment, kind } = request.event;
  const repository = request.sync.isRepositoryGiven || world.argocd === null ? folder : null;
  const followed = await followImages({ application, repository, settings, signal }, world).catch((error) => {
    // What stopped the gate stops this too: it told already, and nothing went further than that.
    if (kind === 'deploy-failed' && application.hasStoppedBefore && error instanceof Failure) return null;
    throw error;
  });
  if (followed === null) return nothingDeployed(application);
  const resolved = await Promise.all(followed.modules.map((module) => resolve(module, folder, world)));
  const workspace = settings.workspace ?? application.name;
  const last = await readLast({ workspace, environment, resolved }, world);
  if (last?.kind === kind) return alreadyRecorded(last);
  if (kind === 'deploy-failed' && !hasBegun(application, last, settings)) return nothingDeployed(application);
  const result = await event(
    {
      ...{ ...request.event, workspace, head: 'HEAD', module: null, resolved },
      actor: request.event.actor ?? application.startedBy,
      place: syncPlace(request.event.place, application),
    },
    { ...settings, modules: followed.modules },
    world,
  );
  return { kind: 'recorded', ...result };
}

/**
 * Of a sync that failed. One that was stopped by a hook before it has begun only where our gate had let it go: then
 * another hook failed, a migration perhaps, and that is a failed deploy.
 */
function hasBegun(
  application: ArgocdApplication,
  last: LedgerRecord | null,
  { failOn }: Pick<Settings, 'failOn'>,
): boolean {
  const decision = last?.gate?.decision;
  const wasRefused = decision === 'block' || (decision === 'warn' && failOn === 'warn');
  if (!application.isSyncing) return !wasRefused;
  return !application.hasStoppedBefore || (decision !== undefined && !wasRefused);
}

/** What was followed is at a commit already. */
async function resolve(
  module: ModuleSettings,
  folder: string,
  world: EventWorld,
): Promise<RecordDraft['modules'][number]> {
  const head = module.head ?? 'HEAD';
  const repository = await openModule(module, folder, world);
  return { name: module.name, headSha: await world.sourceControl.resolveCommit(repository, head) };
}

/** The newest record of the workspace there, when it is of these commits. */
async function readLast(
  {
    workspace,
    environment,
    resolved,
  }: Pick<RecordDraft, 'workspace' | 'environment'> & { readonly resolved: RecordDraft['modules'] },
  { ledger }: EventWorld,
): Promise<LedgerRecord | null> {
  const lines = (await ledger?.readLines()) ?? [];
  const last = readRecords(lines).findLast(
    (record) =>
      record.kind !== 'planned' && record.workspace === workspace && record.environment === environment,
  );
  return last !== undefined && headsOf(last.modules) === headsOf(resolved) ? last : null;
}

const headsOf = (modules: RecordDraft['modules']): string =>
  modules
    .map(({ name, headSha }) => `${name} ${headSha}`)
    .sort()
    .join('\n');

const nothingDeployed = ({ name }: ArgocdApplication): ArgocdEventResult => ({
  kind: 'nothing',
  why: `the sync of ${name} was stopped before it began, so that nothing was deployed and no deploy has failed`,
});

const alreadyRecorded = ({ kind, at }: LedgerRecord): ArgocdEventResult => ({
  kind: 'nothing',
  why: `${kind} of these commits is in the ledger already, at ${at}`,
});

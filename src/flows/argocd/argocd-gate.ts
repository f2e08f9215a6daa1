// The gate of a sync: what it brings, judged, and kept for its retries. Effects: through the ports it is given.
import type { ArgocdServer, ImageRegistry, KeptDecision, KeptDecisions } from '../../argocd-ports.ts';
import { isPinned } from '../../core/argocd/is-pinned.ts';
import { keptUntil } from '../../core/argocd/kept-until.ts';
import { syncKey } from '../../core/argocd/sync-key.ts';
import { readRecords } from '../../core/ledger/read-record.ts';
import { parseWindow } from '../../core/review/parse-window.ts';
import { isoTime } from '../../core/time/iso-time.ts';
import type { ArgocdApplication } from '../../domain/argocd.ts';
import type { LocalPublication } from '../../domain/publication.ts';
import type { Settings } from '../../domain/settings.ts';
import { Failure } from '../../failure.ts';
import type { World } from '../../ports.ts';
import { type GateRequest, type GateResult, gate } from '../gate.ts';
import { type FollowedRelease, followImages } from './follow-images.ts';
import { readSync, type SyncRequest } from './read-sync.ts';
import { syncPlace } from './sync-place.ts';

/** A gate request without base and head, which the sync says. */
export type ArgocdGateRequest = {
  readonly gate: GateRequest;
  readonly sync: SyncRequest;
  /** What else a decision depends on: the version of the program, which services can be asked. */
  readonly circumstances: unknown;
};

export type ArgocdWorld = World & {
  /** null: not configured, or offline. */
  readonly argocd: ArgocdServer | null;
  /** null: offline. */
  readonly registry: ImageRegistry | null;
  /** null: decisions are not kept. */
  readonly keptDecisions: KeptDecisions | null;
};

/** What the run prints and ends with. */
export type Told = { readonly exitCode: number; readonly text: string };

export type ArgocdGateResult = { readonly application: ArgocdApplication } & (
  | {
      readonly kind: 'made';
      readonly followed: FollowedRelease;
      readonly result: GateResult;
      readonly told: Told;
    }
  | { readonly kind: 'kept'; readonly kept: KeptDecision }
);

/**
 * A retry with the same commits, standard and request gets the decision that was made: its files are written again, and
 * nobody is asked, nothing is recorded or shown to others once more.
 *
 * @throws {Failure} as `gate`, `readSync` and `followImages`; `arguments/invalid` when the window is not now
 */
export async function argocdGate(
  request: ArgocdGateRequest,
  settings: Settings,
  world: ArgocdWorld,
  tell: (result: GateResult) => Told,
): Promise<ArgocdGateResult> {
  const now = world.clock.now();
  const window = request.gate.window ?? settings.window ?? 'now';
  checkIsOpen(window, { now, timeZone: settings.timeZone });
  const signal = world.deadline.within(settings.deadlineMs);
  const application = await readSync(request.sync, { argocd: world.argocd, signal });
  const kept = request.gate.dryRun || !isPinned(application.sources) ? null : world.keptDecisions;
  const { gate: asking, sync, circumstances } = request;
  const asked = { settings, request: asking, sync, circumstances };
  const workspace = settings.workspace ?? application.name;
  const deployed = await readDeployed({ workspace, environment: request.gate.environment }, world);
  const key = syncKey({ application, asked, deployed }, world.hash.sha256);
  const earlier = (await kept?.read(key)) ?? null;
  if (earlier !== null && earlier.madeAt <= now && now < earlier.until) {
    await repeat(earlier, world);
    return { kind: 'kept', application, kept: earlier };
  }
  tellOf(application, world);
  const repository = request.sync.isRepositoryGiven || world.argocd === null ? request.gate.repository : null;
  const followed = await followImages({ application, repository, settings, signal }, world);
  for (const problem of followed.problems) world.progress.warn(problem);
  const result = await gateOf(
    {
      ...{ ...request.gate, window, actor: request.gate.actor ?? application.startedBy },
      place: syncPlace(request.gate.place, application),
    },
    { ...settings, modules: followed.modules, workspace },
    { world, application },
  );
  const told = tell(result);
  const until = keptUntil({
    decision: result.decision,
    window: result.note.window,
    isRefused: told.exitCode !== 0,
    now,
    keepMs: settings.argocd.keepMs,
  });
  if (until !== null) await kept?.write(key, { ...told, madeAt: now, until, files: filesOf(result) });
  return { kind: 'made', application, followed, result, told };
}

/** The newest record there of a deploy or rollback that succeeded. */
async function readDeployed(
  { workspace, environment }: { readonly workspace: string; readonly environment: string },
  { ledger }: ArgocdWorld,
): Promise<string | null> {
  const newest = readRecords((await ledger?.readLines()) ?? []).findLast(
    (record) =>
      (record.kind === 'deploy-succeeded' || record.kind === 'rollback-succeeded') &&
      record.workspace === workspace &&
      record.environment === environment,
  );
  return newest?.hash ?? null;
}

/** The sync runs now, whenever it was meant to: a pass for another hour would let it through. */
function checkIsOpen(
  window: string,
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): void {
  const parsed = parseWindow(window, { now: now as Parameters<typeof parseWindow>[1]['now'], timeZone });
  // One that cannot be read is told by the gate.
  if (!parsed.ok || (parsed.start <= now && now < parsed.end)) return;
  throw new Failure({
    code: 'arguments/invalid',
    message: `The window ${JSON.stringify(window)} is not open now, and the sync runs now.`,
    hint: 'Sync again within the window, or judge this moment with --window now. To keep Argo CD from trying before: lockkeeper argocd hold --until TIME.',
  });
}

async function repeat(kept: KeptDecision, { publisher, progress }: ArgocdWorld): Promise<void> {
  progress.step(
    `This sync was decided at ${isoTime(kept.madeAt)}; that holds until ${isoTime(kept.until)}, and nobody is asked again`,
  );
  const files = Object.entries(kept.files).map(
    ([path, text]): LocalPublication => ({ kind: 'file', path, text }),
  );
  await publisher.publish(files);
}

const filesOf = ({ publications }: GateResult): KeptDecision['files'] =>
  Object.fromEntries(
    publications.flatMap((publication) =>
      publication.kind === 'file' ? [[publication.path, publication.text]] : [],
    ),
  );

function tellOf({ name, sources, isSelective }: ArgocdApplication, { progress }: ArgocdWorld): void {
  const ranges = sources.map(({ live, target }) => `${short(live)}..${short(target)}`).join(', ');
  progress.step(`${name}: ${ranges} of its ${sources.length === 1 ? 'source' : 'sources'}`);
  if (isSelective)
    progress.warn(
      `${name}: the running sync is of some resources alone. Argo CD runs no hooks for such a sync and keeps no history of it: what runs may differ from what is compared with.`,
    );
}

const short = (revision: string | null): string =>
  revision === null ? '(none)' : revision.replace(/^([0-9a-f]{8})[0-9a-f]{32,56}$/, '$1');

async function gateOf(
  request: GateRequest,
  settings: Settings,
  { world, application }: { readonly world: ArgocdWorld; readonly application: ArgocdApplication },
): Promise<GateResult> {
  try {
    return await gate(request, settings, world);
  } catch (error) {
    const isFirst = application.sources.every(({ live }) => live === null);
    if (!isFirst || !(error instanceof Failure) || error.code !== 'git/no-base') throw error;
    throw firstSync(application, error);
  }
}

const firstSync = ({ name }: ArgocdApplication, cause: Failure): Failure =>
  new Failure({
    code: 'git/no-base',
    message: `Argo CD knows no successful sync of ${name}, and neither ledger nor tags say what runs: there is nothing to compare the first sync with.`,
    hint: 'For this one sync, say it with --live COMMIT (LOCKKEEPER_LIVE in the manifest of the hook), for example the first commit of the config repository: git rev-list --max-parents=0 HEAD. From the second sync on, Argo CD knows it.',
    cause,
  });

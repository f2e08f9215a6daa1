// Records what the pipeline did, so that the next run knows what is deployed. Effects: through the ports it is given.

import { tellsFailure } from '../core/incidents/learn/failed-releases.ts';
import { findGated } from '../core/ledger/deployed.ts';
import { isoTime } from '../core/time/iso-time.ts';
import type { LedgerRecord } from '../domain/generated/record.ts';
import type { LocalPublication, Publication, RecordDraft } from '../domain/publication.ts';
import type { PublishingPlace } from '../domain/publishing-place.ts';
import type { RemoteOutcome } from '../domain/remote-publication.ts';
import type { ModuleSettings, Settings } from '../domain/settings.ts';
import { type EpochMs, epochMs } from '../domain/units.ts';
import { Failure } from '../failure.ts';
import type { World } from '../ports.ts';
import { headOf, openModule } from './open-module.ts';
import { isEventShown, type ShowEventWorld, showEvent } from './show-event.ts';

export type EventRequest = {
  readonly kind: Exclude<LedgerRecord['kind'], 'gate'>;
  readonly environment: string;
  /** Folder of the repository of every module that names none. */
  readonly repository: string;
  readonly head: string;
  /** Name of the one module that it is about; null: all. */
  readonly module: string | null;
  /** null: the config's, else the name of the first module. */
  readonly workspace: string | null;
  readonly actor: string | null;
  readonly dryRun: boolean;
  /** Modules whose commits are known; absent: those of the config, at `head`. */
  readonly resolved?: RecordDraft['modules'];
  /** Where others look; absent: nothing is known of it. */
  readonly place?: PublishingPlace;
};

export type EventResult = {
  readonly record: RecordDraft;
  readonly publications: readonly Publication[];
  /** What became of what others are shown. */
  readonly published: readonly RemoteOutcome[];
};

type EventWorld = Pick<World, 'sourceControl' | 'ledger' | 'clock' | 'publisher'> &
  ShowEventWorld & {
    /** Makes a draft of an incident of what was recorded; absent: there is no library. */
    readonly learn?: (record: RecordDraft) => Promise<void>;
  };

/**
 * Records the event with the commit that `head` names in the repository of each module; of a module with a head of its
 * own, or a clone, with the commit that the last gate judged: what it names now may be newer.
 *
 * @throws {Failure} `arguments/invalid` without a ledger or for an unknown module; `git/…`, `ledger/…`
 */
export async function event(
  request: EventRequest,
  settings: Settings,
  world: EventWorld,
): Promise<EventResult> {
  if (world.ledger === null) throw noLedger();
  const modules =
    request.resolved ??
    (await Promise.all(
      chooseModules(request, settings).map((module) => resolveModule(module, { request, settings, world })),
    ));
  const now = world.clock.now();
  const record: RecordDraft = {
    schemaVersion: 1,
    at: isoTime(now),
    kind: request.kind,
    workspace: request.workspace ?? settings.workspace ?? modules[0]?.name ?? 'workspace',
    environment: request.environment,
    modules,
    ...(request.kind === 'deploy-succeeded' && { watch: watchFrom(now, settings) }),
    ...(request.actor !== null && { actor: request.actor }),
  };
  const local: readonly LocalPublication[] = [{ kind: 'record', record }];
  const before = isEventShown(settings) ? await world.ledger.readLines() : [];
  if (!request.dryRun) {
    await world.publisher.publish(local);
    if (tellsFailure(record.kind)) await learnOf(record, world);
  }
  const shown = await showEvent(record, before, { request, settings, world });
  return { record, publications: [...local, ...shown.publications], published: shown.outcomes };
}

/** As long as notes say where neither config nor template says otherwise. */
const watchHoursDefault = 24;

/** Whoever watches deploys finds in the ledger which, and until when. */
function watchFrom(now: EpochMs, { monitoring }: Settings): NonNullable<RecordDraft['watch']> {
  const hours = monitoring.hours ?? watchHoursDefault;
  return { from: isoTime(now), until: isoTime(epochMs(now + hours * 3_600_000)) };
}

/** The event is recorded by now: a library that cannot be written does not undo it. */
async function learnOf(record: RecordDraft, { learn, progress }: EventWorld): Promise<void> {
  try {
    await learn?.(record);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    progress.warn(
      `The event is recorded, and no draft of an incident was made of it: ${error.message} ${error.hint} \`lockkeeper incidents learn\` makes up for it.`,
    );
  }
}

/** null stands for the one module of a workspace that lists none. */
function chooseModules({ module }: EventRequest, settings: Settings): readonly (ModuleSettings | null)[] {
  if (module === null) return settings.modules.length === 0 ? [null] : settings.modules;
  const named = settings.modules.filter(({ name }) => name === module);
  if (named.length === 0)
    throw unknownModule(
      module,
      settings.modules.map(({ name }) => name),
    );
  return named;
}

type EventInput = {
  readonly request: EventRequest;
  readonly settings: Settings;
  readonly world: EventWorld;
};

async function resolveModule(
  module: ModuleSettings | null,
  input: EventInput,
): Promise<RecordDraft['modules'][number]> {
  const { request, world } = input;
  const gated = module === null ? null : await readGated(module, input);
  if (module !== null && gated !== null) return gated;
  const repository = await openModule(module, request.repository, world);
  const head = module?.clone == null ? headOf(module, request.head) : request.head;
  const headSha = await world.sourceControl.resolveCommit(repository, head);
  return { name: module?.name ?? repository.name, headSha, ...(isName(head) && { head }) };
}

/**
 * What the last gate judged of a module whose head is not the one given to the command; null: that one counts.
 *
 * @throws {Failure} `arguments/invalid` when nothing says which commit of a clone it was
 */
async function readGated(
  module: ModuleSettings,
  { request, settings, world }: EventInput,
): Promise<RecordDraft['modules'][number] | null> {
  const isNamed = request.module === module.name && request.head !== 'HEAD';
  if (isNamed || (module.clone === null && module.head === null)) return null;
  const { environment } = request;
  const workspace = request.workspace ?? settings.workspace;
  const lines = (await world.ledger?.readLines()) ?? [];
  const gated = findGated(lines, { environment, workspace, module: module.name });
  if (gated !== null) {
    const { sha, label } = gated;
    return { name: module.name, headSha: sha, ...(isName(label) && { head: label }) };
  }
  if (module.clone === null) return null;
  throw new Failure({
    code: 'arguments/invalid',
    message: `No gate of ${environment} is in the ledger that judged ${module.name}, which is cloned: nothing says which of its commits it was.`,
    hint: `Say it with --module ${module.name} --head COMMIT, or run the gate with the same ledger first.`,
  });
}

/** HEAD and commits are no names that somebody would know a release by later. */
const isName = (ref: string): boolean => !/^(?:HEAD|@|[0-9a-f]{7,64}$)/.test(ref);

function noLedger(): Failure {
  return new Failure({
    code: 'arguments/invalid',
    message: 'There is no ledger to record the event in.',
    hint: 'Give its folder with --ledger DIR, or as `ledger: file:DIR` in the config.',
  });
}

function unknownModule(module: string, names: readonly string[]): Failure {
  return new Failure({
    code: 'arguments/invalid',
    message: `There is no module "${module}" in the config.`,
    hint: names.length === 0 ? 'The config lists no modules.' : `Its modules are: ${names.join(', ')}.`,
  });
}

// Options and config → the request and the world of a gate or note run. Effects: reads the config file.
import { resolve } from 'node:path';
import { parseMoment } from '../core/review/moment.ts';
import type { Settings } from '../domain/settings.ts';
import type { EpochMs } from '../domain/units.ts';
import { Failure } from '../failure.ts';
import type { GateRequest } from '../flows/gate.ts';
import type { World } from '../ports.ts';
import { checkRequired } from './check-required.ts';
import type { GivenOptions, Surroundings } from './command.ts';
import { refuseForeignConfig } from './foreign-config.ts';
import { isOn, listOf, textOf } from './given-options.ts';
import { loadSettings, repositoryOf } from './load-settings.ts';
import { outDefault } from './options.ts';
import { ownRunOf } from './own-run.ts';
import { detectPipeline } from './pipeline.ts';
import { publishingPlaceOf } from './publishing-place.ts';
import { checkModelNames, resolveModel } from './resolve-model.ts';
import { createWorld } from './wire.ts';

export type PreparedRun = {
  readonly request: GateRequest;
  readonly settings: Settings;
  readonly world: World;
  /** The folder that the files go to, as it was given. */
  readonly shownFolder: string;
};

/** @throws {Failure} `arguments/invalid`, `config/…` */
export async function prepareRun(
  given: GivenOptions,
  surroundings: Surroundings,
  {
    asksServices = true,
    asksModel = true,
    requiresServices = asksServices === true,
  }: {
    /** A function: only where the settings ask for it. */
    readonly asksServices?: boolean | ((settings: Settings) => boolean);
    readonly asksModel?: boolean;
    /** false: what the config requires of a gate run need not be there. */
    readonly requiresServices?: boolean;
  } = {},
): Promise<PreparedRun> {
  const emergency = emergencyOf(given);
  const place = publishingPlaceOf(given, surroundings);
  await refuseForeignConfig(given, surroundings);
  const config = await loadSettings(given, surroundings);
  const { settings: loaded, file } = config;
  const mayAsk = typeof asksServices === 'boolean' ? asksServices : asksServices(loaded);
  const offline = !mayAsk || isOn(given, 'offline');
  if (!offline && asksModel) checkModelNames(config);
  const settings: Settings = {
    ...loaded,
    model: asksModel
      ? resolveModel(loaded.model, surroundings.environment)
      : { ...loaded.model, provider: 'none', required: false },
  };
  surroundings.progress.step(file === null ? 'No config file: defaults hold' : `Config: ${file}`);
  const shownFolder = textOf(given, 'out') ?? outDefault;
  const world = await createWorld({
    at: momentOf(given, settings.timeZone),
    ledger: settings.ledger,
    outDirectory: resolve(surroundings.workingDirectory, shownFolder),
    progress: surroundings.progress,
    actions: surroundings.actions,
    services: {
      settings,
      environment: surroundings.environment,
      credentials: surroundings.credentials,
      offline,
      dryRun: isOn(given, 'dry-run'),
      warn: surroundings.progress.warn,
    },
    deadlineMs: settings.deadlineMs,
  });
  if (requiresServices) checkRequired(settings, world);
  const request: GateRequest = {
    repository: repositoryOf(given, surroundings),
    base: textOf(given, 'base') ?? 'auto',
    head: textOf(given, 'head') ?? 'HEAD',
    pipeline: pipelineCommitsOf(given, surroundings),
    environment: settings.environment,
    operators: listOf(given, 'operators'),
    window: textOf(given, 'window'),
    emergency,
    approvedBy: listOf(given, 'approved-by') ?? [],
    run: ownRunOf(surroundings.environment),
    dryRun: isOn(given, 'dry-run'),
    host: surroundings.host,
    actor: surroundings.actor,
    place,
  };
  return { request, settings, world, shownFolder };
}

/** What the builds of a pipeline say of base. Every repository has a branch of that name, only its own that commit. */
function pipelineCommitsOf(given: GivenOptions, { environment }: Surroundings): GateRequest['pipeline'] {
  const { previousCommit, targetBranch } = detectPipeline(environment);
  return { previousCommit, targetBranch: given.has('base') || given.has('repo') ? null : targetBranch };
}

/** The time to judge at; null: now. @throws {Failure} `arguments/invalid` */
function momentOf(given: GivenOptions, timeZone: string): EpochMs | null {
  const text = textOf(given, 'at');
  if (text === null) return null;
  const moment = parseMoment(text, timeZone);
  if (moment === null) {
    throw new Failure({
      code: 'arguments/invalid',
      message: `--at is not a time: "${text}".`,
      hint: `Write it like 2026-03-31T10:00+09:00, or without offset for ${timeZone}.`,
    });
  }
  return moment;
}

/** Reason and approver come together or not at all. */
function emergencyOf(given: GivenOptions): GateRequest['emergency'] {
  const reason = textOf(given, 'emergency');
  const approver = textOf(given, 'approver');
  if (reason !== null && approver !== null) return { reason, approver };
  if (reason === null && approver === null) return null;
  throw new Failure({
    code: 'arguments/invalid',
    message:
      reason === null
        ? '--approver is given without --emergency.'
        : '--emergency is given without --approver.',
    hint: 'An emergency needs both: why, and who approved it.',
  });
}

// Plans a release: what else is going on, which windows are free, whether one will do; announces it. Effects: through ports.
import { headOnlyChange, type ModuleHead } from '../core/change/head-only.ts';
import { appliesTo } from '../core/review/applies-to.ts';
import { type Conflict, findConflicts } from '../core/review/calendar/find-conflicts.ts';
import { footprintOf } from '../core/review/calendar/footprint.ts';
import type { FreeWindows } from '../core/review/calendar/free-windows.ts';
import { overlaps, type Period } from '../core/review/freeze-period.ts';
import { judgeTime, type TimeFinding } from '../core/review/judge-time.ts';
import { proposeWindows } from '../core/review/propose-window.ts';
import type { ChangeFacts } from '../core/review/rule.ts';
import { effectiveStandard } from '../core/review/standard.ts';
import { isoTime } from '../core/time/iso-time.ts';
import { emptyEvidence, type ReleaseEvidence } from '../domain/evidence.ts';
import type { LedgerRecord } from '../domain/generated/record.ts';
import type { PlannedWork } from '../domain/planned-work.ts';
import type { LocalPublication, RecordDraft } from '../domain/publication.ts';
import type { Release, ReleaseWindow } from '../domain/release.ts';
import type { ModuleSettings, Settings } from '../domain/settings.ts';
import { type EpochMs, epochMs } from '../domain/units.ts';
import { Failure } from '../failure.ts';
import type { World } from '../ports.ts';
import { headOf, openModule } from './open-module.ts';
import { readComponent } from './read-module-texts.ts';
import { readWork } from './read-work.ts';
import { redactValues } from './redact-values.ts';
import { planRelease } from './release.ts';

export type PlanRequest = {
  /** Folder of the repository of every module that names none. */
  readonly repository: string;
  readonly head: string;
  readonly environment: string;
  readonly operators: readonly string[] | null;
  /** The window to judge; null: the config's. */
  readonly window: string | null;
  /** Length of the windows that are looked for. */
  readonly minutes: number;
  readonly count: number;
  /** From when on they are looked for; null, and in the past: now. */
  readonly from: EpochMs | null;
  /** Announce the window in the ledger. */
  readonly record: boolean;
  readonly actor: string | null;
  readonly dryRun: boolean;
};

/** Other work ahead, with what the release shares with it; null: nothing. */
export type AheadWork = { readonly work: PlannedWork; readonly conflict: Conflict | null };

export type PlanResult = {
  readonly release: Release;
  /** What is told lies in it. */
  readonly period: Period;
  /** Whether other work could be read; `problems` are one line each. */
  readonly source: {
    readonly status: ReleaseEvidence['work']['status'];
    readonly problems: readonly string[];
  };
  readonly ahead: readonly AheadWork[];
  readonly minutes: number;
  readonly free: FreeWindows;
  /** What the rules about time say of the window; null: there is none. */
  readonly judged: { readonly window: ReleaseWindow; readonly findings: readonly TimeFinding[] } | null;
  readonly record: RecordDraft | null;
  /** Rules that forbid to announce the window. */
  readonly refusedBy: readonly TimeFinding['rule'][];
  readonly publications: readonly LocalPublication[];
};

type PlanWorld = Pick<
  World,
  | 'sourceControl'
  | 'ledger'
  | 'clock'
  | 'holidays'
  | 'publisher'
  | 'progress'
  | 'calendars'
  | 'hash'
  | 'deadline'
  | 'redactor'
>;

const dayMs = 24 * 60 * 60_000;

/**
 * Reads what is planned, finds free windows, judges the one that is given, and announces it when that is asked for.
 *
 * @throws {Failure} `arguments/invalid` when there is nothing to announce, or no ledger to announce it in; `git/…`
 */
export async function plan(request: PlanRequest, settings: Settings, world: PlanWorld): Promise<PlanResult> {
  const planned = await planRelease({ ...request, emergency: null }, settings, world);
  if (request.record) checkRecord(planned.window, world);
  const modules = settings.modules.length === 0 ? [null] : settings.modules;
  const heads = await Promise.all(modules.map((module) => readHead(module, { request, settings, world })));
  const workspace = settings.workspace ?? heads[0]?.name ?? 'workspace';
  const release: Release = { ...planned, workspace, emergency: null };
  const from = epochMs(Math.max(release.now, request.from ?? release.now));
  const facts = await readFacts({ release, heads, from, settings }, world);
  const { window } = release;
  const findings = window === null ? [] : judgeTime(window, facts);
  const refusedBy = findings
    .filter(({ level, outcome }) => level === 'block' && outcome.status === 'fail')
    .map(({ rule }) => rule);
  const isAnnounced = request.record && refusedBy.length === 0;
  const record = isAnnounced ? draftRecord({ release, heads, facts, actor: request.actor }) : null;
  const publications: readonly LocalPublication[] = record === null ? [] : [{ kind: 'record', record }];
  if (!request.dryRun && publications.length > 0) await world.publisher.publish(publications);
  return {
    release,
    ...tellAhead({ facts, from, settings }),
    minutes: request.minutes,
    free: proposeWindows(facts, { from, minutes: request.minutes, count: request.count }),
    judged: window === null ? null : { window, findings },
    record,
    refusedBy: request.record ? refusedBy : [],
    publications,
  };
}

type HeadInput = { readonly request: PlanRequest; readonly settings: Settings; readonly world: PlanWorld };

async function readHead(
  module: ModuleSettings | null,
  { request, settings, world }: HeadInput,
): Promise<ModuleHead> {
  const repository = await openModule(module, request.repository, world);
  const head = headOf(module, request.head);
  const headSha = await world.sourceControl.resolveCommit(repository, head);
  const name = module?.name ?? repository.name;
  const component = await readComponent(
    { name, repository, range: { headSha } },
    { globs: settings.catalog, component: module?.component ?? null },
    world,
  );
  return { name, head, headSha, component };
}

async function readFacts(
  input: {
    readonly release: Release;
    readonly heads: readonly ModuleHead[];
    readonly from: EpochMs;
    readonly settings: Settings;
  },
  world: PlanWorld,
): Promise<ChangeFacts> {
  const { release, heads, from, settings } = input;
  const { workspace, environment, window } = release;
  const change = headOnlyChange(heads);
  world.progress.step('Reading calendars and the ledger');
  const latest = epochMs(Math.max(from, window?.start ?? from));
  const reading = await readWork(
    { workspace, environment, modules: change.modules, from: latest, settings },
    world,
  );
  const { value: work } = await redactValues(reading, world.redactor);
  const evidence: ReleaseEvidence = { ...emptyEvidence, work };
  const { rules } = effectiveStandard({ settings, environment, change, evidence });
  const { calendar, people, modules } = settings;
  return { change, release, evidence, calendar, people, modules, rules };
}

function tellAhead(input: {
  readonly facts: ChangeFacts;
  readonly from: EpochMs;
  readonly settings: Settings;
}): Pick<PlanResult, 'period' | 'source' | 'ahead'> {
  const { facts, from, settings } = input;
  const { work } = facts.evidence;
  const { environment } = facts.release;
  const period = { start: from, end: epochMs(from + settings.calendar.horizonDays * dayMs) };
  const known = work.status === 'known' ? work.value : [];
  const conflicts = findConflicts({
    window: period,
    footprint: footprintOf(facts.change.modules, facts.modules),
    work: known,
    environment,
    options: { ...facts.rules.conflicts, marginMinutes: 0 },
  });
  const byId = new Map(conflicts.map((conflict) => [conflict.work.id, conflict]));
  return {
    period,
    source: {
      status: work.status,
      problems: work.status === 'known' ? work.problems : work.status === 'unknown' ? [work.reason] : [],
    },
    ahead: known
      .filter((one) => overlaps(one, period) && appliesTo(one.environments, environment))
      .map((one) => ({ work: one, conflict: byId.get(one.id) ?? null })),
  };
}

function draftRecord(input: {
  readonly release: Release;
  readonly heads: readonly ModuleHead[];
  readonly facts: ChangeFacts;
  readonly actor: string | null;
}): RecordDraft {
  const { release, heads, facts, actor } = input;
  const { workspace, environment, operators, window, now } = release;
  const { services, platforms } = footprintOf(facts.change.modules, facts.modules);
  const kind: LedgerRecord['kind'] = 'planned';
  return {
    schemaVersion: 1,
    at: isoTime(now),
    kind,
    workspace,
    environment,
    modules: heads.map(({ name, headSha }) => ({ name, headSha })),
    operators: [...operators],
    ...(window !== null && { window: { start: isoTime(window.start), end: isoTime(window.end) } }),
    footprint: { services: [...services], platforms: [...platforms] },
    ...(actor !== null && { actor }),
  };
}

function checkRecord(window: ReleaseWindow | null, { ledger }: Pick<World, 'ledger'>): void {
  if (window !== null && ledger !== null) return;
  throw new Failure({
    code: 'arguments/invalid',
    message:
      window === null ? 'There is no window to announce.' : 'There is no ledger to announce the window in.',
    hint:
      window === null
        ? 'Give one with --window; lockkeeper plan without --record prints free ones.'
        : 'Give its folder with --ledger DIR, or as `ledger: file:DIR` in the config.',
  });
}

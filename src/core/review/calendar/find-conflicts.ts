// Which other work meets a release in time and in something that both touch. Pure.
import type { Footprint, PlannedWork } from '../../../domain/planned-work.ts';
import type { RuleSettings, Severity } from '../../../domain/rule-settings.ts';
import { type EpochMs, epochMs } from '../../../domain/units.ts';
import { appliesTo } from '../applies-to.ts';
import { overlaps, type Period } from '../freeze-period.ts';
import { nameKey } from './name-key.ts';

/** What a release and other work have in common; `name` as the release calls it. */
export type Shared = SharedThing & {
  /** Only the text of the work has the name, which is an ordinary word: it may mean something else. */
  readonly inPassing?: true;
};

type SharedThing =
  | { readonly kind: 'service'; readonly name: string }
  | {
      readonly kind: 'dependency';
      readonly name: string;
      readonly direction: 'upstream' | 'downstream';
      readonly distance: number;
    }
  | { readonly kind: 'platform'; readonly name: string }
  | { readonly kind: 'company-wide' };

/** How much the one can hurt the other. */
export type Strength = 'high' | 'medium' | 'low';

/** Other work at the same time on something shared. */
export type Conflict = {
  readonly work: PlannedWork;
  /** At least one; what weighs most comes first. */
  readonly shared: readonly [Shared, ...Shared[]];
  readonly strength: Strength;
  /** What the options make of the worst of `shared`. */
  readonly severity: Severity;
};

/** The options of the rule `conflicts` that say what counts. */
export type ConflictOptions = Omit<RuleSettings['conflicts'], 'level'>;

/** All that decides whether other work matters, the time excepted. */
export type ConflictScope = {
  readonly footprint: Footprint;
  readonly environment: string;
  readonly options: ConflictOptions;
};

const minuteMs = 60_000;
const severities: readonly Severity[] = ['allow', 'warn', 'fail'];
const strengths: readonly Strength[] = ['low', 'medium', 'high'];

/**
 * Every piece of `work` that meets the window, its margin included, and shares something; worst first, then by start.
 *
 * What only touches an end does not meet it. Kinds that are allowed are told too, with that severity.
 */
export function findConflicts(
  input: ConflictScope & { readonly window: Period; readonly work: readonly PlannedWork[] },
): readonly Conflict[] {
  const { window, work, options } = input;
  const wide = widen(window, options.marginMinutes);
  const sharedWith = createSharedWith(input);
  return work
    .filter((other) => overlaps(wide, other))
    .flatMap((other) => sharedWith(other) ?? [])
    .sort(byWeight);
}

/** The times that a window must not meet, so that no conflict warns or fails: margins are in them. */
export function findBlocked(
  input: ConflictScope & { readonly work: readonly PlannedWork[] },
): readonly Period[] {
  const sharedWith = createSharedWith(input);
  return input.work
    .filter((other) => (sharedWith(other)?.severity ?? 'allow') !== 'allow')
    .map((other) => widen(other, input.options.marginMinutes));
}

function widen({ start, end }: Period, minutes: number): Period {
  const margin: number = minutes * minuteMs;
  return { start: at(start - margin), end: at(end + margin) };
}

const at = (ms: number): EpochMs => epochMs(ms);

function byWeight(a: Conflict, b: Conflict): number {
  const severity = severities.indexOf(b.severity) - severities.indexOf(a.severity);
  const strength = strengths.indexOf(b.strength) - strengths.indexOf(a.strength);
  return severity || strength || a.work.start - b.work.start || (a.work.id < b.work.id ? -1 : 1);
}

/** Names are looked up, not compared one by one: calendars and catalogs are long. */
function createSharedWith({
  footprint,
  environment,
  options,
}: ConflictScope): (work: PlannedWork) => Conflict | null {
  const services = new Map(footprint.services.map((name) => [nameKey(name), name]));
  const neighbours = new Map(footprint.neighbours.map((neighbour) => [nameKey(neighbour.name), neighbour]));
  const platforms = new Map(footprint.platforms.map((name) => [nameKey(name), name]));
  return (work) => {
    if (!appliesTo(work.environments, environment)) return null;
    const things = (named: Pick<PlannedWork, 'services' | 'platforms'>): readonly SharedThing[] => [
      ...matches(named.services, services).map((name): SharedThing => ({ kind: 'service', name })),
      ...matches(named.services, neighbours).map((one): SharedThing => ({ kind: 'dependency', ...one })),
      ...matches(named.platforms, platforms).map((name): SharedThing => ({ kind: 'platform', name })),
    ];
    const meant = things(work);
    const passing = work.inPassing ?? [];
    const perhaps = things({ services: passing, platforms: passing }).filter(
      (one) => !meant.some((other) => isSameThing(one, other)),
    );
    const all: readonly Shared[] = [
      ...meant,
      ...(work.companyWide ? [{ kind: 'company-wide' } as const] : []),
      ...perhaps.map((one): Shared => ({ ...one, inPassing: true })),
    ];
    const [first, ...rest] = [...all].sort((a, b) => weight(b, options) - weight(a, options));
    if (first === undefined) return null;
    const shared: Conflict['shared'] = [first, ...rest];
    return {
      work,
      shared,
      strength: worst(strengths, shared.map(strengthOf)),
      severity: worst(
        severities,
        shared.map((one) => severityOf(one, options)),
      ),
    };
  };
}

const isSameThing = (a: SharedThing, b: SharedThing): boolean =>
  a.kind === b.kind && a.kind !== 'company-wide' && b.kind !== 'company-wide' && a.name === b.name;

function matches<Value>(names: readonly string[], known: ReadonlyMap<string, Value>): readonly Value[] {
  const keys = new Set(names.map(nameKey));
  return [...keys].flatMap((key) => {
    const found = known.get(key);
    return found === undefined ? [] : [found];
  });
}

const weight = (shared: Shared, options: ConflictOptions): number =>
  severities.indexOf(severityOf(shared, options)) * strengths.length + strengths.indexOf(strengthOf(shared));

const worst = <Value>(
  order: readonly Value[],
  values: readonly [Value, ...Value[]] | readonly Value[],
): Value => {
  const index = Math.max(0, ...values.map((value) => order.indexOf(value)));
  return order[index] as Value;
};

/** The same service, or everybody: high. One step away, or on the same platform: medium. Further away, or named in passing: low. */
function strengthOf(shared: Shared): Strength {
  if (shared.inPassing) return 'low';
  switch (shared.kind) {
    case 'service':
    case 'company-wide':
      return 'high';
    case 'platform':
      return 'medium';
    case 'dependency':
      return shared.distance <= 1 ? 'medium' : 'low';
  }
}

/** What is named in passing may warn, and never fails: it may not be meant. */
function severityOf(shared: Shared, options: ConflictOptions): Severity {
  const severity = severityOfThing(shared, options);
  return shared.inPassing && severity === 'fail' ? 'warn' : severity;
}

/** What is more than one step away may warn, and never fails: it is seldom felt. */
function severityOfThing(shared: SharedThing, options: ConflictOptions): Severity {
  switch (shared.kind) {
    case 'service':
      return options.sameService;
    case 'company-wide':
      return options.companyWide;
    case 'platform':
      return options.platform;
    case 'dependency':
      return shared.distance > 1 && options.dependency === 'fail' ? 'warn' : options.dependency;
  }
}

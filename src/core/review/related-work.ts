// What else goes on around a release, and when it could be deployed instead, for the review. Pure.
import type { Finding, Review } from '../../domain/generated/review.ts';
import type { PlannedWork } from '../../domain/planned-work.ts';
import { epochMs } from '../../domain/units.ts';
import { isoTime } from '../time/iso-time.ts';
import { type Conflict, findConflicts, type Shared } from './calendar/find-conflicts.ts';
import { footprintOf } from './calendar/footprint.ts';
import type { Period } from './freeze-period.ts';
import { proposalCount, proposeInstead, proposeWindows } from './propose-window.ts';
import type { ChangeFacts } from './rule.ts';

type RelatedWork = NonNullable<Review['work']>[number];

const dayMs = 24 * 60 * 60_000;
/** Shown before and after the window, or after now where there is none. */
const daysBefore = 1;
const daysAfter = 7;
/** More would hide the rest of the page. */
const workMax = 300;
/** As long as `--window now`. */
const minutesDefault = 60;

/** Rules that another time would please. */
const rulesOfTime: readonly string[] = ['window', 'freeze', 'conflicts'];

/** The calendar of a review: related work by its start, and free windows when a rule of time is not met. */
export function reviewCalendar(
  facts: ChangeFacts,
  findings: readonly Finding[],
): Pick<Review, 'work' | 'windows'> {
  const windows = isTimeOpen(findings) ? freeWindows(facts) : [];
  const work = relatedWork(facts, windows.at(-1) ?? null);
  return {
    ...(work.length > 0 && { work }),
    ...(windows.length > 0 && { windows: windows.map(toPeriod) }),
  };
}

const isTimeOpen = (findings: readonly Finding[]): boolean =>
  findings.some(({ rule, status }) => rulesOfTime.includes(rule) && status !== 'pass');

function freeWindows(facts: ChangeFacts): readonly Period[] {
  const { window, now } = facts.release;
  const found =
    window === null
      ? proposeWindows(facts, { from: now, minutes: minutesDefault, count: proposalCount })
      : proposeInstead(window, facts);
  return found.windows;
}

function relatedWork(facts: ChangeFacts, lastFree: Period | null): RelatedWork[] {
  const { release, evidence, rules, modules, change } = facts;
  if (evidence.work.status !== 'known') return [];
  const { window, now, environment } = release;
  const shown = window ?? { start: now, end: now };
  const scope = {
    footprint: footprintOf(change.modules, modules),
    environment,
    options: rules.conflicts,
    work: evidence.work.value,
  };
  const period = {
    start: epochMs(shown.start - daysBefore * dayMs),
    end: epochMs(Math.max(shown.end + daysAfter * dayMs, lastFree?.end ?? 0)),
  };
  const overlapping = new Set(
    window === null ? [] : findConflicts({ ...scope, window }).map(({ work }) => work.id + work.start),
  );
  return [...findConflicts({ ...scope, window: period })]
    .sort((a, b) => Number(isIn(overlapping, b.work)) - Number(isIn(overlapping, a.work)))
    .slice(0, workMax)
    .sort((a, b) => a.work.start - b.work.start || (a.work.id < b.work.id ? -1 : 1))
    .map((conflict) => toRelatedWork(conflict, isIn(overlapping, conflict.work)));
}

const isIn = (keys: ReadonlySet<string>, work: PlannedWork): boolean => keys.has(work.id + work.start);

function toRelatedWork({ work, shared, strength }: Conflict, overlaps: boolean): RelatedWork {
  const { id, title, owner, allDay, kind, source, url } = work;
  return {
    id,
    title: title.trim() === '' ? id : title,
    owner,
    ...toPeriod(work),
    allDay,
    kind,
    source: { ...source },
    url,
    shared: toShared(shared),
    strength,
    overlaps,
  };
}

function toShared([first, ...rest]: Conflict['shared']): RelatedWork['shared'] {
  return [toOneShared(first), ...rest.map(toOneShared)];
}

function toOneShared(shared: Shared): RelatedWork['shared'][number] {
  switch (shared.kind) {
    case 'dependency':
      return { kind: shared.direction, name: shared.name, distance: shared.distance };
    case 'company-wide':
      return { kind: 'company-wide', name: 'company-wide' };
    default:
      return { kind: shared.kind, name: shared.name };
  }
}

const toPeriod = ({ start, end }: Period): { start: string; end: string } => ({
  start: isoTime(start),
  end: isoTime(end),
});

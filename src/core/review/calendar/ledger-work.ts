// The releases that other workspaces have planned, from the ledger → other work. Pure.
import type { LedgerRecord } from '../../../domain/generated/record.ts';
import type { PlannedWork } from '../../../domain/planned-work.ts';
import type { EpochMs } from '../../../domain/units.ts';
import { readRecords } from '../../ledger/read-record.ts';
import { readIsoTime } from '../../time/iso-time.ts';
import { workId } from './event-work.ts';
import { nameKey } from './name-key.ts';
import { releaseUid } from './release-uid.ts';

type Release = { readonly record: LedgerRecord; readonly waiting: ReadonlySet<string> };

/**
 * Of each other workspace and environment the newest release that was judged or announced, while it is ahead or running.
 *
 * A release that was refused, deployed whole, rolled back or overtaken by a newer one is none, nor one without a window.
 * What was refused overtakes nothing but itself: a release of other commits that may go out still does. One whose
 * window runs now may be on its way: a newer one overtakes it only when it takes its place, in time and in modules.
 * @throws {Failure} `ledger/broken` when a line cannot be read: a release might be hidden in it
 */
export function workOfLedger(
  lines: readonly string[],
  input: {
    readonly workspace: string;
    readonly now: EpochMs;
    readonly sha256: (text: string) => string;
  },
): readonly PlannedWork[] {
  const { workspace, now, sha256 } = input;
  const open = new Map<string, readonly Release[]>();
  for (const record of readRecords(lines)) {
    const key = JSON.stringify([nameKey(record.workspace), nameKey(record.environment)]);
    const before = open.get(key) ?? [];
    open.set(key, isPlan(record) ? withPlan(before, record, now) : withEvent(before, record));
  }
  return [...open.values()]
    .flat()
    .filter(({ record, waiting }) => waiting.size > 0 && nameKey(record.workspace) !== nameKey(workspace))
    .flatMap(({ record }) => toWork(record, sha256))
    .filter(({ end }) => end > now);
}

const isPlan = ({ kind }: LedgerRecord): boolean => ['gate', 'review', 'planned'].includes(kind);

/** Oldest first. */
function withPlan(before: readonly Release[], record: LedgerRecord, now: EpochMs): readonly Release[] {
  const others = before.filter((release) => headsOf(release.record) !== headsOf(record));
  if (record.gate?.decision === 'block') return others;
  const running = others.filter((one) => runsAt(one.record, now) && !takesPlace(record, one.record));
  return [...running, { record, waiting: new Set(record.modules.map(({ name }) => name)) }];
}

const headsOf = ({ modules }: LedgerRecord): string =>
  modules
    .map(({ headSha }) => headSha)
    .sort()
    .join();

const runsAt = ({ window }: LedgerRecord, now: EpochMs): boolean =>
  window !== undefined && readIsoTime(window.start) <= now && now < readIsoTime(window.end);

/** Whether `newer` holds the time and the modules of `older`. */
function takesPlace(newer: LedgerRecord, older: LedgerRecord): boolean {
  if (newer.window === undefined || older.window === undefined) return false;
  const names = new Set(newer.modules.map(({ name }) => name));
  return (
    readIsoTime(newer.window.start) <= readIsoTime(older.window.start) &&
    readIsoTime(newer.window.end) >= readIsoTime(older.window.end) &&
    older.modules.every(({ name }) => names.has(name))
  );
}

/** What was deployed or rolled back is of the release of those commits; where none has them, of the newest. */
function withEvent(before: readonly Release[], event: LedgerRecord): readonly Release[] {
  if (event.kind !== 'deploy-succeeded' && event.kind !== 'rollback-succeeded') return before;
  const heads = new Set(event.modules.map(({ headSha }) => headSha));
  const meant = before.filter(({ record }) => record.modules.some(({ headSha }) => heads.has(headSha)));
  const ended = new Set(meant.length > 0 ? meant : before.slice(-1));
  const deployed = new Set(event.modules.map(({ name }) => name));
  const isOver = (name: string): boolean => event.kind === 'rollback-succeeded' || deployed.has(name);
  return before.map((release) =>
    ended.has(release)
      ? { ...release, waiting: new Set([...release.waiting].filter((name) => !isOver(name))) }
      : release,
  );
}

function toWork(record: LedgerRecord, sha256: (text: string) => string): readonly PlannedWork[] {
  const { workspace, environment, modules, window, gate, footprint } = record;
  if (window === undefined || gate?.decision === 'block') return [];
  const names = modules.map(({ name }) => name);
  const uid = releaseUid({ workspace, environment, heads: modules.map(({ headSha }) => headSha) }, sha256);
  const start = readIsoTime(window.start);
  return [
    {
      id: workId(uid, start),
      title: gate?.title ?? record.title ?? names.join(', '),
      owner: record.operators?.join(', ') || record.actor || workspace,
      start,
      end: readIsoTime(window.end),
      allDay: false,
      kind: 'release',
      source: { kind: 'ledger', name: workspace },
      url: null,
      companyWide: false,
      services: [...new Set([...names, ...(footprint?.services ?? [])])],
      platforms: footprint?.platforms ?? [],
      environments: [environment],
    },
  ];
}

// The releases that other workspaces have planned, from the ledger → other work. Pure.
import type { LedgerRecord } from '../../../domain/generated/record.ts';
import type { PlannedWork } from '../../../domain/planned-work.ts';
import type { EpochMs } from '../../../domain/units.ts';
import { readRecords } from '../../ledger/read-record.ts';
import { readIsoTime } from '../../time/iso-time.ts';
import { workId } from './event-work.ts';
import { nameKey } from './name-key.ts';
import { releaseUid } from './release-uid.ts';

/**
 * Of each other workspace and environment the newest release that was judged or announced, while it is ahead or running.
 *
 * A release that was refused, deployed whole, rolled back or overtaken by a newer one is none, nor one without a window.
 * What was refused overtakes nothing but itself: a release of other commits that may go out still does.
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
  const open = new Map<string, { readonly record: LedgerRecord; readonly waiting: ReadonlySet<string> }>();
  for (const record of readRecords(lines)) {
    const key = JSON.stringify([nameKey(record.workspace), nameKey(record.environment)]);
    const before = open.get(key);
    const waiting = before === undefined ? null : stillWaiting(before.waiting, record);
    if (isPlan(record)) {
      if (before === undefined || !isRefusalOfAnother(record, before.record))
        open.set(key, { record, waiting: new Set(record.modules.map(({ name }) => name)) });
    } else if (before !== undefined && waiting !== null) open.set(key, { ...before, waiting });
  }
  return [...open.values()]
    .filter(({ record, waiting }) => waiting.size > 0 && nameKey(record.workspace) !== nameKey(workspace))
    .flatMap(({ record }) => toWork(record, sha256))
    .filter(({ end }) => end > now);
}

const isPlan = ({ kind }: LedgerRecord): boolean => ['gate', 'review', 'planned'].includes(kind);

const isRefusalOfAnother = (record: LedgerRecord, before: LedgerRecord): boolean =>
  record.gate?.decision === 'block' && headsOf(record) !== headsOf(before);

const headsOf = ({ modules }: LedgerRecord): string =>
  modules
    .map(({ headSha }) => headSha)
    .sort()
    .join();

/** The modules of a release that are not deployed after `record`; null: it says nothing of that. */
function stillWaiting(waiting: ReadonlySet<string>, record: LedgerRecord): ReadonlySet<string> | null {
  if (record.kind === 'rollback-succeeded') return new Set();
  if (record.kind !== 'deploy-succeeded') return null;
  const deployed = new Set(record.modules.map(({ name }) => name));
  return new Set([...waiting].filter((name) => !deployed.has(name)));
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

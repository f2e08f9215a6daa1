// Lays other work out on a grid: what it shares with the release by hours or days around the window. Pure.
import type { Temporal } from 'temporal-polyfill';
import type { Period, RelatedWork } from '../../../domain/generated/review.ts';
import { type EpochMs, epochMs } from '../../../domain/units.ts';
import { inZone } from '../../review/moment.ts';
import { readIsoTime } from '../../time/iso-time.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Widths of a column in hours; the narrowest that needs no more than `columnsMax` columns is taken. */
const stepHours = [1, 2, 3, 6, 12, 24, 48, 168, 720] as const;
const columnsMax = 28;
/** How far work beyond the window stretches the map. */
const reachMs = 2 * dayMs;

type Span = { readonly start: EpochMs; readonly end: EpochMs };

/** A column, from its first moment to that of the next. */
export type HeatColumn = Span & {
  readonly date: Temporal.PlainDate;
  readonly hour: number;
  /** Whether the release's own window touches it. */
  readonly isOwn: boolean;
  /** Whether a proposed window touches it. */
  readonly isFree: boolean;
};

/** The strongest work of a cell, and how much there is. */
export type HeatCell = { readonly strength: RelatedWork['strength']; readonly count: number };

/** What is shared, with a cell for every column. */
export type HeatRow = {
  readonly kind: RelatedWork['shared'][number]['kind'];
  readonly name: string;
  readonly cells: readonly (HeatCell | null)[];
};

/** Columns from before the window to after the last proposal; rows from what is nearest to what all share. */
export type HeatGrid = {
  readonly stepHours: number;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
};

/** Builds the grid; null when there is neither a window nor other work. */
export function heatGrid(input: {
  readonly window: Period | null;
  readonly proposals: readonly Period[];
  readonly work: readonly RelatedWork[];
  readonly timeZone: string;
}): HeatGrid | null {
  const own = input.window === null ? null : spanOf(input.window);
  const free = input.proposals.map(spanOf);
  const work = input.work.map((each) => ({ ...each, span: spanOf(each) }));
  const range = rangeOf(
    own,
    free,
    work.map(({ span }) => span),
  );
  if (range === null) return null;
  const step =
    stepHours.find((hours) => (range.end - range.start) / (hours * hourMs) <= columnsMax - 1) ?? 720;
  const columns = columnsOf(range, { step, timeZone: input.timeZone }).map((column) => ({
    ...column,
    isOwn: own !== null && touches(own, column),
    isFree: free.some((span) => touches(span, column)),
  }));
  return { stepHours: step, columns, rows: rowsOf(work, columns) };
}

const spanOf = ({ start, end }: Period): Span => ({ start: readIsoTime(start), end: readIsoTime(end) });

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function rangeOf(own: Span | null, free: readonly Span[], work: readonly Span[]): Span | null {
  const first = own ?? work[0] ?? free[0];
  if (first === undefined) return null;
  const pad = Math.min(Math.max(first.end - first.start, 2 * hourMs), dayMs);
  const starts = [first.start - pad, ...work.map(({ start }) => Math.max(start, first.start - reachMs))];
  const ends = [
    first.end + pad,
    ...free.map(({ end }) => end + hourMs),
    ...work.map(({ end }) => Math.min(end, first.end + reachMs)),
  ];
  return { start: epochMs(Math.min(...starts)), end: epochMs(Math.max(...ends)) };
}

/** Columns begin at whole steps of the local day; days are as long as the clocks make them. */
function columnsOf(
  range: Span,
  { step, timeZone }: { readonly step: number; readonly timeZone: string },
): readonly Omit<HeatColumn, 'isOwn' | 'isFree'>[] {
  const first = inZone(range.start, timeZone);
  const isDays = step >= 24;
  let from = first.startOfDay();
  // From a quarter of a day upwards the map shows whole days.
  if (step < 6) from = from.add({ hours: Math.floor(first.hour / step) * step });
  if (from.epochMilliseconds > range.start) from = first.startOfDay();
  const columns: Omit<HeatColumn, 'isOwn' | 'isFree'>[] = [];
  const end =
    step < 6
      ? range.end
      : inZone(epochMs(range.end - 1), timeZone)
          .startOfDay()
          .add({ days: 1 }).epochMilliseconds;
  while (from.epochMilliseconds < end && columns.length <= columnsMax + 24 / Math.min(step, 24)) {
    const next = from.add(isDays ? { days: step / 24 } : { hours: step });
    columns.push({
      start: epochMs(from.epochMilliseconds),
      end: epochMs(next.epochMilliseconds),
      date: from.toPlainDate(),
      hour: from.hour,
    });
    from = next;
  }
  return columns;
}

const kinds = ['service', 'upstream', 'downstream', 'platform', 'company-wide'] as const;
const strengths = ['high', 'medium', 'low'] as const;

function rowsOf(
  work: readonly (RelatedWork & { readonly span: Span })[],
  columns: readonly Span[],
): readonly HeatRow[] {
  const rows = new Map<string, { kind: HeatRow['kind']; name: string; work: typeof work }>();
  for (const each of work) {
    for (const { kind, name } of each.shared) {
      const key = `${kind} ${name}`;
      const row = rows.get(key);
      rows.set(key, { kind, name, work: [...(row?.work ?? []), each] });
    }
  }
  return [...rows.values()]
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .map(({ kind, name, work: shared }) => ({
      kind,
      name,
      cells: columns.map((column) => cellOf(shared.filter(({ span }) => touches(span, column)))),
    }));
}

function cellOf(work: readonly RelatedWork[]): HeatCell | null {
  const strength = strengths.find((each) => work.some((one) => one.strength === each));
  return strength === undefined ? null : { strength, count: work.length };
}

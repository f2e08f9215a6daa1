// An evaluation as tables of plain text. Pure.
import { escapeTerminal } from '../../render/escape-terminal.ts';
import type { GatePrecision } from './gate-precision.ts';
import type { RecallFigures } from './recall.ts';
import type { ReliabilityBin } from './reliability.ts';

/** What was evaluated; null: nobody asked for that part. */
export type Evaluation = {
  readonly search: {
    readonly index: string;
    readonly count: number;
    readonly k: number;
    readonly groups: readonly RecallFigures[];
    /** By the answers to labelled queries. */
    readonly reliability: readonly ReliabilityBin[];
    /** Queries without relevant incidents: they cannot be evaluated. */
    readonly unlabelled: number;
    /** Relevant incidents that the library does not have: they cannot be found. */
    readonly missing: readonly string[];
    readonly wordsOnly: string | null;
  } | null;
  readonly feedback: GatePrecision | null;
};

const shownMax = 20;

/** Lines for a terminal. */
export function renderEvaluation({ search, feedback }: Evaluation): readonly string[] {
  return [
    ...(search === null ? [] : searchLines(search)),
    ...(search !== null && feedback !== null ? [''] : []),
    ...(feedback === null ? [] : feedbackLines(feedback)),
  ];
}

function searchLines(search: NonNullable<Evaluation['search']>): readonly string[] {
  const { index, count, k, groups, reliability, unlabelled, missing, wordsOnly } = search;
  const rows = groups.map(({ name, queries, recallAt1, recallAtK, meanReciprocalRank }) => [
    name,
    String(queries),
    decimal(recallAt1),
    decimal(recallAtK),
    decimal(meanReciprocalRank),
  ]);
  return [
    escapeTerminal(`Search in ${index} (${count} incidents)`),
    ...(wordsOnly === null ? [] : [escapeTerminal(`Compared by words and hazards alone: ${wordsOnly}`)]),
    ...table(['queries of', 'count', 'recall@1', `recall@${k}`, 'MRR'], rows),
    ...(unlabelled === 0 ? [] : [`${unlabelled} queries name no relevant incident and are not counted.`]),
    ...(missing.length === 0
      ? []
      : [escapeTerminal(`Relevant by the queries, and not in the library: ${listed(missing)}`)]),
    '',
    'Scores of these answers',
    ...reliabilityTable(reliability),
  ];
}

function feedbackLines(feedback: GatePrecision): readonly string[] {
  const { judged, relevant, precision, byStand, reliability, inVain } = feedback;
  if (judged === 0)
    return ['Nobody has said yet whether an incident that a gate showed was relevant: `incidents feedback`.'];
  const known = byStand.filter((stand) => stand.judged > 0);
  return [
    `Shown by gates: ${relevant} of ${judged} judged were relevant, precision ${share(precision)}`,
    ...(known.length === 0
      ? ['The ledger does not tell with which score they were shown.']
      : [
          ...table(
            ['stand', 'judged', 'relevant', 'precision'],
            known.map((stand) => [
              stand.stand,
              String(stand.judged),
              String(stand.relevant),
              share(stand.precision),
            ]),
          ),
          '',
          'Scores with which they were shown',
          ...reliabilityTable(reliability),
        ]),
    ...inVain
      .slice(0, shownMax)
      .map((shown) =>
        escapeTerminal(
          `${shown.incident}: not relevant ${shown.notRelevant} times, relevant ${shown.relevant}. Its report or recap should say more exactly what set the outage off; the ranking stays as it is.`,
        ),
      ),
  ];
}

const reliabilityTable = (bins: readonly ReliabilityBin[]): readonly string[] =>
  table(
    ['score', 'answers', 'mean score', 'relevant'],
    bins.map(({ from, to, count, promised, kept }) => [
      `${decimal(from)} to ${decimal(to)}`,
      String(count),
      share(promised),
      share(kept),
    ]),
  );

/** The first column to the left, numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  // Escaped before they are aligned: an escaped line has no columns.
  const all = [head, ...rows].map((row) => row.map(escapeTerminal));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

const decimal = (value: number): string => value.toFixed(2);
const share = (value: number | null): string => (value === null ? '-' : decimal(value));

const listed = (ids: readonly string[]): string =>
  ids.length <= shownMax
    ? ids.join(', ')
    : `${ids.slice(0, shownMax).join(', ')} and ${ids.length - shownMax} more`;

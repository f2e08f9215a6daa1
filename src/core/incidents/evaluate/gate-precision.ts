// How often it was right that a gate showed an incident, by what people said of it. Pure.
import type { LedgerRecord } from '../../../domain/generated/record.ts';
import type { Feedback } from '../../../domain/incident-report.ts';
import { measureReliability, type ReliabilityBin } from './reliability.ts';

type Shown = NonNullable<NonNullable<LedgerRecord['gate']>['incidents']>[number];
type Stand = Shown['stand'];

/** Judgements of one kind; `precision` null: there are none. */
export type Precision = {
  readonly judged: number;
  readonly relevant: number;
  readonly precision: number | null;
};

/** What people said of what gates showed. */
export type GatePrecision = Precision & {
  /** By what the incident did to the release, where the ledger knows. */
  readonly byStand: readonly (Precision & { readonly stand: Stand })[];
  /** By the score with which it was shown, where the ledger knows. */
  readonly reliability: readonly ReliabilityBin[];
  /** Shown in vain again and again: their recaps say too little, or too much. Most often first. */
  readonly inVain: readonly {
    readonly incident: string;
    readonly relevant: number;
    readonly notRelevant: number;
  }[];
};

const stands: readonly Stand[] = ['fail', 'warn', 'shown'];
const inVainMin = 3;
const inVainTimes = 3;

/**
 * Counts judgements of gates; of several about one incident and release the last holds.
 *
 * `records` may be empty: then nothing is known of stands and scores.
 */
export function measureGatePrecision(
  feedback: readonly Feedback[],
  records: readonly LedgerRecord[],
): GatePrecision {
  const shown = shownByKey(records);
  const last = new Map(
    feedback.flatMap((said) => {
      const key = 'noteSha256' in said.release ? keyOf(said.release.noteSha256, said.incident) : null;
      return key === null ? [] : [[key, said] as const];
    }),
  );
  const judgements = [...last].map(([key, { incident, verdict }]) => ({
    incident,
    relevant: verdict === 'relevant',
    shown: shown.get(key) ?? null,
  }));
  return {
    ...precisionOf(judgements),
    byStand: stands.map((stand) => ({
      stand,
      ...precisionOf(judgements.filter((judgement) => judgement.shown?.stand === stand)),
    })),
    reliability: measureReliability(
      judgements.flatMap(({ relevant, shown: as }) => (as === null ? [] : [{ score: as.score, relevant }])),
    ),
    inVain: listInVain(judgements),
  };
}

/** The last time that a note showed it counts. */
function shownByKey(records: readonly LedgerRecord[]): ReadonlyMap<string, Shown> {
  return new Map(
    records.flatMap(({ gate }) =>
      (gate?.incidents ?? []).map((shown) => [keyOf(gate?.noteSha256 ?? '', shown.id), shown] as const),
    ),
  );
}

const keyOf = (noteSha256: string, incident: string): string => `${noteSha256} ${incident}`;

function precisionOf(judgements: readonly { readonly relevant: boolean }[]): Precision {
  const judged = judgements.length;
  const relevant = judgements.filter((judgement) => judgement.relevant).length;
  return { judged, relevant, precision: judged === 0 ? null : relevant / judged };
}

function listInVain(
  judgements: readonly { readonly incident: string; readonly relevant: boolean }[],
): GatePrecision['inVain'] {
  const counts = new Map<string, { relevant: number; notRelevant: number }>();
  for (const { incident, relevant } of judgements) {
    const count = counts.get(incident) ?? { relevant: 0, notRelevant: 0 };
    count[relevant ? 'relevant' : 'notRelevant'] += 1;
    counts.set(incident, count);
  }
  return [...counts]
    .map(([incident, count]) => ({ incident, ...count }))
    .filter(({ relevant, notRelevant }) => notRelevant >= inVainMin && notRelevant >= inVainTimes * relevant)
    .sort((left, right) => right.notRelevant - left.notRelevant || (left.incident < right.incident ? -1 : 1));
}

// The decision table: what the findings of a release mean, first row that applies. Pure.
import type { Decision, ReasonCode } from '../../domain/generated/decision.ts';
import type { Finding } from '../../domain/generated/review.ts';
import { emergencyFindingId, isOfStandard } from '../review/reserved-rule-ids.ts';

/** Findings sorted by what they do to the release. */
export type Tally = {
  /** Rules that ran; what an emergency or a model adds is none. */
  readonly ran: readonly Finding[];
  readonly failed: readonly Finding[];
  /** Could not be evaluated, and stop the release. */
  readonly unknownStopping: readonly Finding[];
  /** Could not be evaluated, and the config lets them pass with a warning. */
  readonly unknownAllowed: readonly Finding[];
  readonly waived: readonly Finding[];
  readonly warned: readonly Finding[];
  readonly emergencyGranted: boolean;
};

/** One row of the table. `about` are the findings that the reason speaks of. */
export type DecisionRow = {
  readonly reasonCode: ReasonCode;
  readonly decision: Decision['decision'];
  readonly about: (tally: Tally) => readonly Finding[];
  readonly applies: (tally: Tally) => boolean;
};

const stopping = (tally: Tally): readonly Finding[] => [...tally.failed, ...tally.unknownStopping];

/** The worst comes first, so that one more bad finding never makes a decision safer. */
export const decisionTable: readonly DecisionRow[] = [
  {
    reasonCode: 'no-rule-ran',
    decision: 'block',
    about: () => [],
    applies: (tally) => tally.ran.length === 0,
  },
  {
    reasonCode: 'rule-failed',
    decision: 'block',
    about: (tally) => tally.failed,
    applies: (tally) => tally.failed.length > 0 && !tally.emergencyGranted,
  },
  {
    reasonCode: 'rule-unknown',
    decision: 'block',
    about: (tally) => tally.unknownStopping,
    applies: (tally) => tally.unknownStopping.length > 0 && !tally.emergencyGranted,
  },
  {
    reasonCode: 'emergency',
    decision: 'warn',
    about: stopping,
    applies: (tally) => stopping(tally).length > 0,
  },
  {
    reasonCode: 'rule-unknown-allowed',
    decision: 'warn',
    about: (tally) => tally.unknownAllowed,
    applies: (tally) => tally.unknownAllowed.length > 0,
  },
  {
    reasonCode: 'rule-waived',
    decision: 'warn',
    about: (tally) => tally.waived,
    applies: (tally) => tally.waived.length > 0,
  },
  {
    reasonCode: 'rule-warned',
    decision: 'warn',
    about: (tally) => tally.warned,
    applies: (tally) => tally.warned.length > 0,
  },
  { reasonCode: 'all-rules-passed', decision: 'pass', about: () => [], applies: () => true },
];

/**
 * Sorts findings into the columns of the table.
 *
 * What a rule of level `warn` cannot evaluate warns: it could have done no more if it had failed.
 */
export function tallyFindings(input: {
  readonly findings: readonly Finding[];
  readonly onUnknown: 'block' | 'warn';
  readonly emergencyGranted: boolean;
}): Tally {
  const { findings, onUnknown, emergencyGranted } = input;
  const bad = findings.filter((finding) => finding.status !== 'pass');
  const open = bad.filter((finding) => finding.waiver === undefined);
  const stops = (finding: Finding): boolean =>
    finding.status === 'unknown' && finding.level === 'block' && onUnknown === 'block';
  return {
    ran: findings.filter(isOfStandard),
    failed: open.filter((finding) => finding.status === 'fail' && finding.level === 'block'),
    unknownStopping: open.filter(stops),
    unknownAllowed: open.filter((finding) => finding.status === 'unknown' && !stops(finding)),
    waived: bad.filter((finding) => finding.waiver !== undefined),
    warned: open.filter(
      (finding) =>
        (finding.status === 'warn' && finding.rule !== emergencyFindingId) ||
        (finding.status === 'fail' && finding.level === 'warn'),
    ),
    emergencyGranted,
  };
}

/** Whether these findings stop a release that no emergency lets through. */
export const wouldStop = (findings: readonly Finding[], onUnknown: 'block' | 'warn'): boolean =>
  stopping(tallyFindings({ findings, onUnknown, emergencyGranted: false })).length > 0;

// Decides from the findings whether a release may pass, by a table. Pure.
import type { Change } from '../../domain/change.ts';
import type { Decision } from '../../domain/generated/decision.ts';
import type { Finding, Review } from '../../domain/generated/review.ts';
import type { ModelUsage } from '../../domain/model-call.ts';
import type { Release } from '../../domain/release.ts';
import type { Settings } from '../../domain/settings.ts';
import { invariant } from '../../failure.ts';
import { isEmergencyGranted } from '../review/emergency.ts';
import type { EffectiveStandard } from '../review/standard.ts';
import { isoTime } from '../time/iso-time.ts';
import { decisionTable, type Tally, tallyFindings } from './decision-table.ts';
import { gradeOf } from './grade-table.ts';
import { reasonText } from './reason-text.ts';

/** Decides a reviewed release. Same inputs, same decision. */
export function decide(input: {
  readonly review: Review;
  readonly release: Release;
  readonly change: Change;
  readonly standard: Pick<EffectiveStandard, 'onUnknown'>;
  readonly settings: Pick<Settings, 'emergency'>;
  /** What a model cost, for the record; null: none was asked. It has no part in the decision. */
  readonly usage: ModelUsage | null;
}): Decision {
  const { review, release, change, standard, settings } = input;
  const tally = tallyFindings({
    findings: review.findings,
    onUnknown: standard.onUnknown,
    emergencyGranted: isEmergencyGranted(release, settings),
  });
  const row = decisionTable.find((candidate) => candidate.applies(tally));
  invariant(row, 'the decision table has no row for this release');
  const { decision, reasonCode } = row;
  const about = row.about(tally);
  const approver = release.emergency?.approver ?? '';
  const impact = change.impact.level;
  return {
    schemaVersion: 1,
    decision,
    reasonCode,
    reason: reasonText({
      reasonCode,
      about,
      unknown: tally.unknownStopping,
      ranCount: tally.ran.length,
      approver,
      language: release.language,
    }),
    grade: gradeOf({ decision, reasonCode, impact, openCount: openCount(tally) }),
    workspace: release.workspace,
    environment: release.environment,
    decidedAt: isoTime(release.now),
    impact,
    standard: review.standard,
    counts: countFindings(review.findings),
    modules: change.modules.map(({ name, range }) => ({
      name,
      baseSha: range.baseSha,
      headSha: range.headSha,
    })),
    blocking:
      decision === 'block' ? rulesOf(review.findings.filter((finding) => isStopping(finding, tally))) : [],
    ...(reasonCode === 'emergency' && release.emergency !== null
      ? {
          emergency: {
            reason: release.emergency.reason,
            approver,
            overruled: about.map((finding) => finding.rule),
          },
        }
      : {}),
    ...(input.usage !== null && { usage: { ...input.usage, models: [...input.usage.models] } }),
    findings: [...review.findings],
  };
}

const isStopping = (finding: Finding, { failed, unknownStopping }: Tally): boolean =>
  failed.includes(finding) || unknownStopping.includes(finding);

const rulesOf = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.map((finding) => finding.rule)),
];

const openCount = (tally: Tally): number =>
  tally.unknownStopping.length + tally.unknownAllowed.length + tally.waived.length;

/** Findings by status; one that is waived is counted as waived and not by its status. */
function countFindings(findings: readonly Finding[]): Decision['counts'] {
  const counts = { pass: 0, warn: 0, fail: 0, unknown: 0, waived: 0 };
  for (const finding of findings) {
    counts[finding.waiver === undefined ? finding.status : 'waived'] += 1;
  }
  return counts;
}

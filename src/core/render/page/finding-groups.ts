// Findings in the order in which a person must see them: what stops the release, what to look at, what is met. Pure.
import type { Decision } from '../../../domain/generated/decision.ts';
import type { Finding, Review } from '../../../domain/generated/review.ts';
import { stateOf, worstFirst } from '../finding-states.ts';

/** A finding and where on the page it stands. */
export type PlacedFinding = { readonly finding: Finding; readonly id: string };

/** The groups of a review, each worst first. */
export type FindingGroups = {
  /** Failed rules that block, and what could not be evaluated and stops the release. */
  readonly danger: readonly PlacedFinding[];
  readonly caution: readonly PlacedFinding[];
  readonly passed: readonly PlacedFinding[];
};

/** Groups the findings; ids are those of this page alone. */
export function groupFindings(review: Review, decision: Decision): FindingGroups {
  const stopping = new Set(decision.blocking);
  const placed = worstFirst(review.findings).map((finding, index) => ({
    finding,
    id: `finding-${index + 1}`,
  }));
  const isDanger = ({ finding }: PlacedFinding): boolean =>
    stateOf(finding) === 'failed' || (stateOf(finding) === 'unknown' && stopping.has(finding.rule));
  const isPassed = ({ finding }: PlacedFinding): boolean => stateOf(finding) === 'passed';
  return {
    danger: placed.filter(isDanger),
    caution: placed.filter((each) => !isDanger(each) && !isPassed(each)),
    passed: placed.filter(isPassed),
  };
}

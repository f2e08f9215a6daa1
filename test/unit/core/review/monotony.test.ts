// One more bad fact never improves a finding, the decision or the grade.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInRuleIds } from '../../../../src/core/review/rules.ts';
import type { Decision } from '../../../../src/domain/generated/decision.ts';
import { type BadFact, badFactGroups, type Worsen } from './bad-facts.ts';
import { bare, type Judged, judgeState, orderly, type Setup, type State } from './spoiled-release.ts';

const badness = { pass: 0, warn: 1, unknown: 2, fail: 3 };
const decisions: readonly Decision['decision'][] = ['pass', 'warn', 'block'];
const grades: readonly Decision['grade'][] = ['stable', 'caution', 'warning', 'danger'];

const limits = { approvers: ['lee'], maxPer30Days: 2 };
const setups: fc.Arbitrary<Setup> = fc.record({
  level: fc.constantFrom('usual', 'auto', 'block', 'warn'),
  isStrict: fc.boolean(),
  onUnknown: fc.constantFrom('block', 'warn'),
  waived: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray([...builtInRuleIds])),
  emergency: fc.constantFrom(null, limits),
});

type Step = { readonly name: string; readonly worsen: Worsen };
const stepOf = ({ name, worsen }: BadFact): fc.Arbitrary<Step> =>
  worsen.map((step) => ({ name, worsen: step }));
const stepOfAny = (facts: readonly BadFact[]): fc.Arbitrary<Step> => fc.oneof(...facts.map(stepOf));
const badFacts = badFactGroups.flat();
const cases = badFactGroups.flatMap((group) => group.map((fact) => ({ ...fact, group })));

type Told = { readonly state: State; readonly [fc.toStringMethod]: () => string };
const emergencies = [null, { reason: 'payments fail', approver: 'lee', recentCount: 0 }] as const;

/** A release with some bad facts, half of them of one group; a counterexample names them. */
const statesOf = (group: readonly BadFact[]): fc.Arbitrary<Told> =>
  fc
    .tuple(
      fc.constantFrom('all', 'all', 'git'),
      fc.constantFrom(...emergencies),
      fc.array(fc.oneof(stepOfAny(badFacts), stepOfAny(group)), { maxLength: 6 }),
    )
    .map(([sources, emergency, steps]) => {
      const start: State = sources === 'git' ? bare : orderly;
      const asked: State = { ...start, release: { ...start.release, emergency } };
      return {
        state: steps.reduce((state, { worsen }) => worsen(state), asked),
        [fc.toStringMethod]: () =>
          JSON.stringify({ sources, emergency, facts: steps.map(({ name }) => name) }),
      };
    });

function expectNoBetter(before: Judged, after: Judged, name: string): void {
  for (const [rule, finding] of before.findings) {
    if (rule === 'emergency') continue;
    const { status } = after.findings.get(rule) ?? { status: 'pass' };
    expect(badness[status], `${rule} after: ${name}`).toBeGreaterThanOrEqual(badness[finding.status]);
  }
  for (const finding of after.findings.values()) {
    expect(finding.why !== '' && finding.instead !== '').toBe(finding.status !== 'pass');
  }
  const [first, second] = [before.decision, after.decision];
  expect(decisions.indexOf(second.decision), `decision after: ${name}`).toBeGreaterThanOrEqual(
    decisions.indexOf(first.decision),
  );
  expect(grades.indexOf(second.grade), `grade after: ${name}`).toBeGreaterThanOrEqual(
    grades.indexOf(first.grade),
  );
}

describe.each(cases)('$name', (fact) => {
  it('improves nothing, whatever else is bad and however the standard is set up', () => {
    fc.assert(
      fc.property(statesOf(fact.group), setups, fact.worsen, ({ state }, setup, worsen) => {
        expectNoBetter(judgeState(state, setup), judgeState(worsen(state), setup), fact.name);
      }),
      { numRuns: 24 },
    );
  });
});

const most: Setup = { level: 'block', isStrict: true, onUnknown: 'block', waived: [], emergency: null };

it.each(badFacts.filter(({ isMute }) => isMute !== true))('$name is seen', ({ worsen }) => {
  fc.assert(
    fc.property(worsen, (step) => {
      expect(judgeState(step(orderly), most).decision.decision).not.toBe('pass');
    }),
    { numRuns: 6 },
  );
});

it('a release that is in order passes', () => {
  const { findings, decision } = judgeState(orderly, most);
  expect([...findings].filter(([, { status }]) => status !== 'pass')).toEqual([]);
  expect(decision).toMatchObject({ decision: 'pass', grade: 'stable' });
});

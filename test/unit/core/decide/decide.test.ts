// The decision table: each row, and that a worse finding never makes a decision safer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/core/decide/decide.ts';
import { decisionTable } from '../../../../src/core/decide/decision-table.ts';
import { sealReview } from '../../../../src/core/review/review.ts';
import type { ImpactLevel } from '../../../../src/domain/change.ts';
import type { Decision } from '../../../../src/domain/generated/decision.ts';
import { validateDecision } from '../../../../src/domain/generated/decision.validate.js';
import type { Finding } from '../../../../src/domain/generated/review.ts';
import type { Language } from '../../../../src/domain/language.ts';
import { makeChange } from '../../../fakes/change.ts';
import { makeRelease } from '../../../fakes/release.ts';
import { makeSettings } from '../../../fakes/settings.ts';

const finding = (status: Finding['status'], overrides: Partial<Finding> = {}): Finding => ({
  rule: 'operators',
  title: 'Operators',
  status,
  level: 'block',
  message: 'Found.',
  why: status === 'pass' ? '' : 'Why.',
  instead: status === 'pass' ? '' : 'Instead.',
  evidence: [],
  ...overrides,
});
const waiver = { owner: 'Kim', reason: 'once', expires: '2026-03-10' };
const limits = { approvers: ['lee'], maxPer30Days: 1 };

type Given = {
  readonly findings: readonly Finding[];
  readonly onUnknown?: 'block' | 'warn';
  readonly emergency?: boolean;
  readonly impact?: ImpactLevel;
  readonly language?: Language;
};

function decideOn(given: Given): Decision {
  const emergency =
    given.emergency === true ? { reason: 'payments fail', approver: 'lee', recentCount: 0 } : null;
  const release = makeRelease({ emergency, language: given.language ?? 'en' });
  return decide({
    review: sealReview({ findings: given.findings, release, version: `sha256:${'0'.repeat(64)}` }),
    release,
    change: makeChange({ impact: { level: given.impact ?? 'low', reasons: [] } }),
    standard: { onUnknown: given.onUnknown ?? 'block' },
    settings: makeSettings({ emergency: limits }),
    usage: null,
  });
}

const unknownWindow = finding('unknown', { rule: 'window', title: 'Deploy window' });
const granted = finding('warn', { rule: 'emergency', level: 'warn' });
const refused = finding('fail', { rule: 'emergency' });

describe('decide', () => {
  it.each<[name: string, decision: string, reasonCode: string, grade: string, given: Given]>([
    ['nothing ran', 'block', 'no-rule-ran', 'danger', { findings: [] }],
    [
      'nothing ran but an emergency',
      'block',
      'no-rule-ran',
      'danger',
      { findings: [granted], emergency: true },
    ],
    ['all passed', 'pass', 'all-rules-passed', 'stable', { findings: [finding('pass')] }],
    [
      'one failed',
      'block',
      'rule-failed',
      'danger',
      { findings: [finding('pass'), finding('fail'), finding('unknown')] },
    ],
    [
      'one is unknown',
      'block',
      'rule-unknown',
      'danger',
      { findings: [finding('pass'), finding('unknown')] },
    ],
    [
      'one is unknown, which warns',
      'warn',
      'rule-unknown-allowed',
      'warning',
      { findings: [finding('unknown'), finding('warn')], onUnknown: 'warn' },
    ],
    [
      'one of level warn is unknown',
      'warn',
      'rule-unknown-allowed',
      'warning',
      { findings: [finding('unknown', { level: 'warn' })] },
    ],
    ['one warned', 'warn', 'rule-warned', 'caution', { findings: [finding('pass'), finding('warn')] }],
    [
      'a failure is waived',
      'warn',
      'rule-waived',
      'warning',
      { findings: [finding('fail', { waiver }), finding('warn')] },
    ],
    [
      'an unknown is waived',
      'warn',
      'rule-waived',
      'warning',
      { findings: [finding('unknown', { waiver })] },
    ],
    [
      'one is waived and another failed',
      'block',
      'rule-failed',
      'danger',
      { findings: [finding('fail', { waiver }), finding('fail')] },
    ],
    [
      'an emergency overrules a failure',
      'warn',
      'emergency',
      'danger',
      { findings: [finding('fail'), granted], emergency: true },
    ],
    [
      'an emergency overrules an unknown',
      'warn',
      'emergency',
      'danger',
      { findings: [finding('unknown'), granted], emergency: true },
    ],
    [
      'an emergency has nothing to overrule',
      'pass',
      'all-rules-passed',
      'stable',
      { findings: [finding('pass'), granted], emergency: true },
    ],
    ['an emergency is refused', 'block', 'rule-failed', 'danger', { findings: [finding('pass'), refused] }],
    [
      'a critical change that warns',
      'warn',
      'rule-warned',
      'danger',
      { findings: [finding('warn')], impact: 'critical' },
    ],
    [
      'a critical change',
      'pass',
      'all-rules-passed',
      'warning',
      { findings: [finding('pass')], impact: 'critical' },
    ],
    [
      'a high change that warns',
      'warn',
      'rule-warned',
      'warning',
      { findings: [finding('warn')], impact: 'high' },
    ],
    ['a high change', 'pass', 'all-rules-passed', 'caution', { findings: [finding('pass')], impact: 'high' }],
    [
      'a medium change',
      'pass',
      'all-rules-passed',
      'stable',
      { findings: [finding('pass')], impact: 'medium' },
    ],
  ])('%s: %s by %s, %s', (_name, decision, reasonCode, grade, given) => {
    for (const language of ['en', 'ko'] as const) {
      const decided = decideOn({ ...given, language });
      expect(decided).toMatchObject({ decision, reasonCode, grade });
      expect(decided.reason).toMatch(language === 'ko' ? /[가-힣]{2}/ : /^[A-Z].*\.$/);
      expect(validateDecision(decided), JSON.stringify(validateDecision.errors)).toBe(true);
    }
  });

  it.each<[name: string, blocking: readonly string[], reason: string, given: Given]>([
    [
      'what failed and what is unknown',
      ['window', 'operators'],
      'Blocked: 1 rule failed (Operators), 1 could not be evaluated (Deploy window).',
      { findings: [unknownWindow, finding('pass', { rule: 'range' }), finding('fail')] },
    ],
    [
      'only what failed, when unknown warns',
      ['operators'],
      'Blocked: 1 rule failed (Operators).',
      { findings: [unknownWindow, finding('fail')], onUnknown: 'warn' },
    ],
    [
      'nothing that was overruled',
      [],
      'Emergency approved by lee: 1 blocking rule overruled (Deploy window).',
      { findings: [unknownWindow, granted], emergency: true },
    ],
  ])('names in blocking and reason %s', (_name, blocking, reason, given) => {
    expect(decideOn(given)).toMatchObject({ blocking, reason });
  });

  it('says who overruled what', () => {
    const { emergency, reason } = decideOn({
      findings: [finding('fail'), finding('unknown', { rule: 'window', title: 'Deploy window' }), granted],
      emergency: true,
    });
    expect(emergency).toEqual({
      reason: 'payments fail',
      approver: 'lee',
      overruled: ['operators', 'window'],
    });
    expect(reason).toBe('Emergency approved by lee: 2 blocking rules overruled (Operators, Deploy window).');
  });

  it('records no emergency that was not used', () => {
    expect(decideOn({ findings: [finding('pass'), granted], emergency: true }).emergency).toBeUndefined();
  });

  it('counts a waived finding as waived and not as failed', () => {
    expect(
      decideOn({ findings: [finding('pass'), finding('fail', { waiver }), finding('fail')] }).counts,
    ).toEqual({ pass: 1, warn: 0, fail: 1, unknown: 0, waived: 1 });
  });

  it('knows every reason code of the schema', () => {
    expect(decisionTable.map((row) => row.reasonCode).sort()).toEqual([
      'all-rules-passed',
      'emergency',
      'no-rule-ran',
      'rule-failed',
      'rule-unknown',
      'rule-unknown-allowed',
      'rule-waived',
      'rule-warned',
    ]);
  });
});

const rank = { pass: 0, warn: 1, block: 2 };
const gradeRank = { stable: 0, caution: 1, warning: 2, danger: 3 };
const anyFinding = fc
  .record({
    status: fc.constantFrom('pass', 'warn', 'fail', 'unknown'),
    level: fc.constantFrom('block', 'warn'),
    waived: fc.boolean(),
  })
  .map(({ status, level, waived }) =>
    finding(status, { level, ...(waived && status !== 'pass' ? { waiver } : {}) }),
  );
const anyGiven = fc.record({
  // One rule ran: the first rule of all takes a release from "nothing ran" to a decision.
  findings: fc.array(anyFinding, { minLength: 1, maxLength: 6 }),
  onUnknown: fc.constantFrom('block', 'warn'),
  emergency: fc.boolean(),
  impact: fc.constantFrom('low', 'medium', 'high', 'critical'),
});

describe('properties', () => {
  it('one more finding never makes a decision safer', () => {
    fc.assert(
      fc.property(anyGiven, anyFinding, (given, more) => {
        const [before, after] = [
          decideOn(given),
          decideOn({ ...given, findings: [...given.findings, more] }),
        ];
        expect(rank[after.decision]).toBeGreaterThanOrEqual(rank[before.decision]);
        expect(gradeRank[after.grade]).toBeGreaterThanOrEqual(gradeRank[before.grade]);
      }),
    );
  });

  it('a waiver never makes a release pass, and the order of findings does not matter', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const decided = decideOn(given);
        const turned = decideOn({ ...given, findings: [...given.findings].reverse() });
        expect([turned.decision, turned.reasonCode, turned.grade]).toEqual([
          decided.decision,
          decided.reasonCode,
          decided.grade,
        ]);
        if (given.findings.some((found) => found.status !== 'pass')) {
          expect(decided.decision).not.toBe('pass');
        }
      }),
    );
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        expect(decideOn(given)).toEqual(decideOn(given));
      }),
    );
  });
});

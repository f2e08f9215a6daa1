// Builders of findings, reviews and decisions for tests: valid by schema, overridden field by field. Pure.
import type { Decision } from '../../src/domain/generated/decision.ts';
import type { Finding, Review } from '../../src/domain/generated/review.ts';
import { sha } from './change.ts';

const standard = { version: `sha256:${'5'.repeat(64)}`, met: 1, total: 1 };

/** A rule that passed. */
export function makeFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'operators',
    title: 'Operators',
    status: 'pass',
    level: 'block',
    message: 'Two operators are named.',
    why: '',
    instead: '',
    evidence: [],
    ...overrides,
  };
}

/** A rule that failed, with why, instead and evidence in a file. */
export function makeFailed(overrides: Partial<Finding> = {}): Finding {
  return makeFinding({
    rule: 'window',
    title: 'Window',
    status: 'fail',
    message: 'The window ends after working hours.',
    why: 'Nobody watches the first errors.',
    instead: 'Start at 10:00.',
    evidence: [{ text: 'ends at 19:30' }, { text: 'V1_33 drops a column', path: 'db/V1_33 a.sql', line: 7 }],
    ...overrides,
  });
}

export const waiver = {
  owner: 'ada',
  approver: 'cto',
  reason: 'agreed with the shop',
  expires: '2026-04-01',
};

export function makeReview(overrides: Partial<Review> = {}): Review {
  return {
    schemaVersion: 1,
    workspace: 'shop',
    environment: 'production',
    language: 'en',
    reviewedAt: '2026-03-03T01:00:00Z',
    standard,
    findings: [makeFinding()],
    ...overrides,
  };
}

export function makeDecision(overrides: Partial<Decision> = {}): Decision {
  return {
    schemaVersion: 1,
    decision: 'pass',
    reasonCode: 'all-rules-passed',
    reason: 'Passes: the one rule is met.',
    grade: 'stable',
    workspace: 'shop',
    environment: 'production',
    decidedAt: '2026-03-03T01:00:00Z',
    impact: 'low',
    standard,
    counts: { pass: 1, warn: 0, fail: 0, unknown: 0, waived: 0 },
    modules: [{ name: 'receipts', baseSha: sha('b0'), headSha: sha('a1') }],
    blocking: [],
    findings: [makeFinding()],
    ...overrides,
  };
}

/** One finding of every state. */
export const mixedFindings: readonly Finding[] = [
  makeFinding(),
  makeFinding({
    rule: 'coverage',
    title: 'Coverage',
    status: 'warn',
    message: 'Two files were cut.',
    why: 'w',
    instead: 'i',
  }),
  makeFailed({ rule: 'takes-away', title: 'Takes away', waiver }),
  makeFailed({ rule: 'range', title: 'Range', level: 'warn', evidence: [] }),
  makeFailed({ rule: 'freeze', title: 'Freeze', status: 'unknown', evidence: [] }),
  makeFailed(),
];

/** A release that is blocked, with a finding of every state. */
export const blocked = makeDecision({
  decision: 'block',
  reasonCode: 'rule-failed',
  reason: 'Blocked: one rule failed (Window).',
  grade: 'danger',
  blocking: ['freeze', 'window'],
  findings: [...mixedFindings],
});

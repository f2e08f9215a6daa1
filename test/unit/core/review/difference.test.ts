// What changed since the review before: every pair of stands lands in the right list, and waivers hide nothing.
import { describe, expect, it } from 'vitest';
import {
  diffReviews,
  type PreviousReview,
  type Stand,
  standsOf,
} from '../../../../src/core/review/difference.ts';
import type { Finding, Review } from '../../../../src/domain/generated/review.ts';

const finding = (stand: Exclude<Stand, 'not-run'>): Finding => ({
  rule: 'operators',
  title: 'Operators',
  status: stand === 'waived' ? 'fail' : stand,
  level: 'block',
  message: 'One operator.',
  why: '',
  instead: '',
  evidence: [],
  ...(stand === 'waived' && { waiver: { owner: 'mina', reason: 'night', expires: '2026-04-01' } }),
});

const standard: Review['standard'] = { version: `sha256:${'1'.repeat(64)}`, met: 0, total: 1 };

function judged(stand: Stand): Pick<Review, 'findings' | 'standard'> {
  return stand === 'not-run'
    ? {
        findings: [],
        standard: {
          ...standard,
          notRun: [{ rule: 'operators', title: 'Operators', configure: 'operators' }],
        },
      }
    : { findings: [finding(stand)], standard };
}

const reviewBefore = (stand: Stand): PreviousReview => ({
  previous: { at: '2026-03-03T01:00:00Z', decision: 'block', source: 'ledger' },
  stands: standsOf(judged(stand)),
});

describe('the difference to the review before', () => {
  const stands = ['pass', 'warn', 'fail', 'unknown', 'waived', 'not-run'] as const;
  const isOpen = (stand: Stand): boolean => stand !== 'pass' && stand !== 'not-run';
  const pairs = stands.flatMap((from) => stands.map((to) => [from, to] as const));

  it.each(pairs)('from %s to %s', (from, to) => {
    const { resolved, added, changed } = diffReviews(judged(to), reviewBefore(from));
    const expected =
      from === to
        ? []
        : isOpen(from)
          ? [to === 'pass' ? 'resolved' : 'changed']
          : isOpen(to)
            ? ['added']
            : [];
    const told = Object.entries({ resolved, added, changed }).flatMap(([list, changes]) =>
      changes.map(() => list),
    );
    expect(told).toEqual(expected);
  });

  it('tells a rule that only one of the reviews knows', () => {
    const none = { findings: [], standard };
    expect(diffReviews(none, reviewBefore('fail')).changed).toEqual([
      { rule: 'operators', title: 'Operators', from: 'fail', to: 'not-run' },
    ]);
    expect(diffReviews(judged('fail'), { ...reviewBefore('pass'), stands: new Map() }).added).toMatchObject([
      { from: 'not-run', to: 'fail', message: 'One operator.' },
    ]);
  });
});

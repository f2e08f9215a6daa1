// Annotations: what blocks, at most ten, and where.
import { describe, expect, test } from 'vitest';
import { renderAnnotations } from '../../../../src/core/render/annotations.ts';
import { blocked, makeDecision, makeFailed, mixedFindings } from '../../../fakes/review.ts';

const failing = (count: number) =>
  makeDecision({
    ...blocked,
    blocking: Array.from({ length: count }, (_, index) => `rule-${index}`),
    findings: Array.from({ length: count }, (_, index) =>
      makeFailed({ rule: `rule-${index}`, title: `Rule ${index}` }),
    ),
  });

describe('annotations', () => {
  test('only of findings that block, with why and what to do, at the file', () => {
    expect(renderAnnotations({ ...blocked, blocking: ['window'] }, 'en')).toEqual([
      {
        kind: 'annotation',
        severity: 'error',
        title: 'Lockkeeper: Window',
        message:
          'The window ends after working hours.\nWhy it is risky: Nobody watches the first errors.\nWhat to do: Start at 10:00.',
        path: 'db/V1_33 a.sql',
        line: 7,
      },
    ]);
  });

  test('of what could not be evaluated beside what failed', () => {
    expect(renderAnnotations(blocked, 'en').map(({ title }) => title)).toEqual([
      'Lockkeeper: Freeze',
      'Lockkeeper: Window',
    ]);
  });

  test('of what could not be evaluated, when that is what blocks', () => {
    const unknown = makeFailed({ status: 'unknown', title: 'Freeze' });
    const lax = makeFailed({ rule: 'range', status: 'unknown', title: 'Range', level: 'warn' });
    const decision = makeDecision({
      decision: 'block',
      reasonCode: 'rule-unknown',
      blocking: [unknown.rule],
      findings: [unknown, lax],
    });
    expect(renderAnnotations(decision, 'en').map(({ title }) => title)).toEqual(['Lockkeeper: Freeze']);
  });

  test.each(['pass', 'warn'] as const)('none when the decision is %s, whatever the findings', (decision) => {
    const findings = [...mixedFindings];
    expect(renderAnnotations(makeDecision({ decision, reasonCode: 'emergency', findings }), 'en')).toEqual(
      [],
    );
  });

  test('the reason, when it blocks without a finding', () => {
    const decision = makeDecision({
      decision: 'block',
      reasonCode: 'no-rule-ran',
      reason: 'No rule ran.',
      findings: [],
    });
    expect(renderAnnotations(decision, 'en').map(({ message }) => message)).toEqual(['No rule ran.']);
  });

  test.each([
    [1, 1],
    [10, 10],
    [11, 10],
    [200, 10],
  ])('%i blocking findings give %i', (count, expected) => {
    const annotations = renderAnnotations(failing(count), 'en');
    expect(annotations).toHaveLength(expected);
    expect(annotations.at(-1)?.message).toMatch(
      count > 10 ? new RegExp(`^${count - 9} more rules`) : /^The window/,
    );
  });

  test('hostile text stays within its line', () => {
    const decision = {
      ...blocked,
      findings: [makeFailed({ message: 'a\n::error::b', why: '', instead: '' })],
    };
    expect(renderAnnotations(decision, 'ko')[0]?.message).toBe('a ::error::b');
  });
});

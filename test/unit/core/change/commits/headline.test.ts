// Tests of core/change/commits/headline.ts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeHeadline } from '../../../../../src/core/change/commits/headline.ts';

const of = (subject: string, body = '') => makeHeadline({ subject, body, sha: '0123456789abcdef' });

describe('makeHeadline', () => {
  test.each([
    ['IR-1040: Re-remove “Post-incident update” status (#381)', 'Re-remove “Post-incident update” status'],
    ['IR-1549 Change to text from varchar(255) (#536)', 'Change to text from varchar(255)'],
    ['feat(api)!: drop the old endpoint.', 'Drop the old endpoint'],
    ['fix(PAY-7): round up', 'Round up'],
    ['[PAY-7][SQL] version fix', 'Version fix'],
    [
      'HBASE-29717 [hbase-operator-tools] Bump hbase thirdparty version to 4.1.12 (#158)',
      'Bump hbase thirdparty version to 4.1.12',
    ],
    [
      'ZOOKEEPER-4891: Update logback to 1.3.15 to fix CVE-2024-12798. (branch-3.9)',
      'Update logback to 1.3.15 to fix CVE-2024-12798',
    ],
    ['ZOOKEEPER-4964. Check permissions', 'Check permissions'],
    ['Add refunds (PAY-7) (#12)', 'Add refunds'],
    ['Add refunds (and receipts)', 'Add refunds (and receipts)'],
    ['addFsRegions should dump', 'addFsRegions should dump'],
    ['hbase.version is read', 'hbase.version is read'],
    ['npm audit in CI', 'npm audit in CI'],
    ['UTF-8 in subjects', 'UTF-8 in subjects'],
    ['fix: 환불 금액 반올림 오류 수정', '환불 금액 반올림 오류 수정'],
    ['[PAY-7] 환불 추가.', '환불 추가'],
    ['wait...', 'Wait...'],
    ['Revert "Add refunds (#12)" (#13)', 'Revert "Add refunds"'],
    ['revert: add refunds', 'Revert "Add refunds"'],
    ['Undo IR-1040: Remove the status (#378)', 'Revert "Remove the status"'],
    ['Revert "Revert "Add refunds (#12)" (#13)" (#14)', 'Add refunds'],
    ['Reapply "Add refunds (#12)"', 'Add refunds'],
    ['Rollback support for jobs', 'Rollback support for jobs'],
    ['PAY-7', 'PAY-7'],
    ['(#12)', '(#12)'],
    ['Merged PR 123: PAY-7 add refunds', 'Add refunds'],
    ['Fix `x` in <b>y</b>', 'Fix `x` in <b>y</b>'],
  ])('%s', (subject, expected) => {
    expect(of(subject)).toBe(expected);
  });

  test.each([
    ['Merge pull request #12 from org/PAY-7', 'PAY-7: add refunds', 'Add refunds'],
    ["Merge branch 'x' into 'main'", 'Add refunds\n\nSee merge request a/b!3', 'Add refunds'],
    [
      'PAY-7: Enabling the new way of doing err… (#12)',
      '…or reports\n\nmore',
      'Enabling the new way of doing error reports',
    ],
    [
      'PAY-7: Enabling the new way of err…',
      'PAY-7: Enabling the new way of errors\nmore',
      'Enabling the new way of errors',
    ],
    ['PAY-7: Enabling the new way of err…', 'Something else', 'Enabling the new way of err…'],
  ])('with its body: %s', (subject, body, expected) => {
    expect(of(subject, body)).toBe(expected);
  });

  test('hostile text stays text, on one line, in its order', () => {
    expect(of('Add\u0000 \u001b[31mred\u202e txt\u2066\r\n::error::x')).toBe('Add [31mred txt ::error::x');
  });

  test('is never empty, one line, and at most 240 characters and quotes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'binary' }),
        (subject, body) => {
          const headline = of(subject, body);
          expect(headline).toMatch(/^[^\p{Cc}\u202a-\u202e]+$/u);
          expect(headline.length).toBeLessThanOrEqual(240);
        },
      ),
    );
  });
});

// What people read of doctor, and what a pipeline gets. Pure.
import { describe, expect, it } from 'vitest';
import { checksOf, sortChecks } from '../../../../src/core/doctor/check.ts';
import { renderChecks } from '../../../../src/core/doctor/render-checks.ts';
import { Failure, type FailureCode } from '../../../../src/failure.ts';
import { doctorExit } from '../../../../src/hosts/doctor-exit.ts';

const failed = (code: FailureCode) =>
  checksOf('ledger').failedBy('x', new Failure({ code, message: 'm', hint: 'h' }));

describe('doctor', () => {
  const checks = sortChecks([
    checksOf('jira').skipped('jira', { found: 'not configured', remedy: 'Set jira.url.' }),
    checksOf('ledger').failedBy(
      'chain',
      new Failure({
        code: 'ledger/broken',
        message: 'Broken.',
        hint: 'Compare.',
        problems: ['line 1 \u001b[31m ::error::x'],
      }),
    ),
    checksOf('machine').ok('Node', `v20 ${'word '.repeat(40)}`),
    checksOf('machine').warn('clock', { found: 'Late.', remedy: 'Set it.' }),
  ]);

  it('groups, aligns, wraps and escapes', () => {
    const text = renderChecks(checks, { width: 70, color: false });
    expect(text.split('\n')).toEqual([
      'This machine',
      expect.stringMatching(/^ {2}✓ Node {3}v20 word/),
      expect.stringMatching(/^ {11}word/),
      expect.stringMatching(/^ {11}word/),
      expect.stringMatching(/^ {11}word/),
      '  ! clock  Late.',
      '           → Set it.',
      '',
      'Ledger',
      '  ✗ chain  Broken.',
      expect.stringMatching(/^ {11}line 1 .*: :error::x$/),
      '           → Compare.',
      '',
      'Not looked at',
      '  - Jira   not configured',
      '           → Set jira.url.',
      '',
      '1 failed, 1 to look at, 1 fine, 1 not looked at.',
      '',
    ]);
    expect(text).not.toContain('\u001b');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(70);
    expect(renderChecks(checks, { width: 70, color: true })).toContain('\u001b[31m✗\u001b[0m');
  });

  it('ends with the code of the worst failure', () => {
    expect(doctorExit(checks.filter(({ status }) => status !== 'fail'))).toBe(0);
    expect(doctorExit(checks)).toBe(74);
    expect(doctorExit([failed('jira/unavailable'), failed('github/unauthorized')])).toBe(77);
    expect(doctorExit([failed('ledger/unwritable'), failed('jira/unavailable')])).toBe(74);
    expect(doctorExit([failed('github/forbidden'), failed('config/invalid')])).toBe(64);
    expect(doctorExit([failed('run/deadline')])).toBe(69);
  });
});

// The console: what decided, what to do, where to read more, within the terminal's width.
import { describe, expect, test } from 'vitest';
import { renderConsole } from '../../../../src/core/render/console.ts';
import { textWidth, wrapText } from '../../../../src/core/render/wrap-text.ts';
import { makeNote } from '../../../fakes/note.ts';
import { blocked, makeDecision, makeFailed } from '../../../fakes/review.ts';

const render = (more: Partial<Parameters<typeof renderConsole>[0]> = {}) =>
  renderConsole({
    note: makeNote(),
    decision: blocked,
    folder: 'lockkeeper-out',
    width: 80,
    color: false,
    ...more,
  });

describe('console', () => {
  test('tells nothing twice: evidence that a sentence has told already is left to review.json', () => {
    const finding = makeFailed({
      message: 'Edited: db/V1__a.sql.',
      why: 'V1 was edited.',
      evidence: [{ text: 'V1 was edited.' }, { text: 'db/V1__a.sql' }, { text: 'db/V2__b.sql' }],
    });
    const text = render({ decision: makeDecision({ findings: [finding] }) });
    expect(text.match(/^ {2}· .*$/gm)).toEqual(['  · db/V2__b.sql']);
  });

  test('says which rules had nothing to read: nobody takes them for passed', () => {
    const notRun = [
      { rule: 'checks', title: 'Checks', configure: 'a token of the code host (GITHUB_TOKEN)' },
    ];
    const standard = { ...blocked.standard, notRun };
    const decision = makeDecision({ findings: [], standard });
    expect(render({ decision, width: 200 })).toContain(
      '- NOT RUN: Checks (needs a token of the code host (GITHUB_TOKEN))',
    );
    const korean = render({ decision, note: makeNote({ language: 'ko' }), width: 200 });
    expect(korean).toContain('실행되지 않은 규칙: Checks(');
    expect(render()).not.toContain('NOT RUN');
  });

  test('a blocked release', () => {
    expect(render()).toBe(`BLOCK  danger · impact low · rule-failed
receipts, production: receipts by e-mail
Blocked: one rule failed (Window).

✗ FAILED  Window (window)
  The window ends after working hours.
  · ends at 19:30
  · V1_33 drops a column
  Why it is risky: Nobody watches the first errors.
  What to do: Start at 10:00.

? UNKNOWN  Freeze (freeze)
  The window ends after working hours.
  Why it is risky: Nobody watches the first errors.
  What to do: Start at 10:00.

! WARNING  Coverage (coverage)
  Two files were cut.
  Why it is risky: w
  What to do: i

! WARNING  Range (range)
  The window ends after working hours.
  Why it is risky: Nobody watches the first errors.
  What to do: Start at 10:00.

~ WAIVED  Takes away (takes-away)
  The window ends after working hours.
  · ends at 19:30
  · V1_33 drops a column
  Why it is risky: Nobody watches the first errors.
  What to do: Start at 10:00.
  Waived by ada, approved by cto, until 2026-04-01: agreed with the shop

✓ PASSED: operators

The note is in lockkeeper-out/note.md, all findings are in
lockkeeper-out/review.json.
`);
  });

  test('a passing release in Korean, with nothing written', () => {
    const decision = makeDecision({ reason: '통과: 규칙 1개를 모두 충족합니다.' });
    expect(
      render({ note: makeNote({ language: 'ko' }), decision, folder: null }),
    ).toBe(`통과  stable · 위험도 low · all-rules-passed
receipts, production: receipts by e-mail
통과: 규칙 1개를 모두 충족합니다.

✓ 충족: operators
`);
  });

  test('an emergency is told with its approver', () => {
    const emergency = { reason: 'payments are down', approver: 'cto', overruled: ['window'] };
    expect(
      render({ decision: { ...blocked, decision: 'warn', reasonCode: 'emergency', emergency } }),
    ).toContain('Emergency approved by cto: payments are down (overruled: window)');
  });

  test('colours only when asked, and they take no column', () => {
    const colour = /\u001b\[\d+m/g;
    expect(render()).not.toMatch(colour);
    expect(render({ color: true }).replace(colour, '')).toBe(render());
  });

  test('hostile text gives no escape sequence, line or workflow command', () => {
    const hostile = `x\u001b[2J\n::error::${'y '.repeat(60)}::warning::z ##[error]`;
    const findings = [
      makeFailed({ title: hostile, message: hostile, why: hostile, evidence: [{ text: hostile }] }),
    ];
    const text = render({ decision: { ...blocked, findings, reason: hostile } });
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('##[');
    for (const line of text.split('\n')) expect(line.trimStart()).not.toMatch(/^::/);
  });

  test.each([60, 80, 100])('lines fit %i columns, in Korean too', (width) => {
    const long =
      '결제 승인 실패율을 한 시간 동안 지켜본 뒤에 다음 단계로 넘어가고 담당자에게 알립니다. '.repeat(4);
    const text = render({
      width,
      folder: 'out',
      note: makeNote({ language: 'ko', title: '영수증' }),
      decision: makeDecision({ findings: [makeFailed({ message: long, why: long })] }),
    });
    for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(width);
  });
});

describe('wrapping', () => {
  test.each([
    ['a bb ccc', 4, ['a bb', 'ccc']],
    ['longer-than-wide x', 4, ['longer-than-wide', 'x']],
    ['한글 한글', 8, ['한글', '한글']],
    ['', 8, ['']],
  ] as const)('%j at %i', (text, width, expected) => {
    expect(wrapText(text, width)).toEqual(expected);
  });

  test.each([
    ['abc', 3],
    ['한글', 4],
    ['e\u0301', 1],
    ['👍', 2],
  ])('%s is %i wide', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

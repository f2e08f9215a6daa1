// Days, severities and stated fields, as people write them in English and Korean.
import { describe, expect, test } from 'vitest';
import { reportDay } from '../../../../../src/core/incidents/sources/report-day.ts';
import { reportSeverity } from '../../../../../src/core/incidents/sources/report-severity.ts';
import { statedFields } from '../../../../../src/core/incidents/sources/stated-fields.ts';

describe('a day', () => {
  test.each<[unknown, string | null]>([
    ['2023-10-04', '2023-10-04'],
    ['2023-10-04T07:00:00Z', '2023-10-04'],
    ['2023-10-04T23:30:00.000+0900', '2023-10-04'],
    ['2023-10-04 07:00 UTC', '2023-10-04'],
    ['2023/10/4', '2023-10-04'],
    ['2023. 10. 4. 오전 7시', '2023-10-04'],
    ['20231004', '2023-10-04'],
    ['20231004T070000Z', '2023-10-04'],
    ['2023년 10월 4일', '2023-10-04'],
    ['2023년10월4일 07:00 (KST)', '2023-10-04'],
    ['October 4, 2023', '2023-10-04'],
    ['Wednesday, Oct 4th 2023, 07:00', '2023-10-04'],
    ['4 Oct 2023', '2023-10-04'],
    ['Wed, 04 Oct 2023 07:00:00 GMT', '2023-10-04'],
    [1_696_402_800, '2023-10-04'],
    [1_696_402_800_000, '2023-10-04'],
    ['1696402800', '2023-10-04'],
    [1_696_402_800.25, '2023-10-04'],
    // Two days, or none.
    ['10/04/2023', null],
    ['2023-02-30', null],
    ['2023-13-01', null],
    ['0001-01-01', null],
    ['last Tuesday', null],
    ['', null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [-5, null],
    [7, null],
    [{ year: 2023 }, null],
    [['2023-10-04'], null],
    [null, null],
    [`2023-10-04${'9'.repeat(1_000_000)}`, null],
  ])('%j is %s', (value, day) => {
    expect(reportDay(value)).toBe(day);
  });
});

describe('a severity', () => {
  test.each<[unknown, string | null]>([
    ['SEV1', 'critical'],
    ['sev-0', 'critical'],
    ['Severity 2', 'major'],
    ['SEV3 - minor', 'minor'],
    ['P1', 'critical'],
    ['P2 (high)', 'major'],
    ['P5', 'minor'],
    ['1 - High', 'critical'],
    [1, 'critical'],
    [4, 'minor'],
    ['Critical', 'critical'],
    ['Blocker', 'critical'],
    ['major', 'major'],
    ['High', 'major'],
    ['Medium', 'minor'],
    ['low', 'minor'],
    ['심각', 'critical'],
    ['치명적', 'critical'],
    ['높음', 'major'],
    ['보통', 'minor'],
    ['낮음', 'minor'],
    ['1등급', 'critical'],
    [{ name: 'P2' }, 'major'],
    [{ summary: 'SEV1' }, 'critical'],
    // Nobody says.
    ['non-critical', null],
    ['SEV12', null],
    ['unknown', null],
    ['', null],
    [{}, null],
    [['P1'], null],
    [null, null],
    [`critical ${'x'.repeat(100)}`, null],
  ])('%j is %s', (value, severity) => {
    expect(reportSeverity(value)).toBe(severity);
  });
});

describe('what a text states', () => {
  test('under the headings of a form', () => {
    const form =
      '### Affected services\n\ncheckout, payments\n\n### Severity\n\nSEV2\n\n### When did it start?\n\n2026-03-31 10:00\n';
    expect(statedFields(form)).toEqual({
      services: 'checkout, payments',
      severity: 'SEV2',
      date: '2026-03-31 10:00',
    });
  });

  test('in lines with a label, in Korean, and in rows of a table', () => {
    expect(
      statedFields('**발생 일시:** 2026년 3월 31일\n- 심각도: 높음\n| 영향 서비스 | 주문, 결제 |'),
    ).toEqual({
      date: '2026년 3월 31일',
      severity: '높음',
      services: '주문, 결제',
    });
  });

  test.each([
    ['an empty answer of a form', '### Severity\n\n_No response_\n\n### Date\n\n### Services\n\nN/A'],
    ['no date', 'Date: some time in March'],
    ['a sentence', 'It was critical.\nWe fixed the date: it was wrong.'],
  ])('%s counts as none', (_, text) => {
    expect(statedFields(text)).toEqual({ date: null, severity: null, services: null });
  });

  test('the first counts', () => {
    expect(statedFields('Severity: low\n\n## Severity\n\nSEV1').severity).toBe('low');
  });
});

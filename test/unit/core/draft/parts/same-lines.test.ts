// Tests when a line of one language is told by one of the other, so that a Korean note does not say it twice. Pure.
import { describe, expect, it } from 'vitest';
import { isTranslated } from '../../../../../src/core/draft/parts/same-lines.ts';

const line = (text: string, ...refs: readonly string[]) => ({
  text,
  refs: refs.length > 0 ? refs : ['pr:#7'],
});

describe('isTranslated', () => {
  it.each([
    ['The flag `report-lock` is off by default.', '`report-lock` 플래그는 기본 비활성'],
    [
      'The field `legacyId` of the order event is no longer sent.',
      '주문 이벤트의 `legacyId` 필드 전송하지 않음',
    ],
    [
      'Merchants have to move to signed webhooks by 31 March 2027.',
      '가맹점은 2027년 3월 31일까지 서명된 웹훅으로 전환 필요',
    ],
    ['인수 조건: A refund above 500,000 KRW needs two approvals', '500,000 KRW 초과 환불은 2차 승인 필요'],
    ['기능 플래그 `refund.v2`의 기본값은 false입니다.', 'The flag `refund.v2` is false by default'],
  ])('"%s" is told by "%s"', (text, told) => {
    expect(isTranslated(line(text), line(told))).toBe(true);
  });

  it.each([
    ['another name', 'The flag `report-lock` is off by default.', '`report-key` 플래그는 기본 비활성'],
    ['another number', 'Webhooks end on 31 March 2027.', '웹훅은 2026년 3월 31일 종료'],
    ['the opposite', 'The flag `report-lock` is off by default.', '`report-lock` 플래그 활성화됨'],
    ['nothing exact', 'Callers must adapt.', '호출하는 쪽의 수정 필요'],
    ['the same language', 'The flag `a.b` is off.', 'The flag `a.b` stays off.'],
  ])('%s is not the same', (_what, text, told) => {
    expect(isTranslated(line(text), line(told))).toBe(false);
  });

  it('asks for a source in common', () => {
    expect(isTranslated(line('Flag `a.b` is off.', 'pr:#7'), line('`a.b` 플래그 꺼짐', 'pr:#8'))).toBe(false);
  });
});

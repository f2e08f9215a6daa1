// Names are found as whole words, in Latin and in Hangul, and not within other names.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../../src/core/review/calendar/mentions.ts';

describe('findMentions', () => {
  it.each<[text: string, name: string, isMentioned: boolean]>([
    ['Deploy payments-api tonight', 'payments-api', true],
    ['Deploy Payments-API.', 'payments-api', true],
    ['(payments-api)', 'payments-api', true],
    ['payments-api-v2', 'payments-api', false],
    ['payments-api_old', 'payments-api', false],
    ['new-payments-api', 'payments-api', false],
    ['payments-apis', 'payments-api', false],
    ['payments-api2', 'payments-api', false],
    ['payments-api.example.com', 'payments-api', false],
    ['old: payments-api-v2, new: payments-api', 'payments-api', true],
    ['payments-api - restart', 'payments-api', true],
    ['payments-api: restart', 'payments-api', true],
    ['example/payments-api', 'payments-api', true],
    ['https://git.example.com/example/payments-api/pulls', 'payments-api', true],
    ['<b>payments-api</b>', 'payments-api', true],
    ['payments-api를 배포합니다', 'payments-api', true],
    ['신규payments-api', 'payments-api', true],
    ['정산 배포', '정산', true],
    ['정산을 배포', '정산', true],
    ['정산서 발급', '정산', false],
    ['재정산 작업', '정산', false],
    ['정산2 배포', '정산', false],
    ['결제-서버는 제외', '결제-서버', true],
    ['결제-서버-v2', '결제-서버', false],
    ['결제 서비스와 정산', '결제 서비스', true],
    ['\u1112\u1161\u11ab\u1100\u1173\u11af 배포', '한글', true],
    ['10 am to noon', 'am', false],
    ['', 'payments-api', false],
    ['anything', '', false],
  ])('%s, %s: %s', (text, name, isMentioned) => {
    expect(findMentions(text, [name])).toEqual(isMentioned ? [name] : []);
  });

  it('finds every name between spaces', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{1,20}[a-z0-9]$/);
    fc.assert(
      fc.property(name, fc.string(), fc.string(), (word, before, after) => {
        expect(findMentions(`${before} ${word} ${after}`, [word])).toEqual([word]);
      }),
    );
  });

  it('takes no longer than the text is long', () => {
    const started = performance.now();
    expect(findMentions('aaa-'.repeat(50_000), ['aaa', 'aaa-aaa', 'zzz'])).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

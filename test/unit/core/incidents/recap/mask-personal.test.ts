// What of a report is personal data, and what only looks like it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonal } from '../../../../../src/core/incidents/recap/mask-personal.ts';

describe('personal data', () => {
  it.each([
    ['Ask jane.doe+ops@example.com first.', 'Ask [e-mail] first.'],
    ['[jane@example.com](mailto:jane@example.com) was on call.', '[e-mail] was on call.'],
    ['Paged Jane Doe (jane@example.co.kr) at 09:12.', 'Paged [person] ([e-mail]) at 09:12.'],
    ['Jane O’Neil <jane@example.com> restarted it.', '[person] <[e-mail]> restarted it.'],
    ['홍길동(hong@example.com)이 조치했다.', '[person] ([e-mail])이 조치했다.'],
    ['Call +1 415 555 0132 or +82 10-1234-5678.', 'Call [phone] or [phone].'],
    ['Call (415) 555-0132 or 415-555-0132.', 'Call [phone] or [phone].'],
    ['연락처 010-1234-5678, 01012345678, 02-123-4567.', '연락처 [phone], [phone], [phone].'],
    ['주민등록번호 900101-1234567이 로그에 남았다.', '주민등록번호 [id number]이 로그에 남았다.'],
    ['SSN: 123-45-6789 was logged.', 'SSN: [id number] was logged.'],
    ['Card 4111 1111 1111 1111 was logged.', 'Card [card number] was logged.'],
    ['Card 5500005555555559 was logged.', 'Card [card number] was logged.'],
    ['Customer IP: 203.0.113.9 was blocked.', 'Customer IP: [ip address] was blocked.'],
    ['@jane-doe and <@U02ABCDEF> rolled back.', '[person] and [person] rolled back.'],
    ['Author: Jane Doe\nImpact: none', 'Author: [person]\nImpact: none'],
    ['**Incident commander:** Jane Doe, Kim Min-su', '**Incident commander:** [person], [person]'],
    ['담당자: 홍길동, 김철수 책임', '담당자: [person], [person] 책임'],
    ['주문 장애. 담당자: 홍길동. 복구 완료.', '주문 장애. 담당자: [person]. 복구 완료.'],
    ['[장애] 담당자 : 홍길동 주문 지연', '[장애] 담당자 : [person] 주문 지연'],
    ['Orders down, owner: Jane Doe, 20 minutes', 'Orders down, owner: [person], 20 minutes'],
    ['| 작성자 | 홍길동 |', '| 작성자 | [person] |'],
    ['### Authors\n\njennifer, martym\n\n### Status', '### Authors\n\n[person], [person]\n\n### Status'],
    [
      '| Action | Owner | Due |\n|---|---|---|\n| Add an alert | jennifer | 2024-01-02 |\n| Test it | Payments team | n/a |',
      '| Action | Owner | Due |\n|---|---|---|\n| Add an alert | [person] | 2024-01-02 |\n| Test it | Payments team | n/a |',
    ],
    [
      '| 항목 | 담당 |\n|---|---|\n| 알람 추가 | 홍길동 |\n| 리뷰 | 플랫폼팀 |',
      '| 항목 | 담당 |\n|---|---|\n| 알람 추가 | [person] |\n| 리뷰 | 플랫폼팀 |',
    ],
    ['김철수 매니저가 배포를 되돌렸다.', '[person] 매니저가 배포를 되돌렸다.'],
    ['The rollback was approved by Jane Doe at 10:00.', 'The rollback was approved by [person] at 10:00.'],
  ])('is masked: %s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  it.each([
    'We upgraded postgres@15.4 and @scope/package@2.0.0 to v1.2.3-rc.1.',
    'git@github.com:acme/app.git was not reachable; ssh root@db1.internal.example failed.',
    'At 2023-10-04T07:00:00+09:00, 121 minutes, 1.1.1.1 answered SERVFAIL.',
    'commit 4f1c2d3e4a5b6c7d8e9f0a1b2c3d4e5f60718293, trace 1234567890123456, order 20231004-1234567.',
    'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'INT reached 2147483647; the next id was 9223372036854775807.',
    'Ports 8080-8090, rows 1000-2000, build 2023.10.04-1, ticket PAY-1234, 4532-1 and 10-4.',
    '@Transactional was missing; `@media (max-width: 600px)` and @import are CSS; @here was paged.',
    'The epoch 1696402800000 ms and the amount 1,234,567.89 are numbers.',
    'Owner: Payments team',
    '담당자: 결제팀',
    '장애 보고. 담당자: 정산팀, 승인자: 서비스 운영팀.',
    'Orders down, owner: Data Platform, reviewer: Payments team.',
    'Caused by Google Cloud; reported by Apache Airflow; deployed by Argo CD.',
    '이용자님의 요청, 고객 담당자, 정산 팀장 승인, 전체 사용자.',
    'Latency rose by +250 ms, capacity by +1000 2000.',
    'UUID 550e8400-e29b-41d4-a716-446655440000 and card 4111 1111 1111 1112.',
  ])('is not: %s', (text) => {
    expect(maskPersonal(text)).toBe(text);
  });

  it('is masked once: masking what is masked changes nothing', () => {
    const word = fc.constantFrom(
      'Author: ',
      'Jane Doe',
      '홍길동',
      ' 님',
      'jane@example.com',
      '(',
      ')',
      '<',
      '>',
      '+1 415 555 0132',
      '010-1234-5678',
      '@jane',
      '\n',
      ', ',
      '4111 1111 1111 1111',
      '[person]',
      '[e-mail]',
      ' ',
      '담당자: ',
      '900101-1234567',
      'mailto:',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 14 }), (parts) => {
        const once = maskPersonal(parts.join(''));
        expect(maskPersonal(once)).toBe(once);
      }),
    );
  });

  it('takes no more time than the text is long', () => {
    const hostile = ['@', '+1 ', '0', '1-', 'Author: A, ', 'a.', '4111 ', '김', '[', 'client ip '].map(
      (part) => part.repeat(100_000),
    );
    const started = performance.now();
    for (const text of hostile) maskPersonal(text);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

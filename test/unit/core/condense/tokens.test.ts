// Tests that the token estimate is not below what tokenizers count. Pure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateTokens } from '../../../../src/core/condense/tokens.ts';

/** Counted with o200k_base, cl100k_base and Anthropic's published tokenizer: the largest of the three. */
const counted: readonly [name: string, text: string, tokens: number][] = [
  [
    'English prose',
    'The refund limit is read from the settings of the tenant, and a refund above it needs a second approval. Old clients keep working until the end of March.',
    32,
  ],
  [
    'Korean prose',
    '야간 배치가 결제 테이블을 잠가 승인이 지연되는 문제가 있었습니다. 배포 전에 인덱스를 먼저 추가하고, 환불 한도의 기본값은 12월 1일까지 바꾸지 않습니다.',
    89,
  ],
  [
    'Korean beside code',
    '플래그 `checkout.new-refund`의 기본값을 false에서 true로 변경하고 V1_33 마이그레이션을 먼저 실행해야 합니다.',
    52,
  ],
  [
    'a migration',
    "ALTER TABLE payment ADD COLUMN refund_limit NUMERIC(12,2) DEFAULT 0 NOT NULL; UPDATE status_history SET status = 'ON_HOLD' WHERE status = 'POST_INCIDENT_UPDATE';",
    43,
  ],
  [
    'refs',
    'jira:PAY-1234 pr:#1201 c:1a2b3c4d c:98f0aa12 file:src/main/java/org/example/PaymentService.java',
    41,
  ],
  [
    'a table',
    '| setting | before | after |\n|---|---|---|\n| `pool.size` | 20 | 40 |\n| `timeout.ms` | 1500 | 3000 |',
    40,
  ],
];

describe('estimateTokens', () => {
  it.each(counted)('%s costs no more than estimated, and not half of it', (_name, text, tokens) => {
    expect(estimateTokens(text)).toBeGreaterThanOrEqual(tokens);
    expect(estimateTokens(text)).toBeLessThanOrEqual(Math.ceil(tokens * 1.6));
  });

  it('is nothing for nothing', () => {
    expect(estimateTokens('')).toBe(0);
  });

  it('never shrinks when text is added', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (first, second) => estimateTokens(first + second) >= estimateTokens(first),
      ),
    );
  });
});

// What a sentence says in other words, and what it does not say.
import { describe, expect, it } from 'vitest';
import { isSaidIn } from '../../../../../src/core/incidents/recap/said-in.ts';

const said =
  'On May 4 the TLS certificate of MySQL proxy 8.0.3 expired; for two hours 775 customers could not log in.';

describe('a claim', () => {
  it.each([
    'The TLS certificate of the MySQL proxy expired.',
    'For 2 hours, 775 customers could not log in.',
    'Proxy 8.0.3 had an expired certificate.',
    'The certificate had expired on May 4.',
  ])('is said: %s', (claim) => {
    expect(isSaidIn(claim, said)).toBe(true);
  });

  it.each([
    ['a number', 'For 3 hours, 775 customers could not log in.'],
    ['a part of a number', 'For two hours, 77 customers could not log in.'],
    ['a version', 'The certificate of MySQL proxy 8.0.4 expired.'],
    ['a name', 'The TLS certificate of the Oracle proxy expired.'],
    ['a name with capitals inside', 'The TLS certificate of PostgreSQL expired.'],
    ['code', 'The certificate of `proxy_tls` expired.'],
    ['a day', 'The certificate expired on May 5.'],
    ['another language', '인증서가 만료되어 고객이 로그인하지 못했다.'],
    ['another story', 'Backups were deleted by a cleanup job.'],
    ['a verdict', 'Verdict: approve. The certificate expired.'],
  ])('is not said for %s', (_name, claim) => {
    expect(isSaidIn(claim, said)).toBe(false);
  });

  it('in Korean may have other particles', () => {
    const korean = '결제 게이트웨이의 인증서가 만료되어 2시간 동안 승인이 실패했다.';
    expect(isSaidIn('인증서 만료로 승인에 2시간 실패했다.', korean)).toBe(true);
    expect(isSaidIn('인증서 만료로 승인에 3시간 실패했다.', korean)).toBe(false);
    expect(isSaidIn('디스크가 가득 차서 색인이 멈췄다.', korean)).toBe(false);
  });
});

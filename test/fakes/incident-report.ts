// Builders of incident reports for tests. Pure.
import type { IncidentReport } from '../../src/domain/incident-report.ts';

export function makeReport(overrides: Partial<IncidentReport> = {}): IncidentReport {
  const id = overrides.id ?? 'INC-1';
  return {
    id,
    source: { kind: 'jsonl', key: id },
    title: null,
    text: 'The certificate of the payment gateway expired, which caused all card payments to fail for two hours.',
    date: null,
    services: [],
    severity: null,
    url: null,
    language: null,
    status: 'final',
    ...overrides,
  };
}

/** A post-mortem with the sections that people write. */
export const postMortem = `# Checkout was down after a pool size change

Date: 2024-03-05
Severity: SEV1
Affected services: checkout-api, payments

## Summary

Checkout answered with errors for 47 minutes. About 12,000 orders were not placed.

## Timeline

- 09:12 UTC The deploy of checkout-api 4.2.0 finished.
- 09:15 UTC Alarms went off.
- 09:59 UTC Errors were back to normal.

## Trigger

The deploy lowered \`DB_POOL_MAX\` from 50 to 5.

## Root cause

The default of \`DB_POOL_MAX\` had been changed for tests and was copied into production. No test looks at pool sizes under load.

## Impact

All customers of the web shop saw error 503 at checkout.

## Resolution

We rolled back to 4.1.9.

## Action items

- Alert when a pool is exhausted for more than a minute.
- Keep production defaults apart from those of tests.
`;

export const koreanPostMortem = `# 결제 장애 보고서

일시: 2024년 3월 5일 09:12
장애 등급: 1등급
영향 서비스: 결제 서비스, 주문 서비스

## 개요
결제 서비스가 47분간 중단되었다. 주문 약 1만 2천 건이 접수되지 않았다.

## 발단
checkout-api 4.2.0 배포에서 \`DB_POOL_MAX\`를 50에서 5로 낮추었다.

## 근본 원인
테스트용 기본값이 운영 설정에 복사되었다.

## 영향
모든 고객이 결제 화면에서 503 오류를 보았다.

## 조치
4.1.9로 롤백하여 복구했다.

## 재발 방지 대책
1. 커넥션 풀이 1분 이상 고갈되면 알린다.
2. 운영 기본값을 테스트와 분리한다.
`;

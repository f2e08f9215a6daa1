// Releases with test reports, certificates, live endpoints and deployment manifests. Effects: makes repositories and TLS servers when asked.
import { makePay, stageOf, withEndpoint } from './evidence-stage.ts';
import type { RuleScene, Stage } from './rule-scene.ts';

const withRules = (stage: Stage, rules: object): Stage => ({
  ...stage,
  config: { ...stage.config, standard: { rules } },
});
const atBlock = { level: 'block' };
const far = '2049-01-01T00:00:00Z';

export const evidenceScenes: readonly RuleScene[] = [
  {
    name: 'a renewed certificate, a variable that the manifest gives, green reports',
    decision: 'pass',
    prepare: () =>
      withEndpoint(
        stageOf('renewed', { tests: 'passed.xml', coverage: 'covered-9.info', baseline: 'covered-9.info' }),
        { to: far },
      ),
    cases: [
      {
        rule: 'tests',
        status: 'pass',
        because: 'all four passed',
        says: '4 tests passed, none failed, 0 skipped.',
      },
      {
        rule: 'test-coverage',
        status: 'pass',
        because: 'nothing was lost',
        says: 'Tests cover 90 % of 10 lines; it was 90 % of the lines.',
      },
      {
        rule: 'certificates',
        status: 'pass',
        because: 'key and names are the old ones, and a live endpoint is fine',
        says: '2 certificates in the range and 1 endpoint looked at: valid, strong and complete.',
      },
      {
        rule: 'runtime-needs',
        status: 'pass',
        because: 'the manifest sets it',
        says: '1 new need: 1 given by manifests',
      },
    ],
  },
  {
    name: 'a certificate for five days, a variable that nobody set, a failed test, less coverage',
    decision: 'block',
    prepare: () =>
      withRules(
        stageOf('five-days', { tests: 'failed.xml', coverage: 'covered-8.info', baseline: 'covered-9.info' }),
        { 'test-coverage': atBlock, 'runtime-needs': atBlock },
      ),
    cases: [
      {
        rule: 'tests',
        status: 'fail',
        because: 'one of four failed',
        says: '1 of 4 tests failed: com.shop.PayoutTest pays3 (reports/failed.xml).',
        korean: '테스트 4개 중 1개 실패: com.shop.PayoutTest pays3',
      },
      {
        rule: 'test-coverage',
        status: 'fail',
        because: 'ten points are lost, one may be',
        says: 'Covered lines fell from 90 % (the baseline) to 80 %: 10 percentage points',
        korean: '라인 커버리지가 90%(기준 파일)에서 80%로 10%p 떨어졌습니다',
      },
      {
        rule: 'certificates',
        status: 'fail',
        because: 'it ends before two weeks are over',
        says: /certs\/api\.pem.*5 days left after the window, until Sun 2026-03-08 21:00/,
        korean: /certs\/api\.pem.*5일 남음/,
      },
      {
        rule: 'runtime-needs',
        status: 'fail',
        because: 'no manifest gives it',
        says: 'The code newly needs BANK_URL (src/payout.ts:1), and no manifest gives it. Looked at deploy/app.yaml.',
        korean: 'BANK_URL (src/payout.ts:1)',
      },
    ],
  },
  {
    name: 'a renewal with another key, skipped tests, a little less coverage, where rules only warn',
    decision: 'warn',
    prepare: () =>
      stageOf('other-key', { tests: 'skipped.xml', coverage: 'covered-8.info', baseline: 'covered-9.info' }),
    cases: [
      {
        rule: 'tests',
        status: 'warn',
        because: 'half of them were skipped',
        says: '2 of 4 tests (50 %) were skipped; at most 20 % may be.',
      },
      {
        rule: 'test-coverage',
        status: 'warn',
        because: 'where it runs by itself, it warns',
        says: 'to 80 %: 10 percentage points',
      },
      {
        rule: 'certificates',
        status: 'warn',
        because: 'whoever pinned the old key is locked out',
        says: /^Renewed with another key: certs\/api\.pem: api\.example\.com, key [0-9a-f]{12} → [0-9a-f]{12}\.$/,
      },
      {
        rule: 'runtime-needs',
        status: 'warn',
        because: 'its level is warn unless the config says more',
        says: 'BANK_URL (src/payout.ts:1)',
      },
    ],
  },
  {
    name: 'no report, nothing to compare with, an endpoint that is down, manifests elsewhere',
    decision: 'block',
    prepare: () =>
      withEndpoint(stageOf('bare', { tests: 'nothing.xml', coverage: 'covered-9.info' }), {
        to: far,
        isUp: false,
      }),
    cases: [
      {
        rule: 'tests',
        status: 'unknown',
        because: 'the file is not there',
        says: /The test reports cannot be read: .*reports\/nothing\.xml/,
      },
      {
        rule: 'test-coverage',
        status: 'unknown',
        because: 'neither a minimum nor the value before is known',
        says: 'Tests cover 90 % of 10 lines; nothing is known of the release before.',
      },
      {
        rule: 'certificates',
        status: 'unknown',
        because: 'nobody answers',
        says: /127\.0\.0\.1:\d+, nothing listens on the port/,
      },
      {
        rule: 'runtime-needs',
        status: 'unknown',
        because: 'it may be set where the manifests are',
        says: 'and no deployment manifest is in this repository',
      },
    ],
  },
  {
    name: 'a renewal that lost a name, and a live endpoint with five days left',
    decision: 'block',
    prepare: () =>
      withEndpoint({ repository: makePay(), args: ['--head', 'lost-name'] }, { to: '2026-03-08T12:00:00Z' }),
    cases: [
      {
        rule: 'certificates',
        status: 'fail',
        because: 'its clients will refuse it',
        says: 'without old.example.com',
      },
      {
        rule: 'certificates',
        status: 'fail',
        because: 'nothing in the range renews what is served',
        says: /127\.0\.0\.1:\d+: .*5 days left after the window/,
      },
    ],
  },
  {
    name: 'a certificate that is damaged',
    decision: 'block',
    prepare: () => ({ repository: makePay(), args: ['--head', 'broken'] }),
    cases: [
      {
        rule: 'certificates',
        status: 'fail',
        because: 'no server starts with it',
        says: 'Broken certificate files: certs/api.pem: line 1, is no valid PEM.',
      },
    ],
  },
];

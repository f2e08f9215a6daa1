// Releases with test reports, certificates, live endpoints and deployment manifests. Effects: makes repositories, keys and TLS servers when asked.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { makeCertificate, makeChain, makeEcKeys } from '../../fakes/certificates/make-certificate.ts';
import { makeRepository, type ScratchCommit, scratchFolder } from '../../fakes/scratch-repository.ts';
import type { RuleScene, Stage } from './rule-scene.ts';

const old = { name: 'api.example.com', dns: ['api.example.com', 'old.example.com'], serial: 100 };
const { root, intermediate, leaf } = makeChain({ ...old, keys: makeEcKeys(), to: '2026-04-20T00:00:00Z' });
const pemOf = (request: Partial<Parameters<typeof makeCertificate>[0]>): string =>
  makeCertificate({ ...old, keys: leaf.keys, issuer: intermediate, serial: 101, ...request }).pem +
  intermediate.pem;

const manifest = (names: readonly string[]): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: pay }
spec:
  template:
    spec:
      containers:
        - name: pay
          image: pay:1
          env:
${names.map((name) => `            - { name: ${name}, value: "1" }\n`).join('')}`;
const readsOf = (name: string): string => `export const url = process.env.${name}.trim();\n`;

const variant = (tag: string, files: NonNullable<ScratchCommit['files']>): ScratchCommit => ({
  message: `feat: Pay out in another way (${tag})`,
  parents: [1],
  files,
  tag,
});

/** Each tag is a release of its own over v1. */
const makePay = (): string => {
  const pem = 'certs/api.pem';
  return makeRepository([
    {
      message: 'Start',
      files: [
        [pem, leaf.pem + intermediate.pem],
        ['deploy/app.yaml', manifest(['PAY_URL', 'PAYOUT_URL'])],
        ['src/pay.ts', readsOf('PAY_URL')],
      ],
      tag: 'v1',
    },
    variant('renewed', [
      [pem, pemOf({ to: '2027-02-01T00:00:00Z' })],
      ['src/payout.ts', readsOf('PAYOUT_URL')],
    ]),
    variant('five-days', [
      [pem, pemOf({ to: '2026-03-08T12:00:00Z' })],
      ['src/payout.ts', readsOf('BANK_URL')],
    ]),
    variant('other-key', [
      [pem, pemOf({ keys: makeEcKeys(), to: '2027-02-01T00:00:00Z' })],
      ['src/payout.ts', readsOf('BANK_URL')],
    ]),
    variant('lost-name', [[pem, pemOf({ dns: ['api.example.com'], to: '2027-02-01T00:00:00Z' })]]),
    variant('broken', [[pem, leaf.pem.replace(/[A-Za-z]{20}/, '####')]]),
    variant('bare', [
      ['deploy/app.yaml', null],
      ['src/payout.ts', readsOf('BANK_URL')],
    ]),
  ]);
};

const junitOf = (cases: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="com.shop.PayoutTest" tests="${cases.length}">${cases
    .map(
      (inside, index) =>
        `<testcase name="pays${index + 1}" classname="com.shop.PayoutTest">${inside}</testcase>`,
    )
    .join('')}</testsuite>\n`;
const lcovOf = (covered: number): string =>
  `TN:\nSF:src/pay.ts\n${Array.from({ length: 10 }, (_, line) => `DA:${line + 1},${line < covered ? 1 : 0}\n`).join('')}end_of_record\n`;

const reports: Readonly<Record<string, string>> = {
  'passed.xml': junitOf(['', '', '', '']),
  'failed.xml': junitOf(['', '', '<failure message="expected 1 but was 2"/>', '']),
  'skipped.xml': junitOf(['', '', '<skipped/>', '<skipped/>']),
  'covered-9.info': lcovOf(9),
  'covered-8.info': lcovOf(8),
};

/** A checkout in which earlier steps of the pipeline left their reports. */
function stageOf(
  head: string,
  given: { readonly tests: string; readonly coverage: string; readonly baseline?: string },
): Stage {
  const repository = makePay();
  mkdirSync(join(repository, 'reports'));
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(repository, 'reports', name), text);
  const evidence = {
    tests: [`reports/${given.tests}`],
    'test-coverage': [`reports/${given.coverage}`],
    ...(given.baseline !== undefined && { 'test-coverage-baseline': [`reports/${given.baseline}`] }),
  };
  return { repository, config: { evidence }, args: ['--head', head] };
}

/** A TLS server of this test that presents one certificate of localhost. */
async function startEndpoint(
  to: string,
): Promise<{ readonly endpoint: object; readonly port: number; readonly close: () => Promise<void> }> {
  const served = makeCertificate({
    name: 'localhost',
    dns: ['localhost'],
    issuer: intermediate,
    serial: 7,
    to,
  });
  const authorities = join(scratchFolder(), 'roots.pem');
  writeFileSync(authorities, root.pem);
  const server = createTlsServer({ key: served.keyPem, cert: served.pem + intermediate.pem });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the TLS server has no port');
  const { port } = address;
  return {
    port,
    endpoint: { host: '127.0.0.1', port, 'server-name': 'localhost', authorities },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function withEndpoint(
  stage: Stage,
  input: { readonly to: string; readonly isUp?: boolean },
): Promise<Stage> {
  const { endpoint, close } = await startEndpoint(input.to);
  const config = { ...stage.config, endpoints: [endpoint] };
  if (input.isUp !== false) return { ...stage, config, close };
  await close();
  return { ...stage, config };
}

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

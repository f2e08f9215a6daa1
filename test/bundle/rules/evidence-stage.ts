// A checkout with certificates, manifests and what earlier steps of a pipeline left, and a live endpoint beside it. Effects: makes keys; repositories and TLS servers when asked.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { makeCertificate, makeChain, makeEcKeys } from '../../fakes/certificates/make-certificate.ts';
import { makeRepository, type ScratchCommit, scratchFolder } from '../../fakes/scratch-repository.ts';
import type { Stage } from './rule-scene.ts';

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
export const makePay = (): string => {
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
export function stageOf(
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
    from: '2020-01-01T00:00:00Z',
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

export async function withEndpoint(
  stage: Stage,
  input: { readonly to: string; readonly isUp?: boolean },
): Promise<Stage> {
  const { endpoint, close } = await startEndpoint(input.to);
  const config = { ...stage.config, endpoints: [endpoint] };
  if (input.isUp !== false) return { ...stage, config, close };
  await close();
  return { ...stage, config };
}

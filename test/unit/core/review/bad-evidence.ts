// Facts of calendars, reviewers, checks, reports, issues and certificates that speak against a release. Pure.
import fc from 'fast-check';
import type { CertificateChange } from '../../../../src/domain/certificate.ts';
import type { CheckContext } from '../../../../src/domain/context.ts';
import type { Reading, TestResults } from '../../../../src/domain/evidence.ts';
import { epochMs } from '../../../../src/domain/units.ts';
import {
  makeBundle,
  makeCertificateChange,
  makeFacts,
  makeIssuer,
  makeReading,
} from '../../../fakes/certificates/certificate-facts.ts';
import type { foundIssue } from '../../../fakes/context.ts';
import { makeSimilar } from '../../../fakes/past-incident.ts';
import { makeWork } from '../../../fakes/planned-work.ts';
import { at } from '../../../fakes/release.ts';
import type { BadFact, Worsen } from './bad-facts.ts';
import { extend, withContext, withEvidence } from './spoiled-release.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const windowEnd = at('2026-03-03T12:00:00+09:00');

const always = (worsen: Worsen): fc.Arbitrary<Worsen> => fc.constant(worsen);
const unread = <Value>(reading: Reading<Value>, reason: string): Reading<Value> =>
  reading.status === 'known' ? { ...reading, problems: [...reading.problems, reason] } : reading;

const shared = [
  { services: ['receipts'] },
  { services: ['mailer'] },
  { platforms: ['receipts-db'] },
  { companyWide: true },
] as const;

const calendars: readonly BadFact[] = [
  {
    name: 'other work that conflicts',
    worsen: fc
      .tuple(fc.constantFrom(...shared), fc.integer({ min: -119, max: 59 }), fc.nat(1000))
      .map(([what, minutes, id]) => (state) => {
        const start = epochMs(at('2026-03-03T11:00:00+09:00') + (minutes * hourMs) / 60);
        const work = makeWork({ ...what, id: `w${id}`, start, end: epochMs(start + 2 * hourMs) });
        return withEvidence(state, { work: extend(state.evidence.work, (all) => [...all, work]) });
      }),
  },
  {
    name: 'a calendar that cannot be read',
    worsen: always((state) =>
      withEvidence(state, { work: unread(state.evidence.work, 'calendar "infra": it breaks off') }),
    ),
  },
];

const withCheck = (state: CheckContext['state']): fc.Arbitrary<Worsen> =>
  always((given) => {
    const name = `${state} ${given.context.checks.length}`;
    const check: CheckContext = {
      ref: `check:${name}`,
      module: 'receipts',
      name,
      kind: 'check-run',
      state,
      url: null,
    };
    return withContext(given, { checks: [...given.context.checks, check] });
  });

const ofTests = (more: (results: TestResults) => Partial<TestResults>): fc.Arbitrary<Worsen> =>
  always((state) =>
    withEvidence(state, {
      tests: extend(state.evidence.tests, (results) => ({ ...results, ...more(results) })),
    }),
  );

const reports: readonly BadFact[] = [
  {
    name: 'a check that failed',
    worsen: fc.constantFrom('failure' as const, 'cancelled' as const).chain(withCheck),
  },
  { name: 'a check that has not ended', worsen: withCheck('pending') },
  {
    name: 'a test that failed',
    worsen: ofTests(({ total, failed, failures }) => ({
      ...{ total: total + 1, failed: failed + 1 },
      failures: [...failures, { name: `fails ${failed}`, file: 'junit.xml', message: '' }],
    })),
  },
  {
    name: 'tests that pass no more',
    worsen: ofTests(({ total, passed, skipped }) => ({ total, passed: 0, skipped: skipped + passed })),
  },
  {
    name: 'a test that passed when run again',
    worsen: ofTests(({ overruled }) => ({ overruled: overruled + 1 })),
  },
  {
    name: 'a report that cannot be read',
    worsen: always((state) => withEvidence(state, { tests: unread(state.evidence.tests, 'b.xml: cut') })),
  },
  {
    name: 'lower coverage',
    worsen: fc.integer({ min: 2, max: 40 }).map((lost) => (state) => {
      const { testCoverage } = state.evidence;
      if (testCoverage.status !== 'known') return state;
      const { lines } = testCoverage.value;
      const covered = Math.max(0, lines.covered - lost);
      const value = { ...testCoverage.value, lines: { ...lines, covered } };
      return withEvidence(state, { testCoverage: { ...testCoverage, value } });
    }),
  },
];

const ofIssue = (more: Parameters<typeof foundIssue>[0]): fc.Arbitrary<Worsen> =>
  always((state) =>
    withContext(state, {
      issues: state.context.issues.map((each) =>
        'issue' in each ? { ...each, issue: { ...each.issue, ...more } } : each,
      ),
    }),
  );

const issues: readonly BadFact[] = [
  {
    name: 'an issue is opened again',
    worsen: ofIssue({ status: 'In Progress', statusCategory: 'in-progress' }),
  },
  { name: 'an issue without acceptance criteria', worsen: ofIssue({ acceptanceCriteria: null }) },
  {
    name: 'an issue that is blocked',
    worsen: ofIssue({
      links: [{ name: 'is blocked by', key: 'PAY-99', title: 'Mail server', status: 'To Do' }],
    }),
  },
  {
    name: 'an issue that is not there',
    worsen: fc.integer({ min: 400, max: 405 }).map((number) => (state) => {
      const key = `PAY-${number}`;
      const named = [...state.module.issues, { key, confidence: 'high' as const, sources: [] }];
      return withContext(
        { ...state, module: { ...state.module, issues: named } },
        {
          issues: [...state.context.issues, { status: 'missing', key, reason: 'gone', ref: `issue:${key}` }],
        },
      );
    }),
  },
];

const withCertificate = (make: (days: number) => Partial<CertificateChange>): fc.Arbitrary<Worsen> =>
  fc.tuple(fc.integer({ min: -20, max: 13 }), fc.nat(3)).map(([days, file]) => (state) => ({
    ...state,
    module: {
      ...state.module,
      certificates: [
        ...state.module.certificates,
        makeCertificateChange({
          path: `certs/${file}-${state.module.certificates.length}.pem`,
          ...make(days),
        }),
      ],
    },
  }));
const expiring = (days: number) => makeFacts({ validTo: epochMs(windowEnd + days * dayMs) });

const certificates: readonly BadFact[] = [
  {
    name: 'a certificate that expires',
    worsen: withCertificate((days) => ({
      status: 'added',
      after: makeBundle([expiring(days), makeIssuer()]),
    })),
  },
  {
    name: 'a certificate that is broken',
    worsen: withCertificate(() => ({
      status: 'added',
      after: makeBundle([], { problems: [{ kind: 'broken-pem', line: 1 }] }),
    })),
  },
  {
    name: 'a renewal that loses a name',
    worsen: withCertificate(() => ({
      before: makeBundle([makeFacts({ names: ['api.example.com', 'old.example.com'] }), makeIssuer()]),
      after: makeBundle([makeFacts(), makeIssuer()]),
    })),
  },
  {
    name: 'an endpoint that does not answer',
    worsen: fc.constantFrom('refused' as const, 'timeout' as const, 'handshake' as const).map(
      (reason) => (state) =>
        withEvidence(state, {
          endpoints: [
            ...state.evidence.endpoints,
            { status: 'failed', endpoint: 'a.example.com:443', reason },
          ],
        }),
    ),
  },
  {
    name: 'an endpoint whose certificate runs out',
    worsen: fc.integer({ min: -20, max: 13 }).map(
      (days) => (state) =>
        withEvidence(state, {
          endpoints: [...state.evidence.endpoints, makeReading({ chain: [expiring(days), makeIssuer()] })],
        }),
    ),
  },
];

const withIncident = (more: (score: number) => Parameters<typeof makeSimilar>[0]): fc.Arbitrary<Worsen> =>
  fc.tuple(fc.double({ min: 0.95, max: 1, noNaN: true }), fc.nat(50)).map(
    ([score, number]) =>
      (state) =>
        withEvidence(state, {
          incidents: extend(state.evidence.incidents, (value) => {
            const { incident, ...found } = more(score) ?? {};
            const similar = makeSimilar({ score, ...found, incident: { id: `INC-${number}`, ...incident } });
            return { ...value, found: [...value.found, similar] };
          }),
        }),
  );

const incidents: readonly BadFact[] = [
  { name: 'a past incident that is like it', worsen: withIncident(() => ({})) },
  { name: 'a small one', worsen: withIncident(() => ({ incident: { severity: 'minor' } })) },
  { name: 'a draft of one', worsen: withIncident(() => ({ incident: { status: 'draft' } })) },
  { name: 'one that a model imagined', worsen: withIncident(() => ({ via: 'hypothesis' })) },
  {
    name: 'one that is hardly alike',
    worsen: withIncident((score) => ({ score: score / 2.1 })),
    isMute: true,
  },
];

/** The kinds of facts of one source each. */
export const evidenceFacts: readonly (readonly BadFact[])[] = [
  calendars,
  reports,
  issues,
  certificates,
  incidents,
];

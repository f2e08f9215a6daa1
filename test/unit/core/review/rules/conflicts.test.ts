// The conflicts rule: who else works on the same things at the same time, whom to talk to, when else to deploy.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Component } from '../../../../../src/domain/component.ts';
import type { PlannedWork } from '../../../../../src/domain/planned-work.ts';
import type { ModuleSettings } from '../../../../../src/domain/settings.ts';
import { epochMs } from '../../../../../src/domain/units.ts';
import { makeModule } from '../../../../fakes/change.ts';
import { makeWork } from '../../../../fakes/planned-work.ts';
import { at } from '../../../../fakes/release.ts';
import { type RuleCase, runRule } from '../../../../fakes/rule-case.ts';

type Given = RuleCase<'conflicts'>;

const component: Component = {
  name: 'receipts',
  kind: 'component',
  system: 'payments',
  dependsOn: [],
  providesApis: [],
  consumesApis: [],
  dependents: [],
  neighbours: [
    { name: 'ledger', direction: 'upstream', distance: 1 },
    { name: 'mail', direction: 'downstream', distance: 1 },
    { name: 'vault', direction: 'upstream', distance: 2 },
  ],
  resources: ['orders-db'],
};

const configured = { name: 'receipts', platforms: ['k8s-prod'] } as unknown as ModuleSettings;

const beside = (work: readonly Partial<PlannedWork>[], rest: Given = {}): Given => ({
  change: { modules: [makeModule({ component })] },
  modules: [configured],
  evidence: { work: { status: 'known', value: work.map(makeWork), problems: [] } },
  ...rest,
});
const known = (problems: readonly string[], ...work: readonly Partial<PlannedWork>[]): Given =>
  beside([], { evidence: { work: { status: 'known', value: work.map(makeWork), problems } } });
const from = (start: string, end: string): Partial<PlannedWork> => ({
  start: at(`2026-03-03T${start}:00+09:00`),
  end: at(`2026-03-03T${end}:00+09:00`),
  services: ['receipts'],
});

describe('conflicts', () => {
  it.each<[name: string, status: string, given: Given]>([
    ['nothing is planned', 'pass', beside([])],
    ['work that shares nothing', 'pass', beside([{ services: ['blog'], platforms: ['cdn'] }])],
    ['the same service', 'fail', beside([{ services: ['receipts'] }])],
    [
      'the same service as Backstage writes it',
      'fail',
      beside([{ services: ['component:default/Receipts'] }]),
    ],
    ['the same service, perhaps', 'warn', beside([{ inPassing: ['receipts'] }])],
    [
      'the same service, perhaps and for certain',
      'fail',
      beside([{ services: ['receipts'], inPassing: ['receipts'] }]),
    ],
    [
      'the whole company, and a name in passing',
      'fail',
      beside([{ companyWide: true, inPassing: ['ledger'] }]),
    ],
    [
      'a dependency, perhaps',
      'warn',
      beside([{ inPassing: ['ledger'] }], { options: { dependency: 'fail' } }),
    ],
    ['a name in passing of nothing that is released', 'pass', beside([{ inPassing: ['blog'] }])],
    [
      'a service in passing where the same service is allowed',
      'pass',
      beside([{ inPassing: ['receipts'] }], { options: { sameService: 'allow' } }),
    ],
    ['a direct dependency', 'warn', beside([{ services: ['ledger'] }])],
    ['who depends on it', 'warn', beside([{ services: ['mail'] }])],
    ['a far dependency', 'warn', beside([{ services: ['vault'] }])],
    [
      'a far dependency where dependencies fail',
      'warn',
      beside([{ services: ['vault'] }], { options: { dependency: 'fail' } }),
    ],
    [
      'a direct dependency where dependencies fail',
      'fail',
      beside([{ services: ['ledger'] }], { options: { dependency: 'fail' } }),
    ],
    ['a platform of the config', 'warn', beside([{ platforms: ['k8s-prod'] }])],
    ['a resource of the catalog', 'warn', beside([{ platforms: ['orders-db'] }])],
    ['the system of the catalog', 'warn', beside([{ platforms: ['payments'] }])],
    ['company-wide', 'fail', beside([{ companyWide: true }])],
    [
      'a platform that is allowed',
      'pass',
      beside([{ platforms: ['k8s-prod'] }], { options: { platform: 'allow' } }),
    ],
    [
      'the worst of what is shared counts',
      'fail',
      beside([{ platforms: ['k8s-prod'], services: ['receipts'] }]),
    ],
    ['another environment', 'pass', beside([{ services: ['receipts'], environments: ['staging'] }])],
    ['this environment', 'fail', beside([{ services: ['receipts'], environments: ['Production'] }])],
    ['it ends when the window begins', 'pass', beside([from('10:00', '11:00')])],
    ['it begins when the window ends', 'pass', beside([from('12:00', '13:00')])],
    ['one minute in common', 'fail', beside([from('10:00', '11:01')])],
    ['a moment within the window', 'fail', beside([from('11:30', '11:30')])],
    [
      'it ends within the margin',
      'fail',
      beside([from('10:00', '10:46')], { options: { marginMinutes: 15 } }),
    ],
    ['it ends at the margin', 'pass', beside([from('10:00', '10:45')], { options: { marginMinutes: 15 } })],
    ['no window', 'unknown', beside([], { release: { window: null } })],
    [
      'calendars that cannot be read',
      'unknown',
      beside([], { evidence: { work: { status: 'unknown', reason: 'it did not answer' } } }),
    ],
    ['nothing is configured', 'unknown', beside([], { evidence: { work: { status: 'off' } } })],
    ['a part that cannot be read', 'unknown', known(['an event has no time'])],
    [
      'a part that cannot be read, and a warning',
      'unknown',
      known(['an event has no time'], { services: ['mail'] }),
    ],
    [
      'a part that cannot be read, and a conflict',
      'fail',
      known(['an event has no time'], { services: ['receipts'] }),
    ],
  ])('%s: %s', (_name, status, given) => {
    expect(runRule('conflicts', given).status).toBe(status);
  });

  it('names the work, its owner, its time and what is shared, and proposes other times', () => {
    expect(runRule('conflicts', beside([{ platforms: ['orders-db'] }]))).toMatchObject({
      message: {
        en: '"Database failover" by Database team is planned for Tue 2026-03-03 11:00–12:00 (Asia/Seoul) and touches the platform orders-db.',
        ko: '같은 시간에 다른 작업이 있습니다: "Database failover", 담당 Database team, 2026-03-03(화) 11:00~12:00 (Asia/Seoul), 겹치는 대상 플랫폼 orders-db.',
      },
      why: { en: expect.stringContaining('orders-db') },
      instead: {
        en: 'Agree with Database team on who goes first. Move it to Tue 2026-03-03 12:00–13:00 (Asia/Seoul), the first time after the one asked for that meets the standard. Also free: Tue 2026-03-03 13:00–14:00 (Asia/Seoul); Tue 2026-03-03 14:00–15:00 (Asia/Seoul).',
      },
    });
  });

  it('says where work stands that nobody owns or named', () => {
    const { message, instead } = {
      instead: { en: '' },
      ...runRule('conflicts', beside([{ companyWide: true, owner: null, title: '  ' }])),
    };
    expect(message.en).toContain('Work without a title in the calendar "infra"');
    expect(instead.en).toContain('Find out who runs');
  });

  it('tells the worst three and counts the others', () => {
    const many = Array.from({ length: 7 }, (_, index) => ({
      id: `${index}`,
      title: `Work ${index}`,
      services: [index === 6 ? 'receipts' : 'mail'],
    }));
    const { status, message, evidence } = runRule('conflicts', beside(many));
    expect(status).toBe('fail');
    expect(message.en).toMatch(/^"Work 6" /);
    expect(message.en).toContain('4 more pieces of work overlap.');
    expect(evidence).toHaveLength(4);
  });

  it('keeps hostile titles to one short line', () => {
    const title = `a\n::error::b\u202e${'x'.repeat(500)}`;
    const { message } = runRule('conflicts', beside([{ companyWide: true, title, owner: title }]));
    expect(message.en).not.toMatch(/[\n\u202e]/);
    expect(message.en.length).toBeLessThan(500);
  });

  it('is never improved by one more piece of work, or by one more problem', () => {
    const order = ['pass', 'warn', 'unknown', 'fail'];
    const severity = fc.constantFrom('allow' as const, 'warn' as const, 'fail' as const);
    const work = fc.record({
      id: fc.uuid(),
      start: fc
        .integer({ min: -6, max: 8 })
        .map((quarters) => at('2026-03-03T11:00:00+09:00') + quarters * 900_000),
      services: fc.subarray(['receipts', 'ledger', 'mail', 'vault', 'blog']),
      platforms: fc.subarray(['k8s-prod', 'cdn']),
      companyWide: fc.boolean(),
      environments: fc.constantFrom(null, ['production'], ['staging']),
    });
    const options = fc.record({
      sameService: severity,
      dependency: severity,
      platform: severity,
      companyWide: severity,
      marginMinutes: fc.constantFrom(0, 15),
    });
    fc.assert(
      fc.property(
        fc.array(work, { maxLength: 6 }),
        work,
        fc.array(fc.constant('a part'), { maxLength: 1 }),
        options,
        (all, more, problems, chosen) => {
          const hour = (one: typeof more) => ({
            ...one,
            start: epochMs(one.start),
            end: epochMs(one.start + 3_600_000),
          });
          const statusOf = (works: readonly (typeof more)[], told: readonly string[]) =>
            order.indexOf(
              runRule('conflicts', { ...known(told, ...works.map(hour)), options: chosen }).status,
            );
          const before = statusOf(all, problems);
          expect(statusOf([...all, more], problems)).toBeGreaterThanOrEqual(before);
          expect(statusOf(all, [...problems, 'another part'])).toBeGreaterThanOrEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});

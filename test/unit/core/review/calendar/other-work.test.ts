// Calendars, config and ledger become other work: what counts, what it touches, and that nobody meets himself.
import { describe, expect, it } from 'vitest';
import { isCommonName } from '../../../../../src/core/review/calendar/common-names.ts';
import { workOfConfig } from '../../../../../src/core/review/calendar/config-work.ts';
import { workOfEvents } from '../../../../../src/core/review/calendar/event-work.ts';
import { footprintOf } from '../../../../../src/core/review/calendar/footprint.ts';
import { workOfLedger } from '../../../../../src/core/review/calendar/ledger-work.ts';
import { mergeWork } from '../../../../../src/core/review/calendar/merge-work.ts';
import type { CalendarEvent } from '../../../../../src/domain/calendar-event.ts';
import type { RecordDraft } from '../../../../../src/domain/publication.ts';
import type { CalendarSource, ConfiguredWork, ModuleSettings } from '../../../../../src/domain/settings.ts';
import { sha } from '../../../../fakes/change.ts';
import { makeFootprint, makeWork } from '../../../../fakes/planned-work.ts';
import { makeRecordDraft, sealLines, sha256 } from '../../../../fakes/record.ts';
import { at } from '../../../../fakes/release.ts';

const source: CalendarSource = {
  name: 'infra',
  from: { kind: 'file', path: '/infra.ics' },
  owner: 'Infra team',
  companyWide: false,
  services: [],
  platforms: ['k8s-prod'],
  environments: ['production'],
  kind: 'work',
};
const event = (overrides: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'one@example.com',
  title: 'Maintenance',
  description: '',
  location: '',
  categories: [],
  organiser: null,
  start: at('2026-03-03T01:00:00Z'),
  end: at('2026-03-03T02:00:00Z'),
  allDay: false,
  status: 'confirmed',
  isTransparent: false,
  url: null,
  own: {},
  ...overrides,
});
const footprint = makeFootprint({
  services: ['receipts'],
  neighbours: [{ name: 'ledger', direction: 'upstream', distance: 1 }],
  platforms: ['orders-db'],
});
const own = { workspace: 'shop', environment: 'production', uid: 'release-1@lockkeeper.dev' };
const workOf = (overrides: Partial<CalendarEvent>, from: Partial<CalendarSource> = {}) =>
  workOfEvents([event(overrides)], { source: { ...source, ...from }, footprint, own });

describe('workOfEvents', () => {
  it('touches what its calendar touches', () => {
    expect(workOf({})).toEqual([
      {
        id: 'one@example.com 2026-03-03T01:00:00Z',
        title: 'Maintenance',
        owner: 'Infra team',
        start: at('2026-03-03T01:00:00Z'),
        end: at('2026-03-03T02:00:00Z'),
        allDay: false,
        kind: 'work',
        source: { kind: 'calendar', name: 'infra' },
        url: null,
        companyWide: false,
        services: [],
        platforms: ['k8s-prod'],
        environments: ['production'],
      },
    ]);
  });

  it.each<[string, Partial<CalendarEvent>, { services?: string[]; platforms?: string[] }]>([
    ['the title', { title: 'Restart of receipts' }, { services: ['receipts'] }],
    [
      'the description',
      { description: 'also ledger,\nand orders-db' },
      { services: ['ledger'], platforms: ['k8s-prod', 'orders-db'] },
    ],
    ['the location', { location: 'orders-db' }, { platforms: ['k8s-prod', 'orders-db'] }],
    ['a category', { categories: ['Receipts', 'Work'] }, { services: ['receipts'] }],
    [
      'its own properties',
      { own: { services: 'blog, receipts', platforms: 'cdn' } },
      { services: ['blog', 'receipts'], platforms: ['k8s-prod', 'cdn'] },
    ],
    ['no part of another name', { title: 'receipts-v2' }, { services: [] }],
  ])('touches what is named in %s', (_name, overrides, expected) => {
    expect(workOf(overrides)).toMatchObject([expected]);
  });

  it.each<[string, Partial<CalendarEvent>, string[], string[] | undefined]>([
    ['its text', { title: 'Web team offsite', description: 'the 서버 room' }, [], ['web', '서버']],
    ['a category', { title: 'Offsite', categories: ['Web'] }, ['web'], undefined],
    ['its own properties', { own: { services: 'web' } }, ['web'], undefined],
    ['another word', { title: 'webinar' }, [], undefined],
  ])(
    'touches a service with the name of an ordinary word where %s says so',
    (_name, overrides, services, inPassing) => {
      const common = makeFootprint({ services: ['web', '서버'] });
      const [work] = workOfEvents([event(overrides)], { source, footprint: common, own });
      expect(work?.services).toEqual(services);
      expect(work?.inPassing).toEqual(inPassing);
    },
  );

  it('goes to the environment that it names, else to those of its calendar', () => {
    expect(workOf({ own: { environment: 'staging' } })[0]?.environments).toEqual(['staging']);
    expect(workOf({}, { environments: null })[0]?.environments).toBeNull();
  });

  it('belongs to its organiser', () => {
    expect(workOf({ organiser: 'Kim' })[0]?.owner).toBe('Kim');
  });

  it.each<[string, Partial<CalendarEvent>, number]>([
    ['is cancelled', { status: 'cancelled' }, 0],
    ['is tentative', { status: 'tentative' }, 1],
    ['takes no time', { isTransparent: true }, 0],
    ['is a day, which calendars mark as free', { isTransparent: true, allDay: true }, 1],
    ['is the release itself', { uid: own.uid }, 0],
    ['is an announcement of this workspace', { own: { workspace: 'Shop', environment: 'production' } }, 0],
    [
      'is one of this workspace for another environment',
      { own: { workspace: 'shop', environment: 'staging' } },
      1,
    ],
    ['is one of another workspace', { own: { workspace: 'blog', environment: 'production' } }, 1],
  ])('counts where it %s: %#', (_name, overrides, count) => {
    expect(workOf(overrides)).toHaveLength(count);
  });

  it('is a release when a workspace announces it', () => {
    expect(workOf({ own: { workspace: 'blog' } })[0]?.kind).toBe('release');
  });
});

describe('workOfConfig', () => {
  const configured: ConfiguredWork = {
    title: 'Office move',
    from: '2026-03-03',
    to: '2026-03-04',
    owner: null,
    companyWide: true,
    services: [],
    platforms: [],
    environments: null,
    url: null,
  };

  it('reads days whole, in the zone of the workspace', () => {
    const { work, problems } = workOfConfig([configured], 'Asia/Seoul');
    expect(problems).toEqual([]);
    expect(work).toMatchObject([
      {
        start: at('2026-03-03T00:00:00+09:00'),
        end: at('2026-03-05T00:00:00+09:00'),
        allDay: true,
        companyWide: true,
      },
    ]);
  });

  it('says what it cannot read', () => {
    const { work, problems } = workOfConfig([{ ...configured, to: 'soon' }, configured], 'Asia/Seoul');
    expect(work).toHaveLength(1);
    expect(problems).toEqual([expect.stringContaining('Office move')]);
  });
});

describe('workOfLedger', () => {
  const gate = (decision: 'pass' | 'warn' | 'block', overrides: Partial<RecordDraft> = {}): RecordDraft =>
    makeRecordDraft({
      kind: 'gate',
      workspace: 'blog',
      modules: [{ name: 'feed', headSha: sha('a1') }],
      window: { start: '2026-03-03T01:00:00Z', end: '2026-03-03T02:00:00Z' },
      gate: {
        decision,
        reasonCode: 'standard-met',
        grade: 'safe',
        impact: 'low',
        standard: `sha256:${'1'.repeat(64)}`,
        noteSha256: '2'.repeat(64),
        title: 'Feed 1.2',
        failed: [],
        waived: [],
      },
      ...overrides,
    });
  const happened = (kind: RecordDraft['kind'], ...names: readonly string[]): RecordDraft =>
    makeRecordDraft({
      kind,
      workspace: 'blog',
      modules: names.map((name) => ({ name, headSha: sha('a1') })),
    });
  const both = gate('pass', {
    modules: [
      { name: 'feed', headSha: sha('a1') },
      { name: 'search', headSha: sha('b2') },
    ],
  });
  const titles = (drafts: readonly RecordDraft[], now = '2026-03-03T00:00:00Z') =>
    workOfLedger(sealLines(drafts), { workspace: 'shop', now: at(now), sha256 }).map(({ title }) => title);

  it('tells what is planned, by whom and where', () => {
    const record = gate('pass', {
      operators: ['kim', 'lee'],
      footprint: { services: ['feed', 'feed-api'], platforms: ['redis'] },
    });
    expect(
      workOfLedger(sealLines([record]), { workspace: 'shop', now: at('2026-03-03T00:00:00Z'), sha256 }),
    ).toMatchObject([
      {
        title: 'Feed 1.2',
        owner: 'kim, lee',
        services: ['feed', 'feed-api'],
        platforms: ['redis'],
        environments: ['production'],
        kind: 'release',
        source: { kind: 'ledger', name: 'blog' },
      },
    ]);
  });

  it.each<[string, readonly RecordDraft[], readonly string[]]>([
    ['a release that passed', [gate('pass')], ['Feed 1.2']],
    ['one that passed with warnings', [gate('warn')], ['Feed 1.2']],
    ['none that was refused', [gate('block')], []],
    ['none that was refused later', [gate('pass'), gate('block')], []],
    [
      'one that passed, though other commits were refused since',
      [gate('pass'), gate('block', { modules: [{ name: 'feed', headSha: sha('c3') }] })],
      ['Feed 1.2'],
    ],
    ['one that passed after all', [gate('block'), gate('pass')], ['Feed 1.2']],
    ['none of this workspace', [gate('pass', { workspace: 'Shop' })], []],
    ['none without a window', [gate('pass'), makeRecordDraft({ ...happened('planned', 'feed') })], []],
    [
      'one that was announced',
      [
        makeRecordDraft({
          ...happened('planned', 'feed'),
          title: 'Feed 2',
          window: { start: '2026-03-03T01:00:00Z', end: '2026-03-03T02:00:00Z' },
        }),
      ],
      ['Feed 2'],
    ],
    ['none that is deployed', [gate('pass'), happened('deploy-succeeded', 'feed')], []],
    [
      'one that began or failed',
      [gate('pass'), happened('deploy-started', 'feed'), happened('deploy-failed', 'feed')],
      ['Feed 1.2'],
    ],
    ['none that was rolled back', [gate('pass'), happened('rollback-succeeded', 'feed')], []],
    ['one that is deployed in part', [both, happened('deploy-succeeded', 'feed')], ['Feed 1.2']],
    [
      'none that is deployed part by part',
      [both, happened('deploy-succeeded', 'feed'), happened('deploy-succeeded', 'search')],
      [],
    ],
    [
      'a new one after a deploy',
      [gate('pass'), happened('deploy-succeeded', 'feed'), gate('pass')],
      ['Feed 1.2'],
    ],
    ['each environment', [gate('pass'), gate('pass', { environment: 'staging' })], ['Feed 1.2', 'Feed 1.2']],
  ])('has %s', (_name, drafts, expected) => {
    expect(titles(drafts)).toEqual(expected);
  });

  describe('beside a newer release of the workspace', () => {
    const newer = (name = 'feed', window?: RecordDraft['window']): RecordDraft => {
      const plan = gate('pass', {
        modules: [{ name, headSha: sha('c3') }],
        window: window ?? { start: '2026-03-04T01:00:00Z', end: '2026-03-04T02:00:00Z' },
      });
      return plan.gate === undefined ? plan : { ...plan, gate: { ...plan.gate, title: 'Feed 1.3' } };
    };
    const noon = '2026-03-03T01:30:00Z';
    const sameWindow = { start: '2026-03-03T01:00:00Z', end: '2026-03-03T02:00:00Z' };

    it.each<[string, readonly RecordDraft[], string, readonly string[]]>([
      ['is there while its window runs', [gate('pass'), newer()], noon, ['Feed 1.2', 'Feed 1.3']],
      ['is gone when its window ends', [gate('pass'), newer()], '2026-03-03T02:00:00Z', ['Feed 1.3']],
      [
        'is overtaken while its window is ahead',
        [gate('pass'), newer()],
        '2026-03-03T00:00:00Z',
        ['Feed 1.3'],
      ],
      ['is overtaken in its own window', [gate('pass'), newer('feed', sameWindow)], noon, ['Feed 1.3']],
      [
        'is there beside one of other modules',
        [gate('pass'), newer('search', sameWindow)],
        noon,
        ['Feed 1.2', 'Feed 1.3'],
      ],
      [
        'is gone when it is deployed, and the newer one is not',
        [gate('pass'), newer(), happened('deploy-succeeded', 'feed')],
        noon,
        ['Feed 1.3'],
      ],
      ['is gone when it is refused after all', [gate('pass'), newer(), gate('block')], noon, ['Feed 1.3']],
      ['is there once when it was judged twice', [gate('pass'), newer(), gate('pass')], noon, ['Feed 1.2']],
    ])('an older one %s', (_name, drafts, now, expected) => {
      expect(titles(drafts, now)).toEqual(expected);
    });
  });

  it('has a release until its window ends', () => {
    expect(titles([gate('pass')], '2026-03-03T01:59:59Z')).toEqual(['Feed 1.2']);
    expect(titles([gate('pass')], '2026-03-03T02:00:00Z')).toEqual([]);
  });
});

describe('mergeWork', () => {
  it('joins what a calendar and the ledger tell of one release', () => {
    const [a, b] = [
      makeWork({ id: 'same', services: ['feed'], environments: ['production'] }),
      makeWork({ id: 'same', platforms: ['redis'], environments: null, companyWide: true }),
    ];
    expect(mergeWork([[a], [b, makeWork({ id: 'other' })]])).toEqual([
      makeWork({ id: 'other' }),
      { ...a, platforms: ['redis'], environments: null, companyWide: true },
    ]);
  });
});

describe('isCommonName', () => {
  it.each([
    ['api', true],
    ['Web', true],
    ['web app', true],
    ['component:default/search', true],
    ['서버', true],
    ['receipts', false],
    ['orders-db', false],
    ['web-checkout', false],
    ['search engine for receipts', false],
    ['정산', false],
  ])('%s: %s', (name, isCommon) => {
    expect(isCommonName(name)).toBe(isCommon);
  });
});

describe('footprintOf', () => {
  it('holds modules and their components once, what is near, and all platforms', () => {
    const component = {
      name: 'Receipts',
      kind: 'component',
      system: 'system:default/payments',
      dependsOn: [],
      providesApis: [],
      consumesApis: [],
      dependents: [],
      neighbours: [
        { name: 'mail', direction: 'downstream', distance: 2 },
        { name: 'api', direction: 'upstream', distance: 1 },
      ] as const,
      resources: ['orders-db'],
    };
    const other = {
      ...component,
      name: 'api',
      neighbours: [{ name: 'mail', direction: 'downstream', distance: 1 }] as const,
    };
    const settings = [
      { name: 'receipts', platforms: ['k8s-prod', 'Orders-DB'] },
      { name: 'unused', platforms: ['x'] },
    ] as unknown as ModuleSettings[];
    expect(
      footprintOf(
        [
          { name: 'receipts', component },
          { name: 'backend', component: other },
        ],
        settings,
      ),
    ).toEqual({
      services: ['receipts', 'backend', 'api'],
      neighbours: [{ name: 'mail', direction: 'downstream', distance: 1 }],
      platforms: ['k8s-prod', 'Orders-DB', 'payments'],
    });
  });
});

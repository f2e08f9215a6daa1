// A plan: what else is going on, the next free windows, whether one will do, and its announcement in the ledger.
import { describe, expect, it } from 'vitest';
import { sealRecord } from '../../src/core/ledger/seal.ts';
import { renderPlanConsole } from '../../src/core/render/plan-console.ts';
import { buildPlanJson } from '../../src/core/render/plan-json.ts';
import type { CalendarEvent } from '../../src/domain/calendar-event.ts';
import type { Publication } from '../../src/domain/publication.ts';
import type { CalendarSource, Settings } from '../../src/domain/settings.ts';
import type { Sha } from '../../src/domain/units.ts';
import { type PlanRequest, plan } from '../../src/flows/plan.ts';
import type { SourceControl } from '../../src/ports.ts';
import type { Calendars } from '../../src/service-ports.ts';
import { sha, tuesdayMorning } from '../fakes/change.ts';
import { failureOfPromise } from '../fakes/failure-of.ts';
import { makeLedger } from '../fakes/ledger.ts';
import { makeRecordDraft, sealLines, sha256 } from '../fakes/record.ts';
import { at } from '../fakes/release.ts';
import { makeRules, makeSettings } from '../fakes/settings.ts';
import { quietServices } from '../fakes/world.ts';

const catalog = [
  'kind: Component\nmetadata: {name: receipts}\nspec: {dependsOn: ["resource:orders-db"]}',
  'kind: Component\nmetadata: {name: mail}\nspec: {dependsOn: ["component:receipts"]}',
].join('\n---\n');

const never = () => Promise.reject(new Error('a plan reads no history'));
const repository = { directory: '/repo', isBare: false, isShallow: false, url: null, name: 'receipts' };
const sourceControl: SourceControl = {
  openRepository: async () => repository,
  resolveCommit: async () => sha('a1') as Sha,
  readReachableTags: never,
  isAncestor: never,
  findMergeBase: never,
  isRangeCut: never,
  deepen: never,
  streamLog: () => {
    throw new Error('a plan reads no history');
  },
  streamDiff: () => {
    throw new Error('a plan reads no history');
  },
  readFiles: async () => new Map([['catalog-info.yaml', new TextEncoder().encode(catalog)]]),
  listFiles: async () => ['catalog-info.yaml'],
  cloneRepository: never,
};

const source: CalendarSource = {
  name: 'infra',
  from: { kind: 'file', path: '/infra.ics' },
  owner: 'Database team',
  companyWide: false,
  services: [],
  platforms: [],
  environments: null,
  kind: 'work',
};
const event = (title: string, start: string, end: string): CalendarEvent => ({
  uid: title,
  title,
  description: '',
  location: '',
  categories: [],
  organiser: null,
  start: at(`2026-03-03T${start}:00+09:00`),
  end: at(`2026-03-03T${end}:00+09:00`),
  allDay: false,
  status: 'confirmed',
  isTransparent: false,
  url: null,
  own: {},
});

async function planOf(
  request: Partial<PlanRequest> = {},
  input: {
    readonly settings?: Partial<Settings>;
    readonly events?: readonly CalendarEvent[];
    readonly lines?: readonly string[];
    readonly read?: Calendars['readEvents'];
  } = {},
) {
  const settings = makeSettings({ language: 'en', ...input.settings });
  const published: Publication[] = [];
  const events = input.events ?? [
    event('Failover of orders-db', '11:00', '14:00'),
    event('Blog', '15:00', '16:00'),
  ];
  const result = await plan(
    {
      repository: '/repo',
      head: 'HEAD',
      environment: 'production',
      operators: ['kim'],
      window: null,
      minutes: 60,
      count: 3,
      from: null,
      record: false,
      actor: 'mina',
      dryRun: false,
      ...request,
    },
    {
      ...settings,
      calendar: {
        ...settings.calendar,
        country: 'KR',
        sources:
          input.events === undefined && input.read === undefined && input.lines !== undefined ? [] : [source],
        horizonDays: 10,
        ...input.settings?.calendar,
      },
    },
    {
      ...quietServices,
      sourceControl,
      clock: { now: () => tuesdayMorning },
      hash: { sha256 },
      progress: { step: () => undefined, warn: () => undefined },
      ledger: input.lines === undefined ? null : makeLedger({ lines: [...input.lines] }),
      holidays: { readHolidays: async () => [{ date: '2026-03-02', name: '대체공휴일' }] },
      calendars: { readEvents: input.read ?? (async () => ({ events, problems: [] })) },
      publisher: { publish: async (all) => void published.push(...all) },
    },
  );
  const text = renderPlanConsole(result, { width: 120, color: false });
  return { result, published, text, json: buildPlanJson(result) };
}

describe('plan', () => {
  it('tells other work, what it shares, and the next free windows', async () => {
    const { text } = await planOf();
    expect(text.split('\n')).toEqual([
      'shop to production: other work until Fri 2026-03-13 (Asia/Seoul)',
      '! Tue 2026-03-03 11:00–14:00 (Asia/Seoul) "Failover of orders-db" by Database team: the platform orders-db',
      '· Tue 2026-03-03 15:00–16:00 (Asia/Seoul) "Blog" by Database team',
      '',
      'Free windows of 60 minutes',
      '1. Tue 2026-03-03 10:00–11:00 (Asia/Seoul)  --window 2026-03-03T10:00+09:00/PT60M',
      '2. Tue 2026-03-03 14:00–15:00 (Asia/Seoul)  --window 2026-03-03T14:00+09:00/PT60M',
      '3. Tue 2026-03-03 15:00–16:00 (Asia/Seoul)  --window 2026-03-03T15:00+09:00/PT60M',
      '',
    ]);
  });

  it('tells it in Korean', async () => {
    const { text } = await planOf({}, { settings: { language: 'ko' } });
    expect(text).toContain('60분 동안 배포할 수 있는 시간');
    expect(text).toContain('담당 Database team: 플랫폼 orders-db');
  });

  it('tells it to programs', async () => {
    const { json } = await planOf({ count: 1, minutes: 30 });
    expect(json).toMatchObject({
      workspace: 'shop',
      source: { status: 'known', problems: [] },
      work: [
        {
          title: 'Failover of orders-db',
          start: '2026-03-03T02:00:00Z',
          severity: 'warn',
          strength: 'medium',
          shared: [{ kind: 'platform', name: 'orders-db' }],
        },
        { title: 'Blog', shared: [], severity: null },
      ],
      free: {
        minutes: 30,
        windows: [
          {
            start: '2026-03-03T01:00:00Z',
            end: '2026-03-03T01:30:00Z',
            argument: '2026-03-03T10:00+09:00/PT30M',
          },
        ],
        shortage: null,
      },
      window: null,
    });
  });

  it('looks from the time given', async () => {
    const { result } = await planOf({ from: at('2026-03-05T09:20:00+09:00'), count: 1 });
    expect(result.free.windows).toEqual([
      { start: at('2026-03-05T09:30:00+09:00'), end: at('2026-03-05T10:30:00+09:00') },
    ]);
  });

  it('judges a window by the rules about time', async () => {
    const { text, json } = await planOf({ window: '2026-03-03T13:30/1h' });
    expect(json.window).toMatchObject({
      start: '2026-03-03T04:30:00Z',
      findings: [
        { rule: 'window', status: 'pass' },
        { rule: 'freeze', status: 'pass' },
        { rule: 'conflicts', status: 'warn', instead: expect.stringContaining('14:00–15:00') },
      ],
    });
    expect(text).toContain('The window Tue 2026-03-03 13:30–14:30 (Asia/Seoul)');
    expect(text).toContain('! Other work: "Failover of orders-db"');
  });

  it('proposes nothing while a calendar cannot be read, and says so', async () => {
    const read: Calendars['readEvents'] = async () => ({ events: [], problems: ['the calendar breaks off'] });
    expect((await planOf({}, { read })).text).toContain('? calendar "infra": the calendar breaks off');
    const { text } = await planOf({}, { lines: ['{}'] });
    expect(text).toContain('? The ledger cannot be relied on');
    expect(text).toContain('No window is proposed: a calendar of other work cannot be read.');
  });

  it('keeps hostile titles to their line', async () => {
    const { text } = await planOf({}, { events: [event('a\n::error::b\u001b[31m', '11:00', '12:00')] });
    expect(text).not.toMatch(/^::error|\u001b/m);
  });
});

describe('an announcement', () => {
  const request = { window: '2026-03-03T14:00/1h', record: true } as const;

  it('goes into the ledger, with what the release touches, where other workspaces find it', async () => {
    const { published } = await planOf(request, { lines: [] });
    const [publication] = published;
    if (publication?.kind !== 'record') throw new Error('no record');
    expect(publication.record).toEqual({
      schemaVersion: 1,
      at: '2026-03-03T01:00:00Z',
      kind: 'planned',
      workspace: 'shop',
      environment: 'production',
      modules: [{ name: 'receipts', headSha: sha('a1') }],
      operators: ['kim'],
      window: { start: '2026-03-03T05:00:00Z', end: '2026-03-03T06:00:00Z' },
      footprint: { services: ['receipts'], platforms: ['orders-db'] },
      actor: 'mina',
    });
    const line = JSON.stringify(sealRecord(publication.record, null, sha256));
    const { json } = await planOf({}, { lines: [line], settings: { workspace: 'blog' } });
    expect(json.work).toMatchObject([{ title: 'receipts', owner: 'kim', severity: 'fail' }]);
  });

  it('is no conflict with itself', async () => {
    const own = makeRecordDraft({
      kind: 'planned',
      window: { start: '2026-03-03T05:00:00Z', end: '2026-03-03T06:00:00Z' },
    });
    const { result } = await planOf(request, { lines: sealLines([own]) });
    expect(result.ahead).toEqual([]);
    expect(result.record).not.toBeNull();
  });

  it('is not made of a window that a blocking rule forbids', async () => {
    const { result, published } = await planOf({ ...request, window: '2026-03-07T14:00/1h' }, { lines: [] });
    expect(result.refusedBy).toEqual(['window']);
    expect(published).toEqual([]);
    const rules = { ...makeSettings().standard, rules: makeRules({ window: { level: 'warn' } }) };
    const warned = await planOf(
      { ...request, window: '2026-03-07T14:00/1h' },
      { lines: [], settings: { standard: rules } },
    );
    expect(warned.published).toHaveLength(1);
  });

  it('is only told in a dry run', async () => {
    const { result, published } = await planOf({ ...request, dryRun: true }, { lines: [] });
    expect(result.publications).toHaveLength(1);
    expect(published).toEqual([]);
  });

  it('needs a window and a ledger', async () => {
    expect((await failureOfPromise(planOf({ record: true }, { lines: [] }))).message).toContain('no window');
    expect((await failureOfPromise(planOf(request))).message).toContain('no ledger');
  });
});

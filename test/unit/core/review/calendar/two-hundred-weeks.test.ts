// Two hundred weeks of calendars, many around changes of the clocks and long holidays: conflicts and proposals are those of a slow
// reference, and no proposal breaks a rule.
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { readHolidays } from '../../../../../src/adapters/calendar/holidays.ts';
import { readCalendar } from '../../../../../src/adapters/calendar/read-calendar.ts';
import { workOfEvents } from '../../../../../src/core/review/calendar/event-work.ts';
import { findConflicts } from '../../../../../src/core/review/calendar/find-conflicts.ts';
import { footprintOf } from '../../../../../src/core/review/calendar/footprint.ts';
import { mergeWork } from '../../../../../src/core/review/calendar/merge-work.ts';
import { judgeTime } from '../../../../../src/core/review/judge-time.ts';
import { type ProposalFacts, proposeWindows } from '../../../../../src/core/review/propose-window.ts';
import type { Component } from '../../../../../src/domain/component.ts';
import { emptyEvidence } from '../../../../../src/domain/evidence.ts';
import type { PlannedWork } from '../../../../../src/domain/planned-work.ts';
import type { DayOff } from '../../../../../src/domain/release.ts';
import type { RuleSettings } from '../../../../../src/domain/rule-settings.ts';
import type { CalendarSource, Freeze, ModuleSettings } from '../../../../../src/domain/settings.ts';
import { epochMs } from '../../../../../src/domain/units.ts';
import { makeChange, makeModule } from '../../../../fakes/change.ts';
import { makeRelease } from '../../../../fakes/release.ts';
import { makeEffectiveRules, makeSettings } from '../../../../fakes/settings.ts';
import {
  createRandom,
  type EventSpec,
  expandByHand,
  generateSpec,
  type Random,
  writeCalendar,
} from './generated-week.ts';
import {
  freeByHand,
  meetsByHand,
  type ReferenceCase,
  type ReferenceWork,
  severityByHand,
} from './reference.ts';

const weeks = 200;
const dayMs = 86_400_000;
const minuteMs = 60_000;
const places = [
  { timeZone: 'Asia/Seoul', country: 'KR', changes: [] },
  {
    timeZone: 'America/New_York',
    country: 'US',
    changes: ['2024-03-10', '2024-11-03', '2025-03-09', '2025-11-02', '2026-03-08', '2026-11-01'],
  },
  {
    timeZone: 'Europe/Berlin',
    country: 'DE',
    changes: ['2024-03-31', '2024-10-27', '2025-03-30', '2025-10-26', '2026-03-29', '2026-10-25'],
  },
  { timeZone: 'America/Los_Angeles', country: 'US', changes: ['2025-03-09', '2025-11-02', '2026-11-01'] },
] as const;
/** Weeks with Seollal, Chuseok, Thanksgiving, Christmas and New Year. */
const feasts = [
  '2024-02-08',
  '2024-09-13',
  '2024-12-24',
  '2025-01-24',
  '2025-10-02',
  '2025-11-24',
  '2026-02-12',
  '2026-07-01',
  '2026-09-22',
  '2026-12-23',
];

const component: Component = {
  name: 'receipts',
  kind: 'component',
  dependsOn: [],
  providesApis: [],
  consumesApis: [],
  dependents: [],
  neighbours: [
    { name: 'ledger', direction: 'upstream', distance: 1 },
    { name: 'mailer', direction: 'downstream', distance: 1 },
    { name: 'vault', direction: 'upstream', distance: 2 },
  ],
  resources: ['orders-db'],
};
const change = makeChange({ modules: [makeModule({ component })] });
const modules = [{ name: 'receipts', platforms: ['k8s-prod'] }] as unknown as readonly ModuleSettings[];
const footprint = footprintOf(change.modules, modules);
const source: CalendarSource = {
  name: 'team',
  from: { kind: 'file', path: '/team.ics' },
  owner: 'Team',
  companyWide: false,
  services: [],
  platforms: [],
  environments: null,
  kind: 'work',
};
const own = { workspace: 'shop', environment: 'production', uid: 'own' };

const holidays = new Map<string, readonly DayOff[]>();
async function daysOffOf(country: string): Promise<readonly DayOff[]> {
  const known = holidays.get(country) ?? (await readHolidays({ country, fromYear: 2023, toYear: 2027 }));
  holidays.set(country, known);
  return known;
}

function generateWindowOptions(random: Random): RuleSettings['window'] {
  return {
    level: 'block',
    days: random.pick([
      ['mon', 'tue', 'wed', 'thu', 'fri'],
      ['mon', 'tue', 'wed', 'thu'],
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    ] as const),
    hours: random.pick([
      { from: '09:00', to: '18:00' },
      { from: '09:00', to: '18:00' },
      { from: '10:30', to: '16:45' },
      { from: '22:00', to: '06:00' },
      { from: '00:00', to: '24:00' },
    ]),
    tailMinutes: random.pick([0, 30, 60]),
    watchMinutes: random.pick([0, 20, 60, 90]),
    holidays: true,
    beforeDayOff: random.pick(['allow', 'warn', 'fail'] as const),
    maxMinutes: random.pick([120, 240]),
  };
}

function generateConflictOptions(random: Random): RuleSettings['conflicts'] {
  const severity = () => random.pick(['allow', 'warn', 'fail'] as const);
  return {
    level: 'block',
    sameService: random.pick(['warn', 'fail'] as const),
    dependency: severity(),
    platform: severity(),
    companyWide: severity(),
    marginMinutes: random.pick([0, 0, 7, 15, 45]),
  };
}

function generateFreezes(random: Random, monday: DateTime): readonly Freeze[] {
  if (random.chance(0.6)) return [];
  const from = monday.plus({ days: random.integer(-2, 8) });
  return [
    {
      name: 'Sale',
      from: from.toISODate() ?? '',
      to: from.plus({ days: random.integer(0, 3) }).toISODate() ?? '',
      environments: random.pick([null, ['production'], ['staging']]),
      owner: null,
      allow: [],
    },
  ];
}

/** What one week is made of, with the events as our adapter reads them and as the reference does. */
async function generateWeek(seed: number) {
  const random = createRandom(seed * 7919 + 1);
  const place = places[seed % places.length] ?? places[0];
  const { timeZone, country } = place;
  const anchors = place.changes.length > 0 && seed % 8 >= 4 ? place.changes : feasts;
  const anyDay = () =>
    DateTime.fromISO('2024-01-15')
      .plus({ days: random.integer(0, 1000) })
      .toISODate() ?? '';
  const day = random.chance(0.2) ? anyDay() : random.pick(anchors);
  const monday = DateTime.fromISO(day, { zone: timeZone }).minus({ days: random.integer(0, 4) });
  const from = monday
    .plus({ minutes: random.integer(0, 4 * 24 * 60) })
    .startOf('minute')
    .toMillis();
  const horizonDays = random.integer(5, 9);
  const period = { from: from - dayMs, to: from + (horizonDays + 2) * dayMs, timeZone };
  const companyWide = Array.from({ length: random.integer(0, 2) }, (_, index) =>
    generateSpec(random, `company-${index}`, monday),
  );
  const team = Array.from({ length: random.integer(3, 8) }, (_, index) =>
    generateSpec(random, `team-${index}`, monday),
  );

  const read = async (
    specs: readonly EventSpec[],
    isCompanyWide: boolean,
  ): Promise<readonly PlannedWork[]> => {
    const reading = await readCalendar(writeCalendar(specs), period, async () => undefined);
    expect(reading?.problems ?? ['no calendar']).toEqual([]);
    return workOfEvents(reading?.events ?? [], {
      source: { ...source, companyWide: isCompanyWide },
      footprint,
      own,
    });
  };
  const work = mergeWork([await read(team, false), await read(companyWide, true)]);
  const byHand = [
    ...team.map((spec) => [spec, false] as const),
    ...companyWide.map((spec) => [spec, true] as const),
  ].flatMap(([spec, isCompanyWide]) =>
    expandByHand(spec, period).map(({ start, end }): ReferenceWork & { readonly uid: string } => ({
      uid: spec.uid,
      start,
      end,
      services: spec.services,
      platforms: spec.platforms,
      companyWide: isCompanyWide,
      environment: spec.environment,
    })),
  );
  const given: ReferenceCase = {
    timeZone,
    environment: 'production',
    daysOff: await daysOffOf(country),
    window: generateWindowOptions(random),
    conflicts: generateConflictOptions(random),
    freezes: generateFreezes(random, monday),
    work: byHand,
    from,
    minutes: random.pick([20, 30, 45, 60, 120, 180]),
    horizonDays,
  };
  return { random, country, given, work, byHand };
}

function factsOf(week: Awaited<ReturnType<typeof generateWeek>>): ProposalFacts {
  const { given, work, country } = week;
  const { timeZone, daysOff, from, freezes, horizonDays } = given;
  return {
    change,
    modules,
    release: makeRelease({
      timeZone,
      now: epochMs(from),
      window: null,
      daysOff: { status: 'known', country, days: daysOff },
    }),
    calendar: { ...makeSettings().calendar, freezes, horizonDays },
    evidence: { ...emptyEvidence, work: { status: 'known', value: work, problems: [] } },
    rules: makeEffectiveRules({
      window: given.window,
      conflicts: given.conflicts,
      freeze: { level: 'block' },
    }),
  };
}

const name = (at: number) => new Date(at).toISOString().slice(0, 16);
const counts = { conflicts: 0, windows: 0, short: 0, proposed: 0 };

describe.each(Array.from({ length: weeks / 20 }, (_, index) => index * 20))(
  'weeks %i and the next nineteen',
  (first) => {
    it('agree with the reference, and propose what the rules pass', { timeout: 240_000 }, async () => {
      for (let seed = first; seed < first + 20; seed += 1) {
        const week = await generateWeek(seed);
        const { random, given, work, byHand } = week;
        const occurrences = (
          all: readonly { start: number; end: number }[],
          idOf: (index: number) => string,
        ) => all.map(({ start, end }, index) => `${idOf(index)} ${name(start)} ${name(end)}`).sort();
        expect(
          occurrences(work, (index) => work[index]?.id.split(' ')[0] ?? ''),
          `events of week ${seed}`,
        ).toEqual(occurrences(byHand, (index) => byHand[index]?.uid ?? ''));

        for (let count = 0; count < 12; count += 1) {
          const start = given.from + random.integer(0, 6 * 24 * 60) * minuteMs;
          const window = {
            start: epochMs(start),
            end: epochMs(start + random.pick([15, 60, 240]) * minuteMs),
          };
          const found = findConflicts({
            window,
            footprint,
            work,
            environment: 'production',
            options: given.conflicts,
          });
          const expected = byHand.filter(
            (other) =>
              severityByHand(other, given) !== null &&
              meetsByHand(window, other, given.conflicts.marginMinutes),
          );
          counts.conflicts += expected.length;
          expect(
            found.map((one) => `${one.work.id.split(' ')[0]} ${name(one.work.start)} ${one.severity}`).sort(),
            `conflicts of week ${seed}`,
          ).toEqual(
            expected
              .map((other) => `${other.uid} ${name(other.start)} ${severityByHand(other, given)}`)
              .sort(),
          );
        }

        const facts = factsOf(week);
        const proposal = proposeWindows(facts, {
          from: epochMs(given.from),
          minutes: given.minutes,
          count: 3,
        });
        const reference = freeByHand(given);
        counts.windows += reference.length;
        counts.short += reference.length < 3 ? 1 : 0;
        const spans = (all: readonly { start: number; end: number }[]) =>
          all.map(({ start, end }) => `${name(start)}/${name(end)}`);
        expect(spans(proposal.windows), `proposals of week ${seed}`).toEqual(spans(reference));
        expect(proposal.shortage === null).toBe(reference.length === 3);
        for (const { start, end } of proposal.windows) expectPassed(facts, { start, end, source: 'flag' });
      }
    });
  },
);

/** By the rules themselves, as the gate runs them. */
function expectPassed(facts: ProposalFacts, window: NonNullable<ProposalFacts['release']['window']>): void {
  const { people } = makeSettings();
  const findings = judgeTime(window, { ...facts, change, people, rules: makeEffectiveRules(facts.rules) });
  counts.proposed += 1;
  expect(findings.map(({ rule, outcome }) => [rule, outcome.status])).toEqual([
    ['window', 'pass'],
    ['freeze', 'pass'],
    ['conflicts', 'pass'],
  ]);
}

it('had much to agree on', () => {
  expect(counts.conflicts).toBeGreaterThan(300);
  expect(counts.windows).toBeGreaterThan(300);
  expect(counts.proposed).toBe(counts.windows);
  expect(counts.short).toBeGreaterThan(5);
});

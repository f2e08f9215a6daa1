// The freeze rule: any overlap fails, a date in `to` counts whole, work may be allowed only as a whole.
import { describe, expect, it } from 'vitest';
import type { WorkType } from '../../../../../src/domain/change.ts';
import type { Freeze } from '../../../../../src/domain/settings.ts';
import { at, makeWindow } from '../../../../fakes/release.ts';
import { type RuleCase, runRule } from '../../../../fakes/rule-case.ts';

type Given = RuleCase<'freeze'>;
const freeze = (overrides: Partial<Freeze> = {}): Freeze => ({
  name: 'Year end',
  from: '2026-03-03',
  to: '2026-03-05',
  environments: null,
  owner: null,
  allow: [],
  ...overrides,
});
const under = (overrides: Partial<Freeze>, rest: Given = {}): Given => ({
  ...rest,
  calendar: { freezes: [freeze(overrides)] },
});
const during = (start: string, end: string): Given => ({
  release: { window: makeWindow(`2026-03-${start}:00+09:00`, `2026-03-${end}:00+09:00`) },
});
const work = (...types: readonly WorkType[]): Given => ({
  change: { workTypes: types.map((type) => ({ type, files: 1, evidence: [] })) },
});

describe('freeze', () => {
  it.each<[name: string, status: string, given: Given]>([
    ['none is declared', 'pass', {}],
    ['none is declared and no window is given', 'pass', { release: { window: null } }],
    ['inside', 'fail', under({})],
    ['the last minute of the last day', 'fail', under({}, during('05T23:59', '06T00:30'))],
    ['the minute after', 'pass', under({}, during('06T00:00', '06T01:00'))],
    ['ends when it begins', 'pass', under({}, during('02T23:00', '03T00:00'))],
    ['overlaps its beginning by a minute', 'fail', under({}, during('02T23:00', '03T00:01'))],
    ['lies around it', 'fail', under({ from: '2026-03-03T11:20', to: '2026-03-03T11:40' })],
    ['a date-time in `to` ends it', 'pass', under({ to: '2026-03-03T11:00' })],
    ['a date-time with an offset', 'fail', under({ from: '2026-03-03T00:00Z', to: '2026-03-03T02:30Z' })],
    ['another environment', 'pass', under({ environments: ['staging'] })],
    ['this environment in another case', 'fail', under({ environments: ['Production'] })],
    ['all work is allowed', 'pass', under({ allow: ['security', 'configuration'] }, work('security'))],
    ['some work is allowed', 'fail', under({ allow: ['security'] }, work('security', 'payment'))],
    ['work of no known type', 'fail', under({ allow: ['security'] }, work())],
    ['no window, and it lies ahead', 'unknown', under({}, { release: { window: null } })],
    [
      'no window, and it is over',
      'pass',
      under({ from: '2026-02-01', to: '2026-02-02' }, { release: { window: null } }),
    ],
    ['it ends before it begins', 'unknown', under({ from: '2026-03-05', to: '2026-03-03' })],
    ['no such day', 'unknown', under({ to: '2026-02-30' })],
    [
      'one cannot be read and the window lies in another',
      'fail',
      { calendar: { freezes: [freeze({ to: 'soon' }), freeze()] } },
    ],
  ])('%s: %s', (_name, status, given) => {
    expect(runRule('freeze', given).status).toBe(status);
  });

  it('names the freeze, its owner, its end and the work that it does not allow', () => {
    expect(
      runRule('freeze', under({ owner: 'Kim', allow: ['security'] }, work('security', 'payment'))),
    ).toMatchObject({
      message: {
        en: 'The window lies in the freeze "Year end": Tue 2026-03-03 00:00–Fri 2026-03-06 00:00 (Asia/Seoul), declared by Kim.',
      },
      why: { en: expect.stringContaining('(payment)'), ko: expect.stringContaining('결제') },
      instead: {
        en: 'Deploy after Fri 2026-03-06 00:00, or ask Kim for an exception and record it as a waiver. The next free times: Mon 2026-03-09 09:00–10:00 (Asia/Seoul); Mon 2026-03-09 10:00–11:00 (Asia/Seoul); Mon 2026-03-09 11:00–12:00 (Asia/Seoul).',
      },
    });
  });

  it('says under which freeze a release was allowed', () => {
    const { evidence } = runRule('freeze', under({ allow: ['security'] }, work('security')));
    expect(evidence[0]?.text.en).toContain('Year end');
  });

  it('reads its days in the zone of the workspace', () => {
    const release = {
      ...during('06T08:00', '06T09:00').release,
      timeZone: 'America/New_York',
      now: at('2026-03-05T22:00:00Z'),
    };
    expect(runRule('freeze', under({}, { release })).status).toBe('fail');
  });
});

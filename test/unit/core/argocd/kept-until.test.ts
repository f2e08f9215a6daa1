// Which decisions are kept, and how long: a refusal shortly, a pass no longer than its window.
import { expect, test } from 'vitest';
import { isPinned } from '../../../../src/core/argocd/is-pinned.ts';
import { keptUntil } from '../../../../src/core/argocd/kept-until.ts';
import type { ApplicationSource } from '../../../../src/domain/argocd.ts';
import type { Decision } from '../../../../src/domain/generated/decision.ts';
import { epochMs } from '../../../../src/domain/units.ts';

const now = epochMs(Date.UTC(2026, 2, 3, 1, 0));
const minutes = (count: number) => count * 60_000;
const waived = [{ rule: 'operators', waiver: { owner: 'ada', reason: 'x', expires: '2026-03-03' } }];
const windowTo = (end: string) => ({ start: '2026-03-03T09:30:00+09:00', end }) as never;

test.each([
  ['a pass', {}, 30],
  ['a pass whose window ends before', { window: windowTo('2026-03-03T10:10:00+09:00') }, 10],
  ['a pass whose window ends later', { window: windowTo('2026-03-03T12:00:00+09:00') }, 30],
  ['a pass whose window has ended', { window: windowTo('2026-03-03T09:59:00+09:00') }, null],
  ['a refusal', { isRefused: true }, 3],
  ['a refusal after its window', { isRefused: true, window: windowTo('2026-03-03T09:59:00+09:00') }, 3],
  ['a pass by a waiver', { findings: waived }, 3],
  ['anything where nothing is to be kept', { keepMs: 0 }, null],
  ['a refusal where little is to be kept', { keepMs: minutes(1), isRefused: true }, 1],
])('%s is kept for %o: %s minutes', (_name, given, kept) => {
  const {
    findings = [],
    window = null,
    isRefused = false,
    keepMs = minutes(30),
  } = given as {
    readonly findings?: readonly unknown[];
    readonly window?: never;
    readonly isRefused?: boolean;
    readonly keepMs?: number;
  };
  const decision = { findings: findings as Decision['findings'] };
  const until = keptUntil({ decision, window, isRefused, now, keepMs });
  expect(until === null ? null : (until - now) / minutes(1)).toBe(kept);
});

const of = (revisions: Partial<ApplicationSource>) =>
  isPinned([
    { chart: null, live: 'a'.repeat(40), target: 'b'.repeat(40), ...revisions } as ApplicationSource,
  ]);

test.each([
  ['commits', {}, true],
  ['a target that nobody says', { target: null }, false],
  ['a target that moves', { target: 'HEAD' }, false],
  ['nothing that ran before', { live: null }, false],
  ['versions of a chart', { chart: 'redis', live: null, target: '18.0.1-rc.1' }, true],
  ['a range of versions', { chart: 'redis', live: '18.0.1', target: '18.*' }, false],
])('a sync of %s is the same sync later: %j → %s', (_name, revisions, expected) => {
  expect(of(revisions)).toBe(expected);
});

// Makes the checks of `doctor`. Pure.
import { type Check, type CheckArea, checkAreas } from '../../domain/doctor.ts';
import type { Failure, FailureCode } from '../../failure.ts';

type Told = { readonly found: string; readonly remedy?: string };

/** What the checks of one area have in common is said once. */
export type Checks = {
  readonly ok: (title: string, found: string) => Check;
  readonly warn: (title: string, told: Told) => Check;
  readonly fail: (title: string, told: Told & { readonly code: FailureCode }) => Check;
  readonly skipped: (title: string, told: Told) => Check;
  /** A failing check out of the failure that a gate would end with. */
  readonly failedBy: (title: string, failure: Failure) => Check;
};

/** Makes checks of `area`. */
export function checksOf(area: CheckArea): Checks {
  const none = { area, remedy: null, code: null };
  return {
    ok: (title, found) => ({ ...none, title, status: 'ok', found }),
    warn: (title, told) => ({ ...none, ...told, title, status: 'warn' }),
    fail: (title, told) => ({ ...none, ...told, title, status: 'fail' }),
    skipped: (title, told) => ({ ...none, ...told, title, status: 'skipped' }),
    failedBy: (title, { code, message, hint, problems }) => ({
      ...none,
      title,
      status: 'fail',
      found: [message, ...problems].join('\n'),
      remedy: hint,
      code,
    }),
  };
}

/** By area, in the order of areas; checks of one area stay in theirs. */
export const sortChecks = (checks: readonly Check[]): readonly Check[] =>
  checkAreas.flatMap((area) => checks.filter((check) => check.area === area));

/** A moment, to the day, as people write it everywhere. */
export const dayOf = (at: number): string => new Intl.DateTimeFormat('sv', { timeZone: 'UTC' }).format(at);

/** A length of time in the largest unit that tells it. */
export function durationText(ms: number): string {
  const units = [
    { name: 'day', ms: 86_400_000 },
    { name: 'hour', ms: 3_600_000 },
    { name: 'minute', ms: 60_000 },
    { name: 'second', ms: 1000 },
  ] as const;
  const unit = units.find((one) => ms >= one.ms) ?? { name: 'second', ms: 1000 };
  return countText(Math.round(ms / unit.ms), unit.name);
}

/** `1 day`, `2 days`. */
export const countText = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

// The exit code of a run of `doctor`. Pure.
import type { Check } from '../domain/doctor.ts';
import { type ExitName, exits, failureExits } from './exit.ts';

/**
 * What must be put right here comes before what others refuse, and that before what may pass by itself: whoever runs
 * it again after each repair meets the codes in this order.
 */
const worstFirst: readonly ExitName[] = ['bug', 'usage', 'refused', 'files', 'unavailable'];

/** 0 when no check fails; else the exit code of the worst failure. */
export function doctorExit(checks: readonly Check[]): number {
  const names = new Set(
    checks.flatMap(({ status, code }) =>
      status === 'fail' && code !== null ? [failureExits[code].exit] : [],
    ),
  );
  const worst = worstFirst.find((name) => names.has(name)) ?? [...names][0];
  return worst === undefined ? exits.done.code : exits[worst].code;
}

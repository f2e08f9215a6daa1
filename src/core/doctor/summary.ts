// Counts checks, and finds the failure that a run of `doctor` ends with. Pure.
import type { Check, CheckStatus } from '../../domain/doctor.ts';

/** How many checks ended how. */
export const countChecks = (checks: readonly Check[]): Readonly<Record<CheckStatus, number>> => ({
  ok: checks.filter(({ status }) => status === 'ok').length,
  warn: checks.filter(({ status }) => status === 'warn').length,
  fail: checks.filter(({ status }) => status === 'fail').length,
  skipped: checks.filter(({ status }) => status === 'skipped').length,
});

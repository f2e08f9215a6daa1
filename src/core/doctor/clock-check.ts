// Judges the clock of this machine against those of the services that answered. Pure.
import type { Check, ClockReading } from '../../domain/doctor.ts';
import { checksOf, durationText } from './check.ts';

const of = checksOf('machine');

/** Above it windows open at the wrong time, and receivers take signed deliveries for replays. */
const skewMsMax = 60_000;

/** `null` readings are of services that told no time. The nearest one counts: one server may be wrong, not all. */
export function checkClock(readings: readonly (ClockReading | null)[]): Check {
  const skews = readings
    .flatMap((reading) => (reading === null ? [] : [reading.localMs - reading.serverMs]))
    .toSorted((left, right) => Math.abs(left) - Math.abs(right));
  const [skewMs] = skews;
  if (skewMs === undefined) {
    return of.skipped('clock', { found: 'No service was asked that tells the time.' });
  }
  const side = skewMs > 0 ? 'ahead of' : 'behind';
  if (Math.abs(skewMs) <= skewMsMax) return of.ok('clock', 'within a minute of the services that were asked');
  return of.warn('clock', {
    found: `It is ${durationText(Math.abs(skewMs))} ${side} the services that were asked: windows and freezes are judged at the wrong time, and receivers of webhooks refuse what is signed.`,
    remedy: 'Set the clock of this machine, for example with chrony or systemd-timesyncd.',
  });
}

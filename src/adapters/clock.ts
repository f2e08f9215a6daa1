// The time: the real one, or the one that a run is judged at. Effects: reads the system clock.
import { type EpochMs, epochMs } from '../domain/units.ts';
import type { Clock } from '../ports.ts';

/** A clock that stands still at `at`; null: the system's. */
export function createClock(at: EpochMs | null): Clock {
  return { now: () => at ?? epochMs(Date.now()) };
}

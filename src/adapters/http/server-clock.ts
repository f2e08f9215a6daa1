// Reads the clock of a server off its answers. Effects: network, the clock.
import type { ClockReading } from '../../domain/doctor.ts';
import { epochMs } from '../../domain/units.ts';
import type { Fetch } from './bounded-fetch.ts';

/** The same fetch, and what the newest `Date` header said; null: no answer had one. */
export function watchClock(
  fetch: Fetch,
  nowMs: () => number = Date.now,
): { readonly fetch: Fetch; readonly read: () => ClockReading | null } {
  let reading: ClockReading | null = null;
  return {
    fetch: async (input, init) => {
      const answer = await fetch(input, init);
      const serverMs = Date.parse(answer.headers.get('date') ?? '');
      if (!Number.isNaN(serverMs)) reading = { serverMs: epochMs(serverMs), localMs: epochMs(nowMs()) };
      return answer;
    },
    read: () => reading,
  };
}

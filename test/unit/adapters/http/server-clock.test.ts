// The clock of a server, by its answers. Pure.
import { expect, it } from 'vitest';
import { watchClock } from '../../../../src/adapters/http/server-clock.ts';

it('reads the newest date, and none where there is none', async () => {
  const dates = ['Tue, 31 Mar 2026 01:00:00 GMT', 'no date', null];
  const clock = watchClock(
    async () => new Response('', { headers: { date: dates.shift() ?? '' } }),
    () => 5,
  );
  expect(clock.read()).toBe(null);
  for (let count = 0; count < 3; count += 1) await clock.fetch('http://a');
  expect(clock.read()).toEqual({ serverMs: Date.UTC(2026, 2, 31, 1), localMs: 5 });
});

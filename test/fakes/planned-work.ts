// Builders of other work for tests: one hour of maintenance during the release of test/fakes/release.ts. Pure.
import type { Footprint, PlannedWork } from '../../src/domain/planned-work.ts';
import { at } from './release.ts';

/** Touches nothing unless it is said. */
export function makeWork(overrides: Partial<PlannedWork> = {}): PlannedWork {
  return {
    id: 'maintenance@example.com 2026-03-03',
    title: 'Database failover',
    owner: 'Database team',
    start: at('2026-03-03T11:00:00+09:00'),
    end: at('2026-03-03T12:00:00+09:00'),
    allDay: false,
    kind: 'work',
    source: { kind: 'calendar', name: 'infra' },
    url: null,
    companyWide: false,
    services: [],
    platforms: [],
    environments: null,
    ...overrides,
  };
}

export const makeFootprint = (overrides: Partial<Footprint> = {}): Footprint => ({
  services: ['receipts'],
  neighbours: [],
  platforms: [],
  ...overrides,
});

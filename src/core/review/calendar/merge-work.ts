// Joins what several sources tell of the same work. Pure.
import type { PlannedWork } from '../../../domain/planned-work.ts';
import { epochMs } from '../../../domain/units.ts';

/** One entry an id, with all that any source says it touches; and the later end; the first source tells the rest. Sorted by start, then id. */
export function mergeWork(lists: readonly (readonly PlannedWork[])[]): readonly PlannedWork[] {
  const byId = new Map<string, PlannedWork>();
  for (const work of lists.flat()) {
    const before = byId.get(work.id);
    byId.set(work.id, before === undefined ? work : joined(before, work));
  }
  return [...byId.values()].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

const joined = (a: PlannedWork, b: PlannedWork): PlannedWork => ({
  ...a,
  ...inPassing([...new Set([...(a.inPassing ?? []), ...(b.inPassing ?? [])])]),
  end: epochMs(Math.max(a.end, b.end)),
  companyWide: a.companyWide || b.companyWide,
  services: [...new Set([...a.services, ...b.services])],
  platforms: [...new Set([...a.platforms, ...b.platforms])],
  environments:
    a.environments === null || b.environments === null
      ? null
      : [...new Set([...a.environments, ...b.environments])],
});

const inPassing = (names: readonly string[]): Pick<PlannedWork, 'inPassing'> =>
  names.length === 0 ? {} : { inPassing: names };

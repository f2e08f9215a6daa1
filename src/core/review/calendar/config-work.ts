// Work that the config names → other work. Pure.
import type { PlannedWork } from '../../../domain/planned-work.ts';
import type { ConfiguredWork } from '../../../domain/settings.ts';
import { freezePeriod } from '../freeze-period.ts';

/** Every piece of work; of those whose times cannot be read, a problem each. */
export function workOfConfig(
  configured: readonly ConfiguredWork[],
  timeZone: string,
): { readonly work: readonly PlannedWork[]; readonly problems: readonly string[] } {
  const work: PlannedWork[] = [];
  const problems: string[] = [];
  for (const one of configured) {
    const { title, owner, companyWide, services, platforms, environments, url, from, to } = one;
    const period = freezePeriod(one, timeZone);
    if (period === null) problems.push(`calendar.work: the times of ${JSON.stringify(title)} cannot be read`);
    else
      work.push({
        id: `config ${title} ${from} ${to}`,
        title,
        owner,
        ...period,
        allDay: !from.includes(':') && !to.includes(':'),
        kind: 'work',
        source: { kind: 'config', name: 'calendar.work' },
        url,
        companyWide,
        services,
        platforms,
        environments,
      });
  }
  return { work, problems };
}

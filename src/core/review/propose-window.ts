// Says to which times a deploy could be moved so that no rule about time speaks against it. Pure.
import type { Bilingual } from '../../domain/language.ts';
import type { ReleaseWindow } from '../../domain/release.ts';
import type { RuleSettings } from '../../domain/rule-settings.ts';
import { type EpochMs, epochMs } from '../../domain/units.ts';
import { appliesTo } from './applies-to.ts';
import { findBlocked } from './calendar/find-conflicts.ts';
import { footprintOf } from './calendar/footprint.ts';
import { type FreeWindows, findFreeWindows, type Shortage, shortageText } from './calendar/free-windows.ts';
import { freezePeriod, type Period } from './freeze-period.ts';
import { spanText } from './moment.ts';
import type { ChangeFacts } from './rule.ts';
import { workHoursOf } from './work-hours-of.ts';

const minuteMs = 60_000;

/** How many times are proposed. */
export const proposalCount = 3;

/** What proposals are made from; `change` is null where none is known: services are then those of the config. */
export type ProposalFacts = Pick<ChangeFacts, 'release' | 'calendar' | 'evidence' | 'modules'> & {
  readonly change: Pick<ChangeFacts['change'], 'modules'>;
  readonly rules: Pick<RuleSettings, 'window' | 'freeze' | 'conflicts'>;
};

/**
 * The next windows from `from` on that the rules window, freeze and conflicts would not speak against.
 *
 * Freezes are avoided whole, also for work that they allow. What no window can change, holidays of no country and
 * parts of a calendar that could not be read, does not prevent a proposal; where nothing is known, there is none.
 */
export function proposeWindows(
  facts: ProposalFacts,
  { from, minutes, count }: { readonly from: EpochMs; readonly minutes: number; readonly count: number },
): FreeWindows {
  const { rules, calendar } = facts;
  const freezes = rules.freeze.level === 'off' ? [] : frozenPeriods(facts);
  const work = rules.conflicts.level === 'off' ? [] : blockedByWork(facts);
  const unknown = findUnknown(facts) ?? shortageOf(freezes) ?? shortageOf(work);
  if (unknown !== null) return { windows: [], shortage: unknown };
  const options = rules.window;
  return findFreeWindows({
    from,
    minutes,
    count,
    horizonDays: calendar.horizonDays,
    hours: options.level === 'off' ? null : { work: workHoursOf(facts, options), options },
    blocked: [freezes, work].flatMap((periods) => (isShortage(periods) ? [] : periods)),
  });
}

type Blocked = readonly Period[] | Shortage;

const isShortage = (blocked: Blocked): blocked is Shortage => 'kind' in blocked;

const shortageOf = (blocked: Blocked): Shortage | null => (isShortage(blocked) ? blocked : null);

function findUnknown({ rules, release }: ProposalFacts): Shortage | null {
  const needsDays = rules.window.level !== 'off' && rules.window.holidays;
  return needsDays && release.daysOff.status === 'unknown' ? { kind: 'days-off-unknown' } : null;
}

/** A freeze that cannot be read may be at any time. */
function frozenPeriods({ calendar, release }: ProposalFacts): Blocked {
  const periods: Period[] = [];
  for (const freeze of calendar.freezes) {
    if (!appliesTo(freeze.environments, release.environment)) continue;
    const period = freezePeriod(freeze, release.timeZone);
    if (period === null) return { kind: 'freeze-unreadable', name: freeze.name };
    periods.push(period);
  }
  return periods;
}

function blockedByWork({ change, modules, evidence, release, rules }: ProposalFacts): Blocked {
  if (evidence.work.status === 'unknown') return { kind: 'calendar-unreadable' };
  if (evidence.work.status === 'off') return [];
  return findBlocked({
    footprint: footprintOf(change.modules, modules),
    environment: release.environment,
    options: rules.conflicts,
    work: evidence.work.value,
  });
}

/** The next windows as long as the one asked for (shortened to the longest allowed), not before it and not before now. */
export function proposeInstead(window: ReleaseWindow, facts: ProposalFacts): FreeWindows {
  const { level, maxMinutes } = facts.rules.window;
  const minutes = Math.ceil((window.end - window.start) / minuteMs);
  return proposeWindows(facts, {
    from: epochMs(Math.max(facts.release.now, window.start)),
    minutes: level === 'off' ? minutes : Math.min(minutes, maxMinutes),
    count: proposalCount,
  });
}

/** Sentences with the next windows in place of the one asked for; why there is none, when there is none. */
export function proposeWindow(window: ReleaseWindow, facts: ProposalFacts): Bilingual {
  const { windows, shortage } = proposeInstead(window, facts);
  const [first, ...others] = windows.map((free) => spanText(free, facts.release.timeZone));
  if (first === undefined) return shortage === null ? { en: '', ko: '' } : shortageText(shortage);
  const isPast = window.start <= facts.release.now;
  const also = {
    en: others.length === 0 ? '' : ` Also free: ${others.map(({ en }) => en).join('; ')}.`,
    ko: others.length === 0 ? '' : ` 그다음으로 가능한 시간: ${others.map(({ ko }) => ko).join(', ')}`,
  };
  return {
    en: `Move it to ${first.en}, the first time ${isPast ? 'from now on' : 'after the one asked for'} that meets the standard.${also.en}`,
    ko: `${isPast ? '지금' : '요청한 시간'} 이후 기준을 충족하는 가장 빠른 시간으로 옮기세요: ${first.ko}.${also.ko}`,
  };
}

// Says to which time a deploy could be moved so that the window rule and all freezes are met. Pure.
import type { Bilingual } from '../../domain/language.ts';
import type { ReleaseWindow } from '../../domain/release.ts';
import type { RuleSettings } from '../../domain/settings.ts';
import { epochMs } from '../../domain/units.ts';
import { appliesTo } from './applies-to.ts';
import { freezePeriod, overlaps, type Period } from './freeze-period.ts';
import { spanText } from './moment.ts';
import { findNextWindow } from './next-window.ts';
import type { ChangeFacts } from './rule.ts';
import type { WorkHours } from './work-hours.ts';

const minuteMs = 60_000;

/** One sentence with the next window of the same length (shortened to the longest allowed) that would pass. */
export function proposeWindow(input: {
  readonly window: ReleaseWindow;
  readonly options: RuleSettings['window'];
  readonly work: WorkHours;
  readonly facts: ChangeFacts;
}): Bilingual {
  const { window, options, work, facts } = input;
  const next = findNextWindow(
    {
      after: epochMs(Math.max(facts.release.now, startOfSearch(window))),
      lengthMs: Math.min(window.end - window.start, options.maxMinutes * minuteMs),
      reserveMs: Math.max(options.tailMinutes, options.watchMinutes) * minuteMs,
      avoidEve: options.beforeDayOff !== 'allow',
      isFrozen: findFrozen(facts),
    },
    work,
  );
  if (next === null) {
    return {
      en: 'No working time in the next sixty days has room for a window of this length: make it shorter, or see calendar and window in the config.',
      ko: '앞으로 60일 안에 이 길이의 배포 시간을 잡을 수 없습니다. 시간을 줄이거나 설정의 calendar와 window를 확인하세요.',
    };
  }
  const span = spanText(next, work.timeZone);
  return {
    en: `Move it to ${span.en}, the next time that meets the standard.`,
    ko: `기준을 충족하는 가장 가까운 시간으로 옮기세요: ${span.ko}`,
  };
}

/** A window that starts too late in a day may fit earlier on that day. */
const startOfSearch = (window: ReleaseWindow): number => window.start - 12 * 60 * minuteMs;

/** Says whether a period meets a freeze of the environment; one that cannot be read forbids all. */
function findFrozen(facts: ChangeFacts): (period: Period) => boolean {
  const frozen = facts.calendar.freezes
    .filter((freeze) => appliesTo(freeze.environments, facts.release.environment))
    .map((freeze) => freezePeriod(freeze, facts.release.timeZone));
  return (period) => frozen.some((freeze) => freeze === null || overlaps(freeze, period));
}

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

/** One sentence with the first window, not before now nor before the one asked for, of the same length (shortened to the longest allowed) that would pass. */
export function proposeWindow(input: {
  readonly window: ReleaseWindow;
  readonly options: RuleSettings['window'];
  readonly work: WorkHours;
  readonly facts: ChangeFacts;
}): Bilingual {
  const { window, options, work, facts } = input;
  const next = findNextWindow(
    {
      after: epochMs(Math.max(facts.release.now, window.start)),
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
  const isPast = window.start <= facts.release.now;
  const span = spanText(next, work.timeZone);
  return {
    en: `Move it to ${span.en}, the first time ${isPast ? 'from now on' : 'after the one asked for'} that meets the standard.`,
    ko: `${isPast ? '지금' : '요청한 시간'} 이후 기준을 충족하는 가장 빠른 시간으로 옮기세요: ${span.ko}`,
  };
}

/** Says whether a period meets a freeze of the environment; one that cannot be read forbids all. */
function findFrozen(facts: ChangeFacts): (period: Period) => boolean {
  const frozen = facts.calendar.freezes
    .filter((freeze) => appliesTo(freeze.environments, facts.release.environment))
    .map((freeze) => freezePeriod(freeze, facts.release.timeZone));
  return (period) => frozen.some((freeze) => freeze === null || overlaps(freeze, period));
}

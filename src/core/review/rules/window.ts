// Rule: the deploy ends early enough to be watched by people at work. Pure.
import type { ReleaseWindow } from '../../../domain/release.ts';
import type { RuleSettings } from '../../../domain/rule-settings.ts';
import { findOutsideHours } from '../find-outside-hours.ts';
import { momentText, spanText } from '../moment.ts';
import { type ChangeFacts, judge, type Outcome, type Problem, type Rule } from '../rule.ts';
import { workHoursOf } from '../work-hours-of.ts';

type Options = RuleSettings['window'];

const minuteMs = 60_000;
/** A pipeline may queue for a while between planning and the gate. */
const lateStartMs = 60 * minuteMs;

/** Fails when people at work could not watch the deploy to its end; unknown without a window. */
export const windowRule: Rule<'window'> = {
  id: 'window',
  title: { en: 'Deploy window', ko: '배포 시간' },
  protects: {
    en: 'The deploy happens, and is watched afterwards, while the people who can fix it are at work.',
    ko: '문제를 고칠 수 있는 사람이 근무하는 동안 배포하고 지켜보도록 합니다.',
  },
  decides: {
    en: 'In `time-zone`: start and end lie in the same working time (`days`, `hours`, no day off when `holidays`), the end leaves `tail-minutes` and `watch-minutes` of it, and the window is no longer than `max-minutes`. The last working day before days off: `before-day-off`. A start over an hour ago warns, a window that is over fails. Without a window, or when days off cannot be told: unknown.',
    ko: '`time-zone` 기준으로 시작과 끝이 같은 근무 시간(`days`, `hours`, `holidays`이면 휴일 제외) 안에 있고, 종료 후 `tail-minutes`와 `watch-minutes`만큼 근무 시간이 남고, 길이가 `max-minutes` 이하인지 봅니다. 휴일 전 마지막 근무일은 `before-day-off`를 따릅니다. 시작이 1시간 넘게 지났으면 경고, 이미 끝났으면 실패이며, 시간이 없거나 휴일을 알 수 없으면 판단 불가입니다.',
  },
  example: {
    en: 'A window from 17:30 to 18:00 with hours until 18:00: the rule fails, for nobody is left to watch, and proposes the next window.',
    ko: '근무 시간이 18:00까지인데 17:30~18:00에 배포하면 지켜볼 사람이 없으므로 실패하고 다음 가능 시간을 제안합니다.',
  },
  reads: 'change',
  evaluate(facts, options) {
    const { window } = facts.release;
    if (window === null) {
      return noWindow();
    }
    const work = workHoursOf(facts, options);
    const span = spanText(window, work.timeZone);
    return judge({
      problems: [
        ...findLate(window, facts),
        ...findTooLong(window, options),
        ...findOutsideHours({ window, options, work, facts }),
        ...findUncheckedHolidays(facts, options),
      ],
      pass: {
        en: `${span.en} lies in working time and leaves enough of it to watch.`,
        ko: `근무 시간 안이며 배포 후 지켜볼 시간도 충분합니다: ${span.ko}.`,
      },
    });
  },
};

function noWindow(): Outcome {
  return {
    status: 'unknown',
    message: { en: 'No deploy window is given.', ko: '배포 시간이 지정되지 않았습니다.' },
    why: {
      en: 'Whether people will be at work to watch the deploy cannot be told.',
      ko: '배포를 지켜볼 사람이 근무 중인지 알 수 없습니다.',
    },
    instead: {
      en: 'Give one: --window now, or --window 2026-03-03T11:00/1h',
      ko: '배포 시간을 지정하세요: --window now 또는 --window 2026-03-03T11:00/1h',
    },
    evidence: [],
  };
}

/** What is bad whether or not it is a holiday is told beside. */
function daysOffUnknown(reason: string): Problem {
  return {
    status: 'unknown',
    message: {
      en: `Which days are off cannot be told: ${reason}`,
      ko: `휴일을 확인할 수 없습니다: ${reason}`,
    },
    why: {
      en: 'The window may lie on a holiday, when nobody watches.',
      ko: '지켜볼 사람이 없는 휴일에 배포하게 될 수 있습니다.',
    },
    instead: {
      en: 'Check calendar.country and calendar.region, or list the days under calendar.add and set window.holidays to false.',
      ko: 'calendar.country와 calendar.region을 확인하거나, calendar.add에 휴일을 적고 window.holidays를 false로 설정하세요.',
    },
  };
}

function findLate(window: ReleaseWindow, facts: ChangeFacts): readonly Problem[] {
  const { now, timeZone } = facts.release;
  const over = window.end <= now;
  if (!over && now - window.start <= lateStartMs) {
    return [];
  }
  const start = momentText(window.start, timeZone);
  const end = momentText(window.end, timeZone);
  return [
    {
      status: over ? 'fail' : 'warn',
      message: over
        ? {
            en: `The window ended at ${end.en}; that is over.`,
            ko: `배포 시간이 이미 끝났습니다(종료 ${end.ko}).`,
          }
        : {
            en: `The window began over an hour ago, at ${start.en}.`,
            ko: `배포 시작 시각이 1시간 넘게 지났습니다(시작 ${start.ko}).`,
          },
      why: {
        en: 'The deploy would run later than people were told, and what remains may be too short to undo it.',
        ko: '안내된 시간보다 늦게 배포되고, 남은 시간이 되돌리기에 부족할 수 있습니다.',
      },
      instead: {
        en: 'Give the window that is now meant: --window now, or a later start.',
        ko: '실제 배포할 시간을 다시 지정하세요: --window now 또는 더 늦은 시작 시각.',
      },
    },
  ];
}

function findTooLong(window: ReleaseWindow, options: Options): readonly Problem[] {
  const minutes = Math.round((window.end - window.start) / minuteMs);
  if (minutes <= options.maxMinutes) {
    return [];
  }
  return [
    {
      status: 'fail',
      message: {
        en: `The window is ${minutes} minutes long; at most ${options.maxMinutes} are allowed.`,
        ko: `배포 시간이 ${minutes}분으로, 허용된 최대 ${options.maxMinutes}분을 넘습니다.`,
      },
      why: {
        en: 'In a long window nobody knows when to look, and it blocks the time for others.',
        ko: '시간이 길면 언제 지켜봐야 할지 알기 어렵고, 다른 배포도 막습니다.',
      },
      instead: {
        en: `Name the ${options.maxMinutes} minutes in which it will really happen, or split the release.`,
        ko: `실제로 배포할 ${options.maxMinutes}분 이내의 시간을 지정하거나 배포를 나누세요.`,
      },
    },
  ];
}

function findUncheckedHolidays(facts: ChangeFacts, options: Options): readonly Problem[] {
  const { daysOff } = facts.release;
  if (!options.holidays) return [];
  if (daysOff.status === 'unknown') return [daysOffUnknown(daysOff.reason)];
  if (daysOff.country !== null) return [];
  return [
    {
      status: 'warn',
      message: {
        en: 'Public holidays were not checked: no country is set.',
        ko: '국가가 설정되지 않아 공휴일을 확인하지 못했습니다.',
      },
      why: {
        en: 'The window may lie on a public holiday, when nobody watches.',
        ko: '지켜볼 사람이 없는 공휴일에 배포하게 될 수 있습니다.',
      },
      instead: {
        en: 'Set calendar.country (for example KR), or say that holidays do not matter with window.holidays: false.',
        ko: 'calendar.country를 설정하거나(예: KR), 공휴일을 따지지 않는다면 window.holidays: false로 설정하세요.',
      },
    },
  ];
}

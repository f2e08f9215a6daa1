// Problems of a window that lies outside working time, ends too late in it, or lies before days off. Pure.
import type { Bilingual } from '../../domain/language.ts';
import type { ReleaseWindow } from '../../domain/release.ts';
import type { RuleSettings } from '../../domain/rule-settings.ts';
import { dateText, inZone, momentText } from './moment.ts';
import { proposeWindow } from './propose-window.ts';
import { type ChangeFacts, type Problem, verbatim } from './rule.ts';
import { eveOf, stretchAt, type WorkHours, type WorkStretch, whyOff } from './work-hours.ts';

type Options = RuleSettings['window'];

const minuteMs = 60_000;

type Case = {
  readonly window: ReleaseWindow;
  readonly options: Options;
  readonly work: WorkHours;
  readonly facts: ChangeFacts;
};

/** What speaks against the hours of a window, each with the next window that would do. */
export function findOutsideHours(input: Case): readonly Problem[] {
  const { window, work } = input;
  const stretch = stretchAt(window.start, work);
  if (stretch === null) {
    return [{ ...outsideText(input), status: 'fail', instead: proposalFor(input) }];
  }
  const late = lateEndText(input, stretch);
  return [
    ...(late === null ? [] : [{ ...late, status: 'fail' as const, instead: proposalFor(input) }]),
    ...findEve(input),
  ];
}

/** Proposals keep to the options that are judged here. */
const proposalFor = ({ window, options, facts }: Case): Bilingual =>
  proposeWindow(window, { ...facts, rules: { ...facts.rules, window: options } });

function outsideText({ window, work, options }: Case): Pick<Problem, 'message' | 'why' | 'evidence'> {
  const start = momentText(window.start, work.timeZone);
  const date = inZone(window.start, work.timeZone).toPlainDate();
  const off = whyOff(date, work);
  const why = {
    en: 'If it goes wrong, the people who can fix it are not at work, and finding them costs the time that users wait.',
    ko: '문제가 생겼을 때 고칠 수 있는 사람이 근무 중이 아니어서, 연락하는 동안 장애가 길어집니다.',
  };
  if (off?.kind === 'day-off') {
    return {
      message: {
        en: `The window starts on a day off: ${dateText(date).en}, ${off.name}.`,
        ko: `배포 시작일이 휴일입니다: ${dateText(date).ko} ${off.name}.`,
      },
      why,
      evidence: [{ text: verbatim(`${date.toString()}: ${off.name}`) }],
    };
  }
  if (off?.kind === 'weekday') {
    return {
      message: {
        en: `The window starts on ${dateText(date).en}, which is no working day.`,
        ko: `근무일이 아닌 날에 시작합니다: ${dateText(date).ko}.`,
      },
      why,
    };
  }
  return {
    message: {
      en: `The window starts at ${start.en}, outside working hours (${options.hours.from}–${options.hours.to}, ${work.timeZone}).`,
      ko: `근무 시간(${options.hours.from}~${options.hours.to}, ${work.timeZone}) 밖에 시작합니다: ${start.ko}.`,
    },
    why,
  };
}

function lateEndText(
  { window, work, options }: Case,
  stretch: WorkStretch,
): Pick<Problem, 'message' | 'why'> | null {
  const left = Math.floor((stretch.end - window.end) / minuteMs);
  const end = momentText(window.end, work.timeZone);
  const close = momentText(stretch.end, work.timeZone);
  const why = {
    en: `Most trouble shows within the first hour after a deploy; from ${close.en} on nobody at work would see it.`,
    ko: `배포 문제는 대부분 배포 직후 드러나는데, ${close.ko} 이후에는 근무 중에 볼 사람이 없습니다.`,
  };
  if (left < 0) {
    return {
      message: {
        en: `The window ends at ${end.en}, after working time is over (${close.en}).`,
        ko: `배포 종료(${end.ko})가 근무 종료(${close.ko})보다 늦습니다.`,
      },
      why,
    };
  }
  if (left < options.watchMinutes) {
    return {
      message: {
        en: `After the end at ${end.en}, ${left} minutes of working time remain; ${options.watchMinutes} are needed to watch.`,
        ko: `배포 종료(${end.ko}) 후 남는 근무 시간이 ${left}분으로, 지켜보는 데 필요한 ${options.watchMinutes}분보다 짧습니다.`,
      },
      why,
    };
  }
  if (left < options.tailMinutes) {
    return {
      message: {
        en: `The window ends at ${end.en}, within the last ${options.tailMinutes} minutes of the working day.`,
        ko: `배포 종료(${end.ko})가 근무 종료 전 ${options.tailMinutes}분 안에 있습니다.`,
      },
      why,
    };
  }
  return null;
}

function findEve(input: Case): readonly Problem[] {
  const { window, options, work } = input;
  const eve = eveOf(window, work);
  const next = eve?.add({ days: 1 });
  const off = next === undefined ? null : whyOff(next, work);
  if (options.beforeDayOff === 'allow' || eve === null || next === undefined || off === null) {
    return [];
  }
  const name = off.kind === 'day-off' ? off.name : '';
  return [
    {
      status: options.beforeDayOff,
      message: {
        en: `${dateText(eve).en} is the last working day before days off (${[dateText(next).en, name].filter(Boolean).join(', ')}).`,
        ko: `휴일 전 마지막 근무일입니다: ${dateText(eve).ko}, 다음 날 ${[dateText(next).ko, name].filter(Boolean).join(' ')}.`,
      },
      why: {
        en: 'What shows slowly, a leak or a nightly job, would show while nobody is at work.',
        ko: '누수나 야간 작업처럼 천천히 드러나는 문제가 아무도 없는 동안 드러납니다.',
      },
      instead: proposalFor(input),
    },
  ];
}

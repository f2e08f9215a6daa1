// Rule: no release in a declared freeze. Pure.
import type { Bilingual } from '../../../domain/language.ts';
import type { Freeze } from '../../../domain/settings.ts';
import { workTypeName } from '../../draft/work-type-names.ts';
import { appliesTo } from '../applies-to.ts';
import { freezePeriod, overlaps, type Period } from '../freeze-period.ts';
import { momentText, spanText } from '../moment.ts';
import { proposeInstead } from '../propose-window.ts';
import { type ChangeFacts, type Evidence, judge, type Problem, type Rule } from '../rule.ts';
import { nameList } from '../wording.ts';

/** Fails when the window meets a freeze that does not allow this work. */
export const freezeRule: Rule<'freeze'> = {
  id: 'freeze',
  title: { en: 'Freeze', ko: '배포 동결' },
  protects: {
    en: 'Times in which the business cannot afford trouble stay free of releases.',
    ko: '장애가 나서는 안 되는 기간에 배포하지 않도록 합니다.',
  },
  decides: {
    en: 'Fails when the window has a moment in common with a freeze of this environment (`calendar.freezes`; a date in `to` is included whole), unless every work type of the change is in its `allow`. Unknown without a window while a freeze lies ahead, and when the dates of a freeze cannot be read.',
    ko: '배포 시간이 이 환경의 동결 기간(`calendar.freezes`, `to`의 날짜는 그날 끝까지)과 조금이라도 겹치면 실패합니다. 변경의 모든 작업 유형이 `allow`에 있으면 허용합니다. 남은 동결이 있는데 배포 시간이 없거나 동결 날짜를 읽을 수 없으면 판단 불가입니다.',
  },
  example: {
    en: 'The freeze "Year end" lasts until 3 January: a deploy on 28 December fails and names its owner.',
    ko: '"연말" 동결이 1월 3일까지라면 12월 28일 배포는 실패하고 동결 담당자를 알려 줍니다.',
  },
  reads: 'change',
  evaluate(facts) {
    const { window, timeZone, environment } = facts.release;
    const freezes = facts.calendar.freezes.filter((freeze) => appliesTo(freeze.environments, environment));
    const results = freezes.map((freeze) => judgeFreeze(freeze, facts));
    return judge({
      problems: results.flatMap((result) => result.problem ?? []),
      pass: {
        en:
          window === null
            ? `No freeze lies ahead for ${environment}.`
            : `No freeze of ${environment} forbids ${spanText(window, timeZone).en}.`,
        ko:
          window === null
            ? `${environment} 환경에 예정된 동결이 없습니다.`
            : `${environment} 환경의 동결 기간과 겹치지 않습니다: ${spanText(window, timeZone).ko}.`,
      },
      evidence: results.flatMap((result) => result.evidence ?? []),
    });
  },
};

function judgeFreeze(
  freeze: Freeze,
  facts: ChangeFacts,
): { readonly problem?: Problem; readonly evidence?: Evidence } {
  const { window, now, timeZone } = facts.release;
  const period = freezePeriod(freeze, timeZone);
  if (period === null) {
    return { problem: unreadable(freeze) };
  }
  if (window === null) {
    return period.end <= now ? {} : { problem: windowless(freeze, spanText(period, timeZone)) };
  }
  if (!overlaps(window, period)) {
    return {};
  }
  return isAllowed(freeze, facts)
    ? { evidence: allowedBy(freeze, facts) }
    : { problem: frozen(freeze, period, facts) };
}

/** Only when nothing of the change lies outside `allow`; a change of no known type is not allowed. */
function isAllowed(freeze: Freeze, facts: ChangeFacts): boolean {
  const types = facts.change.workTypes;
  return types.length > 0 && types.every((hit) => freeze.allow.includes(hit.type));
}

const ownerText = (freeze: Freeze): Bilingual => ({
  en: freeze.owner === null ? '' : `, declared by ${freeze.owner}`,
  ko: freeze.owner === null ? '' : `, 담당 ${freeze.owner}`,
});

function frozen(freeze: Freeze, period: Period, facts: ChangeFacts): Problem {
  const { timeZone } = facts.release;
  const span = spanText(period, timeZone);
  const owner = ownerText(freeze);
  const end = momentText(period.end, timeZone);
  const outside = facts.change.workTypes.filter((hit) => !freeze.allow.includes(hit.type));
  const others = (language: 'en' | 'ko'): string =>
    nameList(outside.map((hit) => workTypeName(hit.type, language)))[language];
  const why: Bilingual =
    freeze.allow.length > 0 && outside.length > 0
      ? {
          en: `A freeze protects a time that cannot be repeated; what this change brings besides (${others('en')}) is not among the work that it allows.`,
          ko: `동결은 다시 오지 않는 기간을 지키기 위한 것이며, 이 변경에 포함된 작업(${others('ko')})은 동결 중 허용된 작업이 아닙니다.`,
        }
      : {
          en: `A freeze protects a time that cannot be repeated: an outage during "${freeze.name}" costs more than waiting.`,
          ko: `동결은 다시 오지 않는 기간을 지키기 위한 것입니다. "${freeze.name}" 중의 장애는 기다리는 것보다 비용이 큽니다.`,
        };
  const free = freeText(facts);
  return {
    status: 'fail',
    message: {
      en: `The window lies in the freeze "${freeze.name}": ${span.en}${owner.en}.`,
      ko: `배포 시간이 동결 기간과 겹칩니다: "${freeze.name}" ${span.ko}${owner.ko}.`,
    },
    why,
    instead: {
      en: `Deploy after ${end.en}${freeze.owner === null ? '' : `, or ask ${freeze.owner} for an exception and record it as a waiver`}.${free.en}`,
      ko: `동결이 끝난 뒤(${end.ko} 이후) 배포하세요.${freeze.owner === null ? '' : ` 예외가 필요하면 담당자(${freeze.owner})의 승인을 받아 waivers에 기록하세요.`}${free.ko}`,
    },
    evidence: [
      {
        text: {
          en: `${freeze.name}: ${freeze.from} to ${freeze.to}`,
          ko: `${freeze.name}: ${freeze.from} ~ ${freeze.to}`,
        },
      },
    ],
  };
}

/** The next windows that lie in no freeze; nothing when none can be told. */
function freeText(facts: ChangeFacts): Bilingual {
  const { window, timeZone } = facts.release;
  const windows = window === null ? [] : proposeInstead(window, facts).windows;
  const spans = windows.map((free) => spanText(free, timeZone));
  return spans.length === 0
    ? { en: '', ko: '' }
    : {
        en: ` The next free times: ${spans.map(({ en }) => en).join('; ')}.`,
        ko: ` 다음으로 가능한 시간: ${spans.map(({ ko }) => ko).join(', ')}.`,
      };
}

function allowedBy(freeze: Freeze, facts: ChangeFacts): Evidence {
  const names = (language: 'en' | 'ko'): string =>
    nameList(facts.change.workTypes.map((hit) => workTypeName(hit.type, language)))[language];
  return {
    text: {
      en: `The freeze "${freeze.name}" holds, and allows all work of this change: ${names('en')}.`,
      ko: `"${freeze.name}" 동결 중이지만 이 변경의 작업은 모두 허용됩니다: ${names('ko')}.`,
    },
  };
}

function windowless(freeze: Freeze, span: Bilingual): Problem {
  return {
    status: 'unknown',
    message: {
      en: `No window is given, and the freeze "${freeze.name}" (${span.en}) is running or ahead.`,
      ko: `배포 시간이 없는데 진행 중이거나 예정된 동결이 있습니다: "${freeze.name}" ${span.ko}.`,
    },
    why: {
      en: `The deploy may fall into "${freeze.name}", a time in which an outage costs more than waiting.`,
      ko: `"${freeze.name}" 기간에 배포하게 될 수 있으며, 이때의 장애는 기다리는 것보다 비용이 큽니다.`,
    },
    instead: {
      en: `Give a window outside ${span.en}: --window now, or --window START/END.`,
      ko: `${span.ko} 기간을 피해 배포 시간을 지정하세요: --window now 또는 --window 시작/종료.`,
    },
  };
}

function unreadable(freeze: Freeze): Problem {
  return {
    status: 'unknown',
    message: {
      en: `The dates of the freeze "${freeze.name}" cannot be read: from ${freeze.from} to ${freeze.to}.`,
      ko: `동결 "${freeze.name}"의 날짜를 읽을 수 없습니다: ${freeze.from} ~ ${freeze.to}.`,
    },
    why: {
      en: `Whether the release falls into "${freeze.name}" cannot be told.`,
      ko: `배포가 "${freeze.name}" 기간에 드는지 알 수 없습니다.`,
    },
    instead: {
      en: 'Write from and to as YYYY-MM-DD or YYYY-MM-DDTHH:MM, from before to.',
      ko: 'from과 to를 YYYY-MM-DD 또는 YYYY-MM-DDTHH:MM 형식으로, from이 to보다 앞서도록 적으세요.',
    },
  };
}

// Rule: nobody else works on the same things at the same time. Pure.
import type { Bilingual } from '../../../domain/language.ts';
import {
  conflictInstead,
  conflictMessage,
  conflictWhy,
  ownerText,
  sharedText,
  shortLine,
  workName,
} from '../calendar/conflict-text.ts';
import { type Conflict, findConflicts } from '../calendar/find-conflicts.ts';
import { footprintOf } from '../calendar/footprint.ts';
import { spanText } from '../moment.ts';
import { proposeWindow } from '../propose-window.ts';
import { type ChangeFacts, type Evidence, judge, type Outcome, type Problem, type Rule } from '../rule.ts';
import { boundEvidence } from '../wording.ts';

/** Conflicts that are told in full; the others are counted and listed as evidence. */
const toldMax = 3;

/** Fails or warns by what the release and other work at the same time have in common; unknown when a calendar is. */
export const conflictsRule: Rule<'conflicts'> = {
  id: 'conflicts',
  title: { en: 'Other work', ko: '다른 작업과의 충돌' },
  protects: {
    en: 'Two changes to the same thing do not happen at once, so that trouble has one cause and one team looks for it.',
    ko: '같은 대상에 두 변경이 동시에 들어가지 않게 하여, 문제의 원인이 하나로 드러나도록 합니다.',
  },
  decides: {
    en: 'Compares the window, widened by `margin-minutes`, with the calendars (`calendar.sources`), the work in the config (`calendar.work`) and the planned releases of other workspaces in the ledger. Work that overlaps counts by what it shares with the release: `same-service`, `dependency` (up or down the catalog; more than one step away never fails), `platform`, `company-wide`: each allow, warn or fail. A name that is an ordinary word or has fewer than four letters (api, web, search) warns at most where only the free text of an event has it: categories, X-LOCKKEEPER properties and the config say for certain. Without a window, or when a calendar or a part of one cannot be read: unknown.',
    ko: '`margin-minutes`만큼 넓힌 배포 시간을 캘린더(`calendar.sources`), 설정의 작업(`calendar.work`), 원장에 있는 다른 워크스페이스의 예정 배포와 비교합니다. 겹치는 작업은 공유하는 대상에 따라 `same-service`, `dependency`(카탈로그의 상하위, 두 단계 이상이면 실패로 보지 않음), `platform`, `company-wide`의 설정(allow, warn, fail)대로 판단합니다. 흔한 단어이거나 네 글자 미만인 영문 이름(api, web, search)이 일정의 제목·설명·장소에만 나오면 경고까지만 하며, 카테고리·X-LOCKKEEPER 속성·설정에 적힌 이름은 그대로 인정합니다. 배포 시간이 없거나 캘린더를 일부라도 읽지 못하면 판단 불가입니다.',
  },
  example: {
    en: 'A release of checkout at 11:00, while the calendar of the database team has "orders-db failover" from 10:30 to 12:00 and the catalog says that checkout depends on the resource orders-db: warns, names the team, and proposes the next three free windows.',
    ko: '11시에 checkout을 배포하려는데 DB팀 캘린더에 10:30~12:00 "orders-db 전환"이 있고 카탈로그에 checkout이 orders-db를 쓴다고 되어 있으면, 경고하고 담당 팀과 다음 가능한 시간 세 개를 알려 줍니다.',
  },
  reads: 'change',
  evaluate(facts, options) {
    const { work } = facts.evidence;
    if (work.status === 'off') return nothingConfigured();
    if (work.status === 'unknown') return unreadable(work.reason);
    const { window, environment, timeZone } = facts.release;
    if (window === null) return noWindow();
    const footprint = footprintOf(facts.change.modules, facts.modules);
    const conflicts = findConflicts({ window, footprint, work: work.value, environment, options });
    const span = spanText(window, timeZone);
    const serious = conflicts.filter(({ severity }) => severity !== 'allow');
    // What is told in full is not told again.
    const listed = conflicts.filter((conflict) => !serious.slice(0, toldMax).includes(conflict));
    return judge({
      problems: [
        ...toProblems(serious, { ...facts, rules: { ...facts.rules, conflicts: options } }),
        ...work.problems.slice(0, toldMax).map(partlyRead),
      ],
      pass: {
        en: `Nothing else that touches this release is planned for ${span.en}.`,
        ko: `이 배포와 겹치는 다른 작업이 없습니다: ${span.ko}.`,
      },
      evidence: boundEvidence(listed.map((conflict) => conflictEvidence(conflict, timeZone))),
    });
  },
};

function toProblems(conflicts: readonly Conflict[], facts: ChangeFacts): readonly Problem[] {
  const { window, timeZone } = facts.release;
  if (conflicts.length === 0 || window === null) return [];
  const proposal = proposeWindow(window, facts);
  const told = conflicts.slice(0, toldMax).map(
    (conflict): Problem => ({
      status: statusOf(conflict),
      message: conflictMessage(conflict, timeZone),
      why: conflictWhy(conflict),
      instead: conflictInstead(conflict),
    }),
  );
  const [first, ...others] = told;
  if (first === undefined) return [];
  // The proposal is said once, behind everybody whom to talk to.
  const last = others.at(-1) ?? first;
  const withProposal = { ...last, instead: joined(last.instead, proposal) };
  return [...told.slice(0, -1), withProposal, ...untold(conflicts.slice(toldMax))];
}

const statusOf = ({ severity }: Conflict): 'warn' | 'fail' => (severity === 'fail' ? 'fail' : 'warn');

const joined = (a: Bilingual, b: Bilingual): Bilingual => ({
  en: `${a.en} ${b.en}`.trim(),
  ko: `${a.ko} ${b.ko}`.trim(),
});

function untold(conflicts: readonly Conflict[]): readonly Problem[] {
  if (conflicts.length === 0) return [];
  const count = conflicts.length;
  return [
    {
      status: conflicts.some((conflict) => statusOf(conflict) === 'fail') ? 'fail' : 'warn',
      message: {
        en: `${count} more ${count === 1 ? 'piece of work overlaps' : 'pieces of work overlap'}.`,
        ko: `그 밖에 겹치는 작업이 ${count}건 더 있습니다.`,
      },
      why: {
        en: 'The more happens at once, the longer the search for a cause.',
        ko: '동시에 일어나는 일이 많을수록 원인을 찾는 데 오래 걸립니다.',
      },
      instead: {
        en: 'Look at the evidence, which lists them.',
        ko: '근거에 적힌 목록을 확인하세요.',
      },
    },
  ];
}

function conflictEvidence(conflict: Conflict, timeZone: string): Evidence {
  const { work, shared } = conflict;
  const [name, owner, span, both] = [
    workName(work),
    ownerText(work),
    spanText(work, timeZone),
    sharedText(shared),
  ];
  return {
    text: {
      en: `${name.en} ${owner.en}, ${span.en}: ${both.en}`,
      ko: `${name.ko} ${owner.ko}, ${span.ko}: ${both.ko}`,
    },
  };
}

const cannotTell: Bilingual = {
  en: 'Somebody else may change the same thing at the same time, and then nobody can tell whose fault an error is.',
  ko: '같은 시간에 다른 사람이 같은 대상을 바꾸고 있을 수 있고, 그러면 오류의 원인을 가리기 어렵습니다.',
};

const partlyRead = (problem: string): Problem => ({
  status: 'unknown',
  message: {
    en: `Other work could not be read whole: ${shortLine(problem)}.`,
    ko: `다른 작업을 모두 읽지 못했습니다: ${shortLine(problem)}.`,
  },
  why: cannotTell,
  instead: {
    en: 'Correct the calendar, or look into it yourself for the time of the window.',
    ko: '캘린더를 고치거나, 배포 시간의 일정을 직접 확인하세요.',
  },
});

const unreadable = (reason: string): Outcome => ({
  status: 'unknown',
  message: {
    en: `What else is planned cannot be told: ${shortLine(reason)}`,
    ko: `다른 작업이 있는지 확인할 수 없습니다: ${shortLine(reason)}`,
  },
  why: cannotTell,
  instead: {
    en: 'Make the calendars in calendar.sources readable from here, or ask their owners about the time of the window.',
    ko: 'calendar.sources의 캘린더를 읽을 수 있게 하거나, 배포 시간에 작업이 있는지 담당자에게 확인하세요.',
  },
  evidence: [],
});

const nothingConfigured = (): Outcome => ({
  status: 'unknown',
  message: {
    en: 'No source of other work is configured.',
    ko: '다른 작업을 알 수 있는 출처가 설정되지 않았습니다.',
  },
  why: cannotTell,
  instead: {
    en: 'Name calendars under calendar.sources, work under calendar.work, or a ledger that the workspaces share.',
    ko: 'calendar.sources에 캘린더를, calendar.work에 작업을 적거나 워크스페이스들이 함께 쓰는 원장을 지정하세요.',
  },
  evidence: [],
});

const noWindow = (): Outcome => ({
  status: 'unknown',
  message: { en: 'No deploy window is given.', ko: '배포 시간이 지정되지 않았습니다.' },
  why: {
    en: 'Whether other work meets the deploy cannot be told without a time.',
    ko: '시간이 없으면 다른 작업과 겹치는지 알 수 없습니다.',
  },
  instead: {
    en: 'Give one: --window now, or --window 2026-03-03T11:00/1h. lockkeeper plan prints free ones.',
    ko: '배포 시간을 지정하세요: --window now 또는 --window 2026-03-03T11:00/1h. 가능한 시간은 lockkeeper plan으로 볼 수 있습니다.',
  },
  evidence: [],
});

// Whether an emergency that was asked for may overrule the standard. Pure.
import type { Release } from '../../domain/release.ts';
import type { Settings } from '../../domain/settings.ts';
import { judge, type Outcome, type Problem } from './rule.ts';
import { isOnePerson, personKey } from './same-person.ts';
import { nameList } from './wording.ts';

/**
 * The outcome of an emergency request: `warn` when it overrules something, `pass` when nothing is there to overrule, `fail` with every objection when it is refused; null when none was asked for.
 *
 * It needs a ledger: what cannot be counted cannot be bounded.
 */
export function judgeEmergency(
  release: Release,
  settings: Pick<Settings, 'emergency'>,
  { isNeeded }: { readonly isNeeded: boolean },
): Outcome | null {
  const { emergency } = release;
  if (emergency === null) {
    return null;
  }
  const objections = findObjections(release, settings);
  if (objections.length > 0 || !isNeeded) {
    return judge({
      problems: objections,
      pass: {
        en: 'An emergency was asked for and not needed: no rule blocks, nothing was overruled, and none is counted.',
        ko: '긴급 배포를 요청했지만 필요하지 않았습니다. 차단하는 규칙이 없어 무시한 규칙도 없고, 횟수에도 포함되지 않습니다.',
      },
    });
  }
  const max = settings.emergency?.maxPer30Days ?? 0;
  const nth = (emergency.recentCount ?? 0) + 1;
  return {
    status: 'warn',
    message: {
      en: `Emergency approved by ${emergency.approver}: ${emergency.reason} (number ${nth} of at most ${max} in 30 days).`,
      ko: `긴급 배포, 승인자 ${emergency.approver}: ${emergency.reason} (최근 30일 중 ${nth}번째, 최대 ${max}회).`,
    },
    why: {
      en: 'Rules that would have blocked are overruled; nobody has checked what they protect.',
      ko: '차단 규칙을 무시하고 진행하므로, 그 규칙이 지키던 것은 확인되지 않습니다.',
    },
    instead: {
      en: 'Watch the deploy to its end, and put right afterwards what was overruled.',
      ko: '배포를 끝까지 지켜보고, 무시한 항목은 배포 후 보완하세요.',
    },
    evidence: [],
  };
}

/** true when the emergency of the release was asked for and granted. */
export const isEmergencyGranted = (release: Release, settings: Pick<Settings, 'emergency'>): boolean =>
  release.emergency !== null && findObjections(release, settings).length === 0;

const findObjections = (release: Release, settings: Pick<Settings, 'emergency'>): readonly Problem[] =>
  settings.emergency === null ? [notSetUp] : objectionsTo(release, settings.emergency);

const why = {
  en: 'An emergency overrules every rule, so it needs the approval of somebody named for it, and stays rare.',
  ko: '긴급 배포는 모든 규칙을 무시하므로, 지정된 사람의 승인으로 드물게만 허용됩니다.',
};

const notSetUp: Problem = {
  status: 'fail',
  message: {
    en: 'An emergency was asked for, and this workspace allows none.',
    ko: '긴급 배포를 요청했지만 이 워크스페이스에서는 허용되지 않습니다.',
  },
  why,
  instead: {
    en: 'Set emergency.approvers in the config, or meet the standard.',
    ko: '설정에 emergency.approvers를 지정하거나 기준을 충족하세요.',
  },
};

function objectionsTo(release: Release, limits: NonNullable<Settings['emergency']>): readonly Problem[] {
  const { emergency, operators } = release;
  const approver = emergency?.approver ?? '';
  const recentCount = emergency?.recentCount ?? null;
  const refuse = (message: Problem['message'], instead: Problem['instead']): Problem => ({
    status: 'fail',
    message,
    why,
    instead,
  });
  const approvers = nameList(limits.approvers, 10);
  const problems: Problem[] = [];
  if ((emergency?.reason ?? '').trim() === '') {
    problems.push(
      refuse(
        { en: 'The emergency has no reason.', ko: '긴급 배포 사유가 없습니다.' },
        { en: 'Say what happens if the release waits.', ko: '배포를 미루면 어떤 일이 생기는지 적으세요.' },
      ),
    );
  }
  if (
    personKey(approver) === '' ||
    !limits.approvers.some((name) => personKey(name) === personKey(approver))
  ) {
    problems.push(
      refuse(
        {
          en: `"${approver}" may not approve emergencies.`,
          ko: `"${approver}" 님은 긴급 배포 승인 권한이 없습니다.`,
        },
        { en: `Ask one of: ${approvers.en}.`, ko: `다음 중 한 명의 승인을 받으세요: ${approvers.ko}.` },
      ),
    );
  } else if (operators.length > 0 && operators.every((name) => isOnePerson([name, approver]))) {
    problems.push(
      refuse(
        {
          en: `${approver} approves the emergency and is the only operator.`,
          ko: `승인자 ${approver} 님이 유일한 운영자입니다.`,
        },
        {
          en: 'Name another operator, or let somebody else approve.',
          ko: '다른 운영자를 지정하거나 다른 사람의 승인을 받으세요.',
        },
      ),
    );
  }
  if (recentCount === null) {
    problems.push(
      refuse(
        {
          en: 'Emergencies cannot be counted: there is no ledger.',
          ko: '원장이 없어 긴급 배포 횟수를 셀 수 없습니다.',
        },
        {
          en: 'Set ledger in the config, so that emergencies are recorded.',
          ko: '긴급 배포가 기록되도록 설정에 ledger를 지정하세요.',
        },
      ),
    );
  } else if (recentCount >= limits.maxPer30Days) {
    problems.push(
      refuse(
        {
          en: `${recentCount} emergencies in the last 30 days; at most ${limits.maxPer30Days} are allowed.`,
          ko: `최근 30일간 긴급 배포가 ${recentCount}회로, 허용된 ${limits.maxPer30Days}회를 모두 사용했습니다.`,
        },
        {
          en: 'Meet the standard, or ask for a waiver of the rules that block.',
          ko: '기준을 충족하거나, 막는 규칙에 대한 waiver를 요청하세요.',
        },
      ),
    );
  }
  return problems;
}

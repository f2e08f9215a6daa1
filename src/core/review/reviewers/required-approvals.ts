// Who must have approved a release of its impact, and has not. Pure.
import type { Reading } from '../../../domain/evidence.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { RequiredApprovals } from '../../../domain/rule-settings.ts';
import { levelName } from '../../draft/draft-summary.ts';
import type { GatheredApprovals } from '../approvals.ts';
import type { ChangeFacts, Problem } from '../rule.ts';
import { personKey } from '../same-person.ts';
import { countOf, nameList } from '../wording.ts';
import type { Sight } from './sight.ts';

type Input = {
  readonly facts: ChangeFacts;
  readonly gathered: GatheredApprovals;
  readonly sight: Sight;
  readonly required: RequiredApprovals;
};

/** Too few distinct people, or none of a team or role that must be among them. */
export function findMissingApprovals(input: Input): readonly Problem[] {
  return [
    ...findTooFew(input),
    ...input.required.teams.flatMap((team) => findMissing(teamOf(team, input), input)),
    ...input.required.roles.flatMap((role) => findMissing(roleOf(role, input), input)),
  ];
}

function findTooFew({ facts, gathered, sight, required }: Input): readonly Problem[] {
  const { approvers } = gathered;
  if (approvers.length >= required.min) return [];
  const { level } = facts.change.impact;
  const names = nameList(approvers, 5, '명');
  const missing = required.min - approvers.length;
  const isSure = sight.isWhole;
  return [
    {
      status: isSure ? 'fail' : 'unknown',
      message: {
        en: `A release of ${levelName(level, 'en')} impact needs ${countOf(required.min, 'approval')}, ${approvers.length === 0 ? 'has none' : `has ${approvers.length} (${names.en})`}${isSure ? '' : ' that could be seen'}.`,
        ko: `영향도 '${levelName(level, 'ko')}' 배포에는 승인 ${required.min}건이 필요하지만 ${isSure ? '' : '확인된 승인은 '}${approvers.length === 0 ? '없습니다' : `${approvers.length}건입니다(${names.ko})`}.`,
      },
      why: whyTooFew(facts, approvers),
      instead: {
        en: `Ask ${missing === 1 ? 'one more person' : `${missing} more people`} who wrote none of it.`,
        ko: `변경을 작성하지 않은 ${missing}명에게 승인을 더 받으세요.`,
      },
    },
  ];
}

function whyTooFew({ change }: ChangeFacts, approvers: readonly string[]): Bilingual {
  const commits = change.modules.reduce((sum, module) => sum + module.statistics.commits, 0);
  const authors = change.modules.flatMap((module) => module.authors).filter(({ bot }) => !bot);
  const wrote = nameList([...new Set(authors.map(({ name }) => name))], 3, '명');
  const saw = nameList(approvers, 3, '명');
  return approvers.length === 0
    ? {
        en: `Nobody but its authors${wrote.en === '' ? '' : ` (${wrote.en})`} has looked at what ${countOf(commits, 'commit')} will do to production.`,
        ko: `작성자${wrote.ko === '' ? '' : `(${wrote.ko})`} 외에는 아무도 커밋 ${commits}건이 운영에 미칠 영향을 보지 않았습니다.`,
      }
    : {
        en: `Besides its authors only ${saw.en} looked at what ${countOf(commits, 'commit')} will do to production: what one overlooks, nobody else can catch.`,
        ko: `작성자 외에 ${saw.ko}만 커밋 ${commits}건을 확인했습니다. 한 사람이 놓치면 잡아 줄 사람이 없습니다.`,
      };
}

type Group = {
  readonly kind: Bilingual;
  readonly name: string;
  readonly setting: string;
  readonly members: Reading<readonly string[]>;
};

/** What was read of the team, else what the config lists. */
function teamOf(name: string, { facts: { evidence, people } }: Input): Group {
  const key = personKey(name);
  const read = evidence.teams.find(({ team }) => personKey(team) === key)?.members;
  const listed = Object.entries(people.teams).find(([team]) => personKey(team) === key)?.[1];
  const fromConfig: Reading<readonly string[]> =
    listed !== undefined && !('github' in listed)
      ? { status: 'known', value: listed, problems: [] }
      : { status: 'off' };
  const group = { kind: { en: 'team', ko: '팀' }, name, setting: 'people.teams' };
  return { ...group, members: read ?? fromConfig };
}

function roleOf(name: string, { facts: { people } }: Input): Group {
  const key = personKey(name);
  const listed = Object.entries(people.roles).find(([role]) => personKey(role) === key)?.[1];
  const members: Group['members'] =
    listed === undefined ? { status: 'off' } : { status: 'known', value: listed, problems: [] };
  return { kind: { en: 'role', ko: '역할' }, name, setting: 'people.roles', members };
}

function findMissing(group: Group, { gathered, sight }: Input): readonly Problem[] {
  const { kind, name, members } = group;
  const why: Bilingual = {
    en: `Those who answer for it (${name}) do not know what is coming.`,
    ko: `책임지는 쪽(${name})이 무엇이 배포되는지 모릅니다.`,
  };
  if (members.status !== 'known') return [{ status: 'unknown', why, ...tellUnknown(group) }];
  const keys = new Set(members.value.map(personKey));
  if (gathered.approvers.some((login) => keys.has(personKey(login)))) return [];
  const said = new Set(gathered.releaseWide.map(personKey));
  // Whose word for the release did not count wrote a part of it.
  const able = members.value.filter(
    (login) => !gathered.isBot(login) && !isAuthor(login, gathered) && !said.has(personKey(login)),
  );
  const names = nameList(able, 5, '명');
  return [
    {
      status: sight.isWhole ? 'fail' : 'unknown',
      message:
        able.length === 0
          ? whyNobody(group, members.value, gathered)
          : {
              en: `One of ${kind.en} ${name} is missing: ${names.en} could approve.`,
              ko: `${kind.ko} ${name}의 승인이 없습니다. 승인 가능: ${names.ko}.`,
            },
      why,
      instead:
        able.length === 0
          ? {
              en: `Add somebody to ${group.setting}.${name} who did not write it.`,
              ko: `${group.setting}.${name}에 작성자가 아닌 사람을 추가하세요.`,
            }
          : {
              en: `Ask one of them (${names.en}).`,
              ko: `이 중 한 명(${names.ko})에게 요청하세요.`,
            },
    },
  ];
}

function whyNobody(
  { kind, name }: Group,
  members: readonly string[],
  { isBot }: GatheredApprovals,
): Bilingual {
  if (members.length === 0)
    return {
      en: `One of ${kind.en} ${name} is missing, and nobody is in it.`,
      ko: `${kind.ko} ${name}의 승인이 없으며, 구성원이 한 명도 없습니다.`,
    };
  return members.some(isBot)
    ? {
        en: `One of ${kind.en} ${name} is missing, and all of them are bots or wrote a part of this release.`,
        ko: `${kind.ko} ${name}의 승인이 없으며, 구성원이 모두 봇이거나 이 배포의 작성자입니다.`,
      }
    : {
        en: `One of ${kind.en} ${name} is missing, and all of them wrote a part of this release.`,
        ko: `${kind.ko} ${name}의 승인이 없으며, 구성원이 모두 이 배포의 작성자입니다.`,
      };
}

const isAuthor = (login: string, { pullRequests, isDirectAuthor }: GatheredApprovals): boolean =>
  isDirectAuthor(login) || (pullRequests.length > 0 && pullRequests.every((pull) => pull.isAuthor(login)));

function tellUnknown({ kind, name, setting, members }: Group): Pick<Problem, 'message' | 'instead'> {
  return members.status === 'unknown'
    ? {
        message: {
          en: `Who is in ${kind.en} ${name} could not be read: ${members.reason}`,
          ko: `${kind.ko} ${name}의 구성원을 확인하지 못했습니다: ${members.reason}`,
        },
        instead: {
          en: `List its members under ${setting}.${name}, or give the token what it lacks.`,
          ko: `${setting}.${name}에 구성원을 적거나 토큰에 필요한 권한을 주세요.`,
        },
      }
    : {
        message: {
          en: `The standard asks for one of ${kind.en} ${name}, and nothing says who that is.`,
          ko: `기준이 ${kind.ko} ${name}의 승인을 요구하지만 구성원이 설정되지 않았습니다.`,
        },
        instead: {
          en: `Name its members under ${setting}.${name}.`,
          ko: `${setting}.${name}에 구성원을 지정하세요.`,
        },
      };
}

// Rule: enough people, and the right ones, have approved what is deployed. Pure.
import type { Bilingual } from '../../../domain/language.ts';
import type { RuleSettings } from '../../../domain/rule-settings.ts';
import { type GatheredApprovals, gatherApprovals } from '../approvals.ts';
import { whatToConfigure } from '../auto-levels.ts';
import { describeCodeOwners, findOwnerProblems } from '../owners/owner-problems.ts';
import {
  directCommitsOf,
  findDirect,
  findObjections,
  findRejections,
  findUnapproved,
  isBumpOfBots,
} from '../reviewers/pull-request-problems.ts';
import { findMissingApprovals } from '../reviewers/required-approvals.ts';
import { independent, type Sight, sightOf } from '../reviewers/sight.ts';
import { type ChangeFacts, type Evidence, judge, type Problem, type Rule, verbatim } from '../rule.ts';
import { personKey } from '../same-person.ts';
import { countOf, nameList } from '../wording.ts';

type Options = RuleSettings['reviewers'];

/** Fails when approvals are missing, refused or disputed; unknown when they could not be read. */
export const reviewersRule: Rule<'reviewers'> = {
  id: 'reviewers',
  title: { en: 'Reviewers', ko: '검토자' },
  protects: {
    en: 'The more a release can hurt, the more people who did not write it have looked at it, the right ones among them.',
    ko: '영향이 큰 배포일수록 작성자가 아닌 적합한 사람이 더 많이 확인하도록 합니다.',
  },
  decides: {
    en: 'Counts distinct people who approved a pull request, the environment of the run or, through `--approved-by`, the release: by their last opinion, of the commit that was merged (`count-stale: true` takes earlier ones too). Authors, co-authors, bots (`people.bots`), accounts that are gone, people without write access and people who were asked again do not count; who wrote a part of the release counts by reviews of other pull requests alone, not by approving the release. Fails when fewer than `required.<impact>.min` approved, or nobody of a team or role of `required`; when a pull request has fewer than `each-pull-request` approvals (an approval of the release counts for all that its approver did not write; bumps of dependencies by bots that touch nothing but manifests need none of their own); when changes were requested and not resolved; when the release was rejected. `code-owners` and `without-pull-request` say what files without an approval of an owner (CODEOWNERS of what is deployed, with its last matching line) and commits without a pull request mean. Unknown when approvals or members of a team could not be read and those that could do not suffice.',
    ko: 'PR, 실행 환경, 또는 `--approved-by`로 배포를 승인한 서로 다른 사람을 셉니다. 마지막 의견만, 병합된 커밋에 대한 것만 인정합니다(`count-stale: true`이면 이전 커밋의 승인도 인정). 작성자와 공동 작성자, 봇(`people.bots`), 삭제된 계정, 쓰기 권한이 없는 사람, 재검토를 요청받은 사람은 세지 않습니다. 배포의 일부를 작성한 사람은 다른 PR을 검토한 경우에만 세며, 배포 승인만으로는 세지 않습니다. 승인이 `required.<영향도>.min` 미만이거나 `required`의 팀·역할에서 아무도 승인하지 않았을 때, PR의 승인이 `each-pull-request` 미만일 때(배포 승인은 승인자가 작성하지 않은 모든 PR에 인정, 매니페스트만 바꾸는 봇의 의존성 업데이트는 제외), 변경 요청이 해결되지 않았을 때, 배포가 거부되었을 때 실패합니다. 소유자가 승인하지 않은 파일(배포된 버전의 CODEOWNERS, 마지막으로 일치하는 줄)과 PR 없는 커밋의 처리는 `code-owners`와 `without-pull-request`로 정합니다. 승인이나 팀 구성원을 읽지 못했고 확인된 승인만으로 부족하면 판단 불가입니다.',
  },
  example: {
    en: 'A release of high impact with `required.high: {min: 2, teams: [sre]}` that only mina of team payments approved: fails, and says that one more approval and one of team sre (jun, seoyeon) are missing.',
    ko: '`required.high: {min: 2, teams: [sre]}`인 영향도 높음 배포를 payments 팀의 mina만 승인: 실패로 판정하고 승인 1건과 sre 팀(jun, seoyeon)의 승인이 부족하다고 알려 줍니다.',
  },
  reads: 'change',
  evaluate(facts, options) {
    const sight = sightOf(facts);
    const gathered = gatherApprovals(facts, options);
    const input = { facts, gathered, sight, options };
    const rejections = findRejections(input);
    if (isEmpty(facts)) return judge({ problems: rejections, pass: nothingToApprove });
    if (sight.isBlind) return judge({ problems: [...rejections, blind(facts)], pass: verbatim('') });
    const lacking = [
      ...findMissingApprovals({ ...input, required: options.required[facts.change.impact.level] }),
      ...findUnapproved(input),
      ...findOwners(input),
      ...findDirect(input),
    ];
    const problems = [
      ...rejections,
      ...findObjections(input),
      ...sayHow(lacking, facts),
      ...findUnread(input),
    ];
    return judge({ problems, pass: tellPass(gathered), evidence: describe(input) });
  },
};

type Input = {
  readonly facts: ChangeFacts;
  readonly gathered: GatheredApprovals;
  readonly sight: Sight;
  readonly options: Options;
};

/** The first says how to approve: it holds for all. */
function sayHow([first, ...others]: readonly Problem[], { release }: ChangeFacts): readonly Problem[] {
  if (first === undefined) return [];
  const { en, ko } = first.instead;
  const instead: Bilingual = {
    en: `${en} An approval of the whole release counts too: in the environment ${release.environment} of this run, or with --approved-by.`,
    ko: `${ko} 배포 전체에 대한 승인도 인정됩니다(이 실행의 ${release.environment} 환경 승인 또는 --approved-by).`,
  };
  return [{ ...first, instead }, ...others];
}

const isEmpty = ({ change: { modules } }: ChangeFacts): boolean =>
  modules.every(({ commits, files, takesAway }) => commits.length + files.length + takesAway.length === 0);

const nothingToApprove: Bilingual = {
  en: 'Nothing is deployed that somebody could approve.',
  ko: '배포되는 변경이 없어 승인할 내용이 없습니다.',
};

const whyBlind: Bilingual = {
  en: 'Whether anybody but the authors looked at this release is not known.',
  ko: '작성자 외의 사람이 이 배포를 확인했는지 알 수 없습니다.',
};

/** Nothing told of any approval: not configured, or not to be had. */
function blind({ change, evidence }: ChangeFacts): Problem {
  const report = change.context.sources.find(({ source }) => source === 'pull-requests');
  const said = report?.problems.map(({ message }) => message) ?? [];
  const reasons = evidence.approvals.status === 'unknown' ? [...said, evidence.approvals.reason] : said;
  const configure = whatToConfigure('reviewers');
  if (reasons.length === 0) {
    return {
      status: 'unknown',
      message: {
        en: 'Nothing says who approved this release.',
        ko: '누가 이 배포를 승인했는지 알 수 있는 설정이 없습니다.',
      },
      why: whyBlind,
      instead: {
        en: `Configure ${configure?.en ?? ''}.`,
        ko: `${configure?.ko ?? ''}을 설정하세요.`,
      },
    };
  }
  return {
    status: 'unknown',
    message: {
      en: `Who approved this release could not be read: ${reasons.join(' ')}`,
      ko: `승인 내역을 읽지 못했습니다: ${reasons.join(' ')}`,
    },
    why: whyBlind,
    instead: {
      en: [
        'Run again, or give approvals with --approved-by.',
        ...(report?.problems ?? []).slice(0, 2).map(({ hint }) => hint),
      ].join(' '),
      ko: [
        '다시 실행하거나 --approved-by로 승인자를 지정하세요.',
        ...(report?.problems ?? []).slice(0, 2).map(({ hint }) => hint),
      ].join(' '),
    },
  };
}

/** Pull requests that could not be read may lack what those that could have; an approval of the release is for all. */
function findUnread({ facts, gathered, sight, options }: Input): readonly Problem[] {
  if (sight.pullRequests !== 'partial' && sight.pullRequests !== 'none') return [];
  // Also where none needs an approval of its own: one that was not read may have changes requested.
  if (independent(gathered).length >= Math.max(1, options.eachPullRequest)) return [];
  const report = facts.change.context.sources.find(({ source }) => source === 'pull-requests');
  const problems = report?.problems ?? [];
  return [
    {
      status: 'unknown',
      message: {
        en: "Not all pull requests of this release could be read: others may have nobody's approval.",
        ko: '이 배포의 PR을 모두 읽지 못했습니다. 나머지는 승인이 없을 수 있습니다.',
      },
      why: whyBlind,
      instead: {
        en: [
          'Run again, or let somebody approve the release as a whole.',
          ...problems.slice(0, 2).map(({ hint }) => hint),
        ].join(' '),
        ko: [
          '다시 실행하거나 배포 전체를 승인받으세요.',
          ...problems.slice(0, 2).map(({ hint }) => hint),
        ].join(' '),
      },
      evidence: problems.slice(0, 5).map(({ message }) => ({ text: verbatim(message) })),
    },
  ];
}

/** Without a code host, an owner can only have approved the release; what was read in part is told as unread. */
function findOwners({ facts, gathered, sight, options }: Input): readonly Problem[] {
  const isToldApart = sight.pullRequests === 'whole' || sight.pullRequests === 'off';
  const severity = isToldApart ? options.codeOwners : 'allow';
  return findOwnerProblems(facts.change.modules, { gathered, teams: facts.evidence.teams, severity });
}

function tellPass({ approvers, pullRequests }: GatheredApprovals): Bilingual {
  const names = nameList(approvers, 5, '명');
  if (approvers.length === 0) {
    return {
      en: 'The standard asks for no approval of this release.',
      ko: '이 배포에는 기준상 승인이 필요하지 않습니다.',
    };
  }
  const pulls =
    pullRequests.length === 0
      ? { en: '', ko: '' }
      : { en: `, in ${countOf(pullRequests.length, 'pull request')}`, ko: `, PR ${pullRequests.length}건` };
  return {
    en: `Approved by ${names.en}${pulls.en}.`,
    ko: `승인: ${names.ko}${pulls.ko}.`,
  };
}

/** What was taken into account without being a problem. */
function describe(input: Input): readonly Evidence[] {
  const { facts, gathered, sight, options } = input;
  const bumps = gathered.pullRequests.filter((pull) => isBumpOfBots(pull, gathered.isBot)).length;
  const { approvals } = facts.evidence;
  const isDirectUnseen =
    sight.pullRequests === 'off' &&
    options.withoutPullRequest !== 'allow' &&
    directCommitsOf(input).length > 0;
  return [
    ...(bumps > 0 && options.eachPullRequest > 0
      ? [
          {
            text: {
              en: `${countOf(bumps, 'bump of dependencies', 'bumps of dependencies')} by bots ${bumps === 1 ? 'needs' : 'need'} no approval of ${bumps === 1 ? 'its' : 'their'} own`,
              ko: `봇의 의존성 업데이트 ${bumps}건은 별도 승인이 필요 없음`,
            },
          },
        ]
      : []),
    ...(isDirectUnseen
      ? [
          {
            text: {
              en: 'no code host is configured: which commits came without a pull request is not known',
              ko: '코드 호스트가 설정되지 않아 PR 없이 반영된 커밋을 알 수 없음',
            },
          },
        ]
      : []),
    ...ownApprovals(gathered),
    ...(approvals.status === 'known' ? approvals.problems.map((text) => ({ text: verbatim(text) })) : []),
    ...(options.codeOwners === 'allow' ? [] : describeCodeOwners(facts.change.modules)),
  ];
}

/** Approvals of the release that count for nothing, so that nobody wonders where theirs went. */
function ownApprovals({ releaseWide, approvers }: GatheredApprovals): readonly Evidence[] {
  const counted = new Set(approvers.map(personKey));
  return releaseWide
    .filter((login) => !counted.has(personKey(login)))
    .slice(0, 5)
    .map((login) => ({
      text: {
        en: `${login} approved the release and wrote a part of it: does not count`,
        ko: `${login}의 배포 승인은 인정되지 않음: 이 배포의 작성자`,
      },
    }));
}

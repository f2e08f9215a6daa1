// Rule: what the issues of the release say of themselves allows to deploy them. Pure.
import type { IssueKey } from '../../../domain/change.ts';
import type { IssueContext, SourceReport, TrackedIssue } from '../../../domain/context.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { RuleSettings } from '../../../domain/rule-settings.ts';
import { issueRef } from '../../../domain/units.ts';
import { plainLine } from '../../text/plain-line.ts';
import { whatToConfigure } from '../auto-levels.ts';
import { type ChangeFacts, type Evidence, judge, type Problem, type Rule, verbatim } from '../rule.ts';
import { boundEvidence, countOf, nameList } from '../wording.ts';

type Options = RuleSettings['issue-state'];

/** Fails on issues in a state that is not allowed; unknown for those that could not be read. */
export const issueStateRule: Rule<'issue-state'> = {
  id: 'issue-state',
  title: { en: 'Issue state', ko: '이슈 상태' },
  protects: {
    en: 'Nothing is deployed that is still being worked on, waits for something else, or of which nobody said when it is done.',
    ko: '진행 중이거나 다른 작업을 기다리거나 완료 조건이 없는 작업이 배포되지 않도록 합니다.',
  },
  decides: {
    en: 'Looks at the issues whose keys the release names for certain or probably. Fails when the status of one, or its category (to-do, in-progress, done), is not in `allowed`. `acceptance-criteria` says what it means that an issue of `acceptance-types` has none. Warns when one is blocked by an issue that is not done. Unknown for an issue that does not exist or could not be read.',
    ko: '배포에 확실하거나 유력하게 언급된 이슈를 확인합니다. 상태나 상태 범주(to-do, in-progress, done)가 `allowed`에 없으면 실패합니다. `acceptance-types`의 이슈에 인수 조건이 없을 때의 처리는 `acceptance-criteria`로 정합니다. 완료되지 않은 이슈에 막혀 있으면 경고하고, 없거나 읽지 못한 이슈는 판단 불가입니다.',
  },
  example: {
    en: 'PAY-7 is "In Review" and `allowed: [done]`: fails and names it. With `allowed: [done, "Ready to deploy"]` an issue that is "Ready to deploy" passes.',
    ko: 'PAY-7이 "In Review"이고 `allowed: [done]`: 실패로 판정하고 이슈를 알려 줍니다. `allowed: [done, "Ready to deploy"]`이면 "Ready to deploy" 상태도 통과합니다.',
  },
  reads: 'change',
  evaluate(facts, options) {
    const report = facts.change.context.sources.find(({ source }) => source === 'issues');
    if (report === undefined || report.status === 'off' || report.status === 'failed') {
      return judge({ problems: [notRead(report)], pass: verbatim('') });
    }
    const { found, unread } = readIssues(facts);
    const isDone = createIsDone(found, options);
    return judge({
      problems: [
        ...findNotAllowed(found, options),
        ...findUnread(unread),
        ...findWithoutCriteria(found, options),
        ...findBlocked(found, isDone),
      ],
      pass: tellPass(found, options),
    });
  },
};

type Found = { readonly key: string; readonly issue: TrackedIssue };
type Unread = { readonly key: string; readonly reason: string };

/** Keys that are surely or probably issues, with what became of them. */
function readIssues({ change }: ChangeFacts): {
  readonly found: readonly Found[];
  readonly unread: readonly Unread[];
} {
  const isMeant = ({ confidence }: IssueKey): boolean => confidence !== 'low';
  const keys = new Set(change.modules.flatMap(({ issues }) => issues.filter(isMeant)).map(({ key }) => key));
  const readings = new Map<string, IssueContext>(change.context.issues.map((each) => [each.key, each]));
  const found: Found[] = [];
  const unread: Unread[] = [];
  for (const key of keys) {
    const reading = readings.get(key);
    if (reading === undefined) unread.push({ key, reason: '' });
    else if ('issue' in reading) found.push({ key, issue: reading.issue });
    else unread.push({ key, reason: reading.reason });
  }
  return { found, unread };
}

const same = (text: string): string => plainLine(text).toLowerCase();

const namesState = (names: readonly string[], { status, statusCategory }: TrackedIssue): boolean =>
  names.some((name) => [same(status), statusCategory].includes(same(name)));

const labelOf = ({ key, issue }: Found): string => `${key} (${plainLine(issue.status)})`;

const tellIssue = ({ key, issue }: Found): Evidence => {
  const moved = issue.key === key ? '' : ` → ${issue.key}`;
  const text = `${key}${moved} ${plainLine(issue.title)}: ${plainLine(issue.status)}`;
  return { text: verbatim(text), ref: issueRef(key) };
};

function findNotAllowed(found: readonly Found[], { allowed }: Options): readonly Problem[] {
  const bad = found.filter(({ issue }) => !namesState(allowed, issue));
  const [first] = bad;
  if (first === undefined) return [];
  const names = nameList(bad.map(labelOf));
  const states = nameList(allowed);
  return [
    {
      status: 'fail',
      message: {
        en: `${bad.length} of ${countOf(found.length, 'issue')} may not be deployed in ${bad.length === 1 ? 'its' : 'their'} state: ${names.en}; allowed: ${states.en || 'none'}.`,
        ko: `이슈 ${found.length}건 중 ${bad.length}건이 배포할 수 없는 상태입니다: ${names.ko}. 허용 상태: ${states.ko || '없음'}.`,
      },
      why: {
        en: `Whoever keeps ${first.key} ("${plainLine(first.issue.title)}") says that it is ${plainLine(first.issue.status)}: its code goes out before that is settled.`,
        ko: `${first.key}("${plainLine(first.issue.title)}")의 상태가 ${plainLine(first.issue.status)}인데 코드가 먼저 배포됩니다.`,
      },
      instead: {
        en: `Settle ${nameList(bad.map(({ key }) => key)).en} in the tracker, or take the work out of this release.`,
        ko: `이슈 트래커에서 ${nameList(bad.map(({ key }) => key)).ko}을(를) 정리하거나 이번 배포에서 빼세요.`,
      },
      evidence: boundEvidence(bad.map(tellIssue)),
    },
  ];
}

function findUnread(unread: readonly Unread[]): readonly Problem[] {
  if (unread.length === 0) return [];
  const names = nameList(unread.map(({ key }) => key));
  return [
    {
      status: 'unknown',
      message: {
        en: `The state of ${countOf(unread.length, 'issue')} could not be read: ${names.en}.`,
        ko: `이슈 ${unread.length}건의 상태를 읽지 못했습니다: ${names.ko}.`,
      },
      why: {
        en: 'Whether they may be deployed is not known.',
        ko: '배포해도 되는지 알 수 없습니다.',
      },
      instead: {
        en: 'Look there by hand, give the account the permission to browse the project, or name the project keys that count with issues.projects.',
        ko: '직접 확인하거나, 계정에 프로젝트 조회 권한을 주거나, issues.projects에 유효한 프로젝트 키를 지정하세요.',
      },
      evidence: boundEvidence(
        unread.map(({ key, reason }) => ({
          text: {
            en: `${key}: ${plainLine(reason) || 'nothing was told of it'}`,
            ko: `${key}: ${plainLine(reason) || '응답 없음'}`,
          },
          ref: issueRef(key),
        })),
      ),
    },
  ];
}

function findWithoutCriteria(
  found: readonly Found[],
  { acceptanceCriteria, acceptanceTypes }: Options,
): readonly Problem[] {
  const types = new Set(acceptanceTypes.map(same));
  const bare = found.filter(
    ({ issue }) => types.has(same(issue.type)) && (issue.acceptanceCriteria ?? '').trim() === '',
  );
  if (acceptanceCriteria === 'allow' || bare.length === 0) return [];
  const names = nameList(bare.map(({ key, issue }) => `${key} (${plainLine(issue.type)})`));
  return [
    {
      status: acceptanceCriteria,
      message: {
        en: `${countOf(bare.length, 'issue')} without acceptance criteria: ${names.en}.`,
        ko: `인수 조건이 없는 이슈가 ${bare.length}건 있습니다: ${names.ko}.`,
      },
      why: {
        en: 'Nobody wrote down how to tell after the deploy whether it works.',
        ko: '배포 후 제대로 동작하는지 판단할 기준이 적혀 있지 않습니다.',
      },
      instead: {
        en: 'Write them into the issue: a field or a section of that name (jira.acceptance-fields).',
        ko: '이슈의 해당 필드나 섹션(jira.acceptance-fields)에 인수 조건을 적으세요.',
      },
      evidence: boundEvidence(bare.map(tellIssue)),
    },
  ];
}

const blockedBy = /\bblocked by\b|\bdepends on\b|차단\s?(?:됨|되)|선행/iu;
const doneWords =
  /^(?:done|closed|resolved|completed?|fixed|released|cancell?ed|won't (?:do|fix)|완료|종료|해결|닫힘|닫혀|취소|배포\s?완료)/iu;

/** A link tells no category: another issue of the release does, else the name of the status. */
function createIsDone(
  found: readonly Found[],
  { allowed }: Options,
): (link: TrackedIssue['links'][number]) => boolean {
  const known = new Map(
    found.flatMap(({ key, issue }) => [[key, issue] as const, [issue.key, issue] as const]),
  );
  const names = new Set(allowed.map(same));
  return ({ key, status }) => {
    const issue = known.get(key);
    if (issue !== undefined) return issue.statusCategory === 'done' || namesState(allowed, issue);
    return status !== null && (names.has(same(status)) || doneWords.test(plainLine(status)));
  };
}

function findBlocked(
  found: readonly Found[],
  isDone: (link: TrackedIssue['links'][number]) => boolean,
): readonly Problem[] {
  const open = found.flatMap(({ key, issue }) =>
    issue.links.filter((link) => blockedBy.test(link.name) && !isDone(link)).map((link) => ({ key, link })),
  );
  const [first] = open;
  if (first === undefined) return [];
  const names = nameList(open.map(({ key, link }) => `${key} ← ${link.key}`));
  return [
    {
      status: 'warn',
      message: {
        en: `Blocked by what is not done: ${names.en}.`,
        ko: `완료되지 않은 이슈에 막혀 있습니다: ${names.ko}.`,
      },
      why: {
        en: `Somebody wrote that ${first.key} cannot work before ${first.link.key} ("${plainLine(first.link.title)}") is there.`,
        ko: `${first.link.key}("${plainLine(first.link.title)}") 없이는 ${first.key}이(가) 동작하지 않는다고 기록되어 있습니다.`,
      },
      instead: {
        en: `Deploy ${first.link.key} first, or remove the link when it no longer holds.`,
        ko: `${first.link.key}을(를) 먼저 배포하거나, 더 이상 유효하지 않으면 링크를 지우세요.`,
      },
      evidence: boundEvidence(
        open.map(({ key, link }) => ({
          text: verbatim(
            `${key} ${plainLine(link.name)} ${link.key} ${plainLine(link.title)}: ${plainLine(link.status ?? '?')}`,
          ),
          ref: issueRef(key),
        })),
      ),
    },
  ];
}

function notRead(report: SourceReport | undefined): Problem {
  const problems = report?.problems ?? [];
  const hints = problems.slice(0, 2).map(({ hint }) => hint);
  const configure = whatToConfigure('issue-state');
  const said = nameList(
    problems.map(({ message }) => message),
    2,
  );
  return {
    status: 'unknown',
    message:
      problems.length === 0
        ? { en: 'No issues are read.', ko: '이슈를 읽지 않았습니다.' }
        : { en: `The issues could not be read: ${said.en}`, ko: `이슈를 읽지 못했습니다: ${said.ko}` },
    why: {
      en: 'Whether the work of this release is finished is not known.',
      ko: '이 배포의 작업이 완료되었는지 알 수 없습니다.',
    },
    instead:
      problems.length === 0
        ? { en: `Configure ${configure?.en ?? ''}.`, ko: `${configure?.ko ?? ''}을 설정하세요.` }
        : {
            en: ['Look there by hand, or run again.', ...hints].join(' '),
            ko: ['직접 확인하거나 다시 실행하세요.', ...hints].join(' '),
          },
  };
}

function tellPass(found: readonly Found[], { allowed }: Options): Bilingual {
  const states = nameList(allowed);
  return found.length === 0
    ? { en: 'The release names no issue.', ko: '배포에 언급된 이슈가 없습니다.' }
    : {
        en: `${countOf(found.length, 'issue')} in an allowed state (${states.en}).`,
        ko: `이슈 ${found.length}건이 허용된 상태(${states.ko})입니다.`,
      };
}

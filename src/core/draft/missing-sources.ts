// Says which sources were not consulted, or not in full, and why; and what became of issue keys that were not found. Pure.
import type { ChangeContext, IssueContext, SourceName, SourceReport } from '../../domain/context.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import { cutAt } from '../text/cut-at.ts';
import { plainLine } from '../text/plain-line.ts';

const keysMax = 10;
const problemsMax = 3;
const reasonMax = 200;

const sourceNames: Readonly<Record<SourceName, Bilingual>> = {
  'pull-requests': { en: 'Pull-request texts and reviews', ko: 'PR 본문과 리뷰' },
  checks: { en: 'Check results', ko: '체크 결과' },
  deployments: { en: 'Deployments', ko: '배포 이력' },
  issues: { en: 'Jira texts', ko: 'Jira 본문' },
  notes: { en: 'Earlier notes', ko: '이전 노트' },
  approvals: { en: 'Approvals', ko: '승인' },
  calendar: { en: 'Calendars', ko: '캘린더' },
  model: { en: 'Language model', ko: '언어 모델' },
};

/** Told also when nobody configured them: a reader takes a note that is silent for one that has looked. */
const expected: readonly SourceName[] = ['issues', 'pull-requests', 'checks'];

/** One line a source that is missing in whole or in part, then one for each kind of issue key that was not found. */
export function missingSources(context: ChangeContext, language: Language): string[] {
  const reports = new Map(context.sources.map((report) => [report.source, report]));
  const names = [...new Set([...expected, ...reports.keys()])];
  return [
    ...names.flatMap((name) => sourceLine(name, reports.get(name), language)),
    ...issueLines(context.issues, language),
  ];
}

function sourceLine(
  name: SourceName,
  report: SourceReport | undefined,
  language: Language,
): readonly string[] {
  const title = sourceNames[name][language];
  if (report === undefined || report.status === 'off') {
    if (!expected.includes(name)) return [];
    return [{ en: `${title}: not configured`, ko: `${title}: 연동 설정 없음` }[language]];
  }
  if (report.status === 'complete') return [];
  const reasons = report.problems.slice(0, problemsMax).map(({ message }) => reasonText(message));
  const why = reasons.length === 0 ? '' : `: ${reasons.join(' ')}`;
  if (report.status === 'failed') {
    return [{ en: `${title}: could not be read${why}`, ko: `${title}: 읽지 못함${why}` }[language]];
  }
  return [
    {
      en: `${title}: ${report.got} of ${report.asked} ${name === 'model' ? 'answered' : 'read'}${why}`,
      ko: `${title}: ${report.asked}건 중 ${report.got}건만 ${name === 'model' ? '응답' : '읽음'}${why}`,
    }[language],
  ];
}

const reasonText = (text: string): string => cutAt(plainLine(text), reasonMax);

function issueLines(issues: readonly IssueContext[], language: Language): readonly string[] {
  const keysOf = (status: IssueContext['status']): readonly string[] =>
    issues.filter((issue) => issue.status === status).map((issue) => issue.key);
  const moved = issues.flatMap((issue) =>
    issue.status === 'moved' ? [`${issue.key} → ${issue.issue.key}`] : [],
  );
  const kinds: readonly (readonly [keys: readonly string[], label: Bilingual])[] = [
    [
      keysOf('missing'),
      { en: 'Jira issues that do not exist or may not be seen', ko: '없거나 볼 수 없는 Jira 이슈' },
    ],
    [keysOf('forbidden'), { en: 'Jira issues without permission to read', ko: '읽기 권한이 없는 Jira 이슈' }],
    [keysOf('failed'), { en: 'Jira issues that could not be read', ko: '읽지 못한 Jira 이슈' }],
    [moved, { en: 'Jira issues that were moved', ko: '이동된 Jira 이슈' }],
  ];
  return kinds
    .filter(([keys]) => keys.length > 0)
    .map(([keys, label]) => `${label[language]}: ${listKeys(keys, language)}`);
}

function listKeys(keys: readonly string[], language: Language): string {
  const rest = keys.length - keysMax;
  const more = rest > 0 ? { en: `, and ${rest} more`, ko: ` 외 ${rest}건` }[language] : '';
  return `${keys.slice(0, keysMax).join(', ')}${more}`;
}

// Rule: what is configured could be consulted. Pure.
import type { SourceName, SourceReport } from '../../../domain/context.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { type Evidence, judge, type Problem, type Rule, verbatim } from '../rule.ts';
import { boundEvidence, nameList } from '../wording.ts';

const names: { readonly [source in SourceName]: Bilingual } = {
  'pull-requests': { en: 'pull requests', ko: 'PR' },
  checks: { en: 'checks', ko: '체크 결과' },
  deployments: { en: 'deployments', ko: '배포 기록' },
  issues: { en: 'issues', ko: '이슈' },
  notes: { en: 'earlier notes', ko: '이전 노트' },
  approvals: { en: 'approvals', ko: '승인' },
  calendar: { en: 'calendar', ko: '캘린더' },
  model: { en: 'language model', ko: '언어 모델' },
};

const codeHost: Bilingual = {
  en: 'a token of the code host (GITHUB_TOKEN)',
  ko: '코드 호스트 토큰(GITHUB_TOKEN)',
};

/** What makes a source one that is asked. */
const settingOf: { readonly [source in SourceName]: Bilingual } = {
  'pull-requests': codeHost,
  checks: codeHost,
  deployments: codeHost,
  approvals: codeHost,
  issues: { en: 'jira.url with JIRA_TOKEN in the environment', ko: 'jira.url과 환경 변수 JIRA_TOKEN' },
  notes: verbatim('ledger'),
  calendar: verbatim('calendar.sources'),
  model: { en: 'model.provider with its key in the environment', ko: 'model.provider와 환경 변수의 키' },
};

/** Fails when a source gave nothing or was not asked although it must be, warns when it gave only a part. */
export const sourcesRule: Rule<'sources'> = {
  id: 'sources',
  title: { en: 'Sources', ko: '정보 출처' },
  protects: {
    en: 'What could not be consulted is known before the deploy, not after it.',
    ko: '확인하지 못한 정보가 무엇인지 배포 전에 알 수 있도록 합니다.',
  },
  decides: {
    en: 'Fails when a configured source (pull requests, checks, deployments, issues, earlier notes, approvals, calendars, the model) gave nothing, and when one of `required` is not configured or gave only a part. Warns when another source gave only a part.',
    ko: '설정된 출처(PR, 체크, 배포 기록, 이슈, 이전 노트, 승인, 캘린더, 모델)를 전혀 확인하지 못했거나 `required`에 있는 출처가 설정되지 않았거나 일부만 확인되었으면 실패하고, 그 밖의 출처를 일부만 확인했으면 경고합니다.',
  },
  example: {
    en: 'Jira answers 503: the rule warns that the note was written without the issues.',
    ko: 'Jira가 503으로 응답하면 이슈 내용 없이 노트를 작성했다고 경고합니다.',
  },
  reads: 'change',
  evaluate({ change }, options) {
    const reports = change.context.sources;
    const asked = reports.filter(({ status }) => status !== 'off');
    const absent = options.required.filter((source) => !asked.some((report) => report.source === source));
    return judge({
      problems: [
        ...(absent.length > 0 ? [notConfigured(absent)] : []),
        ...found(reports, 'failed', options.required),
        ...found(reports, 'partial', options.required),
      ],
      pass:
        asked.length === 0
          ? {
              en: 'Nothing beside git is configured.',
              ko: 'git 외에 설정된 출처가 없습니다.',
            }
          : {
              en: `Consulted: ${namesOf(asked).en}.`,
              ko: `확인한 출처: ${namesOf(asked).ko}.`,
            },
    });
  },
};

const namesOf = (reports: readonly Pick<SourceReport, 'source'>[]): Bilingual => ({
  en: nameList(reports.map(({ source }) => names[source].en)).en,
  ko: nameList(reports.map(({ source }) => names[source].ko)).ko,
});

function notConfigured(sources: readonly SourceName[]): Problem {
  const list = namesOf(sources.map((source) => ({ source })));
  const configure = {
    en: [...new Set(sources.map((source) => settingOf[source].en))].join('; '),
    ko: [...new Set(sources.map((source) => settingOf[source].ko))].join('; '),
  };
  return {
    status: 'fail',
    message: { en: `Required and not configured: ${list.en}.`, ko: `필수이나 설정되지 않음: ${list.ko}.` },
    why: {
      en: `The standard asks for this, and nobody looked: ${list.en}. What it would have warned of is not known.`,
      ko: `기준에서 요구하는 정보를 확인하지 않았습니다: ${list.ko}. 여기서 알 수 있었을 위험은 확인되지 않았습니다.`,
    },
    instead: {
      en: `Configure ${configure.en}, or take them out of sources.required.`,
      ko: `${configure.ko}을(를) 설정하거나 sources.required에서 빼세요.`,
    },
  };
}

function found(
  reports: readonly SourceReport[],
  status: 'failed' | 'partial',
  required: readonly SourceName[],
): readonly Problem[] {
  const bad = reports.filter((report) => report.status === status);
  if (bad.length === 0) return [];
  const list = namesOf(bad);
  const hints = [...new Set(bad.flatMap(({ problems }) => problems.map(({ hint }) => hint)))];
  const texts = {
    failed: {
      en: `Could not be consulted: ${list.en}.`,
      ko: `확인하지 못함: ${list.ko}.`,
    },
    partial: {
      en: `Only partly consulted: ${list.en}.`,
      ko: `일부만 확인함: ${list.ko}.`,
    },
  };
  return [
    {
      status: status === 'failed' || bad.some(({ source }) => required.includes(source)) ? 'fail' : 'warn',
      message: texts[status],
      why: {
        en: `The note was written with${status === 'failed' ? 'out' : ' only a part of'} this: ${list.en}. What it would have warned of is not known.`,
        ko: `다음 정보${status === 'failed' ? ' 없이' : '를 일부만 반영해'} 노트를 작성했습니다: ${list.ko}. 여기서 알 수 있었을 위험은 확인되지 않았습니다.`,
      },
      instead: {
        en: ['Look there by hand, or run again.', ...hints.slice(0, 3)].join(' '),
        ko: ['직접 확인하거나 다시 실행하세요.', ...hints.slice(0, 3)].join(' '),
      },
      evidence: boundEvidence(bad.flatMap(evidenceOf)),
    },
  ];
}

function evidenceOf(report: SourceReport): readonly Evidence[] {
  const { en, ko } = names[report.source];
  if (report.problems.length === 0) {
    const count = `${report.got}/${report.asked}`;
    return [{ text: { en: `${en}: ${count}`, ko: `${ko}: ${count}` } }];
  }
  return report.problems.map(({ message }) => ({
    text: { en: `${en}: ${message}`, ko: `${ko}: ${message}` },
  }));
}

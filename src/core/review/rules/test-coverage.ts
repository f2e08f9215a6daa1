// Rule: tests still cover the code. Pure.
import type { Covered, Reading, TestCoverage } from '../../../domain/evidence.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { RuleSettings } from '../../../domain/rule-settings.ts';
import { judge, type Problem, type Rule, verbatim } from '../rule.ts';
import { boundEvidence, nameList } from '../wording.ts';

type Options = RuleSettings['test-coverage'];

/** Fails below a minimum and after a drop; unknown when there is nothing to compare. */
export const testCoverageRule: Rule<'test-coverage'> = {
  id: 'test-coverage',
  title: { en: 'Test coverage', ko: '테스트 커버리지' },
  protects: {
    en: 'New code does not come without tests, release after release.',
    ko: '테스트 없는 코드가 배포마다 쌓이지 않도록 합니다.',
  },
  decides: {
    en: 'Reads the lcov, Cobertura and JaCoCo reports of `evidence.test-coverage`, each source file once. Fails below `min-percent` of the lines, and when the share is more than `max-drop` percentage points below what it was: as the files of `evidence.test-coverage-baseline` say, else as the ledger says of what is deployed. Branches are told and not judged. Unknown when no report can be read, and when there is neither a minimum nor anything to compare with.',
    ko: '`evidence.test-coverage`의 lcov·Cobertura·JaCoCo 보고서를 소스 파일마다 한 번씩 집계합니다. 라인 커버리지가 `min-percent` 미만이거나 이전보다 `max-drop`%p 넘게 떨어지면 실패합니다. 이전 값은 `evidence.test-coverage-baseline` 파일, 없으면 원장에 기록된 현재 배포본의 값입니다. 브랜치는 표시만 합니다. 보고서를 읽을 수 없거나, 최소값도 비교할 값도 없으면 판단 불가입니다.',
  },
  example: {
    en: 'Lines covered fell from 83.1 % to 79.4 % and max-drop is 1: fails, 3.7 percentage points are lost.',
    ko: '라인 커버리지가 83.1%에서 79.4%로 떨어졌고 max-drop이 1이면 3.7%p 하락으로 실패합니다.',
  },
  reads: 'change',
  evaluate: ({ evidence: { testCoverage } }, options) =>
    testCoverage.status === 'known'
      ? judgeCoverage(testCoverage.value, testCoverage.problems, options)
      : judge({ problems: [notRead(testCoverage)], pass: verbatim('') }),
};

function judgeCoverage(coverage: TestCoverage, problems: readonly string[], options: Options) {
  const { lines, baseline } = coverage;
  const said = sentenceOf(coverage);
  return judge({
    problems: [
      ...(lines.total === 0 ? [nothingMeasured()] : []),
      ...findBelow(coverage, options),
      ...findDrop(coverage, options),
      ...(options.minPercent === null && baseline === null ? [nothingToCompare(said)] : []),
      ...(problems.length > 0 ? [notWhole(problems)] : []),
    ],
    pass: said,
    evidence: boundEvidence(coverage.files.map((path) => ({ text: verbatim(path), path }))),
  });
}

const percent = ({ covered, total }: Covered): number => (total === 0 ? 0 : (covered * 100) / total);

/** Two decimals at most, never rounded up: 79.996 is not 80. */
const shown = (value: number): string => String(Math.floor(value * 100 + 1e-6) / 100);

function sentenceOf({ lines, branches, baseline }: TestCoverage): Bilingual {
  const share = shown(percent(lines));
  const branchShare = branches === null || branches.total === 0 ? null : shown(percent(branches));
  const before = baseline === null ? null : shown(baseline.linesPercent);
  return {
    en: [
      `Tests cover ${share} % of ${lines.total} lines`,
      branchShare === null ? '' : ` and ${branchShare} % of ${branches?.total ?? 0} branches`,
      before === null ? '; nothing is known of the release before.' : `; it was ${before} % of the lines.`,
    ].join(''),
    ko: [
      `라인 ${lines.total}개의 ${share}%`,
      branchShare === null ? '' : `, 브랜치 ${branches?.total ?? 0}개의 ${branchShare}%`,
      '를 테스트가 실행했습니다',
      before === null ? '. 이전 배포의 값은 알 수 없습니다.' : `(이전 라인 ${before}%).`,
    ].join(''),
  };
}

function findBelow({ lines }: TestCoverage, { minPercent }: Options): readonly Problem[] {
  if (minPercent === null || lines.covered * 100 >= minPercent * lines.total) return [];
  const missing = Math.ceil((minPercent * lines.total) / 100) - lines.covered;
  return [
    {
      status: 'fail',
      message: {
        en: `Tests cover ${shown(percent(lines))} % of ${lines.total} lines; at least ${minPercent} % must be.`,
        ko: `라인 ${lines.total}개의 테스트 커버리지가 ${shown(percent(lines))}%입니다(최소 ${minPercent}%).`,
      },
      why: {
        en: 'Code that no test runs breaks first in production.',
        ko: '테스트가 실행하지 않는 코드는 운영 환경에서 처음 고장 납니다.',
      },
      instead: {
        en: `Add tests that run ${missing} more lines, the changed ones first, or check that the reports of all modules are there.`,
        ko: `변경된 코드부터 ${missing}개 라인을 더 실행하는 테스트를 추가하거나, 모든 모듈의 보고서가 있는지 확인하세요.`,
      },
    },
  ];
}

function findDrop({ lines, baseline }: TestCoverage, { maxDrop }: Options): readonly Problem[] {
  if (baseline === null) return [];
  const drop = baseline.linesPercent - percent(lines);
  if (drop <= maxDrop + 1e-9) return [];
  const from = { file: { en: 'the baseline', ko: '기준 파일' }, ledger: { en: 'the ledger', ko: '원장' } }[
    baseline.source
  ];
  const numbers = { before: shown(baseline.linesPercent), now: shown(percent(lines)) };
  return [
    {
      status: 'fail',
      message: {
        en: `Covered lines fell from ${numbers.before} % (${from.en}) to ${numbers.now} %: ${shown(drop)} percentage points, at most ${maxDrop} may be lost.`,
        ko: `라인 커버리지가 ${numbers.before}%(${from.ko})에서 ${numbers.now}%로 ${shown(drop)}%p 떨어졌습니다(허용 ${maxDrop}%p).`,
      },
      why: {
        en: 'This release brings code that no test runs, or takes tests away.',
        ko: '이 배포는 테스트가 실행하지 않는 코드를 추가했거나 테스트를 제거했습니다.',
      },
      instead: {
        en: 'Add tests for the changed code, or find out which suite did not run or was taken away.',
        ko: '변경된 코드의 테스트를 추가하거나, 실행되지 않았거나 제거된 테스트를 찾으세요.',
      },
    },
  ];
}

function nothingMeasured(): Problem {
  return {
    status: 'unknown',
    message: { en: 'The reports hold no line of code.', ko: '보고서에 코드 라인이 없습니다.' },
    why: { en: 'Nothing was measured.', ko: '측정된 것이 없습니다.' },
    instead: {
      en: 'Check that the tests run with coverage switched on.',
      ko: '커버리지를 켜고 테스트를 실행하는지 확인하세요.',
    },
  };
}

function nothingToCompare(said: Bilingual): Problem {
  return {
    status: 'unknown',
    message: said,
    why: {
      en: 'Without a minimum or the share of the release before, no number is too low.',
      ko: '최소값이나 이전 값이 없으면 어떤 수치도 낮다고 판단할 수 없습니다.',
    },
    instead: {
      en: 'Set min-percent of the rule test-coverage, name the reports of the deployed code under evidence.test-coverage-baseline, or keep a ledger: the next release is compared with this one.',
      ko: 'test-coverage 규칙의 min-percent를 정하거나, 배포된 코드의 보고서를 evidence.test-coverage-baseline에 지정하거나, 원장을 사용하세요. 다음 배포부터 이번 값과 비교합니다.',
    },
  };
}

function notRead(reading: Exclude<Reading<TestCoverage>, { status: 'known' }>): Problem {
  const isOff = reading.status === 'off';
  return {
    status: 'unknown',
    message: isOff
      ? { en: 'No coverage reports are configured.', ko: '커버리지 보고서가 설정되지 않았습니다.' }
      : {
          en: `The coverage reports cannot be read: ${reading.reason}.`,
          ko: `커버리지 보고서를 읽을 수 없습니다: ${reading.reason}.`,
        },
    why: {
      en: 'How much of the code tests run is not known here.',
      ko: '테스트가 코드를 얼마나 실행하는지 알 수 없습니다.',
    },
    instead: isOff
      ? {
          en: 'Name lcov, Cobertura or JaCoCo files under evidence.test-coverage in the config.',
          ko: '설정의 evidence.test-coverage에 lcov, Cobertura 또는 JaCoCo 파일을 지정하세요.',
        }
      : {
          en: 'Run the tests with coverage before this step and keep the report, or correct evidence.test-coverage.',
          ko: '이 단계 전에 커버리지를 켜고 테스트를 실행해 보고서를 남기거나 evidence.test-coverage를 수정하세요.',
        },
  };
}

function notWhole(problems: readonly string[]): Problem {
  const list = nameList(problems, 2);
  return {
    status: 'unknown',
    message: {
      en: `Not all coverage reports could be read: ${list.en}.`,
      ko: `읽지 못한 커버리지 보고서가 있습니다: ${list.ko}.`,
    },
    why: {
      en: 'The share of the rest says nothing of what is missing.',
      ko: '나머지의 수치로는 빠진 부분을 알 수 없습니다.',
    },
    instead: {
      en: 'Let the test step end and write whole files before this step; take globs that match nothing out of the config.',
      ko: '테스트 단계가 끝나 파일이 온전히 기록된 뒤 이 단계를 실행하고, 아무것도 찾지 못하는 경로는 설정에서 빼세요.',
    },
    evidence: boundEvidence(problems.map((problem) => ({ text: verbatim(problem) }))),
  };
}

// Rule: the tests of this release ran, and passed. Pure.
import type { Reading, TestResults } from '../../../domain/evidence.ts';
import type { RuleSettings } from '../../../domain/rule-settings.ts';
import { type Evidence, judge, type Problem, type Rule, verbatim } from '../rule.ts';
import { boundEvidence, countOf, nameList, percentOf } from '../wording.ts';

type Options = RuleSettings['tests'];

/** Fails on a failed test and on too few of them; unknown when the reports are missing or not whole. */
export const testsRule: Rule<'tests'> = {
  id: 'tests',
  title: { en: 'Tests', ko: '테스트' },
  protects: {
    en: 'Nothing is deployed whose own tests say that it is broken, or whose tests did not run.',
    ko: '테스트가 실패했거나 실행되지 않은 코드가 배포되지 않도록 합니다.',
  },
  decides: {
    en: 'Reads the JUnit reports of `evidence.tests`. Fails when a test failed and when fewer than `min` tests are told. Warns when more than `max-skipped-percent` of them were skipped, and when one failed in one report and passed in a later one. Unknown when no report is there, when all tests were skipped, or when a report is cut or cannot be read. Whether the reports are of this commit is not known: write them in the same pipeline run.',
    ko: '`evidence.tests`의 JUnit 보고서를 읽습니다. 실패한 테스트가 있거나 테스트가 `min`개 미만이면 실패, 건너뛴 테스트가 `max-skipped-percent`를 넘거나 한 보고서에서 실패하고 이후 보고서에서 통과한 테스트가 있으면 경고입니다. 보고서가 없거나, 모든 테스트를 건너뛰었거나, 보고서가 잘렸거나 읽을 수 없으면 판단 불가입니다. 보고서가 이 커밋의 것인지는 알 수 없으므로 같은 파이프라인 실행에서 생성하세요.',
  },
  example: {
    en: 'TEST-payments.xml tells 412 tests, and RefundTest refundsTwice failed: fails, and names that test and its file.',
    ko: 'TEST-payments.xml의 테스트 412개 중 RefundTest refundsTwice가 실패: 실패로 판정하고 해당 테스트와 파일을 알려 줍니다.',
  },
  reads: 'change',
  evaluate: ({ evidence: { tests } }, options) =>
    tests.status === 'known'
      ? judgeResults(tests.value, tests.problems, options)
      : judge({ problems: [notRead(tests)], pass: verbatim('') }),
};

function judgeResults(results: TestResults, problems: readonly string[], options: Options) {
  const { total, passed, failed, skipped, flaky, overruled } = results;
  const flakyNote =
    flaky === 0
      ? { en: '', ko: '' }
      : {
          en: ` ${countOf(flaky, 'of them', 'of them')} passed only when run again.`,
          ko: ` 그중 ${flaky}개는 재실행에서 통과했습니다.`,
        };
  return judge({
    problems: [
      ...(failed > 0 ? [failedTests(results)] : []),
      ...(total < options.min ? [tooFew(total, options)] : []),
      ...(passed === 0 && total >= options.min ? [nonePassed(results)] : []),
      ...(skipped * 100 > options.maxSkippedPercent * total ? [tooManySkipped(results, options)] : []),
      ...(overruled > 0 ? [ranAgain(overruled)] : []),
      ...(problems.length > 0 ? [notWhole(problems)] : []),
    ],
    pass: {
      en: `${countOf(passed, 'test')} passed, none failed, ${skipped} skipped.${flakyNote.en}`,
      ko: `테스트 ${passed}개 통과, 실패 0개, 건너뜀 ${skipped}개.${flakyNote.ko}`,
    },
    evidence: boundEvidence(results.files.map((path) => ({ text: verbatim(path), path }))),
  });
}

function notRead(reading: Exclude<Reading<TestResults>, { status: 'known' }>): Problem {
  if (reading.status === 'off') {
    return {
      status: 'unknown',
      message: {
        en: 'No test reports are configured.',
        ko: '테스트 보고서가 설정되지 않았습니다.',
      },
      why: {
        en: 'Whether the tests of this release passed is not known here.',
        ko: '이 배포의 테스트가 통과했는지 알 수 없습니다.',
      },
      instead: {
        en: 'Name the JUnit files under evidence.tests in the config, for example "**/build/test-results/**/*.xml".',
        ko: '설정의 evidence.tests에 JUnit 파일을 지정하세요. 예: "**/build/test-results/**/*.xml".',
      },
    };
  }
  return {
    status: 'unknown',
    message: {
      en: `The test reports cannot be read: ${reading.reason}.`,
      ko: `테스트 보고서를 읽을 수 없습니다: ${reading.reason}.`,
    },
    why: {
      en: 'Tests that nobody can see the result of may have failed, or never ran.',
      ko: '결과를 볼 수 없는 테스트는 실패했거나 아예 실행되지 않았을 수 있습니다.',
    },
    instead: {
      en: 'Run the tests before this step in the same workspace and keep their JUnit files, or correct evidence.tests.',
      ko: '이 단계 전에 같은 작업 공간에서 테스트를 실행해 JUnit 파일을 남기거나 evidence.tests를 수정하세요.',
    },
  };
}

const namedMax = 3;

function failedTests({ failed, total, failures }: TestResults): Problem {
  const names = failures.slice(0, namedMax).map(({ name, file }) => `${name} (${file})`);
  const list = nameList([...names, ...Array.from({ length: failed - names.length }, () => '')], names.length);
  return {
    status: 'fail',
    message: {
      en: `${failed} of ${countOf(total, 'test')} failed: ${list.en}.`,
      ko: `테스트 ${total}개 중 ${failed}개 실패: ${list.ko}.`,
    },
    why: {
      en: 'What these tests check does not work in the code that is about to be deployed.',
      ko: '배포하려는 코드에서 이 테스트가 확인하는 동작이 깨져 있습니다.',
    },
    instead: {
      en: 'Repair the code or the test and build again. Where a test is wrong today, skip it with a reason and an issue. A runner that retries must write one result a test (Gradle: mergeReruns = true).',
      ko: '코드나 테스트를 고쳐 다시 빌드하세요. 테스트 자체가 잘못되었다면 사유와 이슈를 남기고 건너뛰세요. 재시도하는 러너는 테스트마다 결과를 하나만 남겨야 합니다(Gradle: mergeReruns = true).',
    },
    evidence: boundEvidence(failures.map(failureEvidence)),
  };
}

const failureEvidence = ({ name, file, message }: TestResults['failures'][number]): Evidence => ({
  text: verbatim(message === '' ? name : `${name}: ${message}`),
  path: file,
});

function tooFew(total: number, { min }: Options): Problem {
  return {
    status: 'fail',
    message: {
      en: `The reports tell ${countOf(total, 'test')}; at least ${min} must run.`,
      ko: `보고서의 테스트가 ${total}개입니다(최소 ${min}개).`,
    },
    why: {
      en: 'A run that was filtered, or stopped early, looks green and proves little.',
      ko: '일부만 실행했거나 중간에 멈춘 테스트는 성공처럼 보여도 증명하는 것이 없습니다.',
    },
    instead: {
      en: 'Run the whole suite and keep all its reports; check that evidence.tests matches every module.',
      ko: '전체 테스트를 실행하고 보고서를 모두 남기세요. evidence.tests가 모든 모듈을 포함하는지 확인하세요.',
    },
  };
}

/** A test that was skipped checked nothing. */
/** Told beside tests that failed too: one more of those must not make more of the others. */
function nonePassed({ total, failed }: TestResults): Problem {
  const told =
    failed === 0
      ? {
          en: `None of ${countOf(total, 'test')} ran: all were skipped.`,
          ko: `테스트 ${total}개를 모두 건너뛰어 실행된 테스트가 없습니다.`,
        }
      : { en: `None of ${countOf(total, 'test')} passed.`, ko: `통과한 테스트가 없습니다(전체 ${total}개).` };
  return {
    status: 'unknown',
    message: total === 0 ? { en: 'The reports tell no test.', ko: '보고서에 테스트가 없습니다.' } : told,
    why: { en: 'No test says that this release works.', ko: '이 배포가 동작함을 확인한 테스트가 없습니다.' },
    instead: {
      en: 'Check that the tests run in this pipeline, and that evidence.tests names their reports.',
      ko: '파이프라인에서 테스트가 실행되는지, evidence.tests가 그 보고서를 가리키는지 확인하세요.',
    },
  };
}

function tooManySkipped({ skipped, total }: TestResults, { maxSkippedPercent: max }: Options): Problem {
  const percent = percentOf(skipped, total);
  return {
    status: 'warn',
    message: {
      en: `${skipped} of ${countOf(total, 'test')} (${percent} %) were skipped; at most ${max} % may be.`,
      ko: `테스트 ${total}개 중 ${skipped}개(${percent}%)를 건너뛰었습니다(허용 ${max}%).`,
    },
    why: {
      en: 'What they check is not checked for this release.',
      ko: '해당 테스트가 확인하는 동작은 이번 배포에서 검증되지 않았습니다.',
    },
    instead: {
      en: 'Look why they are skipped (a missing service, a disabled group), and run them, or try by hand what they check.',
      ko: '건너뛴 이유(없는 서비스, 비활성화된 그룹)를 확인해 실행하거나, 확인하는 동작을 직접 점검하세요.',
    },
  };
}

function ranAgain(count: number): Problem {
  return {
    status: 'warn',
    message: {
      en: `${countOf(count, 'test')} failed in one report and passed in a later one.`,
      ko: `테스트 ${count}개가 한 보고서에서는 실패하고 이후 보고서에서는 통과했습니다.`,
    },
    why: {
      en: 'The later run counts; it may have been luck, or another platform than the one that failed.',
      ko: '이후 실행을 기준으로 보지만, 우연이었거나 실패한 것과 다른 플랫폼의 결과일 수 있습니다.',
    },
    instead: {
      en: 'Read the failure before you rely on the retry; keep only the reports of the last attempt, and those of different platforms apart.',
      ko: '재시도 결과를 믿기 전에 실패 내용을 확인하세요. 마지막 시도의 보고서만 남기고, 플랫폼별 보고서는 구분하세요.',
    },
  };
}

function notWhole(problems: readonly string[]): Problem {
  const list = nameList(problems, 2);
  return {
    status: 'unknown',
    message: {
      en: `Not all test reports could be read: ${list.en}.`,
      ko: `읽지 못한 테스트 보고서가 있습니다: ${list.ko}.`,
    },
    why: {
      en: 'A failed test may be told in what is missing.',
      ko: '빠진 부분에 실패한 테스트가 있을 수 있습니다.',
    },
    instead: {
      en: 'Let the test step end and write whole files before this step; take globs that match nothing out of evidence.tests.',
      ko: '테스트 단계가 끝나 파일이 온전히 기록된 뒤 이 단계를 실행하고, 아무것도 찾지 못하는 경로는 evidence.tests에서 빼세요.',
    },
    evidence: boundEvidence(problems.map((problem) => ({ text: verbatim(problem) }))),
  };
}

// Rule: what checks the commit that is deployed has said yes. Pure.
import type { CheckContext, SourceReport } from '../../../domain/context.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { RuleSettings } from '../../../domain/rule-settings.ts';
import { plainLine } from '../../text/plain-line.ts';
import { whatToConfigure } from '../auto-levels.ts';
import { checkStates, labelsOf, type Stand, standOf, tellCheck, tellChecks } from '../check-stand.ts';
import { createNameMatcher } from '../match-names.ts';
import { type Evidence, judge, type Problem, type Rule, verbatim } from '../rule.ts';
import { boundEvidence, countOf, nameList } from '../wording.ts';

type Options = RuleSettings['checks'];

/** Fails on checks that failed or are missing; unknown while some have not ended or could not be read. */
export const checksRule: Rule<'checks'> = {
  id: 'checks',
  title: { en: 'Checks', ko: '체크' },
  protects: {
    en: 'No commit is deployed that its own pipeline has refused, or has not judged yet.',
    ko: '파이프라인이 거부했거나 아직 판정하지 않은 커밋이 배포되지 않도록 합니다.',
  },
  decides: {
    en: 'Looks at the check runs and statuses of the head of each module, those named in `ignore` left out; of several runs of one workflow the last word counts, where the token may read that (actions: read). Fails when one failed, timed out, waits for an action or was cancelled, and when one of `required` is not there or did not succeed: skipped and neutral are fine for others only. Unknown while one has not ended, save that of the job that asks, and when not all could be read. Warns when nothing has checked the commit and `required` names nothing. In both lists * and ? are wild.',
    ko: '각 모듈 head의 체크와 상태를 확인하며 `ignore`에 있는 것은 제외합니다. 같은 워크플로를 여러 번 실행했다면 마지막 결과를 봅니다(토큰에 actions: read 권한 필요). 실패, 시간 초과, 조치 대기, 취소된 체크가 있거나 `required`의 체크가 없거나 성공하지 않았으면 실패합니다(건너뜀·중립은 필수가 아닌 체크에만 허용). 끝나지 않은 체크가 있거나(지금 실행 중인 이 작업 자신의 체크는 제외) 모두 읽지 못했으면 판단 불가입니다. 커밋을 확인한 체크가 하나도 없고 `required`도 비어 있으면 경고합니다. 두 목록에서 *와 ?를 쓸 수 있습니다.',
  },
  example: {
    en: 'On head 1a2b3c4d, build succeeded and e2e was cancelled: fails and names e2e. With `required: ["security/*"]` and no such check: fails, as nothing says that it ran.',
    ko: 'head 1a2b3c4d에서 build는 성공, e2e는 취소: 실패로 판정하고 e2e를 알려 줍니다. `required: ["security/*"]`인데 해당 체크가 없으면 실행되었다는 근거가 없어 실패입니다.',
  },
  reads: 'change',
  evaluate(facts, options) {
    const report = facts.change.context.sources.find(({ source }) => source === 'checks');
    if (report === undefined || report.status === 'off' || report.status === 'failed') {
      return judge({ problems: [notRead(report)], pass: verbatim('') });
    }
    const heads = facts.change.modules.filter(({ commits, files }) => commits.length + files.length > 0);
    const stands = heads.map((module) => standOf(module, facts, options));
    return judge({
      problems: [
        ...findFailed(stands),
        ...stands.flatMap((stand) => findRequired(stand, options)),
        ...findPending(stands),
        ...(report.status === 'partial' ? [notAllRead(report)] : findUnchecked(stands, options)),
      ],
      pass: tellPass(stands),
      evidence: tellAside(stands),
    });
  },
};

function findFailed(stands: readonly Stand[]): readonly Problem[] {
  const labels = labelsOf(stands, ({ failed }) => failed);
  if (labels.length === 0) return [];
  const total = stands.reduce(
    (sum, { all, ignored, own }) => sum + all.length - ignored.length - own.length,
    0,
  );
  const names = nameList(labels);
  return [
    {
      status: 'fail',
      message: {
        en: `${labels.length} of ${countOf(total, 'check')} failed or ${labels.length === 1 ? 'was' : 'were'} cancelled: ${names.en}.`,
        ko: `체크 ${total}건 중 ${labels.length}건이 실패했거나 취소되었습니다: ${names.ko}.`,
      },
      why: {
        en: `The pipeline itself says that ${nameList(stands.filter(({ failed }) => failed.length > 0).map(({ head }) => head)).en} is not fit, or could not find out.`,
        ko: '이 커밋에 문제가 있다고(또는 확인하지 못했다고) 파이프라인이 판정했습니다.',
      },
      instead: {
        en: `Look at ${labels[0] ?? ''}, put it right and run it again; one that does not matter belongs under checks.ignore.`,
        ko: `${labels[0] ?? ''}을(를) 확인해 고치고 다시 실행하세요. 무관한 체크라면 checks.ignore에 넣으세요.`,
      },
      evidence: tellChecks(stands, ({ failed }) => failed),
    },
  ];
}

function findRequired(stand: Stand, { required }: Options): readonly Problem[] {
  const open = required.flatMap((name) => {
    const found = stand.all.filter((check) => createNameMatcher([name])(check.name));
    if (found.some(({ state }) => state === 'success')) return [];
    return [{ name, found, isPending: found.some(({ state }) => state === 'pending') }];
  });
  const unmet = open.filter(({ isPending }) => !isPending);
  if (unmet.length === 0) return [];
  const said = (language: 'en' | 'ko') =>
    unmet.map(({ name, found }) => {
      const worst = found[0];
      return worst === undefined ? name : `${name} (${checkStates[worst.state][language]})`;
    });
  return [
    {
      status: 'fail',
      message: {
        en: `Required, and not succeeded on ${stand.head}: ${nameList(said('en')).en}.`,
        ko: `${stand.head}에서 필수 체크가 성공하지 않았습니다: ${nameList(said('ko')).ko}.`,
      },
      why: {
        en: 'A check that did not run found nothing, whether or not there was something to find.',
        ko: '실행되지 않은 체크는 문제가 있어도 찾지 못합니다.',
      },
      instead: {
        en: `Run it for this commit, or correct the names under checks.required; on this commit there are: ${
          nameList(
            stand.all.map(({ name }) => plainLine(name)),
            8,
          ).en || 'none'
        }.`,
        ko: `이 커밋에서 실행하거나 checks.required의 이름을 확인하세요. 이 커밋의 체크: ${
          nameList(
            stand.all.map(({ name }) => plainLine(name)),
            8,
          ).ko || '없음'
        }.`,
      },
      evidence: boundEvidence(unmet.flatMap(({ found }) => found.map((check) => tellCheck(stand, check)))),
    },
  ];
}

function findPending(stands: readonly Stand[]): readonly Problem[] {
  const labels = labelsOf(stands, ({ pending }) => pending);
  if (labels.length === 0) return [];
  const names = nameList(labels);
  return [
    {
      status: 'unknown',
      message: {
        en: `${countOf(labels.length, 'check')} ${labels.length === 1 ? 'has' : 'have'} not ended: ${names.en}.`,
        ko: `끝나지 않은 체크가 ${labels.length}건 있습니다: ${names.ko}.`,
      },
      why: {
        en: 'What it finds comes after the deploy.',
        ko: '배포된 뒤에야 문제가 드러날 수 있습니다.',
      },
      instead: stands.some(({ isOwnUnclear }) => isOwnUnclear)
        ? {
            en: 'This job is one of them, and which one is not known. Let it wait for the others of its workflow (`needs:`), or leave out its `name:`, so that its check bears the key of the job; what does not matter belongs under checks.ignore.',
            ko: '이 중 하나는 지금 이 작업이지만 어느 것인지 알 수 없습니다. 같은 워크플로의 다른 작업을 기다리게 하거나(`needs:`), 작업의 `name:`을 빼서 체크 이름이 작업 키와 같게 하세요. 무관한 체크라면 checks.ignore에 넣으세요.',
          }
        : {
            en: 'Wait for it and run again, or let this job wait for it (`needs:` in a workflow); one that does not matter belongs under checks.ignore.',
            ko: '끝난 뒤 다시 실행하거나, 이 작업이 기다리도록 하세요(워크플로의 `needs:`). 무관한 체크라면 checks.ignore에 넣으세요.',
          },
      evidence: tellChecks(stands, ({ pending }) => pending),
    },
  ];
}

function findUnchecked(stands: readonly Stand[], { required }: Options): readonly Problem[] {
  const bare = stands.filter(
    ({ succeeded, failed, pending }) => succeeded.length + failed.length + pending.length === 0,
  );
  if (bare.length === 0 || required.length > 0) return [];
  const heads = nameList(bare.map(({ head }) => head));
  return [
    {
      status: 'warn',
      message: {
        en: `Nothing has checked ${heads.en}.`,
        ko: `${heads.ko}을(를) 확인한 체크가 없습니다.`,
      },
      why: {
        en: 'Nobody knows whether it builds and whether its tests pass.',
        ko: '빌드와 테스트가 통과하는지 알 수 없습니다.',
      },
      instead: {
        en: 'Let the pipeline run for this commit, and name what must succeed under checks.required.',
        ko: '이 커밋에 대해 파이프라인을 실행하고, 반드시 성공해야 할 체크를 checks.required에 지정하세요.',
      },
      evidence: tellChecks(bare, ({ passedOver }) => passedOver),
    },
  ];
}

function notRead(report: SourceReport | undefined): Problem {
  const problems = report?.problems ?? [];
  const configure = whatToConfigure('checks');
  const why: Bilingual = {
    en: 'Whether the pipeline has refused this commit is not known.',
    ko: '파이프라인이 이 커밋을 거부했는지 알 수 없습니다.',
  };
  return problems.length === 0
    ? {
        status: 'unknown',
        message: { en: 'No checks are read.', ko: '체크를 읽지 않았습니다.' },
        why,
        instead: { en: `Configure ${configure?.en ?? ''}.`, ko: `${configure?.ko ?? ''}을 설정하세요.` },
      }
    : {
        status: 'unknown',
        message: {
          en: `The checks could not be read: ${
            nameList(
              problems.map(({ message }) => message),
              2,
            ).en
          }`,
          ko: `체크를 읽지 못했습니다: ${
            nameList(
              problems.map(({ message }) => message),
              2,
            ).ko
          }`,
        },
        why,
        instead: {
          en: [
            'Look at the checks by hand, or run again.',
            ...problems.slice(0, 2).map(({ hint }) => hint),
          ].join(' '),
          ko: [
            '체크를 직접 확인하거나 다시 실행하세요.',
            ...problems.slice(0, 2).map(({ hint }) => hint),
          ].join(' '),
        },
      };
}

function notAllRead({ problems }: SourceReport): Problem {
  return {
    status: 'unknown',
    message: { en: 'Not all checks could be read.', ko: '체크를 일부만 읽었습니다.' },
    why: {
      en: 'One that failed may be among those that are not seen.',
      ko: '읽지 못한 체크 중에 실패한 것이 있을 수 있습니다.',
    },
    instead: {
      en: ['Look at the checks by hand, or run again.', ...problems.slice(0, 2).map(({ hint }) => hint)].join(
        ' ',
      ),
      ko: ['체크를 직접 확인하거나 다시 실행하세요.', ...problems.slice(0, 2).map(({ hint }) => hint)].join(
        ' ',
      ),
    },
    evidence: problems.slice(0, 5).map(({ message }) => ({ text: verbatim(message) })),
  };
}

function tellPass(stands: readonly Stand[]): Bilingual {
  const count = (choose: (stand: Stand) => readonly CheckContext[]): number =>
    labelsOf(stands, choose).length;
  const heads = nameList(
    stands.map(({ head }) => head),
    3,
  );
  if (stands.length === 0) {
    return {
      en: 'Nothing is deployed that could be checked.',
      ko: '배포되는 변경이 없어 확인할 체크가 없습니다.',
    };
  }
  const [succeeded, over] = [count((stand) => stand.succeeded), count(({ passedOver }) => passedOver)];
  return {
    en: `${countOf(succeeded, 'check')} succeeded on ${heads.en}${over === 0 ? '' : `, ${over} did not need to run`}.`,
    ko: `${heads.ko}: 체크 ${succeeded}건 성공${over === 0 ? '' : `, ${over}건 건너뜀`}.`,
  };
}

/** What was left out, so that nobody thinks it was judged. */
function tellAside(stands: readonly Stand[]): readonly Evidence[] {
  return boundEvidence(
    stands.flatMap((stand) => [
      ...stand.own.map((check) => ({
        text: {
          en: `${stand.label(check)}: of this job, which has not ended; left out`,
          ko: `${stand.label(check)}: 아직 끝나지 않은 이 작업 자신의 체크이므로 제외`,
        },
        ref: check.ref,
      })),
      ...stand.ignored
        .filter(({ state }) => state !== 'success')
        .map((check) => ({
          text: {
            en: `${stand.label(check)}: ${checkStates[check.state].en}; ignored by the standard`,
            ko: `${stand.label(check)}: ${checkStates[check.state].ko}, 기준에 따라 무시`,
          },
          ref: check.ref,
        })),
    ]),
  );
}

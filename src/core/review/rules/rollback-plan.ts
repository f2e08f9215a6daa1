// Rule: there is a way back, and it says what it does not bring back. Pure.
import type { Bilingual } from '../../../domain/language.ts';
import { irreversibleIn } from '../irreversible.ts';
import { judge, type NoteFacts, type Problem, type Rule, verbatim } from '../rule.ts';
import { boundEvidence, countOf, nameList } from '../wording.ts';

/** Fails when the way back is not planned, or is silent about what it does not bring back. */
export const rollbackPlanRule: Rule<'rollback-plan'> = {
  id: 'rollback-plan',
  title: { en: 'Rollback plan', ko: '롤백 계획' },
  protects: {
    en: 'When the deploy goes wrong, people follow a plan instead of making one.',
    ko: '배포에 문제가 생겼을 때 즉석에서 방법을 찾지 않고 정해진 계획대로 되돌리도록 합니다.',
  },
  decides: {
    en: 'Fails when the strategy is not in `strategies`, when the scenario lacks a trigger, an action or a verification, and when the change destroys data and the plan has no caveat.',
    ko: '전략이 `strategies`에 없거나, 시나리오에 시작 조건·조치·확인 중 하나가 없거나, 데이터를 없애는 변경인데 주의 사항이 없으면 실패합니다.',
  },
  example: {
    en: 'A note whose rollback has no trigger: the rule fails, for nobody would know when to turn back.',
    ko: '롤백 계획에 시작 조건이 없으면 언제 되돌려야 할지 알 수 없으므로 실패합니다.',
  },
  reads: 'note',
  evaluate(facts, options) {
    const { strategy, scenario, caveats } = facts.note.rollback;
    const { environment } = facts.release;
    const problems: Problem[] = [];
    if (!options.strategies.includes(strategy)) {
      problems.push(strategyNotAllowed({ strategy, allowed: options.strategies, environment }));
    }
    const steps = new Set(scenario.filter((step) => step.text.trim() !== '').map((step) => step.step));
    problems.push(
      ...(['trigger', 'action', 'verify'] as const)
        .filter((step) => !steps.has(step))
        .map((step) => missingStep(step, facts)),
    );
    const lost = irreversibleIn(facts.change);
    const tables = nameList([...new Set(lost.flatMap(({ statement }) => statement.table ?? []))]);
    if (lost.length > 0 && !caveats.some((caveat) => caveat.text.trim() !== '')) {
      problems.push({
        status: 'fail',
        message: {
          en: `The change destroys data (${countOf(lost.length, 'statement')}), and the plan does not say what a rollback cannot bring back.`,
          ko: `데이터를 없애는 변경(구문 ${lost.length}개)인데, 롤백으로 되돌릴 수 없는 것이 계획에 적혀 있지 않습니다.`,
        },
        why: {
          en: 'Whoever rolls back believes that all is as before, and finds out about the lost data later.',
          ko: '롤백한 사람은 모두 되돌렸다고 믿고, 사라진 데이터는 나중에야 알게 됩니다.',
        },
        instead: {
          en: `Add a caveat that names the data${tables.en === '' ? '' : ` (${tables.en})`}, and how it is saved before the deploy.`,
          ko: `사라지는 데이터${tables.ko === '' ? '' : `(${tables.ko})`}와 배포 전 백업 방법을 주의 사항에 적으세요.`,
        },
        evidence: boundEvidence(lost.map((item) => item.evidence)),
      });
    }
    return judge({
      problems,
      pass: {
        en: `${strategy}, with trigger, ${countOf(scenario.filter((step) => step.step === 'action').length, 'action')}${caveats.length > 0 ? `, verification and ${countOf(caveats.length, 'caveat')}` : ' and verification'}.`,
        ko: `${strategy}: 시작 조건, 조치 ${scenario.filter((step) => step.step === 'action').length}단계, 확인 방법${caveats.length > 0 ? `, 주의 사항 ${caveats.length}건` : ''}이 있습니다.`,
      },
    });
  },
};

function strategyNotAllowed(input: {
  readonly strategy: string;
  readonly allowed: readonly string[];
  readonly environment: string;
}): Problem {
  const { strategy, allowed, environment } = input;
  return {
    status: 'fail',
    message: {
      en: `The rollback strategy ${strategy} is not allowed here.`,
      ko: `허용되지 않은 롤백 전략입니다: ${strategy}.`,
    },
    why: {
      en: `A way back that ${environment} is not prepared for fails when it is needed.`,
      ko: `${environment} 환경에서 준비되지 않은 방법은 정작 필요할 때 실패합니다.`,
    },
    instead: {
      en: `Plan one of: ${allowed.join(', ')}.`,
      ko: `다음 중 하나로 계획하세요: ${allowed.join(', ')}.`,
    },
  };
}

/** What a step is for, with the signals and versions of this release. */
function missingStep(step: 'trigger' | 'action' | 'verify', { change, note }: NoteFacts): Problem {
  const [watched] = note.monitoring.scenario;
  const sign =
    watched === undefined
      ? { en: 'error rate above 1 % for 5 minutes', ko: '오류율 1% 초과 5분 지속' }
      : verbatim(`${watched.signal}: ${watched.threshold}`);
  const bases = nameList(
    change.modules.map(({ name, range }) => `${name} ${range.base} (${range.baseSha.slice(0, 8)})`),
    3,
  );
  const running = { en: 'the version that runs now', ko: '현재 배포된 버전' };
  return missingSteps({ sign, bases: bases.en === '' ? running : bases })[step];
}

const missingSteps = ({
  sign,
  bases,
}: {
  readonly sign: Bilingual;
  /** Versions to return to. */
  readonly bases: Bilingual;
}): { readonly [step in 'trigger' | 'action' | 'verify']: Problem } => ({
  trigger: {
    status: 'fail',
    message: {
      en: 'The rollback plan does not say what starts it.',
      ko: '롤백 계획에 시작 조건이 없습니다.',
    },
    why: {
      en: 'Without an agreed sign, people wait and discuss while users suffer.',
      ko: '합의된 기준이 없으면 논의하느라 롤백이 늦어집니다.',
    },
    instead: {
      en: `Add a trigger with a number, for example "${sign.en}".`,
      ko: `"${sign.ko}"처럼 수치가 있는 시작 조건을 추가하세요.`,
    },
  },
  action: {
    status: 'fail',
    message: { en: 'The rollback plan has no step to carry out.', ko: '롤백 계획에 수행할 단계가 없습니다.' },
    why: {
      en: 'A strategy without steps is worked out under pressure, by whoever is there.',
      ko: '단계가 없으면 압박 속에서 그때 있는 사람이 방법을 찾아야 합니다.',
    },
    instead: {
      en: `Add the steps in order: what to run, and where, to return to ${bases.en}.`,
      ko: `${bases.ko}(으)로 되돌리려면 무엇을 어디에서 실행하는지 순서대로 적으세요.`,
    },
  },
  verify: {
    status: 'fail',
    message: {
      en: 'The rollback plan does not say how to see that it worked.',
      ko: '롤백 계획에 완료 확인 방법이 없습니다.',
    },
    why: {
      en: 'A rollback that only seems to have worked leaves the trouble running.',
      ko: '롤백된 것처럼 보이기만 하면 문제가 계속됩니다.',
    },
    instead: {
      en: `Add what must be seen afterwards: ${bases.en} on every instance, the error rate, one request that works.`,
      ko: `롤백 후 확인할 것을 추가하세요: 모든 인스턴스의 버전 ${bases.ko}, 오류율, 정상 요청.`,
    },
  },
});

// Rule: the place the code runs in gives what the code newly needs. Pure.
import type { ModuleChange } from '../../../domain/change.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { RuntimeNeed, RuntimeNeedProblem, RuntimeNeeds } from '../../../domain/runtime-need.ts';
import { fileRef } from '../../../domain/units.ts';
import { matchPaths } from '../../change/files/match-paths.ts';
import { type Evidence, judge, type Problem, type Rule, verbatim } from '../rule.ts';
import { boundEvidence, countOf, nameList } from '../wording.ts';

/** Fails when code newly needs what no manifest gives; unknown when manifests are elsewhere. */
export const runtimeNeedsRule: Rule<'runtime-needs'> = {
  id: 'runtime-needs',
  title: { en: 'Runtime needs', ko: '실행 환경 요구사항' },
  protects: {
    en: 'The new version does not start without a variable or a port that nobody set.',
    ko: '설정되지 않은 환경 변수나 포트 때문에 새 버전이 기동하지 못하는 일이 없도록 합니다.',
  },
  decides: {
    en: 'Looks in the changed code for environment variables, ports and feature flags that it did not read before, and for each in the deployment manifests at head (Kubernetes, Helm, Kustomize, Compose, Terraform, Dockerfiles and the like, and `evidence.manifests`). Fails when none gives a variable or port without a default; a file of another environment gives nothing. What has a default is evidence only. A manifest that cannot be read gives nothing. Unknown when no manifest is in the repository, or a part of what they give lies elsewhere. Names or globs in `ignore` are given elsewhere.',
    ko: '변경된 코드가 새로 읽는 환경 변수·포트·기능 플래그를 찾아 head의 배포 매니페스트(Kubernetes, Helm, Kustomize, Compose, Terraform, Dockerfile 등과 `evidence.manifests`)에 있는지 확인합니다. 기본값이 없는 변수나 포트가 어디에도 없으면 실패하며, 다른 환경의 파일은 인정하지 않습니다. 기본값이 있으면 근거로만 표시합니다. 읽지 못한 매니페스트는 아무것도 제공하지 않는 것으로 봅니다. 저장소에 매니페스트가 없거나 일부가 다른 곳에 있으면 판단 불가입니다. `ignore`의 이름이나 패턴은 다른 곳에서 제공되는 것으로 봅니다.',
  },
  example: {
    en: 'src/pay.ts:12 reads process.env.REFUND_URL, and only values-dev.yaml sets it: fails for production.',
    ko: 'src/pay.ts:12가 process.env.REFUND_URL을 읽는데 values-dev.yaml에만 있으면 운영 배포에서 실패합니다.',
  },
  reads: 'change',
  evaluate({ change }, { ignore }) {
    const isIgnored = matchPaths(ignore);
    const modules = change.modules.map((module) => ({
      module,
      needs: module.runtimeNeeds.needs.filter(({ name }) => !isIgnored(name)),
    }));
    const all = modules.flatMap(({ needs }) => needs);
    const given = all.filter(({ givenBy }) => givenBy.length > 0).length;
    // What is missing is the evidence of its problem.
    const settled = all.filter((need) => !isMissing(need));
    return judge({
      problems: modules.flatMap(({ module, needs }) => findProblems(module, needs)),
      pass:
        all.length === 0
          ? {
              en: 'The changed code needs no new variable, port or flag.',
              ko: '변경된 코드에 새로 필요한 환경 변수·포트·플래그가 없습니다.',
            }
          : {
              en: `${countOf(all.length, 'new need')}: ${given} given by manifests, ${all.length - given} with a default.`,
              ko: `새 요구사항 ${all.length}건: 매니페스트 제공 ${given}건, 기본값 ${all.length - given}건.`,
            },
      evidence: boundEvidence(settled.map(evidenceOf)),
    });
  },
};

const isMissing = ({ givenBy, hasDefault }: RuntimeNeed): boolean => givenBy.length === 0 && !hasDefault;

function findProblems({ runtimeNeeds }: ModuleChange, needs: readonly RuntimeNeed[]): readonly Problem[] {
  const missing = needs.filter(isMissing);
  const unread = textsOf(runtimeNeeds, 'code');
  return [
    ...(missing.length === 0 ? [] : [problemOf(missing, runtimeNeeds)]),
    ...(unread.length === 0 ? [] : [notLookedAt(unread)]),
  ];
}

function problemOf(missing: readonly RuntimeNeed[], found: RuntimeNeeds): Problem {
  if (found.manifests.length === 0) return noManifests(missing);
  // What could not be read gives nothing: one more manifest of that kind is no reason to think better of it.
  return textsOf(found, 'elsewhere').length > 0 ? partlyElsewhere(missing, found) : notGiven(missing, found);
}

const textsOf = ({ problems }: RuntimeNeeds, ...kinds: readonly RuntimeNeedProblem['kind'][]) =>
  problems.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : []));

/** "REFUND_URL (src/pay.ts:12)". */
function placesOf(needs: readonly RuntimeNeed[]): Bilingual {
  const name = (need: RuntimeNeed, words: Bilingual['en']): string =>
    `${words}${need.name} (${need.path}:${need.line})`;
  return {
    en: nameList(needs.map((need) => name(need, need.kind === 'port' ? 'port ' : ''))).en,
    ko: nameList(needs.map((need) => name(need, need.kind === 'port' ? '포트 ' : ''))).ko,
  };
}

const why: Bilingual = {
  en: 'Without it the new version does not start, cannot be reached, or fails at the first request that needs it.',
  ko: '값이 없으면 새 버전이 기동하지 못하거나, 연결되지 않거나, 처음 사용하는 요청에서 실패합니다.',
};

function notGiven(missing: readonly RuntimeNeed[], found: RuntimeNeeds): Problem {
  const { manifests } = found;
  const unread = nameList(textsOf(found, 'manifest'), 2);
  const places = placesOf(missing);
  const looked = nameList(manifests, 3);
  const elsewhere = missing.flatMap(({ givenElsewhere }) => givenElsewhere);
  const other = nameList([...new Set(elsewhere.map(({ path, line }) => `${path}:${line}`))], 2);
  const first = manifests[0] ?? '';
  return {
    status: 'fail',
    message: {
      en: `The code newly needs ${places.en}, and no manifest gives it. Looked at ${looked.en}.${elsewhere.length > 0 ? ` Another environment has it: ${other.en}.` : ''}${unread.en === '' ? '' : ` Not read: ${unread.en}.`}`,
      ko: `코드에 새로 필요한 ${places.ko}이(가) 매니페스트에 없습니다. 확인한 파일: ${looked.ko}.${elsewhere.length > 0 ? ` 다른 환경에는 있습니다: ${other.ko}.` : ''}${unread.ko === '' ? '' : ` 읽지 못한 파일: ${unread.ko}.`}`,
    },
    why,
    instead: {
      en: `Add it to ${first} (or the secret that it takes) before the deploy, or give the code a default. When it is set elsewhere, name the file under evidence.manifests or the variable under ignore.`,
      ko: `배포 전에 ${first}(또는 여기서 참조하는 시크릿)에 추가하거나 코드에 기본값을 두세요. 다른 곳에서 설정한다면 그 파일을 evidence.manifests에, 변수를 ignore에 적으세요.`,
    },
    evidence: boundEvidence(missing.map(evidenceOf)),
  };
}

function partlyElsewhere(missing: readonly RuntimeNeed[], found: RuntimeNeeds): Problem {
  const problems = textsOf(found, 'elsewhere', 'manifest');
  const places = placesOf(missing);
  const list = nameList(problems, 2);
  return {
    status: 'unknown',
    message: {
      en: `The code newly needs ${places.en}. The manifests that could be read do not give it, and not all could: ${list.en}.`,
      ko: `코드에 새로 필요한 ${places.ko}이(가) 읽은 매니페스트에는 없고, 일부는 확인하지 못했습니다: ${list.ko}.`,
    },
    why,
    instead: {
      en: 'Look whether it is set there. Then name the file under evidence.manifests, or the variable under ignore of the rule runtime-needs.',
      ko: '해당 위치에 값이 있는지 확인한 뒤 파일을 evidence.manifests에, 또는 변수를 runtime-needs 규칙의 ignore에 적으세요.',
    },
    evidence: boundEvidence([
      ...missing.map(evidenceOf),
      ...problems.map((problem) => ({ text: verbatim(problem) })),
    ]),
  };
}

function noManifests(missing: readonly RuntimeNeed[]): Problem {
  const places = placesOf(missing);
  return {
    status: 'unknown',
    message: {
      en: `The code newly needs ${places.en}, and no deployment manifest is in this repository.`,
      ko: `코드에 ${places.ko}이(가) 새로 필요하지만 이 저장소에 배포 매니페스트가 없습니다.`,
    },
    why,
    instead: {
      en: 'Make sure that it is set where the code is deployed. Name the manifests under evidence.manifests, or the variable under ignore of the rule runtime-needs.',
      ko: '배포되는 곳에 값이 있는지 확인하세요. 매니페스트를 evidence.manifests에, 또는 변수를 runtime-needs 규칙의 ignore에 적으세요.',
    },
    evidence: boundEvidence(missing.map(evidenceOf)),
  };
}

function notLookedAt(problems: readonly string[]): Problem {
  const list = nameList(problems, 3);
  return {
    status: 'unknown',
    message: {
      en: `Not all of the changed code was looked at: ${list.en}.`,
      ko: `변경된 코드 일부를 확인하지 못했습니다: ${list.ko}.`,
    },
    why: {
      en: 'It may need a variable that nobody set.',
      ko: '설정되지 않은 환경 변수가 필요할 수 있습니다.',
    },
    instead: {
      en: 'Read what it takes from the environment by hand, or mark it as generated in files.generated.',
      ko: '환경에서 읽는 값을 직접 확인하거나, 생성된 파일이면 files.generated에 적으세요.',
    },
  };
}

const kindNames: { readonly [kind in RuntimeNeed['kind']]: Bilingual } = {
  'environment-variable': { en: 'variable', ko: '환경 변수' },
  port: { en: 'port', ko: '포트' },
  'feature-flag': { en: 'flag', ko: '기능 플래그' },
};

function evidenceOf({ kind, name, path, line, hasDefault, givenBy }: RuntimeNeed): Evidence {
  const from = givenBy[0];
  const state =
    from !== undefined
      ? { en: `given by ${from.path}:${from.line}`, ko: `${from.path}:${from.line}에서 제공` }
      : hasDefault
        ? { en: 'not given, the code goes on without it', ko: '제공되지 않음, 없어도 동작' }
        : { en: 'not given', ko: '제공되지 않음' };
  return {
    text: {
      en: `${kindNames[kind].en} ${name}: ${state.en}`,
      ko: `${kindNames[kind].ko} ${name}: ${state.ko}`,
    },
    ref: fileRef(path),
    path,
    line,
  };
}

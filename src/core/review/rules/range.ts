// Rule: there is something to deploy. Pure.
import type { Change, ModuleChange } from '../../../domain/change.ts';
import { type Evidence, judge, type Problem, type Rule } from '../rule.ts';
import { countOf } from '../wording.ts';

/** Warns when there is nothing to deploy. */
export const rangeRule: Rule<'range'> = {
  id: 'range',
  title: { en: 'Range', ko: '배포 범위' },
  protects: {
    en: 'A deploy that changes nothing, because base or head is wrong, is noticed.',
    ko: 'base나 head를 잘못 지정해 아무것도 바뀌지 않는 배포를 알아차리도록 합니다.',
  },
  decides: {
    en: 'Warns when no module has a commit, a changed file or a commit that is taken away. Unknown when there is no module, when base is the newest tag or the last build that succeeded only because deployments could not be read, and when only the note under review says what is deployed.',
    ko: '모든 모듈에 커밋, 변경 파일, 사라지는 커밋이 없으면 경고합니다. 모듈이 없거나, 배포 기록을 읽지 못해 가장 최근 태그나 마지막으로 성공한 빌드를 base로 삼았거나, 검토하는 노트 말고는 배포된 버전을 알려 주는 것이 없으면 판단 불가입니다.',
  },
  example: {
    en: 'Head is the commit that is deployed already: the range is empty, and the rule warns that the deploy changes nothing. An edited note is reviewed without ledger and without `--base`: unknown, for its range may leave commits out.',
    ko: 'head가 이미 배포된 커밋이면 범위가 비어 있으므로, 배포해도 달라지는 것이 없다고 경고합니다. 원장도 `--base`도 없이 수정한 노트를 검토하면 노트의 범위에서 커밋이 빠졌을 수 있으므로 판단 불가입니다.',
  },
  reads: 'change',
  evaluate(facts) {
    const { modules } = facts.change;
    const empty = modules.filter(isEmpty);
    if (modules.length === 0) {
      return {
        status: 'unknown',
        message: { en: 'No module was read.', ko: '읽은 모듈이 없습니다.' },
        why: { en: 'What is deployed cannot be told.', ko: '무엇이 배포되는지 알 수 없습니다.' },
        instead: {
          en: 'Name the repository with --repo, or modules in the config.',
          ko: '--repo로 저장소를 지정하거나 설정의 modules를 확인하세요.',
        },
        evidence: [],
      };
    }
    const commits = modules.reduce((sum, module) => sum + module.statistics.commits, 0);
    const files = modules.reduce((sum, module) => sum + module.statistics.files, 0);
    return judge({
      problems: [
        ...findGuessed(facts.change),
        ...findUnvouched(facts.change),
        ...(empty.length < modules.length ? [] : [nothing(empty)]),
      ],
      pass: {
        en: `${countOf(commits, 'commit')} in ${countOf(files, 'file')} to deploy.`,
        ko: `배포 대상: 커밋 ${commits}건, 파일 ${files}개.`,
      },
      evidence: empty.length < modules.length ? empty.map(emptyEvidence) : [],
    });
  },
};

function nothing(empty: readonly ModuleChange[]): Problem {
  const ranges = empty.map(({ range }) => `${range.base}..${range.head}`).join(', ');
  const one = empty.find(({ range }) => range.baseSha === range.headSha)?.range;
  return {
    status: 'warn',
    message: {
      en: `Nothing to deploy: ${ranges} holds no change.`,
      ko: `배포할 내용이 없습니다: ${ranges} 범위에 변경이 없습니다.`,
    },
    why: {
      en: `${one === undefined ? '' : `${one.base} and ${one.head} are the same commit, ${one.headSha.slice(0, 8)}. `}Either this is already deployed, or base or head is not what was meant.`,
      ko: `${one === undefined ? '' : `${one.base}와(과) ${one.head}은(는) 같은 커밋 ${one.headSha.slice(0, 8)}입니다. `}이미 배포되었거나 base 또는 head가 의도와 다를 수 있습니다.`,
    },
    instead: {
      en: `Compare --base (${empty[0]?.range.base ?? ''}) with what runs now, and --head (${empty[0]?.range.head ?? ''}) with what should run.`,
      ko: `--base(${empty[0]?.range.base ?? ''})는 현재 배포된 버전, --head(${empty[0]?.range.head ?? ''})는 배포할 버전이 맞는지 확인하세요.`,
    },
    evidence: empty.map(emptyEvidence),
  };
}

/** A tag or a build may be younger than what runs: commits before it would go out unread. */
function findGuessed({ modules, context }: Change): readonly Problem[] {
  const unread = context.sources.some(
    ({ source, status }) => source === 'deployments' && status !== 'complete' && status !== 'off',
  );
  const guessed = modules.filter(({ range }) => range.source === 'tag' || range.source === 'previous-build');
  if (!unread || guessed.length === 0) return [];
  const names = guessed.map(({ name, range }) => `${name} ${range.base}`).join(', ');
  const stands = guessed.some(({ range }) => range.source === 'tag')
    ? { en: 'the newest tag', ko: '가장 최근 태그를' }
    : { en: 'the last build that succeeded', ko: '마지막으로 성공한 빌드를' };
  return [
    {
      status: 'unknown',
      message: {
        en: `What is deployed could not be asked; ${stands.en} stands for it: ${names}.`,
        ko: `배포된 버전을 확인하지 못해 ${stands.ko} 기준으로 삼았습니다: ${names}.`,
      },
      why: {
        en: 'When that was never deployed, commits before it go out without being in the note.',
        ko: '그 버전이 배포된 적이 없다면 이전 커밋이 노트에 없이 함께 배포됩니다.',
      },
      instead: {
        en: 'Say what is deployed with --base REF, or run again when the deployments can be read.',
        ko: '--base REF로 배포된 버전을 지정하거나, 배포 기록을 읽을 수 있을 때 다시 실행하세요.',
      },
    },
  ];
}

/** Whoever edits a note can edit its range too: commits that it leaves out would be judged by nobody. */
function findUnvouched({ modules }: Change): readonly Problem[] {
  const unvouched = modules.filter(({ range }) => range.source === 'note');
  if (unvouched.length === 0) return [];
  const names = unvouched
    .map(({ name, range }) => `${name} ${range.baseSha.slice(0, 8)}..${range.headSha.slice(0, 8)}`)
    .join(', ');
  return [
    {
      status: 'unknown',
      message: {
        en: `Only the note says what is deployed and what is to be: ${names}.`,
        ko: `배포된 버전과 배포할 버전을 알려 주는 것이 노트뿐입니다: ${names}.`,
      },
      why: {
        en: 'Nothing vouches for the range of the note: commits that were edited out of it would go out without being judged.',
        ko: '노트의 범위를 뒷받침하는 기록이 없습니다. 노트에서 빠진 커밋이 있다면 검토 없이 함께 배포됩니다.',
      },
      instead: {
        en: 'Say what is deployed with --base REF (auto: as gate finds it) and --head REF, or keep a ledger with --ledger DIR for gate and review.',
        ko: '--base REF(auto: gate와 같은 방식)와 --head REF로 배포 범위를 지정하거나, gate와 review에 --ledger DIR로 원장을 사용하세요.',
      },
    },
  ];
}

const isEmpty = (module: ModuleChange): boolean =>
  module.statistics.commits === 0 && module.statistics.files === 0 && module.takesAway.length === 0;

const emptyEvidence = (module: ModuleChange): Evidence => ({
  text: {
    en: `${module.name}: no change in ${module.range.base}..${module.range.head}`,
    ko: `${module.name}: ${module.range.base}..${module.range.head} 범위에 변경 없음`,
  },
});

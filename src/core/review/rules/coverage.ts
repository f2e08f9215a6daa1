// Rule: the note accounts for every commit and file that git counts. Pure.
import type { Tally } from '../../../domain/generated/note.ts';
import { judge, type NoteFacts, type Problem, type Rule } from '../rule.ts';
import { percentOf } from '../wording.ts';

type Kind = 'commits' | 'files';
const kindNames = { commits: { en: 'commits', ko: '커밋' }, files: { en: 'files', ko: '파일' } } as const;

/** Fails when too much was left out of the note; unknown when its tally cannot be trusted. */
export const coverageRule: Rule<'coverage'> = {
  id: 'coverage',
  title: { en: 'Coverage', ko: '노트 포함 범위' },
  protects: {
    en: 'What the note left out is known, and is not most of the release.',
    ko: '노트에서 빠진 부분이 드러나고, 그것이 배포의 대부분이 되지 않도록 합니다.',
  },
  decides: {
    en: 'Fails when more than `max-cut-percent` of the commits were cut, or more than `max-unread-percent` of the files were cut or could not be read. Unknown when the tally does not add up to what git counts, and when a commit could not be read.',
    ko: '생략된 커밋이 `max-cut-percent`를 넘거나, 생략되거나 읽지 못한 파일이 `max-unread-percent`를 넘으면 실패합니다. 합계가 git의 집계와 맞지 않거나 읽지 못한 커밋이 있으면 판단 불가입니다.',
  },
  example: {
    en: '400 of 1,000 commits did not fit the digest and `max-cut-percent` is 30: the rule warns that the note tells only a part.',
    ko: '커밋 1,000개 중 400개가 요약에서 빠졌고 `max-cut-percent`가 30이면, 노트가 일부만 담고 있다고 경고합니다.',
  },
  reads: 'note',
  evaluate(facts, options) {
    const { commits, files } = facts.note.coverage;
    const cut = percentOf(commits.cut, commits.seen);
    const unread = percentOf(files.cut + files.failed, files.seen);
    return judge({
      problems: [
        ...findMiscounted('commits', facts),
        ...findMiscounted('files', facts),
        ...(commits.failed > 0 ? [unreadCommits(commits.failed)] : []),
        ...(commits.cut * 100 > options.maxCutPercent * commits.seen
          ? [tooMuchLeftOut({ kind: 'commits', percent: cut, max: options.maxCutPercent, tally: commits })]
          : []),
        ...((files.cut + files.failed) * 100 > options.maxUnreadPercent * files.seen
          ? [tooMuchLeftOut({ kind: 'files', percent: unread, max: options.maxUnreadPercent, tally: files })]
          : []),
      ],
      pass: {
        en: `${commits.seen - commits.cut} of ${commits.seen} commits told, ${files.seen - files.cut - files.failed} of ${files.seen} files accounted for.`,
        ko: `커밋 ${commits.seen}건 중 ${commits.seen - commits.cut}건, 파일 ${files.seen}개 중 ${files.seen - files.cut - files.failed}개를 반영했습니다.`,
      },
    });
  },
};

function findMiscounted(kind: Kind, { note, change }: NoteFacts): readonly Problem[] {
  const tally = note.coverage[kind];
  const counted = change.modules.reduce((sum, module) => sum + module.statistics[kind], 0);
  const sum = tally.summarised + tally.grouped + tally.cut + tally.failed;
  if (tally.seen === sum && tally.seen === counted) {
    return [];
  }
  const name = kindNames[kind];
  const astray = Math.max(Math.abs(counted - sum), Math.abs(counted - tally.seen));
  const [{ range } = { range: null }, ...others] = change.modules;
  const again =
    range === null || others.length > 0
      ? 'lockkeeper note'
      : `lockkeeper note --base ${range.base} --head ${range.head}`;
  return [
    {
      status: 'unknown',
      message: {
        en: `The tally of ${name.en} does not add up: git counts ${counted}, the note saw ${tally.seen} and accounts for ${sum}.`,
        ko: `${name.ko} 집계가 맞지 않습니다: git ${counted}, 노트 ${tally.seen}, 내역 합계 ${sum}.`,
      },
      why: {
        en: `${astray} of the ${name.en} are neither told nor listed as left out: nobody can tell what they do.`,
        ko: `${name.ko} ${astray}건이 설명되지도, 생략으로 표시되지도 않아 어떤 내용인지 알 수 없습니다.`,
      },
      instead: {
        en: `Draft the note again from this range: ${again}.`,
        ko: `이 범위로 노트를 다시 작성하세요: ${again}.`,
      },
    },
  ];
}

function unreadCommits(count: number): Problem {
  return {
    status: 'unknown',
    message: {
      en: `${count} ${count === 1 ? 'commit' : 'commits'} could not be read.`,
      ko: `읽지 못한 커밋이 ${count}건 있습니다.`,
    },
    why: {
      en: `What ${count === 1 ? 'it does' : 'they do'} is not in the note, and no rule has looked at it.`,
      ko: '그 내용이 노트에 없고, 어떤 규칙도 확인하지 못했습니다.',
    },
    instead: {
      en: `Run again with --verbose to see why, and read ${count === 1 ? 'it' : 'them'} by hand.`,
      ko: '--verbose로 다시 실행해 원인을 확인하고 해당 커밋을 직접 검토하세요.',
    },
  };
}

function tooMuchLeftOut(input: {
  readonly kind: Kind;
  readonly percent: number;
  readonly max: number;
  readonly tally: Tally;
}): Problem {
  const { kind, percent, max, tally } = input;
  const left = tally.cut + (kind === 'files' ? tally.failed : 0);
  const name = kindNames[kind];
  return {
    status: 'fail',
    message: {
      en: `${left} of ${tally.seen} ${name.en} (${percent} %) are left out of the note; at most ${max} % may be.`,
      ko: `${name.ko} ${tally.seen}건 중 ${left}건(${percent}%)이 노트에서 빠졌습니다(허용 ${max}%).`,
    },
    why: {
      en: `Whoever reads only the note knows ${tally.seen - left} of ${tally.seen} ${name.en} of what goes out, and looks for trouble among those.`,
      ko: `노트만 읽은 사람은 배포되는 ${name.ko} ${tally.seen}건 중 ${tally.seen - left}건만 알게 되고, 문제가 생겨도 그 안에서만 원인을 찾습니다.`,
    },
    instead: {
      en: 'Deploy in smaller steps, or raise note.budget-tokens and note.max-changes.',
      ko: '더 작게 나누어 배포하거나 note.budget-tokens와 note.max-changes를 늘리세요.',
    },
  };
}

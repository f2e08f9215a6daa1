// Rule: a breaking change is told in the note. Pure.
import type { Commit } from '../../../domain/change.ts';
import { cutAt } from '../../text/cut-at.ts';
import { judge, type Rule, verbatim } from '../rule.ts';
import { boundEvidence, countOf, nameList } from '../wording.ts';

/** Longest announcement of a break in a sentence. */
const brokenMax = 160;

/** Fails when a breaking change is not told as such in the note. */
export const breakingChangeRule: Rule<'breaking-change'> = {
  id: 'breaking-change',
  title: { en: 'Breaking change', ko: '호환성이 깨지는 변경' },
  protects: {
    en: 'Whoever depends on this service hears of a break before it happens.',
    ko: '이 서비스에 의존하는 쪽이 호환성 문제를 미리 알도록 합니다.',
  },
  decides: {
    en: 'Fails when a commit announces a breaking change (`!` or `BREAKING CHANGE:`) and no change of category `breaking` in the note cites that commit. Commits that are reverted inside the range do not count.',
    ko: '호환성이 깨진다고 표시한 커밋(`!` 또는 `BREAKING CHANGE:`)을 노트의 `breaking` 항목이 인용하지 않으면 실패합니다. 범위 안에서 되돌린 커밋은 제외합니다.',
  },
  example: {
    en: 'A commit says `BREAKING CHANGE: the field amount is a string`: the note must tell it, or the rule fails.',
    ko: '커밋에 `BREAKING CHANGE: amount 필드가 문자열로 변경`이라고 적혀 있으면 노트에 이 내용이 있어야 하며, 없으면 실패합니다.',
  },
  reads: 'note',
  evaluate(facts) {
    const breaking = facts.change.modules.flatMap((module) => module.commits).filter(isInEffect);
    const told = new Set(
      facts.note.changes.filter((change) => change.category === 'breaking').flatMap((change) => change.refs),
    );
    const untold = breaking.filter((commit) => !told.has(commit.ref));
    const names = nameList(
      untold.map((commit) => commit.headline),
      2,
    );
    const [first] = untold;
    const broken = cutAt(first?.breaking?.trim() || (first?.headline ?? ''), brokenMax);
    return judge({
      problems:
        untold.length === 0
          ? []
          : [
              {
                status: 'fail',
                message: {
                  en: `${countOf(untold.length, 'breaking change')} not told as such in the note: ${names.en}.`,
                  ko: `노트에 호환성 변경으로 적히지 않은 커밋 ${untold.length}건: ${names.ko}.`,
                },
                why: {
                  en: `Clients that do not know "${broken}" fail when the deploy is done, and their teams search in the wrong place.`,
                  ko: `"${broken}" 변경을 모르는 클라이언트는 배포 직후 오류가 나고, 담당 팀은 엉뚱한 곳에서 원인을 찾게 됩니다.`,
                },
                instead: {
                  en: `Add a change of category "breaking" that cites ${untold
                    .map((commit) => commit.ref)
                    .slice(0, 3)
                    .join(', ')} and says what clients must do.`,
                  ko: `${untold
                    .map((commit) => commit.ref)
                    .slice(0, 3)
                    .join(', ')} 커밋을 인용하는 "breaking" 항목을 추가하고 클라이언트가 할 일을 적으세요.`,
                },
                evidence: boundEvidence(
                  untold.map((commit) => ({
                    text: verbatim(`${commit.subject}: ${commit.breaking ?? ''}`),
                    ref: commit.ref,
                  })),
                ),
              },
            ],
      pass:
        breaking.length === 0
          ? { en: 'No commit announces a breaking change.', ko: '호환성이 깨진다고 표시한 커밋이 없습니다.' }
          : {
              en: `The note tells ${breaking.length === 1 ? 'the breaking change' : `all ${breaking.length} breaking changes`}.`,
              ko: `호환성이 깨지는 변경 ${breaking.length}건이 모두 노트에 있습니다.`,
            },
    });
  },
};

const isInEffect = (commit: Commit): boolean =>
  commit.breaking !== undefined && commit.fate !== 'reverted' && commit.fate !== 'revert';

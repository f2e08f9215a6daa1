// Rule: nothing that runs now disappears unnoticed. Pure.
import type { Ref } from '../../../domain/units.ts';
import { judge, type Rule } from '../rule.ts';
import { boundEvidence, countOf } from '../wording.ts';

/** Commits of a proposed command. */
const picksMax = 5;

/** Fails when commits that are deployed now would disappear. */
export const takesAwayRule: Rule<'takes-away'> = {
  id: 'takes-away',
  title: { en: 'Takes away', ko: '사라지는 변경' },
  protects: {
    en: 'A fix that runs in production is not undone by a release from another branch.',
    ko: '운영에 반영된 수정이 다른 브랜치의 배포로 사라지지 않도록 합니다.',
  },
  decides: {
    en: 'Fails when more than `max` commits are deployed now and missing from head. Commits whose same change is in head under another id (cherry-picked) do not count.',
    ko: '현재 배포되어 있지만 head에 없는 커밋이 `max`건을 넘으면 실패합니다. 같은 변경이 다른 커밋으로 head에 있으면(cherry-pick) 제외합니다.',
  },
  example: {
    en: 'A hotfix was deployed from its own branch and never merged: the rule fails and lists it, for this deploy would undo it.',
    ko: '별도 브랜치에서 배포한 핫픽스가 병합되지 않았다면, 이번 배포로 핫픽스가 사라지므로 해당 커밋을 나열하고 실패합니다.',
  },
  reads: 'change',
  evaluate(facts, options) {
    const all = facts.change.modules.flatMap((module) =>
      module.takesAway.map((commit) => ({ commit, module })),
    );
    const gone = all.filter(({ commit }) => commit.equivalentIn === undefined);
    const kept = all.filter(({ commit }) => commit.equivalentIn !== undefined);
    const goneEvidence = gone.map(({ commit, module }) => ({
      text: {
        en: `${commit.subject} (${commit.author.name}, ${module.name})`,
        ko: `${commit.subject} (${commit.author.name}, ${module.name})`,
      },
      ref: commit.ref,
    }));
    const keptEvidence = kept.map(({ commit }) => ({
      text: {
        en: `${commit.subject}: the same change is in head as ${commit.equivalentIn ?? ''}`,
        ko: `${commit.subject}: 같은 변경이 head에 ${commit.equivalentIn ?? ''}(으)로 있음`,
      },
      ref: commit.ref,
    }));
    const tooMany = gone.length > options.max;
    const picking = pickCommand(gone);
    const authors = [...new Set(gone.map(({ commit }) => commit.author.name))].slice(0, 3).join(', ');
    return judge({
      problems: tooMany
        ? [
            {
              status: 'fail',
              message: {
                en: `${countOf(gone.length, 'commit')} that ${gone.length === 1 ? 'is' : 'are'} deployed now would disappear${options.max > 0 ? `; at most ${options.max} may` : ''}.`,
                ko: `현재 배포된 커밋 ${gone.length}건이 사라집니다${options.max > 0 ? `(허용 ${options.max}건)` : ''}.`,
              },
              why: {
                en: `Their effect ends with this deploy, hotfixes included: "${gone[0]?.commit.subject ?? ''}" for one.`,
                ko: `긴급 수정을 포함해 해당 커밋의 효과가 이번 배포로 없어집니다. 예: "${gone[0]?.commit.subject ?? ''}".`,
              },
              instead: {
                en: `Merge them into head or pick them${picking}, or let their authors (${authors}) confirm that they may go.`,
                ko: `head에 병합하거나 가져오고${picking}, 없어져도 된다면 작성자(${authors})의 확인을 받으세요.`,
              },
              evidence: boundEvidence(goneEvidence),
            },
          ]
        : [],
      pass:
        gone.length === 0
          ? {
              en: 'Nothing that is deployed now disappears.',
              ko: '현재 배포된 변경 중 사라지는 것이 없습니다.',
            }
          : {
              en: `${countOf(gone.length, 'commit')} would disappear; ${options.max} may.`,
              ko: `커밋 ${gone.length}건이 사라지지만 허용 범위(${options.max}건) 안입니다.`,
            },
      evidence: boundEvidence([...(tooMany ? [] : goneEvidence), ...keptEvidence]),
    });
  },
};

type Gone = { readonly commit: { readonly ref: Ref }; readonly module: { readonly name: string } };

/** The command that brings few commits of one repository back, oldest first; empty when it would not be one command. */
function pickCommand(gone: readonly Gone[]): string {
  const modules = new Set(gone.map(({ module }) => module.name));
  if (modules.size !== 1 || gone.length > picksMax) return '';
  const shas = gone.map(({ commit }) => commit.ref.slice('c:'.length)).toReversed();
  return ` (git cherry-pick ${shas.join(' ')})`;
}

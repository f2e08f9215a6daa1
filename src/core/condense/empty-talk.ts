// Tells lines that say nothing of the release: empty words, work on tests, names of branches. Pure.

const emptyWords = new Set(
  'wip fix fixes fixed fixing bug bugs bugfix hotfix update updates updated change changes changed start initial first commit misc minor small some more stuff clean cleanup up refactor refactoring rearrange tmp temp test tests testing broken typo typos done address addressed addressing apply applied review reviews comment comments feedback suggestion suggestions following from code squash save backup poc draft release merge merged branch develop dev main master again work working thing things file files it pr ci build lint nit nits addendum add added clarification docs doc messages log part second third a of for in and to into the 수정 작업 반영 임시 테스트 정리 변경 업데이트 리뷰 코드 사항 중 완료 및 추가'.split(
    ' ',
  ),
);
const isEmptyWord = (word: string): boolean => emptyWords.has(word) || /^\d+$/u.test(word);
const branchName = /^(?:[\w.-]+\/[\w./-]+|[a-z0-9]+(?:[-_][a-z0-9]+){2,})$/iu;
const aboutTests =
  /^(?:fix(?:e[sd]|ing)?|add(?:s|ed|ing)?|updat(?:e[sd]?|ing)|improv(?:e[sd]?|ing)|adapt(?:s|ed|ing)?) (?:[\w-]+ ){0,3}?tests?\b|^테스트 (?:추가|수정|보강)/iu;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a headline says too little to be read alone: empty words, the name of a branch, a hash. */
export const isPoorHeadline = (headline: string): boolean =>
  wordsIn(headline).every(isEmptyWord) || branchName.test(headline) || /^[0-9a-f]{7,40}$/u.test(headline);

/** Whether a line tells of work on the code alone: `Fixing broken tests`, `Small change following comment`. */
export const isEmptyTalk = (line: string): boolean =>
  wordsIn(line).every(isEmptyWord) || aboutTests.test(line);

/** Whether `headline` has a word that says something and that does not stand in `other`. */
export function saysMore(headline: string, other: string): boolean {
  if (isEmptyTalk(headline)) return false;
  const known = new Set(wordsIn(other));
  return wordsIn(headline).some((word) => !known.has(word) && !isEmptyWord(word));
}

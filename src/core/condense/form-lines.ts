// The boxes of forms that come with a repository: about the work on the code, not about the release. Pure.

const formLine =
  /^(?:i have|i've|i |my (?:code|changes?)|this (?:pr|pull request) (?:has|is|contains|follows)|new and existing|any dependent|(?:self|code)[- ]?review|(?:unit |integration )?tests? (?:added|pass|have|were|are)|added (?:unit )?tests|(?:docs|documentation|changelog|readme)\b|bug ?fix\b|new feature\b|refactor(?:ing)?\b|chore\b|non-breaking|lint|ci (?:is|passes)|셀프 ?리뷰|코드 ?리뷰|테스트 ?(?:코드|추가|통과|작성)|문서 ?(?:수정|업데이트|작성)|버그 ?수정|신규 ?기능|리팩터?링)/iu;
const breakingOption = /^breaking changes?\b/iu;
const boxLine = /^\s*(?:[-*+]\s+)?\[(?<mark>[ xX]?)\]\s+(?<text>.*)$/u;

/** Whether the text of a box is one of a form: tests added, docs updated, kind of change. */
export const isFormLine = (text: string): boolean => formLine.test(text);

/** `text` without the boxes of forms. An empty box for breaking changes says nothing of them; a ticked one stays. */
export const withoutForms = (text: string): string =>
  text
    .split('\n')
    .filter((line) => {
      const box = boxLine.exec(line)?.groups;
      if (!box) return true;
      const said = box['text'] ?? '';
      return !isFormLine(said) && !(breakingOption.test(said) && !/x/iu.test(box['mark'] ?? ''));
    })
    .join('\n');

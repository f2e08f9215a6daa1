// Edits that do not count, told in both languages. Pure.
import type { Bilingual } from '../../domain/language.ts';

const shownMax = 80;

const quote = (text: string): string =>
  `"${text.length > shownMax ? `${text.slice(0, shownMax - 1)}…` : text}"`;

/** The sources of a line were edited or removed. */
export const sourcesKept = (line: string): Bilingual => ({
  en: `The sources behind ${quote(line)} stay as they were: they are what the line was written from.`,
  ko: `${quote(line)} 뒤의 출처는 그대로 유지: 해당 항목의 근거이므로 수정되지 않습니다.`,
});

/** The name of a category was taken away from a change. */
export const categoryKept = (line: string, category: string): Bilingual => ({
  en: `${quote(line)} stays a change of the category ${category}: write another category in bold to change it.`,
  ko: `${quote(line)} 항목의 분류는 ${category} 유지: 바꾸려면 다른 분류를 굵은 글씨로 적으세요.`,
});

/** The level of impact was edited. */
export const levelKept = (): Bilingual => ({
  en: 'The level of impact is computed from the change: the edit does not count.',
  ko: '영향 수준은 변경 내용에서 계산되므로 수정이 반영되지 않습니다.',
});

/** The environment was edited. */
export const environmentKept = (environment: string): Bilingual => ({
  en: `The note stays one for ${environment}: write a note for another environment with lockkeeper note --environment NAME.`,
  ko: `노트의 환경은 ${environment} 유지: 다른 환경의 노트는 lockkeeper note --environment NAME으로 작성하세요.`,
});

/** Modules were taken from the deploy order or put into it. */
export const modulesKept = (names: readonly string[]): Bilingual => ({
  en: `Which modules are deployed is computed: ${names.map(quote).join(', ')} in the deploy order does not count.`,
  ko: `배포 대상 모듈은 계산된 값입니다: 배포 순서의 ${names.map(quote).join(', ')} 수정은 반영되지 않습니다.`,
});

/** A table has more columns than the note. */
export const columnsLeftOut = (signal: string): Bilingual => ({
  en: `The watch table has three columns: what stands behind them in the row ${quote(signal)} does not count.`,
  ko: `모니터링 표는 세 열까지입니다: ${quote(signal)} 행의 나머지 열은 반영되지 않습니다.`,
});

/** A computed section was edited. */
export const sectionKept = (
  section: string,
  {
    added,
    removed,
    from,
  }: { readonly added: readonly string[]; readonly removed: readonly string[]; readonly from: Bilingual },
): Bilingual => {
  const shown = added[0] ?? removed[0] ?? '';
  return {
    en: `The section ${section} is computed from ${from.en}: ${added.length} lines written and ${removed.length} removed there do not count, for example ${quote(shown)}.`,
    ko: `${section} 섹션은 ${from.ko}에서 계산됩니다: 작성 ${added.length}건, 삭제 ${removed.length}건은 반영되지 않습니다. 예: ${quote(shown)}.`,
  };
};

// What the draft of an incident says around the words of the note. Pure.
import type { Bilingual, Language } from '../../../domain/language.ts';

/** A sentence made of facts, in each language. */
type Worded<T extends readonly unknown[]> = { readonly [language in Language]: (...facts: T) => string };

/** The title: what failed where. */
export const draftTitles: Readonly<
  Record<'rollback' | 'failure', Worded<[release: string, environment: string]>>
> = {
  rollback: {
    en: (release, environment) => `Rollback of ${release} in ${environment}`,
    ko: (release, environment) => `${environment} 환경 ${release} 롤백`,
  },
  failure: {
    en: (release, environment) => `Failed deploy of ${release} to ${environment}`,
    ko: (release, environment) => `${environment} 환경 ${release} 배포 실패`,
  },
};

/** What happened, and that nobody has told why yet. */
export const draftSummaries: Readonly<
  Record<'rollback' | 'failure', Worded<[facts: { release: string; environment: string; day: string }]>>
> = {
  rollback: {
    en: ({ release, environment, day }) =>
      `${release} was rolled back in ${environment} on ${day}. The cause has not been written down yet: this draft tells what the release was.`,
    ko: ({ release, environment, day }) =>
      `${day}에 ${environment} 환경에서 ${release} 배포를 롤백했습니다. 원인은 아직 작성되지 않았으며, 이 초안은 해당 배포의 내용만 담고 있습니다.`,
  },
  failure: {
    en: ({ release, environment, day }) =>
      `The deploy of ${release} to ${environment} failed on ${day}. The cause has not been written down yet: this draft tells what the release was.`,
    ko: ({ release, environment, day }) =>
      `${day}에 ${environment} 환경의 ${release} 배포가 실패했습니다. 원인은 아직 작성되지 않았으며, 이 초안은 해당 배포의 내용만 담고 있습니다.`,
  },
};

/** Headings; the recap reads the first three by their names. */
export const draftHeadings = {
  summary: { en: 'Summary', ko: '요약' },
  trigger: { en: 'Trigger', ko: '계기' },
  impact: { en: 'Impact', ko: '영향 범위' },
  changes: { en: 'Changes in the release', ko: '배포에 포함된 변경' },
  workTypes: { en: 'Kinds of work', ko: '작업 유형' },
  findings: { en: 'Findings of the gate that stood', ko: '게이트에서 해소되지 않은 항목' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The release as what set it off. */
export const draftTrigger: Worded<[title: string]> = {
  en: (title) => `The release "${title}" went out.`,
  ko: (title) => `"${title}" 릴리스를 배포했습니다.`,
};

/** In the place of names that do not fit. */
export const andMore: Worded<[count: number]> = {
  en: (count) => `and ${count} more`,
  ko: (count) => `외 ${count}개`,
};

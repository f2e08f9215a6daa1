// Names of the categories of changes for people. Pure.
import type { ChangeCategory } from '../../domain/digest.ts';
import type { Bilingual, Language } from '../../domain/language.ts';

const categoryNames: Readonly<Record<ChangeCategory, Bilingual>> = {
  breaking: { en: 'breaking', ko: '호환성 깨짐' },
  migration: { en: 'migration', ko: '마이그레이션' },
  feature: { en: 'feature', ko: '기능' },
  fix: { en: 'fix', ko: '수정' },
  performance: { en: 'performance', ko: '성능' },
  security: { en: 'security', ko: '보안' },
  configuration: { en: 'configuration', ko: '설정' },
  dependency: { en: 'dependency', ko: '의존성' },
  infrastructure: { en: 'infrastructure', ko: '인프라' },
  refactor: { en: 'refactoring', ko: '리팩터링' },
  documentation: { en: 'documentation', ko: '문서' },
  test: { en: 'test', ko: '테스트' },
  other: { en: 'other', ko: '기타' },
};

/** The name of a category in `language`. */
export function categoryName(category: ChangeCategory, language: Language): string {
  return categoryNames[category][language];
}

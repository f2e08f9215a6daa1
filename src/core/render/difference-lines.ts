// What a review changed against the one before, in lines of plain text. Pure.
import type { Review } from '../../domain/generated/review.ts';
import type { Bilingual, Language } from '../../domain/language.ts';

type Difference = NonNullable<Review['difference']>;
type FindingChange = Difference['resolved'][number];

const stands: { readonly [stand in FindingChange['from']]: Bilingual } = {
  pass: { en: 'met', ko: '충족' },
  warn: { en: 'warning', ko: '경고' },
  fail: { en: 'failed', ko: '미충족' },
  unknown: { en: 'unknown', ko: '확인 불가' },
  waived: { en: 'waived', ko: '예외 승인' },
  'not-run': { en: 'not judged', ko: '점검 안 함' },
};

const decisions = {
  pass: { en: 'PASS', ko: '통과' },
  warn: { en: 'WARN', ko: '경고' },
  block: { en: 'BLOCK', ko: '차단' },
} as const satisfies Record<string, Bilingual>;

/** The review before, then what was resolved, what is new, what stands otherwise; none of it: one line that says so. */
export function differenceLines(difference: Difference, language: Language): readonly string[] {
  const { previous, resolved, added, changed } = difference;
  const before = `${previous.at.replace('T', ' ').replace(/(?::\d\d)?(?:\.\d+)?Z$/, ' UTC')}, ${decisions[previous.decision][language]}`;
  if (resolved.length + added.length + changed.length === 0) {
    return [
      {
        en: `Since the review before (${before}): no finding changed.`,
        ko: `이전 점검(${before}) 이후: 달라진 점검 결과 없음.`,
      }[language],
    ];
  }
  return [
    { en: `Since the review before (${before}):`, ko: `이전 점검(${before}) 이후:` }[language],
    ...group({ en: 'Resolved', ko: '해결됨' }, resolved, language),
    ...group({ en: 'New', ko: '새로 발견' }, added, language),
    ...group({ en: 'Changed', ko: '달라짐' }, changed, language),
  ];
}

function group(title: Bilingual, changes: readonly FindingChange[], language: Language): readonly string[] {
  if (changes.length === 0) return [];
  const told = changes.map(
    (change) =>
      `${change.title} (${change.rule}): ${stands[change.from][language]} → ${stands[change.to][language]}`,
  );
  return [`${title[language]}: ${told.join('; ')}`];
}

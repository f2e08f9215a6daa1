// What a finding did to the release, in one word of each language. Pure.
import type { Finding, Review } from '../../domain/generated/review.ts';
import type { Bilingual, Language } from '../../domain/language.ts';

/** Worst first. `failed`: a rule that blocks; `warned`: one that only warns, or a block rule's doubt. */
export const findingStates = ['failed', 'unknown', 'warned', 'waived', 'passed'] as const;

/** What a finding did to the release. */
export type FindingState = (typeof findingStates)[number];

/** Tells what a finding did. A waived one is no longer a failure, and is not a pass either. */
export function stateOf(finding: Finding): FindingState {
  if (finding.status === 'pass') return 'passed';
  if (finding.waiver !== undefined) return 'waived';
  if (finding.status === 'unknown') return 'unknown';
  return finding.status === 'fail' && finding.level === 'block' ? 'failed' : 'warned';
}

/** Sorts findings worst first; those of one state stay in the order in which their rules ran. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findingStates.flatMap((state) => findings.filter((finding) => stateOf(finding) === state));
}

const words = {
  failed: { en: 'FAILED', ko: '미충족' },
  unknown: { en: 'UNKNOWN', ko: '확인 불가' },
  warned: { en: 'WARNING', ko: '경고' },
  waived: { en: 'WAIVED', ko: '예외 승인' },
  passed: { en: 'PASSED', ko: '충족' },
  pass: { en: 'PASS', ko: '통과' },
  warn: { en: 'WARN', ko: '경고' },
  block: { en: 'BLOCK', ko: '차단' },
  why: { en: 'Why it is risky', ko: '위험한 이유' },
  instead: { en: 'What to do', ko: '조치' },
  evidence: { en: 'Evidence', ko: '근거' },
  impact: { en: 'impact', ko: '위험도' },
  emergency: { en: 'Emergency', ko: '긴급 배포' },
} as const satisfies Record<string, Bilingual>;

/** Returns the words for findings and decisions in `language`. */
export function findingWords(language: Language): (word: keyof typeof words) => string {
  return (word) => words[word][language];
}

/** Which rules did not run for want of something to read, and what that is, in one line of plain text; null: none. */
export function notRunText({ notRun = [] }: Review['standard'], language: Language): string | null {
  const names = notRun.map(
    ({ title, configure }) =>
      ({ en: `${title} (needs ${configure})`, ko: `${title}(${configure} 필요)` })[language],
  );
  const texts: Bilingual = { en: 'NOT RUN', ko: '실행되지 않은 규칙' };
  return names.length === 0 ? null : `${texts[language]}: ${names.join(', ')}`;
}

/** Tells who waived a finding, until when and why, in one line of plain text. */
export function waiverText(waiver: NonNullable<Finding['waiver']>, language: Language): string {
  const { owner, approver, reason, expires } = waiver;
  const texts: Bilingual = {
    en: `Waived by ${owner}${approver === undefined ? '' : `, approved by ${approver}`}, until ${expires}: ${reason}`,
    ko: `예외 승인: ${owner}${approver === undefined ? '' : `, 승인자 ${approver}`}, ${expires}까지. 사유: ${reason}`,
  };
  return texts[language];
}

/** Tells why an emergency was declared, in one line of plain text. */
export function emergencyText(
  emergency: { readonly reason: string; readonly approver: string; readonly overruled: readonly string[] },
  language: Language,
): string {
  const overruled = emergency.overruled.join(', ');
  const texts: Bilingual = {
    en: `Emergency approved by ${emergency.approver}: ${emergency.reason} (overruled: ${overruled})`,
    ko: `긴급 배포, 승인자 ${emergency.approver}: ${emergency.reason} (무시한 규칙: ${overruled})`,
  };
  return texts[language];
}

// The reason of a decision in one sentence. Pure.
import type { ReasonCode } from '../../domain/generated/decision.ts';
import type { Finding } from '../../domain/generated/review.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import { countOf } from '../review/wording.ts';

/** Says which rules decided, for a person who reads only this sentence. */
export function reasonText(input: {
  readonly reasonCode: ReasonCode;
  readonly about: readonly Finding[];
  /** What could not be evaluated and stops the release too; a failed rule alone would hide it. */
  readonly unknown: readonly Finding[];
  readonly ranCount: number;
  readonly approver: string;
  readonly language: Language;
}): string {
  const { about, unknown, ranCount, approver, language } = input;
  const titles = titlesOf(about);
  const alsoUnknown = titlesOf(unknown);
  const count = about.length;
  const texts: { readonly [code in ReasonCode]: Bilingual } = {
    'no-rule-ran': {
      en: 'Blocked: no rule ran, so nothing was checked.',
      ko: '차단: 실행된 규칙이 없어 아무것도 확인되지 않았습니다.',
    },
    'rule-failed': {
      en: `Blocked: ${countOf(count, 'rule')} failed (${titles})${unknown.length === 0 ? '' : `, ${unknown.length} could not be evaluated (${alsoUnknown})`}.`,
      ko: `차단: 규칙 ${count}개를 충족하지 못했${unknown.length === 0 ? `습니다(${titles})` : `고(${titles}), ${unknown.length}개는 확인할 수 없습니다(${alsoUnknown})`}.`,
    },
    'rule-unknown': {
      en: `Blocked: ${countOf(count, 'rule')} could not be evaluated (${titles}).`,
      ko: `차단: 규칙 ${count}개를 확인할 수 없습니다(${titles}).`,
    },
    emergency: {
      en: `Emergency approved by ${approver}: ${countOf(count, 'blocking rule')} overruled (${titles}).`,
      ko: `긴급 배포(승인자 ${approver}): 차단 규칙 ${count}개를 무시하고 진행합니다(${titles}).`,
    },
    'rule-unknown-allowed': {
      en: `Passes with a warning: ${countOf(count, 'rule')} could not be evaluated (${titles}).`,
      ko: `경고와 함께 통과: 규칙 ${count}개를 확인할 수 없습니다(${titles}).`,
    },
    'rule-waived': {
      en: `Passes with a warning: ${countOf(count, 'rule')} waived (${titles}).`,
      ko: `경고와 함께 통과: 규칙 ${count}개에 waiver가 적용되었습니다(${titles}).`,
    },
    'rule-warned': { en: `Passes with a warning: ${titles}.`, ko: `경고와 함께 통과: ${titles}.` },
    'all-rules-passed': {
      en: `Passes: ${ranCount === 1 ? 'the one rule is' : `all ${ranCount} rules are`} met.`,
      ko: `통과: 규칙 ${ranCount}개를 모두 충족합니다.`,
    },
  };
  return texts[input.reasonCode][language];
}

const titlesOf = (findings: readonly Finding[]): string =>
  findings.map((finding) => finding.title).join(', ');

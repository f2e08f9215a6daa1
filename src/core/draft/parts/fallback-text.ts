// Says why rules wrote a part that a model was asked for. Pure.
import type { Bilingual, Language } from '../../../domain/language.ts';
import type { FallbackReason } from '../../../domain/model-call.ts';

const texts: Readonly<Record<FallbackReason, Bilingual>> = {
  off: { en: 'no model is configured', ko: '모델 설정 없음' },
  unauthorized: { en: 'the model refused the credentials', ko: '모델 인증 실패' },
  unavailable: { en: 'the model could not be reached', ko: '모델에 연결하지 못함' },
  rejected: { en: 'the model did not accept the request', ko: '모델이 요청을 받아들이지 않음' },
  refused: { en: 'the model refused to answer', ko: '모델이 응답을 거부함' },
  truncated: { en: 'the answer of the model was cut off', ko: '모델 응답이 중간에 잘림' },
  invalid: { en: 'the answer of the model could not be used', ko: '모델 응답을 사용할 수 없음' },
  'over-budget': { en: 'the budget for the model is used up', ko: '모델 사용 한도 초과' },
  deadline: { en: 'the time for the model was over', ko: '모델 제한 시간 초과' },
};

/** The reason in `language`, without a full stop. */
export const fallbackText = (reason: FallbackReason, language: Language): string => texts[reason][language];

/** Why only some of the body is by the model: each reason once, with how many facts it cost. */
export function shardFallbackText(
  failed: readonly { readonly reason: FallbackReason; readonly facts: number }[],
  language: Language,
): string {
  const facts = failed.reduce((sum, shard) => sum + shard.facts, 0);
  const reasons = [...new Set(failed.map(({ reason }) => fallbackText(reason, language)))].join(', ');
  return {
    en: `${facts === 1 ? '1 fact is' : `${facts} facts are`} told by rules: ${reasons}`,
    ko: `${facts}건은 규칙으로 작성: ${reasons}`,
  }[language];
}

/** Nothing but groups of small changes, which rules tell. */
export const nothingToTell = (language: Language): string =>
  ({ en: 'no change needs a text of its own', ko: '따로 설명할 변경 없음' })[language];

// What the model of a run cost, in one sentence. Pure.
import type { Decision } from '../../domain/generated/decision.ts';
import type { Language } from '../../domain/language.ts';

/** Calls, answers from the cache, tokens, and money where prices are known. */
export function usageText(usage: NonNullable<Decision['usage']>, language: Language): string {
  const input = usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens;
  const money = usage.usd === null ? '' : ` · ${usage.usd.toFixed(4)} USD`;
  const failed =
    usage.failed === 0 ? '' : { en: `, ${usage.failed} failed`, ko: `, 실패 ${usage.failed}건` }[language];
  const models = usage.models.length === 0 ? '' : ` (${usage.models.join(', ')})`;
  return {
    en: `Model ${usage.provider}${models}: ${usage.calls} calls${failed}, ${usage.fromCache} answers from the cache · ${input} tokens in, ${usage.outputTokens} out${money}`,
    ko: `모델 ${usage.provider}${models}: 호출 ${usage.calls}건${failed}, 캐시 응답 ${usage.fromCache}건 · 입력 ${input}토큰, 출력 ${usage.outputTokens}토큰${money}`,
  }[language];
}

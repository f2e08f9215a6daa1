// Small wording that findings have in common: counts, lists, bounded evidence. Pure.
import type { Evidence } from './rule.ts';

/** A count with its English noun: "1 commit", "2 commits". */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** Names in a sentence, the first `max` of them: "a, b and 3 more"; `unitKo` counts the rest: 건, 명 for people. */
export function nameList(
  names: readonly string[],
  max = 5,
  unitKo: '건' | '명' = '건',
): { readonly en: string; readonly ko: string } {
  const shown = names.slice(0, max).join(', ');
  const rest = names.length - max;
  return rest > 0
    ? { en: `${shown} and ${rest} more`, ko: `${shown} 외 ${rest}${unitKo}` }
    : { en: shown, ko: shown };
}

const evidenceMax = 20;

/** The first twenty pieces of evidence and a line that counts the rest: a finding stays readable. */
export function boundEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const rest = evidence.length - evidenceMax;
  return rest > 0
    ? [...evidence.slice(0, evidenceMax), { text: { en: `… and ${rest} more`, ko: `… 외 ${rest}건` } }]
    : evidence;
}

/** A share in percent with at most one decimal. */
export const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part * 1000) / whole) / 10;

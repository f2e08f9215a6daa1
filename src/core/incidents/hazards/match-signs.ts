// Finds compiled signs among the words of a sentence. Pure.
import { type CompiledSign, hangulMax, prefixMax, type SignIndex } from './compile-signs.ts';
import { isDenied } from './denial.ts';
import type { TextToken } from './text-tokens.ts';

/** Where a sign stands: numbers of its first and last word. */
export type SignMatch = { readonly sign: CompiledSign; readonly from: number; readonly to: number };

/** Longer words are names of nothing. Units: characters. */
const wordMax = 40;

/** Every sign of `index` that `tokens` hold and do not deny, each once, in order of its first word. */
export function matchSigns(tokens: readonly TextToken[], index: SignIndex): readonly SignMatch[] {
  const sentence = readSentence(tokens, index);
  const matches: SignMatch[] = [];
  const seen = new Set<CompiledSign>();
  for (const [from, own] of sentence.groups.entries()) {
    for (const group of own) {
      for (const sign of index.beginning[group] ?? []) {
        if (!mayStand(sign, sentence.present) || seen.has(sign)) continue;
        const places = placesFrom(sign, { slot: 1, from, groups: sentence.groups });
        if (places === null || isDenied(tokens, [from, ...places])) continue;
        seen.add(sign);
        matches.push({ sign, from, to: places.at(-1) ?? from });
      }
    }
  }
  return matches;
}

/** Groups of each word, and by group whether any word is in it: few signs have all of theirs in a sentence. */
type Sentence = { readonly groups: readonly (readonly number[])[]; readonly present: Uint8Array };

function readSentence(tokens: readonly TextToken[], index: SignIndex): Sentence {
  const present = new Uint8Array(index.beginning.length);
  const known = new Map<string, readonly number[]>();
  const groups = tokens.map(({ word }) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const found = groupsOf(word, index);
    known.set(word, found);
    for (const group of found) present[group] = 1;
    return found;
  });
  return { groups, present };
}

function mayStand({ slots }: CompiledSign, present: Uint8Array): boolean {
  for (const { group } of slots) if (present[group] === 0) return false;
  return true;
}

/** Places of the words of `sign` from `slot` on, behind the word at `from`; the nearest ones; null: it is not there. */
function placesFrom(
  sign: CompiledSign,
  at: { readonly slot: number; readonly from: number; readonly groups: Sentence['groups'] },
): readonly number[] | null {
  const wanted = sign.slots[at.slot];
  if (wanted === undefined) return [];
  for (let next = at.from + 1; next <= at.from + 1 + wanted.gap; next += 1) {
    if (at.groups[next]?.includes(wanted.group) !== true) continue;
    const others = placesFrom(sign, { slot: at.slot + 1, from: next, groups: at.groups });
    if (others !== null) return [next, ...others];
  }
  return null;
}

function groupsOf(word: string, index: SignIndex): readonly number[] {
  if (word.length > wordMax) return [];
  if (word >= '\uAC00') return groupsOfHangul(word, index);
  const found = [...(index.whole.get(word) ?? [])];
  for (let end = 2; end <= Math.min(word.length, prefixMax); end += 1)
    found.push(...(index.prefixes.get(word.slice(0, end)) ?? []));
  return found;
}

function groupsOfHangul(word: string, { hangul }: SignIndex): readonly number[] {
  const found = word.length <= 3 ? [...(hangul.get(word.slice(0, 1)) ?? [])] : [];
  for (let start = 0; start < word.length - 1; start += 1) {
    for (let end = start + 2; end <= Math.min(word.length, start + hangulMax); end += 1)
      found.push(...(hangul.get(word.slice(start, end)) ?? []));
  }
  return found;
}

// Finds compiled signs among the words of a sentence. Pure.
import { type CompiledSign, hangulMax, prefixMax, type SignIndex } from './compile-signs.ts';
import { isDenied } from './denial.ts';
import type { TextToken } from './text-tokens.ts';

/** Where a sign stands: numbers of its first and last word. */
export type SignMatch = { readonly sign: CompiledSign; readonly from: number; readonly to: number };

const wordMax = 40;

/** Every sign of `index` that `tokens` hold and do not deny, each once, in order of its first word. */
export function matchSigns(tokens: readonly TextToken[], index: SignIndex): readonly SignMatch[] {
  const known = new Map<string, readonly number[]>();
  const atoms = tokens.map(({ word }) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const found = atomsOf(word, index);
    known.set(word, found);
    return found;
  });
  const matches: SignMatch[] = [];
  const seen = new Set<CompiledSign>();
  for (const [from, own] of atoms.entries()) {
    for (const atom of own) {
      for (const sign of index.beginning[atom] ?? []) {
        if (seen.has(sign)) continue;
        const places = placesFrom(sign, { atoms, from });
        if (places === null || isDenied(tokens, places)) continue;
        seen.add(sign);
        matches.push({ sign, from, to: places.at(-1) ?? from });
      }
    }
  }
  return matches;
}

/** Places of the words of `sign` when its first stands at `from`; the nearest ones; null: it is not there. */
function placesFrom(
  { slots }: CompiledSign,
  { atoms, from }: { readonly atoms: readonly (readonly number[])[]; readonly from: number },
): readonly number[] | null {
  const rest = (slot: number, place: number): readonly number[] | null => {
    const wanted = slots[slot];
    if (wanted === undefined) return [];
    for (let next = place + 1; next <= place + 1 + wanted.gap; next += 1) {
      if (atoms[next]?.some((atom) => wanted.atoms.has(atom)) !== true) continue;
      const others = rest(slot + 1, next);
      if (others !== null) return [next, ...others];
    }
    return null;
  };
  const others = rest(1, from);
  return others === null ? null : [from, ...others];
}

function atomsOf(word: string, index: SignIndex): readonly number[] {
  if (word.length > wordMax) return [];
  const found: number[] = [];
  const add = (atom: number | undefined): void => {
    if (atom !== undefined) found.push(atom);
  };
  if (word >= '\uAC00') {
    const { length } = word;
    if (length <= 3) add(index.hangul.get(word.slice(0, 1)));
    for (let start = 0; start < length - 1; start += 1) {
      for (let end = start + 2; end <= Math.min(length, start + hangulMax); end += 1)
        add(index.hangul.get(word.slice(start, end)));
    }
    return found;
  }
  add(index.whole.get(word));
  for (let end = 2; end <= Math.min(word.length, prefixMax); end += 1)
    add(index.prefixes.get(word.slice(0, end)));
  return found;
}

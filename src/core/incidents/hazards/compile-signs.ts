// Reads the language in which signs are written, and makes an index of them by their first words. Pure.
import { isPassedOver } from './text-tokens.ts';

/**
 * A sign, ready to be matched: groups of alternative words in order, each with how many other words may stand before it.
 *
 * `owner` is the number of what the sign tells, given by the caller.
 */
export type CompiledSign = {
  readonly owner: number;
  readonly slots: readonly { readonly group: number; readonly gap: number }[];
};

/** Signs by what a text's words can be. The values of the three maps are numbers of the groups that the word is in. */
export type SignIndex = {
  readonly whole: ReadonlyMap<string, readonly number[]>;
  readonly prefixes: ReadonlyMap<string, readonly number[]>;
  readonly hangul: ReadonlyMap<string, readonly number[]>;
  /** Signs that begin with a group, by its number: as many as there are groups. */
  readonly beginning: readonly (readonly CompiledSign[])[];
};

/** Words between two parts of a sign that are joined by `..`, and by `&`: a Korean word says what two English ones do. */
const gapMax = { latin: 5, hangul: 3 } as const;
const nearMax = { latin: 8, hangul: 4 } as const;

/** Longest beginning of a word that a sign names. Units: characters. */
export const prefixMax = 16;
/** Longest Korean word of a sign. Units: syllables. */
export const hangulMax = 8;

/**
 * Compiles signs, written one after another with `;` between them.
 *
 * `cert|tls expir*`: one word after another; `|` gives alternatives, `*` any ending. `a .. b`: a few words between them.
 * `a & b`: near each other, in either order. A Korean word of two syllables or more is found anywhere in a word, since particles and
 * compounds hang on it; of one syllable only at its beginning.
 * @throws {Error} when a sign cannot be read: signs are part of the program
 */
export function compileSigns(
  groups: readonly { readonly owner: number; readonly signs: string }[],
): SignIndex {
  const book = new WordBook();
  const compiled = groups.flatMap(({ owner, signs }) =>
    signs
      .split(';')
      .map((sign) => sign.trim().replace(/\s+/g, ' '))
      .filter((sign) => sign !== '')
      .flatMap((sign) => ordersOf(sign).map((parts) => ({ owner, slots: slotsOf(parts, book) }))),
  );
  const beginning: CompiledSign[][] = Array.from({ length: book.count }, () => []);
  for (const sign of compiled) beginning[sign.slots[0]?.group ?? 0]?.push(sign);
  return { whole: book.whole, prefixes: book.prefixes, hangul: book.hangul, beginning };
}

type Part = { readonly words: string; readonly gap: number };

/** `a & b` in both orders; `a .. b & c` is not a sign. */
function ordersOf(sign: string): readonly (readonly Part[])[] {
  const [first = '', second, ...others] = sign.split(' & ');
  if (others.length > 0 || (second !== undefined && sign.includes(' .. ')))
    throw new Error(`not a sign: ${sign}`);
  const script = /[\uAC00-\uD7A3]/.test(sign) ? 'hangul' : 'latin';
  if (second === undefined)
    return [sign.split(' .. ').map((words, index) => ({ words, gap: index === 0 ? 0 : gapMax[script] }))];
  return [
    [
      { words: first, gap: 0 },
      { words: second, gap: nearMax[script] },
    ],
    [
      { words: second, gap: 0 },
      { words: first, gap: nearMax[script] },
    ],
  ];
}

const slotsOf = (parts: readonly Part[], book: WordBook): CompiledSign['slots'] =>
  parts.flatMap(({ words, gap }) =>
    words.split(' ').map((word, index) => ({ group: book.groupOf(word), gap: index === 0 ? gap : 0 })),
  );

/** Numbers the groups of alternative words, each group once. */
class WordBook {
  count = 0;
  readonly whole = new Map<string, number[]>();
  readonly prefixes = new Map<string, number[]>();
  readonly hangul = new Map<string, number[]>();
  readonly #groups = new Map<string, number>();

  groupOf(words: string): number {
    const known = this.#groups.get(words);
    if (known !== undefined) return known;
    const group = this.count;
    this.count += 1;
    this.#groups.set(words, group);
    for (const word of words.split('|')) this.#enter(word, group);
    return group;
  }

  #enter(word: string, group: number): void {
    const [, stem = '', star = ''] = /^([a-z0-9]+|[\uAC00-\uD7A3]+)(\*?)$/.exec(word) ?? [];
    const isHangul = stem >= '\uAC00';
    const max = isHangul ? hangulMax : star === '' ? Number.POSITIVE_INFINITY : prefixMax;
    if (
      stem === '' ||
      isPassedOver(word) ||
      stem.length > max ||
      (star !== '' && (isHangul || stem.length < 2))
    )
      throw new Error(`not a word of a sign: ${word}`);
    const book = isHangul ? this.hangul : star === '' ? this.whole : this.prefixes;
    const known = book.get(stem);
    if (known === undefined) book.set(stem, [group]);
    else if (known.at(-1) !== group) known.push(group);
  }
}

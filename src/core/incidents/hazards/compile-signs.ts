// Reads the language in which signs are written, and makes an index of them by their first words. Pure.

/**
 * A sign, ready to be matched: words in order, each with how many others may stand before it.
 *
 * `owner` is the number of what the sign tells, given by the caller.
 */
export type CompiledSign = {
  readonly owner: number;
  readonly slots: readonly { readonly atoms: ReadonlySet<number>; readonly gap: number }[];
};

/** Signs by what a text's words can be: atoms are the different words of all signs, numbered. */
export type SignIndex = {
  readonly whole: ReadonlyMap<string, number>;
  readonly prefixes: ReadonlyMap<string, number>;
  readonly hangul: ReadonlyMap<string, number>;
  /** Signs that begin with an atom, by its number. */
  readonly beginning: readonly (readonly CompiledSign[])[];
};

/** Words between two parts of a sign that are joined by `..`, and by `&`. */
const gapMax = 5;
const nearMax = 8;

/** Longest prefix and longest Korean word of a sign. Units: characters. */
export const prefixMax = 16;
export const hangulMax = 8;

/**
 * Compiles signs, written one after another with `;` between them.
 *
 * `cert|tls expir*`: one word after another; `|` gives alternatives, `*` any ending. `a .. b`: up to five words between them.
 * `a & b`: near each other, in either order. A Korean word of two syllables or more is found anywhere in a word, since particles and
 * compounds hang on it; of one syllable only at its beginning.
 * @throws {Error} when a sign cannot be read: signs are part of the program
 */
export function compileSigns(
  groups: readonly { readonly owner: number; readonly signs: string }[],
): SignIndex {
  const atoms = new AtomBook();
  const compiled = groups.flatMap(({ owner, signs }) =>
    signs
      .split(';')
      .map((sign) => sign.trim().replace(/\s+/g, ' '))
      .filter((sign) => sign !== '')
      .flatMap((sign) => ordersOf(sign).map((parts) => ({ owner, slots: slotsOf(parts, atoms) }))),
  );
  const beginning: CompiledSign[][] = Array.from({ length: atoms.count }, () => []);
  for (const sign of compiled) for (const atom of sign.slots[0]?.atoms ?? []) beginning[atom]?.push(sign);
  return { whole: atoms.whole, prefixes: atoms.prefixes, hangul: atoms.hangul, beginning };
}

type Part = { readonly words: string; readonly gap: number };

/** `a & b` in both orders; `a .. b & c` near each other is not a sign. */
function ordersOf(sign: string): readonly (readonly Part[])[] {
  const near = sign.split(' & ');
  const [first, second] = near;
  if (near.length > 2 || (near.length === 2 && sign.includes(' .. '))) throw new Error(`not a sign: ${sign}`);
  if (first !== undefined && second !== undefined) {
    return [
      [
        { words: first, gap: 0 },
        { words: second, gap: nearMax },
      ],
      [
        { words: second, gap: 0 },
        { words: first, gap: nearMax },
      ],
    ];
  }
  return [sign.split(' .. ').map((words, index) => ({ words, gap: index === 0 ? 0 : gapMax }))];
}

function slotsOf(parts: readonly Part[], atoms: AtomBook): CompiledSign['slots'] {
  return parts.flatMap(({ words, gap }) =>
    words.split(' ').map((word, index) => ({
      atoms: new Set(word.split('|').map((atom) => atoms.numberOf(atom))),
      gap: index === 0 ? gap : 0,
    })),
  );
}

class AtomBook {
  count = 0;
  readonly whole = new Map<string, number>();
  readonly prefixes = new Map<string, number>();
  readonly hangul = new Map<string, number>();

  numberOf(atom: string): number {
    const [, stem = '', star = ''] = /^([a-z0-9]+|[\uAC00-\uD7A3]+)(\*?)$/.exec(atom) ?? [];
    const isHangul = /[\uAC00-\uD7A3]/.test(stem);
    const max = isHangul ? hangulMax : star === '' ? Number.POSITIVE_INFINITY : prefixMax;
    const isShort = star !== '' && stem.length < 2;
    if (stem === '' || stem.length > max || isShort) throw new Error(`not a word of a sign: ${atom}`);
    const book = isHangul ? this.hangul : star === '' ? this.whole : this.prefixes;
    const known = book.get(stem);
    if (known !== undefined) return known;
    const number = this.count;
    this.count += 1;
    book.set(stem, number);
    return number;
  }
}

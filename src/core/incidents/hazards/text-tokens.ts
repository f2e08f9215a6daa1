// Cuts a sentence into the words by which signs are matched. Pure.

/** A word in lower case, and where it stands. Hangul stands apart from Latin letters: `DB락이` is two. */
export type TextToken = { readonly word: string; readonly start: number; readonly end: number };

/** Longer sentences are read as far as this. Units: characters. */
export const sentenceMax = 4000;

const tokenPattern = /[A-Za-z0-9]+|[\uAC00-\uD7A3]+/g;
const camelPattern = /[a-z0-9]+|[A-Z]+(?![a-z])|[A-Z][a-z0-9]*/g;

/** Words that stand between others and change nothing, so that `the cache` is `cache`. */
const passedOver: ReadonlySet<string> = new Set(
  'a an the our its their his her your this that these those some s very both just also then'.split(' '),
);

/** true for a word that is left out of what is matched; no sign may name it. */
export const isPassedOver = (word: string): boolean => passedOver.has(word);

/**
 * Words of `sentence`; articles are left out.
 *
 * `load balancer` is one word, for a balancer is no load. `camelCase` and `SNAKE_CASE` names are cut into their words, `PascalCase` names stay whole: most are names of products.
 * `sentence` is at most `sentenceMax` characters long, NFC.
 */
export function tokensOf(sentence: string): readonly TextToken[] {
  const tokens: TextToken[] = [];
  for (const match of sentence.matchAll(tokenPattern)) {
    const [found] = match;
    // The end of `didn't`.
    if (found === 't' && /n['’]$/.test(sentence.slice(Math.max(0, match.index - 2), match.index)))
      tokens.push({ word: 'not', start: match.index, end: match.index + 1 });
    else if (/^[a-z]+[A-Z]/.test(found)) {
      for (const part of found.matchAll(camelPattern)) add(part[0], match.index + part.index);
    } else add(found, match.index);
  }
  return tokens;

  function add(found: string, start: number): void {
    const word = found.toLowerCase();
    if (isPassedOver(word)) return;
    const end = start + found.length;
    const last = tokens.at(-1);
    if (last?.word === 'load' && word.startsWith('balanc'))
      tokens[tokens.length - 1] = { word: `load${word}`, start: last.start, end };
    else tokens.push({ word, start, end });
  }
}

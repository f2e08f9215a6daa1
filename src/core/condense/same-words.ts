// Whether one line says nothing beyond another. Pure.

/** Share of the words of a line that must stand in another one. */
const shareMin = 0.8;
const fillers = new Set([
  'the',
  'and',
  'that',
  'this',
  'for',
  'with',
  'from',
  'are',
  'was',
  'will',
  'now',
  'its',
]);

/** A line taken apart once, to be compared with many. */
export type LineWords = { readonly words: ReadonlySet<string>; readonly numbers: ReadonlySet<string> };

/** Words of three letters and more in lower case, Hangul by pairs of syllables, and numbers apart. */
export function wordsOf(text: string): LineWords {
  const words = new Set<string>();
  const numbers = new Set<string>();
  for (const [word] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)*/gu)) {
    if (/\d/u.test(word)) numbers.add(word);
    else if (/[\u1100-\u11ff\u3040-\u9fff\uac00-\ud7a3]/u.test(word))
      for (let index = 0; index + 1 < word.length; index += 1) words.add(word.slice(index, index + 2));
    else if (word.length > 2 && !fillers.has(word)) words.add(stem(word));
  }
  return { words, numbers };
}

/** `removes`, `removed` and `remove` are one word here. */
const stem = (word: string): string => word.replace(/(?:ing|ed|es|s)$/u, '').replace(/e$/u, '');

/** true when nearly every word of `line`, and every number, stands in `other`. A line without words says nothing. */
export function isSaidBy(line: LineWords, other: LineWords): boolean {
  for (const number of line.numbers) if (!other.numbers.has(number)) return false;
  if (line.words.size === 0) return true;
  let shared = 0;
  for (const word of line.words) if (other.words.has(word)) shared += 1;
  return shared >= line.words.size * shareMin;
}

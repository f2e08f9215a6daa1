// Whether sentences of a report say what a model wrote of them. Pure.
import { unknownTokens } from '../../draft/parts/hard-tokens.ts';
import { tellsVerdict } from '../../draft/parts/told-verdict.ts';

const numbers = /\d+(?:[.,:]\d+)*/gu;
const numberWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
/** A word with a capital inside a sentence, or with capitals or digits inside the word. */
const names = /(?<=[\p{L}\p{N},;:)"'”’] ["'“‘(]?)\p{Lu}[\p{L}\p{N}]{2,}|\b\p{L}+\p{Lu}[\p{L}\p{N}]*/gu;
const latinWords = /[a-z]{4,}/giu;
const hangulWords = /[가-힣]{2,}/gu;
/** Of the words of a claim so many are words of its sentences: it tells them, though in other words. */
const sharedMin = 0.4;

/** true when every number, name, version and date of `text` stands in `said`, and it tells of the same. */
export function isSaidIn(text: string, said: string): boolean {
  return (
    !tellsVerdict(text) &&
    unknownTokens(text, said).length === 0 &&
    saysNumbers(text, said) &&
    saysNames(text, said) &&
    sharesWords(text, said)
  );
}

/** true when `said` has every number of `text`, in digits or, up to twelve, in English. */
export function saysNumbers(text: string, said: string): boolean {
  const known = new Set([...said.matchAll(numbers)].map(([number]) => number));
  const lower = said.toLowerCase();
  return [...text.matchAll(numbers)].every(([number]) => {
    const word = numberWords[Number(number)];
    return known.has(number) || (word !== undefined && new RegExp(`\\b${word}\\b`, 'u').test(lower));
  });
}

function saysNames(text: string, said: string): boolean {
  const lower = said.toLowerCase();
  return [...text.matchAll(names)].every(([name]) => lower.includes(name.toLowerCase()));
}

function sharesWords(text: string, said: string): boolean {
  const known = stems(said);
  const told = [...stems(text)];
  return told.filter((stem) => known.has(stem)).length >= told.length * sharedMin;
}

/** Beginnings of words: of Latin ones four letters, of Korean ones two syllables, which no particle reaches. */
const stems = (text: string): ReadonlySet<string> =>
  new Set([
    ...[...text.matchAll(latinWords)].map(([word]) => word.slice(0, 4).toLowerCase()),
    ...[...text.matchAll(hangulWords)].map(([word]) => word.slice(0, 2)),
  ]);

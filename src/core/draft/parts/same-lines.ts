// Tells whether lines say the same, so that what code and a model both know is told once. Pure.
import { isSaidBy, type LineWords, wordsOf } from '../../condense/same-words.ts';
import { unknownTokens } from './hard-tokens.ts';

/** Words that turn a sentence round: two lines that differ in them do not say the same. */
const turning =
  /\b(?:on|off|not?|never|without|only|before|after|enabled?|disabled?|true|false|allow(?:s|ed)?|refus(?:es|ed))\b|n't\b|[않없못]|[켜꺼끄][짐져진기]?|비?활성/giu;

/**
 * Whether `text` tells all that `line` says: nearly all its words, every number, version, key and name, and the same
 * yes or no.
 */
export function isCovered(line: string, text: string): boolean {
  return (
    isSaidBy(wordsOf(line), wordsOf(text)) &&
    unknownTokens(line, text).length === 0 &&
    turnsOf(line).every((turn) => turnsOf(text).includes(turn))
  );
}

const turnsOf = (text: string): readonly string[] =>
  [...text.matchAll(turning)].map(([word]) => word.toLowerCase());

/** Those of `lines` that say more than each of `known` and than the earlier of them, in their order. */
export function withoutKnown<T>(
  lines: readonly T[],
  known: readonly string[],
  textOf: (line: T) => string,
): readonly T[] {
  const told = [...known];
  return lines.filter((line) => {
    const text = textOf(line);
    if (told.some((other) => isCovered(text, other))) return false;
    told.push(text);
    return true;
  });
}

/** How alike two texts are by their words. Units: 0 (nothing in common) to 1 (the same words); Dice's coefficient. */
export function likeness(first: LineWords, second: LineWords): number {
  return shareBoth(first.words, second.words);
}

/** Twice what two sets share over what they have: 0 to 1; 0 when both are empty. */
export function shareBoth(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const size = first.size + second.size;
  let both = 0;
  for (const word of first) if (second.has(word)) both += 1;
  return size === 0 ? 0 : (2 * both) / size;
}

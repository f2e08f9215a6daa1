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

type CitedLine = { readonly text: string; readonly refs: readonly string[] };

const hangul = /[\uac00-\ud7a3]/gu;
const letters = /\p{L}/gu;
const koreanShareMin = 0.15;

/** Korean by its letters: a Korean label before an English sentence makes none. */
function isKorean(text: string): boolean {
  const words = text.replace(/`[^`]*`/gu, '');
  return (words.match(hangul)?.length ?? 0) > koreanShareMin * (words.match(letters)?.length ?? 0);
}

/** What a translation leaves as it is: code, numbers, identifiers, names in capitals. */
const names = /`[^`]+`|[A-Za-z_]*\d[\w.%-]*|\b[a-z]+[A-Z]\w*|\b[A-Za-z]\w*[._/-]\w[\w./-]*|\b[A-Z]{2,}\b/gu;
const noNames = new Set(['breaking', 'change', 'changes', 'must', 'not']);
const denying =
  /\b(?:off|no|not|never|without|disabled?|false|refused|rejected|ignored)\b|n't\b|[않없못]|[꺼끄]|끔|비활성|금지|불가|거부|거절|무시/iu;

/**
 * Whether `told` says `line` in the other language: one is Korean, both cite the same source, and every name and number
 * of the line stands in what is told. A line that denies is told only by one that denies.
 */
export function isTranslated(line: CitedLine, told: CitedLine): boolean {
  if (isKorean(line.text) === isKorean(told.text)) return false;
  if (!line.refs.some((ref) => told.refs.includes(ref))) return false;
  const named = [...line.text.matchAll(names)]
    .map(([name]) =>
      name
        .replaceAll('`', '')
        .replace(/[.,:-]+$/u, '')
        .toLowerCase(),
    )
    .filter((name) => !noNames.has(name));
  const text = told.text.toLowerCase();
  return (
    named.length > 0 &&
    named.every((name) => text.includes(name)) &&
    (!denying.test(line.text) || denying.test(told.text))
  );
}

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

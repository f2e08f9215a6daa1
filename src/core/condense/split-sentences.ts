// Cuts prose into sentences, and a long text where a sentence ends. Pure.
import { cutAt } from '../text/cut-at.ts';

/** Full stops that end no sentence. */
const abbreviations =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|cf|vs|approx|incl|resp|no|nr|fig|ca|St|Mr|Ms|Dr|z\.B)\.$/iu;
const abbreviationLengthMax = 8;
/** A mark, closing quotes and brackets, and room before something that can begin a sentence. */
const ends = /[.!?。！？…]["'”’)\]]{0,3}\s+(?=["'“‘([`]{0,3}[\p{Lu}\p{Lo}\p{N}`])/gu;

/** The sentences of a paragraph, trimmed, in order. */
export function splitSentences(prose: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of prose.matchAll(ends)) {
    const end = match.index + match[0].length;
    const sentence = prose.slice(start, end).trim();
    if (abbreviations.test(sentence.slice(-abbreviationLengthMax))) continue;
    sentences.push(sentence);
    start = end;
  }
  const rest = prose.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

/** `text` up to the last whole sentence within `lengthMax`; cut at a word when the first sentence is longer. */
export function cutAtSentence(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  let kept = '';
  for (const sentence of splitSentences(text)) {
    const longer = kept === '' ? sentence : `${kept} ${sentence}`;
    if (longer.length > lengthMax) break;
    kept = longer;
  }
  return kept === '' ? cutAt(text, lengthMax) : kept;
}
